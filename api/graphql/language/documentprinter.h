// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"

#include <string>
#include <string_view>

namespace tideline::graphql {

//! \brief Writes nodes into one growing text and keeps the indentation.
//!
//! What fits one line (values, directives, types) is made by the free functions below; this class lays out
//! what has lines of its own.
class DocumentPrinter
{
public:
    void print(const ast::Definition &definition);
    //! A line break at the current indentation.
    void breakLine() { write("\n"); }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    // Executable documents
    void printNode(const ast::OperationDefinition &operation);
    void printNode(const ast::FragmentDefinition &fragment);
    void printNode(const ast::Field &field);
    void printNode(const ast::FragmentSpread &spread);
    void printNode(const ast::InlineFragment &fragment);
    void printSelectionSet(const ast::SelectionSet *set);
    void printVariables(ast::List<ast::VariableDefinition> variables);
    void printFieldArguments(std::string_view fieldName, ast::List<ast::Argument> arguments);

    // Type system documents
    void printNode(const ast::SchemaDefinition &schema);
    void printNode(const ast::TypeDefinition &type);
    void printNode(const ast::DirectiveDefinition &directive);
    void printNode(const ast::OperationTypeDefinition &root);
    void printNode(const ast::FieldDefinition &field);
    void printNode(const ast::InputValueDefinition &value);
    void printNode(const ast::EnumValueDefinition &value);
    void printDescription(const ast::Description &description);
    void printArgumentDefinitions(ast::List<ast::InputValueDefinition> arguments);
    void printNames(std::string_view before, ast::List<ast::Name> names, std::string_view separator);

    void printDirectives(ast::List<ast::Directive> directives); //!< Each after a space.
    template <typename T>
    void printMembers(ast::List<T> members); //!< ` { … }`, one a line; nothing if there are none.

    //! Appends \p text; its line breaks get the current indentation.
    void write(std::string_view text);

    std::string m_text;
    std::string m_lineBreak = "\n"; //!< With the indentation of the line that it starts.
    bool m_isBraceTaken = false; //!< A `{` here would be read as part of the definition before.
    class Indentation;
};

//! Indents what is written while it lives by one more step.
class DocumentPrinter::Indentation
{
public:
    explicit Indentation(DocumentPrinter &printer) : m_printer(printer) { m_printer.m_lineBreak += "  "; }
    ~Indentation() { m_printer.m_lineBreak.resize(m_printer.m_lineBreak.size() - 2); }
    Indentation(const Indentation &) = delete;
    Indentation &operator=(const Indentation &) = delete;

private:
    DocumentPrinter &m_printer;
};

template <typename T>
void DocumentPrinter::printMembers(ast::List<T> members)
{
    if (members.empty())
        return;
    write(" {");
    {
        const Indentation indentation(*this);
        for (const T &member : members) {
            breakLine();
            printNode(member);
        }
    }
    write("\n}");
}

void appendNode(std::string &text, const ast::Value &value);
void appendNode(std::string &text, const ast::ObjectField &field);
void appendNode(std::string &text, const ast::Argument &argument);
void appendNode(std::string &text, const ast::Directive &directive);
void appendNode(std::string &text, const ast::TypeReference &type);
//! `: Type = default @directive`, the end of a variable, an argument or an input field.
void appendTyped(std::string &text, const ast::TypeReference *type, const ast::Value *defaultValue);
[[nodiscard]] std::string printLiteral(std::string_view text, bool isBlock);

} // namespace tideline::graphql
