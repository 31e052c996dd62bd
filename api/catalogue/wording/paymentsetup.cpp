// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::paymentSetUp()
{
    return {
        OperationRow("createAccountPaymentSchedule", tr("Change the payment schedule"), tr("Start new schedule"),
                     tr("Ends the present schedule and starts a new one with another amount or day."),
                     tr("New schedule started"))
            .keywords(tr("monthly payment, payment day, instalment, plan"))
            .shows({"schedule.id", "schedule.paymentAmount", "schedule.paymentDay", "schedule.paymentFrequency",
                    "schedule.validFrom", "schedule.scheduleType", "schedule.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .then("updatePaymentSchedule", tr("Adjust this schedule"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"schedule.id", "input.paymentScheduleId"}}),
        OperationRow("updatePaymentSchedule", tr("Adjust a payment schedule"), tr("Adjust schedule"),
                     tr("Changes amount, day or means of a schedule from a given day."), tr("Schedule adjusted"))
            .keywords(tr("monthly payment, payment day, instalment"))
            .shows({"paymentSchedule.id", "paymentSchedule.paymentAmount", "paymentSchedule.paymentDay",
                    "paymentSchedule.paymentFrequency", "paymentSchedule.validFrom", "paymentSchedule.scheduleType",
                    "paymentSchedule.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers(),
        OperationRow("updateAutoTopUpAmount", tr("Change the top-up amount"), tr("Change top-up"),
                     tr("Changes how much each automatic top-up collects; a new schedule replaces the old one."),
                     tr("Top-up amount changed"))
            .keywords(tr("auto top up, prepay"))
            .shows({"schedule.id", "schedule.paymentAmount", "schedule.paymentDay", "schedule.paymentFrequency",
                    "schedule.validFrom", "schedule.scheduleType", "schedule.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers(),
        OperationRow("createDirectDebitInstructionAndSchedule", tr("Set up a direct debit with schedule"),
                     tr("Set up direct debit"),
                     tr("Sets up a direct debit and starts collecting from it. The customer gets a notice from us and "
                        "sees it at their bank."),
                     tr("Direct debit and schedule set up"))
            .keywords(tr("bank, sort code, monthly payment"))
            .shows({"paymentInstruction.id", "paymentInstruction.status", "paymentInstruction.accountHolder",
                    "paymentInstruction.maskedAccountIdentifier", "paymentSchedule.id", "paymentSchedule.paymentAmount",
                    "paymentSchedule.paymentDay", "paymentSchedule.paymentFrequency", "paymentSchedule.validFrom",
                    "$input.accountNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .unless("paymentInstruction.status", {"FAILED"}, tr("The bank details were not taken on"),
                    tr("Nothing can be collected with them. Check them with the customer, then set them up again."))
            .then("updatePaymentSchedule", tr("Adjust this schedule"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"paymentSchedule.id", "input.paymentScheduleId"}})
            .then("collectPayment", tr("Take a payment"), {{"$input.accountNumber", "input.accountNumber"}}),
        OperationRow("createDirectDebitPaymentSchedule", tr("Add a schedule to a direct debit"), tr("Add schedule"),
                     tr("Starts collecting regularly from the direct debit that the customer has."),
                     tr("Schedule added"))
            .keywords(tr("monthly payment, payment day"))
            .shows({"paymentSchedule.id", "paymentSchedule.paymentAmount", "paymentSchedule.paymentDay",
                    "paymentSchedule.paymentFrequency", "paymentSchedule.validFrom", "paymentSchedule.scheduleType",
                    "paymentSchedule.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .then("updatePaymentSchedule", tr("Adjust this schedule"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"paymentSchedule.id", "input.paymentScheduleId"}}),
        OperationRow("setUpDirectDebitInstruction", tr("Set up a direct debit"), tr("Set up direct debit"),
                     tr("Sets up a direct debit from bank details; nothing is collected until a schedule or payment "
                        "asks for it."),
                     tr("Direct debit set up"))
            .keywords(tr("bank, sort code, iban, mandate, instruction"))
            .shows({"paymentInstruction.id", "paymentInstruction.status", "paymentInstruction.accountHolder",
                    "paymentInstruction.maskedAccountIdentifier", "paymentInstruction.instructionType",
                    "$input.accountNumber", "$input.ledgerNumber", "$input.validFrom"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .unless("paymentInstruction.status", {"FAILED"}, tr("The bank details were not taken on"),
                    tr("Nothing can be collected with them. Check them with the customer, then set them up again."))
            .then("createDirectDebitPaymentSchedule", tr("Add a schedule"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"$input.ledgerNumber", "input.ledgerNumber"}})
            .then("collectPayment", tr("Take a payment"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"$input.ledgerNumber", "input.ledgerNumber"}}),
        OperationRow("storePaymentInstruction", tr("Store a card or direct debit"), tr("Store"),
                     tr("Stores what the customer entered in the payment provider's form, for payments to come."),
                     tr("Card or direct debit stored"))
            .keywords(tr("payment method, vendor reference, instruction"))
            .shows({"paymentInstruction.id", "paymentInstruction.status", "paymentInstruction.accountHolder",
                    "paymentInstruction.instructionType", "paymentInstruction.cardPaymentNetwork",
                    "paymentInstruction.maskedAccountIdentifier", "paymentInstruction.cardExpiryMonth",
                    "paymentInstruction.cardExpiryYear", "$input.accountNumber", "$input.ledgerNumber"})
            .touches({"overview", "payments", "timeline"})
            .checksAnswers()
            .unless("paymentInstruction.status", {"FAILED"}, tr("The card or direct debit was not stored"),
                    tr("Nothing can be collected with them. Check them with the customer, then set them up again."))
            .then("collectPayment", tr("Take a payment"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"$input.ledgerNumber", "input.ledgerNumber"}}),
        OperationRow("invalidatePaymentInstruction", tr("Cancel a card or direct debit"), tr("Cancel instruction"),
                     tr("Nothing more can be collected with it; schedules that use it will not be paid."),
                     tr("Card or direct debit cancelled"))
            .keywords(tr("remove, payment method, instruction, mandate"))
            .touches({"overview", "payments", "timeline"})
            .checksAnswers(),
        OperationRow("getEmbeddedSecretForNewPaymentInstruction", tr("Open the form for a new card"), tr("Get secret"),
                     tr("Fetches the secret that opens the payment provider's form; the customer notices nothing."),
                     tr("Secret fetched"))
            .keywords(tr("payment method, embedded, vendor, client secret"))
            .goesOnInVendorForm("secretKey",
                                tr("Give the secret to the payment provider's form. It takes the card or bank account "
                                   "and ends with a reference: store that reference here."))
            .then("storePaymentInstruction", tr("Store the card or direct debit"),
                  {{"$input.accountNumber", "input.accountNumber"},
                   {"$input.instructionType", "input.instructionType"},
                   {"$input.ledgerNumber", "input.ledgerNumber"}}),
        OperationRow("getEmbeddedSecretForNewPaymentInstructionWithoutAccount",
                     tr("Open the form for a new card (no account yet)"), tr("Get secret"),
                     tr("Fetches the secret that opens the payment provider's form, for someone without an account."),
                     tr("Secret fetched"))
            .keywords(tr("payment method, embedded, vendor, client secret, prospect"))
            .goesOnInVendorForm("secretKey",
                                tr("Give the secret to the payment provider's form. It takes the card or bank account "
                                   "and ends with a reference: store that reference here."))
            .then("storePaymentInstruction", tr("Store the card or direct debit"),
                  {{"$input.instructionType", "input.instructionType"}}),
        OperationRow("getHostedUrlForNewPaymentInstruction", tr("Make a link for adding a card"), tr("Make link"),
                     tr("Makes a page where the customer adds a card or direct debit by themselves."), tr("Link made"))
            .keywords(tr("payment method, hosted, url, direct debit"))
            .goesOnOutside(tr("The customer adds it on the page behind the link. What they did there shows here when "
                              "you come back to this window."))
            .touches({"payments"}),
    };
}

} // namespace tideline::catalogue
