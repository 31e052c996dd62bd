// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"
#include "api/demo/engine/ledgers.h"
#include "api/demo/resolvers/tables.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tideline::demo {

namespace {

//! Whether a list argument is not given, empty, or holds the value.
bool isAmong(const Json &list, const Json &value)
{
    return !list.is_array() || list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

//! Looks at the record only if something is wanted: looking is what a long list costs.
bool fits(const Json &wanted, const Json &record, std::string_view member)
{
    return wanted.is_null() || wanted == memberOf(record, member);
}

//! As textOf(), without a copy: as long as the record lives.
std::string_view viewOf(const Record &record, std::string_view member)
{
    const Json &value = memberOf(*record, member);
    return value.is_string() ? std::string_view(value.get_ref<const std::string &>()) : std::string_view();
}

//! Looks each date up once: comparing is the most of it when there are 100,000.
std::vector<Record> byDate(const std::vector<Record> &rows)
{
    std::vector<std::pair<std::string_view, const Record *>> dated;
    dated.reserve(rows.size());
    for (const Record &row : rows) {
        dated.emplace_back(viewOf(row, "paymentDate"), &row);
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<Record> sorted;
    sorted.reserve(rows.size());
    for (const auto &[date, row] : dated) {
        sorted.push_back(*row);
    }
    return sorted;
}

bool isPromise(const Record &payment)
{
    const std::string_view status = viewOf(payment, "status");
    return status == "PROMISED" || status == "FULFILLED" || status == "PROMISE_BROKEN";
}

Resolution payments(const Call &call)
{
    const Json &ledger = call.argument("ledgerNumber");
    const Json &status = call.argument("status");
    const Json &reason = call.argument("reason");
    const bool withPromises = flagOf(call.field.arguments, "includePromises", true);
    std::vector<Record> rows;
    for (const Record &payment : call.data().payments.of(call.text("number"))) {
        if (fits(ledger, *payment, "$ledger") && fits(status, *payment, "status") && fits(reason, *payment, "$reason")
            && (withPromises || !isPromise(payment))) {
            rows.push_back(payment);
        }
    }
    return connection(call, Rows::newestFirst(byDate(rows)));
}

Resolution repayments(const Call &call)
{
    std::vector<Record> rows;
    for (const Record &repayment : call.data().repayments.of(call.text("number"))) {
        if (isAmong(call.argument("statuses"), memberOf(*repayment, "status"))) {
            rows.push_back(repayment);
        }
    }
    return connection(call, Rows::newestFirst(byDate(rows)));
}

Resolution paymentPlans(const Call &call)
{
    return connection(call, Rows::newestFirst(call.data().plans.of(call.text("number"))));
}

bool isActiveOn(const Json &schedule, const std::string &day)
{
    const std::string until = textOf(schedule, "validTo");
    return textOf(schedule, "validFrom") <= day && (until.empty() || day < until);
}

Resolution paymentSchedules(const Call &call)
{
    const std::string today = isoDate(call.data().clock.today());
    const Json &active = call.argument("active");
    std::vector<Record> rows;
    for (const Record &schedule : call.data().schedules.of(call.text("number"))) {
        if ((active.is_boolean() && active.get<bool>() != isActiveOn(*schedule, today))
            || (call.argument("activeOnDate").is_string()
                && !isActiveOn(*schedule, call.argument("activeOnDate").get<std::string>()))
            || !fits(call.argument("ledgerNumber"), *schedule, "ledgerNumber")
            || !fits(call.argument("reason"), *schedule, "reason")) {
            continue;
        }
        rows.push_back(schedule);
    }
    return connection(call, Rows::newestFirst(std::move(rows)));
}

//! What the active schedules will collect until `dateTo`, a year at most.
Resolution paymentForecast(const Call &call)
{
    const QDate today = call.data().clock.today();
    const QDate wanted = dateFrom(textOf(call.field.arguments, "dateTo"));
    const QDate end = wanted.isValid() ? qMin(wanted, today.addYears(1)) : today.addYears(1);
    std::vector<Json> found;
    for (const Record &schedule : call.data().schedules.of(call.text("number"))) {
        if (!fits(call.argument("ledgerNumber"), *schedule, "ledgerNumber")
            || textOf(*schedule, "scheduleType") == "PAYMENT_SLIP" || textOf(*schedule, "trigger") == "BALANCE") {
            continue;
        }
        for (QDate day = nextCollection(*schedule, today); day <= end; day = nextCollection(*schedule, day)) {
            if (isActiveOn(*schedule, isoDate(day))) {
                found.push_back({{"paymentNumber", 0},
                                 {"date", isoDate(day)},
                                 {"amount", memberOf(*schedule, "paymentAmount")},
                                 {"method", memberOf(*schedule, "scheduleType")}});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Json &left, const Json &right) { return textOf(left, "date") < textOf(right, "date"); });
    std::vector<Record> rows;
    for (Json &payment : found) {
        payment["paymentNumber"] = rows.size() + 1;
        payment["id"] = textOf(payment, "date");
        rows.push_back(passing(std::move(payment)));
    }
    return connection(call, std::move(rows));
}

std::vector<Record> instructionsOf(const Call &call, const std::string &account)
{
    std::vector<Record> rows;
    for (const Record &instruction : call.data().instructions.of(account)) {
        if (isAmong(call.argument("statuses"), memberOf(*instruction, "status"))) {
            rows.push_back(instruction);
        }
    }
    return rows;
}

Resolution directDebitInstructions(const Call &call)
{
    std::vector<Record> rows = instructionsOf(call, call.text("number"));
    std::erase_if(rows, [](const Record &one) { return textOf(*one, "instructionType") != "DIRECT_DEBIT"; });
    return connection(call, Rows::newestFirst(std::move(rows)));
}

Resolution paymentMethods(const Call &call)
{
    return connection(call, Rows::newestFirst(instructionsOf(call, call.text("number"))));
}

//! Of all accounts of a user.
Resolution userPaymentMethods(const Call &call)
{
    std::vector<Record> rows;
    for (const Json &number : memberOf(*call.record, "$accounts")) {
        const auto theirs = instructionsOf(call, number.get<std::string>());
        rows.insert(rows.end(), theirs.begin(), theirs.end());
    }
    return connection(call, std::move(rows));
}

Resolution businessPaymentMethods(const Call &call)
{
    return connection(call, instructionsOf(call, call.text("$account")));
}

//! The ledger's face as `supplementaryLedger`.
Resolution supplementaryLedger(const Call &call)
{
    const std::string number = call.text("$ledger").empty() ? call.text("ledgerNumber") : call.text("$ledger");
    const Record ledger = call.data().ledgers.find(number);
    if (!ledger) {
        return Resolved();
    }
    return objectOf(passing({{"id", memberOf(*ledger, "id")},
                             {"name", memberOf(*ledger, "name")},
                             {"ledgerType", memberOf(*ledger, "ledgerType")},
                             {"number", memberOf(*ledger, "number")},
                             {"currentBalance", memberOf(*ledger, "balance")},
                             {"paymentAdequacy", memberOf(*ledger, "paymentAdequacy")}}),
                    call.field.field.type);
}

Resolution defaultPaymentInstruction(const Call &call)
{
    const std::string number = textOf(call.field.arguments, "accountNumber");
    const auto account = call.context.account(number, "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    return objectOf(call.data().usableInstruction(number, {}, textOf(call.field.arguments, "instructionType")),
                    call.field.field.type);
}

Json preferenceOf(const Call &call)
{
    const Record instruction = call.data().usableInstruction(call.text("$account"), call.text("number"), {});
    const Json since = call.text("$account").empty()
        ? Json()
        : memberOf(*call.data().accounts.find(call.text("$account")), "createdAt");
    if (!instruction) {
        return {{"__typename", "UserManagedPayment"}, {"forPaymentsAfter", since}, {"id", "user"}};
    }
    return {{"__typename", "PreferredInstruction"},
            {"id", memberOf(*instruction, "id")},
            {"forPaymentsAfter", memberOf(*instruction, "validFrom")},
            {"status", memberOf(*instruction, "status")},
            {"paymentMethod", reference("instructions", textOf(*instruction, "id"))}};
}

Resolution paymentPreferences(const Call &call)
{
    return connection(call, std::vector<Record>{passing(preferenceOf(call))});
}

Resolution paymentPreferenceAtTime(const Call &call)
{
    return objectOf(passing(preferenceOf(call)), call.field.field.type);
}

Resolution usablePaymentInstructions(const Call &call)
{
    std::vector<Record> rows;
    for (const Record &instruction : call.data().instructions.of(call.text("$account"))) {
        if (textOf(*instruction, "status") == "ACTIVE") {
            rows.push_back(instruction);
        }
    }
    return connection(call, std::move(rows));
}

Resolution repaymentRequests(const Call &call)
{
    return connection(call, Rows::newestFirst(call.data().repaymentRequests.of(call.text("number"))));
}

Resolution refundRequests(const Call &call)
{
    return connection(call, Rows::newestFirst(call.data().refundRequests.of(call.text("number"))));
}

Json permission(const Json &record, const char *side)
{
    return {{"ledgerNumber", memberOf(record, side)},
            {"accountNumber", memberOf(record, "$account")},
            {"validFrom", memberOf(record, "validFrom")},
            {"validTo", memberOf(record, "validTo")}};
}

Resolution creditTransferPermissions(const Call &call)
{
    Json from = Json::array();
    Json to = Json::array();
    for (const Record &one : call.data().creditPermissions.all()) {
        if (textOf(*one, "$target") == call.text("number")) {
            from.push_back(permission(*one, "$source"));
        }
        if (textOf(*one, "$source") == call.text("number")) {
            to.push_back(permission(*one, "$target"));
        }
    }
    return objectOf(passing({{"fromSourceLedgers", from}, {"toTargetLedgers", to}}), call.field.field.type);
}

//! Credit on the ledger named, or on all that count towards the account's balance, less what open requests ask back.
//! Pence, never negative.
std::int64_t creditOf(const Call &call)
{
    const Json &wanted = call.argument("ledgerNumber");
    std::int64_t credit = 0;
    for (const Record &ledger : call.data().ledgers.of(call.text("number"))) {
        const Json &number = memberOf(*ledger, "number");
        if (wanted.is_string() ? wanted == number : flagOf(*ledger, "affectsAccountBalance")) {
            credit += numberOf(*ledger, "balance") - requestedBack(call.data(), number.get<std::string>());
        }
    }
    return std::max<std::int64_t>(0, credit);
}

Resolution canRequestRefund(const Call &call) { return Resolved(Json(creditOf(call) > 0)); }

Resolution requestRefundEligibility(const Call &call)
{
    const bool hasCredit = creditOf(call) > 0;
    return objectOf(passing({{"canRequestRefund", hasCredit},
                             {"reason", hasCredit ? Json() : Json("The account is not in credit.")}}),
                    call.field.field.type);
}

//! All credit may go back; keeping two weeks of charges is recommended.
Resolution maximumRefund(const Call &call)
{
    const std::int64_t credit = creditOf(call);
    return objectOf(passing({{"amount", credit},
                             {"reasonToRecommendAmount", "MAX_AVAILABLE_AMOUNT"},
                             {"recommendedBalance", std::min<std::int64_t>(credit, 1500)}}),
                    call.field.field.type);
}

Resolution canModifyPayments(const Call &call)
{
    const auto &payments = call.data().payments.of(call.text("number"));
    const bool hasScheduled = std::any_of(payments.begin(), payments.end(), [](const Record &payment) {
        return textOf(*payment, "status") == "SCHEDULED";
    });
    return objectOf(passing({{"canAmendPayments", hasScheduled}, {"canCancelPayments", hasScheduled}}),
                    call.field.field.type);
}

Resolution canChangePayments(const Call &call) { return Resolved(Json(call.text("status") == "ACTIVE")); }

constexpr ResolverEntry table[] = {
    {"Query.defaultPaymentInstruction", &defaultPaymentInstruction},
    {"AccountType.payments", &payments},
    {"AccountType.repayments", &repayments},
    {"AccountType.paymentPlans", &paymentPlans},
    {"AccountType.paymentSchedules", &paymentSchedules},
    {"AccountType.paginatedPaymentForecast", &paymentForecast},
    {"AccountType.directDebitInstructions", &directDebitInstructions},
    {"AccountType.paymentMethods", &paymentMethods},
    {"AccountType.canRequestRefund", &canRequestRefund},
    {"AccountType.requestRefundEligibility", &requestRefundEligibility},
    {"AccountType.maximumRefund", &maximumRefund},
    {"AccountType.canModifyPayments", &canModifyPayments},
    {"AccountType.canChangePayments", &canChangePayments},
    {"AccountUserType.paymentMethods", &userPaymentMethods},
    {"BusinessType.paymentMethods", &businessPaymentMethods},
    {"PaymentInstructionType.supplementaryLedger", &supplementaryLedger},
    {"PaymentScheduleType.supplementaryLedger", &supplementaryLedger},
    {"LedgerType.paymentPreferences", &paymentPreferences},
    {"LedgerType.paymentPreferenceAtTime", &paymentPreferenceAtTime},
    {"LedgerType.usablePaymentInstructions", &usablePaymentInstructions},
    {"LedgerType.repaymentRequests", &repaymentRequests},
    {"LedgerType.refundRequests", &refundRequests},
    {"LedgerType.creditTransferPermissionsData", &creditTransferPermissions},
};

} // namespace

std::span<const ResolverEntry> paymentResolvers() { return table; }

} // namespace tideline::demo
