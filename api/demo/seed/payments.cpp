// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"

namespace tideline::demo {

namespace {

std::string addInstruction(Seed &seed, const AccountSeed &account, bool isCard, const std::string &status)
{
    Random &random = seed.random;
    const std::string id = seed.id();
    const Record holder = seed.data.users.find(account.userIds.front());
    const std::string tail = random.digits(3);
    seed.data.instructions.add(
        id,
        {{"id", id},
         {"status", status},
         {"validFrom", isoDateTime(account.since)},
         {"accountHolder", textOf(*holder, "fullName")},
         {"instructionType", isCard ? "CARD" : "DIRECT_DEBIT"},
         {"cardPaymentNetwork", isCard ? Json("Visa") : Json()},
         {"cardExpiryMonth", isCard ? Json(random.between(1, 12)) : Json()},
         {"cardExpiryYear", isCard ? Json(seed.today.year() + random.between(1, 4)) : Json()},
         {"sortCode", isCard ? "" : random.digits(2) + '-' + random.digits(2) + '-' + random.digits(2)},
         {"iban", ""},
         {"bankCode", isCard ? Json() : Json(random.digits(6))},
         {"accountType", isCard ? Json() : Json("CURRENT")},
         {"vendor", isCard ? "DEMO_CARDS" : "DEMO_BANK"},
         {"cardNumber", isCard ? "************" + random.digits(4) : ""},
         {"cardType", isCard ? Json("debit") : Json()},
         {"maskedAccountIdentifier", "*****" + tail},
         {"lastFourDigitsOfAccountNumber", random.digits(1) + tail},
         {"maskedIban", nullptr},
         {"owners", Json::array({Json{{"accountUser", reference("users", account.userIds.front())}}})},
         {"$refuses", account.traits.hasRefusingBank},
         {"$ledger", account.ledger}},
        account.number);
    return id;
}

void addSchedule(Seed &seed, const AccountSeed &account, const std::string &instruction, std::int64_t amount,
                 const QDate &from, const QDate &to)
{
    const std::string id = seed.id();
    const bool isWeekly = account.traits.paysBy == PaysBy::Card;
    const int day = isWeekly ? 1 : account.index % 11 == 4 ? -1 : 1 + account.index % 28;
    seed.data.schedules.add(
        id,
        {{"id", id},
         {"validFrom", isoDate(from)},
         {"validTo", to.isValid() ? Json(isoDate(to)) : Json()},
         {"reason", "GENERAL_ACCOUNT_PAYMENT"},
         {"paymentHolidayReason", ""},
         {"paymentDay", day},
         {"paymentFrequency", isWeekly ? "Weekly" : "Monthly"},
         {"paymentFrequencyMultiplier", isWeekly ? 4 : 1},
         {"paymentAmount", amount},
         {"paymentAdequacyAdjustment", 0},
         {"paymentAdequacyAdjustmentExpiryDate", nullptr},
         {"isVariablePaymentAmount", false},
         {"totalDebtAmount", nullptr},
         {"isPaymentHoliday", false},
         {"scheduleType", isWeekly ? "CARD_PAYMENT" : "DIRECT_DEBIT"},
         {"paymentDayDetails",
          {{"direction", day < 0 ? "BEFORE_END_OF_MONTH" : "OF_MONTH"},
           {"description", day < 0 ? "The last day of the month" : "Day " + std::to_string(day) + " of the month"}}},
         {"delayConfiguration", {{"code", "NEXT_WORKING_DAY"}, {"args", "{}"}}},
         {"isExemptFromPaymentAdequacy", false},
         {"ledgerNumber", account.ledger},
         {"trigger", "REGULAR"},
         {"paymentPlan", nullptr},
         {"$account", account.number},
         {"$instruction", reference("instructions", instruction)}},
        account.number);
}

void addPlan(Seed &seed, const AccountSeed &account)
{
    const std::string id = seed.id();
    Json payments = Json::array();
    for (int month = 0; month < 6; ++month) {
        payments.push_back({{"payableDate", isoDate(seed.today.addDays(14).addMonths(month))},
                            {"amount", 2500},
                            {"paymentType", "DIRECT_DEBIT"}});
    }
    const Json next = payments.front();
    const bool isOffered = account.index % 2 == 0;
    seed.data.plans.add(id,
                        {{"id", id},
                         {"initialScheduleType", "DIRECT_DEBIT"},
                         {"strategyName", "equal_instalments"},
                         {"status", isOffered ? "OFFERED" : "ACTIVE"},
                         {"offeredAt", isoDateTime(seed.today.addDays(-6))},
                         {"offerExpiresAt", isoDateTime(seed.today.addDays(8))},
                         {"acceptedAt", isOffered ? Json() : Json(isoDateTime(seed.today.addDays(-4)))},
                         {"updatedAt", isoDateTime(seed.today.addDays(-4))},
                         {"account", reference("accounts", account.number)},
                         {"payments", payments},
                         {"nextPayment", next},
                         {"strategyDisplayName", "Six equal instalments"},
                         {"ledgerNumber", account.ledger}},
                        account.number);
    const auto &schedules = seed.data.schedules.of(account.number);
    if (!isOffered && !schedules.empty()) {
        (*schedules.back())["paymentPlan"] = reference("plans", id);
    }
}

void addRepayment(Seed &seed, const AccountSeed &account)
{
    const std::string id = seed.id();
    seed.data.repayments.add(id,
                             {{"id", id},
                              {"amount", 2000 + account.index * 10},
                              {"paymentDate", isoDate(account.boundaries.back().addDays(5))},
                              {"status", "PAID"},
                              {"reason", "PARTIAL_CREDIT_REFUND"},
                              {"paymentUuid", seed.random.uuid()}},
                             account.number);
    for (const char *const status : {"ACCEPTED", "REQUESTED"}) {
        const std::string request = seed.random.hex(16);
        seed.data.repaymentRequests.add(request,
                                        {{"requestId", request},
                                         {"amount", 1500},
                                         {"reasonCode", "PARTIAL_CREDIT_REFUND"},
                                         {"method", "BANK_TRANSFER"},
                                         {"instruction", nullptr},
                                         {"status", status},
                                         {"$requestedOn", isoDate(seed.today)},
                                         {"$ledger", account.ledger},
                                         {"$account", account.number}},
                                        account.ledger);
    }
}

void addContribution(Seed &seed, const AccountSeed &account)
{
    const std::string id = seed.id();
    const QDateTime start(seed.today.addMonths(-5), QTime(0, 0), Qt::UTC);
    Json periods = Json::array();
    for (int month = 0; month < 6; ++month) {
        periods.push_back({{"id", seed.id()},
                           {"fulfilledAt", month < 5 ? Json(isoDateTime(start.addMonths(month).addDays(3))) : Json()},
                           {"agreement", reference("contributionAgreements", id)},
                           {"periodFrom", isoDateTime(start.addMonths(month))},
                           {"periodTo", isoDateTime(start.addMonths(month + 1))}});
    }
    seed.data.contributionAgreements.add(id,
                                         {{"id", id},
                                          {"contributionScheme", reference("contributionSchemes", "BIG_DIFFERENCE")},
                                          {"interval", "MONTHLY"},
                                          {"activeFrom", isoDateTime(start)},
                                          {"activeTo", nullptr},
                                          {"amount", 200},
                                          {"$periods", periods},
                                          {"$account", account.number}},
                                         account.number);
}

} // namespace

void addInstructions(Seed &seed, const AccountSeed &account)
{
    const Traits &traits = account.traits;
    if (traits.paysBy == PaysBy::Slip) {
        return;
    }
    const bool isCard = traits.paysBy == PaysBy::Card;
    const bool hasEnded = account.until.isValid();
    const std::string instruction = addInstruction(seed, account, isCard, hasEnded ? "FAILED" : "ACTIVE");
    if (account.index % 8 == 2) {
        addInstruction(seed, account, true, "FAILED"); // A card that ran out.
    }
    if (account.index % 8 == 4) {
        addInstruction(seed, account, !isCard, "PROVISIONAL");
    }
    // About a third of a quarter's bill, more or less by how the account stands.
    const std::int64_t quarter = traits.isMetered ? 30 * pencePerCubicMetre + 91 * standingPencePerDay : 14500;
    const int percent = traits.isInDebt ? 55 : traits.isInCredit ? 125 : 101;
    const std::int64_t amount = quarter / 3 * percent / 100 / 50 * 50;
    const QDate changed = account.since.addMonths(14);
    if (!traits.isNew && account.index % 4 == 1) {
        addSchedule(seed, account, instruction, amount - 200, account.since, changed);
        addSchedule(seed, account, instruction, amount, changed, account.until);
    } else {
        addSchedule(seed, account, instruction, amount, account.since, account.until);
    }
}

void addPaymentExtras(Seed &seed, const AccountSeed &account)
{
    if (account.traits.isInDebt && !account.until.isValid()) {
        addPlan(seed, account);
    }
    if (account.traits.isInCredit) {
        addRepayment(seed, account);
    }
    if (account.index % 6 == 2) {
        addContribution(seed, account);
    }
}

void addRefundRequests(Seed &seed, const AccountSeed &account)
{
    const auto &payments = seed.data.payments.of(account.number);
    if (!account.traits.isInCredit || payments.empty()) {
        return;
    }
    const std::string request = seed.random.hex(16);
    seed.data.refundRequests.add(request,
                                 {{"requestId", request},
                                  {"amount", memberOf(*payments.front(), "amount")},
                                  {"payment", reference("payments", textOf(*payments.front(), "id"))},
                                  {"reasonCode", "MISTAKEN_PAYMENT_TAKEN"},
                                  {"status", "REJECTED"}},
                                 account.ledger);
}

} // namespace tideline::demo
