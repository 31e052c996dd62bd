// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/schedules.h"
#include "api/demo/engine/ledgers.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Changing payment schedules. What brings their errors about is written in causes/payments.cpp.
//!
//! Assumptions where the facts are silent:
//! - createAccountPaymentSchedule ends the running schedule today and begins the new one today; it never collects on
//!   the day on which it was made.
//! - updatePaymentSchedule does the same from the day it is given; a schedule that has not begun by then is changed
//!   where it stands and keeps its id. Without parameters nothing changes.
//! - A schedule that waits to begin keeps the running one from being replaced (KT-CT-3942), and one whose instruction
//!   is no longer active has no successor to collect from it (KT-CT-3947).
namespace tideline::demo {

namespace {

bool belongsToPlan(const Json &schedule)
{
    const std::string trigger = textOf(schedule, "trigger");
    return isSet(schedule, "paymentPlan") || textOf(schedule, "reason") == "DEBT_REPAYMENT_PLAN" || trigger == "PLAN"
        || trigger == "REGULAR_PLAN";
}

bool hasActiveInstruction(const DataSet &data, const Json &schedule)
{
    const Record instruction = data.follow(memberOf(schedule, "$instruction"));
    return instruction && textOf(*instruction, "status") == "ACTIVE";
}

bool isPayable(std::int64_t amount) { return amount > 0 && amount <= largestPayment; }

//! Whether the input asks for anything that the schedule is not already.
bool wouldChange(const Json &input, const Json &schedule)
{
    const auto differs = [&input, &schedule](const char *member) {
        return isSet(input, member) && memberOf(input, member) != memberOf(schedule, member);
    };
    return differs("paymentDay") || differs("paymentAmount") || differs("trigger")
        || (isSet(input, "amountStrategy")
            && (textOf(input, "amountStrategy") != "FIXED") != flagOf(schedule, "isVariablePaymentAmount"));
}

tl::expected<void, graphql::FieldError> checkReplacement(const Context &context, const Json &input,
                                                         const Record &running, const Json &ledger)
{
    if (isSet(input, "paymentDay") && !isPaymentDay(numberOf(input, "paymentDay"))) {
        return context.refuse("KT-CT-3960", {}, {{{"input", "paymentDay"}, "Between 1 and 28.", {}}});
    }
    if (isSet(input, "paymentAmount") && !isPayable(numberOf(input, "paymentAmount"))) {
        return context.refuse("KT-CT-3941", {}, {{{"input", "paymentAmount"}, "Between £0.01 and £100,000.00.", {}}});
    }
    const std::string trigger = textOf(input, "trigger");
    if (trigger == "PLAN" || trigger == "REGULAR_PLAN" || textOf(input, "amountStrategy") == "PLAN") {
        return context.refuse("KT-CT-3941", "A schedule of a plan begins with the plan.",
                              {{{"input", trigger.empty() ? "amountStrategy" : "trigger"}, "Not by itself.", {}}});
    }
    if (!running) {
        return context.refuse("KT-CT-3815");
    }
    if (belongsToPlan(*running)) {
        return context.refuse("KT-CT-3961");
    }
    if (!wouldChange(input, *running)) {
        return context.refuse("KT-CT-3962");
    }
    if (waitingSchedule(context.data, ledger)) {
        return context.refuse("KT-CT-3942", "Another schedule waits to begin on this ledger.");
    }
    if (!hasActiveInstruction(context.data, *running)) {
        return context.refuse("KT-CT-3947", "The instruction that it collects from is not active any more.");
    }
    return {};
}

MutationResult createAccountPaymentSchedule(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-3923", "KT-CT-3923");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = chooseLedger(context, input, number, {{}, "KT-CT-3822", "KT-CT-3822", "KT-CT-3822"});
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    DataSet &data = context.data;
    const Record running = runningSchedule(data, **ledger);
    if (const auto fine = checkReplacement(context, input, running, **ledger); !fine) {
        return tl::unexpected(fine.error());
    }
    Json next = *running;
    next["validFrom"] = isoDate(data.clock.today());
    next["validTo"] = nullptr;
    if (isSet(input, "paymentDay")) {
        setPaymentDay(next, static_cast<int>(numberOf(input, "paymentDay")));
    }
    if (isSet(input, "paymentAmount")) {
        next["paymentAmount"] = memberOf(input, "paymentAmount");
    }
    if (isSet(input, "trigger")) {
        next["trigger"] = memberOf(input, "trigger");
    }
    if (isSet(input, "amountStrategy")) {
        next["isVariablePaymentAmount"] = textOf(input, "amountStrategy") != "FIXED";
    }
    endSchedule(data, *running, data.clock.today());
    const Record added = startSchedule(data, std::move(next));
    return Json{{"schedule", reference("schedules", textOf(*added, "id"))}};
}

//! What cannot be in the new parameters; empty when all can.
std::vector<InputProblem> problemsOf(const Context &context, const Json &given)
{
    const auto problem = [](const char *field, const char *message) {
        return InputProblem{{"input", "updatedParameters", field}, message, {}};
    };
    std::vector<InputProblem> problems;
    const QDate today = context.data.clock.today();
    const QDate from = dateFrom(textOf(given, "validFrom"));
    if (from < today || from > today.addYears(1)) {
        problems.push_back(problem("validFrom", "Between today and a year from now."));
    }
    if (isSet(given, "validTo") && dateFrom(textOf(given, "validTo")) <= from) {
        problems.push_back(problem("validTo", "Later than the day it begins."));
    }
    const std::int64_t amount = numberOf(given, "paymentAmount");
    if (!isPayable(amount) || !isPayable(amount + numberOf(given, "paymentAdequacyAdjustment"))) {
        problems.push_back(problem("paymentAmount", "Between £0.01 and £100,000.00."));
    }
    if (isSet(given, "paymentDay") && !isPaymentDay(numberOf(given, "paymentDay"))) {
        problems.push_back(problem("paymentDay", "Between 1 and 28."));
    }
    return problems;
}

//! The instruction for the kind of schedule that is asked for: the one it has, if that fits, else the account's. Null
//! when there is none to collect from; a bank transfer needs none and gets JSON null.
std::optional<Json> instructionFor(const DataSet &data, const Json &schedule, const std::string &scheduleType)
{
    if (scheduleType == "BACS_TRANSFER") {
        return Json();
    }
    if (scheduleType == textOf(schedule, "scheduleType") && hasActiveInstruction(data, schedule)) {
        return memberOf(schedule, "$instruction");
    }
    const Record found = data.usableInstruction(textOf(schedule, "$account"), textOf(schedule, "ledgerNumber"),
                                                scheduleType == "CARD_PAYMENT" ? "CARD" : "DIRECT_DEBIT");
    return found ? std::optional(reference("instructions", textOf(*found, "id"))) : std::nullopt;
}

void apply(Json &schedule, const Json &given, const Json &instruction)
{
    for (const char *const member : {"validFrom", "validTo", "scheduleType", "paymentAmount",
                                     "paymentAdequacyAdjustment", "paymentAdequacyAdjustmentExpiryDate"}) {
        schedule[member] = memberOf(given, member);
    }
    if (isSet(given, "paymentFrequency")
        && memberOf(given, "paymentFrequency") != memberOf(schedule, "paymentFrequency")) {
        schedule["paymentFrequency"] = memberOf(given, "paymentFrequency");
        schedule["paymentFrequencyMultiplier"] = 1;
    }
    if (isSet(given, "paymentDay")) {
        setPaymentDay(schedule, static_cast<int>(numberOf(given, "paymentDay")));
    }
    schedule["$instruction"] = instruction;
}

MutationResult updatePaymentSchedule(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1128", "KT-CT-1128");
    if (!account) {
        return tl::unexpected(account.error());
    }
    DataSet &data = context.data;
    const Record schedule = data.schedules.find(textOf(input, "paymentScheduleId"));
    if (!schedule || textOf(*schedule, "$account") != number) {
        return context.refuse("KT-CT-3966");
    }
    const Json &given = memberOf(input, "updatedParameters");
    const Json payload = {{"paymentSchedule", reference("schedules", textOf(*schedule, "id"))}};
    if (given.is_null()) {
        return payload;
    }
    const Record ledger = data.ledgers.find(textOf(*schedule, "ledgerNumber"));
    const std::string from = textOf(given, "validFrom");
    const std::string until = textOf(*schedule, "validTo");
    if (!until.empty() && until <= std::max(from, isoDate(data.clock.today()))) {
        return context.refuse("KT-CT-3942", "The schedule has ended by then.");
    }
    if (belongsToPlan(*schedule)) {
        return context.refuse("KT-CT-3942", "The schedule belongs to a payment plan.");
    }
    if (!ledger || waitingSchedule(data, *ledger, textOf(*schedule, "id"))) {
        return context.refuse("KT-CT-3942", "Another schedule waits to begin on this ledger.");
    }
    if (const auto problems = problemsOf(context, given); !problems.empty()) {
        return context.refuse("KT-CT-3942", {}, problems);
    }
    const std::optional<Json> instruction = instructionFor(data, *schedule, textOf(given, "scheduleType"));
    if (!instruction) {
        return context.refuse("KT-CT-3942", "There is no active instruction to collect from in this way.",
                              {{{"input", "updatedParameters", "scheduleType"}, "Nothing to collect from.", {}}});
    }
    if (from <= textOf(*schedule, "validFrom") || textOf(*schedule, "validFrom") > isoDate(data.clock.today())) {
        endSchedule(data, *schedule, dateFrom(from)); // What it had planned; it goes on below.
        apply(*schedule, given, *instruction);
        data.planNext(*schedule);
        return payload;
    }
    Json next = *schedule;
    apply(next, given, *instruction);
    endSchedule(data, *schedule, dateFrom(from));
    const Record added = startSchedule(data, std::move(next));
    return Json{{"paymentSchedule", reference("schedules", textOf(*added, "id"))}};
}

constexpr MutationEntry table[] = {
    {"createAccountPaymentSchedule", &createAccountPaymentSchedule},
    {"updatePaymentSchedule", &updatePaymentSchedule},
};

} // namespace

std::span<const MutationEntry> scheduleMutations() { return table; }

} // namespace tideline::demo
