// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/brands.h"
#include "api/demo/engine/loyalty.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! The points programme: joining, who collects, turning points into credit, moving them.
//!
//! Assumptions where the facts are silent: points belong to the person who collected them and stay with that person
//! when the account chooses another. Redeeming takes the points of the account's collector unless somebody on the
//! account is named, and gives whole pence to the account's main ledger. Points move between people on one account; the
//! sender is the viewer unless named. A customer spends nobody's points but their own. The demo's nameless failure
//! (KT-CT-9210) stands for people who have nothing to do with the account.
namespace tideline::demo {

namespace {

using FoundAccount = tl::expected<Record, graphql::FieldError>;
using Checked = tl::expected<void, graphql::FieldError>;

FoundAccount accountOf(const Context &context, const Json &input)
{
    return context.account(textOf(input, "accountNumber"), "KT-CT-1111", "KT-CT-1111");
}

bool isOn(const Json &account, const std::string &user)
{
    const Json &users = memberOf(account, "$users");
    return std::find(users.begin(), users.end(), Json(user)) != users.end();
}

MutationResult enrollAccountInLoyaltyProgram(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const FoundAccount account = accountOf(context, input);
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string viewer = context.viewer.userId;
    const std::string user = isSet(input, "accountUserId") ? textOf(input, "accountUserId")
        : isOn(**account, viewer)                          ? viewer
                                                           : textOf(**account, "$holder");
    if (!isOn(**account, user)) {
        return context.refuse("KT-CT-9210", "The person is not on the account.",
                              {{{"input", "accountUserId"}, "Choose somebody on the account.", {}}});
    }
    if (const std::optional<std::string> reason = reasonAgainstJoining(**account)) {
        return context.refuse("KT-CT-9213", *reason);
    }
    joinPointsProgramme(context.data, **account, user);
    return Json{{"outcome", {{"hasEnrolled", true}}}};
}

MutationResult setLoyaltyPointsUser(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const FoundAccount account = accountOf(context, input);
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (!isSet(**account, "$loyaltyUser")) {
        return context.refuse("KT-CT-9210", "The account does not take part in the points programme.");
    }
    const std::string user = textOf(input, "newLoyaltyPointsUserId");
    if (!isOn(**account, user)) {
        return context.refuse("KT-CT-9214", "The person has no role on the account.",
                              {{{"input", "newLoyaltyPointsUserId"}, "Choose somebody on the account.", {}}});
    }
    joinPointsProgramme(context.data, **account, user);
    return Json{{"newLoyaltyPointsUserId", user}};
}

//! What points that go out have to hold to, whatever they go out for.
Checked checkSpending(const Context &context, const PointsLedger &ledger, std::int64_t points)
{
    if (ledger.hasLaterEntry()) {
        return context.refuse("KT-CT-9208", "The newest entry is later than now.");
    }
    if (ledger.balance() < 0) {
        return context.refuse("KT-CT-9209");
    }
    if (ledger.balance() < points) {
        return context.refuse(
            "KT-CT-9205", {},
            {{{"input", "points"}, "There are " + std::to_string(ledger.balance()) + " points.", {}}});
    }
    return {};
}

Checked checkPositive(const Context &context, std::int64_t points)
{
    if (points <= 0) {
        return context.refuse("KT-CT-9204", {}, {{{"input", "points"}, "Enter at least one point.", {}}});
    }
    return {};
}

Checked checkRedeeming(const Context &context, const Json &account, const PointsLedger &ledger, std::int64_t points)
{
    if (isOfBoughtBrand(account)) {
        return context.refuse("KT-CT-9202");
    }
    if (Checked checked = checkPositive(context, points); !checked) {
        return checked;
    }
    if (points % pointsPerPenny != 0) {
        return context.refuse(
            "KT-CT-9206", {},
            {{{"input", "points"}, "Enter a multiple of " + std::to_string(pointsPerPenny) + '.', {}}});
    }
    if (!ledger.exists()) {
        return context.refuse("KT-CT-9201");
    }
    if (ledger.isEmpty()) {
        return context.refuse("KT-CT-9203");
    }
    return checkSpending(context, ledger, points);
}

MutationResult redeemLoyaltyPointsForAccountCredit(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const FoundAccount account = accountOf(context, input);
    if (!account) {
        return tl::unexpected(account.error());
    }
    const bool isNamed = isSet(input, "accountUserId");
    const std::string user = isNamed ? textOf(input, "accountUserId") : textOf(**account, "$loyaltyUser");
    if (isNamed && !isOn(**account, user)) {
        return context.refuse("KT-CT-9210", "The person is not on the account.",
                              {{{"input", "accountUserId"}, "Choose somebody on the account.", {}}});
    }
    if (!user.empty() && !context.maySeeUser(user)) {
        return context.refuse("KT-CT-1111");
    }
    const std::int64_t points = numberOf(input, "points");
    PointsLedger ledger(context.data, user);
    if (Checked checked = checkRedeeming(context, **account, ledger, points); !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    const std::string number = textOf(**account, "number");
    const Record main = context.data.mainLedger(number);
    if (!main) {
        return context.refuse("KT-CT-9210", "The account has no ledger that could be credited.");
    }
    ledger.post(number, -points, "Redeemed for account credit");
    context.data.post(textOf(*main, "number"), "Credit", points / pointsPerPenny, context.data.clock.today(),
                      "Points redeemed",
                      {{"reasonCode", "LOYALTY_POINTS"}, {"note", std::to_string(points) + " points"}});
    return Json{{"pointsRedeemed", points}};
}

MutationResult transferLoyaltyPointsBetweenUsers(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const FoundAccount account = accountOf(context, input);
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string from = isSet(input, "sendingUserId") ? textOf(input, "sendingUserId") : context.viewer.userId;
    const std::string to = textOf(input, "receivingUserId");
    if (!context.maySeeUser(from)) {
        return context.refuse("KT-CT-1111");
    }
    const std::int64_t points = numberOf(input, "points");
    if (Checked checked = checkPositive(context, points); !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    PointsLedger sender(context.data, from);
    if (Checked checked = checkSpending(context, sender, points); !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    if (from == to || !isOn(**account, from) || !isOn(**account, to)) {
        return context.refuse("KT-CT-9210", "Points move between two people on the account.",
                              {{{"input", "receivingUserId"}, "Choose somebody else on the account.", {}}});
    }
    PointsLedger receiver(context.data, to);
    if (receiver.hasLaterEntry()) {
        return context.refuse("KT-CT-9208", "The receiver's newest entry is later than now.");
    }
    const std::string number = textOf(**account, "number");
    sender.post(number, -points, "Moved to another person");
    receiver.post(number, points, "Received from another person");
    return Json{{"pointsTransferred", points}};
}

constexpr MutationEntry table[] = {
    {"enrollAccountInLoyaltyProgram", &enrollAccountInLoyaltyProgram},
    {"setLoyaltyPointsUser", &setLoyaltyPointsUser},
    {"redeemLoyaltyPointsForAccountCredit", &redeemLoyaltyPointsForAccountCredit, Access::SignedIn,
     "REDEEM_LOYALTY_POINTS"},
    {"transferLoyaltyPointsBetweenUsers", &transferLoyaltyPointsBetweenUsers},
};

} // namespace

std::span<const MutationEntry> pointsMutations() { return table; }

} // namespace tideline::demo
