// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

namespace tideline::models {

//! \brief All processes of an account in one list, what is under way first: `id`, `what`, `at`, `status`, `stage`,
//! `subtype`, `number`, `mayBeCancelled`.
//!
//! \p lifecycleProcesses is the answer's value of that name. Joining and moving in may be cancelled while they are
//! pending or in progress, unless the account was taken over in bulk.
[[nodiscard]] graphql::Json processTimeline(const graphql::Json &lifecycleProcesses);

} // namespace tideline::models
