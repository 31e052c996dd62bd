// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/referrals.h"
#include "api/demo/engine/loyalty.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! Customers who recommend the company, codes that give something, and campaigns.
//!
//! Assumptions where the facts are silent: the account number of createReferral is the new customer's, the reference is
//! the other's, who gets the entry among their referrals; both rewards wait until they are paid. An account is
//! recommended once. A claim code is used up by the first account, which gets its reward as credit at once and the
//! points on top if it collects any. A campaign that the account is in already, or dates that leave no day, add
//! nothing: campaignAdded is false. An account that the viewer may not see looks like one that does not exist.
namespace tideline::demo {

namespace {

constexpr int campaignMonths = 6; //!< How long an account is in a campaign unless dates are given.

std::string shortName(const DataSet &data, const Json &account)
{
    const Record holder = data.users.find(textOf(account, "$holder"));
    return holder ? textOf(*holder, "givenName") + ' ' + textOf(*holder, "familyName").substr(0, 1) + '.'
                  : textOf(account, "billingName");
}

//! Adds a referral to the list of \p owner, or to nobody's; the id of the new entry.
std::string addReferral(DataSet &data, const Json &scheme, const std::string &code, const Json &referred, bool isPaid,
                        const std::string &owner)
{
    const std::string id = std::to_string(data.nextId());
    data.referrals.add(
        id,
        {{"paymentDate", isPaid ? Json(isoDate(data.clock.today())) : Json()},
         {"schemeType", memberOf(scheme, "schemeType")},
         {"code", code},
         {"referredUserName", shortName(data, referred)},
         {"paymentStatus", isPaid ? "Paid" : "Pending"},
         {"referredUserJoinDate", memberOf(referred, "createdAt")},
         {"referredUserPaymentAmount", memberOf(scheme, "referredRewardAmount")},
         {"referringUserPaymentAmount", owner.empty() ? Json(0) : memberOf(scheme, "referrerRewardAmount")},
         {"combinedPaymentAmount", memberOf(scheme, owner.empty() ? "referredRewardAmount" : "combinedRewardAmount")},
         {"id", id}},
        owner);
    return id;
}

void addReward(DataSet &data, const Json &scheme, const std::string &code, bool isPaid, const std::string &number)
{
    const std::string id = std::to_string(data.nextId());
    data.rewards.add(id,
                     {{"paymentDate", isPaid ? Json(isoDate(data.clock.today())) : Json()},
                      {"schemeType", memberOf(scheme, "schemeType")},
                      {"code", code},
                      {"rewardAmount", memberOf(scheme, "referredRewardAmount")},
                      {"paymentStatus", isPaid ? "Paid" : "Pending"},
                      {"id", id}},
                     number);
}

bool shareSomebody(const Json &one, const Json &other)
{
    const Json &users = memberOf(one, "$users");
    const Json &others = memberOf(other, "$users");
    return std::any_of(users.begin(), users.end(), [&others](const Json &id) {
        return std::find(others.begin(), others.end(), id) != others.end();
    });
}

MutationResult createReferral(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-6723", "KT-CT-6723");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Record referrer = referringAccount(context.data, textOf(input, "reference"));
    if (!referrer) {
        return context.refuse("KT-CT-6712", {}, {{{"input", "reference"}, "Nobody has this reference.", {}}});
    }
    if (shareSomebody(**account, *referrer)) {
        return context.refuse("KT-CT-6711");
    }
    if (memberOf(**account, "brand") != memberOf(*referrer, "brand")) {
        return context.refuse("KT-CT-6713");
    }
    const Json scheme = personalScheme(context.data, *referrer);
    if (isSet(**account, "$referredBy")) {
        return context.refuse("KT-CT-6710", "The account was recommended before.");
    }
    if (textOf(**account, "status") == "DORMANT") {
        return context.refuse("KT-CT-6710", "The account is closed.");
    }
    if (flagOf(scheme, "isUsageAtCapacity")) {
        return context.refuse("KT-CT-6710", "The other customer has recommended as many as the scheme allows.");
    }
    const std::string code = textOf(scheme, "code");
    const std::string number = textOf(**account, "number");
    (**account)["$referredBy"] = memberOf(*referrer, "number");
    addReferral(context.data, scheme, code, **account, false, textOf(*referrer, "number"));
    addReward(context.data, scheme, code, false, number);
    return Json{{"referredAccountRewardAmount", memberOf(scheme, "referredRewardAmount")}};
}

//! Why a claim code does not count for this account; nothing when it does.
std::optional<std::string> reasonAgainst(const Json &scheme, const Json &account)
{
    const bool isForPartners = textOf(scheme, "schemeType") == "PARTNER_REWARD";
    if (textOf(account, "status") == "DORMANT") {
        return "The account is closed.";
    }
    if (isForPartners != (textOf(account, "accountType") == "BUSINESS")) {
        return isForPartners ? "The code is for businesses." : "The code is for households.";
    }
    return std::nullopt;
}

MutationResult redeemReferralClaimCode(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-6723", "KT-CT-6723");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string code = textOf(input, "code");
    const Record claim = context.data.referralClaims.find(code);
    const Record scheme = claim ? context.data.follow(memberOf(*claim, "referralScheme")) : nullptr;
    if (!scheme) {
        return context.refuse("KT-CT-6724", {}, {{{"input", "code"}, "There is no such code.", {}}});
    }
    if (isSet(*claim, "accountReferral")) {
        return context.refuse("KT-CT-6726");
    }
    if (!flagOf(*claim, "isValid")) {
        return context.refuse("KT-CT-6727");
    }
    if (const std::optional<std::string> reason = reasonAgainst(*scheme, **account)) {
        return context.refuse("KT-CT-6725", *reason);
    }
    DataSet &data = context.data;
    const Record ledger = data.mainLedger(number);
    if (!ledger) {
        return context.refuse("KT-CT-6725", "The account has no ledger that could be credited.");
    }
    (*claim)["accountReferral"] = reference("referrals", addReferral(data, *scheme, code, **account, true, {}));
    (*claim)["isValid"] = false;
    addReward(data, *scheme, code, true, number);
    data.post(textOf(*ledger, "number"), "Credit", numberOf(*scheme, "referredRewardAmount"), data.clock.today(),
              "Referral reward", {{"reasonCode", "REFERRAL_REWARD"}, {"note", code}});
    PointsLedger points(data, textOf(**account, "$loyaltyUser"));
    if (points.exists() && !points.hasLaterEntry()) {
        points.post(number, numberOf(*scheme, "loyaltyPointsBonus"), "Referral code");
    }
    return Json{{"success", true}};
}

MutationResult addCampaignToAccount(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-4123", "KT-CT-4123");
    if (!account) {
        return tl::unexpected(account.error());
    }
    DataSet &data = context.data;
    const std::string slug = textOf(input, "campaign");
    const Record campaign = data.campaigns.find(slug);
    if (!campaign) {
        return context.refuse("KT-CT-7427", {}, {{{"input", "campaign"}, "There is no such campaign.", {}}});
    }
    const std::string today = isoDate(data.clock.today());
    const std::string starts = isSet(input, "startDate") ? textOf(input, "startDate") : today;
    const QDate usualEnd = dateFrom(starts).addMonths(campaignMonths);
    const std::string expires = isSet(input, "expiryDate") ? textOf(input, "expiryDate") : isoDate(usualEnd);
    const std::string id = number + '/' + slug;
    const Record before = data.accountCampaigns.find(id);
    // Days as text compare like days. One that has run out may be joined again.
    const bool isIn = before && textOf(*before, "expiryDate") >= today;
    if (isIn || expires < starts) {
        return Json{{"campaignAdded", false}};
    }
    data.accountCampaigns.add(id,
                              {{"campaignExpiryDate", memberOf(*campaign, "$endsOn")},
                               {"name", memberOf(*campaign, "name")},
                               {"slug", slug},
                               {"expiryDate", expires},
                               {"startDate", starts}},
                              number);
    return Json{{"campaignAdded", true}};
}

constexpr MutationEntry table[] = {
    {"createReferral", &createReferral},
    {"redeemReferralClaimCode", &redeemReferralClaimCode},
    {"addCampaignToAccount", &addCampaignToAccount, Access::SignedIn, "JOIN_CAMPAIGNS"},
};

} // namespace

std::span<const MutationEntry> referralMutations() { return table; }

} // namespace tideline::demo
