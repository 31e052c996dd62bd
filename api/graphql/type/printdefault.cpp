// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/printer.h"
#include "api/graphql/type/defaultvalues.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace tideline::graphql {

namespace {

using Kind = ast::Value::Kind;

bool isInteger(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool areDigits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !text.empty() && areDigits && (text.front() != '0' || text.size() == 1);
}

//! The number in the form that ECMAScript gives it, https://tc39.es/ecma262/#sec-numeric-types-number-tostring;
//! empty when it is too large for a double.
std::string plainNumber(std::string_view literal)
{
    double number = 0;
    const auto result = std::from_chars(literal.data(), literal.data() + literal.size(), number);
    const bool isTiny = result.ec == std::errc::result_out_of_range && literal.find("e-") != std::string_view::npos;
    if (number == 0 && (result.ec == std::errc() || isTiny))
        return "0";
    if (result.ec != std::errc() || !std::isfinite(number))
        return {};

    char buffer[40];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number), std::chars_format::scientific);
    const std::string_view text(buffer, static_cast<std::size_t>(written.ptr - buffer));
    const std::size_t mark = text.find('e');
    std::string digits(text.substr(0, mark));
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    int exponent = 0;
    const std::string_view power = text.substr(text[mark + 1] == '+' ? mark + 2 : mark + 1);
    std::from_chars(power.data(), power.data() + power.size(), exponent);

    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1; // The decimal point stands after so many digits.
    std::string plain = number < 0 ? "-" : "";
    if (point > 21 || point <= -6) {
        plain += digits.substr(0, 1);
        if (count > 1)
            plain += '.' + digits.substr(1);
        plain += exponent < 0 ? "e-" : "e+";
        return plain + std::to_string(std::abs(exponent));
    }
    if (point <= 0)
        return plain + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    if (point >= count)
        return plain + digits + std::string(static_cast<std::size_t>(point - count), '0');
    const auto whole = static_cast<std::size_t>(point);
    return plain + digits.substr(0, whole) + '.' + digits.substr(whole);
}

//! Writes a default value that is known to fit its type. Gives up when the text grows too long: defaults within
//! defaults can multiply without bounds.
class PlainWriter
{
public:
    explicit PlainWriter(std::size_t maxLength) : m_maxLength(maxLength) {}

    //! False when the value has no plain form.
    bool write(const ast::Value &literal, const Type *type)
    {
        if (m_text.size() > m_maxLength || m_depth > maxDepth)
            return false;
        ++m_depth;
        const bool isDone = writeValue(literal, type->nullable());
        --m_depth;
        return isDone;
    }
    std::string take() { return std::move(m_text); }

private:
    static constexpr std::size_t maxDepth = 1000;

    bool writeValue(const ast::Value &literal, const Type *type)
    {
        if (literal.kind == Kind::Null || literal.kind == Kind::Variable)
            return append("null");
        switch (type->kind) {
        case TypeKind::List:
            return writeList(literal, type);
        case TypeKind::InputObject:
            return writeObject(literal, type);
        case TypeKind::Enum:
            return append(literal.text);
        default:
            return writeScalar(literal, *type);
        }
    }

    bool writeList(const ast::Value &literal, const Type *type)
    {
        m_text += '[';
        if (literal.kind != Kind::List)
            return write(literal, type->of) && append("]");
        bool isFirst = true;
        for (const ast::Value &item : literal.items) {
            m_text += isFirst ? "" : ", ";
            isFirst = false;
            if (!write(item, type->of))
                return false;
        }
        return append("]");
    }

    bool writeObject(const ast::Value &literal, const Type *type)
    {
        std::unordered_map<std::string_view, const ast::Value *> given;
        for (const ast::ObjectField &field : literal.fields) {
            if (field.value.kind != Kind::Variable)
                given[field.name.text] = &field.value;
        }
        m_text += '{';
        bool isFirst = true;
        for (const InputValue &field : type->inputFields) {
            const auto found = given.find(field.name);
            const ast::Value *value = found == given.end() ? field.defaultValue : found->second;
            if (value == nullptr)
                continue;
            m_text += isFirst ? "" : ", ";
            isFirst = false;
            m_text += field.name;
            m_text += ": ";
            if (!write(*value, field.type))
                return false;
        }
        return append("}");
    }

    bool writeScalar(const ast::Value &literal, const Type &type)
    {
        switch (literal.kind) {
        case Kind::Boolean:
            return append(literal.text);
        case Kind::Int:
        case Kind::Float: {
            if (type.isBuiltIn && type.name == "ID")
                return append(isInteger(literal.text) ? std::string(literal.text) : printString(literal.text));
            const std::string number = plainNumber(literal.text);
            return !number.empty() && append(number);
        }
        case Kind::String:
        case Kind::Enum:
            if (type.isBuiltIn && type.name == "ID" && isInteger(literal.text))
                return append(literal.text);
            return append(printString(literal.text));
        default:
            return false; // A list or object of a custom scalar stays as it was written.
        }
    }

    bool append(std::string_view text)
    {
        m_text += text;
        return true;
    }

    std::string m_text;
    std::size_t m_maxLength;
    std::size_t m_depth = 0;
};

} // namespace

std::string printDefaultValue(const InputValue &value, std::size_t maxLength)
{
    if (value.defaultValue == nullptr)
        return {};
    PlainWriter writer(maxLength);
    return writer.write(*value.defaultValue, value.type) ? writer.take() : print(*value.defaultValue);
}

} // namespace tideline::graphql
