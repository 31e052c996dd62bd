// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/validation/directivefacts.h"
#include "api/graphql/validation/errorsink.h"
#include "api/graphql/validation/fragments.h"
#include "api/graphql/validation/typeinfo.h"
#include "api/graphql/validation/typeresolver.h"
#include "api/graphql/validation/variableusages.h"

#include <cstddef>

namespace tideline::graphql::validation {

//! \brief What the rules share while one document is checked. Borrows the schema and the document.
struct Context
{
    Context(const Schema &validSchema, const ast::Document &checked, std::size_t maxErrors)
        : schema(validSchema),
          document(checked),
          sink(checked, maxErrors),
          resolver(validSchema),
          types(validSchema, resolver),
          directives(validSchema, checked),
          fragments(checked, sink),
          usages(*this)
    {}

    const Schema &schema;
    const ast::Document &document;
    ErrorSink sink;
    TypeResolver resolver;
    TypeInfo types; //!< Where the main walk stands.
    DirectiveFacts directives;
    Fragments fragments;
    VariableUsages usages;
};

} // namespace tideline::graphql::validation
