// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/literals.h"

#include <charconv>
#include <cstdint>

namespace tideline::graphql::validation {

namespace {

using Kind = ast::Value::Kind;

bool is32Bit(std::string_view digits)
{
    std::int32_t number = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && stop == end;
}

} // namespace

bool fitsLeaf(const ast::Value &literal, const Type &type)
{
    if (type.kind == TypeKind::Enum)
        return literal.kind == Kind::Enum && type.enumValue(literal.text) != nullptr;
    if (type.kind != TypeKind::Scalar)
        return false;
    if (type.name == "Int")
        return literal.kind == Kind::Int && is32Bit(literal.text);
    if (type.name == "Float")
        return literal.kind == Kind::Int || literal.kind == Kind::Float;
    if (type.name == "String")
        return literal.kind == Kind::String;
    if (type.name == "Boolean")
        return literal.kind == Kind::Boolean;
    if (type.name == "ID")
        return literal.kind == Kind::String || literal.kind == Kind::Int;
    return true;
}

} // namespace tideline::graphql::validation
