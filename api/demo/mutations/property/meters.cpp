// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/homefinder.h"
#include "api/demo/mutations/tables.h"
#include "api/demo/store/water.h"

#include <algorithm>
#include <array>
#include <cctype>

//! \file
//! Meters that are put in, exchanged and corrected.
//! What brings their errors about is written in causes/property.cpp.
//!
//! Assumptions where the facts are silent: only the company records what its fitters did, so a customer gets
//! KT-CT-1111; KT-GB-11001 is about the input alone, KT-GB-11002, 11003 and 11005 about what is recorded already; a new
//! meter keeps the meter point, digits and kind of the one it takes the place of; a meter does not change the tariff by
//! itself, as there is switchAccountToMeasuredTariff for that; meters have three to nine digits.
namespace tideline::demo {

namespace {

constexpr std::int64_t fewestDigits = 3;
constexpr std::int64_t mostDigits = 9;
constexpr std::size_t longestSerial = 20;

//! Checks what the three inputs have in common.
class MeterInput
{
public:
    MeterInput(const Context &context, const Json &input) : m_context(context), m_input(input) {}

    void checkSerial(const char *field)
    {
        const std::string serial = textOf(m_input, field);
        const bool isWord = !serial.empty() && serial.size() <= longestSerial
            && std::all_of(serial.begin(), serial.end(),
                           [](unsigned char letter) { return std::isalnum(letter) != 0 || letter == '-'; });
        if (!isWord) {
            problems.add(field, "Between 1 and 20 letters and digits.");
        }
    }

    void checkKind()
    {
        static constexpr std::array<std::string_view, 5> kinds = {"SMART_METER", "AMI", "AMR", "VISUAL", "MANUAL"};
        if (isSet(m_input, "capabilityType")
            && std::ranges::find(kinds, textOf(m_input, "capabilityType")) == kinds.end()) {
            problems.add("capabilityType", "One of SMART_METER, AMI, AMR, VISUAL and MANUAL.");
        }
        const std::int64_t digits = numberOf(m_input, "numberOfDigits", fewestDigits);
        if (digits < fewestDigits || digits > mostDigits) {
            problems.add("numberOfDigits", "Between 3 and 9.");
        }
    }

    //! Litres, or nothing when it was left out or is wrong.
    std::optional<std::int64_t> reading(const char *field, std::int64_t digits)
    {
        if (!isSet(m_input, field)) {
            return std::nullopt;
        }
        std::int64_t end = 1000;
        for (std::int64_t digit = 0; digit < std::clamp(digits, fewestDigits, mostDigits); ++digit) {
            end *= 10;
        }
        const auto litres = litresFrom(memberOf(m_input, field));
        if (!litres || *litres >= end) {
            problems.add(field, "A number of cubic metres that the meter can show.");
            return std::nullopt;
        }
        return litres;
    }

    QDate day(const char *field)
    {
        const QDate day = dateFrom(textOf(m_input, field));
        if (!day.isValid() || day > m_context.data.clock.today()) {
            problems.add(field, "A day up to today.");
        }
        return day;
    }

    [[nodiscard]] std::string kind(const std::string &otherwise) const
    {
        return isSet(m_input, "capabilityType") ? textOf(m_input, "capabilityType") : otherwise;
    }
    [[nodiscard]] std::int64_t digits(std::int64_t otherwise) const
    {
        return numberOf(m_input, "numberOfDigits", otherwise);
    }

