// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chartdata.h"

#include "models/records/jsonpath.h"

#include <QDateTime>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

std::optional<qint64> timeOf(const QString &text)
{
    const QDateTime time = text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODate)
                                               : QDate::fromString(text, Qt::ISODate).startOfDay();
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Certainty certaintyOf(const QString &word)
{
    if (word == "HELD"_L1)
        return Certainty::Held;
    return word == "ESTIMATED"_L1 ? Certainty::Estimated : Certainty::Actual;
}

bool isMinorUnits(ColumnKind kind) { return kind == ColumnKind::Money || kind == ColumnKind::Owed; }

std::optional<ChartPoint> pointOf(const graphql::Json &row, const ChartDescription &chart)
{
    const QVariant raw = toVariant(valueAt(row, chart.valuePath));
    bool isNumber = false;
    double value = raw.toDouble(&isNumber);
    const std::optional<qint64> at = timeOf(toVariant(valueAt(row, chart.datePath)).toString());
    if (!raw.isValid() || !isNumber || !at)
        return std::nullopt;
    constexpr double minorUnits = 100;
    if (isMinorUnits(chart.kind))
        value /= minorUnits;
    const Certainty certainty = chart.certaintyPath.empty()
        ? Certainty::Actual
        : certaintyOf(toVariant(valueAt(row, chart.certaintyPath)).toString());
    return ChartPoint{*at, value, certainty};
}

bool isLower(const ChartPoint &one, const ChartPoint &other) { return one.value < other.value; }

QList<ChartPoint> thinned(const QList<ChartPoint> &points, qsizetype most)
{
    if (points.size() <= most)
        return points;
    constexpr qsizetype keptOfEach = 4;
    const qsizetype buckets = std::max<qsizetype>(1, most / keptOfEach);
    QList<ChartPoint> kept;
    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const auto begin = points.begin() + points.size() * bucket / buckets;
        const auto end = points.begin() + points.size() * (bucket + 1) / buckets;
        auto [low, high] = std::minmax_element(begin, end, isLower);
        if (high < low)
            std::swap(low, high);
        for (const auto place : {begin, low, high, end - 1}) {
            if (kept.isEmpty() || !(kept.last() == *place))
                kept += *place;
        }
    }
    return kept;
}

} // namespace

QList<ChartLine> chartLines(const TableModel &table, const ChartDescription &chart, qsizetype mostPoints)
{
    std::map<QString, QList<ChartPoint>> groups;
    for (int row = 0; row < table.rowCount(); ++row) {
        const graphql::Json &record = table.row(row);
        if (const std::optional<ChartPoint> point = pointOf(record, chart)) {
            const QString group =
                chart.groupPath.empty() ? QString() : toVariant(valueAt(record, chart.groupPath)).toString();
            groups[group] += *point;
        }
    }
    QList<ChartLine> lines;
    for (auto &[group, points] : groups) {
        // Lists come newest first: of one day, the row that came later in the list happened earlier.
        std::reverse(points.begin(), points.end());
        std::stable_sort(points.begin(), points.end(),
                         [](const ChartPoint &one, const ChartPoint &other) { return one.at < other.at; });
        lines += ChartLine{group, thinned(points, mostPoints)};
    }
    return lines;
}

std::optional<ChartFacts> chartFacts(const QList<ChartLine> &lines)
{
    std::optional<ChartFacts> facts;
    for (const ChartLine &line : lines) {
        for (const ChartPoint &point : line.points) {
            if (!facts)
                facts = ChartFacts{0, point, point, point, point};
            ++facts->count;
            if (point.at < facts->first.at)
                facts->first = point;
            if (point.at >= facts->last.at)
                facts->last = point;
            facts->lowest = std::min(facts->lowest, point, isLower);
            facts->highest = std::max(facts->highest, point, isLower);
        }
    }
    return facts;
}

} // namespace tideline::models
