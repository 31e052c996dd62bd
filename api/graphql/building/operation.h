// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/type/schema.h"

#include <tl/expected.hpp>

#include <functional>
#include <string>

namespace tideline::graphql {

//! How much of a result a built document asks for.
struct SelectionOptions
{
    int maxDepth = 4; //!< Objects nested below the root field.
    int fieldBudget = 120; //!< Fields of the whole document; keeps it under the API's complexity of 200.
    int connectionPageSize = 20; //!< `first` of a connection on the way.
    bool deprecatedArguments = false; //!< Variables for the root field's deprecated arguments too.
    //! Fields by coordinate "Type.field" that are never selected, whatever the budget. Empty: none.
    std::function<bool(std::string_view type, std::string_view field)> isExcluded;
};

struct BuiltOperation
{
    std::string document; //!< Canonical text; valid against the schema by construction.
    std::string operationName; //!< The field's name with an upper-case first letter, "CollectPayment".
};

//! \brief Makes a document that calls one root field with all of its arguments as variables.
//!
//! Variables carry the argument's name and type. Selected are leaf fields first, then nested objects down to
//! the depth, inline fragments with `__typename` for unions and interfaces, aliases where members of a union
//! would conflict; left out are fields with required arguments, deprecated fields, `possibleErrors`, and what
//! the budget does not hold. Connections get `first`. Fails only when the root has no such field.
[[nodiscard]] tl::expected<BuiltOperation, Error> buildOperation(const Schema &schema, ast::OperationType operation,
                                                                 std::string_view field,
                                                                 const SelectionOptions &options = {});

enum class ExampleSize { Smallest, Full };

//! \brief Variables for buildOperation()'s document that coerce without error.
//!
//! Smallest holds required fields only; Full every optional field too, and the deprecated arguments that a document
//! has with SelectionOptions::deprecatedArguments. Lists have one item. Recursive input
//! types stop at the first place where they may, and so do input objects that would grow past 1,000 values;
//! @oneOf objects carry exactly one member. Values of custom scalars have the scalar's format. The same schema
//! gives the same example.
[[nodiscard]] Json exampleVariables(const FieldType &field, ExampleSize size);
[[nodiscard]] Json exampleValue(const Type *type, ExampleSize size);

} // namespace tideline::graphql
