// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/nightly.h"

#include "api/demo/store/moving.h"

//! \file
//! What time does to the data. The moment of a change is the moment somebody asks, never a timer's: between two
//! requests nobody can tell the difference, and tests only have to move the clock.
namespace tideline::demo {

QDate nextCollection(const Json &schedule, const QDate &day)
{
    if (textOf(schedule, "paymentFrequency") == "Weekly") {
        return day.addDays(7 * qMax(std::int64_t(1), numberOf(schedule, "paymentFrequencyMultiplier", 1)));
    }
    const int paymentDay = static_cast<int>(numberOf(schedule, "paymentDay", 1));
    const int months = static_cast<int>(qMax(std::int64_t(1), numberOf(schedule, "paymentFrequencyMultiplier", 1)));
    QDate month(day.year(), day.month(), 1);
    for (;; month = month.addMonths(months)) {
        // A negative day counts from the month's end.
        const int number = paymentDay > 0 ? paymentDay : month.daysInMonth() + paymentDay + 1;
        const QDate next = month.addDays(qMin(number, month.daysInMonth()) - 1);
        if (next > day) {
            return next;
        }
    }
}

void DataSet::catchUp()
{
    const QDate today = clock.today();
    if (m_caughtUpTo.isValid() && m_caughtUpTo == today) {
        return;
    }
    settleMoves(*this);
    // Days may have passed in one go: plan, collect, plan the following ones, until nothing is due any more.
    for (int round = 0; round < 120; ++round) {
        const int before = m_lastId;
        planPayments();
        collectDuePayments();
        if (m_lastId == before) {
            break;
        }
    }
    settleRepayments(*this);
    fulfilContributions(*this);
    sendFollowUps(*this);
    m_caughtUpTo = today;
}

void DataSet::collectDuePayments()
{
    const QDate today = clock.today();
    for (const Record &payment : payments.all()) {
        const std::string status = textOf(*payment, "status");
        if (status == "SCHEDULED" || status == "PENDING") {
            const QDate due = dateFrom(textOf(*payment, "paymentDate"));
            if (due <= today) {
                collect(*payment, due);
            }
        } else if (status == "REQUESTED" && isSet(*payment, "$expiresAt")
                   && dateTimeFrom(textOf(*payment, "$expiresAt")) <= clock.now()) {
            (*payment)["status"] = "DELETED"; // Nobody came to its page in time.
        }
    }
}

void DataSet::planPayments()
{
    for (const Record &schedule : schedules.all()) {
        planNext(*schedule);
    }
}

} // namespace tideline::demo
