// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/ledgers.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! The amount of a top-up that follows a ledger's balance.
//!
//! Assumptions where the facts are silent: 5,000 pounds a time at most; of the "unexpected" twins KT-CT-3942 is that
//! the card or direct debit of the schedule cannot be used any more, KT-CT-3947 that a top-up of the schedule is on its
//! way, so that no new one can begin.
namespace tideline::demo {

namespace {

constexpr std::int64_t mostPence = 500'000;

//! The schedule of the ledger that runs today; one that follows the balance comes first.
Record runningSchedule(const DataSet &data, const std::string &account, const std::string &ledger)
{
    const std::string today = isoDate(data.clock.today());
    Record found;
    for (const Record &schedule : data.schedules.of(account)) {
        const std::string until = textOf(*schedule, "validTo");
        if (textOf(*schedule, "ledgerNumber") != ledger || textOf(*schedule, "validFrom") > today
            || (!until.empty() && until <= today)) {
            continue;
        }
        if (textOf(*schedule, "trigger") == "BALANCE") {
            return schedule;
        }
        found = schedule;
    }
    return found;
}

bool isToppingUp(const DataSet &data, const std::string &account, const std::string &schedule)
{
    const auto &payments = data.payments.of(account);
    return std::ranges::any_of(payments, [&schedule](const Record &payment) {
        return textOf(*payment, "$schedule") == schedule && textOf(*payment, "status") == "PENDING";
    });
}

//! The old schedule ends today, and one with the new amount begins.
MutationResult updateAutoTopUpAmount(Context &context, const Json &arguments)
{
    DataSet &data = context.data;
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-3822", "KT-CT-3822");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = ledgerOf(context, input, number, "KT-CT-3822");
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const std::int64_t amount = numberOf(input, "paymentAmount");
    if (amount <= 0 || amount > mostPence) {
        return context.refuse("KT-CT-3941", {}, {{{"input", "paymentAmount"}, "Between 0.01 and 5,000 pounds.", {}}});
    }
    const Record schedule = runningSchedule(data, number, textOf(**ledger, "number"));
    if (!schedule) {
        return context.refuse("KT-CT-3815");
    }
    if (textOf(*schedule, "trigger") != "BALANCE") {
        return context.refuse("KT-CT-3953");
    }
    const Record instruction = data.follow(memberOf(*schedule, "$instruction"));
    if (!instruction || textOf(*instruction, "status") != "ACTIVE") {
        return context.refuse("KT-CT-3942", "The card or direct debit of the schedule cannot be used any more.");
    }
    if (isToppingUp(data, number, textOf(*schedule, "id"))) {
        return context.refuse("KT-CT-3947", "A top-up is on its way.");
    }
    const std::string today = isoDate(data.clock.today());
    const std::string id = std::to_string(data.nextId());
    Json next = *schedule;
    (*schedule)["validTo"] = today;
    next["id"] = id;
    next["validFrom"] = today;
    next["paymentAmount"] = amount;
    data.schedules.add(id, std::move(next), number);
    return Json{{"schedule", reference("schedules", id)}};
}

constexpr MutationEntry table[] = {
    {"updateAutoTopUpAmount", &updateAutoTopUpAmount},
};

} // namespace

std::span<const MutationEntry> autoTopUpMutations() { return table; }

} // namespace tideline::demo
