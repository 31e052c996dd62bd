// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tideline::demo {

//! What a valid access token says.
struct TokenClaims
{
    std::string userId;
    std::string scope; //!< Of a pre-signed token; empty otherwise.
    std::string grantType; //!< As SignIn::grantType.
    std::int64_t issuedAt = 0; //!< Unix seconds.
};

//! What a sign-in hands out.
struct IssuedToken
{
    std::string token;
    Json payload;
    std::string refreshToken; //!< Empty where the way in gives none.
    std::int64_t refreshExpiresAt = 0; //!< Unix seconds.
};

//! The grant type of a token with which somebody else acts as the user.
constexpr std::string_view masqueradeGrant = "MASQUERADE-TOKEN";

//! How somebody signed in, as the token's `gty` names it.
struct SignIn
{
    std::string userId;
    std::string email;
    std::string grantType; //!< "EMAIL-AND-PASSWORD", "API-KEY" …
    std::string scope; //!< Pre-signed tokens only.
    std::int64_t originallyAt = 0; //!< Of the first sign-in that this one renews; 0 for a first one.
    std::string link = {}; //!< The pre-signed key that it began with; ends with it.
};

//! \brief Makes and checks access tokens (JWT, HS256, 15 minutes) and refresh tokens (30 minutes, not renewed by use).
//!
//! The key follows from the seed, so that tests and restarts of the same demo agree on it. \p data must outlive it.
class TokenService
{
public:
    TokenService(std::uint64_t seed, DataSet &data);

    static constexpr std::int64_t accessSeconds = 15 * 60;
    static constexpr std::int64_t refreshSeconds = 30 * 60;

    void setIssuer(const std::string &url) { m_issuer = url; } //!< The API's URL: `iss`.

    [[nodiscard]] IssuedToken issue(const SignIn &signIn, bool withRefreshToken = true);
    //! An access token that goes on from a refresh token, or the code why not (KT-CT-1134, KT-CT-1135).
    [[nodiscard]] tl::expected<IssuedToken, std::string> refresh(const std::string &refreshToken);
    //! Claims of an Authorization header's value, bare or after `JWT `; else the code why not.
    [[nodiscard]] tl::expected<TokenClaims, std::string> verify(const QByteArray &headerValue) const;

    //! Every access token handed out so far has expired (KT-CT-1124); refresh tokens and ways in still work.
    void expireAll() { ++m_epoch; }
    //! Every token that this user has is refused from here on (KT-CT-1162), refresh tokens too.
    void invalidate(const std::string &userId);
    //! The same for the tokens that began with this pre-signed key.
    void endLink(const std::string &key);

private:
    struct Refresh
    {
        SignIn signIn;
        std::int64_t expiresAt = 0;
    };

    [[nodiscard]] QByteArray sign(const QByteArray &text) const;

    DataSet &m_data;
    QByteArray m_key;
    std::string m_issuer;
    std::int64_t m_epoch = 0; //!< How often all tokens were expired; tokens carry it when it is not 0.
    std::unordered_map<std::string, Refresh> m_refreshTokens;
    std::unordered_set<std::string> m_endedLinks; //!< Fingerprints of keys.
};

} // namespace tideline::demo
