// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loyaltystage.h"

namespace tideline::demo::testing::loyalty {

namespace {

struct Operation
{
    const char *type;
    const char *selection;
};

Operation operationOf(const std::string &mutation)
{
    if (mutation == "enrollAccountInLoyaltyProgram") {
        return {"EnrollAccountInLoyaltyProgramInput!", "outcome { hasEnrolled }"};
    }
    if (mutation == "setLoyaltyPointsUser") {
        return {"SetLoyaltyPointsUserInput!", "newLoyaltyPointsUserId"};
    }
    if (mutation == "redeemLoyaltyPointsForAccountCredit") {
        return {"RedeemLoyaltyPointsInput!", "pointsRedeemed"};
    }
    if (mutation == "transferLoyaltyPointsBetweenUsers") {
        return {"TransferLoyaltyPointsBetweenUsersInput!", "pointsTransferred"};
    }
    if (mutation == "createReferral") {
        return {"CreateReferralInput!", "referredAccountRewardAmount"};
    }
    if (mutation == "redeemReferralClaimCode") {
        return {"RedeemReferralClaimCodeInput!", "success"};
    }
    return {"AddCampaignToAccountInput!", "campaignAdded"};
}

} // namespace

Reply runOn(Demo &demo, const std::string &mutation, const Json &input)
{
    const Operation operation = operationOf(mutation);
    return demo.run(mutation.c_str(), operation.type, input, QString::fromLatin1(operation.selection));
}

Json of(Demo &demo, std::size_t place, const Json &more)
{
    Json input = {{"accountNumber", numberAt(demo, place)}};
    input.update(more);
    return input;
}

std::string holderId(Demo &demo, std::size_t place) { return textOf(*holderAt(demo, place), "id"); }

std::string secondId(Demo &demo, std::size_t place)
{
    return memberOf(*demo.server.data().accounts.all()[place], "$users").at(1).get<std::string>();
}

std::string codeOf(const std::string &number) { return "FRIEND-" + number.substr(2); }

std::int64_t points(Demo &demo, std::size_t place, const std::string &user)
{
    Json input = of(demo, place);
    if (!user.empty()) {
        input["accountUserId"] = user;
    }
    return numberOf(demo.post(QStringLiteral("query($input: LoyaltyPointsBalanceInput) { loyaltyPointsBalance(input: "
                                             "$input) { loyaltyPoints } }"),
                              {{"input", input}})
                        .at("/loyaltyPointsBalance"),
                    "loyaltyPoints", -1'000'000);
}

Json entries(Demo &demo, const std::string &user)
{
    return demo
        .post(QStringLiteral("query($u: ID!) { loyaltyPointLedgers(input: { accountUserId: $u }) { ledgerType value "
                             "balanceBroughtForward balanceCarriedForward reasonCode postedAt accountNumber } }"),
              {{"u", user}})
        .at("/loyaltyPointLedgers");
}

Json account(Demo &demo, std::size_t place, const char *selection)
{
    return demo
        .post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { %1 } }")
                  .arg(QString::fromLatin1(selection)),
              {{"n", numberAt(demo, place)}})
        .at("/account");
}

} // namespace tideline::demo::testing::loyalty
