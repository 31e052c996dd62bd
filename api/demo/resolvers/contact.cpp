// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/tables.h"

namespace tideline::demo {

namespace {

Resolution backendScreen(const Call &call)
{
    return objectOf(call.data().screens.find(textOf(call.field.arguments, "screenId")), call.field.field.type);
}

Resolution idsOf(std::initializer_list<const char *> ids)
{
    graphql::ResolvedList list;
    for (const char *const id : ids) {
        list.emplace_back(Json(id));
    }
    return Resolved(std::move(list));
}

Resolution backendScreenIds(const Call & /*call*/)
{
    return idsOf({"home", "save-water", "report-a-leak", "thank-you"});
}

Resolution backendScreenEventIds(const Call &call)
{
    graphql::ResolvedList list;
    for (const Record &event : call.data().screenEvents.all()) {
        list.emplace_back(memberOf(*event, "$event"));
    }
    return Resolved(std::move(list));
}

//! The account decides nothing but who may ask; the source chooses the forms.
Resolution feedbackForms(const Call &call)
{
    const auto account =
        call.context.account(textOf(call.field.arguments, "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    std::vector<Record> forms = call.data().feedbackForms.all();
    const std::string source = textOf(call.field.arguments, "feedbackSource");
    std::erase_if(forms,
                  [&source](const Record &form) { return !source.empty() && textOf(*form, "$source") != source; });
    return connection(call, std::move(forms));
}

Resolution question(const Call &call)
{
    const Record form = call.data().feedbackForms.find(std::to_string(numberOf(call.field.arguments, "formId")));
    if (!form) {
        return Resolved();
    }
    return Resolved(memberOf(*form, "$question"));
}

Resolution defaultRawScore(const Call &call)
{
    const Record form = call.data().feedbackForms.find(std::to_string(numberOf(call.field.arguments, "formId")));
    if (!form) {
        return Resolved();
    }
    return Resolved(memberOf(*form, "$defaultScore"));
}

constexpr ResolverEntry table[] = {
    {"Query.backendScreen", &backendScreen},
    {"Query.backendScreenIds", &backendScreenIds},
    {"Query.backendScreenEventIds", &backendScreenEventIds},
    {"Query.customerFeedbackForms", &feedbackForms},
    {"Query.question", &question},
    {"Query.defaultRawScore", &defaultRawScore},
};

} // namespace

std::span<const ResolverEntry> contactResolvers() { return table; }

} // namespace tideline::demo
