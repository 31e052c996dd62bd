// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/dataset.h"

//! \file
//! How payments are collected: by hand, by a schedule, and from which instruction.
namespace tideline::demo {

namespace {

bool isActiveOn(const Json &schedule, const QDate &day)
{
    const QDate until = dateFrom(textOf(schedule, "validTo"));
    return dateFrom(textOf(schedule, "validFrom")) <= day && (!until.isValid() || day < until);
}

//! Whether its days are known beforehand. The others wait for a bill, for the balance, or for the customer.
bool isPlannedAhead(const Json &schedule)
{
    const std::string type = textOf(schedule, "scheduleType");
    const std::string trigger = textOf(schedule, "trigger");
    return type != "PAYMENT_SLIP" && type != "BACS_TRANSFER" && trigger != "BALANCE" && trigger != "BILL";
}

//! Pence on that day, the extra that catches up with debt included.
std::int64_t amountOn(const Json &schedule, const QDate &day)
{
    const QDate expiry = dateFrom(textOf(schedule, "paymentAdequacyAdjustmentExpiryDate"));
    const bool hasExtra = !expiry.isValid() || day <= expiry;
    return numberOf(schedule, "paymentAmount") + (hasExtra ? numberOf(schedule, "paymentAdequacyAdjustment") : 0);
}

} // namespace

Record DataSet::usableInstruction(const std::string &account, std::string_view ledger, std::string_view type) const
{
    const auto &all = instructions.of(account);
    const QDateTime now = clock.now();
    Record best;
    int bestRank = -1;
    for (const Record &one : all) {
        if (textOf(*one, "status") != "ACTIVE" || (!type.empty() && textOf(*one, "instructionType") != type)
            || dateTimeFrom(textOf(*one, "validFrom")) > now) {
            continue;
        }
        const int rank = (ledger.empty() || textOf(*one, "$ledger") == ledger ? 2 : 0)
            + (flagOf(*one, "$isAutomated", true) ? 1 : 0);
        if (rank >= bestRank) {
            best = one;
            bestRank = rank;
        }
    }
    return best;
}

std::string DataSet::collectionType(const Record &instruction, const std::string &account) const
{
    if (textOf(*instruction, "instructionType") == "CARD") {
        return textOf(*instruction, "cardType") == "credit" ? "CREDIT_CARD" : "DEBIT_CARD";
    }
    for (const Record &payment : payments.of(account)) {
        if (textOf(*payment, "status") == "CLEARED"
            && follow(memberOf(*payment, "paymentInstruction")) == instruction) {
            return "DD_REGULAR_COLLECTION";
        }
    }
    return "DD_FIRST_COLLECTION";
}

void DataSet::collect(Json &payment, const QDate &day)
{
    const std::string ledgerNumber = textOf(payment, "$ledger");
    Record instruction = follow(memberOf(payment, "paymentInstruction"));
    bool isRefused = instruction && (textOf(*instruction, "status") != "ACTIVE" || flagOf(*instruction, "$refuses"));
    if (payment.contains("$collectsFrom")) {
        const Record ledger = ledgers.find(ledgerNumber);
        const std::string account = ledger ? textOf(*ledger, "$account") : std::string();
        instruction = usableInstruction(account, ledgerNumber, textOf(payment, "$collectsFrom"));
        isRefused = !instruction || flagOf(*instruction, "$refuses");
        if (instruction) {
            payment["paymentInstruction"] = reference("instructions", textOf(*instruction, "id"));
            payment["transactionType"] = collectionType(instruction, account);
        }
    }
    payment["status"] = isRefused ? "FAILED" : "CLEARED";
    if (!isRefused) {
        post(ledgerNumber, "Payment", numberOf(payment, "amount"), day, "Payment received",
             {{"isLateFailedPayment", false},
              {"paymentTransactionType", memberOf(payment, "transactionType")},
              {"$payment", memberOf(payment, "id")}});
    }
}

void DataSet::planNext(const Json &schedule)
{
    if (!isActiveOn(schedule, clock.today()) || flagOf(schedule, "isPaymentHoliday") || !isPlannedAhead(schedule)) {
        return;
    }
    const std::string account = textOf(schedule, "$account");
    const std::string id = textOf(schedule, "id");
    QDate last = dateFrom(textOf(schedule, "validFrom")).addDays(-1);
    if (const QDate made = dateFrom(textOf(schedule, "$madeOn")); made.isValid()) {
        last = qMax(last, made); // Never on the day on which the schedule was made.
    }
    for (const Record &payment : payments.of(account)) {
        if (textOf(*payment, "$schedule") == id && textOf(*payment, "status") != "DELETED") {
            // A payment that was moved still stands for the day it was planned for.
            const char *const day = isSet(*payment, "$plannedFor") ? "$plannedFor" : "paymentDate";
            last = qMax(last, dateFrom(textOf(*payment, day)));
            if (textOf(*payment, "status") == "SCHEDULED") {
                return;
            }
        }
    }
    const QDate day = nextCollection(schedule, last);
    if (!isActiveOn(schedule, day)) {
        return;
    }
    const bool isCard = textOf(schedule, "scheduleType") == "CARD_PAYMENT";
    const std::string paymentId = std::to_string(nextId());
    payments.add(paymentId,
                 {{"id", paymentId},
                  {"amount", amountOn(schedule, day)},
                  {"paymentDate", isoDate(day)},
                  {"reference", "Regular payment"},
                  {"transactionType", isCard ? "DEBIT_CARD" : "DD_REGULAR_COLLECTION"},
                  {"status", "SCHEDULED"},
                  {"uuid", random.uuid()},
                  {"paymentInstruction", memberOf(schedule, "$instruction")},
                  {"surchargeAmount", 0},
                  {"$reason", "REGULAR_SCHEDULE"},
                  {"$ledger", memberOf(schedule, "ledgerNumber")},
                  {"$schedule", id},
                  {"$plannedFor", isoDate(day)}},
                 account);
}

} // namespace tideline::demo
