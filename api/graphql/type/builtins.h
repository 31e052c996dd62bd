// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"

#include <string_view>

namespace tideline::graphql {

//! \brief The definitions that every schema has: scalars, introspection types, directives, meta fields.
//!
//! Made on first use, immutable afterwards. The meta fields are the fields of a type called `__MetaFields`,
//! which is no part of any schema.
[[nodiscard]] const ast::Document &builtInDefinitions();

[[nodiscard]] bool isSpecifiedDirective(std::string_view name);

inline constexpr std::string_view metaFieldsName = "__MetaFields";
inline constexpr std::string_view defaultDeprecationReason = "No longer supported";

} // namespace tideline::graphql
