// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::contact()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-5411", Kind::NotNow, tr("This device gets no notifications"),
                 tr("There is nothing to remove: the token is not known for this person. Check the token."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-5511", Kind::FixForm, tr("Which feedback is answered?"),
                 tr("Nothing was stored. Enter the feedback's number, because this form follows up on a contact.")),
        ErrorRow("KT-CT-5512", Kind::FixForm, tr("The feedback belongs to another account"),
                 tr("Nothing was stored. Check the feedback's number and that the right customer is open."))
            .knowing("feedbackId",
                     tr("Nothing was stored. Check the feedback's number, %1, and that the right customer is open.")),
        ErrorRow("KT-CT-5514", Kind::NotNow, tr("The feedback could not be stored"),
                 tr("It may have been answered already. Check the form, then try again."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-8002", Kind::FixForm, tr("There is no such screen event"),
                 tr("Nothing was run. Choose the event from the list."))
            .knowing("eventId", tr("Nothing was run because there is no event “%1”. Choose the event from the list.")),
        ErrorRow("KT-CT-8003", Kind::NotAvailable, tr("This screen event does nothing"),
                 tr("It is listed but has no steps to run. Tell whoever looks after the screens.")),
        ErrorRow("KT-CT-8004", Kind::Unexpected, tr("The screen event broke off"),
                 tr("Part of it may have been done. Look at the record before you try again."))
            .action(ErrorAction::LookFirst),
        ErrorRow("KT-CT-8007", Kind::FixForm, tr("The screen event lacks values"),
                 tr("Nothing was run. Check the names and values that the event needs.")),
        ErrorRow("KT-GB-9310", Kind::NotNow, tr("This account may not join the points programme"),
                 tr("It does not meet the programme's conditions. Look at the loyalty screen for the main reason."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("LinkTokenNotFound", Kind::NotNow, tr("The link with LINE was not found"),
                 tr("The token has run out, or there is no link. Let the customer start again in LINE.")),
        ErrorRow("AlreadyLinkedError", Kind::NotNow, tr("The login is linked with LINE already"),
                 tr("Nothing was changed. Unlink it first if another LINE account is meant.")),
        ErrorRow("LineCommonError", Kind::Unexpected, tr("LINE reported a problem"),
                 tr("The link stays as it was. What LINE said is under Details; try again in a moment.")),
    };
}

} // namespace tideline::catalogue
