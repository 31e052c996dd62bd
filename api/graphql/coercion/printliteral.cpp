// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/coercion/scalars.h"
#include "api/graphql/language/printer.h"

#include <cmath>

namespace tideline::graphql {
namespace {

//! Members and items joined, each written by \p write.
template <typename Range, typename Write>
std::string joined(const Range &range, Write write)
{
    std::string text;
    for (const auto &part : range)
        text += (text.empty() ? "" : ", ") + write(part);
    return text;
}

//! Numbers without a needless fraction: 12.0 becomes 12, as other GraphQL tools write it.
std::string printNumber(const Json &value)
{
    if (const auto whole = wholeNumber(value); whole && value.is_number_float())
        return std::to_string(*whole);
    return value.dump();
}

std::string printUntyped(const Json &value)
{
    if (value.is_string())
        return printString(value.get_ref<const std::string &>());
    if (value.is_number())
        return printNumber(value);
    if (value.is_array())
        return '[' + joined(value, printUntyped) + ']';
    if (value.is_object())
        return '{'
            + joined(value.items(),
                     [](const auto &member) { return member.key() + ": " + printUntyped(member.value()); })
            + '}';
    return value.dump();
}

//! An ID that is a whole number is written as one.
bool looksLikeInt(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos
        && (text.size() == 1 || text.front() != '0');
}

std::string printObject(const Json &value, const Type &type)
{
    std::string text;
    for (const InputValue &field : type.inputFields) {
        const auto member = value.find(field.name);
        if (member == value.end())
            continue;
        text.append(text.empty() ? "" : ", ").append(field.name).append(": ");
        text += printLiteral(*member, field.type);
    }
    return '{' + text + '}';
}

} // namespace

std::string printLiteral(const Json &value, const Type *type)
{
    if (type->isNonNull())
        return printLiteral(value, type->of);
    if (value.is_null())
        return "null";
    if (type->isList()) {
        if (!value.is_array())
            return printLiteral(value, type->of);
        return '[' + joined(value, [type](const Json &item) { return printLiteral(item, type->of); }) + ']';
    }
    if (type->kind == TypeKind::InputObject && value.is_object())
        return printObject(value, *type);
    if (type->kind == TypeKind::Enum && value.is_string())
        return value.get<std::string>();
    if (type->name == "ID" && value.is_string() && looksLikeInt(value.get_ref<const std::string &>()))
        return value.get<std::string>();
    return printUntyped(value);
}

} // namespace tideline::graphql
