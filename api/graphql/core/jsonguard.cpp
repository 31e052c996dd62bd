// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/core/jsonguard.h"

#include <cstdint>
#include <vector>

namespace tideline::graphql {

namespace {

//! The offset behind the string that begins at \p start with a quotation mark.
std::size_t skipString(std::string_view text, std::size_t start)
{
    std::size_t at = start + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

std::string message(const char *what, std::size_t limit, std::size_t offset)
{
    return std::string(what) + " (limit " + std::to_string(limit) + ", at byte " + std::to_string(offset) + ")";
}

bool isContinuation(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<std::uint8_t>(text[at]) & 0xC0U) == 0x80U;
}

//! Bytes of the well-formed character at \p at; 0 if it is not one (Unicode standard, table 3-7).
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto first = static_cast<std::uint8_t>(text[at]);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4 || !isContinuation(text, at + 1))
        return 0;
    const auto second = static_cast<std::uint8_t>(text[at + 1]);
    if (first < 0xE0)
        return 2;
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second > 0x8F) || !isContinuation(text, at + 2))
        return 0;
    if (first < 0xF0)
        return 3;
    return isContinuation(text, at + 3) ? 4 : 0;
}

} // namespace

std::string jsonLimitBroken(std::string_view text, const JsonLimits &limits)
{
    std::vector<std::size_t> membersOfOpenObjects;
    std::size_t values = 1;
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = skipString(text, at);
            continue;
        }
        if (c == '{' || c == '[') {
            membersOfOpenObjects.push_back(0);
            ++values;
            if (membersOfOpenObjects.size() > limits.depth)
                return message("lists and objects are nested too deeply", limits.depth, at);
        } else if ((c == '}' || c == ']') && !membersOfOpenObjects.empty()) {
            membersOfOpenObjects.pop_back();
        } else if (c == ',') {
            ++values;
        } else if (c == ':' && !membersOfOpenObjects.empty() && ++membersOfOpenObjects.back() > limits.members) {
            return message("an object has too many members", limits.members, at);
        }
        if (values > limits.values)
            return message("there are too many values", limits.values, at);
        ++at;
    }
    return {};
}

Json parseForeignJson(std::string_view text, const JsonLimits &limits)
{
    if (!jsonLimitBroken(text, limits).empty())
        return Json(Json::value_t::discarded);
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = characterLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

} // namespace tideline::graphql
