// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::consentsAndLoyalty()
{
    using Prefill = FieldHint::Prefill;
    return {
        HintRow("updateAccountConsents.consents", tr("Answers")),
        HintRow("updateAccountUserConsents.consents", tr("Answers")),
        HintRow("updateAccountUserConsents.userNumber", tr("Person"))
            .prefill(Prefill::AccountUserNumber)
            .choices("accountUserNumbers"),
        HintRow("ConsentInput.code", tr("Consent")).row("consentCode").choices("consentTypes"),
        HintRow("ConsentInput.value", tr("Answer")),
        HintRow("ConsentTypeInput.consentTypeCode", tr("Consent")).row("consentCode").choices("consentTypes"),
        HintRow("ConsentTypeInput.value", tr("Answer")),
        HintRow("ConsentTypeInput.source", tr("Where it was given")),
        HintRow("DoubleOptInInput.consentTypeCode", tr("Consent")).row("consentCode").choices("consentTypes"),
        HintRow("DoubleOptInInput.emailAddress", tr("Email address")).editor(FieldHint::Editor::Email),
        HintRow("ConfirmDoubleOptInInput.token", tr("Token from the message")).secret(),
        HintRow("RedeemLoyaltyPointsInput.points", tr("Points to redeem")).points(),
        HintRow("RedeemLoyaltyPointsInput.accountUserId", tr("Whose points"))
            .prefill(Prefill::AccountUserId)
            .choices("accountUsers"),
        HintRow("TransferLoyaltyPointsBetweenUsersInput.points", tr("Points to move")).points(),
        HintRow("TransferLoyaltyPointsBetweenUsersInput.sendingUserId", tr("From"))
            .prefill(Prefill::AccountUserId)
            .choices("accountUsers"),
        HintRow("TransferLoyaltyPointsBetweenUsersInput.receivingUserId", tr("To")).choices("accountUsers"),
        HintRow("SetLoyaltyPointsUserInput.newLoyaltyPointsUserId", tr("Who holds the points")).choices("accountUsers"),
        HintRow("CreateReferralInput.reference", tr("Who recommended us"),
                tr("An email address, a personal link or a code.")),
        HintRow("RedeemReferralClaimCodeInput.code", tr("Referral code")),
        HintRow("AddCampaignToAccountInput.campaign", tr("Campaign"),
                tr("The campaign's short name; the list shows those that the account is in or was in."))
            .choices("campaigns"),
        HintRow("AddCampaignToAccountInput.startDate", tr("From")),
        HintRow("AddCampaignToAccountInput.expiryDate", tr("Until")).notInPast(),
    };
}

} // namespace tideline::catalogue
