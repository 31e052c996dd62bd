// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"
#include "api/demo/store/nightly.h"

//! \file
//! Records under keys that no seed number and no day changes, for tours, examples and tests. All belong to the fourth
//! account. They come last, so that they move no identifier of the others.
namespace tideline::demo {

namespace {

constexpr std::int64_t drainCoverNet = 8400;
constexpr std::int64_t drainCoverGross = 10080;

//! A quote that can be accepted.
void addKnownQuote(Seed &seed, const std::string &account)
{
    const Json line = {{"product", "Leak sensor"}, {"numberOfUnits", 1}, {"pricePerUnit", 4900},
                       {"netAmount", 4900},        {"currency", "GBP"},  {"$code", "LEAK_SENSOR"}};
    seed.data.goodsQuotes.add("9101",
                              {{"id", "9101"},
                               {"code", "Q-0000A001"},
                               {"totalNetAmount", 4900},
                               {"quotedAt", isoDateTime(seed.today.addDays(-2))},
                               {"goodsQuotedProducts", Json::array({line})},
                               {"$expiresOn", isoDate(seed.today.addDays(28))},
                               {"$account", account}},
                              account);
}

//! An order that is on its way.
void addKnownPurchase(Seed &seed, const std::string &account, const Json &ledger)
{
    const Json item = {{"product", "Drain cover for a year"},
                       {"numberOfUnits", 1},
                       {"pricePerUnit", drainCoverNet / 100.0},
                       {"netAmount", drainCoverNet / 100.0},
                       {"grossAmount", drainCoverGross / 100.0},
                       {"currency", "GBP"},
                       {"$code", "DRAIN_COVER"}};
    const Json grant = {{"type", "WATER_SAVING"}, {"netAmount", 2.5}, {"grossAmount", 3.0}, {"currency", "GBP"}};
    constexpr std::int64_t charged = drainCoverGross - 300;
    seed.data.goodsPurchases.add("GP-0000A001",
                                 {{"$id", "9102"},
                                  {"code", "GP-0000A001"},
                                  {"ledgerId", memberOf(ledger, "id")},
                                  {"ledgerNumber", memberOf(ledger, "number")},
                                  {"goodsSaleItems", Json::array({item})},
                                  {"goodsGrants", Json::array({grant})},
                                  {"marketName", "GBR_GOODS"},
                                  {"marketParams", "{}"},
                                  {"clientParams", "{\"channel\": \"telephone\"}"},
                                  {"$charged", charged},
                                  {"$deliveredOn", isoDate(seed.today.addDays(11))},
                                  {"$account", account}},
                                 account);
    seed.data.post(textOf(ledger, "number"), "Charge", -charged, seed.today.addDays(-3), "Order GP-0000A001",
                   {{"isExport", false}, {"reasonCode", "GOODS"}});
}

//! A ledger that stores credit, which the main one may send to; some of the credit is asked back.
void addKnownStorage(Seed &seed, const AccountSeed &account)
{
    const std::string number = "L-900000001A";
    Json ledger = *seed.data.ledgers.find(account.ledger);
    ledger["id"] = "9103";
    ledger["name"] = "Stored credit";
    ledger["number"] = number;
    ledger["ledgerType"] = "CREDIT_STORAGE";
    ledger["balance"] = 0;
    ledger["affectsAccountBalance"] = false;
    ledger["supportsStatements"] = false;
    ledger["supportsInvoices"] = false;
    seed.data.ledgers.add(number, std::move(ledger), account.number);
    seed.data.post(number, "Credit", 4000, seed.today.addDays(-20), "Goodwill", {{"reasonCode", "GOODWILL"}});
    seed.data.repaymentRequests.add("request-0000a001",
                                    {{"requestId", "request-0000a001"},
                                     {"amount", 1000},
                                     {"reasonCode", "PARTIAL_CREDIT_REFUND"},
                                     {"method", "BANK_TRANSFER"},
                                     {"instruction", nullptr},
                                     {"status", "REQUESTED"},
                                     {"$requestedOn", isoDate(seed.today)},
                                     {"$ledger", number},
                                     {"$account", account.number}},
                                    number);
    seed.data.creditPermissions.add(account.ledger + '>' + number,
                                    {{"$source", account.ledger},
                                     {"$target", number},
                                     {"$account", account.number},
                                     {"validFrom", isoDateTime(seed.today.addMonths(-8))},
                                     {"validTo", nullptr}},
                                    account.ledger);
}

//! A schedule that collects when the goods ledger runs low.
void addKnownTopUp(Seed &seed, const std::string &account, const std::string &ledger)
{
    const auto &schedules = seed.data.schedules.of(account);
    Json schedule = *schedules.back();
    schedule["id"] = "9104";
    schedule["validFrom"] = isoDate(seed.today.addMonths(-2));
    schedule["validTo"] = nullptr;
    schedule["paymentDay"] = nullptr;
    schedule["paymentDayDetails"] = nullptr;
    schedule["paymentAmount"] = 2000;
    schedule["isVariablePaymentAmount"] = false;
    schedule["ledgerNumber"] = ledger;
    schedule["trigger"] = "BALANCE";
    seed.data.schedules.add("9104", std::move(schedule), account);
}

//! A contribution that goes on.
void addKnownContribution(Seed &seed, const std::string &account)
{
    const QDateTime start(seed.today.addDays(-1), QTime(0, 0), Qt::UTC);
    const Record agreement =
        seed.data.contributionAgreements.add("9105",
                                             {{"id", "9105"},
                                              {"contributionScheme", reference("contributionSchemes", "WATER_ABROAD")},
                                              {"interval", "QUARTERLY"},
                                              {"activeFrom", isoDateTime(start)},
                                              {"activeTo", nullptr},
                                              {"amount", 300},
                                              {"$account", account}},
                                             account);
    addContributionPeriod(seed.data, *agreement, start);
}

} // namespace

void addFixtures(Seed &seed)
{
    const AccountSeed &account = seed.accounts[3];
    const Record goods = seed.data.ledgers.of(account.number).back();
    addKnownQuote(seed, account.number);
    addKnownPurchase(seed, account.number, *goods);
    addKnownTopUp(seed, account.number, textOf(*goods, "number"));
    addKnownContribution(seed, account.number);
    addKnownStorage(seed, account);
}

} // namespace tideline::demo
