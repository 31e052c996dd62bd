// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartdescription.h"
#include "models/records/tablemodel.h"

#include <QDate>
#include <QList>

#include <optional>

namespace tideline::models {

//! How sure a value is. Told apart by shape and word, never by colour alone.
enum class Certainty { Actual, Estimated, Held };

struct ChartPoint
{
    qint64 at = 0; //!< Milliseconds since the epoch.
    double value = 0; //!< Money in pounds, the rest as it is.
    Certainty certainty = Certainty::Actual;

    bool operator==(const ChartPoint &) const = default;
};

//! One line of a chart, oldest point first.
struct ChartLine
{
    QString group;
    QList<ChartPoint> points;
};

//! \brief The records of a table as a chart draws them.
//!
//! Rows without date or value are passed over. Of more than \p mostPoints points a line keeps the extremes and the
//! ends, so that its shape stays.
[[nodiscard]] QList<ChartLine> chartLines(const TableModel &table, const ChartDescription &chart,
                                          qsizetype mostPoints = 1000);

//! What a chart says in words: how many values, the first, the last, the lowest and the highest.
struct ChartFacts
{
    int count = 0;
    ChartPoint first;
    ChartPoint last;
    ChartPoint lowest;
    ChartPoint highest;
};

[[nodiscard]] std::optional<ChartFacts> chartFacts(const QList<ChartLine> &lines);

} // namespace tideline::models
