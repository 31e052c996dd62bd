// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <optional>

//! \file
//! Water by the litre: what readings say, what was used between two days, what it costs.
namespace tideline::demo {

constexpr std::int64_t pencePerCubicMetre = 336; //!< Water and waste water together.
constexpr std::int64_t standingPencePerDay = 15;
constexpr std::int64_t unmeasuredPencePerQuarter = 13135;

//! Cubic metres as the API writes them: "1042.317".
[[nodiscard]] std::string cubicMetres(std::int64_t litres);
//! Litres out of a Decimal in cubic metres, text or number. Empty below zero and from a thousand million on.
[[nodiscard]] std::optional<std::int64_t> litresFrom(const Json &decimal);

//! Stores a reading. \p source is "CUSTOMER", "COMPANY", "SMART_METER" or "ESTIMATED".
Record addReading(DataSet &data, const std::string &meter, std::int64_t litres, const QDate &day,
                  std::string_view source, bool isHeld = false);

//! One reading that counts.
struct MeterPoint
{
    QDate day;
    std::int64_t litres = 0;
};

//! \brief What a meter is known to have shown, oldest day first. Readings that are held do not count.
class MeterHistory
{
public:
    MeterHistory(const DataSet &data, const std::string &meter);

    [[nodiscard]] const MeterPoint *lastUntil(const QDate &day) const; //!< The newest one of that day or before.
    [[nodiscard]] const MeterPoint *firstFrom(const QDate &day) const; //!< The oldest one of that day or after.
    [[nodiscard]] bool isRead() const { return !m_points.empty(); }
    //! Litres a day over the last year that was read; a small household's when too little is known.
    [[nodiscard]] std::int64_t usualPerDay() const;
    //! What it showed on \p day: read, between two readings, or carried on from the last one at the usual rate.
    [[nodiscard]] std::int64_t litresOn(const QDate &day) const;

private:
    std::vector<MeterPoint> m_points;
};

} // namespace tideline::demo
