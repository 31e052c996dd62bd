// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/homefinder.h"
#include "api/demo/mutations/tables.h"
#include "api/demo/store/water.h"

#include <algorithm>

//! \file
//! submitMeterReading: readings that count, and readings that are held.
//! What brings its errors about is written in causes/property.cpp.
//!
//! Assumptions where the facts are silent: a reading is unlikely when it means more than five cubic metres and more
//! than four times the usual use since the last one; it is recorded and held all the same, and KT-CT-6422 comes along
//! with it unless submitHeldReading says that the customer knows; a reading takes the place of one of the same day that
//! is held, so that reading the meter again puts things right; a foreign account is KT-CT-1111.
namespace tideline::demo {

namespace {

constexpr std::int64_t neverUnlikely = 5'000; //!< Litres.
constexpr std::int64_t unlikelyTimes = 4;
constexpr std::int64_t leastUsual = 100; //!< Litres a day: an empty house that is lived in again is no surprise.

//! The meters that the input can mean.
std::vector<Record> metersMeant(const Context &context, const Json &input)
{
    const std::string account = textOf(input, "accountNumber");
    const std::string wanted = idOf(input, "propertyId");
    const std::string serial = textOf(input, "meterSerialNumber");
    std::vector<Record> meters;
    for (const Record &property : homesOf(context.data, account)) {
        if (wanted.empty() || wanted == textOf(*property, "id")) {
            const std::vector<Record> here = activeMeters(context.data, *property);
            meters.insert(meters.end(), here.begin(), here.end());
        }
    }
    std::erase_if(
        meters, [&serial](const Record &meter) { return !serial.empty() && textOf(*meter, "serialNumber") != serial; });
    return meters;
}

//! Why these figures cannot be right on that day; empty when they can.
const char *whyImpossible(const Json &meter, const MeterHistory &history, std::int64_t litres, const QDate &day)
{
    std::int64_t end = 1000;
    for (std::int64_t digit = 0; digit < numberOf(meter, "numberOfDigits", 5); ++digit) {
        end *= 10;
    }
    const MeterPoint *const before = history.lastUntil(day);
    const MeterPoint *const after = history.firstFrom(day.addDays(1));
    if (litres >= end) {
        return "The meter does not have that many digits.";
    }
    if (before != nullptr && litres < before->litres) {
        return "The meter has shown more than that before.";
    }
    if (after != nullptr && litres > after->litres) {
        return "The meter has shown less than that since.";
    }
    return nullptr;
}

bool isUnlikely(const MeterHistory &history, std::int64_t litres, const QDate &day)
{
    const MeterPoint *const before = history.lastUntil(day);
    if (before == nullptr) {
        return false;
    }
    const std::int64_t days = std::max<std::int64_t>(1, before->day.daysTo(day));
    const std::int64_t expected = std::max(leastUsual, history.usualPerDay()) * days;
    return litres - before->litres > std::max(neverUnlikely, unlikelyTimes * expected);
}

void dropHeldReading(DataSet &data, const std::string &meter, const QDate &day)
{
    const std::vector<Record> readings = data.readings.of(meter);
    for (const Record &reading : readings) {
        if (flagOf(*reading, "isHeld") && textOf(*reading, "readingDate") == isoDate(day)) {
            data.readings.remove(textOf(*reading, "id"));
        }
    }
}

MutationResult submitMeterReading(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    InputProblems problems;
    const QDate today = data.clock.today();
    const QDate day = isSet(input, "readingDate") ? dateFrom(textOf(input, "readingDate")) : today;
    const auto litres = litresFrom(memberOf(input, "reading"));
    if (!litres) {
        problems.add("reading", "A number of cubic metres.");
    }
    if (!day.isValid() || day > today) {
        problems.add("readingDate", "A day up to today.");
    }
    if (!problems.isEmpty()) {
        return context.refuse("KT-GB-6414", {}, problems.list());
    }
    const std::vector<Record> meters = metersMeant(context, input);
    if (meters.size() != 1) {
        return context.refuse("KT-CT-6424", meters.empty() ? "There is no such meter." : "There are several meters.",
                              {{{"input", "meterSerialNumber"}, "Say which meter is meant.", "invalid"}});
    }
    const Json &meter = *meters.front();
    const std::string id = textOf(meter, "id");
    const MeterHistory history(data, id);
    const char *const problem = day < dateFrom(textOf(meter, "$installedOn"))
        ? "The meter was not there yet."
        : whyImpossible(meter, history, *litres, day);
    if (problem != nullptr) {
        problems.add("reading", problem);
        return context.refuse("KT-GB-6414", {}, problems.list());
    }
    const bool isHeld = isUnlikely(history, *litres, day);
    dropHeldReading(data, id, day);
    const Record reading = addReading(data, id, *litres, day, "CUSTOMER", isHeld);
    if (isHeld && !flagOf(input, "submitHeldReading")) {
        context.warn("KT-CT-6422", "Far more than this meter usually counts.",
                     {{{"input", "reading"}, "Recorded, and held for a check.", "held"}});
    }
    return Json{{"reading", reference("readings", textOf(*reading, "id"))}};
}

constexpr MutationEntry table[] = {
    {"submitMeterReading", &submitMeterReading},
};

} // namespace

std::span<const MutationEntry> readingMutations() { return table; }

} // namespace tideline::demo
