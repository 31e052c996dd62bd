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
//! An access token from elsewhere; a pasted "Bearer " or "JWT " in front of it is taken off.
struct AccessToken
{
    QString token;
};
//! For servers that ask nobody who they are.
struct NoCredentials
{};

//! One way in. Lives only as long as the sign-in, except for keys that can renew a session.
using Credentials =
    std::variant<NoCredentials, EmailAndPassword, ApiKey, OrganisationKey, PreSignedKey, RefreshToken, AccessToken>;

} // namespace tideline::api
