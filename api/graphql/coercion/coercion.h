// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <string>

//! \file
//! Values against input types: the values of variables (JSON) and the literals of documents (specification
//! section 3.5 to 3.13 "Input Coercion", section 6.1.2 and 6.4.1). All problems of one value are collected, each with
//! its path.
namespace tideline::graphql {

struct Coerced
{
    Json value; //!< With defaults of input fields filled in; meaningless when there are errors.
    Errors errors; //!< Every problem found, in the order of the fields; paths start at the value itself.

    [[nodiscard]] bool isValid() const { return errors.empty(); }
};

//! \brief A check of one custom scalar's values. Returns what is wrong, or nothing when the value fits.
//!
//! Known scalars (Date, DateTime, Decimal, BigInt, UUID, JSONString, NonEmptyID …) are checked; a scalar the
//! project has never heard of accepts any JSON value.
using ScalarCheck = std::function<std::optional<std::string>(std::string_view scalar, const Json &value)>;

//! The checks of every scalar that the Kraken schemas use, by the formats of kraken/behaviour.md.
[[nodiscard]] std::optional<std::string> checkKnownScalar(std::string_view scalar, const Json &value);

//! Coerces \p value to \p type, collecting every error. \p path is put in front of each error's path.
//! Verdict of graphql-js 16 for the five built-in scalars, enums, lists, input objects and @oneOf.
[[nodiscard]] Coerced coerceInput(const Json &value, const Type *type, const Path &path = {},
                                  const ScalarCheck &check = checkKnownScalar);

//! Coerces the variables of \p operation: unknown types, missing values and wrong values are errors whose
//! path starts with the variable's name; defaults are filled in; variables that are not declared are an
//! error too when \p refuseUnknown is set (graphql-js ignores them).
[[nodiscard]] Coerced coerceVariables(const Schema &schema, const ast::OperationDefinition &operation,
                                      const Json &variables, const ScalarCheck &check = checkKnownScalar,
                                      bool refuseUnknown = false);

//! The value of a literal for \p type; nothing when the literal does not fit or uses a variable that has no value.
//! \p variables are coerced values by name; null where only constants are allowed.
[[nodiscard]] std::optional<Json> valueFromLiteral(const ast::Value &literal, const Type *type,
                                                   const Json *variables = nullptr,
                                                   const ScalarCheck &check = checkKnownScalar);

//! The literal as JSON, whatever its type: enums become strings, variables become null.
[[nodiscard]] Json jsonFromLiteral(const ast::Value &literal, const Json *variables = nullptr);

//! A JSON value as the literal of \p type, for default values and printed documents.
[[nodiscard]] std::string printLiteral(const Json &value, const Type *type);

//! The coerced arguments of a field or directive, or the first error (specification section 6.4.1).
[[nodiscard]] tl::expected<Json, Error> coerceArguments(std::span<const InputValue> definitions,
                                                        ast::List<ast::Argument> arguments, const Json &variables,
                                                        const ScalarCheck &check = checkKnownScalar);

} // namespace tideline::graphql
