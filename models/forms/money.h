// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

//! \file
//! Amounts as people type them and as the API takes them: whole minor units (pence). No floating point anywhere,
//! so that nothing is ever off by a penny.
namespace tideline::models {

//! \brief "£1,234.5" → 123450. Nothing when the text is not an amount or does not fit 64 bits.
//!
//! Takes an optional sign, an optional £, groups of three digits and at most two decimals. A single separator with
//! one or two digits behind it is the decimal point, whatever the locale; with three it is the group separator of
//! \p locale, or no amount.
[[nodiscard]] std::optional<qint64> minorUnitsFromText(const QString &text, const QLocale &locale);

//! 123450 → "1234.50", as an editor shows it: with the locale's decimal point and without groups or sign of currency.
[[nodiscard]] QString textFromMinorUnits(qint64 minorUnits, const QLocale &locale);

//! 123450 → "£1,234.50", as a sentence shows it. Negative amounts: "−£5.00".
[[nodiscard]] QString moneyInWords(qint64 minorUnits, const QLocale &locale);

} // namespace tideline::models
