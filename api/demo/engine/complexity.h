// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "api/graphql/language/ast.h"

#include <cstdint>

namespace tideline::demo {

//! What an operation costs, by the demo's plain rule.
struct Cost
{
    std::int64_t complexity = 0; //!< One a field; `__typename` and introspection are free.
    std::int64_t nodes = 0; //!< Rows that the connections could give, page sizes multiplied down the tree.
};

constexpr std::int64_t complexityLimit = 200; //!< KT-CT-1188 above it.
constexpr std::int64_t nodeLimit = 10'000; //!< KT-CT-1189 above it.

//! \brief Counts the fields of an operation, fragments counted wherever they are spread.
//!
//! A page size does not raise the complexity, only the nodes; \p variables are the request's, for `first: $n`.
//! Linear in the document: a fragment is worked out once. Counts stop far above the limits. Ends with any document, a
//! fragment that spreads itself included; its number means something for valid ones.
[[nodiscard]] Cost costOf(const graphql::ast::Document &document, const graphql::ast::OperationDefinition &operation,
                          const graphql::Json &variables);

} // namespace tideline::demo
