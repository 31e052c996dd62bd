// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <string>

namespace tideline::demo {

//! \brief The demo's idea of now: the computer's clock, or a moment that stands still until it is moved.
//!
//! Days begin and end at midnight UTC; the real API means Europe/London.
class Clock
{
public:
    Clock() = default;
    explicit Clock(std::optional<QDateTime> fixed) : m_fixed(std::move(fixed)) {}

    [[nodiscard]] QDateTime now() const { return (m_fixed ? *m_fixed : QDateTime::currentDateTimeUtc()).toUTC(); }
    [[nodiscard]] QDate today() const { return now().date(); }
    [[nodiscard]] qint64 unixTime() const { return now().toSecsSinceEpoch(); }
    void set(const QDateTime &now) { m_fixed = now.toUTC(); } //!< From here on the clock stands still.

private:
    std::optional<QDateTime> m_fixed;
};

[[nodiscard]] std::string isoDate(const QDate &date); //!< "2026-01-31"
[[nodiscard]] std::string isoDateTime(const QDateTime &time); //!< "2026-01-31T09:30:00+00:00"
[[nodiscard]] std::string isoDateTime(const QDate &date); //!< Midnight of that day.
//! The day of a date or of a date and time; invalid when the text is neither.
[[nodiscard]] QDate dateFrom(const std::string &text);
[[nodiscard]] QDateTime dateTimeFrom(const std::string &text); //!< Invalid when the text is none.

} // namespace tideline::demo
