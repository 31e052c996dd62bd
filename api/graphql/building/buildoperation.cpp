// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/operation.h"
#include "api/graphql/building/rootarguments.h"
#include "api/graphql/building/selection.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"

namespace tideline::graphql {
namespace {

std::string operationNameOf(std::string_view field)
{
    std::string name(field);
    if (name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

//! `($a: Int!, $b: String)`, or nothing. A non-null argument with a default stays optional for the caller: its
//! variable has the same default.
std::string printVariables(const std::vector<const InputValue *> &arguments)
{
    std::string text;
    for (const InputValue *argument : arguments) {
        text.append(text.empty() ? "(" : ", ").append("$").append(argument->name).append(": ");
        text += toString(*argument->type);
        if (argument->type->isNonNull() && argument->defaultValue)
            text += " = " + print(*argument->defaultValue);
    }
    return text.empty() ? text : text + ')';
}

//! `(a: $a, b: $b)`, or nothing.
std::string printArguments(const std::vector<const InputValue *> &arguments)
{
    std::string text;
    for (const InputValue *argument : arguments) {
        text.append(text.empty() ? "(" : ", ").append(argument->name).append(": $");
        text += argument->name;
    }
    return text.empty() ? text : text + ')';
}

tl::unexpected<Error> failure(std::string message)
{
    Error error;
    error.message = std::move(message);
    return tl::unexpected(std::move(error));
}

} // namespace

std::vector<const InputValue *> rootArguments(const FieldType &field, bool withDeprecated)
{
    std::vector<const InputValue *> arguments;
    for (const InputValue &argument : field.arguments) {
        if (withDeprecated || !argument.deprecationReason || argument.isRequired())
            arguments.push_back(&argument);
    }
    return arguments;
}

tl::expected<BuiltOperation, Error> buildOperation(const Schema &schema, ast::OperationType operation,
                                                   std::string_view field, const SelectionOptions &options)
{
    const std::string kind(ast::toString(operation));
    const Type *root = schema.rootType(operation);
    const FieldType *definition = root ? root->field(field) : nullptr;
    if (!definition)
        return failure("The schema has no " + kind + " named \"" + std::string(field) + "\".");

    BuiltOperation built;
    built.operationName = operationNameOf(field);
    const std::vector<const InputValue *> arguments = rootArguments(*definition, options.deprecatedArguments);
    std::string text = kind + ' ' + built.operationName + printVariables(arguments) + " { " + std::string(field)
        + printArguments(arguments);
    if (const Type *type = definition->type->innermost(); type->isComposite())
        text += SelectionBuilder(schema, options).build(type);
    text += " }";

    const auto document = parse(std::move(text));
    if (!document)
        return tl::unexpected(document.error());
    built.document = print(*document);
    return built;
}

} // namespace tideline::graphql
