// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "api/graphql/type/schema.h"

#include <string>

namespace tideline::graphql {

//! Which parts newer than the June 2018 specification an introspection query may ask for.
struct IntrospectionOptions
{
    bool descriptions = true;
    bool specifiedByUrl = true;
    bool directiveIsRepeatable = true;
    bool schemaDescription = true;
    bool inputValueDeprecation = true;
    bool oneOf = true;
};

//! The introspection query; the plainest form (all options off) is understood by any server since 2018.
[[nodiscard]] std::string introspectionQuery(const IntrospectionOptions &options = {});

//! `{"__schema": …}` with the members and the order of graphql-js 16 `introspectionFromSchema`.
[[nodiscard]] Json introspectionFromSchema(const Schema &schema);

//! The schema as SDL, built-in types and directives left out; the text of graphql-js 16 `printSchema`.
[[nodiscard]] std::string printSchema(const Schema &schema);

} // namespace tideline::graphql
