// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

namespace tideline::models {

//! One of the payment schedules that run, and how many others do.
struct MainSchedule
{
    graphql::Json schedule; //!< Null: none runs.
    int others = 0;
};

//! \brief The schedule that a customer means by "my payments", from the answer of the overview query.
//!
//! One that collects on its days goes before one that waits for a balance or a bill, and then the account's first
//! ledger before the others.
[[nodiscard]] MainSchedule mainSchedule(const graphql::Json &overview);

} // namespace tideline::models
