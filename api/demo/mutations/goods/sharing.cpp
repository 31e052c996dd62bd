// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Quotes that are sent to somebody, and followed up.
//!
//! Assumptions where the facts are silent: whoever knows a quote's code may share it, signed in or not; a person whose
//! email it was shared with can read it by its code; shared with the same person again it stays one share. A follow-up
//! goes out three days later; until then the account has a task `follow-up-CODE`.
namespace tideline::demo {

namespace {

constexpr int daysToFollowUp = 3;

MutationResult shareGoodsQuote(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string email = lowered(textOf(input, "email"));
    if (!isEmail(email)) {
        return context.refuse("KT-CT-4122", {}, {{{"input", "email"}, "Enter a valid email address.", {}}});
    }
    const Record quote = context.data.goodsQuotes.findBy("code", textOf(input, "quoteCode"));
    if (!quote) {
        return context.refuse("KT-CT-8203", {}, {{{"input", "quoteCode"}, "Not found.", {}}});
    }
    Json &shares = (*quote)["$shares"];
    if (!shares.is_object()) {
        shares = Json::object();
    }
    if (!shares.contains(email)) {
        shares[email] = std::to_string(context.data.nextId());
    }
    return Json{{"share", {{"id", shares[email]}}}};
}

std::vector<InputProblem> recipientProblems(const Json &recipient)
{
    std::vector<InputProblem> problems;
    const std::string email = textOf(recipient, "email");
    const std::string mobile = digitsOf(textOf(recipient, "mobile"));
    if (textOf(recipient, "givenName").empty() && textOf(recipient, "familyName").empty()) {
        problems.push_back({{"input", "recipient", "givenName"}, "A name is required.", {}});
    }
    if (email.empty() && mobile.empty()) {
        problems.push_back({{"input", "recipient", "email"}, "An email address or a mobile number is required.", {}});
    }
    if (!email.empty() && !isEmail(email)) {
        problems.push_back({{"input", "recipient", "email"}, "Enter a valid email address.", {}});
    }
    if (isSet(recipient, "mobile") && !textOf(recipient, "mobile").empty()
        && (mobile.size() < 7 || mobile.size() > 15)) {
        problems.push_back({{"input", "recipient", "mobile"}, "Enter a mobile number.", {}});
    }
    return problems;
}

//! The quote of that code if it is the account's that is named, or nobody's, and the viewer may see it.
Record quoteToFollow(const Context &context, const Json &input)
{
    const Record quote = context.data.goodsQuotes.findBy("code", textOf(input, "quoteCode"));
    if (!quote) {
        return nullptr;
    }
    const std::string owner = textOf(*quote, "$account");
    const bool isOfNamed = !isSet(input, "accountNumber") || owner.empty() || owner == textOf(input, "accountNumber");
    const Record account = context.data.accounts.find(owner);
    return isOfNamed && (!account || context.maySee(*account)) ? quote : nullptr;
}

MutationResult scheduleQuoteFollowUp(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Record quote = quoteToFollow(context, input);
    if (!quote) {
        return context.refuse("KT-CT-4619", {}, {{{"input", "quoteCode"}, "Not found.", {}}});
    }
    const Json &recipient = memberOf(input, "recipient");
    const std::vector<InputProblem> problems = recipientProblems(recipient);
    if (!problems.empty()) {
        return context.refuse("KT-CT-4632", {}, problems);
    }
    const std::string day = isoDate(context.data.clock.today().addDays(daysToFollowUp));
    const std::string account = textOf(*quote, "$account");
    (*quote)["$followUp"] = {{"on", day}, {"recipient", recipient}};
    if (!account.empty()) {
        const std::string task = "follow-up-" + textOf(*quote, "code");
        context.data.tasks.add(
            task, {{"status", "STARTED"}, {"result", nullptr}, {"error", nullptr}, {"$followUpOn", day}}, account);
    }
    return Json{{"success", true}};
}

constexpr MutationEntry table[] = {
    {"shareGoodsQuote", &shareGoodsQuote, Access::Anyone},
    {"scheduleQuoteFollowUp", &scheduleQuoteFollowUp},
};

} // namespace

std::span<const MutationEntry> goodsSharingMutations() { return table; }

} // namespace tideline::demo
