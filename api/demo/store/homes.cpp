// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/homes.h"

#include <algorithm>
#include <cctype>

namespace tideline::demo {

namespace {

//! Letters and digits in lower case: how addresses and postcodes are compared.
std::string compact(const std::string &text)
{
    std::string letters;
    for (const char letter : text) {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
            letters += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        }
    }
    return letters;
}

} // namespace

const Json *openPeriod(const Json &property, std::string_view account)
{
    for (const Json &period : memberOf(property, "occupancyPeriods")) {
        if (textOf(period, "accountNumber") == account && !isSet(period, "effectiveTo")) {
            return &period;
        }
    }
    return nullptr;
}

Json *openPeriod(Json &property, std::string_view account)
{
    return const_cast<Json *>(openPeriod(std::as_const(property), account));
}

bool isOccupied(const Json &property, const QDate &day)
{
    const Json &periods = memberOf(property, "occupancyPeriods");
    return std::any_of(periods.begin(), periods.end(), [&day](const Json &period) {
        const QDate from = dateFrom(textOf(period, "effectiveFrom"));
        const QDate to = dateFrom(textOf(period, "effectiveTo"));
        return !to.isValid() || (from < to && day < to);
    });
}

std::vector<Record> homesOf(const DataSet &data, const std::string &account)
{
    std::vector<Record> homes;
    for (const Record &property : data.properties.all()) {
        if (openPeriod(std::as_const(*property), account) != nullptr) {
            homes.push_back(property);
        }
    }
    return homes;
}

Record propertyAt(const DataSet &data, const std::string &address, const std::string &postcode)
{
    const std::string wanted = compact(address);
    const auto &all = data.properties.all();
    const auto found = std::find_if(all.begin(), all.end(), [&wanted, &postcode](const Record &property) {
        return !wanted.empty() && compact(textOf(*property, "postcode")) == compact(postcode)
            && compact(textOf(*property, "address")).starts_with(wanted);
    });
    return found == all.end() ? nullptr : *found;
}

Record addProperty(DataSet &data, const std::string &address, const std::string &postcode)
{
    const std::string id = std::to_string(data.nextId());
    const std::string point = std::to_string(data.nextId());
    const Record property = data.properties.add(id,
                                                {{"id", id},
                                                 {"postcode", postcode},
                                                 {"address", address + ", " + postcode},
                                                 {"richAddress",
                                                  {{"name", ""},
                                                   {"organization", ""},
                                                   {"streetAddress", address},
                                                   {"structuredStreetAddress", nullptr},
                                                   {"dependentLocality", ""},
                                                   {"locality", ""},
                                                   {"administrativeArea", ""},
                                                   {"postalCode", postcode},
                                                   {"sortingCode", ""},
                                                   {"country", "GB"},
                                                   {"deliveryPointIdentifier", ""}}},
                                                 {"splitAddress", Json::array({address})},
                                                 {"label", "Home"},
                                                 {"occupancyPeriods", Json::array()},
                                                 {"coordinates", nullptr},
                                                 {"$accounts", Json::array()}});
    data.supplyPoints.add(point,
                          {{"id", point},
                           {"marketName", "GBR_WATER"},
                           {"externalIdentifier", "SP" + data.random.digits(9)},
                           {"property", reference("properties", id)}},
                          id);
    return property;
}

void occupy(Json &property, DataSet &data, const std::string &account, const QDate &from, std::int64_t occupants)
{
    property["occupancyPeriods"].push_back({{"id", std::to_string(data.nextId())},
                                            {"effectiveFrom", isoDateTime(from)},
                                            {"effectiveTo", nullptr},
                                            {"isOccupier", true},
                                            {"accountNumber", account},
                                            {"numberOfOccupants", occupants}});
    Json &accounts = property["$accounts"];
    if (std::find(accounts.begin(), accounts.end(), Json(account)) == accounts.end()) {
        accounts.insert(accounts.begin(), account);
    }
}

Record supplyPointOf(const DataSet &data, const Json &property)
{
    const auto &points = data.supplyPoints.of(textOf(property, "id"));
    return points.empty() ? nullptr : points.front();
}

std::vector<Record> activeMeters(const DataSet &data, const Json &property)
{
    std::vector<Record> meters = data.meters.of(textOf(property, "id"));
    std::erase_if(meters, [](const Record &meter) { return isSet(*meter, "$removedOn"); });
    return meters;
}

Record addMeter(DataSet &data, const std::string &property, const MeterDetails &details)
{
    const std::string id = std::to_string(data.nextId());
    return data.meters.add(
        id,
        {{"id", id},
         {"meterPointReference", details.meterPoint.empty() ? "30" + data.random.digits(8) : details.meterPoint},
         {"serialNumber", details.serialNumber},
         {"capabilityType", details.capability},
         {"numberOfDigits", details.digits},
         {"$property", property},
         {"$installedOn", isoDate(details.installedOn)},
         {"$removedOn", nullptr}},
        property);
}

Record openAgreement(const DataSet &data, const std::string &account, const Json &supplyPoint)
{
    const Json point = reference("supplyPoints", textOf(supplyPoint, "id"));
    for (const Record &agreement : data.agreements.of(account)) {
        if (memberOf(*agreement, "supplyPoint") == point && !isSet(*agreement, "validTo")) {
            return agreement;
        }
    }
    return nullptr;
}

Record agree(DataSet &data, const std::string &account, const Json &supplyPoint, const std::string &product,
             const QDate &from)
{
    const QDate today = data.clock.today();
    if (const Record old = openAgreement(data, account, supplyPoint)) {
        endAgreement(*old, from, today);
    }
    const std::string id = std::to_string(data.nextId());
    return data.agreements.add(id,
                               {{"id", id},
                                {"validFrom", isoDateTime(from)},
                                {"validTo", nullptr},
                                {"agreedAt", isoDateTime(data.clock.now())},
                                {"terminatedAt", nullptr},
                                {"rescissionDeadlineAt", isoDateTime(today.addDays(14))},
                                {"account", reference("accounts", account)},
                                {"supplyPoint", reference("supplyPoints", textOf(supplyPoint, "id"))},
                                {"product", reference("products", product)},
                                {"isActive", from <= today},
                                {"agreedFrom", isoDateTime(from)},
                                {"agreedTo", nullptr},
                                {"isRevoked", false}},
                               account);
}

void endAgreement(Json &agreement, const QDate &day, const QDate &today)
{
    agreement["validTo"] = isoDateTime(day);
    agreement["agreedTo"] = isoDateTime(day);
    if (day <= today) {
        agreement["terminatedAt"] = isoDateTime(day);
        agreement["isActive"] = false;
    }
}

void settleAgreements(DataSet &data, const QDate &today)
{
    for (const Record &agreement : data.agreements.all()) {
        const QDate to = dateFrom(textOf(*agreement, "validTo"));
        if (to.isValid() && to <= today) {
            endAgreement(*agreement, to, today);
        } else if (!flagOf(*agreement, "isRevoked")) {
            (*agreement)["isActive"] = dateFrom(textOf(*agreement, "validFrom")) <= today;
        }
    }
}

} // namespace tideline::demo
