// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/mutations/tables.h"
#include "api/graphql/core/jsonguard.h"

//! \file
//! What customers write to the company: answers to feedback forms and questionnaires.
//!
//! Assumptions where the facts are silent: feedback is asked for about one contact, on one form, and answered once; its
//! number may be 0 only on a form that is open to everybody. The input has no score, so the form's usual score stands.
//! A form submission is refused inside its payload, as it has no codes of its own. What was
//! submitted is kept as metadata of the account (`form-submission-ID`), as the schema has no field for it.
namespace tideline::demo {

namespace {

constexpr std::size_t longestAnswer = 10'000;
constexpr std::size_t longestSubmission = 100'000;

//! The feedback that the answer belongs to: the one asked for, or a new one on a form that is open to everybody.
tl::expected<Record, graphql::FieldError> feedbackOf(Context &context, const Json &input, const Json &form)
{
    const std::string number = textOf(input, "accountNumber");
    const std::string formId = textOf(form, "id");
    const std::int64_t id = numberOf(input, "feedbackId");
    if (id <= 0) {
        if (textOf(form, "$source") != "FEEDBACK_SOURCE_CONSUMER_SITE") {
            return context.refuse("KT-CT-5511", {}, {{{"input", "feedbackId"}, "Say which feedback is answered.", {}}});
        }
        const std::string made = std::to_string(context.data.nextId());
        return context.data.feedback.add(made, {{"id", made}, {"$form", formId}, {"$account", number}}, number);
    }
    const Record asked = context.data.feedback.find(std::to_string(id));
    if (!asked || textOf(*asked, "$account") != number) {
        return context.refuse("KT-CT-5512");
    }
    if (textOf(*asked, "$form") != formId) {
        return context.refuse("KT-CT-5514", "The feedback was asked for on another form.");
    }
    if (isSet(*asked, "submittedAt")) {
        return context.refuse("KT-CT-5514", "The feedback was given before.");
    }
    return asked;
}

MutationResult submitCustomerFeedback(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Record form = context.data.feedbackForms.find(std::to_string(numberOf(input, "formId")));
    if (!form) {
        return context.refuse("KT-CT-5514", "There is no such form.");
    }
    if (textOf(input, "answer").size() > longestAnswer) {
        return context.refuse("KT-CT-5514", {}, {{{"input", "answer"}, "At most 10,000 characters.", {}}});
    }
    const auto feedback = feedbackOf(context, input, *form);
    if (!feedback) {
        return tl::unexpected(feedback.error());
    }
    (**feedback)["rawScore"] = memberOf(*form, "$defaultScore");
    (**feedback)["submittedAt"] = isoDateTime(context.data.clock.now());
    (**feedback)["$answer"] = memberOf(input, "answer");
    (**feedback)["$isResolved"] = memberOf(input, "issueResolved");
    return Json{{"customerFeedback", **feedback}};
}

Json refusal(const char *field, const char *message, const char *code)
{
    const Json inner = {{"__typename", "SerializerErrorType"}, {"message", message}, {"code", code}};
    return {{"id", nullptr},
            {"content", nullptr},
            {"errors", Json::array({Json{{"field", field}, {"errors", Json::array({inner})}}})}};
}

MutationResult createFormSubmission(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const Record account = context.data.accounts.find(number);
    if (!account || !context.maySee(*account)) {
        return refusal("accountNumber", "There is no such account.", "does_not_exist");
    }
    const std::string text = textOf(input, "content");
    if (text.size() > longestSubmission) {
        return refusal("content", "At most 100,000 characters.", "max_length");
    }
    const Json content = graphql::parseForeignJson(text);
    if (!content.is_structured() || content.empty()) {
        return refusal("content", "The answers must be an object or a list that is not empty.", "invalid");
    }
    const int id = context.data.nextId();
    context.data.formSubmissions.add(std::to_string(id),
                                     {{"id", id},
                                      {"content", text},
                                      {"errors", Json::array()},
                                      {"$formType", memberOf(input, "formType")},
                                      {"$createdAt", isoDateTime(context.data.clock.now())}},
                                     number);
    const std::string owner = "ACCOUNT/" + number;
    const std::string key = "form-submission-" + std::to_string(id);
    context.data.metadata.add(owner + '/' + key, {{"key", key}, {"value", text}}, owner);
    return *context.data.formSubmissions.find(std::to_string(id));
}

constexpr MutationEntry table[] = {
    {"submitCustomerFeedback", &submitCustomerFeedback, Access::SignedIn, "SUBMIT_CUSTOMER_FEEDBACK"},
    {"createFormSubmission", &createFormSubmission},
};

} // namespace

std::span<const MutationEntry> feedbackMutations() { return table; }

} // namespace tideline::demo
