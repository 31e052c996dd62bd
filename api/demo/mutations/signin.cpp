// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/auth/tokenservice.h"
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/mfa.h"
#include "api/demo/mutations/tables.h"

//! \file
//! obtainKrakenToken, the way in.
//!
//! | code | cause |
//! |---|---|
//! | KT-CT-1134 | the refresh token is older than 30 minutes |
//! | KT-CT-1135 | no such refresh token |
//! | KT-CT-1136 | no way in given, or only one of email and password |
//! | KT-CT-1137 | more than one way in given |
//! | KT-CT-1138, 1139, 1140, 1142 | wrong password, API key, organisation key, pre-signed key |
//! | KT-CT-1148 | the password is right, and MFA is on: no key or token asks for a second step |
namespace tideline::demo {

namespace {

using Found = tl::expected<SignIn, graphql::FieldError>;

SignIn signInAs(const Json &user, std::string_view grantType)
{
    return {textOf(user, "id"), textOf(user, "email"), std::string(grantType), {}, 0};
}

Found byPassword(const Context &context, const Json &input)
{
    const std::string email = lowered(textOf(input, "email"));
    const Record user = context.data.users.findBy("email", email);
    // One answer for both, so that nobody learns which addresses have an account.
    const std::string password = user ? textOf(*user, "$password") : std::string();
    if (email.empty() || password.empty() || password != textOf(input, "password")) {
        return context.refuse("KT-CT-1138", "Email or password is wrong.");
    }
    if (requireMfa(confirmedDevices(context.data, textOf(*user, "id")))) {
        return context.refuse("KT-CT-1148", "A second step is required, which this way in does not have.");
    }
    return signInAs(*user, "EMAIL-AND-PASSWORD");
}

Found byApiKey(const Context &context, const std::string &key)
{
    const Record user = key.empty() ? nullptr : context.data.users.findBy("liveSecretKey", key);
    if (!user) {
        return context.refuse("KT-CT-1139", {}, {{{"input", "apiKey"}, "Authentication failed.", {}}});
    }
    return signInAs(*user, "API-KEY");
}

//! Assumption: the organisation's key acts with the rights of the support team, as the demo's agent.
Found byOrganisationKey(const Context &context, const std::string &key)
{
    const Record user = key.empty() ? nullptr : context.data.users.findBy("$organisationKey", key);
    if (!user) {
        return context.refuse("KT-CT-1140", "The organisation's secret key is wrong.");
    }
    return signInAs(*user, "ORGANIZATION-SECRET-KEY");
}

//! Assumption: a wrong, used up or outdated pre-signed key is KT-CT-1142; no source says which of the codes it is.
Found byPreSignedKey(const Context &context, const std::string &key)
{
    const Record token = context.data.preSignedTokens.find(key);
    const Record user = token ? context.data.users.find(textOf(*token, "$user")) : nullptr;
    if (!user || !flagOf(*token, "isValid") || numberOf(*token, "$expiresAt") <= context.data.clock.unixTime()) {
        return context.refuse("KT-CT-1142", "The link is not valid any more.");
    }
    SignIn signIn = signInAs(*user, "PRE-SIGNED-TOKEN");
    signIn.link = key;
    if (flagOf(*token, "$isLoginLink")) {
        (*token)["isValid"] = false; // It counts once and opens everything.
    } else {
        signIn.scope = textOf(*token, "scope");
    }
    return signIn;
}

//! The website passes the key of an emailed link as a refresh token.
bool hasLoginLink(const DataSet &data, const std::string &key)
{
    const Record token = data.preSignedTokens.find(key);
    return token && flagOf(*token, "$isLoginLink");
}

Json payloadOf(const IssuedToken &issued)
{
    const bool hasRefresh = !issued.refreshToken.empty();
    return {{"token", issued.token},
            {"payload", issued.payload},
            {"refreshToken", hasRefresh ? Json(issued.refreshToken) : Json()},
            {"refreshExpiresIn", hasRefresh ? Json(issued.refreshExpiresAt) : Json()}};
}

MutationResult obtainKrakenToken(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const bool hasEmail = isSet(input, "email");
    const bool hasPassword = isSet(input, "password");
    int ways = hasEmail || hasPassword ? 1 : 0;
    for (const char *const single : {"APIKey", "organizationSecretKey", "preSignedKey", "refreshToken"}) {
        ways += isSet(input, single) ? 1 : 0;
    }
    if (ways == 0 || (ways == 1 && hasEmail != hasPassword)) {
        return context.refuse("KT-CT-1136", "Give an email with its password, or one key or token.");
    }
    if (ways > 1) {
        return context.refuse("KT-CT-1137", "Give one way in, not several.");
    }
    const bool isLoginLink = isSet(input, "refreshToken") && hasLoginLink(context.data, textOf(input, "refreshToken"));
    if (isSet(input, "refreshToken") && !isLoginLink) {
        const auto issued = context.tokens.refresh(textOf(input, "refreshToken"));
        if (!issued) {
            return context.refuse(issued.error(), {}, {{{"input", "refreshToken"}, "Invalid refresh token.", {}}});
        }
        return payloadOf(*issued);
    }
    const Found found = hasEmail ? byPassword(context, input)
        : isSet(input, "APIKey") ? byApiKey(context, textOf(input, "APIKey"))
        : isSet(input, "organizationSecretKey")
        ? byOrganisationKey(context, textOf(input, "organizationSecretKey"))
        : byPreSignedKey(context, textOf(input, isLoginLink ? "refreshToken" : "preSignedKey"));
    if (!found) {
        return tl::unexpected(found.error());
    }
    return payloadOf(context.tokens.issue(*found, found->scope.empty()));
}

constexpr MutationEntry table[] = {
    {"obtainKrakenToken", &obtainKrakenToken, Access::Anyone},
};

} // namespace

std::span<const MutationEntry> signInMutations() { return table; }

} // namespace tideline::demo
