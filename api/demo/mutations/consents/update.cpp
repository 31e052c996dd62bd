// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/consents.h"
#include "api/demo/mutations/tables.h"

#include <set>

//! \file
//! What customers agree to, written down by the support team or by themselves. One bad row, and nothing is changed.
//!
//! Assumptions where the facts are silent: an account that the viewer may not see looks like one that does not exist
//! (KT-CT-9018). PENDING as an answer sends the customer an opt-in message, as requestDoubleOptIn does. Of the twins
//! KT-CT-1605 is about the list of answers, KT-CT-5422 about the person: the support team is no customer, so it has to
//! say whose consents are meant. Without a source the one who is signed in decides: SUPPORT_SITE or CONSUMER_SITE.
namespace tideline::demo {

namespace {

struct Answer
{
    std::string code;
    std::string value;
    std::string source;
};

std::string sourceOf(const Context &context, const Json &row)
{
    return isSet(row, "source") ? textOf(row, "source") : context.viewer.isAgent ? "SUPPORT_SITE" : "CONSUMER_SITE";
}

//! Refused unless the owner's company keeps consents, it knows each code, and no code comes twice.
tl::expected<void, graphql::FieldError> check(const Context &context, const std::string &owner,
                                              const std::vector<Answer> &answers)
{
    if (!ConsentBook(context.data).isKeptFor(owner)) {
        return context.refuse("KT-CT-9016");
    }
    std::set<std::string> seen;
    for (const Answer &answer : answers) {
        if (!context.data.consentTypes.find(answer.code)) {
            return context.refuse("KT-CT-9017", "There is no consent " + answer.code + '.');
        }
        if (!seen.insert(answer.code).second) {
            return context.refuse("KT-CT-9014", answer.code + " is answered twice.");
        }
    }
    return {};
}

//! All of the owner's consents after the answers were written.
Json record(DataSet &data, const std::string &owner, const std::vector<Answer> &answers)
{
    ConsentBook book(data);
    for (const Answer &answer : answers) {
        book.set(owner, answer.code, answer.value, answer.source);
    }
    return book.listOf(owner);
}

MutationResult updateAccountConsents(Context &context, const Json &arguments)
{
    const std::string number = textOf(arguments, "accountNumber");
    const auto account = context.account(number, "KT-CT-9018", "KT-CT-9018");
    if (!account) {
        return tl::unexpected(account.error());
    }
    std::vector<Answer> answers;
    for (const Json &row : memberOf(arguments, "consents")) {
        if (row.is_object()) {
            answers.push_back({textOf(row, "code"), textOf(row, "value"), sourceOf(context, row)});
        }
    }
    if (auto checked = check(context, number, answers); !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    return Json{{"consents", record(context.data, number, answers)}};
}

//! The person by user number; the viewer when none is given.
tl::expected<std::string, graphql::FieldError> personOf(const Context &context, const Json &arguments)
{
    if (!isSet(arguments, "userNumber")) {
        if (context.viewer.isAgent) {
            return context.refuse("KT-CT-5422", "Say by user number whose consents are meant.");
        }
        return context.viewer.userId;
    }
    const Record user = context.data.users.findBy("number", textOf(arguments, "userNumber"));
    if (!user) {
        return context.refuse("KT-CT-5421");
    }
    if (!context.maySeeUser(textOf(*user, "id"))) {
        return context.refuse("KT-CT-1111");
    }
    return textOf(*user, "id");
}

MutationResult updateAccountUserConsents(Context &context, const Json &arguments)
{
    const auto person = personOf(context, arguments);
    if (!person) {
        return tl::unexpected(person.error());
    }
    std::vector<Answer> answers;
    for (const Json &row : memberOf(arguments, "consents")) {
        if (!row.is_object() || !isSet(row, "value")) {
            return context.refuse("KT-CT-1605", "Each row needs a consent and an answer.");
        }
        answers.push_back({textOf(row, "consentTypeCode"), textOf(row, "value"), sourceOf(context, row)});
    }
    if (answers.empty()) {
        return context.refuse("KT-CT-1605", "Give at least one answer.");
    }
    const std::string owner = "user:" + *person;
    if (auto checked = check(context, owner, answers); !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    return Json{{"accountUserConsents", {{"consents", record(context.data, owner, answers)}}}};
}

constexpr MutationEntry table[] = {
    {"updateAccountConsents", &updateAccountConsents, Access::SignedIn, "EDIT_CUSTOMER_MARKETING_PREFERENCE"},
    {"updateAccountUserConsents", &updateAccountUserConsents, Access::SignedIn, "EDIT_CUSTOMER_MARKETING_PREFERENCE"},
};

} // namespace

std::span<const MutationEntry> consentMutations() { return table; }

} // namespace tideline::demo
