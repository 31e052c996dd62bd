// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/suggestions.h"

#include "api/graphql/core/suggestion.h"

#include <algorithm>
#include <cstddef>

namespace tideline::graphql::validation {

namespace {

constexpr std::size_t maxSuggestions = 5;
constexpr std::size_t longestQuote = 200;

} // namespace

std::vector<std::string_view> similarNames(std::string_view name, std::vector<std::string_view> known)
{
    return suggestions(name, known);
}

std::string didYouMean(const std::vector<std::string_view> &names, std::string_view lead)
{
    if (names.empty())
        return {};
    std::string text = " Did you mean ";
    text += lead;
    const std::size_t count = std::min(names.size(), maxSuggestions);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            text += i + 1 == count ? " or " : ", ";
        text += inQuotes(names[i]);
    }
    return text + '?';
}

std::string inQuotes(std::string_view text)
{
    std::string result = "\"";
    std::size_t length = std::min(text.size(), longestQuote);
    while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length; // never cut inside a character
    result += text.substr(0, length);
    result += length < text.size() ? "…\"" : "\"";
    return result;
}

} // namespace tideline::graphql::validation
