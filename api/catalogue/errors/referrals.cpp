// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errors/errortable.h"

namespace tideline::catalogue {

ErrorRows ErrorTables::referrals()
{
    using Kind = ErrorKind;
    return {
        ErrorRow("KT-CT-6710", Kind::NotNow, tr("The referral could not be recorded"),
                 tr("This account may have a referral already, or joined too long ago. Look at its referrals."))
            .screen("loyalty.referrals", tr("Open referrals")),
        ErrorRow("KT-CT-6711", Kind::FixForm, tr("Customers can't recommend themselves"),
                 tr("Nothing was recorded. Enter the reference of the other customer.")),
        ErrorRow("KT-CT-6712", Kind::FixForm, tr("Nobody has that referral reference"),
                 tr("Nothing was recorded. Check the email address, link or code with the customer."))
            .knowing("reference",
                     tr("Nothing was recorded because nobody has the reference “%1”. Check the email address, link or "
                        "code with the customer.")),
        ErrorRow("KT-CT-6713", Kind::NotNow, tr("The two customers are with different brands"),
                 tr("Referrals count within one brand only, so nothing was recorded. Tell the customers that this one "
                    "can't count.")),
        ErrorRow("KT-CT-6723", Kind::NotAllowed, tr("You may not use referrals for this account"),
                 tr("Your sign-in does not reach its referrals. Check that the right customer is open, then ask for "
                    "access.")),
        ErrorRow("KT-CT-6724", Kind::FixForm, tr("There is no referral code like that"),
                 tr("Nothing was used. Check the code with the customer, letter by letter."))
            .knowing(
                "code",
                tr("Nothing was used because there is no code “%1”. Check it with the customer, letter by letter.")),
        ErrorRow("KT-CT-6725", Kind::NotNow, tr("The code could not be used"),
                 tr("It may not count for this account. Check what the code is for, then try again."))
            .action(ErrorAction::GoToField),
        ErrorRow("KT-CT-6726", Kind::NotNow, tr("This code was used already"),
                 tr("A code works once. Ask the customer whether they have another."))
            .screen("loyalty.referrals", tr("Open referrals")),
        ErrorRow("KT-CT-6727", Kind::NotNow, tr("This code is not open for use"),
                 tr("It has been withdrawn, has run out or has not begun yet. Ask the customer for another code."))
            .screen("loyalty.referrals", tr("Open referrals")),
        ErrorRow("KT-CT-7427", Kind::FixForm, tr("There is no campaign of that name"),
                 tr("Nothing was added. Enter the campaign's short name, as colleagues in marketing know it."))
            .knowing("campaign",
                     tr("Nothing was added because there is no campaign “%1”. Choose the campaign from the list, or "
                        "enter its short name.")),
    };
}

} // namespace tideline::catalogue
