// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecurityScreen)
};

ListDescription users()
{
    return {.id = u"security.users"_s,
            .title = Words::tr("Who can sign in"),
            .query = u"securityusers"_s,
            .path = "account.users",
            .idPath = "id",
            .columns = {{"fullName", Words::tr("Name")},
                        {"email", Words::tr("Email"), ColumnKind::Identifier},
                        {"mobile", Words::tr("Mobile"), ColumnKind::Identifier},
                        {"isActive", Words::tr("Active"), ColumnKind::YesNo},
                        {"createdAt", Words::tr("Since"), ColumnKind::DateTime}},
            .details = {{"number", Words::tr("User number"), ColumnKind::Identifier},
                        {"id", Words::tr("User"), ColumnKind::Identifier}},
            .emptyText = Words::tr("Nobody can sign in to this account."),
            .actions = {{u"requestPasswordReset"_s, Words::tr("Send a password reset"), true},
                        {u"sendPreSignedTokenEmail"_s, Words::tr("Email a sign-in link"), true},
                        {u"updateBlackholeEmail"_s, Words::tr("Repair the email…"), true},
                        {u"verifyIdentity"_s, Words::tr("Verify identity")}}};
}

ListDescription devices()
{
    return {.id = u"security.devices"_s,
            .title = Words::tr("Your devices"),
            .query = u"mfadevices"_s,
            .path = "mfaDevices",
            .idPath = "deviceType",
            .columns = {{"deviceType", Words::tr("Way"), ColumnKind::Status},
                        {"isConfirmed", Words::tr("Confirmed"), ColumnKind::YesNo}},
            .emptyText = Words::tr("You have no device for a second step at sign-in. Add one."),
            .actions = {{u"createMfaDevice"_s, Words::tr("Add a device")},
                        {u"validateMfaDevice"_s, Words::tr("Confirm…"), true},
                        {u"deleteMfaDevice"_s, Words::tr("Remove…"), true}}};
}

ListDescription applications()
{
    return {.id = u"security.applications"_s,
            .title = Words::tr("Your applications"),
            .query = u"mfadevices"_s,
            .path = "authorizedApplications",
            .idPath = "clientId",
            .columns = {{"name", Words::tr("Application")}, {"clientId", Words::tr("Client"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No other application may act for you.")};
}

} // namespace

ScreenDescription securityScreen()
{
    return {.id = u"security"_s,
            .lists = {users(), devices(), applications()},
            .actions = {{u"forceReauthentication"_s, Words::tr("Sign out everywhere")},
                        {u"regenerateSecretKey"_s, Words::tr("New secret key")}}};
}

} // namespace tideline::models
