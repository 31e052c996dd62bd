// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"

namespace tideline::api::sessionerrors {

// Why a session gives out no token. All are of kind Gate: nothing was sent.
[[nodiscard]] Error signedOut();
[[nodiscard]] Error locked();
[[nodiscard]] Error nothingKept(); //!< Of kind Secrets: the store has no token for that identity, or does not give it.
[[nodiscard]] Error otherIdentity(); //!< Someone else signed in to unlock it.
[[nodiscard]] Error unprovenToken(); //!< An access token is no proof of who gave it.
[[nodiscard]] Error keptForElsewhere(); //!< Of kind Secrets: the kept token belongs to other addresses.
[[nodiscard]] Error masqueradeEnded();
[[nodiscard]] Error ended();

//! True if the server said no to a sign-in or a refresh, and will again; false if it merely could not be asked.
[[nodiscard]] bool isFinal(const Error &error);

} // namespace tideline::api::sessionerrors
