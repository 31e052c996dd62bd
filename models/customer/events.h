// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

namespace tideline::models {

//! \brief The latest things that happened on an account, newest first, ten at most.
//!
//! Made of the overview's transactions, bills, and payments that are still to come or failed, as rows with
//! `id`, `date`, `what`, `amount` (minor units) and `status`.
[[nodiscard]] graphql::Json latestEvents(const graphql::Json &overview);

} // namespace tideline::models
