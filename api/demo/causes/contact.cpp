// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

//! The other operations of this area document no codes of their own: a form submission fails inside its payload,
//! linking and unlinking LINE with a member of their unions, registering a device by giving no binding.
constexpr std::array causes = {
    Cause{"backendScreenEvent", "KT-CT-8002", Origin::Natural, "no such event"},
    Cause{"backendScreenEvent", "KT-CT-8003", Origin::Natural, "the event has nothing to do: retired-offer"},
    Cause{"backendScreenEvent", "KT-CT-8004", Origin::Natural,
          "the event's work fails: show-usage for an account without a smart meter"},
    Cause{"backendScreenEvent", "KT-CT-8007", Origin::Natural,
          "a value that the event needs is missing or empty, or names no product"},
    Cause{"backendScreenEvent", "KT-GB-9310", Origin::Natural,
          "join-points for an account that may not join the points programme"},
    Cause{"deletePushNotificationBinding", "KT-CT-5411", Origin::Natural,
          "the viewer has no such device, it has run out, or another service delivers to it"},
    Cause{"submitCustomerFeedback", "KT-CT-5511", Origin::Natural,
          "no feedback number on a form that follows up on a contact"},
    Cause{"submitCustomerFeedback", "KT-CT-5512", Origin::Natural, "the account has no feedback of that number"},
    Cause{"submitCustomerFeedback", "KT-CT-5514", Origin::Natural,
          "no such form, another form than was asked for, a second answer, or too long a one"},
};

} // namespace

std::span<const Cause> contactCauses() { return causes; }

} // namespace tideline::demo
