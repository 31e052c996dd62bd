// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operation.h"
#include "api/graphql/core/json.h"

namespace tideline::models {

//! What an answer without errors says of the operation.
struct Outcome
{
    QString headline;
    QString text; //!< What to do; empty where it worked.
    bool isDone = true; //!< False: the server answered, and yet it did not work.
};

//! \brief What came of \p operation, told from \p value, the answer of its root field.
//!
//! The operation's own rules first; then two that hold for any: a member `success` that is false, and an answer with
//! nothing in it.
[[nodiscard]] Outcome outcomeOf(const catalogue::Operation &operation, const graphql::Json &value);

//! Whether what the offer is for can follow on \p value.
[[nodiscard]] bool fits(const catalogue::FollowUp &followUp, const graphql::Json &value);

} // namespace tideline::models
