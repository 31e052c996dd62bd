// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/waterrecords.h"

#include "models/records/jsonpath.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <map>

namespace tideline::models {

using graphql::Json;

namespace {

std::string textAt(const Json &json, std::string_view path)
{
    return toVariant(valueAt(json, path)).toString().toStdString();
}

QDate dayOf(const Json &reading)
{
    return QDate::fromString(QString::fromStdString(textAt(reading, "readingDate")).left(10), Qt::ISODate);
}

const char *certaintyOf(const Json &reading)
{
    if (toVariant(valueAt(reading, "isHeld")).toBool())
        return "HELD";
    return textAt(reading, "source").find("ESTIMATE") != std::string::npos ? "ESTIMATED" : "ACTUAL";
}

//! What was used in one month, as far as it is known.
struct Month
{
    QDate from;
    QDate to;
    double cubicMetres = 0;
    bool isEstimated = false;
};

using Months = std::map<QDate, Month>; //!< By the first of the month.

//! Spreads the use between two readings over the days from one to the day before the other.
void spread(const Json &older, const Json &newer, Months &months)
{
    const QDate begin = dayOf(older);
    const QDate end = dayOf(newer);
    const double used = toVariant(valueAt(newer, "valueCubicMetres")).toDouble()
        - toVariant(valueAt(older, "valueCubicMetres")).toDouble();
    if (!begin.isValid() || !end.isValid() || begin >= end || used < 0)
        return;
    const double perDay = used / double(begin.daysTo(end));
    const bool isEstimated =
        std::string_view(certaintyOf(older)) == "ESTIMATED" || std::string_view(certaintyOf(newer)) == "ESTIMATED";
    for (QDate day = begin; day < end;) {
        const QDate first(day.year(), day.month(), 1);
        const QDate next = std::min(end, first.addMonths(1));
        Month &month = months[first];
        month.from = month.from.isValid() ? std::min(month.from, day) : day;
        month.to = month.to.isValid() ? std::max(month.to, next.addDays(-1)) : next.addDays(-1);
        month.cubicMetres += perDay * double(day.daysTo(next));
        month.isEstimated = month.isEstimated || isEstimated;
        day = next;
    }
}

Json rowOf(const Month &month, const std::string &serialNumber)
{
    return {{"id", serialNumber + month.from.toString(QStringLiteral("/yyyy-MM")).toStdString()},
            {"from", month.from.toString(Qt::ISODate).toStdString()},
            {"to", month.to.toString(Qt::ISODate).toStdString()},
            {"cubicMetres", QString::number(month.cubicMetres, 'f', 1).toStdString()},
            {"certainty", month.isEstimated ? "ESTIMATED" : "ACTUAL"},
            {"serialNumber", serialNumber}};
}

void sortBy(const char *member, Json &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [member](const Json &one, const Json &other) {
        return textAt(one, member) > textAt(other, member);
    });
}

Json metersOf(const Json &properties)
{
    Json owner = Json::object();
    owner["properties"] = properties;
    return rowsAt(owner, "properties.*.activeWaterMeters");
}

} // namespace

Json metersWithLastReading(const Json &properties)
{
    Json rows = metersOf(properties);
    for (Json &meter : rows) {
        const Json readings = rowsAt(meter, "readings");
        if (!readings.empty())
            meter["lastCertainty"] = certaintyOf(readings.front());
    }
    return rows;
}

Json meterReadings(const Json &properties)
{
    Json rows = Json::array();
    for (const Json &meter : metersOf(properties)) {
        for (Json &reading : rowsAt(meter, "readings")) {
            reading["serialNumber"] = textAt(meter, "serialNumber");
            reading["certainty"] = certaintyOf(reading);
            rows.push_back(std::move(reading));
        }
    }
    sortBy("readingDate", rows);
    return rows;
}

Json monthlyUse(const Json &properties)
{
    Json rows = Json::array();
    for (const Json &meter : metersOf(properties)) {
        Json readings = rowsAt(meter, "readings");
        readings.erase(std::remove_if(readings.begin(), readings.end(),
                                      [](const Json &reading) {
                                          return !dayOf(reading).isValid()
                                              || std::string_view(certaintyOf(reading)) == "HELD";
                                      }),
                       readings.end());
        std::stable_sort(readings.begin(), readings.end(),
                         [](const Json &one, const Json &other) { return dayOf(one) < dayOf(other); });
        Months months;
        for (std::size_t next = 1; next < readings.size(); ++next)
            spread(readings[next - 1], readings[next], months);
        for (const auto &[first, month] : months)
            rows.push_back(rowOf(month, textAt(meter, "serialNumber")));
    }
    sortBy("from", rows);
    return rows;
}

} // namespace tideline::models
