// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/bankdetails.h"
#include "api/demo/engine/instructions.h"
#include "api/demo/engine/ledgers.h"
#include "api/demo/engine/schedules.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! Direct debits: setting one up, with and without a schedule, and giving the one there is a schedule.
//! What brings their errors about is written in causes/payments.cpp.
//!
//! Assumptions where the facts are silent:
//! - A direct debit is active at once, though a bank takes days; the newest one is collected from.
//! - A new one is meant for automatic payments unless the input says no; running schedules follow it.
//! - A new schedule ends the running one on the day it begins. Without an amount it collects what the last year's
//!   charges need, without a day the day of the month on which it begins.
//! - Payments are planned a year ahead: a schedule whose first one lies further off has none (KT-CT-3965).
//! - A well-formed sort code that no bank has is the bank's refusal (KT-CT-3948) where that code is listed.
namespace tideline::demo {

namespace {

constexpr std::size_t longestName = 100;

bool isHolder(const std::string &name) { return !name.empty() && name.size() <= longestName; }

//! The account's own users and businesses may own its direct debit.
tl::expected<Json, graphql::FieldError> ownersOf(const Context &context, const Json &input, const Json &account)
{
    const Json &given = memberOf(input, "owners");
    if (!given.is_array() || given.empty()) {
        return Json();
    }
    Json owners = Json::array();
    for (const Json &owner : given) {
        const std::string id = textOf(owner, "ownerId");
        if (textOf(owner, "ownerType") == "BUSINESS") {
            const Record business = context.data.businesses.find(id);
            if (!business || textOf(*business, "$account") != textOf(account, "number")) {
                return context.refuse("KT-CT-11103", {}, {{{"input", "owners"}, "No business of the account's.", {}}});
            }
            owners.push_back({{"business", *business}});
            continue;
        }
        const Json &users = memberOf(account, "$users");
        if (std::find(users.begin(), users.end(), Json(id)) == users.end()) {
            return context.refuse("KT-CT-5415", {}, {{{"input", "owners"}, "No user of the account's.", {}}});
        }
        owners.push_back({{"accountUser", reference("users", id)}});
    }
    return owners;
}

std::vector<InputProblem> problemsOfBank(const Json &details)
{
    std::vector<InputProblem> problems;
    const auto add = [&problems](const char *field, const char *message) {
        problems.push_back({{"input", "bankDetails", field}, message, {}});
    };
    if (!isHolder(textOf(details, "accountHolder"))) {
        add("accountHolder", "Between 1 and 100 characters.");
    }
    const bool hasIban = isSet(details, "iban");
    if (hasIban == isSet(details, "accountNumber")) {
        add("accountNumber", "Give an IBAN, or account number and sort code.");
        return problems;
    }
    if (hasIban) {
        if (!isIban(textOf(details, "iban"))) {
            add("iban", "Not an IBAN: its check digits do not fit.");
        }
        return problems;
    }
    if (!isBankAccountNumber(textOf(details, "accountNumber"))) {
        add("accountNumber", "Eight digits.");
    }
    const char *const code = isSet(details, "bankCode") ? "bankCode" : "branchCode";
    if (!isSortCode(textOf(details, code)) || !isKnownSortCode(textOf(details, code))) {
        add(code, "A sort code of six digits that a bank has.");
    }
    return problems;
}

MutationResult setUpDirectDebitInstruction(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = ledgerOf(context, input, number, "KT-CT-3940");
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const Json &details = memberOf(input, "bankDetails");
    std::vector<InputProblem> problems = problemsOfBank(details);
    const QDateTime from = dateTimeFrom(textOf(input, "validFrom"));
    // A day's grace: the sender's clock and zone may differ.
    if (!from.isValid() || from < context.data.clock.now().addDays(-1) || from > context.data.clock.now().addYears(1)) {
        problems.push_back({{"input", "validFrom"}, "Between today and a year from now.", {}});
    }
    if (!problems.empty()) {
        return context.refuse("KT-CT-3940", {}, problems);
    }
    const auto owners = ownersOf(context, input, **account);
    if (!owners) {
        return tl::unexpected(owners.error());
    }
    const Means means = {"DIRECT_DEBIT",
                         textOf(details, "accountHolder"),
                         textOf(details, "accountNumber"),
                         isSet(details, "bankCode") ? textOf(details, "bankCode") : textOf(details, "branchCode"),
                         textOf(details, "iban"),
                         0,
                         0};
    const Record added =
        addInstruction(context.data, **ledger, means,
                       {"ACTIVE", isoDateTime(from), *owners, flagOf(input, "useForAutomatedPayments", true)});
    if (isSet(details, "accountType")) {
        (*added)["accountType"] = memberOf(details, "accountType");
    }
    return Json{{"paymentInstruction", reference("instructions", textOf(*added, "id"))}};
}

//! The schedule that the input asks for, before anything is changed.
struct Wish
{
    QDate from;
    Rhythm rhythm;
    int day = 1;
    std::int64_t amount = 0;
};

//! Reads the part that both inputs share. \p invalid is the code for what cannot be.
tl::expected<Wish, graphql::FieldError> wishOf(const Context &context, const Json &input, const Json &ledger,
                                               std::string_view invalid)
{
    const DataSet &data = context.data;
    const QDate today = data.clock.today();
    Wish wish;
    wish.from = isSet(input, "validFrom") ? dateFrom(textOf(input, "validFrom")) : today;
    wish.rhythm = rhythmOf(textOf(input, "paymentFrequency"));
    wish.amount = isSet(input, "paymentAmount")
        ? numberOf(input, "paymentAmount")
        : monthlyNeed(data, ledger) * (wish.rhythm.frequency == "Monthly" ? wish.rhythm.multiplier : 1);
    const std::int64_t day = isSet(input, "paymentDay") ? numberOf(input, "paymentDay") : std::min(wish.from.day(), 28);
    std::vector<InputProblem> problems;
    if (wish.from < today) {
        problems.push_back({{"input", "validFrom"}, "Not in the past.", {}});
    }
    if (!isPaymentDay(day)) {
        problems.push_back({{"input", "paymentDay"}, "Between 1 and 28.", {}});
    }
    if (wish.amount <= 0 || wish.amount > largestPayment) {
        problems.push_back({{"input", "paymentAmount"}, "Between £0.01 and £100,000.00.", {}});
    }
    if (!problems.empty()) {
        return context.refuse(invalid, {}, problems);
    }
    wish.day = static_cast<int>(day);
    if (waitingSchedule(data, ledger)) {
        return context.refuse("KT-CT-3964");
    }
    const Json draft = {{"paymentFrequency", wish.rhythm.frequency},
                        {"paymentFrequencyMultiplier", wish.rhythm.multiplier},
                        {"paymentDay", wish.day}};
    if (wish.from > today.addYears(1) || nextCollection(draft, wish.from.addDays(-1)) > today.addYears(1)) {
        return context.refuse("KT-CT-3965", "No payment falls into the year that is planned ahead.");
    }
    return wish;
}

Record start(Context &context, const Json &ledger, const Json &instruction, const Wish &wish)
{
    if (const Record running = runningSchedule(context.data, ledger)) {
        const QDate until = dateFrom(textOf(*running, "validTo"));
        if (!until.isValid() || until > wish.from) {
            endSchedule(context.data, *running, wish.from);
        }
    }
    return startSchedule(
        context.data, makeSchedule(context.data, ledger, instruction, wish.from, wish.rhythm, wish.day, wish.amount));
}

MutationResult createDirectDebitPaymentSchedule(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1128", "KT-CT-1128");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = chooseLedger(context, input, number, {{}, {}, "KT-GB-3931", "KT-CT-1128"});
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const Record instruction = context.data.usableInstruction(number, textOf(**ledger, "number"), "DIRECT_DEBIT");
    if (!instruction) {
        return context.refuse("KT-GB-3931", "The account has no active direct debit to collect from.");
    }
    const auto wish = wishOf(context, input, **ledger, "KT-GB-3931");
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    const Record added = start(context, **ledger, *instruction, *wish);
    return Json{{"paymentSchedule", reference("schedules", textOf(*added, "id"))}};
}

MutationResult createDirectDebitInstructionAndSchedule(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1128", "KT-CT-1128");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = chooseLedger(context, input, number, {{}, {}, "KT-GB-3930", "KT-CT-1128"});
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const Json &bank = memberOf(input, "directDebitInstruction");
    std::vector<InputProblem> problems;
    const auto check = [&problems, &bank](const char *field, bool (*fits)(const std::string &), const char *message) {
        if (!fits(textOf(bank, field))) {
            problems.push_back({{"input", "directDebitInstruction", field}, message, {}});
        }
    };
    check("accountHolder", &isHolder, "Between 1 and 100 characters.");
    check("sortCode", &isSortCode, "Six digits.");
    check("accountNumber", &isBankAccountNumber, "Eight digits.");
    if (!problems.empty()) {
        return context.refuse("KT-GB-3930", {}, problems);
    }
    const auto wish = wishOf(context, input, **ledger, "KT-GB-3930");
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    if (!isKnownSortCode(textOf(bank, "sortCode"))) {
        return context.refuse("KT-CT-3948", "No bank has this sort code.");
    }
    if (textOf(**account, "status") == "DORMANT") {
        return context.refuse("KT-CT-3947", "The account has been closed; no schedule can run on it.");
    }
    const Means means = {"DIRECT_DEBIT",
                         textOf(bank, "accountHolder"),
                         textOf(bank, "accountNumber"),
                         textOf(bank, "sortCode"),
                         {},
                         0,
                         0};
    const Record instruction = addInstruction(context.data, **ledger, means, {});
    const Record added = start(context, **ledger, *instruction, *wish);
    return Json{{"paymentInstruction", reference("instructions", textOf(*instruction, "id"))},
                {"paymentSchedule", reference("schedules", textOf(*added, "id"))}};
}

constexpr MutationEntry table[] = {
    {"setUpDirectDebitInstruction", &setUpDirectDebitInstruction},
    {"createDirectDebitPaymentSchedule", &createDirectDebitPaymentSchedule},
    {"createDirectDebitInstructionAndSchedule", &createDirectDebitInstructionAndSchedule},
};

} // namespace

std::span<const MutationEntry> directDebitMutations() { return table; }

} // namespace tideline::demo
