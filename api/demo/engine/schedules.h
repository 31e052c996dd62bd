// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <optional>

//! \file
//! How payment schedules follow each other. A ledger has one that runs and at most one that waits to begin; a new one
//! ends the one before it on the day it begins.
namespace tideline::demo {

//! How often a schedule collects, as the data set keeps it.
struct Rhythm
{
    std::string frequency = "Monthly"; //!< or "Weekly"
    int multiplier = 1; //!< Every so many weeks or months.
};

//! The rhythm of a PaymentFrequency: "WEEKLY", "FORTNIGHTLY", "QUARTERLY" …; monthly for anything else.
[[nodiscard]] Rhythm rhythmOf(const std::string &paymentFrequency);

[[nodiscard]] bool isPaymentDay(std::int64_t day); //!< 1 to 28: what the API takes.

//! The schedule of the ledger that runs today; null when there is none.
[[nodiscard]] Record runningSchedule(const DataSet &data, const Json &ledger);
//! A schedule of the ledger that begins after today, other than \p except; null when there is none.
[[nodiscard]] Record waitingSchedule(const DataSet &data, const Json &ledger, const std::string &except = {});

//! \brief Ends a schedule on that day; what it had planned from then on is DELETED.
void endSchedule(DataSet &data, Json &schedule, const QDate &day);
//! \brief Adds a schedule with a new id, and plans its first payment if it has begun.
Record startSchedule(DataSet &data, Json schedule);
//! Writes day and its description.
void setPaymentDay(Json &schedule, int day);

//! A new schedule for the ledger, complete but for its id. Runs without end.
[[nodiscard]] Json makeSchedule(const DataSet &data, const Json &ledger, const Json &instruction, const QDate &from,
                                const Rhythm &rhythm, int day, std::int64_t amount);

//! What a month's payment has to be to keep up with the last year's charges. Pence, at least five pounds.
[[nodiscard]] std::int64_t monthlyNeed(const DataSet &data, const Json &ledger);

} // namespace tideline::demo
