// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/loyalty.h"
#include "api/demo/engine/referrals.h"
#include "api/demo/resolvers/tables.h"

#include <algorithm>

namespace tideline::demo {

namespace {

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
    return objectOf(passing({{"loyaltyPoints", points},
                             {"totalMonetaryAmount", std::max(points, std::int64_t(0)) / pointsPerPenny}}),
                    call.field.field.type);
}

Resolution ledgerEntry(const Call &call)
{
    const Record entry =
        call.data().loyaltyEntries.findBy("idempotencyKey", textOf(call.argument("input"), "idempotencyKey"));
    const Record account = entry ? call.data().accounts.find(textOf(*entry, "accountNumber")) : nullptr;
    return account && call.context.maySee(*account) ? Resolution(objectOf(entry, call.field.field.type)) : Resolved();
}

Resolution eligibility(const Call &call)
{
    const auto account =
        call.context.account(textOf(call.argument("input"), "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::optional<std::string> reason = reasonAgainstJoining(**account);
    return objectOf(passing({{"isEligible", !reason}, {"primaryIneligibilityReason", reason ? Json(*reason) : Json()}}),
                    call.field.field.type);
}

Resolution validateReferralCode(const Call &call)
{
    return objectOf(call.data().referralClaims.find(textOf(call.field.arguments, "value")), call.field.field.type);
}

//! A scheme by its own code, or by the code with which one account takes part in it.
Resolution referralScheme(const Call &call)
{
    const std::string code = textOf(call.field.arguments, "code");
    if (const Record account = accountOfReferralCode(call.data(), code)) {
        return objectOf(passing(personalScheme(call.data(), *account)), call.field.field.type);
    }
    return objectOf(call.data().referralSchemes.find(code), call.field.field.type);
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
