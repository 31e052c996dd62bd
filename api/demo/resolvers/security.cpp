// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/passwords.h"
#include "api/demo/resolvers/tables.h"

namespace tideline::demo {

namespace {

Resolution mfaDevices(const Call &call)
{
    return listOf(call.data().mfaDevices.of(call.context.viewer.userId), call.field.field.type);
}

Resolution authorizedApplications(const Call &call)
{
    return listOf(call.data().applications.of(call.context.viewer.userId), call.field.field.type);
}

Resolution isPasswordResetTokenValid(const Call &call)
{
    const Record reset = call.data().passwordResets.find(textOf(call.field.arguments, "token"));
    const bool isValid = reset && textOf(*reset, "$user") == textOf(call.field.arguments, "userId")
        && !flagOf(*reset, "$used") && numberOf(*reset, "$expiresAt") > call.data().clock.unixTime();
    return Resolved(Json(isValid));
}

Resolution passwordHelp(const Call &call)
{
    const bool asHtml = flagOf(call.field.arguments, "asHtml");
    graphql::ResolvedList list;
    for (const std::string &rule : passwordRules()) {
        list.emplace_back(Json(asHtml ? "<li>" + rule + "</li>" : rule));
    }
    return Resolved(std::move(list));
}

//! An address counts as verified unless a registration is still waiting for its answer.
Resolution verificationStatus(const Call &call)
{
    const std::string email = textOf(call.field.arguments, "email");
    const Record user = call.data().users.findBy("email", email);
    const char *const status = !user                 ? "NOT_SENT"
        : textOf(*user, "$emailStatus") == "PENDING" ? "PENDING"
                                                     : "COMPLETED";
    return objectOf(passing({{"email", email}, {"status", status}}), call.field.field.type);
}

constexpr ResolverEntry table[] = {
    {"Query.mfaDevices", &mfaDevices},
    {"Query.authorizedApplications", &authorizedApplications},
    {"Query.isPasswordResetTokenValid", &isPasswordResetTokenValid, Access::Anyone},
    {"Query.passwordValidatorHelpTexts", &passwordHelp, Access::Anyone},
    {"Query.verificationStatus", &verificationStatus},
};

} // namespace

std::span<const ResolverEntry> securityResolvers() { return table; }

} // namespace tideline::demo
