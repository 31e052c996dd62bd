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
//! Gives the verdict of graphql-js 16 `validate` with its specified rules. Each error names its rule and
//! places. Stops after \p maxErrors, with a last error that says so. Linear in the document's size but for
//! fragments merged into one selection, where pairs already compared are not compared again.
[[nodiscard]] Errors validate(const Schema &schema, const ast::Document &document, std::size_t maxErrors = 100);

} // namespace tideline::graphql
