// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/scalars.h"

#include "api/graphql/core/suggestion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tideline::graphql {
namespace {

constexpr std::size_t longestQuote = 60;
constexpr std::size_t mostEnumValuesNamed = 6;

tl::unexpected<std::string> expected(std::string_view what, const Json &value)
{
    return tl::unexpected("Expected " + std::string(what) + ", found " + describe(value) + '.');
}

//! Cuts at most \p limit bytes off the front without splitting a UTF-8 sequence.
std::string_view prefix(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U)
        --limit;
    return text.substr(0, limit);
}

tl::expected<Json, std::string> coerceBuiltIn(const Json &value, std::string_view name)
{
    if (name == "Int") {
        if (const auto number = int32Of(value))
            return Json(*number);
        return expected("a whole number between -2147483648 and 2147483647", value);
    }
    if (name == "Float") {
        if (value.is_number() && std::isfinite(value.get<double>()))
            return value;
        return expected("a number", value);
    }
    if (name == "String") {
        if (value.is_string())
            return value;
        return expected("text", value);
    }
    if (name == "Boolean") {
        if (value.is_boolean())
            return value;
        return expected("true or false", value);
    }
    if (value.is_string())
        return value;
    if (auto text = wholeNumberText(value))
        return Json(std::move(*text));
    return expected("an ID as text or as a whole number", value);
}

} // namespace

bool isDeeperThan(const Json &value, std::size_t limit)
{
    if (!value.is_structured())
        return false;
    if (limit == 0)
        return true;
    return std::any_of(value.begin(), value.end(), [limit](const Json &item) { return isDeeperThan(item, limit - 1); });
}

std::string describe(const Json &value)
{
    if (value.is_array())
        return "a list";
    if (value.is_object())
        return "an object";
    if (!value.is_string())
        return value.dump();
    const std::string_view text = value.get_ref<const std::string &>();
    const std::string_view shown = prefix(text, longestQuote);
    std::string quoted = Json(shown).dump(-1, ' ', false, Json::error_handler_t::replace);
    if (shown.size() < text.size())
        quoted.insert(quoted.size() - 1, "…");
    return quoted;
}

std::optional<std::int64_t> wholeNumber(const Json &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
        return static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (!value.is_number_float())
        return std::nullopt;
    const auto number = value.get<double>();
    constexpr double bound = 9223372036854775808.0; // 2 to the 63rd
    if (!std::isfinite(number) || std::trunc(number) != number || number < -bound || number >= bound)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<std::int64_t> int32Of(const Json &value)
{
    const auto number = wholeNumber(value);
    if (!number || *number < std::numeric_limits<std::int32_t>::min()
        || *number > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return number;
}

std::optional<std::string> wholeNumberText(const Json &value)
{
    if (value.is_number_integer()) // unsigned ones included
        return value.dump();
    if (const auto number = wholeNumber(value))
        return std::to_string(*number);
    if (value.is_number_float() && std::isfinite(value.get<double>()) && std::abs(value.get<double>()) > 1e18)
        return value.dump(); // so large that every double is whole
    return std::nullopt;
}

bool isBuiltInScalar(std::string_view name)
{
    constexpr std::array<std::string_view, 5> names = {"Int", "Float", "String", "Boolean", "ID"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

tl::expected<Json, std::string> coerceLeaf(const Json &value, const Type &leaf, const ScalarCheck &check)
{
    if (leaf.kind == TypeKind::Enum) {
        if (value.is_string() && leaf.enumValue(value.get_ref<const std::string &>()))
            return value;
        return tl::unexpected(wrongEnumMessage(leaf, value));
    }
    if (isBuiltInScalar(leaf.name))
        return coerceBuiltIn(value, leaf.name);
    if (check) {
        if (auto problem = check(leaf.name, value))
            return tl::unexpected(std::move(*problem));
    }
    return value;
}

std::string wrongEnumMessage(const Type &type, const Json &value)
{
    std::vector<std::string_view> names;
    for (const EnumValue &option : type.enumValues)
        names.push_back(option.name);
    if (names.size() <= mostEnumValuesNamed) {
        std::string list;
        for (const std::string_view name : names)
            list.append(list.empty() ? "" : ", ").append(name);
        return "Expected one of " + list + ", found " + describe(value) + '.';
    }
    std::string text = "Expected a value of " + std::string(type.name) + ", found " + describe(value) + '.';
    if (value.is_string())
        text += didYouMean(value.get_ref<const std::string &>(), names);
    return text;
}

std::optional<Json> defaultOf(const InputValue &definition)
{
    if (!definition.defaultValue)
        return std::nullopt;
    return valueFromLiteral(*definition.defaultValue, definition.type, nullptr, acceptEveryScalar);
}

std::optional<std::string> acceptEveryScalar(std::string_view /*scalar*/, const Json & /*value*/)
{
    return std::nullopt;
}

} // namespace tideline::graphql
