// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/makedataset.h"

#include "api/demo/seed/parts.h"

namespace tideline::demo {

namespace {

constexpr int accountCount = 48;

Traits traitsOf(int index)
{
    Traits traits;
    traits.isMetered = index % 3 != 2;
    traits.hasSmartMeter = traits.isMetered && index % 3 == 0;
    traits.isBusiness = index == 5 || index == 29 || index == 30;
    traits.hasMovedOut = index % 16 == 13;
    traits.isNew = index % 16 == 9;
    traits.isInDebt = index % 5 == 1;
    traits.isInCredit = index % 5 == 3;
    traits.hasFailedPayment = index % 7 == 2;
    traits.hasRefusingBank = index == 2 || index == 23;
    traits.hasPriorityServices = index % 6 == 4;
    traits.hasLoyalty = index % 4 == 0;
    traits.hasNoEmail = index % 12 == 11;
    traits.hasStructuredAddress = index % 8 == 7;
    traits.hasDebtLedger = index % 10 == 6;
    traits.hasGoodsLedger = index % 8 == 3;
    traits.paysBy = index % 6 == 5 ? PaysBy::Slip : index % 6 == 1 ? PaysBy::Card : PaysBy::DirectDebit;
    return traits;
}

//! Billing periods of a quarter each, over two years; the last one is still open.
void planPeriods(Seed &seed, AccountSeed &account)
{
    const QDate lastDay = account.until.isValid() ? account.until : seed.today;
    QDate start = lastDay.addDays(-seed.random.between(8, 80));
    account.boundaries = {start};
    const int quarters = account.traits.isNew ? 0 : 8;
    if (account.traits.isNew) {
        start = seed.today.addDays(-seed.random.between(5, 25));
        account.boundaries = {start};
    }
    for (int quarter = 0; quarter < quarters; ++quarter) {
        start = start.addMonths(-3);
        account.boundaries.insert(account.boundaries.begin(), start);
    }
    account.since = account.boundaries.front();
}

} // namespace

std::unique_ptr<DataSet> makeDataSet(std::uint64_t seedNumber, Clock clock)
{
    auto data = std::make_unique<DataSet>(seedNumber, std::move(clock));
    Random random(seedNumber * 7919 + 17);
    Seed seed{*data, random, data->clock.today(), {}};
    for (int index = 0; index < accountCount; ++index) {
        AccountSeed account;
        account.index = index;
        account.traits = traitsOf(index);
        if (account.traits.hasMovedOut) {
            account.until = seed.today.addDays(-random.between(40, 200));
        }
        planPeriods(seed, account);
        seed.accounts.push_back(std::move(account));
    }
    addCatalogue(seed);
    addGoodsProducts(seed);
    addScreens(seed);
    addCustomers(seed);
    for (AccountSeed &account : seed.accounts) {
        addProperty(seed, account);
        addInstructions(seed, account);
        addPaymentExtras(seed, account);
        addGoods(seed, account);
        addExtras(seed, account);
        addProcesses(seed, account);
    }
    addMoves(seed);
    // How many bills and payments there are depends on the day. They come last, so that nothing else does: a seed gives
    // the same identifiers every day.
    for (const AccountSeed &account : seed.accounts) {
        addHistory(seed, account);
        addRefundRequests(seed, account);
    }
    addFixtures(seed);
    addSecuritySamples(seed);
    addCheckout(seed);
    data->catchUp();
    addOpenMatters(seed);
    return data;
}

} // namespace tideline::demo
