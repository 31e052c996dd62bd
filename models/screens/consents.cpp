// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentsScreen)
};

ListDescription account()
{
    return {.id = u"consents.account"_s,
            .title = Words::tr("Account"),
            .query = u"consents"_s,
            .path = "account.consents",
            .idPath = "id",
            .columns = {{"type.name", Words::tr("Consent")},
                        {"value", Words::tr("Answer"), ColumnKind::Status},
                        {"code", Words::tr("Code"), ColumnKind::Identifier}},
            .details = {{"type.description", Words::tr("What it means")}},
            .emptyText = Words::tr("No consent is kept for the account."),
            .actions = {{u"updateAccountConsents"_s, Words::tr("Change consents")},
                        {u"requestDoubleOptIn"_s, Words::tr("Ask for confirmation…"), true}}};
}

ListDescription users()
{
    return {.id = u"consents.users"_s,
            .title = Words::tr("Users"),
            .query = u"consents"_s,
            .path = "account.users.*.consents",
            .idPath = "id",
            .columns = {{"type.name", Words::tr("Consent")},
                        {"value", Words::tr("Answer"), ColumnKind::Status},
                        {"code", Words::tr("Code"), ColumnKind::Identifier}},
            .details = {{"type.description", Words::tr("What it means")}},
            .emptyText = Words::tr("No consent is kept for the users of this account."),
            .actions = {{u"updateAccountUserConsents"_s, Words::tr("Change consents")},
                        {u"requestDoubleOptIn"_s, Words::tr("Ask for confirmation…"), true},
                        {u"confirmDoubleOptIn"_s, Words::tr("Confirm with token")}}};
}

} // namespace

ScreenDescription consentsScreen()
{
    return {.id = u"consents"_s,
            .lists = {account(), users()},
            .actions = {{u"updateAccountConsents"_s, Words::tr("Change consents")}}};
}

} // namespace tideline::models
