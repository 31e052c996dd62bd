// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/checkout.h"
#include "api/demo/seed/parts.h"

namespace tideline::demo {

namespace {

//! A one-off payment that waits for its day, under an id that is the same every day.
void addWaitingPayment(Seed &seed, const AccountSeed &account)
{
    seed.data.payments.add("9001",
                           {{"id", "9001"},
                            {"amount", 2500},
                            {"paymentDate", isoDate(seed.today.addDays(10))},
                            {"reference", "Extra payment"},
                            {"transactionType", nullptr},
                            {"status", "SCHEDULED"},
                            {"uuid", seed.random.uuid()},
                            {"paymentInstruction", nullptr},
                            {"surchargeAmount", 0},
                            {"$reason", nullptr},
                            {"$ledger", account.ledger},
                            {"$collectsFrom", ""}},
                           account.number);
}

//! A card besides the direct debit, for when the customer says so.
void addSpareCard(Seed &seed, const AccountSeed &account, const Means &card)
{
    Json record = withoutNumbers(card);
    record.update({{"id", "9106"},
                   {"status", "ACTIVE"},
                   {"validFrom", isoDateTime(seed.today.addMonths(-6))},
                   {"owners", Json::array({Json{{"accountUser", reference("users", account.userIds.front())}}})},
                   {"$isAutomated", false},
                   {"$ledger", account.ledger}});
    seed.data.instructions.add("9106", std::move(record), account.number);
}

} // namespace

void addCheckout(Seed &seed)
{
    const AccountSeed &account = seed.accounts[3]; // Where addFixtures() puts its records.
    const Means card = {"CARD", "Robin Marlow", "4242424242424242", {}, {}, 12, seed.today.year() + 3};
    addWaitingPayment(seed, account);
    addSpareCard(seed, account, card);
    addVendorReference(seed.data, card, {}, "vendor_demo_card");
    addVendorReference(seed.data, {"DIRECT_DEBIT", "Robin Marlow", "31926819", "20-00-00", {}, 0, 0}, {},
                       "vendor_demo_debit");
}

} // namespace tideline::demo
