// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::payments()
{
    using Editor = FieldHint::Editor;
    const QString sortCodeHelp = tr("Enter six digits, like 20-00-00");
    const QString accountHelp = tr("Enter eight digits, like 12345678");
    return {
        HintRow("CollectPaymentInput.amount", tr("Amount")).pence(),
        HintRow("CollectPaymentInput.paymentDate", tr("Payment date")).prefill(FieldHint::Prefill::Today).notInPast(),
        HintRow("CollectPaymentInput.description", tr("What it is for")),
        HintRow("CollectPaymentInput.collectionMethod", tr("Collect from"),
                tr("Card or direct debit to collect from at once; leave it out to collect on the date.")),
        HintRow("AmendPaymentInput.paymentId", tr("Payment")).row("paymentId").choices("payments"),
        HintRow("AmendPaymentInput.amount", tr("New amount")).pence().row("paymentAmount"),
        HintRow("AmendPaymentInput.paymentDate", tr("New date")).row("paymentDate").notInPast(),
        HintRow("AmendPaymentInput.reason", tr("Reason")).multiLine(),
        HintRow("InitiateHostedStandalonePaymentInput.amount", tr("Amount")).pence(),
        HintRow("InitiateHostedStandalonePaymentInput.description", tr("What it is for")),
        HintRow("InitiateHostedStandalonePaymentInput.collectionMethod", tr("Pay by")),
        HintRow("InitiateStandalonePaymentInput.amount", tr("Amount")).pence(),
        HintRow("InitiateStandalonePaymentInput.description", tr("What it is for")),
        HintRow("InitiateStandalonePaymentInput.collectionMethod", tr("Pay by")),
        HintRow("InitiateStandalonePaymentInput.isTelephoneInitiated", tr("Details given by telephone")),
        HintRow("RequestRepaymentInputType.amountInMinorUnit", tr("Amount to pay back")).pence(),
        HintRow("RequestRepaymentInputType.method", tr("Pay back by")),
        HintRow("RequestRepaymentInputType.instructionReference", tr("Card or bank account to pay to"))
            .choices("paymentInstructions"),
        HintRow("RequestRepaymentInputType.reason", tr("Reason")).multiLine(),
        HintRow("CancelRepaymentRequestInputType.requestId", tr("Refund request"))
            .row("repaymentRequestId")
            .choices("repaymentRequests"),
        HintRow("CreateCreditTransferPermissionInput.sourceLedgerNumber", tr("Ledger that gives credit"))
            .choices("ledgers"),
        HintRow("CreateCreditTransferPermissionInput.targetLedgerNumber", tr("Ledger that receives credit"))
            .choices("ledgers"),
        HintRow("TerminateCreditTransferPermissionInput.sourceLedgerNumber", tr("Ledger that gives credit"))
            .row("sourceLedgerNumber")
            .choices("ledgers"),
        HintRow("TerminateCreditTransferPermissionInput.targetLedgerNumber", tr("Ledger that receives credit"))
            .row("targetLedgerNumber")
            .choices("ledgers"),
        HintRow("TerminateCreditTransferPermissionInput.activeAt", tr("Ends at")),
        HintRow("CreateContributionAgreementInput.schemeCode", tr("Scheme")).choices("contributionSchemes"),
        HintRow("CreateContributionAgreementInput.interval", tr("How often")),
        HintRow("CreateContributionAgreementInput.amount", tr("Each contribution")).pence(),
        HintRow("CreateContributionAgreementInput.activeFrom", tr("Begins at")).prefill(FieldHint::Prefill::Today),
        HintRow("CreateContributionAgreementInput.activeTo", tr("Ends at")).notInPast(),
        HintRow("EndContributionAgreementInput.contributionAgreementId", tr("Contribution"))
            .row("contributionAgreementId")
            .choices("contributionAgreements"),
        HintRow("EndContributionAgreementInput.endAt", tr("Ends at")).notInPast(),
        HintRow("CreateAccountPaymentScheduleInput.trigger", tr("What makes it collect")),
        HintRow("CreateAccountPaymentScheduleInput.amountStrategy", tr("How the amount is found")),
        HintRow("UpdateAutoTopUpAmountInput.paymentAmount", tr("Amount of each top-up")).pence().row("paymentAmount"),
        HintRow("UpdatePaymentScheduleInput.paymentScheduleId", tr("Schedule"))
            .row("paymentScheduleId")
            .choices("paymentSchedules"),
        HintRow("UpdatePaymentScheduleInput.updatedParameters", tr("The schedule as it should be")),
        HintRow("UpdatePaymentScheduleParams.validFrom", tr("From")).prefill(FieldHint::Prefill::Today).notInPast(),
        HintRow("UpdatePaymentScheduleParams.validTo", tr("Until")).notInPast(),
        HintRow("UpdatePaymentScheduleParams.scheduleType", tr("Collect by")),
        HintRow("UpdatePaymentScheduleParams.paymentAmount", tr("Amount of each payment")).pence().row("paymentAmount"),
        HintRow("UpdatePaymentScheduleParams.paymentDay", tr("Day of the month")).range(1, 28).row("paymentDay"),
        HintRow("UpdatePaymentScheduleParams.paymentAdequacyAdjustment", tr("Extra on each payment")).pence(0),
        HintRow("UpdatePaymentScheduleParams.paymentAdequacyAdjustmentExpiryDate", tr("Extra until")).notInPast(),
        HintRow("CreateDirectDebitInstructionAndScheduleInput.directDebitInstruction", tr("Bank account")),
        HintRow("CreateDirectDebitInstructionAndScheduleInput.validFrom", tr("From")).notInPast(),
        HintRow("CreateDirectDebitPaymentScheduleInput.validFrom", tr("From")).notInPast(),
        HintRow("DirectDebitInstructionLocalBankDetailsInput.accountNumber", tr("Bank account number"))
            .editor(Editor::BankAccountNumber)
            .secret()
            .pattern("[0-9]{8}", accountHelp),
        HintRow("DirectDebitInstructionLocalBankDetailsInput.accountHolder", tr("Name on the bank account")),
        HintRow("DirectDebitInstructionLocalBankDetailsInput.sortCode", tr("Sort code"))
            .editor(Editor::SortCode)
            .pattern("[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}", sortCodeHelp),
        HintRow("SetUpDirectDebitInstructionInput.validFrom", tr("May be used from"))
            .prefill(FieldHint::Prefill::Today),
        HintRow("SetUpDirectDebitInstructionInput.bankDetails", tr("Bank account")),
        HintRow("SetUpDirectDebitInstructionInput.owners", tr("Who owns the bank account")),
        HintRow("SetUpDirectDebitInstructionInput.useForAutomatedPayments", tr("Use it for schedules")),
        HintRow("BankDetailsInput.accountHolder", tr("Name on the bank account")),
        HintRow("BankDetailsInput.iban", tr("IBAN"))
            .secret()
            .pattern("[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,38}", tr("Enter an IBAN, like GB29 NWBK 6016 1331 9268 19")),
        HintRow("BankDetailsInput.accountNumber", tr("Bank account number"))
            .editor(Editor::BankAccountNumber)
            .secret()
            .pattern("[0-9]{8}", accountHelp),
        HintRow("BankDetailsInput.bankCode", tr("Sort code"))
            .editor(Editor::SortCode)
            .pattern("[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}", sortCodeHelp),
        HintRow("BankDetailsInput.branchCode", tr("Branch code")).secret(),
        HintRow("BankDetailsInput.accountType", tr("Kind of bank account")),
        HintRow("OwnerInput.ownerType", tr("Person or business")),
        HintRow("OwnerInput.ownerId", tr("Owner")).prefill(FieldHint::Prefill::AccountUserId).choices("accountUsers"),
        HintRow("StorePaymentInstructionInput.vendorReference", tr("Payment provider's reference")),
        HintRow("StorePaymentInstructionInput.validFrom", tr("May be used from")),
        HintRow("StorePaymentInstructionInput.useForAutomatedPayments", tr("Use it for schedules")),
        HintRow("InvalidatePaymentInstructionInput.id", tr("Card or direct debit"))
            .row("paymentInstructionId")
            .choices("paymentInstructions"),
    };
}

} // namespace tideline::catalogue
