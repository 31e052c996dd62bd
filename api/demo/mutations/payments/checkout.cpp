// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/checkout.h"
#include "api/demo/engine/ledgers.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Opening hosted pages and the vendor's form. What brings their errors about is written in causes/payments.cpp.
//!
//! Assumptions where the facts are silent: a page is open for a day. A payment that waits for its page is REQUESTED.
//! The initiating mutations list no code about the amount: one that the ledger cannot take is KT-CT-3943. The secret
//! without an account lists no codes at all, so anyone may have it. Without a method the vendor's form takes a card.
namespace tideline::demo {

namespace {

Json returnUrls(const Json &input)
{
    Json urls = Json::object();
    for (const auto &[name, value] : input.items()) {
        if (name.starts_with("returnUrl") && value.is_string()) {
            urls[name] = value;
        }
    }
    return urls;
}

Json hostedUrl(const Context &context, const Json &page)
{
    return context.baseUrl.toString(QUrl::RemovePath | QUrl::StripTrailingSlash).toStdString() + "/pay/"
        + textOf(page, "secret");
}

//! Account and ledger of \p input checked, the request filled in as far as all four mutations with accounts share it.
tl::expected<PageRequest, graphql::FieldError> pageFor(const Context &context, const Json &input,
                                                       std::string_view noAccount, const LedgerCodes &codes)
{
    PageRequest request;
    request.account = textOf(input, "accountNumber");
    const auto account = context.account(request.account, noAccount, noAccount);
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto ledger = chooseLedger(context, input, request.account, codes);
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    request.ledger = textOf(**ledger, "number");
    request.method = textOf(input, "instructionType");
    request.returnUrls = returnUrls(input);
    return request;
}

//! The same for a payment.
tl::expected<PageRequest, graphql::FieldError> paymentPageFor(const Context &context, const Json &input,
                                                              std::string_view noAccount, const LedgerCodes &codes)
{
    auto request = pageFor(context, input, noAccount, codes);
    if (!request) {
        return request;
    }
    const Record ledger = context.data.ledgers.find(request->ledger);
    if (!flagOf(*ledger, "acceptsPayments")) {
        return context.refuse("KT-CT-3943", "The ledger takes no payments.");
    }
    request->amount = numberOf(input, "amount");
    if (const std::string complaint = complaintAboutAmount(context, *ledger, request->amount); !complaint.empty()) {
        return context.refuse("KT-CT-3943", complaint, {{{"input", "amount"}, complaint, {}}});
    }
    request->method = textOf(input, "collectionMethod");
    request->description = textOf(input, "description");
    return request;
}

MutationResult getEmbeddedSecret(Context &context, const Json &arguments)
{
    auto request =
        pageFor(context, memberOf(arguments, "input"), "KT-CT-4177", {"KT-CT-3820", {}, "KT-CT-3822", "KT-CT-3822"});
    if (!request) {
        return tl::unexpected(request.error());
    }
    request->isEmbedded = true;
    return Json{{"secretKey", textOf(*openPage(context.data, *request), "secret")}};
}

MutationResult getEmbeddedSecretWithoutAccount(Context &context, const Json &arguments)
{
    PageRequest request;
    request.method = textOf(memberOf(arguments, "input"), "instructionType");
    request.isEmbedded = true;
    return Json{{"secretKey", textOf(*openPage(context.data, request), "secret")}};
}

MutationResult getHostedUrl(Context &context, const Json &arguments)
{
    const auto request =
        pageFor(context, memberOf(arguments, "input"), "KT-CT-1128", {{}, {}, "KT-CT-3822", "KT-CT-3822"});
    if (!request) {
        return tl::unexpected(request.error());
    }
    return Json{{"url", hostedUrl(context, *openPage(context.data, *request))}};
}

MutationResult initiateHostedStandalonePayment(Context &context, const Json &arguments)
{
    const auto request = paymentPageFor(context, memberOf(arguments, "input"), "KT-CT-1128",
                                        {"KT-CT-3958", "KT-CT-3958", "KT-CT-3943", "KT-CT-3822"});
    if (!request) {
        return tl::unexpected(request.error());
    }
    const Record page = openPage(context.data, *request);
    return Json{{"payment", {{"retrievalToken", textOf(*page, "retrievalToken")}, {"url", hostedUrl(context, *page)}}}};
}

MutationResult initiateStandalonePayment(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    auto request = paymentPageFor(context, input, "KT-CT-4177", {"KT-CT-3820", {}, "KT-CT-3943", "KT-CT-3822"});
    if (!request) {
        return tl::unexpected(request.error());
    }
    request->method = request->method.empty() ? "CARD" : request->method;
    request->isEmbedded = true;
    request->isByTelephone = flagOf(input, "isTelephoneInitiated");
    const Record page = openPage(context.data, *request);
    return Json{
        {"payment", {{"retrievalToken", textOf(*page, "retrievalToken")}, {"secretToken", textOf(*page, "secret")}}}};
}

constexpr MutationEntry table[] = {
    {"getEmbeddedSecretForNewPaymentInstruction", &getEmbeddedSecret},
    {"getEmbeddedSecretForNewPaymentInstructionWithoutAccount", &getEmbeddedSecretWithoutAccount, Access::Anyone},
    {"getHostedUrlForNewPaymentInstruction", &getHostedUrl},
    {"initiateHostedStandalonePayment", &initiateHostedStandalonePayment},
    {"initiateStandalonePayment", &initiateStandalonePayment},
};

} // namespace

std::span<const MutationEntry> checkoutMutations() { return table; }

} // namespace tideline::demo
