// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/ledgers.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Taking and changing single payments. What brings their errors about is written in causes/payments.cpp.
//!
//! Assumptions where the facts are silent:
//! - A collection method and a usable instruction of that kind mean now, whatever the date says; so does the date of
//!   today. A later date is kept as SCHEDULED, and the instruction is looked for when it comes.
//! - A payment that nothing can collect is answered as FAILED, not as an error: the reference says so.
//! - A key that was used for the same payment answers with that payment once more; for another one it is an error.
//! - An account that the viewer may not see is KT-CT-1111, as no code of its own is listed.
//! - amendPayment lists no code about its input: what cannot be (a day gone by, nothing to pay) is KT-CT-3924 too.
namespace tideline::demo {

namespace {

constexpr std::size_t longestText = 255;

Json paymentPayload(const Json &payment) { return {{"payment", reference("payments", textOf(payment, "id"))}}; }

std::vector<InputProblem> problemsOf(const Context &context, const Json &input, const Json &ledger)
{
    std::vector<InputProblem> problems;
    if (std::string complaint = complaintAboutAmount(context, ledger, numberOf(input, "amount")); !complaint.empty()) {
        problems.push_back({{"input", "amount"}, std::move(complaint), {}});
    }
    const QDate today = context.data.clock.today();
    const QDate day = dateFrom(textOf(input, "paymentDate"));
    if (day < today || day > today.addYears(1)) {
        problems.push_back({{"input", "paymentDate"}, "Between today and a year from now.", {}});
    }
    for (const char *const name : {"description", "idempotencyKey"}) {
        const std::string text = textOf(input, name);
        if (text.empty() || text.size() > longestText) {
            problems.push_back({{"input", name}, "Between 1 and 255 characters.", {}});
        }
    }
    const std::string method = textOf(input, "collectionMethod");
    if (method == "PAYMENT_SLIP" || method == "BPAY" || method == "GMO_REFUND") {
        problems.push_back({{"input", "collectionMethod"}, "Nothing can be collected in this way.", {}});
    }
    return problems;
}

//! What a key stands for: everything but the key itself.
std::string fingerprint(const Json &input)
{
    Json kept = Json::object();
    for (const char *const name :
         {"accountNumber", "amount", "paymentDate", "description", "collectionMethod", "ledgerId", "ledgerNumber"}) {
        kept[name] = memberOf(input, name);
    }
    return kept.dump();
}

//! The payment that this key made before; null when the key is new.
tl::expected<Record, graphql::FieldError> madeBefore(const Context &context, const Json &input)
{
    const Record used = context.data.usedKeys.find("collectPayment/" + textOf(input, "idempotencyKey"));
    if (!used) {
        return nullptr;
    }
    if (textOf(*used, "asked") != fingerprint(input)) {
        return context.refuse("KT-CT-3932", "The key was used for another payment.",
                              {{{"input", "idempotencyKey"}, "Used before.", {}}});
    }
    return context.data.payments.find(textOf(*used, "payment"));
}

Record addPayment(DataSet &data, const Json &input, const Json &ledger)
{
    const QDate today = data.clock.today();
    const std::string method = textOf(input, "collectionMethod");
    const std::string account = textOf(input, "accountNumber");
    const std::string ledgerNumber = textOf(ledger, "number");
    const QDate asked = dateFrom(textOf(input, "paymentDate"));
    const bool isNow = asked <= today || (!method.empty() && data.usableInstruction(account, ledgerNumber, method));
    const std::string id = std::to_string(data.nextId());
    const Record payment = data.payments.add(id,
                                             {{"id", id},
                                              {"amount", memberOf(input, "amount")},
                                              {"paymentDate", isoDate(isNow ? today : asked)},
                                              {"reference", textOf(input, "description")},
                                              {"transactionType", method == "CARD" ? Json("DEBIT_CARD") : Json()},
                                              {"status", "SCHEDULED"},
                                              {"uuid", data.random.uuid()},
                                              {"paymentInstruction", nullptr},
                                              {"surchargeAmount", 0},
                                              {"$reason", nullptr},
                                              {"$ledger", ledgerNumber},
                                              {"$collectsFrom", method}},
                                             account);
    if (isNow) {
        data.collect(*payment, today);
    }
    return payment;
}

MutationResult collectPayment(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = ledgerOf(context, input, number, "KT-CT-3932");
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const auto before = madeBefore(context, input);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (*before) {
        return paymentPayload(**before);
    }
    if (const auto problems = problemsOf(context, input, **ledger); !problems.empty()) {
        return context.refuse("KT-CT-3932", {}, problems);
    }
    const Record payment = addPayment(context.data, input, **ledger);
    context.data.usedKeys.add("collectPayment/" + textOf(input, "idempotencyKey"),
                              {{"asked", fingerprint(input)}, {"payment", textOf(*payment, "id")}});
    return paymentPayload(*payment);
}

MutationResult amendPayment(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    DataSet &data = context.data;
    const Record payment = data.payments.find(std::to_string(numberOf(input, "paymentId")));
    const Record ledger = payment ? data.ledgers.find(textOf(*payment, "$ledger")) : nullptr;
    if (!ledger || textOf(*ledger, "$account") != number) {
        return context.refuse("KT-CT-3924", "The account has no such payment.");
    }
    if (textOf(*payment, "status") != "SCHEDULED") {
        return context.refuse("KT-CT-3924", "Only a payment that is still scheduled can be changed.");
    }
    const QDate today = data.clock.today();
    const QDate day = dateFrom(textOf(input, "paymentDate"));
    std::vector<InputProblem> problems;
    if (std::string wrong = complaintAboutAmount(context, *ledger, numberOf(input, "amount")); !wrong.empty()) {
        problems.push_back({{"input", "amount"}, std::move(wrong), {}});
    }
    if (day < today || day > today.addYears(1)) {
        problems.push_back({{"input", "paymentDate"}, "Between today and a year from now.", {}});
    }
    if (!problems.empty()) {
        return context.refuse("KT-CT-3924", "The payment cannot be changed to this.", problems);
    }
    (*payment)["amount"] = memberOf(input, "amount");
    (*payment)["paymentDate"] = isoDate(day);
    if (isSet(input, "reason")) {
        (*payment)["$amendReason"] = memberOf(input, "reason");
    }
    if (day == today) {
        data.collect(*payment, day);
        if (const Record schedule = data.schedules.find(textOf(*payment, "$schedule"))) {
            data.planNext(*schedule);
        }
    }
    return paymentPayload(*payment);
}

constexpr MutationEntry table[] = {
    {"collectPayment", &collectPayment},
    {"amendPayment", &amendPayment},
};

} // namespace

std::span<const MutationEntry> collectMutations() { return table; }

} // namespace tideline::demo
