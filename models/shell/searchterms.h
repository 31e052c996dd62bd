// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QString>

namespace tideline::models {

//! \brief What a person typed to find a customer, as the API's AccountSearchInputType.
//!
//! Told apart by shape: an account number, an email, a phone number, a postcode, a meter's serial number; all
//! else is searched as a name and as a place. Null when there is too little to search for (under two characters).
[[nodiscard]] graphql::Json searchTerms(const QString &text);

//! True for "A-1B2C3D4E", in any case.
[[nodiscard]] bool looksLikeAccountNumber(const QString &text);

} // namespace tideline::models
