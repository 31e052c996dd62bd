// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::payments()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-3820", Kind::FixForm, tr("The ledger was named twice"),
                 tr("Give the ledger's number alone and leave the old identifier out.")),
        ErrorRow("KT-CT-3821", Kind::FixForm, tr("Which ledger is meant?"),
                 tr("Nothing was done because no ledger was named. Choose the ledger and send again.")),
        ErrorRow("KT-CT-3958", Kind::FixForm, tr("Which ledger is meant?"),
                 tr("No link was made because exactly one ledger has to be named. Choose the ledger and send again.")),
        ErrorRow("KT-CT-3822", Kind::NotAllowed, tr("This ledger is not yours to work on"),
                 tr("Your sign-in does not reach it, or it belongs to another account. Check the ledger, then ask for "
                    "access."))
            .action(ErrorAction::OpenLedgers),
        ErrorRow("KT-CT-3943", Kind::FixForm, tr("This ledger takes no payments"),
                 tr("No payment was started. Choose a ledger of this account that accepts payments."))
            .knowing("ledgerNumber",
                     tr("No payment was started on ledger %1. Choose a ledger of this account that accepts payments."))
            .action(ErrorAction::OpenLedgers),
        ErrorRow("KT-CT-3827", Kind::FixForm, tr("This ledger can't take part in a transfer"),
                 tr("Nothing was changed. Choose two ledgers of the customer's that can hold credit."))
            .action(ErrorAction::OpenLedgers),
        ErrorRow("KT-CT-3828", Kind::FixForm, tr("Neither ledger stores credit"),
                 tr("One of the two has to be a ledger for storing credit. Choose another one."))
            .action(ErrorAction::OpenLedgers),
        ErrorRow("KT-CT-3829", Kind::NotNow, tr("This transfer is allowed already"),
                 tr("Nothing needs to be done. End the present permission first if it should begin anew."))
            .screen("payments.transfers", tr("Open transfers")),
        ErrorRow("KT-CT-3825", Kind::NotNow, tr("There is no such permission to end"),
                 tr("It may have ended already, or the two ledgers are the wrong way round. Look at the permissions."))
            .screen("payments.transfers", tr("Open transfers")),
        ErrorRow("KT-CT-3924", Kind::NotAllowed, tr("You may not change this payment"),
                 tr("It is not yours to change, or it is on its way already. Look at the payment's state first."))
            .action(ErrorAction::OpenPayments),
        ErrorRow("KT-CT-3927", Kind::FixForm, tr("This amount can't be paid back"),
                 tr("It is nothing, or more than can be refunded now. Enter an amount up to the most the account "
                    "allows."))
            .knowing(
                "amountInMinorUnit moneyLimit",
                tr("%1 is not between a penny and %2, the most that can be refunded now. Enter an amount up to that."))
            .knowing("amountInMinorUnit",
                     tr("%1 can't be refunded now. Enter an amount above zero and up to the most the account "
                        "allows.")),
        ErrorRow("KT-CT-3928", Kind::NotNow, tr("This refund was requested already"),
                 tr("The same key was used before, so nothing was requested twice. Look at the refund requests before "
                    "you start another."))
            .screen("payments.repayments", tr("Open repayments")),
        ErrorRow("KT-CT-3930", Kind::NotNow, tr("There is no such refund request"),
                 tr("Nothing was withdrawn. Choose the request from the account's list."))
            .screen("payments.repayments", tr("Open repayments")),
        ErrorRow("KT-CT-3931", Kind::NotNow, tr("This refund can't be withdrawn any more"),
                 tr("It has been paid out, turned down or withdrawn already. Look at its state in the list."))
            .screen("payments.repayments", tr("Open repayments")),
        ErrorRow("KT-CT-4231", Kind::NotAllowed, tr("You may not withdraw this refund"),
                 tr("Your sign-in does not reach the request. Ask for access, or let a colleague who has it do "
                    "this.")),
        ErrorRow("KT-CT-3932", Kind::FixForm, tr("The payment was not accepted"),
                 tr("Nothing was taken. Check amount, date and ledger; the date can't lie in the past."))
            .knowing("amount paymentDate",
                     tr("Nothing was taken. Check the amount (%1), the date (%2) and the ledger; the date can't lie in "
                        "the past.")),
        ErrorRow("KT-CT-3957", Kind::FixForm, tr("How is the customer to pay?"),
                 tr("No link was made because no way of paying was chosen. Choose card or direct debit.")),
        ErrorRow("KT-CT-9601", Kind::FixForm, tr("The contribution was not accepted"),
                 tr("Nothing was started. Check scheme, amount and dates, then send again."))
            .knowing("amount",
                     tr("Nothing was started. Check the scheme, the amount (%1) and the dates, then send again.")),
        ErrorRow("KT-CT-9602", Kind::NotNow, tr("The contribution could not be started"),
                 tr("Nothing was changed. See whether the account contributes to this scheme already, then try "
                    "again."))
            .screen("payments.contributions", tr("Open contributions")),
        ErrorRow("KT-CT-9603", Kind::NotNow, tr("There is no such contribution"),
                 tr("Nothing was ended. Choose the contribution from the account's list."))
            .screen("payments.contributions", tr("Open contributions")),
        ErrorRow("KT-CT-9604", Kind::NotNow, tr("The contribution could not be ended"),
                 tr("It goes on. See whether it has ended already and check the end date."))
            .screen("payments.contributions", tr("Open contributions")),
        ErrorRow("KT-CT-9605", Kind::FixForm, tr("A contribution needs an amount"),
                 tr("Nothing was started. Enter more than £0.00."))
            .knowing("amount", tr("Nothing was started because the amount is %1. Enter more than £0.00.")),
        ErrorRow("KT-CT-9606", Kind::NotNow, tr("This scheme takes no contributions now"),
                 tr("Nothing was started. Choose another scheme, or try again when it opens."))
            .action(ErrorAction::GoToField),
    };
}

} // namespace tideline::catalogue
