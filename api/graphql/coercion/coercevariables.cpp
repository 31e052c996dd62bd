// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/coercion/documenttypes.h"
#include "api/graphql/coercion/scalars.h"
#include "api/graphql/core/suggestion.h"

#include <algorithm>
#include <iterator>

namespace tideline::graphql {
namespace {

void addError(Errors &errors, Path path, std::string message)
{
    Error error;
    error.message = std::move(message);
    error.path = std::move(path);
    errors.push_back(std::move(error));
}

void refuseUndeclared(const ast::OperationDefinition &operation, const Json &variables, Errors &errors)
{
    std::vector<std::string_view> names;
    for (const ast::VariableDefinition &definition : operation.variables)
        names.push_back(definition.name.text);
    for (const auto &member : variables.items()) {
        if (std::find(names.begin(), names.end(), member.key()) == names.end())
            addError(errors, {member.key()},
                     "The operation has no variable " + describe(Json(member.key())) + '.'
                         + didYouMean(member.key(), names));
    }
}

//! Specification section 6.1.2, the steps for one variable.
void coerceVariable(const ast::VariableDefinition &definition, const Type *type, const Json &variables,
                    const ScalarCheck &check, Json::object_t &values, Errors &errors)
{
    const std::string_view name = definition.name.text;
    const Path path = {std::string(name)};
    if (!type || !type->isInput()) {
        addError(errors, path,
                 "The variable's type " + std::string(type ? toString(*type) : "") + (type ? " is" : "is unknown or")
                     + " no input type.");
        return;
    }
    const auto given = variables.find(name);
    if (given != variables.end()) {
        Coerced coerced = coerceInput(*given, type, path, check);
        std::move(coerced.errors.begin(), coerced.errors.end(), std::back_inserter(errors));
        appendMember(values, name, std::move(coerced.value));
    } else if (definition.defaultValue) {
        if (auto standard = valueFromLiteral(*definition.defaultValue, type, nullptr, check))
            appendMember(values, name, std::move(*standard));
        else
            addError(errors, path, "The variable's default value does not fit its type.");
    } else if (type->isNonNull()) {
        addError(errors, path, "A value is required.");
    }
}

} // namespace

Coerced coerceVariables(const Schema &schema, const ast::OperationDefinition &operation, const Json &variables,
                        const ScalarCheck &check, bool refuseUnknown)
{
    Coerced result;
    result.value = Json::object();
    const Json none = Json::object();
    if (!variables.is_null() && !variables.is_object()) {
        addError(result.errors, {}, "Expected an object with the variables, found " + describe(variables) + '.');
        return result;
    }
    const Json &given = variables.is_null() ? none : variables;
    DocumentTypes types(schema);
    Json::object_t values;
    for (const ast::VariableDefinition &definition : operation.variables)
        coerceVariable(definition, types.resolve(*definition.type), given, check, values, result.errors);
    if (refuseUnknown)
        refuseUndeclared(operation, given, result.errors);
    result.value = Json(std::move(values));
    return result;
}

} // namespace tideline::graphql
