// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <string>

namespace tideline::models {

//! How a value is shown, sorted and aligned. The delegate formats; the model keeps raw values.
enum class ColumnKind {
    Text,
    Identifier, //!< Copyable as it is.
    Money, //!< Whole minor units (pence).
    Owed, //!< The same, owed by the customer: shown as "owes" and "in credit" instead of a sign.
    MoneyMajor, //!< A decimal in pounds.
    Date, //!< "2026-03-01"
    DateTime, //!< ISO 8601 with zone.
    Status, //!< An enum value, shown in words with a tone.
    Count,
    Volume, //!< Cubic metres, a decimal as text.
    YesNo
};

//! One column of a list: where its value stands in a row, what it is called, how it is shown.
struct Column
{
    std::string path; //!< Dotted, from the row's object.
    QString title; //!< Translated.
    ColumnKind kind = ColumnKind::Text;
};

using Columns = QList<Column>;

} // namespace tideline::models
