// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::account()
{
    return {
        OperationRow("updateAccountAddress", tr("Change the account's address"), tr("Change address"),
                     tr("Changes the address of the account; letters go there from now on."), tr("Address changed"))
            .keywords(tr("move, postcode, street"))
            .shows({"$", "account.billingAddress"})
            .touches({"overview", "account", "timeline"}),
        OperationRow("updateAccountBillingAddress", tr("Change the billing address"), tr("Change billing address"),
                     tr("Changes where printed bills are posted; the supply stays as it is."),
                     tr("Billing address changed"))
            .keywords(tr("post, letters, invoices"))
            .shows({"$"})
            .touches({"overview", "account", "timeline"}),
        OperationRow("updateAccountBillingEmail", tr("Change the billing email"), tr("Change billing email"),
                     tr("Changes where bills are emailed; the sign-in address stays as it is."),
                     tr("Billing email changed"))
            .keywords(tr("invoices, address"))
            .shows({"$", "account.billingEmail"})
            .touches({"overview", "account", "timeline"}),
        OperationRow("createAccountReference", tr("Add a reference"), tr("Add reference"),
                     tr("Stores the number or name that another system knows this account by."), tr("Reference added"))
            .keywords(tr("external, partner, legacy number"))
            .shows({"accountReference.namespace", "accountReference.value", "$", "accountReference.createdAt"})
            .touches({"account"})
            .then("updateAccountReference", tr("Change this reference"),
                  {{"$input.accountNumber", "input.accountNumber"},
                   {"accountReference.namespace", "input.namespace"},
                   {"accountReference.value", "input.value"}}),
        OperationRow("updateAccountReference", tr("Change a reference"), tr("Change reference"),
                     tr("Changes the number or name that another system knows this account by."),
                     tr("Reference changed"))
            .keywords(tr("external, partner, legacy number"))
            .shows({"accountReference.namespace", "accountReference.value", "$", "accountReference.updatedAt"})
            .touches({"account"}),
        OperationRow("updateMetadata", tr("Store a value beside a record"), tr("Store value"),
                     tr("Stores JSON under a key; it replaces what was there. The customer does not see it."),
                     tr("Value stored"))
            .keywords(tr("metadata, key, json"))
            .shows({"metadata.key", "metadata.value", "$"})
            .touches({"account"}),
        OperationRow("updateUser", tr("Change personal details"), tr("Change details"),
                     tr("Changes name, phone numbers or other details of a person. After their first month customers "
                        "can change one part of their name a day."),
                     tr("Details changed"))
            .keywords(tr("name, phone, mobile, landline, date of birth, pronouns, title"))
            .shows({"viewer.fullName", "viewer.number", "$"})
            .touches({"overview", "account", "timeline"}),
        OperationRow("updateUserDetails", tr("Change personal details (old way)"), tr("Change details"),
                     tr("Changes details of the person signed in, one a day. The newer operation can do more."),
                     tr("Details changed"))
            .actsOnViewer()
            .keywords(tr("name, phone, mobile"))
            .shows({"$", ""})
            .touches({"overview", "account", "timeline"}),
        OperationRow("updateCommsDeliveryPreference", tr("Choose email or post"), tr("Change delivery"),
                     tr("Chooses whether letters and bills come by email or by post."), tr("Delivery changed"))
            .keywords(tr("paperless, letters, communication"))
            .shows({"$", "account.commsDeliveryPreference"})
            .touches({"overview", "account"}),
        OperationRow("updateCommsPreferences", tr("Change message preferences"), tr("Change preferences"),
                     tr("Chooses which messages the person receives and how they look."), tr("Preferences changed"))
            .actsOnViewer()
            .keywords(tr("marketing, sms, newsletter, hold music, large text"))
            .shows({"$"})
            .touches({"account", "consents"}),
        OperationRow("requestPrintedBill", tr("Post a printed bill"), tr("Post bill"),
                     tr("Prints a bill and posts it to the billing address of the account."),
                     tr("Printed bill on its way"))
            .keywords(tr("paper, copy, statement, invoice"))
            .touches({"account", "timeline"}),
        OperationRow("insertUserPsrRecords", tr("Set priority services"), tr("Replace priority services"),
                     tr("Replaces the person's whole list of priority services: whatever is not in the list ends."),
                     tr("Priority services set"))
            .actsOnViewer()
            .keywords(tr("psr, vulnerable, special circumstances, support needs"))
            .shows({"$"})
            .touches({"overview", "account", "timeline"})
            .checksAnswers(),
    };
}

} // namespace tideline::catalogue
