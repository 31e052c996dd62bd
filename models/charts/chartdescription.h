// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/column.h"

#include <QString>

#include <string>

namespace tideline::models {

//! A picture of a list's records, as data. A test holds its paths against the list.
struct ChartDescription
{
    enum class Shape {
        Steps, //!< A level that stays until the next change: a balance.
        Line, //!< Values that were taken at times.
        Bars //!< An amount for a span of time each.
    };

    QString id = {}; //!< "payments.balance"
    QString title = {};
    QString list = {}; //!< The id of the list whose rows are drawn.
    Shape shape = Shape::Line;
    std::string datePath = {};
    std::string valuePath = {};
    ColumnKind kind = ColumnKind::Count; //!< Of the value. Owed: positive is in the customer's favour.
    QString unit = {}; //!< Beside the axis: "£".
    std::string groupPath = {}; //!< Rows of different groups are lines of their own; empty: all are one.
    std::string certaintyPath = {}; //!< Leads to "ACTUAL", "ESTIMATED" or "HELD"; empty: all are certain.
};

} // namespace tideline::models
