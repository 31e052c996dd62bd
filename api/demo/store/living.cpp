// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/nightly.h"

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

namespace {

bool isActiveOn(const Json &schedule, const QDate &day)
{
    const QDate until = dateFrom(textOf(schedule, "validTo"));
    return dateFrom(textOf(schedule, "validFrom")) <= day && (!until.isValid() || day < until);
}

} // namespace

void DataSet::catchUp()
{
    const QDate today = clock.today();
    if (m_caughtUpTo.isValid() && m_caughtUpTo == today) {
        return;
    }
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
        if (textOf(*payment, "status") != "SCHEDULED" && textOf(*payment, "status") != "PENDING") {
            continue;
        }
        const QDate due = dateFrom(textOf(*payment, "paymentDate"));
        if (due > today) {
            continue;
        }
        const Record instruction = follow(memberOf(*payment, "paymentInstruction"));
        // An instruction that is no longer active, or whose bank is known to refuse, fails its collections.
        const bool refused =
            instruction && (textOf(*instruction, "status") != "ACTIVE" || flagOf(*instruction, "$refuses"));
        (*payment)["status"] = refused ? "FAILED" : "CLEARED";
        if (!refused) {
            post(textOf(*payment, "$ledger"), "Payment", numberOf(*payment, "amount"), due, "Payment received",
                 {{"isLateFailedPayment", false},
                  {"paymentTransactionType", memberOf(*payment, "transactionType")},
                  {"$payment", memberOf(*payment, "id")}});
        }
    }
}

void DataSet::planPayments()
{
    const QDate today = clock.today();
    for (const Record &schedule : schedules.all()) {
        const std::string account = textOf(*schedule, "$account");
        const std::string id = textOf(*schedule, "id");
        if (!isActiveOn(*schedule, today) || flagOf(*schedule, "isPaymentHoliday")
            || textOf(*schedule, "scheduleType") == "PAYMENT_SLIP" || textOf(*schedule, "trigger") == "BALANCE") {
            continue;
        }
        QDate last = dateFrom(textOf(*schedule, "validFrom")).addDays(-1);
        bool isPlanned = false;
        for (const Record &payment : payments.of(account)) {
            if (textOf(*payment, "$schedule") == id) {
                last = qMax(last, dateFrom(textOf(*payment, "paymentDate")));
                isPlanned = isPlanned || textOf(*payment, "status") == "SCHEDULED";
            }
        }
        if (isPlanned) {
            continue;
        }
        const std::string paymentId = std::to_string(nextId());
        payments.add(paymentId,
                     {{"id", paymentId},
                      {"amount", memberOf(*schedule, "paymentAmount")},
                      {"paymentDate", isoDate(nextCollection(*schedule, last))},
                      {"reference", "Regular payment"},
                      {"transactionType",
                       textOf(*schedule, "scheduleType") == "CARD_PAYMENT" ? "DEBIT_CARD" : "DD_REGULAR_COLLECTION"},
                      {"status", "SCHEDULED"},
                      {"uuid", random.uuid()},
                      {"paymentInstruction", memberOf(*schedule, "$instruction")},
                      {"surchargeAmount", 0},
                      {"$reason", "REGULAR_SCHEDULE"},
                      {"$ledger", memberOf(*schedule, "ledgerNumber")},
                      {"$schedule", id}},
                     account);
    }
}

} // namespace tideline::demo
