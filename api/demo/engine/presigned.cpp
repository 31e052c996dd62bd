// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/presigned.h"

#include "api/demo/engine/emails.h"

namespace tideline::demo {

std::string addPreSigned(DataSet &data, const std::string &key, const PreSigned &preSigned)
{
    data.preSignedTokens.add(key,
                             {{"key", key},
                              {"scope", preSigned.scope},
                              {"isValid", true},
                              {"$user", preSigned.userId},
                              {"$isLoginLink", preSigned.isLoginLink},
                              {"$expiresAt", data.clock.unixTime() + preSigned.seconds}},
                             preSigned.userId);
    return key;
}

std::string addPasswordReset(DataSet &data, const std::string &token, const std::string &userId, std::int64_t seconds)
{
    data.passwordResets.add(
        token, {{"$user", userId}, {"$used", false}, {"$expiresAt", data.clock.unixTime() + seconds}}, userId);
    return token;
}

void sendPasswordReset(DataSet &data, const Json &user)
{
    const std::string id = textOf(user, "id");
    const std::string token = addPasswordReset(data, data.random.hex(64), id, passwordResetSeconds);
    sendMessage(data,
                {textOf(user, "email"), "Set a new password",
                 "User " + id + " can set a new password with the token " + token + ". It counts for a day, once.",
                 token});
}

} // namespace tideline::demo
