// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"
#include "api/demo/store/homes.h"

namespace tideline::demo {

namespace {

//! One reading where each billing period begins, two more in between: bills and readings tell the same story.
void addReadings(Seed &seed, AccountSeed &account, const std::string &meter)
{
    Random &random = seed.random;
    const std::string usual = account.traits.hasSmartMeter ? "SMART_METER" : "CUSTOMER";
    std::int64_t litres = random.between(90, 900) * std::int64_t(1000);
    for (std::size_t period = 0; period < account.boundaries.size(); ++period) {
        const QDate start = account.boundaries[period];
        addReading(seed.data, meter, litres, start, account.traits.hasSmartMeter ? usual : "COMPANY");
        const bool isOpen = period + 1 == account.boundaries.size();
        const QDate end =
            isOpen ? (account.until.isValid() ? account.until : seed.today) : account.boundaries[period + 1];
        const std::int64_t used = random.between(19, 41) * std::int64_t(1000);
        const qint64 days = start.daysTo(end);
        for (int part = 1; part <= 2 && !isOpen; ++part) {
            addReading(seed.data, meter, litres + used * part / 3 + random.between(-200, 200),
                       start.addDays(days * part / 3), usual);
        }
        if (!isOpen) {
            account.usage.push_back(used / 1000);
            litres += used;
        }
    }
    if (account.index % 9 == 1 && !account.until.isValid()) {
        // Far too much for a few days: held until somebody has looked at it.
        addReading(seed.data, meter, litres + 900'000, seed.today.addDays(-2), "CUSTOMER", true);
    }
}

std::string addMeter(Seed &seed, const AccountSeed &account, const QDate &installed, const QDate &removed)
{
    const std::string id = seed.id();
    const char *const capability = account.traits.hasSmartMeter ? (account.index % 2 == 0 ? "SMART_METER" : "AMI")
        : account.index % 4 == 0                                ? "AMR"
                                                                : "VISUAL";
    seed.data.meters.add(
        id,
        {{"id", id},
         {"meterPointReference", "30" + seed.random.digits(8)},
         {"serialNumber", seed.random.digits(2) + seed.random.text(1, "ABCDEFGH") + seed.random.digits(6)},
         {"capabilityType", removed.isValid() ? "VISUAL" : capability},
         {"numberOfDigits", removed.isValid() ? 4 : 5},
         {"$property", account.propertyId},
         {"$installedOn", isoDate(installed)},
         {"$removedOn", removed.isValid() ? Json(isoDate(removed)) : Json()}},
        account.propertyId);
    return id;
}

void addAgreement(Seed &seed, const AccountSeed &account, const std::string &supplyPoint)
{
    const std::string id = seed.id();
    const Json from = isoDateTime(account.since);
    const Json to = account.until.isValid() ? Json(isoDateTime(account.until)) : Json();
    const char *const product = account.traits.isMetered ? "WATER_MEASURED"
        : account.traits.isInDebt                        ? "WATER_SOCIAL"
        : account.index % 4 == 2                         ? "WATER_ASSESSED"
                                                         : "WATER_UNMEASURED";
    seed.data.agreements.add(id,
                             {{"id", id},
                              {"validFrom", from},
                              {"validTo", to},
                              {"agreedAt", isoDateTime(account.since.addDays(-7))},
                              {"terminatedAt", to},
                              {"rescissionDeadlineAt", isoDateTime(account.since.addDays(7))},
                              {"account", reference("accounts", account.number)},
                              {"supplyPoint", reference("supplyPoints", supplyPoint)},
                              {"product", reference("products", product)},
                              {"isActive", !account.until.isValid()},
                              {"agreedFrom", from},
                              {"agreedTo", to},
                              {"isRevoked", false}},
                             account.number);
}

} // namespace

void addProperty(Seed &seed, AccountSeed &account)
{
    const Place &place = account.place;
    account.propertyId = seed.id();
    Json lines = Json::array({place.house + ' ' + place.street});
    for (const std::string &line : {place.locality, place.town, place.county}) {
        if (!line.empty()) {
            lines.push_back(line);
        }
    }
    std::string address;
    for (const Json &line : lines) {
        address += line.get<std::string>() + ", ";
    }
    const Json period = {{"id", seed.id()},
                         {"effectiveFrom", isoDateTime(account.since)},
                         {"effectiveTo", account.until.isValid() ? Json(isoDateTime(account.until)) : Json()},
                         {"isOccupier", true},
                         {"accountNumber", account.number},
                         {"numberOfOccupants", seed.random.between(1, 5)}};
    seed.data.properties.add(account.propertyId,
                             {{"id", account.propertyId},
                              {"postcode", place.postcode},
                              {"address", address + place.postcode},
                              {"richAddress",
                               {{"name", ""},
                                {"organization", ""},
                                {"streetAddress", place.house + ' ' + place.street},
                                {"structuredStreetAddress", nullptr},
                                {"dependentLocality", place.locality},
                                {"locality", place.town},
                                {"administrativeArea", place.county},
                                {"postalCode", place.postcode},
                                {"sortingCode", ""},
                                {"country", "GB"},
                                {"deliveryPointIdentifier", ""}}},
                              {"splitAddress", lines},
                              {"label", account.traits.isBusiness ? "Premises" : "Home"},
                              {"occupancyPeriods", Json::array({period})},
                              {"coordinates", {{"latitude", place.latitude}, {"longitude", place.longitude}}},
                              {"$type",
                               account.traits.isBusiness    ? "SHOP"
                                   : account.index % 4 == 0 ? "FLAT"
                                                            : "HOUSE"},
                              {"$accounts", Json::array({account.number})}});
    const std::string supplyPoint = seed.id();
    seed.data.supplyPoints.add(supplyPoint,
                               {{"id", supplyPoint},
                                {"marketName", "GBR_WATER"},
                                {"externalIdentifier", "SP" + seed.random.digits(9)},
                                {"property", reference("properties", account.propertyId)}},
                               account.propertyId);
    addAgreement(seed, account, supplyPoint);
    if (!account.traits.isMetered) {
        return;
    }
    if (account.index % 6 == 0) {
        addMeter(seed, account, account.since.addYears(-12), account.since); // The one before the smart one.
    }
    const std::string meter = addMeter(seed, account, account.since, {});
    addReadings(seed, account, meter);
    if (account.index % 12 == 3) {
        // A garden tap with a meter of its own: readings need the serial number here.
        const std::string second = addMeter(seed, account, account.since, {});
        addReading(seed.data, second, 12'000, account.since, "COMPANY");
        addReading(seed.data, second, 31'500, seed.today.addDays(-20), "CUSTOMER");
    }
}

} // namespace tideline::demo
