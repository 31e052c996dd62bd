// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/schema.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>

namespace tideline::graphql {

using SchemaResult = tl::expected<std::shared_ptr<const Schema>, Errors>;

//! \brief Builds a schema from SDL, extensions included, and checks it (checkSchema).
//!
//! Gives the verdict of graphql-js 16 (parse, validateSDL, buildASTSchema, validateSchema together).
//! Blocking and CPU-bound: call it off the GUI thread for large schemas.
[[nodiscard]] SchemaResult buildSchema(std::string sdl, const ParseLimits &limits = ParseLimits::forSchemas());

//! Builds a schema from an introspection answer: `{"data":{"__schema":…}}`, `{"__schema":…}` or the bare
//! schema object. Errors name the JSON path at fault.
[[nodiscard]] SchemaResult schemaFromIntrospection(std::string_view json);

//! Either of the two, told apart by the first character that is not white space: `{` means JSON.
[[nodiscard]] SchemaResult loadSchema(std::string text);

//! The rules of section 3 that a well-formed schema can still break: roots, names, interfaces implemented,
//! unions, enums, input cycles, directives. Empty when the schema is valid.
[[nodiscard]] Errors checkSchema(const Schema &schema);

} // namespace tideline::graphql
