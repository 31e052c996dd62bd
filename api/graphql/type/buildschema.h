// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/type/schemachecks.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>

namespace tideline::graphql {

using SchemaResult = tl::expected<std::shared_ptr<const Schema>, Errors>;

//! \brief Builds a schema from SDL, extensions included, and checks it (checkSchema).
//!
//! With all checks it gives the verdict of graphql-js 16 (parse, validateSDL, buildASTSchema, validateSchema
//! together). Each error names its rule and places. Blocking and CPU-bound: call it off the GUI thread for large
//! schemas.
[[nodiscard]] SchemaResult buildSchema(std::string sdl, SchemaChecks checks = SchemaChecks::All,
                                       const ParseLimits &limits = ParseLimits::forSchemas());

//! Builds a schema from an introspection answer: `{"data":{"__schema":…}}`, `{"__schema":…}` or the bare
//! schema object. Errors name the JSON path at fault. Checked as a client needs it; see checkSchema().
[[nodiscard]] SchemaResult schemaFromIntrospection(std::string_view json);

//! Either of the two, told apart by the first character that is not white space: `{` means JSON.
[[nodiscard]] SchemaResult loadSchema(std::string text, SchemaChecks checks = SchemaChecks::Client);

//! The rules of section 3 that a well-formed schema can still break: roots, names, interfaces implemented,
//! unions, enums, input cycles, directives. Empty when the schema is valid.
[[nodiscard]] Errors checkSchema(const Schema &schema, SchemaChecks checks = SchemaChecks::All);

} // namespace tideline::graphql
