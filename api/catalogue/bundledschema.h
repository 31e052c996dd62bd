// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/service.h"
#include "api/graphql/type/buildschema.h"

#include <string>

namespace tideline::catalogue {

//! \brief The SDL of the schema that the program carries: one file, then the reconstructed types.
//!
//! Reads `:/tideline/schema/api.graphql` (or auth.graphql) and, for the API site, every file of
//! `:/tideline/schema/reconstructed` in the order of their names. Any thread.
[[nodiscard]] std::string bundledSchemaText(Service service);

//! Builds that schema. Takes milliseconds: off the GUI thread where it matters.
[[nodiscard]] graphql::SchemaResult bundledSchema(Service service);

} // namespace tideline::catalogue
