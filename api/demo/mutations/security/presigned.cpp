// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/presigned.h"
#include "api/demo/auth/tokenservice.h"
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/emails.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Login links: sent by email, and made useless.
//!
//! Assumptions: a login link opens the whole account, once, as preSignedKey and as refreshToken alike; an address that
//! nobody has is answered as if something had been sent. Tokens that a key gave end with the key.
namespace tideline::demo {

namespace {

MutationResult sendPreSignedTokenEmail(Context &context, const Json &arguments)
{
    const std::string email = lowered(textOf(memberOf(arguments, "input"), "email"));
    if (!isEmail(email)) {
        return context.refuse("KT-CT-4122", {}, {{{"input", "email"}, "Enter a valid email address.", "invalid"}});
    }
    const Record user = context.data.users.findBy("email", email);
    if (user && canBeReached(email)) {
        const std::string key = addPreSigned(context.data, context.data.random.hex(64),
                                             {textOf(*user, "id"), loginLinkScope, loginLinkSeconds, true});
        sendMessage(context.data, {email, "Your login link", "Sign in with the key " + key + " within an hour.", key});
    }
    return Json{{"status", "OK"}};
}

MutationResult invalidatePreSignedToken(Context &context, const Json &arguments)
{
    const std::string key = textOf(memberOf(arguments, "input"), "token");
    const Record token = context.data.preSignedTokens.find(key);
    if (!token || !context.maySeeUser(textOf(*token, "$user"))) {
        return context.refuse("KT-CT-1129", "There is no such token, or it is not yours to end.");
    }
    (*token)["isValid"] = false;
    context.tokens.endLink(key);
    return Json{{"token", *token}};
}

constexpr MutationEntry table[] = {
    {"sendPreSignedTokenEmail", &sendPreSignedTokenEmail, Access::Anyone},
    {"invalidatePreSignedToken", &invalidatePreSignedToken},
};

} // namespace

std::span<const MutationEntry> preSignedMutations() { return table; }

} // namespace tideline::demo
