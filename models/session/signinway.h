// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/credentials.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace tideline::models {

//! The ways in that a person can choose.
enum class SignInWay { Password, ApiKey, OrganisationKey, PreSignedKey, LoginLink, AccessToken };

//! What the sign-in page shows for one way.
struct SignInWayWords
{
    SignInWay way;
    QString name; //!< "API key"
    QString label; //!< Of its field; for a password that of the second.
    QString help;
};

[[nodiscard]] QList<SignInWayWords> signInWays(); //!< Translated, the commonest first.
//! The way that a session calls by that name; email and password for one that nobody can choose.
[[nodiscard]] SignInWay signInWayOf(const QString &name);

//! \brief The credentials for what was typed, or a sentence about the field that needs another answer.
//!
//! White space around keys is taken off; of a pasted address only its key is used. \p email is for passwords alone.
[[nodiscard]] tl::expected<api::Credentials, QString> credentialsOf(SignInWay way, const QString &email,
                                                                    const QString &secret);

} // namespace tideline::models
