// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::array causes = {
    Cause{"moveOut", "KT-GB-6628", Origin::Natural,
          "the account does not live there, or a day, address, postcode or contact that cannot be"},
    Cause{"moveInCreateCustomer", "KT-GB-5416", Origin::Natural,
          "a name, email, telephone number, date or number of people that cannot be"},
    Cause{"moveInCreateCustomer", "KT-CT-5450", Origin::Natural, "the password breaks a rule"},
    Cause{"moveInCreateCustomer", "KT-CT-4111", Origin::Natural, "somebody signs in with this email address"},
    Cause{"moveInCreateCustomer", "KT-GB-6633", Origin::Natural,
          "no such property, or somebody lives there on that day"},
    Cause{"initiateProductSwitch", "KT-CT-4619", Origin::Natural, "no such quoted product"},
    Cause{"initiateProductSwitch", "KT-CT-4924", Origin::Natural,
          "the account is not the viewer's, or quote or user belong to another account"},
    Cause{"initiateProductSwitch", "KT-CT-4719", Origin::Natural, "the account has left the home the quote is for"},
    Cause{"initiateProductSwitch", "KT-CT-4626", Origin::Natural, "no product has been chosen in the quote"},
    Cause{"initiateProductSwitch", "KT-CT-4624", Origin::Natural,
          "the product is not offered any more, or for others only"},
    Cause{"initiateProductSwitch", "KT-CT-1509", Origin::Natural,
          "another switch is on its way, or the account has the product already"},
    Cause{"initiateProductSwitch", "KT-CT-1507", Origin::Natural,
          "less than a fortnight ahead, or more than a year after that"},
    Cause{"joinSupplierAcceptTermsAndConditions", "KT-CT-4501", Origin::Natural,
          "the account is not the viewer's or has no such enrolment"},
    Cause{"cancelEnrollment", "KT-CT-10312", Origin::RuleOnly, "the demo's environment has every mutation enabled"},
    Cause{"cancelEnrollment", "KT-CT-10318", Origin::Natural, "no such enrolment, or not the viewer's"},
    Cause{"cancelEnrollment", "KT-CT-10319", Origin::Natural, "the enrolment is stuck"},
    Cause{"cancelEnrollment", "KT-CT-10320", Origin::Natural, "the enrolment is finished or cancelled already"},
    Cause{"cancelEnrollment", "KT-CT-10321", Origin::Natural, "the account was taken over in bulk"},
    Cause{"cancelEnrollment", "KT-CT-10323", Origin::RuleOnly, "the demo has no service behind it that could be away"},
};

} // namespace

std::span<const Cause> moveCauses() { return causes; }

} // namespace tideline::demo
