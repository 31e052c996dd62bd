// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of executable documents.
#include "api/graphql/language/documentprinter.h"

#include "api/graphql/language/characters.h"
#include "api/graphql/language/printer.h"

#include <vector>

namespace tideline::graphql {

namespace {

//! Whether a `{` behind the definition would be its own: it may have a block and has none.
bool takesBrace(const ast::Definition &definition)
{
    if (const auto *const *schema = std::get_if<const ast::SchemaDefinition *>(&definition))
        return (*schema)->operationTypes.empty();
    const auto *const *type = std::get_if<const ast::TypeDefinition *>(&definition);
    if (type == nullptr)
        return false;
    switch ((*type)->kind) {
    case ast::TypeDefinition::Kind::Object:
    case ast::TypeDefinition::Kind::Interface:
        return (*type)->fields.empty();
    case ast::TypeDefinition::Kind::Enum:
        return (*type)->values.empty();
    case ast::TypeDefinition::Kind::InputObject:
        return (*type)->inputFields.empty();
    case ast::TypeDefinition::Kind::Scalar:
    case ast::TypeDefinition::Kind::Union:
        break;
    }
    return false;
}

} // namespace

void DocumentPrinter::print(const ast::Definition &definition)
{
    std::visit([this](const auto *node) { printNode(*node); }, definition);
    m_isBraceTaken = takesBrace(definition);
}

void DocumentPrinter::write(std::string_view text)
{
    while (true) {
        const std::size_t lineEnd = text.find('\n');
        m_text.append(text.substr(0, lineEnd));
        if (lineEnd == std::string_view::npos)
            return;
        m_text += m_lineBreak;
        text.remove_prefix(lineEnd + 1);
    }
}

void DocumentPrinter::printNode(const ast::OperationDefinition &operation)
{
    const bool isQuery = operation.operation == ast::OperationType::Query;
    const bool isBare = isQuery && !m_isBraceTaken && operation.name.isEmpty() && operation.variables.empty()
        && operation.directives.empty() && !operation.description.isPresent;
    if (!isBare) {
        printDescription(operation.description);
        write(ast::toString(operation.operation));
        if (!operation.name.isEmpty() || !operation.variables.empty())
            write(" ");
        write(operation.name.text);
        printVariables(operation.variables);
        printDirectives(operation.directives);
        write(" ");
    }
    printSelectionSet(operation.selectionSet);
}

void DocumentPrinter::printVariables(ast::List<ast::VariableDefinition> variables)
{
    if (variables.empty())
        return;
    std::vector<std::string> printed;
    bool hasLines = false;
    for (const ast::VariableDefinition &variable : variables) {
        std::string text;
        if (variable.description.isPresent)
            text = printLiteral(variable.description.text, variable.description.isBlock) + '\n';
        text.append("$").append(variable.name.text);
        appendTyped(text, variable.type, variable.defaultValue);
        for (const ast::Directive &directive : variable.directives) {
            text += ' ';
            appendNode(text, directive);
        }
        hasLines = hasLines || text.find('\n') != std::string::npos;
        printed.push_back(std::move(text));
    }
    write(hasLines ? "(\n" : "(");
    for (std::size_t i = 0; i < printed.size(); ++i) {
        if (i > 0)
            write(hasLines ? "\n" : ", ");
        write(printed[i]);
    }
    write(hasLines ? "\n)" : ")");
}

void DocumentPrinter::printNode(const ast::FragmentDefinition &fragment)
{
    printDescription(fragment.description);
    write("fragment ");
    write(fragment.name.text);
    write(" on ");
    write(fragment.typeCondition.text);
    printDirectives(fragment.directives);
    write(" ");
    printSelectionSet(fragment.selectionSet);
}

void DocumentPrinter::printSelectionSet(const ast::SelectionSet *set)
{
    write("{");
    {
        const Indentation indentation(*this);
        for (const ast::Selection &selection : set->selections) {
            breakLine();
            std::visit([this](const auto *node) { printNode(*node); }, selection);
        }
    }
    write("\n}");
}

void DocumentPrinter::printNode(const ast::Field &field)
{
    std::string name;
    if (!field.alias.isEmpty())
        name.append(field.alias.text).append(": ");
    name.append(field.name.text);
    write(name);
    printFieldArguments(name, field.arguments);
    printDirectives(field.directives);
    if (field.selectionSet != nullptr) {
        write(" ");
        printSelectionSet(field.selectionSet);
    }
}

//! The width counts the field alone: neither indentation nor directives, and a block string with all its lines.
void DocumentPrinter::printFieldArguments(std::string_view fieldName, ast::List<ast::Argument> arguments)
{
    constexpr std::size_t maxWidth = 80;
    if (arguments.empty())
        return;
    std::vector<std::string> printed;
    std::size_t width = utf16Length(fieldName) + 2 * arguments.size(); // ", " between and "()" around
    for (const ast::Argument &argument : arguments) {
        appendNode(printed.emplace_back(), argument);
        width += utf16Length(printed.back());
    }
    if (width <= maxWidth) {
        for (std::size_t i = 0; i < printed.size(); ++i) {
            write(i == 0 ? "(" : ", ");
            write(printed[i]);
        }
        write(")");
        return;
    }
    write("(");
    {
        const Indentation indentation(*this);
        for (const std::string &argument : printed) {
            breakLine();
            write(argument);
        }
    }
    write("\n)");
}

void DocumentPrinter::printNode(const ast::FragmentSpread &spread)
{
    write("...");
    write(spread.name.text);
    printDirectives(spread.directives);
}

void DocumentPrinter::printNode(const ast::InlineFragment &fragment)
{
    write("...");
    if (!fragment.typeCondition.isEmpty()) {
        write(" on ");
        write(fragment.typeCondition.text);
    }
    printDirectives(fragment.directives);
    write(" ");
    printSelectionSet(fragment.selectionSet);
}

void DocumentPrinter::printDirectives(ast::List<ast::Directive> directives)
{
    for (const ast::Directive &directive : directives) {
        std::string text = " ";
        appendNode(text, directive);
        write(text);
    }
}

} // namespace tideline::graphql
