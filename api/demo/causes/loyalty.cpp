// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::string_view noAccount = "no such account, or not the viewer's";
constexpr std::string_view notPositive = "no points, or fewer than none";
constexpr std::string_view tooMany = "more points than the balance";
constexpr std::string_view laterEntry = "the newest entry is dated later than now";
constexpr std::string_view belowZero = "a correction has taken the balance below zero";

constexpr std::array causes = {
    Cause{"enrollAccountInLoyaltyProgram", "KT-CT-9213", Origin::Natural,
          "the account takes part already, is not domestic, not active, or of the bought brand"},
    Cause{"enrollAccountInLoyaltyProgram", "KT-CT-9210", Origin::Natural, "the person named is not on the account"},
    Cause{"setLoyaltyPointsUser", "KT-CT-9210", Origin::Natural, "the account does not take part in the programme"},
    Cause{"setLoyaltyPointsUser", "KT-CT-9214", Origin::Natural, "the person named is not on the account"},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9201", Origin::Natural,
          "the person, or the account when nobody is named, has never taken part"},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9202", Origin::Natural,
          "the account is of the bought brand, which has no points programme"},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9203", Origin::Natural,
          "the person has joined and collected nothing yet"},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9204", Origin::Natural, notPositive},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9205", Origin::Natural, tooMany},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9206", Origin::Natural, "the points make no whole pence"},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9208", Origin::Natural, laterEntry},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9209", Origin::Natural, belowZero},
    Cause{"redeemLoyaltyPointsForAccountCredit", "KT-CT-9210", Origin::Natural,
          "the person named is not on the account"},
    Cause{"transferLoyaltyPointsBetweenUsers", "KT-CT-9204", Origin::Natural, notPositive},
    Cause{"transferLoyaltyPointsBetweenUsers", "KT-CT-9205", Origin::Natural, tooMany},
    Cause{"transferLoyaltyPointsBetweenUsers", "KT-CT-9208", Origin::Natural, laterEntry},
    Cause{"transferLoyaltyPointsBetweenUsers", "KT-CT-9209", Origin::Natural, belowZero},
    Cause{"transferLoyaltyPointsBetweenUsers", "KT-CT-9210", Origin::Natural,
          "sender and receiver are one person, or one of them is not on the account"},
    Cause{"createReferral", "KT-CT-6723", Origin::Natural, noAccount},
    Cause{"createReferral", "KT-CT-6710", Origin::Natural,
          "the account was recommended before or is closed, or the other has recommended ten already"},
    Cause{"createReferral", "KT-CT-6711", Origin::Natural, "somebody is on both accounts"},
    Cause{"createReferral", "KT-CT-6712", Origin::Natural,
          "nobody has the email address, link or code; a partner's code is none"},
    Cause{"createReferral", "KT-CT-6713", Origin::Natural, "one of the two accounts is of the bought brand"},
    Cause{"redeemReferralClaimCode", "KT-CT-6723", Origin::Natural, noAccount},
    Cause{"redeemReferralClaimCode", "KT-CT-6724", Origin::Natural, "no such code"},
    Cause{"redeemReferralClaimCode", "KT-CT-6725", Origin::Natural,
          "a partner's code on a household's account or the other way round, or a closed account"},
    Cause{"redeemReferralClaimCode", "KT-CT-6726", Origin::Natural, "an account has used the code"},
    Cause{"redeemReferralClaimCode", "KT-CT-6727", Origin::Natural, "the code was withdrawn"},
    Cause{"addCampaignToAccount", "KT-CT-4123", Origin::Natural, noAccount},
    Cause{"addCampaignToAccount", "KT-CT-7427", Origin::Natural, "no such campaign"},
};

} // namespace

std::span<const Cause> loyaltyCauses() { return causes; }

} // namespace tideline::demo
