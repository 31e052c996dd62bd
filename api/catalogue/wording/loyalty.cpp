// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::loyalty()
{
    return {
        OperationRow("enrollAccountInLoyaltyProgram", tr("Join the points programme"), tr("Join"),
                     tr("Lets the account collect points from now on."), tr("Points programme joined"))
            .keywords(tr("loyalty, enrol, octoplus, rewards"))
            .touches({"overview", "loyalty", "timeline"})
            .unless("outcome.hasEnrolled", {"false"}, tr("The account did not join"),
                    tr("The server turned it down without a reason. See whether the account collects points already."))
            .then("setLoyaltyPointsUser", tr("Choose who holds the points"),
                  {{"$input.accountNumber", "input.accountNumber"}}),
        OperationRow("redeemLoyaltyPointsForAccountCredit", tr("Turn points into credit"), tr("Redeem points"),
                     tr("Turns points into credit on the account; the points are gone."), tr("Points redeemed"))
            .keywords(tr("loyalty, spend, money, redeem"))
            .touches({"overview", "loyalty", "payments", "timeline"})
            .checksAnswers(),
        OperationRow("transferLoyaltyPointsBetweenUsers", tr("Move points to someone else"), tr("Move points"),
                     tr("Moves points from one person to another; only they can send them back."), tr("Points moved"))
            .keywords(tr("loyalty, transfer, give, gift"))
            .touches({"overview", "loyalty", "timeline"})
            .checksAnswers(),
        OperationRow("setLoyaltyPointsUser", tr("Choose who holds the points"), tr("Choose holder"),
                     tr("Chooses the person on the account whose points they are from now on."),
                     tr("Points holder chosen"))
            .keywords(tr("loyalty, owner"))
            .touches({"loyalty"}),
        OperationRow("createReferral", tr("Record a referral"), tr("Record referral"),
                     tr("Records that another customer recommended us; both can earn a reward."),
                     tr("Referral recorded"))
            .keywords(tr("refer a friend, recommend, reward"))
            .touches({"overview", "loyalty", "timeline"}),
        OperationRow("redeemReferralClaimCode", tr("Use a referral code"), tr("Use code"),
                     tr("Uses a code that the customer was given; a code works once."), tr("Referral code used"))
            .keywords(tr("claim, voucher, reward"))
            .touches({"overview", "loyalty", "timeline"}),
        OperationRow("addCampaignToAccount", tr("Add a campaign"), tr("Add campaign"),
                     tr("Puts the account into a campaign; the customer may get messages about it."),
                     tr("Campaign added"))
            .keywords(tr("promotion, offer"))
            .touches({"overview", "loyalty", "timeline"}),
    };
}

} // namespace tideline::catalogue
