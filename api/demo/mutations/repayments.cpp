// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/ledgers.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Credit that a customer asks back.
//! What brings their errors about is written in causes/repayments.cpp.
//!
//! Assumptions where the facts are silent: each ledger's own credit may be asked back, less what open requests hold;
//! the night decides (store/nightly.h), so a request can be cancelled on the day it was made. A key is used up by the
//! first request that succeeds with it, whatever a second one asks for. A ledger or an instruction that the account
//! does not have is "Unauthorized", as no code of its own is listed. Without method and instruction the bank pays out.
namespace tideline::demo {

namespace {

//! How the money goes back, and over which instruction if one is named; it wins over the method.
tl::expected<Json, graphql::FieldError> wayBack(const Context &context, const Json &input, const std::string &account)
{
    if (!isSet(input, "instructionReference")) {
        return Json{{"method", isSet(input, "method") ? textOf(input, "method") : std::string("BANK_TRANSFER")},
                    {"instruction", nullptr}};
    }
    const std::string id = textOf(input, "instructionReference");
    for (const Record &instruction : context.data.instructions.of(account)) {
        if (textOf(*instruction, "id") == id && textOf(*instruction, "status") == "ACTIVE") {
            return Json{{"method", textOf(*instruction, "instructionType") == "CARD" ? "CARD" : "BANK_TRANSFER"},
                        {"instruction", reference("instructions", id)}};
        }
    }
    return context.refuse("KT-CT-1132", "The account has no such card or bank account to pay to.",
                          {{{"input", "instructionReference"}, "Not found.", {}}});
}

MutationResult submitRepaymentRequest(Context &context, const Json &arguments)
{
    DataSet &data = context.data;
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1132", "KT-CT-1132");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string key = "submitRepaymentRequest/" + textOf(input, "idempotencyKey");
    if (data.usedKeys.find(key)) {
        return context.refuse("KT-CT-3928", {}, {{{"input", "idempotencyKey"}, "Used before.", {}}});
    }
    const auto ledger = ledgerOf(context, input, number, "KT-CT-1132");
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const auto way = wayBack(context, input, number);
    if (!way) {
        return tl::unexpected(way.error());
    }
    const std::string ledgerNumber = textOf(**ledger, "number");
    const std::int64_t amount = numberOf(input, "amountInMinorUnit");
    const std::int64_t credit = data.balance(ledgerNumber) - requestedBack(data, ledgerNumber);
    if (amount <= 0 || amount > credit) {
        return context.refuse("KT-CT-3927", {},
                              {{{"input", "amountInMinorUnit"},
                                amount <= 0 ? "More than nothing is needed." : "More than the credit that is left.",
                                {}}});
    }
    const std::string id = data.random.hex(16);
    Json request = {
        {"requestId", id},
        {"amount", amount},
        {"reasonCode", amount == data.balance(ledgerNumber) ? "FULL_CREDIT_REFUND" : "PARTIAL_CREDIT_REFUND"},
        {"status", "REQUESTED"},
        {"$note", textOf(input, "reason")},
        {"$requestedOn", isoDate(data.clock.today())},
        {"$ledger", ledgerNumber},
        {"$account", number}};
    request.update(*way);
    data.repaymentRequests.add(id, std::move(request), ledgerNumber);
    data.usedKeys.add(key, {{"requestId", id}});
    return Json{{"repaymentRequest", {{"requestId", id}, {"status", "REQUESTED"}}}};
}

MutationResult cancelRepaymentRequest(Context &context, const Json &arguments)
{
    const DataSet &data = context.data;
    const std::string id = textOf(memberOf(arguments, "input"), "requestId");
    Record request = data.repaymentRequests.find(id);
    std::string owner = request ? textOf(*request, "$account") : std::string();
    if (!request) {
        request = data.refundRequests.find(id);
        const Record payment = request ? data.follow(memberOf(*request, "payment")) : nullptr;
        const Record ledger = payment ? data.ledgers.find(textOf(*payment, "$ledger")) : nullptr;
        owner = ledger ? textOf(*ledger, "$account") : std::string();
    }
    if (!request) {
        return context.refuse("KT-CT-3930", {}, {{{"input", "requestId"}, "Not found.", {}}});
    }
    const auto account = context.account(owner, "KT-CT-4231", "KT-CT-4231");
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (textOf(*request, "status") != "REQUESTED") {
        return context.refuse("KT-CT-3931", "It is decided already.");
    }
    (*request)["status"] = "CANCELLED";
    return Json{{"repaymentRequest", {{"requestId", id}, {"status", "CANCELLED"}}}};
}

constexpr MutationEntry table[] = {
    {"submitRepaymentRequest", &submitRepaymentRequest},
    {"cancelRepaymentRequest", &cancelRepaymentRequest},
};

} // namespace

std::span<const MutationEntry> repaymentMutations() { return table; }

} // namespace tideline::demo
