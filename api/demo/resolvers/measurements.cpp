// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/resolvers/measurements.h"

#include "api/demo/engine/connection.h"

#include <QString>

#include <algorithm>

namespace tideline::demo {

namespace {

constexpr std::int64_t measurementLimit = 1000;

//! Litres in one hour: little at night, most at breakfast and in the evening.
std::int64_t litresIn(const std::string &serial, const QDateTime &hour)
{
    static constexpr int shape[24] = {1,  1, 0, 0, 1,  3,  14, 26, 20, 12, 9, 8,
                                      10, 9, 7, 8, 11, 17, 22, 19, 15, 10, 6, 3};
    const std::string key = serial + hour.toString(QStringLiteral("yyyyMMddHH")).toStdString();
    const auto spread = static_cast<std::int64_t>(hashOf(key) % 100);
    return shape[hour.time().hour()] * (50 + spread) / 75;
}

//! The step that a frequency name means; the last day of a month is worked out by the calendar.
QDateTime nextStart(const QDateTime &start, const std::string &frequency)
{
    if (frequency == "HOUR_INTERVAL") {
        return start.addSecs(3600);
    }
    if (frequency == "WEEK_INTERVAL") {
        return start.addDays(7);
    }
    if (frequency == "MONTH_INTERVAL") {
        return start.addMonths(1);
    }
    if (frequency == "QUARTER_INTERVAL") {
        return start.addMonths(3);
    }
    return start.addDays(1);
}

struct MeterChoice
{
    Record meter;
    bool isFrequencyGiven = false;
    std::string frequency = "DAY_INTERVAL";
};

MeterChoice chosenMeter(const Call &call)
{
    const Json &filters = call.argument("utilityFilters");
    const Json &water =
        filters.is_array() && !filters.empty() ? memberOf(filters.front(), "waterFilters") : memberOf(filters, "none");
    MeterChoice choice;
    for (const Record &meter : call.data().meters.of(call.text("id"))) {
        const bool fits = (!isSet(water, "deviceId") || memberOf(water, "deviceId") == memberOf(*meter, "serialNumber"))
            && (!isSet(water, "marketSupplyPointId")
                || memberOf(water, "marketSupplyPointId") == memberOf(*meter, "meterPointReference"));
        if (fits && !isSet(*meter, "$removedOn") && !choice.meter) {
            choice.meter = meter;
        }
    }
    if (isSet(water, "readingFrequencyType")) {
        choice.frequency = textOf(water, "readingFrequencyType");
        choice.isFrequencyGiven = true;
    }
    return choice;
}

Json rowOf(const MeterChoice &choice, const QDateTime &start, const QDateTime &end)
{
    const std::string serial = textOf(*choice.meter, "serialNumber");
    std::int64_t litres = 0;
    for (QDateTime hour = start; hour < end; hour = hour.addSecs(3600)) {
        litres += litresIn(serial, hour);
    }
    const std::string value = QString::number(static_cast<double>(litres) / 1000.0, 'f', 3).toStdString();
    const std::string cost = QString::number(static_cast<double>(litres) * 0.336, 'f', 2).toStdString();
    const Json money = {{"estimatedAmount", cost},
                        {"costCurrency", "GBP"},
                        {"pricePerUnit", {{"amount", "336.00"}, {"unit", "METERS_CUBED"}}}};
    return {
        {"__typename", "IntervalMeasurementType"},
        {"id", isoDateTime(start)},
        {"source", "SMART_METER"},
        {"metaData",
         {{"utilityFilters",
           {{"__typename", "WaterFiltersOutput"},
            {"marketSupplyPointId", memberOf(*choice.meter, "meterPointReference")},
            {"deviceId", serial},
            {"readingFrequencyType", choice.frequency}}},
          {"statistics",
           Json::array({Json{{"type", "CONSUMPTION_COST"},
                             {"label", "Water and waste water"},
                             {"description", "Estimated from the tariff"},
                             {"costExclTax", money},
                             {"costInclTax", money},
                             {"value", value}}})},
          {"extras",
           Json::array({Json{{"label", "quality"}, {"description", "How it was measured"}, {"value", "ACTUAL"}}})}}},
        {"value", value},
        {"unit", "m3"},
        {"readAt", isoDateTime(end)},
        {"startAt", isoDateTime(start)},
        {"endAt", isoDateTime(end)},
        {"durationInSeconds", start.secsTo(end)},
        {"accumulation", nullptr}};
}

QDateTime argumentTime(const Call &call, const char *at, const char *on)
{
    const QDateTime exact = dateTimeFrom(textOf(call.field.arguments, at));
    return exact.isValid() ? exact : dateTimeFrom(textOf(call.field.arguments, on));
}

} // namespace

Resolution measurements(const Call &call)
{
    MeterChoice choice = chosenMeter(call);
    const std::string capability = choice.meter ? textOf(*choice.meter, "capabilityType") : std::string();
    const bool isReadByEye = capability == "VISUAL" || capability == "MANUAL";
    if (isReadByEye && !choice.isFrequencyGiven) {
        choice.meter = nullptr; // Nobody asked for this meter's days in particular: there are just none.
    } else if (isReadByEye) {
        return call.context.refuse("KT-CT-4710", "This meter is read by eye; it has no measurements.");
    }
    std::vector<QDateTime> starts;
    if (choice.meter) {
        const QDateTime now = call.data().clock.now();
        const QDateTime begin = argumentTime(call, "startAt", "startOn");
        const QDateTime end = argumentTime(call, "endAt", "endOn");
        const QDateTime last = end.isValid() ? std::min(end, now) : now;
        const bool isHourly = choice.frequency == "HOUR_INTERVAL";
        const QDateTime earliest = QDateTime(now.date().addYears(-2), QTime(0, 0), Qt::UTC);
        QDateTime start = begin.isValid() ? std::max(begin, earliest) : (isHourly ? now.addDays(-7) : earliest);
        start.setTime(isHourly ? QTime(start.time().hour(), 0) : QTime(0, 0));
        for (QDateTime next = nextStart(start, choice.frequency); next <= last;
             start = next, next = nextStart(start, choice.frequency)) {
            starts.push_back(start);
        }
    }
    auto shared = std::make_shared<const std::vector<QDateTime>>(std::move(starts));
    Rows rows;
    rows.count = shared->size();
    rows.at = [shared, choice](std::size_t index) {
        const QDateTime start = (*shared)[index];
        return passing(rowOf(choice, start, nextStart(start, choice.frequency)));
    };
    rows.key = [shared](std::size_t index) { return isoDateTime((*shared)[index]); };
    return connection(call, std::move(rows), measurementLimit);
}

} // namespace tideline::demo
