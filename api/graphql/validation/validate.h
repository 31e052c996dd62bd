// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

#include <cstddef>

namespace tideline::graphql {

//! \brief Checks an executable document against a schema with every rule of specification section 5.
//!
//! Gives the verdict of graphql-js 16 `validate` with its specified rules, and the same places. Each error names
//! its rule. Stops after \p maxErrors, with a last error that says so and names no rule.
//!
//! Linear in the document's size but for selections that overlap and fragments that are spread again and again;
//! these are paid from the same budgets as in graphql-js, and a document that uses them up is refused with an
//! error that says so. Stack use depends on how deep the document is nested, not on how its fragments chain.
[[nodiscard]] Errors validate(const Schema &schema, const ast::Document &document, std::size_t maxErrors = 100);

} // namespace tideline::graphql
