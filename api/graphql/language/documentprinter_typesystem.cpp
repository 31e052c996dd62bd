// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of type system documents.
#include "api/graphql/language/documentprinter.h"

namespace tideline::graphql {

namespace {

std::string_view keywordOf(ast::TypeDefinition::Kind kind)
{
    switch (kind) {
    case ast::TypeDefinition::Kind::Scalar:
        return "scalar ";
    case ast::TypeDefinition::Kind::Object:
        return "type ";
    case ast::TypeDefinition::Kind::Interface:
        return "interface ";
    case ast::TypeDefinition::Kind::Union:
        return "union ";
    case ast::TypeDefinition::Kind::Enum:
        return "enum ";
    case ast::TypeDefinition::Kind::InputObject:
        return "input ";
    }
    return {};
}

//! Whether an argument needs a line of its own: it has a description, or a block string in its values.
bool hasLineBreak(const ast::Value &value)
{
    if (value.kind == ast::Value::Kind::String)
        return value.isBlock && printLiteral(value.text, true).find('\n') != std::string::npos;
    for (const ast::Value &item : value.items) {
        if (hasLineBreak(item))
            return true;
    }
    for (const ast::ObjectField &field : value.fields) {
        if (hasLineBreak(field.value))
            return true;
    }
    return false;
}

bool hasLineBreak(const ast::InputValueDefinition &definition)
{
    if (definition.description.isPresent)
        return true;
    if (definition.defaultValue != nullptr && hasLineBreak(*definition.defaultValue))
        return true;
    for (const ast::Directive &directive : definition.directives) {
        for (const ast::Argument &argument : directive.arguments) {
            if (hasLineBreak(argument.value))
                return true;
        }
    }
    return false;
}

} // namespace

void DocumentPrinter::printDescription(const ast::Description &description)
{
    if (!description.isPresent)
        return;
    write(printLiteral(description.text, description.isBlock));
    breakLine();
}

void DocumentPrinter::printNode(const ast::SchemaDefinition &schema)
{
    printDescription(schema.description);
    write(schema.isExtension ? "extend schema" : "schema");
    printDirectives(schema.directives);
    printMembers(schema.operationTypes);
}

void DocumentPrinter::printNode(const ast::OperationTypeDefinition &root)
{
    write(ast::toString(root.operation));
    write(": ");
    write(root.type.text);
}

void DocumentPrinter::printNode(const ast::TypeDefinition &type)
{
    printDescription(type.description);
    if (type.isExtension)
        write("extend ");
    write(keywordOf(type.kind));
    write(type.name.text);
    printNames(" implements ", type.interfaces, " & ");
    printDirectives(type.directives);
    printMembers(type.fields);
    printNames(" = ", type.members, " | ");
    printMembers(type.values);
    printMembers(type.inputFields);
}

void DocumentPrinter::printNode(const ast::DirectiveDefinition &directive)
{
    printDescription(directive.description);
    write("directive @");
    write(directive.name.text);
    printArgumentDefinitions(directive.arguments);
    if (directive.isRepeatable)
        write(" repeatable");
    printNames(" on ", directive.locations, " | ");
}

void DocumentPrinter::printNode(const ast::FieldDefinition &field)
{
    printDescription(field.description);
    write(field.name.text);
    printArgumentDefinitions(field.arguments);
    std::string text;
    appendTyped(text, field.type, nullptr);
    write(text);
    printDirectives(field.directives);
}

void DocumentPrinter::printNode(const ast::InputValueDefinition &value)
{
    printDescription(value.description);
    write(value.name.text);
    std::string text;
    appendTyped(text, value.type, value.defaultValue);
    write(text);
    printDirectives(value.directives);
}

void DocumentPrinter::printNode(const ast::EnumValueDefinition &value)
{
    printDescription(value.description);
    write(value.name.text);
    printDirectives(value.directives);
}

void DocumentPrinter::printArgumentDefinitions(ast::List<ast::InputValueDefinition> arguments)
{
    if (arguments.empty())
        return;
    bool hasLines = false;
    for (const ast::InputValueDefinition &argument : arguments)
        hasLines = hasLines || hasLineBreak(argument);
    write("(");
    if (hasLines) {
        const Indentation indentation(*this);
        for (const ast::InputValueDefinition &argument : arguments) {
            breakLine();
            printNode(argument);
        }
    } else {
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            if (i > 0)
                write(", ");
            printNode(arguments[i]);
        }
    }
    write(hasLines ? "\n)" : ")");
}

void DocumentPrinter::printNames(std::string_view before, ast::List<ast::Name> names, std::string_view separator)
{
    for (const ast::Name &name : names) {
        write(&name == &names.front() ? before : separator);
        write(name.text);
    }
}

} // namespace tideline::graphql
