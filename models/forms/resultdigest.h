// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operation.h"
#include "models/forms/resultsummary.h"

namespace tideline::models {

class FormModel;

//! What a result shows at once, and what it shows when all is asked for.
struct ResultDigest
{
    static constexpr qsizetype mostRows = 10; //!< At once.

    QList<ResultRow> rows;
    QList<ResultRow> folded; //!< The rest of what was sent and of what came back; nothing of it is in rows.
};

//! \brief What matters of \p answer, the value of the root field, and of what \p form sent, as the operation says it.
//!
//! An operation that says nothing shows the answer's own values, those of the records in it, then what was sent, and
//! folds nothing if all of it fits. What was sent and came back is told once; secrets and idempotency keys that were
//! sent are not told at all.
[[nodiscard]] ResultDigest resultDigest(const graphql::Json &answer, const catalogue::Operation &operation,
                                        const FormModel &form, const HintLookup &hints);

} // namespace tideline::models
