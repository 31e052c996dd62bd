// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::array causes = {
    Cause{"updateAccountAddress", "KT-CT-4178", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"updateAccountAddress", "KT-CT-4411", Origin::Natural,
          "the stored address is structured and lines are given"},
    Cause{"updateAccountBillingAddress", "KT-CT-7123", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"updateAccountBillingAddress", "KT-CT-4145", Origin::Natural,
          "no street, or no postcode of the United Kingdom for an address there"},
    Cause{"updateAccountBillingEmail", "KT-CT-4123", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"updateAccountBillingEmail", "KT-CT-4122", Origin::Natural, "not an email address"},
    Cause{"createAccountReference", "KT-CT-4123", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"createAccountReference", "KT-CT-8310", Origin::Natural,
          "namespace or value is empty or longer than 100 characters"},
    Cause{"createAccountReference", "KT-CT-8311", Origin::Natural, "the namespace is taken"},
    Cause{"updateAccountReference", "KT-CT-4123", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"updateAccountReference", "KT-CT-8310", Origin::Natural,
          "namespace or value is empty or longer than 100 characters"},
    Cause{"updateAccountReference", "KT-CT-8311", Origin::Natural, "there is no such reference to update"},
    Cause{"updateMetadata", "KT-CT-4323", Origin::Natural, "no such account, user or property, or not the viewer's"},
    Cause{"updateMetadata", "KT-CT-8413", Origin::Natural,
          "the key is empty or longer than 100 characters, or the value is not JSON"},
    Cause{"updateCommsDeliveryPreference", "KT-CT-4123", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"updateCommsDeliveryPreference", "KT-CT-4136", Origin::Natural,
          "EMAIL is asked for and the account has no billing email"},
    Cause{"requestPrintedBill", "KT-CT-3824", Origin::Natural, "no such account or bill, or not the viewer's"},
    Cause{"requestPrintedBill", "KT-CT-9705", Origin::Natural, "the bill is still open"},
    Cause{"updateUser", "KT-CT-5413", Origin::Natural, "a second name field within a day, after the first 31 days"},
    Cause{"updateUser", "KT-CT-5414", Origin::Natural,
          "an email, telephone number, name or date of birth that cannot be"},
    Cause{"updateCommsPreferences", "KT-GB-5414", Origin::Natural,
          "letters smaller than half or larger than three times, or texts without a mobile number"},
    Cause{"insertUserPsrRecords", "KT-GB-5415", Origin::Natural, "an unknown code"},
    Cause{"insertUserPsrRecords", "KT-GB-5411", Origin::Natural, "a code twice, or an expiry date that has passed"},
};

} // namespace

std::span<const Cause> accountCauses() { return causes; }

} // namespace tideline::demo
