// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/schedules.h"

#include <algorithm>

namespace tideline::demo {

Rhythm rhythmOf(const std::string &paymentFrequency)
{
    struct Row
    {
        const char *name;
        const char *frequency;
        int multiplier;
    };
    constexpr Row rows[] = {{"WEEKLY", "Weekly", 1},     {"FORTNIGHTLY", "Weekly", 2},  {"FOUR_WEEKLY", "Weekly", 4},
                            {"QUARTERLY", "Monthly", 3}, {"SIX_MONTHLY", "Monthly", 6}, {"ANNUALLY", "Monthly", 12}};
    for (const Row &row : rows) {
        if (paymentFrequency == row.name) {
            return {row.frequency, row.multiplier};
        }
    }
    return {};
}

bool isPaymentDay(std::int64_t day) { return day >= 1 && day <= 28; }

Record runningSchedule(const DataSet &data, const Json &ledger)
{
    const std::string today = isoDate(data.clock.today());
    const auto &all = data.schedules.of(textOf(ledger, "$account"));
    const auto found = std::find_if(all.rbegin(), all.rend(), [&ledger, &today](const Record &schedule) {
        const std::string until = textOf(*schedule, "validTo");
        return textOf(*schedule, "ledgerNumber") == textOf(ledger, "number") && textOf(*schedule, "validFrom") <= today
            && (until.empty() || today < until);
    });
    return found == all.rend() ? nullptr : *found;
}

Record waitingSchedule(const DataSet &data, const Json &ledger, const std::string &except)
{
    const std::string today = isoDate(data.clock.today());
    for (const Record &schedule : data.schedules.of(textOf(ledger, "$account"))) {
        const std::string from = textOf(*schedule, "validFrom");
        const std::string until = textOf(*schedule, "validTo");
        if (textOf(*schedule, "ledgerNumber") == textOf(ledger, "number") && from > today
            && (until.empty() || from < until) && textOf(*schedule, "id") != except) {
            return schedule;
        }
    }
    return nullptr;
}

void endSchedule(DataSet &data, Json &schedule, const QDate &day)
{
    schedule["validTo"] = isoDate(std::max(day, dateFrom(textOf(schedule, "validFrom"))));
    for (const Record &payment : data.payments.of(textOf(schedule, "$account"))) {
        if (memberOf(*payment, "$schedule") == memberOf(schedule, "id") && textOf(*payment, "status") == "SCHEDULED"
            && textOf(*payment, "paymentDate") >= isoDate(day)) {
            (*payment)["status"] = "DELETED";
        }
    }
}

Record startSchedule(DataSet &data, Json schedule)
{
    const std::string id = std::to_string(data.nextId());
    schedule["id"] = id;
    schedule["$madeOn"] = isoDate(data.clock.today());
    const std::string account = textOf(schedule, "$account");
    const Record added = data.schedules.add(id, std::move(schedule), account);
    data.planNext(*added);
    return added;
}

void setPaymentDay(Json &schedule, int day)
{
    schedule["paymentDay"] = day;
    schedule["paymentDayDetails"] = {{"direction", "OF_MONTH"},
                                     {"description", "Day " + std::to_string(day) + " of the month"}};
}

Json makeSchedule(const DataSet &data, const Json &ledger, const Json &instruction, const QDate &from,
                  const Rhythm &rhythm, int day, std::int64_t amount)
{
    const bool isCard = textOf(instruction, "instructionType") == "CARD";
    Json schedule = {{"id", nullptr},
                     {"validFrom", isoDate(from)},
                     {"validTo", nullptr},
                     {"reason", "GENERAL_ACCOUNT_PAYMENT"},
                     {"paymentHolidayReason", ""},
                     {"paymentFrequency", rhythm.frequency},
                     {"paymentFrequencyMultiplier", rhythm.multiplier},
                     {"paymentAmount", amount},
                     {"paymentAdequacyAdjustment", 0},
                     {"paymentAdequacyAdjustmentExpiryDate", nullptr},
                     {"isVariablePaymentAmount", false},
                     {"totalDebtAmount", nullptr},
                     {"isPaymentHoliday", false},
                     {"scheduleType", isCard ? "CARD_PAYMENT" : "DIRECT_DEBIT"},
                     {"delayConfiguration", {{"code", "NEXT_WORKING_DAY"}, {"args", "{}"}}},
                     {"isExemptFromPaymentAdequacy", false},
                     {"ledgerNumber", memberOf(ledger, "number")},
                     {"trigger", "REGULAR"},
                     {"paymentPlan", nullptr},
                     {"$account", memberOf(ledger, "$account")},
                     {"$instruction", reference("instructions", textOf(instruction, "id"))},
                     {"$madeOn", isoDate(data.clock.today())}};
    setPaymentDay(schedule, day);
    return schedule;
}

std::int64_t monthlyNeed(const DataSet &data, const Json &ledger)
{
    const std::string since = isoDate(data.clock.today().addYears(-1));
    std::int64_t charges = 0;
    for (const Record &transaction : data.transactions.of(textOf(ledger, "number"))) {
        if (textOf(*transaction, "__typename") == "Charge" && textOf(*transaction, "postedDate") > since) {
            charges -= numberOf(*transaction, "amount");
        }
    }
    constexpr std::int64_t step = 50;
    return std::max<std::int64_t>(500, (charges / 12 + step - 1) / step * step);
}

} // namespace tideline::demo
