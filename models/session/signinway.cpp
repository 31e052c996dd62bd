// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/signinway.h"

#include <QCoreApplication>

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInWay)
};

} // namespace

QList<SignInWayWords> signInWays()
{
    return {
        {SignInWay::Password, Words::tr("Email and password"), Words::tr("Password"), {}},
        {SignInWay::ApiKey, Words::tr("API key"), Words::tr("API key"), Words::tr("Begins with sk_.")},
        {SignInWay::LoginLink, Words::tr("Emailed login link or refresh token"), Words::tr("Link or token"),
         Words::tr("Paste the whole address from the email, or the token alone. It is not opened.")},
        {SignInWay::PreSignedKey, Words::tr("Pre-signed key"), Words::tr("Pre-signed key"),
         Words::tr("From an identity check or a link. It opens what it was made for and nothing else.")},
        {SignInWay::OrganisationKey, Words::tr("Organisation's secret key"), Words::tr("Secret key"), {}},
        {SignInWay::AccessToken, Words::tr("Access token"), Words::tr("Access token"),
         Words::tr("It can't be renewed: the session ends with it.")},
    };
}

SignInWay signInWayOf(const QString &name)
{
    if (name == u"api-key")
        return SignInWay::ApiKey;
    if (name == u"organisation-key")
        return SignInWay::OrganisationKey;
    if (name == u"pre-signed-key")
        return SignInWay::PreSignedKey;
    if (name == u"login-link")
        return SignInWay::LoginLink;
    return name == u"access-token" ? SignInWay::AccessToken : SignInWay::Password;
}

tl::expected<api::Credentials, QString> credentialsOf(SignInWay way, const QString &email, const QString &secret)
{
    if (way == SignInWay::Password) {
        if (!email.contains(u'@'))
            return tl::unexpected(Words::tr("Enter the email address you sign in with"));
        if (secret.isEmpty())
            return tl::unexpected(Words::tr("Enter the password"));
        return api::Credentials(api::EmailAndPassword{email.trimmed(), secret}); // a password may begin with a space
    }
    if (way == SignInWay::AccessToken) {
        if (secret.trimmed().isEmpty())
            return tl::unexpected(Words::tr("Paste the access token"));
        return api::Credentials(api::AccessToken{secret});
    }
    const QString key = api::keyFromPasted(secret);
    if (key.isEmpty()) {
        return tl::unexpected(secret.trimmed().isEmpty() ? Words::tr("Enter or paste it here")
                                                         : Words::tr("There is no key in this text: paste it whole"));
    }
    switch (way) {
    case SignInWay::ApiKey:
        return api::Credentials(api::ApiKey{key});
    case SignInWay::OrganisationKey:
        return api::Credentials(api::OrganisationKey{key});
    case SignInWay::PreSignedKey:
        return api::Credentials(api::PreSignedKey{key});
    case SignInWay::LoginLink:
    case SignInWay::Password:
    case SignInWay::AccessToken:
        break;
    }
    return api::Credentials(api::LoginLink{key});
}

} // namespace tideline::models
