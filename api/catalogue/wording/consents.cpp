// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::consents()
{
    return {
        OperationRow("updateAccountConsents", tr("Change the account's consents"), tr("Record consents"),
                     tr("Records what the account holder agrees to and declines; it holds from now on."),
                     tr("Consents recorded"))
            .keywords(tr("marketing, gdpr, permission, opt in, opt out"))
            .showsEach("consents", "type.name", {"value"})
            .shows({"$accountNumber"})
            .touches({"overview", "consents", "timeline"})
            .checksAnswers(),
        OperationRow("updateAccountUserConsents", tr("Change a person's consents"), tr("Record consents"),
                     tr("Records what one person agrees to and declines; it holds on all their accounts."),
                     tr("Consents recorded"))
            .keywords(tr("marketing, gdpr, permission, opt in, opt out"))
            .showsEach("accountUserConsents.consents", "type.name", {"value"})
            .shows({"$userNumber"})
            .touches({"overview", "consents", "timeline"})
            .checksAnswers(),
        OperationRow("requestDoubleOptIn", tr("Ask for a double opt-in"), tr("Send opt-in message"),
                     tr("Sends the customer a message; the consent is pending until they confirm it."),
                     tr("Opt-in message sent"))
            .keywords(tr("confirm, marketing, email, sms"))
            .shows({"consent.type.name", "consent.value", "$"})
            .touches({"overview", "consents", "timeline"})
            .checksAnswers()
            .then("confirmDoubleOptIn", tr("Confirm this opt-in"), {{"$input.ipAddress", "input.ipAddress"}}),
        OperationRow("confirmDoubleOptIn", tr("Confirm a double opt-in"), tr("Confirm opt-in"),
                     tr("Completes the opt-in with the token from the customer's message; it works once."),
                     tr("Opt-in confirmed"))
            .keywords(tr("token, marketing"))
            .shows({"consent.type.name", "consent.value", "$"})
            .touches({"overview", "consents", "timeline"})
            .checksAnswers(),
    };
}

} // namespace tideline::catalogue
