// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::consentsAndLoyalty()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-1605", Kind::FixForm, tr("The answers were not accepted"),
                 tr("No consent was changed. Check that each row has a consent and an answer.")),
        ErrorRow("KT-CT-5421", Kind::FixForm, tr("There is no such person"),
                 tr("No consent was changed. Choose a person on this account.")),
        ErrorRow("KT-CT-5422", Kind::FixForm, tr("The person was not accepted"),
                 tr("No consent was changed. Name the person by user number, or leave it out to mean yourself.")),
        ErrorRow("KT-CT-9014", Kind::FixForm, tr("A consent is in the list twice"),
                 tr("No consent was changed. Leave one answer for each consent, then send again.")),
        ErrorRow("KT-CT-9016", Kind::NotAvailable, tr("Consents are not kept on this environment"),
                 tr("This company has switched them off, so nothing was changed. Use message preferences instead."))
            .screen("account", tr("Open the account")),
        ErrorRow("KT-CT-9017", Kind::FixForm, tr("There is no consent of that kind"),
                 tr("Nothing was changed. Choose the consent from the list.")),
        ErrorRow("KT-CT-9018", Kind::FixForm, tr("There is no account with that number"),
                 tr("No consent was changed. Check the account number and send again."))
            .knowing("accountNumber",
                     tr("No consent was changed because no account has the number %1. Check it and send again.")),
        ErrorRow("KT-CT-9019", Kind::FixForm, tr("Where should the message go?"),
                 tr("Nothing was sent. Give an account, an email address or a mobile number, and the consent.")),
        ErrorRow("KT-CT-9020", Kind::NotNow, tr("This opt-in token no longer counts"),
                 tr("It has run out or was used before. Send the customer a new opt-in message."))
            .screen("consents", tr("Open consents")),
        ErrorRow("KT-CT-9021", Kind::FixForm, tr("There is no such opt-in token"),
                 tr("Nothing was confirmed. Check the token against the customer's message.")),
        ErrorRow("KT-CT-9022", Kind::NotNow, tr("This opt-in is confirmed already"),
                 tr("Nothing needs to be done: the consent counts. Look at the consents to show the customer."))
            .screen("consents", tr("Open consents")),
        ErrorRow("KT-CT-9201", Kind::NotNow, tr("This person has no points"),
                 tr("Nothing was redeemed. Join the points programme first, or choose another person."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("KT-CT-9202", Kind::NotAvailable, tr("Points can't be redeemed on this environment"),
                 tr("The points programme is not set up here, so nothing was changed. Tell whoever looks after the "
                    "environment.")),
        ErrorRow("KT-CT-9203", Kind::NotNow, tr("No points were collected yet"),
                 tr("Nothing was redeemed. Wait until the first points are on the account."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("KT-CT-9204", Kind::FixForm, tr("Enter at least one point"),
                 tr("Nothing was changed. Enter how many points are meant, as a number above zero.")),
        ErrorRow("KT-CT-9205", Kind::FixForm, tr("There are not enough points"),
                 tr("Nothing was redeemed. Enter no more points than the balance shows."))
            .knowing("points limit",
                     tr("Nothing was redeemed: %1 was entered and the balance is %2. Enter no more points than that."))
            .knowing("points",
                     tr("Nothing was redeemed: the balance is less than %1. Enter no more points than it shows."))
            .of("redeemLoyaltyPointsForAccountCredit"),
        ErrorRow("KT-CT-9205", Kind::FixForm, tr("There are not enough points"),
                 tr("Nothing was moved. Enter no more points than the sender's balance shows."))
            .knowing("points limit",
                     tr("Nothing was moved: %1 was entered and the sender's balance is %2. Enter no more points than "
                        "that."))
            .knowing("points",
                     tr("Nothing was moved: the sender's balance is less than %1. Enter no more points than it "
                        "shows.")),
        ErrorRow("KT-CT-9206", Kind::FixForm, tr("That number of points makes no whole amount"),
                 tr("Nothing was redeemed. Enter a number of points that turns into whole pence."))
            .knowing("points step",
                     tr("Nothing was redeemed: %1 can't be turned into whole pence. Enter a multiple of %2."))
            .knowing("points",
                     tr("Nothing was redeemed: %1 can't be turned into whole pence. Enter a number of points that "
                        "can.")),
        ErrorRow("KT-CT-9208", Kind::Unexpected, tr("The points could not be entered at this moment"),
                 tr("The server did not accept the time of the entry. Look at the points, then try again."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("KT-CT-9209", Kind::NotNow, tr("The balance of points is below zero"),
                 tr("Nothing was changed. Look at the points: some have to be collected before any can be used."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("KT-CT-9210", Kind::Unexpected, tr("The points programme has a problem"),
                 tr("Nothing should have changed. Look at the points, then try again."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("KT-CT-9213", Kind::NotNow, tr("This account may not join the points programme"),
                 tr("It does not meet the programme's conditions. Look at the loyalty screen for the main reason."))
            .screen("loyalty", tr("Open points")),
        ErrorRow("KT-CT-9214", Kind::NotNow, tr("This person can't hold the points"),
                 tr("The points stay where they are. Choose someone who has a role on this account."))
            .action(ErrorAction::GoToField),
    };
}

} // namespace tideline::catalogue
