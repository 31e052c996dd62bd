// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/homefinder.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>
#include <array>

//! \file
//! What is known about a property and how it is charged: occupants, type, visits, the measured tariff.
//! What brings their errors about is written in causes/property.cpp.
//!
//! Assumptions where the facts are silent: a property's type and the visits ordered to it are kept as its metadata
//! (`property-type`, `service-order-SO-…`), as the schema has no field for them; between one and fifty people live
//! together; a visit comes ten working days from now; createServiceOrder and switchAccountToMeasuredTariff document no
//! codes, so they use the general KT-CT-4178 for the account, KT-CT-4719 for the property and KT-CT-1509 where charges
//! cannot follow a meter.
namespace tideline::demo {

namespace {

constexpr std::int64_t mostOccupants = 50;
constexpr int workingDaysToVisit = 10;

MutationResult updateNumberOfOccupants(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    InputProblems problems;
    const Home home = findHome(context, input, problems);
    const std::int64_t number = numberOf(input, "numberOfOccupants");
    if (number < 1 || number > mostOccupants) {
        problems.add("numberOfOccupants", "Between 1 and 50.");
    }
    if (!problems.isEmpty()) {
        return context.refuse("KT-CT-6628", {}, problems.list());
    }
    (*openPeriod(*home.property, textOf(input, "accountNumber")))["numberOfOccupants"] = number;
    return Json{{"propertyId", memberOf(*home.property, "id")}};
}

MutationResult updatePropertyType(Context &context, const Json &arguments)
{
    static constexpr std::array<std::string_view, 10> types = {
        "DETACHED", "SEMI_DETACHED", "TERRACED", "BUNGALOW", "FLAT", "MAISONETTE", "HOUSE", "SHOP", "OFFICE", "OTHER"};
    const Json &input = memberOf(arguments, "input");
    InputProblems problems;
    const Home home = findHome(context, input, problems);
    const std::string type = textOf(input, "propertyType");
    if (std::ranges::find(types, type) == types.end()) {
        problems.add(
            "propertyType",
            "One of DETACHED, SEMI_DETACHED, TERRACED, BUNGALOW, FLAT, MAISONETTE, HOUSE, SHOP, OFFICE, OTHER.");
    }
    if (!problems.isEmpty()) {
        return context.refuse("KT-GB-5418", {}, problems.list());
    }
    (*home.property)["$type"] = type;
    const std::string owner = "PROPERTY/" + textOf(*home.property, "id");
    context.data.metadata.add(owner + "/property-type", {{"key", "property-type"}, {"value", Json(type).dump()}},
                              owner);
    return Json{{"propertyId", memberOf(*home.property, "id")}};
}

QDate addWorkingDays(QDate day, int days)
{
    while (days > 0) {
        day = day.addDays(1);
        days -= day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    }
    return day;
}

MutationResult createServiceOrder(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-4178", "KT-CT-4178");
    if (!account) {
        return tl::unexpected(account.error());
    }
    InputProblems problems;
    const Home home = findHome(context, input, problems);
    if (!problems.isEmpty()) {
        return context.refuse("KT-CT-4719", {}, problems.list());
    }
    DataSet &data = context.data;
    const int id = data.nextId();
    const std::string number = "SO-" + std::to_string(id);
    const Json order = {{"orderNumber", number},
                        {"status", "SCHEDULED"},
                        {"serviceOrder", id},
                        {"responseCode", "ACCEPTED"},
                        {"scheduledDate", isoDate(addWorkingDays(data.clock.today(), workingDaysToVisit))}};
    Json kept = order;
    kept["accountNumber"] = textOf(input, "accountNumber");
    kept["notes"] = textOf(input, "notes");
    const std::string owner = "PROPERTY/" + textOf(*home.property, "id");
    const std::string key = "service-order-" + number;
    data.metadata.add(owner + '/' + key, {{"key", key}, {"value", kept.dump()}}, owner);
    return Json{{"serviceOrder", order}};
}

MutationResult switchAccountToMeasuredTariff(Context &context, const Json &arguments)
{
    const std::string number = textOf(memberOf(arguments, "input"), "accountNumber");
    const auto account = context.account(number, "KT-CT-4178", "KT-CT-4178");
    if (!account) {
        return tl::unexpected(account.error());
    }
    DataSet &data = context.data;
    bool hasSwitched = false;
    for (const Record &property : homesOf(data, number)) {
        const Record point = supplyPointOf(data, *property);
        const Record agreement = point ? openAgreement(data, number, *point) : nullptr;
        const Record product = agreement ? data.follow(memberOf(*agreement, "product")) : nullptr;
        // Where a switch to another product is on its way, that one stands.
        if (product && flagOf(*agreement, "isActive") && !flagOf(*product, "$isMeasured")
            && !activeMeters(data, *property).empty()) {
            agree(data, number, *point, "WATER_MEASURED", data.clock.today());
            hasSwitched = true;
        }
    }
    if (!hasSwitched) {
        return context.refuse("KT-CT-1509", "No home of the account has a meter that charges do not follow already.");
    }
    return Json{{"account", reference("accounts", number)}};
}

constexpr MutationEntry table[] = {
    {"updateNumberOfOccupants", &updateNumberOfOccupants},
    {"updatePropertyType", &updatePropertyType},
    {"createServiceOrder", &createServiceOrder},
    {"switchAccountToMeasuredTariff", &switchAccountToMeasuredTariff},
};

} // namespace

std::span<const MutationEntry> propertyMutations() { return table; }

} // namespace tideline::demo
