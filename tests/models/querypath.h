// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tideline::testing {

//! \brief The types that a dotted path can lead to in a query's answer: one for each fragment that selects it.
//!
//! Steps are response keys; numbers index lists. Empty when the query does not select the path.
[[nodiscard]] std::vector<const graphql::Type *>
typesAt(const graphql::Schema &schema, const graphql::ast::OperationDefinition &operation, std::string_view path);

//! Whether a value of the leaf type can be shown as a column of this kind.
[[nodiscard]] bool fits(const graphql::Type &leaf, int columnKind);

} // namespace tideline::testing
