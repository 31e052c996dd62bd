// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/viewerwords.h"

#include "models/errors/errormessage.h"

#include <QCoreApplication>

namespace tideline::models {

namespace {

using graphql::Json;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewerWords)
};

QString textOf(const Json &object, const char *name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && member != object.end() && member->is_string()
        ? harmlessText(QString::fromStdString(member->get_ref<const std::string &>()))
        : QString();
}

QString rolesOf(const Json &viewer)
{
    QStringList roles;
    for (const char *list : {"portfolioUserRoles", "accountUserRoles"}) {
        const auto entries = viewer.find(list);
        if (entries == viewer.end() || !entries->is_array())
            continue;
        for (const Json &entry : *entries) {
            if (const QString role = textOf(entry, "role"); !role.isEmpty() && !roles.contains(role))
                roles += role;
        }
    }
    return roles.join(QStringLiteral(", "));
}

QString wayInName(const QString &way)
{
    if (way == u"password")
        return Words::tr("Email and password");
    if (way == u"api-key")
        return Words::tr("API key");
    if (way == u"organisation-key")
        return Words::tr("Organisation's secret key");
    if (way == u"pre-signed-key")
        return Words::tr("Pre-signed key");
    if (way == u"refresh-token")
        return Words::tr("Kept sign-in");
    if (way == u"login-link")
        return Words::tr("Emailed login link or refresh token");
    if (way == u"masquerade")
        return Words::tr("Masquerade token");
    return way == u"access-token" ? Words::tr("Access token") : Words::tr("Without a sign-in");
}

} // namespace

QList<QPair<QString, QString>> describeViewer(const api::Session &session, const Json &answer)
{
    QList<QPair<QString, QString>> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    const auto member = answer.is_object() ? answer.find("viewer") : answer.end();
    const Json viewer = answer.is_object() && member != answer.end() && member->is_object() ? *member : Json::object();
    add(Words::tr("Name"), textOf(viewer, "fullName"));
    add(Words::tr("Email"), textOf(viewer, "email").isEmpty() ? session.identity() : textOf(viewer, "email"));
    add(Words::tr("Environment"), session.environment().name);
    add(Words::tr("Signed in with"), wayInName(session.wayIn()));
    if (const auto accounts = viewer.find("accounts"); accounts != viewer.end() && accounts->is_array()) {
        add(Words::tr("Accounts of their own"),
            accounts->empty() ? Words::tr("None") : QString::number(accounts->size()));
    }
    const QString roles = rolesOf(viewer);
    if (answer.is_null())
        add(Words::tr("Roles"), Words::tr("Not known: the server did not answer"));
    else
        add(Words::tr("Roles"), roles.isEmpty() ? Words::tr("The server names none") : roles);
    add(Words::tr("Renewed by itself"),
        session.renewsItself() ? Words::tr("Yes") : Words::tr("No: it ends with its token"));
    if (const auto left = session.timeLeft()) {
        constexpr int minute = 60;
        add(Words::tr("Token ends in"), Words::tr("%n minutes", nullptr, int(left->count() / minute)));
    }
    return facts;
}

} // namespace tideline::models
