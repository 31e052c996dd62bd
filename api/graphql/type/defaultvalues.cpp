// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/defaultvalues.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <utility>

namespace tideline::graphql {

namespace {

using Kind = ast::Value::Kind;

constexpr std::size_t maxDepth = 2000; //!< Levels of literals and wrappers, defaults within defaults included.

//! Counts a level of recursion for as long as it lives.
class Level
{
public:
    explicit Level(std::size_t &depth) : m_depth(++depth) {}
    ~Level() { --m_depth; }
    Level(const Level &) = delete;
    Level &operator=(const Level &) = delete;

private:
    std::size_t &m_depth;
};

bool isInt32(std::string_view text)
{
    std::int32_t number = 0;
    return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
}

bool fitsScalar(const ast::Value &literal, const Type &type)
{
    if (!type.isBuiltIn) // A custom scalar takes any constant.
        return literal.kind != Kind::Variable;
    if (type.name == "Int")
        return literal.kind == Kind::Int && isInt32(literal.text);
    if (type.name == "Float")
        return literal.kind == Kind::Int || literal.kind == Kind::Float;
    if (type.name == "Boolean")
        return literal.kind == Kind::Boolean;
    if (type.name == "ID")
        return literal.kind == Kind::String || literal.kind == Kind::Int;
    return literal.kind == Kind::String;
}

} // namespace

void DefaultValues::noteArguments(std::span<InputValue> values)
{
    for (InputValue &value : values) {
        if (value.defaultValue != nullptr)
            m_arguments.push_back(&value);
    }
}

void DefaultValues::noteFields(const Type *type, std::span<InputValue> fields)
{
    for (InputValue &field : fields) {
        if (field.defaultValue == nullptr)
            continue;
        const auto [place, isNew] = m_inputObjects.try_emplace(type);
        if (isNew)
            m_order.push_back(type);
        place->second.withDefault.push_back(&field);
    }
}

void DefaultValues::resolve()
{
    for (const Type *type : m_order)
        resolveFieldsOf(type, *m_inputObjects[type].withDefault.front());
    for (InputValue *argument : m_arguments)
        judge(*argument);
}

void DefaultValues::judge(InputValue &value)
{
    const InputValue *outer = std::exchange(m_current, &value);
    if (value.type->isInput() && !fits(*value.defaultValue, value.type))
        value.defaultValue = nullptr;
    m_current = outer;
}

void DefaultValues::resolveFieldsOf(const Type *type, const InputValue &user)
{
    const auto found = m_inputObjects.find(type);
    if (found == m_inputObjects.end() || found->second.state == State::Done)
        return;
    InputObject &object = found->second;
    if (object.state == State::InProgress) {
        m_errors.add("DefaultValues",
                     "The default value of \"" + std::string(user.name) + "\" needs the default values of the type \""
                         + std::string(type->name) + "\", which need this one in turn.",
                     {user.range});
        return;
    }
    object.state = State::InProgress;
    for (InputValue *field : object.withDefault)
        judge(*field);
    object.state = State::Done;
}

// https://spec.graphql.org/October2021/#sec-Input-Values with the verdict of graphql-js valueFromAST.
bool DefaultValues::fits(const ast::Value &literal, const Type *type)
{
    const Level level(m_depth);
    if (m_depth > maxDepth) {
        m_errors.add("DefaultValues", "This default value is nested too deeply.", {m_current->range});
        return false;
    }
    if (literal.kind == Kind::Variable)
        return false;
    if (type->isNonNull())
        return literal.kind != Kind::Null && fits(literal, type->of);
    if (literal.kind == Kind::Null)
        return true;
    switch (type->kind) {
    case TypeKind::List:
        if (literal.kind != Kind::List)
            return fits(literal, type->of);
        // A variable, possible only in an introspection answer, counts as null.
        return std::all_of(literal.items.begin(), literal.items.end(), [this, type](const ast::Value &item) {
            return item.kind == Kind::Variable ? !type->of->isNonNull() : fits(item, type->of);
        });
    case TypeKind::InputObject:
        return fitsInputObject(literal, type);
    case TypeKind::Enum:
        return literal.kind == Kind::Enum && type->enumValue(literal.text) != nullptr;
    case TypeKind::Scalar:
        return fitsScalar(literal, *type);
    default:
        return false;
    }
}

bool DefaultValues::fitsInputObject(const ast::Value &literal, const Type *type)
{
    if (literal.kind != Kind::Object)
        return false;
    resolveFieldsOf(type, *m_current);
    std::unordered_map<std::string_view, const ast::Value *> given;
    for (const ast::ObjectField &field : literal.fields) {
        if (field.value.kind != Kind::Variable)
            given[field.name.text] = &field.value;
    }
    std::size_t count = 0;
    bool hasNull = false;
    bool isFitting = true;
    for (const InputValue &field : type->inputFields) {
        const auto found = given.find(field.name);
        const ast::Value *value = found == given.end() ? field.defaultValue : found->second;
        isFitting = found == given.end() ? !field.isRequired() : fits(*value, field.type);
        if (!isFitting)
            break;
        count += value == nullptr ? 0 : 1;
        hasNull = hasNull || (value != nullptr && value->kind == Kind::Null);
    }
    return isFitting && (!type->isOneOf || (count == 1 && !hasNull));
}

} // namespace tideline::graphql
