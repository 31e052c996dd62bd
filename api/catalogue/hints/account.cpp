// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::account()
{
    using Editor = FieldHint::Editor;
    using Prefill = FieldHint::Prefill;
    return {
        HintRow("AccountReferenceInput.namespace", tr("System or partner")).row("referenceNamespace"),
        HintRow("AccountReferenceInput.value", tr("Reference")).row("referenceValue"),
        HintRow("AccountBillingAddressInput.billingAddress", tr("Billing address")),
        HintRow("BillingAddressDetailsInput.streetAddress", tr("House number and street")).multiLine(),
        HintRow("BillingAddressDetailsInput.structuredStreetAddress", tr("Street address in parts (JSON)")).json(),
        HintRow("BillingAddressDetailsInput.dependentLocality", tr("Village or district")),
        HintRow("BillingAddressDetailsInput.locality", tr("Town or city")),
        HintRow("BillingAddressDetailsInput.postalCode", tr("Postcode")).editor(Editor::Postcode),
        HintRow("BillingAddressDetailsInput.administrativeArea", tr("County")),
        HintRow("BillingAddressDetailsInput.country", tr("Country code"))
            .pattern("[A-Za-z]{2}", tr("Enter two letters, like GB")),
        HintRow("UpdateAddressInput.lines", tr("Address lines")),
        HintRow("UpdateAddressInput.countryCode", tr("Country code"))
            .pattern("[A-Za-z]{2}", tr("Enter two letters, like GB")),
        HintRow("UpdateAccountBillingEmailInput.billingEmail", tr("Billing email"))
            .editor(Editor::Email)
            .row("billingEmail"),
        HintRow("MetadataInput.identifier", tr("Account number or email")).prefill(Prefill::AccountNumber),
        HintRow("MetadataInput.linkedObjectType", tr("Kind of record")),
        HintRow("MetadataInput.key", tr("Key")).row("metadataKey"),
        HintRow("MetadataInput.value", tr("Value (JSON)")).json().row("metadataValue"),
        HintRow("UpdateUserInput.label", tr("Note to tell people apart")),
        HintRow("UpdateUserInput.title", tr("Title")).suggestions("Mr Mrs Ms Miss Mx Dr"),
        HintRow("UpdateUserInput.pronouns", tr("Pronouns")).suggestions("she/her he/him they/them"),
        HintRow("UpdateAccountUserMutationInput.pronouns", tr("Pronouns")).suggestions("she/her he/him they/them"),
        HintRow("UpdateUserInput.details", tr("Stored details")),
        HintRow("DetailsInputType.namespace", tr("Use")),
        HintRow("UpdateCommsDeliveryPreferenceInput.commsDeliveryPreference", tr("Letters and bills come by")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isUsingInvertedEmailColours",
                tr("Light text on dark in emails")),
        HintRow("UpdateAccountUserCommsPreferencesInput.fontSizeMultiplier", tr("Text size in emails")).range(0.5, 4),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInMeterReadingConfirmations",
                tr("Confirm meter readings")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInToSmsMessages", tr("Text messages")),
        HintRow("UpdateAccountUserCommsPreferencesInput.preferredHoldMusic", tr("Music on hold")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInToClientMessages", tr("Messages from us")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInToOfferMessages", tr("Offers")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInToRecommendedMessages", tr("Recommendations")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInToUpdateMessages", tr("News")),
        HintRow("UpdateAccountUserCommsPreferencesInput.isOptedInToThirdPartyMessages", tr("Messages from partners")),
        HintRow("RequestPrintedBillInput.billingDocumentId", tr("Bill")).row("billId").choices("bills"),
        HintRow("insertUserPsrRecords.input", tr("Priority services"),
                tr("The whole list as it should be; a service left out ends."))
            .startsFrom("priorityServices"),
        HintRow("SpecialCircumstanceRecordInput.internalCode", tr("Code of the need"))
            .suggestions("HEARING_IMPAIRED PENSIONABLE_AGE BABY_UNDER_12_MONTHS HOME_DIALYSIS MEDICATION_REFRIGERATED "
                         "BLIND RESTRICTED_MOBILITY DEMENTIA POST_HOSPITAL FOREIGN_LANGUAGE"),
        HintRow("SpecialCircumstanceRecordInput.expiryDate", tr("Needed until")).notInPast(),
    };
}

} // namespace tideline::catalogue
