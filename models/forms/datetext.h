// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

//! \file
//! Dates and times as people type them. What is sent is always ISO 8601.
namespace tideline::models {

//! \brief "24/11/2026", "24 Nov 2026", "2026-11-24", "today", "tomorrow", or as the locale writes it.
//!
//! Two-digit years are of this century. Nothing when it is no date.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, const QDate &today, const QLocale &locale);

//! "14:30", "14.30", "14:30:05", "2:30 pm".
[[nodiscard]] std::optional<QTime> timeFromText(const QString &text, const QLocale &locale);

//! \brief A date, or a date and a time, with or without a zone ("Z", "+01:00"); "now".
//!
//! Without a time it is midnight; without a zone it is the zone of \p now.
[[nodiscard]] std::optional<QDateTime> dateTimeFromText(const QString &text, const QDateTime &now,
                                                        const QLocale &locale);

[[nodiscard]] QString isoText(const QDate &date); //!< "2026-11-24"
[[nodiscard]] QString isoText(const QDateTime &moment); //!< "2026-11-24T14:30:00+00:00"; always with an offset.

//! "24 November 2026", as a sentence shows it.
[[nodiscard]] QString dateInWords(const QDate &date, const QLocale &locale);
//! "24 November 2026 14:30"; with the offset when it is not the one of \p now's zone.
[[nodiscard]] QString dateTimeInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

//! A date in the form that the locale types: the example beside a date field.
[[nodiscard]] QString typedDate(const QDate &date, const QLocale &locale);

} // namespace tideline::models
