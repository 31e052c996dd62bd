// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/water.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace tideline::demo {

namespace {

constexpr double mostCubicMetres = 1e9;
constexpr std::int64_t smallHousehold = 350; //!< Litres a day of two or three people.

} // namespace

std::string cubicMetres(std::int64_t litres)
{
    return QString::number(static_cast<double>(litres) / 1000.0, 'f', 3).toStdString();
}

std::optional<std::int64_t> litresFrom(const Json &decimal)
{
    bool isNumber = decimal.is_number();
    const double value = isNumber
        ? decimal.get<double>()
        : QString::fromStdString(decimal.is_string() ? decimal.get<std::string>() : "").toDouble(&isNumber);
    if (!isNumber || !(value >= 0.0) || value >= mostCubicMetres) {
        return std::nullopt;
    }
    return std::llround(value * 1000.0);
}

Record addReading(DataSet &data, const std::string &meter, std::int64_t litres, const QDate &day,
                  std::string_view source, bool isHeld)
{
    const std::string id = std::to_string(data.nextId());
    return data.readings.add(id,
                             {{"id", id},
                              {"valueCubicMetres", cubicMetres(litres)},
                              {"readingDate", isoDate(day)},
                              {"source", source},
                              {"isHeld", isHeld},
                              {"$quarantined", false}},
                             meter);
}

MeterHistory::MeterHistory(const DataSet &data, const std::string &meter)
{
    for (const Record &reading : data.readings.of(meter)) {
        const auto litres = litresFrom(memberOf(*reading, "valueCubicMetres"));
        if (litres && !flagOf(*reading, "isHeld")) {
            m_points.push_back({dateFrom(textOf(*reading, "readingDate")), *litres});
        }
    }
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const MeterPoint &left, const MeterPoint &right) { return left.day < right.day; });
}

const MeterPoint *MeterHistory::lastUntil(const QDate &day) const
{
    const auto after =
        std::find_if(m_points.begin(), m_points.end(), [&day](const MeterPoint &point) { return point.day > day; });
    return after == m_points.begin() ? nullptr : &*std::prev(after);
}

const MeterPoint *MeterHistory::firstFrom(const QDate &day) const
{
    const auto found =
        std::find_if(m_points.begin(), m_points.end(), [&day](const MeterPoint &point) { return point.day >= day; });
    return found == m_points.end() ? nullptr : &*found;
}

std::int64_t MeterHistory::usualPerDay() const
{
    if (m_points.size() < 2) {
        return smallHousehold;
    }
    const MeterPoint &last = m_points.back();
    const MeterPoint *first = firstFrom(last.day.addYears(-1));
    if (first->day == last.day) {
        first = &m_points.front();
    }
    const qint64 days = first->day.daysTo(last.day);
    return days < 7 ? smallHousehold : std::max<std::int64_t>(0, (last.litres - first->litres) / days);
}

std::int64_t MeterHistory::litresOn(const QDate &day) const
{
    const MeterPoint *const before = lastUntil(day);
    const MeterPoint *const after = firstFrom(day);
    if (before == nullptr) {
        return after == nullptr ? 0 : after->litres;
    }
    if (after == nullptr) {
        return before->litres + usualPerDay() * before->day.daysTo(day);
    }
    const qint64 span = before->day.daysTo(after->day);
    return span == 0 ? before->litres
                     : before->litres + (after->litres - before->litres) * before->day.daysTo(day) / span;
}

} // namespace tideline::demo
