// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::payments()
{
    return {
        OperationRow("collectPayment", tr("Take a payment"), tr("Take payment"),
                     tr("Collects one payment from the customer's card or bank, now or on a later day. The bank can "
                        "still refuse it."),
                     tr("Payment asked for"))
            .keywords(tr("collect, charge, pay, money, card, direct debit, one-off"))
            .shows({"payment.status", "payment.amount", "payment.paymentDate", "payment.reference", "payment.uuid",
                    "payment.paymentInstruction.instructionType", "payment.paymentInstruction.maskedAccountIdentifier",
                    "payment.surchargeAmount", "$input.accountNumber", "$input.ledgerNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .then("amendPayment", tr("Change this payment"),
                  {{"$input.accountNumber", "input.accountNumber"},
                   {"payment.amount", "input.amount"},
                   {"payment.paymentDate", "input.paymentDate"}})
            // The number that is asked for is deprecated in answers, so no document of a mutation selects it.
            .seeking("payment.uuid", "input.paymentId")
            .onlyWhen("payment.status", {"SCHEDULED", "PENDING"})
            .unless("payment.status", {"FAILED"}, tr("The payment failed"),
                    tr("The bank or card refused it, so no money came. Check the way of paying with the customer, then "
                       "take the payment again.")),
        OperationRow("amendPayment", tr("Change a payment"), tr("Change payment"),
                     tr("Changes the amount or the day of a payment that has not been taken yet."),
                     tr("Payment changed"))
            .keywords(tr("amend, postpone, reschedule"))
            .shows(
                {"payment.status", "payment.amount", "payment.paymentDate", "payment.reference", "payment.uuid", "$"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .unless("payment.status", {"FAILED"}, tr("The payment was changed and failed"),
                    tr("The bank or card refused it, so no money came. Check the way of paying with the customer, then "
                       "take a new payment.")),
        OperationRow("initiateHostedStandalonePayment", tr("Make a payment link"), tr("Make payment link"),
                     tr("Makes a page where the customer can pay once; nothing is taken until they do."),
                     tr("Payment link made"))
            .keywords(tr("pay by link, url, hosted, card"))
            .goesOnOutside(tr("The customer pays on the page behind the link. What they did there shows here when you "
                              "come back to this window."))
            .touches({"payments", "timeline"})
            .checksAnswers(),
        OperationRow("initiateStandalonePayment", tr("Start a card payment"), tr("Start payment"),
                     tr("Starts a single payment in the payment provider's form; nothing is taken until the form is "
                        "sent."),
                     tr("Payment started"))
            .keywords(tr("telephone, embedded, one-off"))
            .goesOnInVendorForm("payment.secretToken",
                                tr("Give the secret to the payment provider's form and take the payment there. It "
                                   "shows here when you come back to this window."))
            .touches({"payments", "timeline"})
            .checksAnswers(),
        OperationRow("submitRepaymentRequest", tr("Request a refund"), tr("Request refund"),
                     tr("Asks for credit to be paid back to the customer; someone may have to approve it."),
                     tr("Refund requested"))
            .keywords(tr("repayment, pay back, credit, money back"))
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .then("cancelRepaymentRequest", tr("Withdraw this refund"),
                  {{"repaymentRequest.requestId", "input.requestId"}}),
        OperationRow("cancelRepaymentRequest", tr("Withdraw a refund"), tr("Withdraw refund"),
                     tr("Withdraws a refund that has not been paid out; the credit stays on the account."),
                     tr("Refund withdrawn"))
            .keywords(tr("repayment, cancel"))
            .touches({"overview", "payments", "timeline"})
            .checksAnswers(),
        OperationRow("createCreditTransferPermission", tr("Allow a credit transfer"), tr("Allow transfer"),
                     tr("Lets credit move by itself from one ledger to another."), tr("Credit transfer allowed"))
            .keywords(tr("ledger, move credit, permission"))
            .touches({"payments"})
            .checksAnswers()
            .then("terminateCreditTransferPermission", tr("End this permission"),
                  {{"$input.sourceLedgerNumber", "input.sourceLedgerNumber"},
                   {"$input.targetLedgerNumber", "input.targetLedgerNumber"}}),
        OperationRow("terminateCreditTransferPermission", tr("End a credit transfer"), tr("End transfer"),
                     tr("Ends the permission for credit to move between two ledgers."), tr("Credit transfer ended"))
            .keywords(tr("ledger, permission, stop"))
            .touches({"payments"})
            .checksAnswers(),
        OperationRow("createContributionAgreement", tr("Start a contribution"), tr("Start contribution"),
                     tr("Adds a regular contribution to a scheme to the customer's bills."), tr("Contribution started"))
            .keywords(tr("donation, charity, scheme"))
            .shows({"contributionAgreement.id", "contributionAgreement.contributionScheme.displayName",
                    "contributionAgreement.amount", "contributionAgreement.interval",
                    "contributionAgreement.activeFrom", "contributionAgreement.activeTo", "$input.accountNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .then("endContributionAgreement", tr("End this contribution"),
                  {{"contributionAgreement.id", "input.contributionAgreementId"}}),
        OperationRow("endContributionAgreement", tr("End a contribution"), tr("End contribution"),
                     tr("Ends a regular contribution; what was given stays given."), tr("Contribution ended"))
            .keywords(tr("donation, charity, scheme, stop"))
            .shows({"contributionAgreement.id", "contributionAgreement.contributionScheme.displayName",
                    "contributionAgreement.amount", "contributionAgreement.interval",
                    "contributionAgreement.activeFrom", "contributionAgreement.activeTo"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers(),
    };
}

} // namespace tideline::catalogue
