// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/freetext.h"

#include <initializer_list>

namespace tideline::tests {

namespace {

struct Reason
{
    const char *why;
    std::initializer_list<const char *> fields;
};

const Reason reasons[] = {
    {"a name is asked for and spelt out",
     {"BankDetailsInput.accountHolder", "CustomerProfileInput.familyName", "CustomerProfileInput.givenName",
      "DirectDebitInstructionLocalBankDetailsInput.accountHolder", "MoveInCreateCustomerInput.familyName",
      "MoveInCreateCustomerInput.givenName", "MoveOutNewTenant.familyName", "MoveOutNewTenant.givenName",
      "Recipient.familyName", "Recipient.givenName", "UpdateAccountUserMutationInput.familyName",
      "UpdateAccountUserMutationInput.givenName", "UpdateUserInput.familyName", "UpdateUserInput.givenName",
      "VerifyIdentityFallbackInput.familyName", "VerifyIdentityInput.fullName"}},
    {"an address is read out, and no query looks addresses up",
     {"BillingAddressDetailsInput.administrativeArea", "BillingAddressDetailsInput.deliveryPointIdentifier",
      "BillingAddressDetailsInput.dependentLocality", "BillingAddressDetailsInput.locality",
      "BillingAddressDetailsInput.sortingCode", "CustomerProfileInput.addressLine1",
      "CustomerProfileInput.addressLine2", "CustomerProfileInput.addressLine3", "CustomerProfileInput.addressLine4",
      "CustomerProfileInput.addressLine5", "MoveInNewProperty.address", "UpdateAddressInput.deliveryPointIdentifier",
      "UpdateAddressInput.lines", "VerifyIdentityFallbackInput.firstLineOfAddress",
      "VerifyIdentityInput.firstLineOfAddress"}},
    {"it is read off a new meter that nobody has recorded",
     {"ExchangeMeterInputType.newSerialNumber", "InstallMeterInputType.serialNumber",
      "ModifyMeterInput.newSerialNumber"}},
    {"the agent says it in their own words",
     {"CollectPaymentInput.description", "InitiateHostedStandalonePaymentInput.description",
      "InitiateStandalonePaymentInput.description", "UpdateUserInput.label"}},
    {"the customer has it on paper or in a message",
     {"CreateReferralInput.reference", "RedeemReferralClaimCodeInput.code",
      "StorePaymentInstructionInput.vendorReference"}},
    {"countries and banks differ in it, and the API lists no values", {"BankDetailsInput.accountType"}},
    {"names and values belong to whoever set the system up",
     {"BackendScreenParamInputType.key", "BackendScreenParamInputType.value", "DetailsInputType.namespace",
      "DetailsInputType.value", "RegisterPushNotificationBindingInput.bundleId"}},
    {"any day can be meant, in the past too: the calendar is there",
     {"AddCampaignToAccountInput.startDate", "StorePaymentInstructionInput.validFrom",
      "TerminateCreditTransferPermissionInput.activeAt"}},
};

QHash<QString, QString> makeTexts()
{
    QHash<QString, QString> texts;
    for (const Reason &reason : reasons) {
        for (const char *field : reason.fields)
            texts.insert(QString::fromLatin1(field), QString::fromLatin1(reason.why));
    }
    return texts;
}

} // namespace

const QHash<QString, QString> &freeTexts()
{
    static const QHash<QString, QString> texts = makeTexts();
    return texts;
}

} // namespace tideline::tests
