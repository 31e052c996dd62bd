// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace tideline::api {

struct EmailAndPassword
{
    QString email;
    QString password;
};
struct ApiKey
{
    QString key;
};
struct OrganisationKey
{
    QString key;
};
struct PreSignedKey
{
    QString key;
};
struct RefreshToken
{
    QString token;
};
//! What an emailed login link holds. Servers take it as a refresh token or as a pre-signed key: both are tried.
struct LoginLink
{
    QString key;
};
//! A token of the support site for a session in a customer's place. Never kept, never renewed.
struct MasqueradeToken
{
    QString token;
    QString userId;
};
//! An access token from elsewhere; a pasted "Bearer " or "JWT " in front of it is taken off.
struct AccessToken
{
    QString token;
};
//! For servers that ask nobody who they are.
struct NoCredentials
{};

//! One way in. Lives only as long as the sign-in, except for keys that can renew a session.
using Credentials = std::variant<NoCredentials, EmailAndPassword, ApiKey, OrganisationKey, PreSignedKey, RefreshToken,
                                 AccessToken, LoginLink, MasqueradeToken>;

//! \brief The key in what a person pasted: the text itself, or what the address of an emailed login link holds.
//!
//! From an address it is the parameter `key`, `token` or `refreshToken`, else the last part of the path after
//! `sign-in`. Empty if there is none.
[[nodiscard]] QString keyFromPasted(const QString &pasted);

} // namespace tideline::api
