// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/auth/tokenservice.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Sessions and keys of the person signed in, and sessions in another person's place.
//!
//! Assumptions: masqueradeAuthentication takes a token of the support site for any customer, as often as needed until
//! it runs out, and never for a colleague; its failures stand in the payload, as none is documented. A session that it
//! opens is the customer's in every respect but the second sign-in steps (security/mfa.cpp).
namespace tideline::demo {

namespace {

MutationResult forceReauthentication(Context &context, const Json &arguments)
{
    const std::string user = context.viewer.userId;
    context.tokens.invalidate(user);
    if (flagOf(memberOf(arguments, "input"), "includeThirdParties")) {
        const std::vector<Record> applications = context.data.applications.of(user);
        for (const Record &application : applications) {
            context.data.applications.remove(textOf(*application, "clientId"));
        }
    }
    return Json{{"tokensInvalidated", true}, {"effectiveAt", isoDateTime(context.data.clock.now())}};
}

//! The old key signs nobody in from here on; sessions that it opened run on to their end.
MutationResult regenerateSecretKey(Context &context, const Json & /*arguments*/)
{
    const std::string key = "sk_demo_" + context.data.random.hex(24);
    (*context.viewerRecord())["liveSecretKey"] = key;
    return Json{{"key", key}, {"viewer", reference("users", context.viewer.userId)}};
}

Json failed(const char *field, const char *message)
{
    return {{"token", nullptr},
            {"errors", Json::array({Json{{"field", field}, {"messages", Json::array({message})}}})}};
}

MutationResult masqueradeAuthentication(Context &context, const Json &arguments)
{
    const Record masquerade = context.data.masqueradeTokens.find(textOf(arguments, "masqueradeToken"));
    if (!masquerade || numberOf(*masquerade, "$expiresAt") <= context.data.clock.unixTime()) {
        return failed("masqueradeToken", "The token is unknown or has run out.");
    }
    const std::string userId = textOf(arguments, "userId");
    const Record user = context.data.users.find(userId);
    if (!user || flagOf(*user, "$isAgent")) {
        return failed("userId", "There is no customer with this identifier.");
    }
    const IssuedToken issued =
        context.tokens.issue({userId, textOf(*user, "email"), std::string(masqueradeGrant), {}, 0}, false);
    return Json{{"token", issued.token}, {"errors", Json::array()}};
}

constexpr MutationEntry table[] = {
    {"forceReauthentication", &forceReauthentication},
    {"regenerateSecretKey", &regenerateSecretKey},
    {"masqueradeAuthentication", &masqueradeAuthentication, Access::Anyone},
};

} // namespace

std::span<const MutationEntry> keyMutations() { return table; }

} // namespace tideline::demo
