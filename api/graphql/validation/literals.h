// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

namespace tideline::graphql::validation {

//! \brief Whether \p literal, no variable and not null, is a value of the scalar or enum \p type.
//!
//! False for any other kind of type. A custom scalar takes every literal
//! (https://spec.graphql.org/October2021/#sec-Scalars: its own rules are known to the server alone).
[[nodiscard]] bool fitsLeaf(const ast::Value &literal, const Type &type);

} // namespace tideline::graphql::validation
