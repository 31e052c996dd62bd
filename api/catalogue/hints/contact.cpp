// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::contact()
{
    return {
        HintRow("CustomerFeedbackInputType.formId", tr("Feedback form")).choices("feedbackForms"),
        HintRow("CustomerFeedbackInputType.feedbackId", tr("Feedback number")).row("feedbackId"),
        HintRow("CustomerFeedbackInputType.answer", tr("Customer's words")).multiLine(),
        HintRow("CustomerFeedbackInputType.issueResolved", tr("Matter settled")),
        HintRow("FormSubmissionInput.formType", tr("Questionnaire")),
        HintRow("FormSubmissionInput.content", tr("Answers (JSON)")).json(),
        HintRow("BackendScreenEventInput.eventId", tr("Event")).choices("backendScreenEvents"),
        HintRow("BackendScreenEventInput.params", tr("Values")),
        HintRow("RegisterPushNotificationBindingInput.token", tr("Device token")).secret(),
        HintRow("RegisterPushNotificationBindingInput.bundleId", tr("App identifier")),
        HintRow("RegisterPushNotificationBindingInput.service", tr("Phone system's service"))
            .suggestions("GCM APNS APNS_SANDBOX"),
        HintRow("RegisterPushNotificationBindingInput.externalProvider", tr("Delivered by"))
            .suggestions("PINPOINT FCM"),
        HintRow("RegisterPushNotificationBindingInput.expiresAt", tr("Ends at")).notInPast(),
        HintRow("DeletePushNotificationBindingInput.token", tr("Device token")).secret(),
        HintRow("DeletePushNotificationBindingInput.externalProvider", tr("Delivered by")).suggestions("PINPOINT FCM"),
        // Inputs of queries.
        HintRow("LoyaltyPointLedgerEntryInput.idempotencyKey", tr("Key of the entry")),
        HintRow("AccountUserDetailInput.namespace", tr("Use")),
        HintRow("AccountSearchInputType.accountNumber", tr("Account number")),
        HintRow("AccountSearchInputType.urn", tr("Reference of an earlier system")),
        HintRow("PossibleErrorsInputType.authErrors", tr("Sign-in errors too")),
        HintRow("WaterFiltersInput.readingFrequencyType", tr("Added up over")),
        HintRow("WaterFiltersInput.marketSupplyPointId", tr("Supply point")).choices("meterPoints"),
        HintRow("WaterFiltersInput.deviceId", tr("Meter")).choices("meters"),
        HintRow("LinkUserToLineInput.linkToken", tr("Link token from LINE")).secret(),
    };
}

} // namespace tideline::catalogue
