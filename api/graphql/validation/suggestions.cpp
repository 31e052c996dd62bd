// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/suggestions.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace tideline::graphql::validation {

namespace {

constexpr std::size_t maxSuggestions = 5;
constexpr std::size_t longestName = 100; //!< Longer names are no typing mistakes worth the time.
constexpr std::size_t mostCandidates = 10'000;
constexpr std::size_t longestQuote = 200;

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

//! Edits between two texts: insert, delete, replace, swap of neighbours. Nothing when above \p limit.
std::optional<std::size_t> distance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return std::nullopt;
    std::array<std::vector<std::size_t>, 3> rows;
    rows.fill(std::vector<std::size_t>(b.size() + 1));
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const auto &above = rows[(i - 1) % 3];
        auto &row = rows[i % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    const std::size_t edits = rows[a.size() % 3][b.size()];
    return edits <= limit ? std::optional(edits) : std::nullopt;
}

} // namespace

std::vector<std::string_view> similarNames(std::string_view name, std::vector<std::string_view> known)
{
    if (name.size() > longestName || known.size() > mostCandidates)
        return {};
    const std::string wanted = lowered(name);
    const std::size_t limit = name.size() * 2 / 5 + 1;
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (const std::string_view candidate : known) {
        if (candidate.size() > longestName)
            continue;
        const std::string other = lowered(candidate);
        if (other == wanted)
            found.emplace_back(candidate == name ? 0 : 1, candidate);
        else if (const auto edits = distance(wanted, other, limit))
            found.emplace_back(*edits, candidate);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::string_view> names;
    for (const auto &[edits, candidate] : found)
        names.push_back(candidate);
    return names;
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
