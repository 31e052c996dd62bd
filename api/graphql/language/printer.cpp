// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/printer.h"

#include "api/graphql/language/documentprinter.h"

namespace tideline::graphql {

namespace {

template <typename T>
void appendList(std::string &text, const T &items)
{
    bool isFirst = true;
    for (const auto &item : items) {
        if (!isFirst)
            text += ", ";
        isFirst = false;
        appendNode(text, item);
    }
}

template <typename T>
std::string printed(const T &node)
{
    std::string text;
    appendNode(text, node);
    return text;
}

} // namespace

std::string printLiteral(std::string_view text, bool isBlock)
{
    return isBlock ? printBlockString(text) : printString(text);
}

void appendNode(std::string &text, const ast::Value &value)
{
    switch (value.kind) {
    case ast::Value::Kind::Variable:
        text.append("$").append(value.text);
        break;
    case ast::Value::Kind::Null:
        text += "null";
        break;
    case ast::Value::Kind::Int:
    case ast::Value::Kind::Float:
    case ast::Value::Kind::Boolean:
    case ast::Value::Kind::Enum:
        text += value.text;
        break;
    case ast::Value::Kind::String:
        text += printLiteral(value.text, value.isBlock);
        break;
    case ast::Value::Kind::List:
        text += '[';
        appendList(text, value.items);
        text += ']';
        break;
    case ast::Value::Kind::Object:
        text += '{';
        appendList(text, value.fields);
        text += '}';
        break;
    }
}

void appendNode(std::string &text, const ast::ObjectField &field)
{
    text.append(field.name.text).append(": ");
    appendNode(text, field.value);
}

void appendNode(std::string &text, const ast::Argument &argument)
{
    text.append(argument.name.text).append(": ");
    appendNode(text, argument.value);
}

void appendNode(std::string &text, const ast::Directive &directive)
{
    text.append("@").append(directive.name.text);
    if (directive.arguments.empty())
        return;
    text += '(';
    appendList(text, directive.arguments);
    text += ')';
}

void appendNode(std::string &text, const ast::TypeReference &type)
{
    if (type.kind == ast::TypeReference::Kind::Named) {
        text += type.name.text;
        return;
    }
    const bool isList = type.kind == ast::TypeReference::Kind::List;
    if (isList)
        text += '[';
    appendNode(text, *type.of);
    text += isList ? ']' : '!';
}

void appendTyped(std::string &text, const ast::TypeReference *type, const ast::Value *defaultValue)
{
    text += ": ";
    appendNode(text, *type);
    if (defaultValue != nullptr) {
        text += " = ";
        appendNode(text, *defaultValue);
    }
}

std::string print(const ast::Document &document)
{
    DocumentPrinter printer;
    bool isFirst = true;
    for (const ast::Definition &definition : document.definitions()) {
        if (!isFirst) {
            printer.breakLine();
            printer.breakLine();
        }
        isFirst = false;
        printer.print(definition);
    }
    return printer.take();
}

std::string print(const ast::Definition &definition)
{
    DocumentPrinter printer;
    printer.print(definition);
    return printer.take();
}

std::string print(const ast::Value &value) { return printed(value); }
std::string print(const ast::TypeReference &type) { return printed(type); }
std::string print(const ast::Directive &directive) { return printed(directive); }

} // namespace tideline::graphql