    InputProblems problems;

private:
    const Context &m_context;
    const Json &m_input;
};

Record meterWith(const DataSet &data, const std::string &point, const std::string &serial)
{
    const auto &all = data.meters.all();
    const auto found = std::find_if(all.begin(), all.end(), [&point, &serial](const Record &meter) {
        return textOf(*meter, "serialNumber") == serial && textOf(*meter, "meterPointReference") == point;
    });
    return found == all.end() ? nullptr : *found;
}

bool isSerialTaken(const DataSet &data, const std::string &serial)
{
    return data.meters.findBy("serialNumber", serial) != nullptr;
}

Json meterPayload(const Record &meter) { return {{"meter", reference("meters", textOf(*meter, "id"))}}; }

MutationResult installMeter(Context &context, const Json &arguments)
{
    if (!context.viewer.isAgent) {
        return context.refuse("KT-CT-1111");
    }
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    MeterInput given(context, input);
    given.checkSerial("serialNumber");
    given.checkKind();
    const auto initial = given.reading("initialReading", given.digits(5));
    const QDate day = given.day("installationDate");
    const Record property = data.properties.find(idOf(input, "propertyId"));
    if (!property) {
        given.problems.add("propertyId", "No such property.");
    }
    if (!given.problems.isEmpty()) {
        return context.refuse("KT-GB-11001", {}, given.problems.list());
    }
    if (!activeMeters(data, *property).empty()) {
        return context.refuse("KT-GB-11003", "The property has a meter; record an exchange instead.");
    }
    if (isSerialTaken(data, textOf(input, "serialNumber"))) {
        return context.refuse("KT-GB-11003", "A meter with this serial number is recorded elsewhere.");
    }
    const Record meter = addMeter(data, textOf(*property, "id"),
                                  {{}, textOf(input, "serialNumber"), given.kind("VISUAL"), given.digits(5), day});
    addReading(data, textOf(*meter, "id"), initial.value_or(0), day, "COMPANY");
    return meterPayload(meter);
}

MutationResult exchangeMeter(Context &context, const Json &arguments)
{
    if (!context.viewer.isAgent) {
        return context.refuse("KT-CT-1111");
    }
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    const Record old = meterWith(data, textOf(input, "meterPointReference"), textOf(input, "oldSerialNumber"));
    const std::int64_t oldDigits = old ? numberOf(*old, "numberOfDigits", 5) : mostDigits;
    MeterInput given(context, input);
    given.checkSerial("newSerialNumber");
    given.checkKind();
    const auto initial = given.reading("newMeterInitialReading", given.digits(oldDigits));
    const auto final = given.reading("oldMeterFinalReading", oldDigits);
    const QDate day = given.day("exchangeDate");
    if (!old) {
        given.problems.add("oldSerialNumber", "No such meter at this meter point.");
    }
    if (!given.problems.isEmpty()) {
        return context.refuse("KT-GB-11001", {}, given.problems.list());
    }
    const std::string id = textOf(*old, "id");
    const MeterHistory history(data, id);
    const MeterPoint *const last = history.lastUntil(data.clock.today());
    if (isSet(*old, "$removedOn")) {
        return context.refuse("KT-GB-11002", "This meter was taken out before.");
    }
    if (isSerialTaken(data, textOf(input, "newSerialNumber"))) {
        return context.refuse("KT-GB-11002", "A meter with the new serial number is recorded already.");
    }
    if (day < dateFrom(textOf(*old, "$installedOn")) || (last != nullptr && day < last->day)) {
        return context.refuse("KT-GB-11002", "The old meter was fitted, or read, after that day.");
    }
    if (final && last != nullptr && *final < last->litres) {
        return context.refuse("KT-GB-11002", "The old meter has shown more than that already.");
    }
    if (history.isRead() || final) {
        addReading(data, id, final ? *final : history.litresOn(day), day, final ? "COMPANY" : "ESTIMATED");
    }
    (*old)["$removedOn"] = isoDate(day);
    const Record meter = addMeter(data, textOf(*old, "$property"),
                                  {textOf(*old, "meterPointReference"), textOf(input, "newSerialNumber"),
                                   given.kind(textOf(*old, "capabilityType")), given.digits(oldDigits), day});
    addReading(data, textOf(*meter, "id"), initial.value_or(0), day, "COMPANY");
    return meterPayload(meter);
}

MutationResult modifyMeter(Context &context, const Json &arguments)
{
    if (!context.viewer.isAgent) {
        return context.refuse("KT-CT-1111");
    }
    const Json &input = memberOf(arguments, "input");
    const Record meter = meterWith(context.data, textOf(input, "meterPointReference"), textOf(input, "serialNumber"));
    if (!meter) {
        return context.refuse("KT-GB-11006");
    }
    MeterInput given(context, input);
    given.checkKind();
    if (isSet(input, "newSerialNumber")) {
        given.checkSerial("newSerialNumber");
    }
    if (!given.problems.isEmpty()) {
        return context.refuse("KT-GB-11001", {}, given.problems.list());
    }
    if (isSet(*meter, "$removedOn")) {
        return context.refuse("KT-GB-11005", "This meter was taken out; its details are kept as they were.");
    }
    const std::string serial =
        isSet(input, "newSerialNumber") ? textOf(input, "newSerialNumber") : textOf(*meter, "serialNumber");
    if (serial != textOf(*meter, "serialNumber") && isSerialTaken(context.data, serial)) {
        return context.refuse("KT-GB-11005", "Another meter has this serial number.");
    }
    (*meter)["serialNumber"] = serial;
    (*meter)["numberOfDigits"] = given.digits(numberOf(*meter, "numberOfDigits"));
    (*meter)["capabilityType"] = given.kind(textOf(*meter, "capabilityType"));
    return meterPayload(meter);
}

constexpr MutationEntry table[] = {
    {"installMeter", &installMeter},
    {"exchangeMeter", &exchangeMeter},
    {"modifyMeter", &modifyMeter},
};

} // namespace

std::span<const MutationEntry> meterMutations() { return table; }

} // namespace tideline::demo
