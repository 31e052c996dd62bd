// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/credentials.h"
#include "api/session/signin.h"

namespace tideline::api {

//! \brief Overwrites a secret that is not needed any more, as far as Qt allows.
//!
//! A text that others still share is only let go of: who holds it last frees it. What input widgets and the network
//! hold in between is not reached either.
void wipe(QString &secret);
void wipe(TokenSet &tokens); //!< Empty afterwards.
void wipe(Credentials &credentials); //!< NoCredentials afterwards.

} // namespace tideline::api
