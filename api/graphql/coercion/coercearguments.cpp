// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/coercion/scalars.h"
#include "api/graphql/language/printer.h"

namespace tideline::graphql {
namespace {

constexpr std::size_t longestQuote = 80;

tl::unexpected<Error> problem(const InputValue &definition, std::string_view rest)
{
    Error error;
    error.message = "Argument \"" + std::string(definition.name) + "\" of type " + toString(*definition.type) + ' '
        + std::string(rest);
    return tl::unexpected(std::move(error));
}

const ast::Argument *findArgument(ast::List<ast::Argument> arguments, std::string_view name)
{
    for (const ast::Argument &argument : arguments) {
        if (argument.name.text == name)
            return &argument;
    }
    return nullptr;
}

std::string quoted(const ast::Value &literal)
{
    std::string text = print(literal);
    if (text.size() > longestQuote)
        return "that is given";
    return text;
}

} // namespace

tl::expected<Json, Error> coerceArguments(std::span<const InputValue> definitions, ast::List<ast::Argument> arguments,
                                          const Json &variables, const ScalarCheck &check)
{
    Json::object_t values;
    for (const InputValue &definition : definitions) {
        const ast::Argument *given = findArgument(arguments, definition.name);
        const bool isVariable = given && given->value.kind == ast::Value::Kind::Variable;
        const bool isMissing = !given || (isVariable && !variables.contains(given->value.text));
        if (isMissing) {
            if (auto standard = defaultOf(definition))
                appendMember(values, definition.name, std::move(*standard));
            else if (definition.type->isNonNull())
                return problem(definition, isVariable ? "is required, but its variable has no value." : "is required.");
            continue;
        }
        auto value = valueFromLiteral(given->value, definition.type, &variables, check);
        if (!value)
            return problem(definition,
                           isVariable ? "must not be null." : "cannot have the value " + quoted(given->value) + '.');
        appendMember(values, definition.name, std::move(*value));
    }
    return Json(std::move(values));
}

} // namespace tideline::graphql
