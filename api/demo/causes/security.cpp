// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::array causes = {
    Cause{"obtainKrakenToken", "KT-CT-1134", Origin::Natural, "the refresh token is older than 30 minutes"},
    Cause{"obtainKrakenToken", "KT-CT-1135", Origin::Natural, "there is no such refresh token"},
    Cause{"createMfaDevice", "KT-CT-1128", Origin::Natural, "the session acts as somebody else"},
    Cause{"createMfaDevice", "KT-CT-1153", Origin::Natural,
          "a confirmed device of the kind is there, or there is no address to send codes to"},
    Cause{"validateMfaDevice", "KT-CT-1150", Origin::Natural, "there is no device of the kind"},
    Cause{"validateMfaDevice", "KT-CT-1151", Origin::Natural,
          "a second device of the kind was added before the first was confirmed"},
    Cause{"validateMfaDevice", "KT-CT-1152", Origin::Natural, "the code is wrong, or its time is over"},
    Cause{"validateMfaDevice", "KT-CT-1155", Origin::Natural, "an app or telephone would be the only confirmed device"},
    Cause{"deleteMfaDevice", "KT-CT-1150", Origin::Natural, "there is no device of the kind"},
    Cause{"deleteMfaDevice", "KT-CT-1154", Origin::Natural,
          "it is the backup of an app or telephone that would be left alone"},
    Cause{"invalidatePreSignedToken", "KT-CT-1129", Origin::Natural, "no such token, or not the viewer's"},
    Cause{"registerEmail", "KT-GB-5412", Origin::Natural, "the person has a real address"},
    Cause{"registerEmail", "KT-GB-5413", Origin::Natural, "not an email address, a stand-in, or somebody else's"},
    Cause{"registerEmail", "KT-CT-1133", Origin::Natural, "mail to the new address cannot arrive"},
    Cause{"registerEmail", "KT-CT-10006", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"requestPasswordReset", "KT-CT-1133", Origin::Natural, "mail to the address cannot arrive"},
    Cause{"requestPasswordReset", "KT-CT-11331", Origin::Natural, "not an email address"},
    Cause{"resetUserPassword", "KT-CT-4125", Origin::Natural, "the token is unknown, used or has run out"},
    Cause{"resetUserPassword", "KT-CT-1132", Origin::Natural, "the token was made for another user"},
    Cause{"resetUserPassword", "KT-CT-5450", Origin::Natural, "the password breaks a rule"},
    Cause{"sendPreSignedTokenEmail", "KT-CT-4122", Origin::Natural, "not an email address"},
    Cause{"updateBlackholeEmail", "KT-GB-5412", Origin::Natural, "the person has a real address"},
    Cause{"updateBlackholeEmail", "KT-GB-5413", Origin::Natural,
          "not an email address, a stand-in or somebody else's, or the account is not the viewer's"},
    Cause{"updateBlackholeEmail", "KT-CT-1133", Origin::Natural, "mail to the new address cannot arrive"},
    Cause{"updateEmailAndPassword", "KT-CT-5413", Origin::Natural, "another user has the address"},
    Cause{"updateEmailAndPassword", "KT-CT-5414", Origin::Natural, "not an email address, or a stand-in"},
    Cause{"updateEmailAndPassword", "KT-CT-5450", Origin::Natural, "the password breaks a rule"},
    Cause{"verifyIdentity", "KT-CT-1145", Origin::Natural, "the details are not those of one user of the account"},
    Cause{"verifyIdentityFallback", "KT-CT-1145", Origin::Natural, "the details fit nobody, or several people"},
};

} // namespace

std::span<const Cause> securityCauses() { return causes; }

} // namespace tideline::demo
