// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/schemas.h"

#include "api/graphql/building/operation.h"
#include "api/graphql/coercion/coercion.h"

#include <tl/expected.hpp>

#include <optional>

namespace tideline::cli {

//! --variables as JSON, a file or "-"; an empty object without the option. Complains and gives nothing.
[[nodiscard]] std::optional<graphql::Json> readVariables(const Options &options);

//! What is sent for a root field; has its deprecated arguments if \p variables use one.
[[nodiscard]] tl::expected<graphql::BuiltOperation, graphql::Error> documentFor(const RootField &root,
                                                                                const graphql::Json &variables);

//! What Date, Decimal and the like mean is known for the bundled schemas only; another server's own scalars of such
//! names may take anything.
[[nodiscard]] graphql::ScalarCheck scalarCheckFor(const Options &options);

//! Every problem of \p variables for the operation's arguments, each with its path.
[[nodiscard]] graphql::Errors variableErrors(const RootField &root, const graphql::Json &variables,
                                             const graphql::ScalarCheck &check);

} // namespace tideline::cli
