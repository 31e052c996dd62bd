// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/memorysecretstore.h"
#include "api/session/session.h"
#include "tests/support/fakegraphqlclient.h"
#include "tests/support/manualclock.h"

#include <QTest>

namespace tideline::tests {

using api::Session;
using State = api::Session::State;
using Kind = api::Error::Kind;

//! A token that says \p payload of itself; nobody signed it.
inline QString jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &text) {
        return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part("{\"alg\":\"none\"}") + u'.' + part(payload) + u'.' + part("signature");
}

//! An answer of obtainKrakenToken whose token lives for 15 minutes by the server's own clock.
inline graphql::Json tokens(const char *access, const char *refresh = "refresh-1", int lifetime = 900)
{
    constexpr int serverNow = 1'600'000'000;
    return {{"obtainKrakenToken",
             {{"token", access},
              {"payload",
               {{"sub", "kraken|account-user:7"},
                {"email", "a@b.example"},
                {"iat", serverNow},
                {"exp", serverNow + lifetime}}},
              {"refreshToken", refresh ? graphql::Json(refresh) : graphql::Json()},
              {"refreshExpiresIn", serverNow + 1800}}}};
}

//! What a call that asked for a token got.
struct Asked
{
    int calls = 0;
    QString token;
    QString code;
    api::Error::Kind kind = api::Error::Kind::Network;

    [[nodiscard]] api::TokenCallback callback()
    {
        return [this](const tl::expected<QString, api::Error> &given) {
            ++calls;
            if (given) {
                token = *given;
            } else {
                code = given.error().code;
                kind = given.error().kind;
            }
        };
    }
};

//! How a sign-in ended.
struct SignedInResult
{
    int calls = 0;
    bool succeeded = false;
    QString code;

    [[nodiscard]] api::Session::SignInCallback callback()
    {
        return [this](const tl::expected<void, api::Error> &result) {
            ++calls;
            succeeded = result.has_value();
            if (!result)
                code = result.error().code;
        };
    }
};

//! A session whose server, clock and store are the test's.
struct SessionFixture
{
    api::Environment environment{
        QStringLiteral("Demo"), api::Environment::Kind::Demo, QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {}};
    FakeGraphQlClient client;
    ManualClock clock;
    api::MemorySecretStore secrets;
    api::Session session{environment, client, clock, &secrets};
    SignedInResult result;
    api::CallHandle handle;

    void signIn(const api::Credentials &credentials, graphql::Json answer)
    {
        handle = session.signIn(credentials, result.callback());
        client.answer(client.requests.size() - 1, std::move(answer));
    }
    [[nodiscard]] QString stored()
    {
        QString found = QStringLiteral("?");
        const api::CallHandle reading = secrets.read(
            QStringLiteral("Demo/a@b.example/refresh-token"),
            [&found](const tl::expected<QString, api::Error> &secret) { found = secret.value_or(QString()); });
        [&found] { QTRY_VERIFY(found != u"?"); }();
        return found;
    }
};

inline const api::Credentials apiKey = api::ApiKey{QStringLiteral("sk_demo_agent")};
inline const api::Credentials password = api::EmailAndPassword{QStringLiteral("a@b.example"), QStringLiteral("secret")};

} // namespace tideline::tests
