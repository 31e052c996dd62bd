// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/column.h"

#include "ui/theme/role.h"

#include <QString>
#include <QVariant>

//! \file
//! Raw values of records in the words and shapes that people read (UX.md, "Words").
namespace tideline::ui {

//! Minor units as pounds: 123450 → "£1,234.50", -500 → "−£5.00".
[[nodiscard]] QString formatMoney(qint64 minorUnits);
//! "owes £42.10", "in credit £5.00", "nothing owed": \p owed is positive when the customer owes.
[[nodiscard]] QString formatOwed(qint64 owed);
[[nodiscard]] QString sentenceStart(QString words); //!< "owes £42.10" → "Owes £42.10"
//! "12 Nov 2026" in the person's locale; the text itself when it is no date.
[[nodiscard]] QString formatDate(const QString &isoDate);
//! Date and time in the machine's zone; the zone is named when the value was given in another.
[[nodiscard]] QString formatDateTime(const QString &isoDateTime);
//! An enum value in words: "DIRECT_DEBIT" → "Direct debit".
[[nodiscard]] QString formatStatus(const QString &value);
//! "123.4 m³"
[[nodiscard]] QString formatVolume(const QString &cubicMetres);

//! A cell's text by its kind; null values give an en dash.
[[nodiscard]] QString formatValue(const QVariant &value, models::ColumnKind kind);
//! The tone of a status: Good for cleared and active, Error for failed, Warning for what waits, else Muted.
[[nodiscard]] Role toneOf(const QString &status);

} // namespace tideline::ui
