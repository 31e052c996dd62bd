// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/resolvers/tables.h"

#include <algorithm>

namespace tideline::demo {

namespace {

constexpr std::int64_t pointsPerPenny = 8; //!< Assumption: 800 points are worth a pound.

Resolution ledgerEntries(const Call &call)
{
    const std::string user = textOf(call.argument("input"), "accountUserId");
    if (!call.context.maySeeUser(user)) {
        return call.context.refuse("KT-CT-1111");
    }
    std::vector<Record> rows = call.data().loyaltyEntries.of(user);
    std::reverse(rows.begin(), rows.end());
    return listOf(rows, call.field.field.type);
}

//! The points of the user named, else of the account's points user.
Resolution pointsBalance(const Call &call)
{
    const Json &input = call.argument("input");
    const auto account = call.context.account(textOf(input, "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string user =
        isSet(input, "accountUserId") ? textOf(input, "accountUserId") : textOf(**account, "$loyaltyUser");
    const std::int64_t points = call.data().loyaltyPoints(user);
    return objectOf(passing({{"loyaltyPoints", points}, {"totalMonetaryAmount", points / pointsPerPenny}}),
                    call.field.field.type);
}

Resolution ledgerEntry(const Call &call)
{
    const Record entry =
        call.data().loyaltyEntries.findBy("idempotencyKey", textOf(call.argument("input"), "idempotencyKey"));
    const Record account = entry ? call.data().accounts.find(textOf(*entry, "accountNumber")) : nullptr;
    return account && call.context.maySee(*account) ? Resolution(objectOf(entry, call.field.field.type)) : Resolved();
}

//! Active domestic accounts may join once.
Resolution eligibility(const Call &call)
{
    const auto account =
        call.context.account(textOf(call.argument("input"), "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Json reason = isSet(**account, "$loyaltyUser") ? Json("The account takes part already.")
        : textOf(**account, "accountType") != "DOMESTIC" ? Json("Only domestic accounts may join.")
        : textOf(**account, "status") != "ACTIVE"        ? Json("The account is not active.")
                                                         : Json();
    return objectOf(passing({{"isEligible", reason.is_null()}, {"primaryIneligibilityReason", reason}}),
                    call.field.field.type);
}

Resolution validateReferralCode(const Call &call)
{
    return objectOf(call.data().referralClaims.find(textOf(call.field.arguments, "value")), call.field.field.type);
}

Resolution referralScheme(const Call &call)
{
    return objectOf(call.data().referralSchemes.find(textOf(call.field.arguments, "code")), call.field.field.type);
}

constexpr ResolverEntry table[] = {
    {"Query.loyaltyPointLedgers", &ledgerEntries},
    {"Query.loyaltyPointsBalance", &pointsBalance},
    {"Query.loyaltyPointLedgerEntry", &ledgerEntry},
    {"Query.eligibilityToJoinLoyaltyPointsProgram", &eligibility},
    {"Query.validateReferralCode", &validateReferralCode, Access::Anyone},
    {"Query.domesticAccountReferralRewardScheme", &referralScheme, Access::Anyone},
};

} // namespace

std::span<const ResolverEntry> loyaltyResolvers() { return table; }

} // namespace tideline::demo
