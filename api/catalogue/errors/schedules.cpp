// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::schedules()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-3815", Kind::NotNow, tr("The account has no running schedule"),
                 tr("There is nothing to replace. Set up a direct debit with a schedule instead."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3923", Kind::NotAllowed, tr("You may not change this schedule"),
                 tr("Your sign-in does not reach it. Ask for access, or let a colleague who has it do this.")),
        ErrorRow("KT-CT-3926", Kind::NotAllowed, tr("You may not cancel this card or direct debit"),
                 tr("It belongs to another account or person, so it stays. Check that the right customer is open, then "
                    "ask for access.")),
        ErrorRow("KT-CT-3940", Kind::FixForm, tr("The bank details were not accepted"),
                 tr("No direct debit was set up. Check name, sort code and account number, or the IBAN.")),
        ErrorRow("KT-CT-3941", Kind::FixForm, tr("The schedule was not accepted"),
                 tr("The present schedule goes on. Check amount, day and ledger, then send again."))
            .knowing("paymentAmount paymentDay",
                     tr("The present schedule goes on. Check the amount (%1), the day (%2) and the ledger, then send "
                        "again."))
            .knowing(
                "paymentAmount",
                tr("The present schedule goes on. Check the amount (%1), the day and the ledger, then send again.")),
        ErrorRow("KT-CT-3941", Kind::FixForm, tr("The top-up amount was not accepted"),
                 tr("The present amount stays. Check the amount and the ledger, then send again."))
            .knowing("paymentAmount moneyLimit",
                     tr("The present amount stays. %1 was asked for and %2 is the most; check the ledger too, then "
                        "send again."))
            .knowing("paymentAmount",
                     tr("The present amount stays. Check the amount (%1) and the ledger, then send again."))
            .of("updateAutoTopUpAmount"),
        ErrorRow("KT-CT-3942", Kind::Unexpected, tr("The schedule could not be changed"),
                 tr("The server met a problem of its own and the present schedule goes on. Look at the schedules, then "
                    "try again."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3942", Kind::Unexpected, tr("The top-up amount could not be changed"),
                 tr("The server met a problem of its own and the present amount stays. Look at the schedules, then "
                    "try again."))
            .of("updateAutoTopUpAmount")
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3947", Kind::Unexpected, tr("The new schedule could not be made"),
                 tr("The server met a problem of its own. Look at the schedules, then try again."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3947", Kind::Unexpected, tr("The schedule could not be made"),
                 tr("The server met a problem of its own; the direct debit may be set up all the same. Look at the "
                    "payments screen before you try again."))
            .of("createDirectDebitInstructionAndSchedule")
            .action(ErrorAction::OpenPayments),
        ErrorRow("KT-CT-3948", Kind::NotNow, tr("The direct debit could not be set up"),
                 tr("The bank or its provider turned the details down. Check them with the customer, then try "
                    "again."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-3953", Kind::NotNow, tr("This account has no automatic top-up"),
                 tr("Its schedule does not follow the balance, so there is no top-up to change. Change the payment "
                    "schedule instead."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3960", Kind::FixForm, tr("That day can't be used for payments"),
                 tr("The present schedule goes on. Enter a day from 1 to 28."))
            .knowing("paymentDay",
                     tr("The present schedule goes on because payments can't be taken on day %1. Enter a day from 1 to "
                        "28.")),
        ErrorRow("KT-CT-3961", Kind::NotNow, tr("This schedule belongs to a payment plan"),
                 tr("It can't be changed by itself. Change or end the plan first."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3962", Kind::FixForm, tr("Nothing would change"),
                 tr("Enter a new amount or another day, then send again.")),
        ErrorRow("KT-CT-3964", Kind::NotNow, tr("A schedule is waiting to begin already"),
                 tr("This ledger has a schedule that starts later. Change that one, or end it first."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-3965", Kind::FixForm, tr("These dates give no payments"),
                 tr("No schedule was made. Check start, day and how often to collect.")),
        ErrorRow("KT-CT-3966", Kind::NotNow, tr("There is no such schedule"),
                 tr("It may have been replaced, which gives it a new identifier. Choose the schedule from the list."))
            .action(ErrorAction::OpenSchedules),
        ErrorRow("KT-CT-4177", Kind::FixForm, tr("This reference can't be stored on this account"),
                 tr("Nothing was stored: the reference may be unknown, stored already, or made for another account or "
                    "kind. Get a new one from the form."))
            .of("storePaymentInstruction"),
        ErrorRow("KT-CT-5415", Kind::FixForm, tr("The owner of the bank account is not known"),
                 tr("No direct debit was set up. Choose a person on this account as owner.")),
        ErrorRow("KT-CT-11103", Kind::FixForm, tr("The business that owns the bank account is not known"),
                 tr("No direct debit was set up. Check the owner, or leave it out.")),
        ErrorRow("KT-GB-3930", Kind::FixForm, tr("The bank details or the schedule were not accepted"),
                 tr("Nothing was set up. Check sort code, account number, amount and day.")),
        ErrorRow("KT-GB-3931", Kind::FixForm, tr("The schedule was not accepted"),
                 tr("Nothing was set up. Check amount, day and how often to collect.")),
    };
}

} // namespace tideline::catalogue
