// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/coercion/scalars.h"

#include <charconv>
#include <cmath>

namespace tideline::graphql {
namespace {

using Kind = ast::Value::Kind;

Json numberFromText(std::string_view text)
{
    const char *end = text.data() + text.size();
    if (text.find_first_of(".eE") == std::string_view::npos) {
        std::int64_t whole = 0;
        if (const auto read = std::from_chars(text.data(), end, whole); read.ec == std::errc() && read.ptr == end)
            return whole;
        std::uint64_t large = 0;
        if (const auto read = std::from_chars(text.data(), end, large); read.ec == std::errc() && read.ptr == end)
            return large;
    }
    Json number = Json::parse(text, nullptr, false); // the same number in every locale
    return number.is_number() ? number : Json(nullptr);
}

const Json *variableValue(const Json *variables, std::string_view name)
{
    if (!variables || !variables->is_object())
        return nullptr;
    const auto found = variables->find(name);
    return found == variables->end() ? nullptr : &*found;
}

//! \brief Reads one literal. Defaults inside defaults may go round in circles or grow without end, so depth and
//! the number of values are bounded; beyond the bounds the literal does not fit.
class LiteralReader
{
public:
    LiteralReader(const Json *variables, const ScalarCheck &check) : m_variables(variables), m_check(check) {}

    std::optional<Json> read(const ast::Value &literal, const Type *type)
    {
        if (m_depth >= maxValueDepth || m_remaining == 0)
            return std::nullopt;
        ++m_depth;
        --m_remaining;
        std::optional<Json> value = readWithin(literal, type);
        --m_depth;
        return value;
    }

private:
    std::optional<Json> readWithin(const ast::Value &literal, const Type *type)
    {
        if (literal.kind == Kind::Variable) {
            const Json *value = variableValue(m_variables, literal.text);
            if (!value || (value->is_null() && type->isNonNull()))
                return std::nullopt;
            return *value;
        }
        if (type->isNonNull())
            return literal.kind == Kind::Null ? std::nullopt : read(literal, type->of);
        if (literal.kind == Kind::Null)
            return Json(nullptr);
        if (type->isList())
            return readList(literal, type->of);
        if (type->kind == TypeKind::InputObject)
            return readObject(literal, *type);
        return readLeaf(literal, *type);
    }

    [[nodiscard]] bool isMissing(const ast::Value &literal) const
    {
        return literal.kind == Kind::Variable && !variableValue(m_variables, literal.text);
    }

    std::optional<Json> readList(const ast::Value &literal, const Type *itemType)
    {
        Json list = Json::array();
        if (literal.kind != Kind::List) {
            auto item = read(literal, itemType);
            if (!item)
                return std::nullopt;
            list.push_back(std::move(*item));
            return list;
        }
        for (const ast::Value &item : literal.items) {
            auto value = isMissing(item) && !itemType->isNonNull() ? Json(nullptr) : read(item, itemType);
            if (!value)
                return std::nullopt;
            list.push_back(std::move(*value));
        }
        return list;
    }

    std::optional<Json> readObject(const ast::Value &literal, const Type &type)
    {
        if (literal.kind != Kind::Object)
            return std::nullopt;
        Json::object_t members;
        for (const InputValue &field : type.inputFields) {
            const ast::Value *given = nullptr;
            for (const ast::ObjectField &candidate : literal.fields) {
                if (candidate.name.text == field.name)
                    given = &candidate.value;
            }
            std::optional<Json> value;
            if (given && !isMissing(*given)) {
                value = read(*given, field.type);
                if (!value)
                    return std::nullopt;
            } else if (field.defaultValue) {
                value = read(*field.defaultValue, field.type);
            }
            if (value)
                appendMember(members, field.name, std::move(*value));
            else if (field.type->isNonNull() || m_remaining == 0)
                return std::nullopt;
        }
        if (type.isOneOf && (members.size() != 1 || members.front().second.is_null()))
            return std::nullopt;
        return Json(std::move(members));
    }

    std::optional<Json> readLeaf(const ast::Value &literal, const Type &type)
    {
        if (type.kind == TypeKind::Enum) {
            if (literal.kind != Kind::Enum || !type.enumValue(literal.text))
                return std::nullopt;
            return Json(literal.text);
        }
        if (type.kind != TypeKind::Scalar || !isWrittenAs(literal, type.name))
            return std::nullopt;
        auto value = coerceLeaf(jsonFromLiteral(literal, m_variables), type, m_check);
        if (!value)
            return std::nullopt;
        return std::move(*value);
    }

    //! Which kinds of literal a built-in scalar takes; custom scalars take every kind.
    [[nodiscard]] static bool isWrittenAs(const ast::Value &literal, std::string_view scalar)
    {
        if (scalar == "Int")
            return literal.kind == Kind::Int;
        if (scalar == "Float")
            return literal.kind == Kind::Int || literal.kind == Kind::Float;
        if (scalar == "String")
            return literal.kind == Kind::String;
        if (scalar == "Boolean")
            return literal.kind == Kind::Boolean;
        if (scalar == "ID")
            return literal.kind == Kind::String || literal.kind == Kind::Int;
        return true;
    }

    const Json *m_variables;
    const ScalarCheck &m_check;
    std::size_t m_depth = 0;
    std::size_t m_remaining = 200'000;
};

} // namespace

std::optional<Json> valueFromLiteral(const ast::Value &literal, const Type *type, const Json *variables,
                                     const ScalarCheck &check)
{
    return LiteralReader(variables, check).read(literal, type);
}

Json jsonFromLiteral(const ast::Value &literal, const Json *variables)
{
    switch (literal.kind) {
    case Kind::Variable: {
        const Json *value = variableValue(variables, literal.text);
        return value ? *value : Json(nullptr);
    }
    case Kind::Int:
    case Kind::Float:
        return numberFromText(literal.text);
    case Kind::String:
    case Kind::Enum:
        return Json(literal.text);
    case Kind::Boolean:
        return literal.text == "true";
    case Kind::Null:
        return nullptr;
    case Kind::List: {
        Json list = Json::array();
        for (const ast::Value &item : literal.items)
            list.push_back(jsonFromLiteral(item, variables));
        return list;
    }
    case Kind::Object: {
        Json object = Json::object();
        for (const ast::ObjectField &field : literal.fields)
            object[std::string(field.name.text)] = jsonFromLiteral(field.value, variables);
        return object;
    }
    }
    return nullptr;
}

} // namespace tideline::graphql
