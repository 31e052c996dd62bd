// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

namespace {

//! Amounts in pence; a field of an interface stands for the types that implement it.
constexpr const char *penceFields[] = {
    "AccountInterface.balance",
    "AccountInterface.overdueBalance",
    "AccountLoyaltyPointsType.totalMonetaryAmount",
    "AccountPaymentType.amount",
    "AccountPaymentType.surchargeAmount",
    "AccountRepaymentType.amount",
    "Consumption.supplyCharge",
    "Consumption.usageCost",
    "ContributionAgreementType.amount",
    "GoodsQuote.totalNetAmount",
    "GoodsQuotedProduct.netAmount",
    "GoodsQuotedProduct.pricePerUnit",
    "InvoiceTotalType.grossTotal",
    "InvoiceTotalType.netTotal",
    "InvoiceTotalType.taxTotal",
    "InvoiceType.grossAmount",
    "InvoiceType.totalPayments",
    "LedgerType.amountOwedByCustomer",
    "LedgerType.balance",
    "LedgerType.paymentsOutstanding",
    "MaximumRefundType.amount",
    "MaximumRefundType.recommendedBalance",
    "PaymentAdequacyChangeType.newPaymentAmount",
    "PaymentAdequacyChangeType.previousPaymentAmount",
    "PaymentForecastType.amount",
    "PaymentPlanPaymentType.amount",
    "PaymentScheduleType.paymentAdequacyAdjustment",
    "PaymentScheduleType.paymentAmount",
    "PaymentScheduleType.totalDebtAmount",
    "PeriodBasedDocumentType.closingBalance",
    "PeriodBasedDocumentType.openingBalance",
    "PreKrakenBillType.grossAmount",
    "ReferralConnectionTypeConnection.referringUserTotalPaymentAmount",
    "ReferralSchemeType.combinedRewardAmount",
    "ReferralSchemeType.referredRewardAmount",
    "ReferralSchemeType.referrerRewardAmount",
    "ReferralType.combinedPaymentAmount",
    "ReferralType.referredUserPaymentAmount",
    "ReferralType.referringUserPaymentAmount",
    "RefundPaymentRequestType.amount",
    "RepaymentRequestType.amount",
    "RewardType.rewardAmount",
    "StatementTotalType.grossTotal",
    "StatementTotalType.netTotal",
    "StatementTotalType.taxTotal",
    "StatementType.closingBalance",
    "StatementType.openingBalance",
    "SupplementaryLedgerType.currentBalance",
    "TransactionAmountType.gross",
    "TransactionAmountType.net",
    "TransactionAmountType.tax",
    "TransactionType.amount",
    "TransactionType.balanceCarriedForward",
};

//! Amounts that the API gives in pounds all the same.
constexpr const char *poundsFields[] = {
    "GoodsGrant.grossAmount",     "GoodsGrant.netAmount",      "GoodsProduct.grossPricePerUnit",
    "GoodsProduct.pricePerUnit",  "GoodsSaleItem.grossAmount", "GoodsSaleItem.netAmount",
    "GoodsSaleItem.pricePerUnit",
};

} // namespace

HintRows HintTables::results()
{
    HintRows rows = {
        HintRow("AccountLoyaltyPointsType.loyaltyPoints", tr("Points")).points(),
        HintRow("AccountPaymentType.uuid", tr("Payment ID")),
        HintRow("AccountUserType.number", tr("Person number")),
        HintRow("CancelRepaymentRequestOutputType.requestId", tr("Refund request")),
        HintRow("ConsentTypeType.name", tr("Consent")),
        HintRow("ContributionSchemeType.displayName", tr("Scheme")),
        HintRow("CreateReferral.referredAccountRewardAmount", tr("Reward")).pence(),
        HintRow("CreateMfaDevice.deviceEmail", tr("Codes are emailed to")),
        HintRow("CreateMfaDevice.devicePhone", tr("Codes are texted to")),
        HintRow("CreateMfaDevice.totpSecret", tr("Secret for the authenticator app")).secret(),
        HintRow("DirectDebitInstructionType.maskedAccountIdentifier", tr("Bank account")),
        HintRow("FormSubmissionOuput.id", tr("Submission ID")),
        HintRow("GetEmbeddedSecretForNewPaymentInstruction.secretKey", tr("Secret for the form")).secret(),
        HintRow("GetEmbeddedSecretForNewPaymentInstructionWithoutAccount.secretKey", tr("Secret for the form"))
            .secret(),
        HintRow("GetHostedUrlForNewPaymentInstruction.url", tr("Link for the customer")),
        HintRow("GoodsQuote.id", tr("Quote")),
        HintRow("GoodsQuote.code", tr("Quote code")),
        HintRow("GoodsPurchase.code", tr("Order code")),
        HintRow("InitiateHostedStandalonePaymentOutput.retrievalToken", tr("Token that finds the payment")).secret(),
        HintRow("InitiateHostedStandalonePaymentOutput.url", tr("Link for the customer")),
        HintRow("InitiateStandalonePaymentOutput.retrievalToken", tr("Token that finds the payment")).secret(),
        HintRow("InitiateStandalonePaymentOutput.secretToken", tr("Secret for the form")).secret(),
        HintRow("LineLinkRedirectResponse.redirectUrl", tr("Link for the customer")),
        HintRow("MasqueradeAuthentication.token", tr("Token")).secret(),
        HintRow("MoveInCreateCustomer.accountNumber", tr("New account")),
        HintRow("ObtainKrakenJSONWebToken.payload").hidden(), // what the token says once more
        HintRow("ObtainKrakenJSONWebToken.token", tr("Token")).secret(),
        HintRow("ObtainKrakenJSONWebToken.refreshToken", tr("Refresh token")).secret(),
        HintRow("ObtainKrakenJSONWebToken.refreshExpiresIn", tr("Refresh token ends")),
        HintRow("PaymentInstructionType.maskedAccountIdentifier", tr("Card or bank account")),
        HintRow("PreSignedToken.key", tr("Key")).secret(),
        HintRow("PushNotificationBindingType.token", tr("Device token")).secret(),
        HintRow("ReadingType.valueCubicMetres", tr("Reading")).cubicMetres(),
        HintRow("ReadingType.isHeld", tr("Held for a check")),
        HintRow("RedeemLoyaltyPointsForAccountCredit.pointsRedeemed", tr("Points redeemed")).points(),
        HintRow("RegenerateSecretKey.key", tr("New API key")).secret(),
        HintRow("RepaymentRequestType.requestId", tr("Refund request")),
        HintRow("RequestRepaymentOutputType.requestId", tr("Refund request")),
        HintRow("SetLoyaltyPointsUser.newLoyaltyPointsUserId", tr("New holder")),
        HintRow("TransferLoyaltyPointsBetweenUsers.pointsTransferred", tr("Points moved")).points(),
        HintRow("VerifyIdentity.token", tr("Token")).secret(),
        HintRow("VerifyIdentityFallback.token", tr("Token")).secret(),
    };
    for (const char *field : penceFields)
        rows.append(HintRow(field).pence());
    for (const char *field : poundsFields)
        rows.append(HintRow(field).unit(FieldHint::Unit::MajorUnits));
    return rows;
}

} // namespace tideline::catalogue
