// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::string_view boughtAccount = "the account is of the bought brand, which manages no consents";
constexpr std::string_view unknownType = "no consent type of that code";

constexpr std::array causes = {
    Cause{"updateAccountConsents", "KT-CT-9014", Origin::Natural, "a consent is answered twice"},
    Cause{"updateAccountConsents", "KT-CT-9016", Origin::Natural, boughtAccount},
    Cause{"updateAccountConsents", "KT-CT-9017", Origin::Natural, unknownType},
    Cause{"updateAccountConsents", "KT-CT-9018", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"updateAccountUserConsents", "KT-CT-9014", Origin::Natural, "a consent is answered twice"},
    Cause{"updateAccountUserConsents", "KT-CT-9016", Origin::Natural,
          "the person has accounts of the bought brand only, which manages no consents"},
    Cause{"updateAccountUserConsents", "KT-CT-9017", Origin::Natural, unknownType},
    Cause{"updateAccountUserConsents", "KT-CT-5421", Origin::Natural, "no person of that user number"},
    Cause{"updateAccountUserConsents", "KT-CT-5422", Origin::Natural,
          "the agent does not say whose consents are meant"},
    Cause{"updateAccountUserConsents", "KT-CT-1605", Origin::Natural, "no answers, or a row without one"},
    Cause{"requestDoubleOptIn", "KT-CT-9016", Origin::Natural, boughtAccount},
    Cause{"requestDoubleOptIn", "KT-CT-9017", Origin::Natural, unknownType},
    Cause{"requestDoubleOptIn", "KT-CT-9018", Origin::Natural,
          "no such account, or not the viewer's, or nobody with that email address or mobile number"},
    Cause{"requestDoubleOptIn", "KT-CT-9019", Origin::Natural,
          "nowhere to send the message, or an address that cannot be"},
    Cause{"confirmDoubleOptIn", "KT-CT-9016", Origin::Natural, boughtAccount},
    Cause{"confirmDoubleOptIn", "KT-CT-9020", Origin::Natural,
          "the token was used, has run out, was followed by a newer one, or the customer declined since"},
    Cause{"confirmDoubleOptIn", "KT-CT-9021", Origin::Natural, "no such token"},
    Cause{"confirmDoubleOptIn", "KT-CT-9022", Origin::Natural, "the consent was accepted on another way since"},
};

} // namespace

std::span<const Cause> consentCauses() { return causes; }

} // namespace tideline::demo
