// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LoyaltyScreen)
};

ListDescription entries()
{
    return {.id = u"loyalty.entries"_s,
            .title = Words::tr("Points"),
            .query = u"loyalty"_s,
            .path = "loyaltyPointLedgers",
            .idPath = "id",
            .columns = {{"postedAt", Words::tr("Date"), ColumnKind::DateTime},
                        {"ledgerType", Words::tr("What"), ColumnKind::Status},
                        {"value", Words::tr("Points")},
                        {"balanceCarriedForward", Words::tr("Balance after")},
                        {"reasonCode", Words::tr("Reason")}},
            .details = {{"id", Words::tr("Entry"), ColumnKind::Identifier},
                        {"accountNumber", Words::tr("Account"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No points yet. Enrol the customer first."),
            .actions = {{u"redeemLoyaltyPointsForAccountCredit"_s, Words::tr("Redeem points")},
                        {u"transferLoyaltyPointsBetweenUsers"_s, Words::tr("Transfer points")},
                        {u"enrollAccountInLoyaltyProgram"_s, Words::tr("Enrol")},
                        {u"setLoyaltyPointsUser"_s, Words::tr("Choose who collects")}}};
}

ListDescription referrals()
{
    return {.id = u"loyalty.referrals"_s,
            .title = Words::tr("Referrals"),
            .query = u"referrals"_s,
            .path = "account.referrals",
            .idPath = "id",
            .columns = {{"referredUserName", Words::tr("Whom")},
                        {"code", Words::tr("Code"), ColumnKind::Identifier},
                        {"schemeType", Words::tr("Scheme"), ColumnKind::Status},
                        {"paymentStatus", Words::tr("Status"), ColumnKind::Status},
                        {"referringUserPaymentAmount", Words::tr("Reward"), ColumnKind::Money},
                        {"paymentDate", Words::tr("Paid"), ColumnKind::Date}},
            .details = {{"referredUserJoinDate", Words::tr("Joined"), ColumnKind::DateTime},
                        {"referredUserPaymentAmount", Words::tr("Their reward"), ColumnKind::Money}},
            .emptyText = Words::tr("Nobody was referred yet."),
            .actions = {{u"createReferral"_s, Words::tr("Refer someone")},
                        {u"redeemReferralClaimCode"_s, Words::tr("Redeem a code")}}};
}

ListDescription rewards()
{
    return {.id = u"loyalty.rewards"_s,
            .title = Words::tr("Rewards"),
            .query = u"referrals"_s,
            .path = "account.rewards",
            .idPath = "id",
            .columns = {{"paymentDate", Words::tr("Date"), ColumnKind::Date},
                        {"rewardAmount", Words::tr("Amount"), ColumnKind::Money},
                        {"paymentStatus", Words::tr("Status"), ColumnKind::Status},
                        {"schemeType", Words::tr("Scheme"), ColumnKind::Status},
                        {"code", Words::tr("Code"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No reward was given yet.")};
}

ListDescription campaigns()
{
    return {.id = u"loyalty.campaigns"_s,
            .title = Words::tr("Campaigns"),
            .query = u"referrals"_s,
            .path = "account.campaigns",
            .idPath = "slug",
            .columns = {{"name", Words::tr("Campaign")},
                        {"startDate", Words::tr("From"), ColumnKind::Date},
                        {"expiryDate", Words::tr("To"), ColumnKind::Date},
                        {"slug", Words::tr("Name in links"), ColumnKind::Identifier}},
            .emptyText = Words::tr("The account takes part in no campaign."),
            .actions = {{u"addCampaignToAccount"_s, Words::tr("Add a campaign")}}};
}

} // namespace

ScreenDescription loyaltyScreen()
{
    return {
        .id = u"loyalty"_s,
        .facts = {{u"loyalty"_s, {"loyaltyPointsBalance.loyaltyPoints", Words::tr("Points"), ColumnKind::Count}},
                  {u"loyalty"_s, {"loyaltyPointsBalance.totalMonetaryAmount", Words::tr("Worth"), ColumnKind::Money}}},
        .lists = {entries(), referrals(), rewards(), campaigns()},
        .charts = {{.id = u"loyalty.running"_s,
                    .title = Words::tr("Points over time"),
                    .list = u"loyalty.entries"_s,
                    .shape = ChartDescription::Shape::Steps,
                    .datePath = "postedAt",
                    .valuePath = "balanceCarriedForward",
                    .kind = ColumnKind::Count,
                    .unit = Words::tr("points")}},
        .actions = {{u"redeemLoyaltyPointsForAccountCredit"_s, Words::tr("Redeem points")}}};
}

} // namespace tideline::models
