// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/measurements.h"
#include "api/demo/resolvers/tables.h"
#include "api/demo/store/homes.h"

#include <algorithm>

namespace tideline::demo {

namespace {

std::vector<Record> propertiesOf(const Call &call, const Json &account)
{
    std::vector<Record> found;
    for (const Record &property : call.data().properties.all()) {
        const Json &accounts = memberOf(*property, "$accounts");
        if (std::find(accounts.begin(), accounts.end(), account) != accounts.end()) {
            found.push_back(property);
        }
    }
    return found;
}

//! When the account left the property or will; empty while it lives there and has not given notice.
std::string leftAt(const Json &property, const Json &account)
{
    for (const Json &period : memberOf(property, "occupancyPeriods")) {
        if (memberOf(period, "accountNumber") == account && !isSet(period, "effectiveTo")) {
            return {};
        }
    }
    for (const Json &period : memberOf(property, "occupancyPeriods")) {
        if (memberOf(period, "accountNumber") == account) {
            return textOf(period, "effectiveTo");
        }
    }
    return {};
}

//! Those that the account still has, or had after `activeFrom`.
Resolution accountProperties(const Call &call)
{
    const QDateTime from = dateTimeFrom(textOf(call.field.arguments, "activeFrom"));
    std::vector<Record> rows = propertiesOf(call, memberOf(*call.record, "number"));
    std::erase_if(rows, [&call, &from](const Record &property) {
        const std::string left = leftAt(*property, memberOf(*call.record, "number"));
        return from.isValid() && !left.empty() && dateTimeFrom(left) <= from;
    });
    return listOf(rows, call.field.field.type);
}

Resolution properties(const Call &call)
{
    const Json &number = call.argument("accountNumber");
    const auto account =
        call.context.account(textOf(call.field.arguments, "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Json &active = call.argument("active");
    std::vector<Record> rows = propertiesOf(call, number);
    const QDate today = call.data().clock.today();
    std::erase_if(rows, [&number, &active, today](const Record &property) {
        const QDate left = dateFrom(leftAt(*property, number));
        return active.is_boolean() && active.get<bool>() == (left.isValid() && left <= today);
    });
    return listOf(rows, call.field.field.type);
}

Resolution property(const Call &call)
{
    const Record found = call.data().properties.find(textOf(call.field.arguments, "id"));
    if (!found) {
        return Resolved();
    }
    const Json &accounts = memberOf(*found, "$accounts");
    const bool isTheirs = std::any_of(accounts.begin(), accounts.end(), [&call](const Json &number) {
        const Record account = call.data().accounts.find(number.get<std::string>());
        return account && call.context.maySee(*account);
    });
    if (!isTheirs && !call.context.viewer.isAgent) {
        return call.context.refuse("KT-CT-4177");
    }
    return objectOf(found, call.field.field.type);
}

Resolution activeWaterMeters(const Call &call)
{
    return listOf(activeMeters(call.data(), *call.record), call.field.field.type);
}

Resolution readings(const Call &call)
{
    std::vector<Record> rows = call.data().readings.of(call.text("id"));
    std::erase_if(rows, [&call](const Record &reading) {
        return (flagOf(call.field.arguments, "excludeHeld") && flagOf(*reading, "isHeld"))
            || (flagOf(call.field.arguments, "excludeQuarantined") && flagOf(*reading, "$quarantined"));
    });
    std::stable_sort(rows.begin(), rows.end(), [](const Record &left, const Record &right) {
        return textOf(*left, "readingDate") < textOf(*right, "readingDate");
    });
    return connection(call, Rows::newestFirst(std::move(rows)));
}

Resolution agreements(const Call &call)
{
    std::vector<Record> rows;
    for (const Record &agreement : call.data().agreements.of(call.text("number"))) {
        const Record supplyPoint = call.data().follow(memberOf(*agreement, "supplyPoint"));
        const Json &wantedPoint = call.argument("supplyPointExternalIdentifier");
        const Json &wantedId = call.argument("id");
        if ((flagOf(call.field.arguments, "active") && !flagOf(*agreement, "isActive"))
            || (!wantedId.is_null() && wantedId != memberOf(*agreement, "id"))
            || (!wantedPoint.is_null()
                && (!supplyPoint || wantedPoint != memberOf(*supplyPoint, "externalIdentifier")))) {
            continue;
        }
        rows.push_back(agreement);
    }
    return connection(call, Rows::newestFirst(std::move(rows)));
}

Resolution termsForProduct(const Call &call)
{
    const Record product = call.data().products.find(textOf(call.field.arguments, "productCode"));
    if (!product) {
        return Resolved();
    }
    return valueOf(call.context, product, memberOf(*product, "termsAndConditions").front(), call.field.field.type);
}

//! Any day from a fortnight ahead, for the range asked for.
Resolution availableProductSwitchDates(const Call &call)
{
    const std::string id = std::to_string(numberOf(call.field.arguments, "agreementId"));
    const Record agreement = call.data().agreements.find(id);
    if (!agreement || !call.context.maySee(*call.data().follow(memberOf(*agreement, "account")))) {
        return call.context.refuse("KT-CT-4177");
    }
    graphql::ResolvedList days;
    const QDate first = call.data().clock.today().addDays(switchNoticeDays);
    const std::int64_t range =
        std::clamp<std::int64_t>(numberOf(call.field.arguments, "maxRange", switchRangeDays), 0, switchRangeDays);
    for (std::int64_t day = 0; day < range && flagOf(*agreement, "isActive"); ++day) {
        days.emplace_back(Json(isoDate(first.addDays(day))));
    }
    return Resolved(std::move(days));
}

constexpr ResolverEntry table[] = {
    {"Query.property", &property},
    {"Query.properties", &properties},
    {"Query.termsAndConditionsForProduct", &termsForProduct, Access::Anyone},
    {"Query.availableProductSwitchDates", &availableProductSwitchDates},
    {"AccountType.properties", &accountProperties},
    {"AccountType.marketSupplyAgreements", &agreements},
    {"PropertyType.activeWaterMeters", &activeWaterMeters},
    {"PropertyType.measurements", &measurements},
    {"WaterMeterType.readings", &readings},
};

} // namespace

std::span<const ResolverEntry> propertyResolvers() { return table; }

} // namespace tideline::demo
