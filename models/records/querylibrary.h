// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/request.h"

#include <QString>
#include <QStringList>

namespace tideline::models {

//! \brief A request made from a query file of the program, `:/tideline/queries/NAME.graphql`.
//!
//! The file holds one operation; its name is the operation's. It goes to the API, or with a line `# service: auth` to
//! the authentication server. \p variables are sent as they are. A name that is not there is a mistake of ours and
//! asserts.
[[nodiscard]] api::Request queryRequest(const QString &name, graphql::Json variables);

//! The names of all query files, choices included ("choices/ledgers").
[[nodiscard]] QStringList queryNames();
[[nodiscard]] std::string queryText(const QString &name); //!< Empty when there is no such file.

} // namespace tideline::models
