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

namespace {

//! Empty if nothing is wrong with it.
QString complaintOf(const QUrl &url, const QString &what)
{
    if (!isSafeUrl(url))
        return QStringLiteral("the %1 address must begin with https://").arg(what);
    if (!url.userInfo().isEmpty())
        return QStringLiteral("the %1 address holds a user or a password").arg(what);
    if (url.hasQuery() || url.hasFragment())
        return QStringLiteral("the %1 address goes on with ? or #").arg(what);
    return {};
}

} // namespace

QString Environment::complaint() const
{
    if (name.trimmed().isEmpty())
        return QStringLiteral("the environment has no name");
    const QString complaint = complaintOf(apiUrl, QStringLiteral("API"));
    return complaint.isEmpty() && !authUrl.isEmpty() ? complaintOf(authUrl, QStringLiteral("authentication"))
                                                     : complaint;
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
