// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/sessionfixture.h"
#include "tests/support/fakekeychain.h"

namespace tideline::tests {

//! An answer of obtainKrakenToken for the person that \p subject names.
inline graphql::Json tokenFor(const char *name, const char *subject, int lifetime = 900)
{
    return {{"obtainKrakenToken",
             {{"token", name},
              {"payload", {{"sub", subject}, {"email", "a@b.example"}, {"iat", 1000}, {"exp", 1000 + lifetime}}},
              {"refreshToken", "refresh-1"}}}};
}

//! A session on a test installation, with a keychain.
struct KeptFixture
{
    explicit KeptFixture(const QUrl &api = QUrl(QStringLiteral("http://127.0.0.1:1/")))
        : environment{QStringLiteral("Test"), api::Environment::Kind::Test, api, {}, {}}
    {}

    api::Environment environment;
    FakeGraphQlClient client;
    ManualClock clock;
    FakeKeychain keychain;
    api::Session session{environment, client, clock, &keychain};
    int calls = 0;
    QString code;
    bool maybeDone = false;
    api::CallHandle handle;

    [[nodiscard]] api::Session::SignInCallback callback()
    {
        return [this](const tl::expected<void, api::Error> &result) {
            ++calls;
            code = result ? QString() : result.error().code;
            maybeDone = !result && result.error().maybeDone;
        };
    }
    void signIn(const api::Credentials &credentials, graphql::Json answer)
    {
        handle = session.signIn(credentials, callback());
        client.answer(client.requests.size() - 1, std::move(answer));
    }
};

} // namespace tideline::tests
