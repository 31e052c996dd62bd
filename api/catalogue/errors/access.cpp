// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::access()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-1111", Kind::NotAllowed, tr("You may not do this"),
                 tr("Your sign-in does not have this right, or the record is not yours to see. Ask for access, or let "
                    "a colleague who has it do this.")),
        ErrorRow("KT-CT-1112", Kind::SessionEnded, tr("You need to sign in for this"),
                 tr("The request carried no sign-in. Sign in and send it again; your answers are kept.")),
        ErrorRow("KT-CT-1113", Kind::NotAvailable, tr("Not available on this environment"),
                 tr("This company has switched the operation off, so nothing was changed. Use another way, or ask "
                    "whoever looks after the API to switch it on."))
            .knowing("operation",
                     tr("This company has switched “%1” off, so nothing was changed. Use another way, or ask whoever "
                        "looks after the API to switch it on.")),
        ErrorRow("KT-CT-1114", Kind::NotAvailable, tr("One of the fields is not available here"),
                 tr("This company has switched a field of the form off, so nothing was changed. Leave the optional "
                    "fields out and send again."))
            .knowing("field",
                     tr("This company has switched the field “%1” off, so nothing was changed. Leave it out and send "
                        "again."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-1120", Kind::SessionEnded, tr("Your session has run out"),
                 tr("The token has reached its end. Sign in again; your answers are kept.")),
        ErrorRow("KT-CT-1124", Kind::SessionEnded, tr("Your session has run out"),
                 tr("The token has reached its end. Sign in again; your answers are kept.")),
        ErrorRow("KT-CT-1125", Kind::SessionEnded, tr("The server has changed its keys"),
                 tr("Every session from before has ended. Sign in again; your answers are kept.")),
        ErrorRow("KT-CT-1126", Kind::SessionEnded, tr("The server does not recognise this session"),
                 tr("The token was not made by this server. Check the environment and sign in again.")),
        ErrorRow("KT-CT-1127", Kind::SessionEnded, tr("This session belongs to another environment"),
                 tr("The token comes from another server. Check the environment and sign in again.")),
        ErrorRow("KT-CT-1128", Kind::NotAllowed, tr("You may not do this"),
                 tr("Your sign-in does not have this right. Ask for access, or let a colleague who has it do this.")),
        ErrorRow(
            "KT-CT-1129", Kind::NotAllowed, tr("You may not use this token"),
            tr("It belongs to someone else or allows something else. Ask for access, or let the person it was made "
               "for do this.")),
        ErrorRow("KT-CT-1130", Kind::NotAllowed, tr("You may not do this"),
                 tr("Your sign-in does not have this right. Ask for access, or let a colleague who has it do this.")),
        ErrorRow("KT-CT-1131", Kind::NotAllowed, tr("You may not do this with goods"),
                 tr("Your sign-in does not have the right to order goods for this account. Ask for access, or let a "
                    "colleague who has it do this.")),
        ErrorRow("KT-CT-1132", Kind::NotAllowed, tr("You may not do this for this person"),
                 tr("Your sign-in does not reach this account or person. Check that the right customer is open, then "
                    "ask for access.")),
        ErrorRow("KT-CT-1132", Kind::NotAllowed, tr("This link was made for someone else"),
                 tr("The old password still counts. Take the user identifier from the same email as the token."))
            .of("resetUserPassword")
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-1143", Kind::SessionEnded, tr("The server does not recognise this session"),
                 tr("What was sent as sign-in is no credential. Sign in again; your answers are kept.")),
        ErrorRow("KT-CT-1144", Kind::SessionEnded, tr("The server does not recognise this session"),
                 tr("What was sent as sign-in is no credential. Sign in again; your answers are kept.")),
        ErrorRow("KT-CT-1162", Kind::SessionEnded, tr("Your session was ended"),
                 tr("Someone signed out everywhere or the token was withdrawn. Sign in again; your answers are "
                    "kept.")),
        ErrorRow("KT-CT-1163", Kind::SessionEnded, tr("Your session could not be checked"),
                 tr("The server could not tell whether the token still counts. Sign in again; your answers are "
                    "kept.")),
        ErrorRow("KT-CT-1188", Kind::NotNow, tr("Too much was asked for at once"),
                 tr("The request costs more than the 200 points that one may cost. Ask for fewer fields or shorter "
                    "lists."))
            .knowing("complexity maxComplexity",
                     tr("The request costs %1 points and may cost %2. Ask for fewer fields or shorter lists."))
            .knowing("maxComplexity",
                     tr("The request costs more than the %1 points that one may cost. Ask for fewer fields or shorter "
                        "lists."))
            .knowing("complexity",
                     tr("The request costs %1 points, which is more than one may cost. Ask for fewer fields or shorter "
                        "lists."))
            .action(ErrorAction::None),
        ErrorRow("KT-CT-1189", Kind::NotNow, tr("Too many records were asked for at once"),
                 tr("The request could return more than 10,000 records. Ask for shorter lists."))
            .knowing("nodes maxNodes",
                     tr("The request could return %1 records and %2 are the most. Ask for shorter lists."))
            .knowing("maxNodes", tr("The request could return more than %1 records. Ask for shorter lists."))
            .knowing("nodes",
                     tr("The request could return %1 records, which is more than one may. Ask for shorter lists."))
            .action(ErrorAction::None),
        ErrorRow(
            "KT-CT-1199", Kind::Busy, tr("The hourly allowance is used up"),
            tr("This sign-in has made as many requests as an hour allows. Wait a while; you stay signed in and your "
               "answers are kept.")),
        ErrorRow("KT-CT-1201", Kind::Unexpected, tr("The list was asked for without a length"),
                 tr("A list needs to know how many rows to give. Add first or last to the query, at most 99."))
            .action(ErrorAction::None),
        ErrorRow("KT-CT-1202", Kind::Unexpected, tr("The list was asked for with too many rows"),
                 tr("One page holds at most 99 rows. Ask for fewer and page on from there."))
            .knowing("limit", tr("One page holds at most %1 rows. Ask for fewer and page on from there."))
            .action(ErrorAction::None),
        ErrorRow("KT-CT-1606", Kind::FixForm, tr("There is no operation of that name"),
                 tr("The server does not know the query or mutation that was asked about. Check its spelling.")),
        ErrorRow("KT-CT-4177", Kind::NotAllowed, tr("This account is not yours to work on"),
                 tr("Your sign-in does not reach it. Check the account number, then ask for access."))
            .knowing("accountNumber",
                     tr("Your sign-in does not reach account %1. Check the account number, then ask for access.")),
        ErrorRow("KT-CT-4178", Kind::FixForm, tr("There is no account with that number"),
                 tr("Nothing was changed. Check the account number and send again."))
            .knowing("accountNumber",
                     tr("Nothing was changed because no account has the number %1. Check it and send again.")),
        ErrorRow("KT-CT-4710", Kind::NotNow, tr("There are no measurements of that kind"),
                 tr("Meters that are read by eye have no daily values. Look at the readings instead."))
            .screen("property.readings", tr("Open the readings")),
    };
}

} // namespace tideline::catalogue
