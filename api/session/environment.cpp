// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/environment.h"

namespace tideline::api {

HttpClientOptions Environment::clientOptions() const
{
    HttpClientOptions options;
    options.apiUrl = apiUrl;
    options.authUrl = authUrl;
    options.tokenForm = tokenForm;
    return options;
}

QString Environment::complaint() const
{
    if (name.trimmed().isEmpty())
        return QStringLiteral("the environment has no name");
    if (!isSafeUrl(apiUrl))
        return QStringLiteral("the API address must begin with https://");
    if (!authUrl.isEmpty() && !isSafeUrl(authUrl))
        return QStringLiteral("the authentication address must begin with https://");
    return {};
}

QStringList environmentColours()
{
    return {QStringLiteral("blue"), QStringLiteral("green"), QStringLiteral("teal"), QStringLiteral("violet"),
            QStringLiteral("grey")};
}

QString toString(Environment::Kind kind)
{
    switch (kind) {
    case Environment::Kind::Demo:
        return QStringLiteral("demo");
    case Environment::Kind::Test:
        return QStringLiteral("test");
    case Environment::Kind::Production:
        break;
    }
    return QStringLiteral("production");
}

Environment::Kind environmentKindOf(const QString &text)
{
    if (text == u"demo")
        return Environment::Kind::Demo;
    return text == u"test" ? Environment::Kind::Test : Environment::Kind::Production;
}

QList<Environment> presetEnvironments()
{
    Environment test;
    test.name = QStringLiteral("test");
    test.kind = Environment::Kind::Test;
    test.apiUrl = QUrl(QStringLiteral("https://api.st.test-kraken.tech/v1/graphql/"));
    test.authUrl = QUrl(QStringLiteral("https://auth.st.test-kraken.tech/graphql/"));
    Environment production;
    production.name = QStringLiteral("production");
    production.kind = Environment::Kind::Production;
    production.apiUrl = QUrl(QStringLiteral("https://api.st.kraken.tech/v1/graphql/"));
    production.authUrl = QUrl(QStringLiteral("https://auth.st.kraken.tech/graphql/"));
    return {test, production};
}

} // namespace tideline::api
