// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/request.h"
#include "api/session/credentials.h"
#include "api/session/jwt.h"

#include <tl/expected.hpp>

#include <QString>

#include <optional>

namespace tideline::api {

//! What a sign-in gives.
struct TokenSet
{
    QString access; //!< Empty: requests go without an Authorization header.
    QString refresh; //!< Empty: the session cannot be renewed by it.
    std::optional<Clock::WallTime> received; //!< By this computer's clock.
    std::optional<Clock::WallTime> expires; //!< By this computer's clock; none: unknown.
    TokenClaims claims;
};

//! The obtainKrakenToken request for one way in. Not for AccessToken and NoCredentials, which need none.
[[nodiscard]] Request signInRequest(const Credentials &credentials);

//! The tokens in its answer; an error of kind Protocol if there is none that can be used.
[[nodiscard]] tl::expected<TokenSet, Error> readTokens(const Response &response, Clock::WallTime now);

//! The same of whatever came back. A sign-in without an answer leaves no record behind: it is tried again.
[[nodiscard]] tl::expected<TokenSet, Error> tokensOf(const Result &result, Clock::WallTime now);

//! The tokens for a pasted access token; an error of kind Gate if it cannot be one.
[[nodiscard]] tl::expected<TokenSet, Error> tokensFromPasted(const QString &pasted, Clock::WallTime now);

//! True for ways in that may be used again, unasked, when the refresh token has run out.
[[nodiscard]] bool canRenew(const Credentials &credentials);

//! Which way in it is, for the audit: "api-key", "masquerade" …; never with what.
[[nodiscard]] QString nameOf(const Credentials &credentials);

} // namespace tideline::api
