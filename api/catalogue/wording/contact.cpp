// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::contact()
{
    return {
        OperationRow("submitCustomerFeedback", tr("Submit customer feedback"), tr("Submit feedback"),
                     tr("Stores the customer's answer to a feedback form."), tr("Feedback stored"))
            .keywords(tr("survey, score, complaint, review"))
            .touches({"timeline"}),
        OperationRow("createFormSubmission", tr("Store a questionnaire"), tr("Store answers"),
                     tr("Stores the answers of a questionnaire for colleagues to work on."), tr("Answers stored"))
            .keywords(tr("form, submission, json"))
            .touches({"timeline"}),
        OperationRow("backendScreenEvent", tr("Run a screen event"), tr("Run event"),
                     tr("Runs an event of a server-drawn screen; what it does depends on the event."), tr("Event run"))
            .keywords(tr("backend screen, button, action")),
        OperationRow("registerPushNotificationBinding", tr("Add a device for notifications"), tr("Add device"),
                     tr("Lets the app on a device receive notifications."), tr("Device added"))
            .actsOnViewer()
            .keywords(tr("push, phone, app, token"))
            .then("deletePushNotificationBinding", tr("Remove this device"), {{"$input.token", "input.token"}})
            .unless("pushNotificationBinding.token", {""}, tr("The device was not added"),
                    tr("The server does not know this kind of device. Choose APNS for Apple or GCM for Android, then "
                       "add it again.")),
        OperationRow("deletePushNotificationBinding", tr("Remove a device from notifications"), tr("Remove device"),
                     tr("Stops notifications to a device."), tr("Device removed"))
            .actsOnViewer()
            .keywords(tr("push, phone, app, token, stop"))
            .unless("status", {"FAILED"}, tr("The device was not removed"),
                    tr("It may have been removed before. Look at the list of devices, then try again.")),
        OperationRow("linkUserToLine", tr("Link with LINE"), tr("Link"),
                     tr("Links the customer's login with their LINE account."), tr("Link prepared"))
            .actsOnViewer()
            .keywords(tr("messenger, chat"))
            .then("unlinkUserFromLine", tr("Unlink from LINE")),
        OperationRow("unlinkUserFromLine", tr("Unlink from LINE"), tr("Unlink"),
                     tr("Unlinks the login from the customer's LINE account."), tr("Unlinked"))
            .actsOnViewer()
            .keywords(tr("messenger, chat"))
            .checksAnswers(),
    };
}

} // namespace tideline::catalogue
