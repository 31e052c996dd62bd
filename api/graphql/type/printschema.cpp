// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/printer.h"
#include "api/graphql/type/builtins.h"
#include "api/graphql/type/defaultvalues.h"
#include "api/graphql/type/introspection.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tideline::graphql {

namespace {

//! Whether the text, written as a block string, reads back as the same text: no control characters, no empty
//! first or last line, no indentation that all lines share.
bool survivesAsBlockString(std::string_view text)
{
    bool isEmptyLine = true;
    bool hasIndent = false;
    bool hasCommonIndent = true;
    bool hasSeenLine = false;
    for (const char c : text) {
        if (c == '\n') {
            if (isEmptyLine && !hasSeenLine)
                return false;
            hasSeenLine = true;
            isEmptyLine = true;
            hasIndent = false;
        } else if (c == '\t' || c == ' ') {
            hasIndent = hasIndent || isEmptyLine;
        } else if (static_cast<unsigned char>(c) < 0x10) {
            return false;
        } else {
            hasCommonIndent = hasCommonIndent && hasIndent;
            isEmptyLine = false;
        }
    }
    return text.empty() || (!isEmptyLine && !(hasCommonIndent && hasSeenLine));
}

//! Writes a schema with the layout of graphql-js 16.
class SchemaPrinter
{
public:
    std::string print(const Schema &schema)
    {
        printDefinition(schema);
        for (const DirectiveType *directive : schema.directives()) {
            if (!isSpecifiedDirective(directive->name))
                print(*directive);
        }
        for (const Type *type : schema.types()) {
            if (!type->isBuiltIn)
                print(*type);
        }
        return std::move(m_text);
    }

private:
    void separate()
    {
        if (!m_text.empty())
            m_text += "\n\n";
    }

    static bool hasUsualName(const Type *root, std::string_view name) { return root == nullptr || root->name == name; }

    void printDefinition(const Schema &schema)
    {
        const bool isUsual = hasUsualName(schema.queryType(), "Query")
            && hasUsualName(schema.mutationType(), "Mutation")
            && hasUsualName(schema.subscriptionType(), "Subscription");
        if (isUsual && !schema.hasDescription())
            return;
        printDescription(schema.hasDescription(), schema.description(), "", true);
        m_text += "schema {\n";
        for (const auto operation :
             {ast::OperationType::Query, ast::OperationType::Mutation, ast::OperationType::Subscription}) {
            if (const Type *root = schema.rootType(operation))
                m_text += "  " + std::string(toString(operation)) + ": " + std::string(root->name) + '\n';
        }
        m_text += '}';
    }

    void print(const Type &type)
    {
        separate();
        printDescription(type.hasDescription, type.description, "", true);
        m_text += keywordOf(type.kind);
        m_text += type.name;
        printNames(" implements ", " & ", type.interfaces);
        printNames(" = ", " | ", type.members);
        if (type.specifiedBy)
            m_text += " @specifiedBy(url: " + printString(*type.specifiedBy) + ')';
        if (type.isOneOf)
            m_text += " @oneOf";
        printBlock(type.fields, [this](const FieldType &field) {
            m_text += field.name;
            printArguments(field.arguments, "  ");
            m_text += ": " + toString(*field.type);
            printDeprecation(field.deprecationReason);
        });
        printBlock(type.inputFields, [this](const InputValue &field) { printInputValue(field); });
        printBlock(type.enumValues, [this](const EnumValue &value) {
            m_text += value.name;
            printDeprecation(value.deprecationReason);
        });
    }

    void print(const DirectiveType &directive)
    {
        separate();
        printDescription(directive.hasDescription, directive.description, "", true);
        m_text += "directive @";
        m_text += directive.name;
        printArguments(directive.arguments, "");
        printDeprecation(directive.deprecationReason);
        m_text += directive.isRepeatable ? " repeatable on " : " on ";
        for (std::size_t i = 0; i < directive.locations.size(); ++i) {
            m_text += i == 0 ? "" : " | ";
            m_text += directive.locations[i];
        }
    }

    static std::string_view keywordOf(TypeKind kind)
    {
        switch (kind) {
        case TypeKind::Object:
            return "type ";
        case TypeKind::Interface:
            return "interface ";
        case TypeKind::Union:
            return "union ";
        case TypeKind::Enum:
            return "enum ";
        case TypeKind::InputObject:
            return "input ";
        default:
            return "scalar ";
        }
    }

    void printNames(std::string_view before, std::string_view between, std::span<const Type *const> types)
    {
        for (std::size_t i = 0; i < types.size(); ++i) {
            m_text += i == 0 ? before : between;
            m_text += types[i]->name;
        }
    }

    template <typename Item, typename Function>
    void printBlock(std::span<const Item> items, Function function)
    {
        if (items.empty())
            return;
        m_text += " {\n";
        for (const Item &item : items) {
            printDescription(item.hasDescription, item.description, "  ", &item == items.data());
            m_text += "  ";
            function(item);
            m_text += '\n';
        }
        m_text += '}';
    }

    void printArguments(std::span<const InputValue> arguments, const std::string &indent)
    {
        if (arguments.empty())
            return;
        const auto isBare = [](const InputValue &argument) { return argument.description.empty(); };
        if (std::all_of(arguments.begin(), arguments.end(), isBare)) {
            m_text += '(';
            for (const InputValue &argument : arguments) {
                m_text += &argument == arguments.data() ? "" : ", ";
                printInputValue(argument);
            }
            m_text += ')';
            return;
        }
        m_text += "(\n";
        for (const InputValue &argument : arguments) {
            printDescription(argument.hasDescription, argument.description, "  " + indent,
                             &argument == arguments.data());
            m_text += "  " + indent;
            printInputValue(argument);
            m_text += '\n';
        }
        m_text += indent + ')';
    }

    void printInputValue(const InputValue &value)
    {
        m_text += value.name;
        m_text += ": " + toString(*value.type);
        if (value.defaultValue != nullptr) {
            const std::string text = printDefaultValue(value, std::min(maxDefaultLength, m_budget));
            m_budget -= std::min(m_budget, text.size());
            m_text += " = " + text;
        }
        printDeprecation(value.deprecationReason);
    }

    void printDeprecation(const std::optional<std::string_view> &reason)
    {
        if (reason == defaultDeprecationReason)
            m_text += " @deprecated";
        else if (reason)
            m_text += " @deprecated(reason: " + printString(*reason) + ')';
    }

    void printDescription(bool isPresent, std::string_view text, const std::string &indent, bool isFirst)
    {
        if (!isPresent)
            return;
        const std::string literal = survivesAsBlockString(text) ? printBlockString(text) : printString(text);
        m_text += indent.empty() || isFirst ? "" : "\n";
        m_text += indent;
        for (const char c : literal) {
            m_text += c;
            if (c == '\n')
                m_text += indent;
        }
        m_text += '\n';
    }

    static constexpr std::size_t maxDefaultLength = 1'000'000;
    std::string m_text;
    std::size_t m_budget = 50'000'000; //!< Characters left for the plain forms of default values.
};

} // namespace

std::string printSchema(const Schema &schema) { return SchemaPrinter().print(schema); }

} // namespace tideline::graphql
