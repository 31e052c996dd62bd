// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "api/session/session.h"

#include <QList>
#include <QPair>
#include <QString>

namespace tideline::models {

//! \brief Who is signed in and what they may do, as label and value; from the session and the answer of the query
//! `viewerrights`; null if there was none.
[[nodiscard]] QList<QPair<QString, QString>> describeViewer(const api::Session &session, const graphql::Json &answer);

} // namespace tideline::models
