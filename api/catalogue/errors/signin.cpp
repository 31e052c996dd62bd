// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::signIn()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-1134", Kind::SessionEnded, tr("The refresh token has run out"),
                 tr("The session can't be renewed any more. Sign in again with email, key or link.")),
        ErrorRow("KT-CT-1135", Kind::SessionEnded, tr("The refresh token is not known"),
                 tr("It was mistyped, withdrawn or made by another server. Sign in again with email, key or link.")),
        ErrorRow("KT-CT-1136", Kind::FixForm, tr("Part of the sign-in is missing"),
                 tr("Give the email address and the password together, or one key alone.")),
        ErrorRow("KT-CT-1137", Kind::FixForm, tr("Two ways of signing in at once"),
                 tr("The server takes exactly one. Leave only one of them filled in.")),
        ErrorRow("KT-CT-1138", Kind::FixForm, tr("Email address or password is wrong"),
                 tr("You are not signed in. Check both and try again, or have a new password sent.")),
        ErrorRow("KT-CT-1139", Kind::FixForm, tr("The API key is wrong"),
                 tr("You are not signed in. Check the key; making a new one ends the old one.")),
        ErrorRow("KT-CT-1140", Kind::FixForm, tr("The organisation's key is wrong"),
                 tr("You are not signed in. Check the secret key with whoever issued it.")),
        ErrorRow("KT-CT-1141", Kind::FixForm, tr("The sign-in was not accepted"),
                 tr("You are not signed in. Check what you entered, or use another way in.")),
        ErrorRow("KT-CT-1142", Kind::FixForm, tr("The sign-in was not accepted"),
                 tr("You are not signed in. Check what you entered, or use another way in.")),
        ErrorRow("KT-CT-1145", Kind::FixForm, tr("The details don't match"),
                 tr("Name, address and account do not belong together in our records. Ask the caller to read them from "
                    "a bill, then try again.")),
        ErrorRow("KT-CT-1146", Kind::NotNow, tr("The password is too old to sign in with"),
                 tr("Have a password email sent and set a new one.")),
        ErrorRow("KT-CT-1148", Kind::NotNow, tr("This way in is closed while MFA is required"),
                 tr("The account asks for a second step that this console can't give here. Sign in through the "
                    "website and use a token or key from there.")),
        ErrorRow("KT-CT-1160", Kind::FixForm, tr("The captcha answer is missing"),
                 tr("The server wants proof that a person signs in. Fill in the captcha answer, or use a key.")),
        ErrorRow("KT-CT-1161", Kind::FixForm, tr("The captcha answer was not accepted"),
                 tr("You are not signed in. Solve a fresh captcha, or use a key.")),
    };
}

QHash<QString, QString> ErrorTables::fieldTexts()
{
    return {
        {QStringLiteral("password_too_short"), tr("Enter a longer password")},
        {QStringLiteral("password_too_common"), tr("Choose a password that is harder to guess")},
        {QStringLiteral("password_reused"), tr("Choose a password that was not used before")},
        {QStringLiteral("password_matches_current"), tr("Choose a password other than the present one")},
        {QStringLiteral("password_has_too_few_numeric_characters"), tr("Add more digits to the password")},
        {QStringLiteral("password_has_too_few_special_characters"),
         tr("Add more signs such as ! or % to the password")},
        {QStringLiteral("password_has_too_few_lowercase_characters"), tr("Add more small letters to the password")},
        {QStringLiteral("password_has_too_few_uppercase_characters"), tr("Add more capital letters to the password")},
        {QStringLiteral("password_contains_account_number"), tr("Leave the account number out of the password")},
        {QStringLiteral("password_contains_part_of_email_address"),
         tr("Leave parts of the email address out of the password")},
    };
}

} // namespace tideline::catalogue
