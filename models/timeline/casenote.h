// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "models/shell/customersummary.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tideline::models {

//! \brief A summary to paste into the case note: whose account, what the agent did, what happened lately.
//!
//! \p rows are those of a Timeline, newest first; \p missing names what they lack: "payments". Holds no secret and
//! nothing that was typed: every line passes api::redacted().
[[nodiscard]] QString caseNote(const CustomerSummary &customer, const graphql::Json &rows, const QDateTime &now,
                               const QStringList &missing = {});

} // namespace tideline::models
