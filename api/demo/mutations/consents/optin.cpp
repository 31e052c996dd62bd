// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/consents.h"
#include "api/demo/mutations/tables.h"

#include <QHostAddress>

#include <algorithm>

//! \file
//! Double opt-in: a message with a token makes a consent pending, the token makes it accepted.
//!
//! Assumptions where the facts are silent: with an account number the account's consent is meant, and the message goes
//! to the address given, else to the billing email; without one it is the consent of the person with that address. An
//! account or person that the viewer may not see looks like none (KT-CT-9018). A token counts for seven days, once, and
//! only while it is the newest for its consent: otherwise KT-CT-9020. When the consent was accepted on another way in
//! the meantime the answer is KT-CT-9022. Whoever holds the token may confirm, as long as somebody is signed in.
namespace tideline::demo {

namespace {

constexpr std::size_t mobileDigits = 10; //!< Enough to tell numbers apart, with or without the country's code.

std::string lastDigits(const std::string &number)
{
    const std::string digits = digitsOf(number);
    return digits.size() > mobileDigits ? digits.substr(digits.size() - mobileDigits) : digits;
}

//! What is wrong with the request by itself.
std::vector<InputProblem> problemsOf(const Json &input)
{
    std::vector<InputProblem> problems;
    if (isSet(input, "emailAddress") && !isEmail(textOf(input, "emailAddress"))) {
        problems.push_back({{"input", "emailAddress"}, "Enter a valid email address.", {}});
    }
    if (isSet(input, "mobileNumber") && lastDigits(textOf(input, "mobileNumber")).size() < mobileDigits) {
        problems.push_back({{"input", "mobileNumber"}, "Enter a mobile number.", {}});
    }
    if (QHostAddress(QString::fromStdString(textOf(input, "ipAddress"))).isNull()) {
        problems.push_back({{"input", "ipAddress"}, "Enter an internet address.", {}});
    }
    if (!isSet(input, "accountNumber") && !isSet(input, "emailAddress") && !isSet(input, "mobileNumber")) {
        problems.push_back({{"input"}, "Give an account, an email address or a mobile number.", {}});
    }
    return problems;
}

//! The person with the email address or else the mobile number; null when there is none.
Record personWith(const DataSet &data, const Json &input)
{
    if (isSet(input, "emailAddress")) {
        return data.users.findBy("email", lowered(textOf(input, "emailAddress")));
    }
    const std::string wanted = lastDigits(textOf(input, "mobileNumber"));
    const auto &all = data.users.all();
    const auto found = std::find_if(all.begin(), all.end(), [&wanted](const Record &user) {
        return lastDigits(textOf(*user, "mobile")) == wanted;
    });
    return found == all.end() ? nullptr : *found;
}

//! Whose consent is asked for, and where the message goes.
tl::expected<ConsentBook::Question, graphql::FieldError> questionOf(const Context &context, const Json &input)
{
    ConsentBook::Question question;
    question.code = textOf(input, "consentTypeCode");
    question.ipAddress = textOf(input, "ipAddress");
    question.source = context.viewer.isAgent ? "SUPPORT_SITE" : "CONSUMER_SITE";
    for (const char *const address : {"emailAddress", "mobileNumber"}) {
        if (isSet(input, address)) {
            question.sendTo.push_back(memberOf(input, address));
        }
    }
    if (!isSet(input, "accountNumber")) {
        const Record person = personWith(context.data, input);
        if (!person || !context.maySeeUser(textOf(*person, "id"))) {
            return context.refuse("KT-CT-9018", "Nobody with that address is known.");
        }
        question.owner = "user:" + textOf(*person, "id");
        return question;
    }
    question.owner = textOf(input, "accountNumber");
    const auto account = context.account(question.owner, "KT-CT-9018", "KT-CT-9018");
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (question.sendTo.empty()) {
        if (!isSet(**account, "billingEmail")) {
            return context.refuse("KT-CT-9019", "The account has no email address to write to.",
                                  {{{"input", "emailAddress"}, "Say where the message should go.", {}}});
        }
        question.sendTo.push_back(memberOf(**account, "billingEmail"));
    }
    return question;
}

Json payloadOf(const Json &consent)
{
    return {{"consent", reference("consents", std::to_string(numberOf(consent, "id")))}};
}

MutationResult requestDoubleOptIn(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    if (const std::vector<InputProblem> problems = problemsOf(input); !problems.empty()) {
        return context.refuse("KT-CT-9019", {}, problems);
    }
    const auto question = questionOf(context, input);
    if (!question) {
        return tl::unexpected(question.error());
    }
    ConsentBook book(context.data);
    if (!book.isKeptFor(question->owner)) {
        return context.refuse("KT-CT-9016");
    }
    if (!context.data.consentTypes.find(question->code)) {
        return context.refuse("KT-CT-9017", {}, {{{"input", "consentTypeCode"}, "There is no such consent.", {}}});
    }
    return payloadOf(*book.ask(*question));
}

MutationResult confirmDoubleOptIn(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string token = textOf(input, "token");
    const Record sent = context.data.consentTokens.find(token);
    const Record consent = sent ? context.data.consents.find(textOf(*sent, "$consent")) : nullptr;
    if (!consent) {
        return context.refuse("KT-CT-9021");
    }
    const std::string owner = textOf(*sent, "$owner");
    ConsentBook book(context.data);
    if (!book.isKeptFor(owner)) {
        return context.refuse("KT-CT-9016");
    }
    if (flagOf(*sent, "$isUsed")) {
        return context.refuse("KT-CT-9020", "The token was used before.");
    }
    if (textOf(*consent, "$token") != token) {
        return context.refuse("KT-CT-9020", "A newer message was sent.");
    }
    if (numberOf(*sent, "$expiresAt") <= context.data.clock.unixTime()) {
        return context.refuse("KT-CT-9020", "The token has run out.");
    }
    const std::string value = textOf(*consent, "value");
    if (value != "PENDING") {
        return context.refuse(value == "ACCEPTED" ? "KT-CT-9022" : "KT-CT-9020",
                              "The customer has answered on another way since.");
    }
    (*sent)["$isUsed"] = true;
    const Record accepted = book.set(owner, textOf(*consent, "code"), "ACCEPTED", "CONSUMER_SITE");
    if (isSet(input, "ipAddress")) {
        (*accepted)["$ipAddress"] = memberOf(input, "ipAddress");
    }
    return payloadOf(*accepted);
}

constexpr MutationEntry table[] = {
    {"requestDoubleOptIn", &requestDoubleOptIn, Access::SignedIn, "EDIT_CUSTOMER_MARKETING_PREFERENCE"},
    {"confirmDoubleOptIn", &confirmDoubleOptIn, Access::SignedIn, "EDIT_CUSTOMER_MARKETING_PREFERENCE"},
};

} // namespace

std::span<const MutationEntry> optInMutations() { return table; }

} // namespace tideline::demo
