// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/core/suggestion.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tideline::graphql {
namespace {

constexpr std::size_t longestInput = 100; // beyond that it is no slip of the fingers
constexpr std::size_t mostOptions = 10'000; // comparing more would cost time that no hint is worth
constexpr std::size_t mostSuggestions = 5;

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

//! Edits between the two, upper and lower case alike; neighbours swapped count once.
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> before, previous(right.size() + 1), current(right.size() + 1);
    for (std::size_t column = 0; column <= right.size(); ++column)
        previous[column] = column;
    for (std::size_t row = 1; row <= left.size(); ++row) {
        current[0] = row;
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const bool same = lower(left[row - 1]) == lower(right[column - 1]);
            std::size_t best =
                std::min({previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1)});
            if (row > 1 && column > 1 && lower(left[row - 1]) == lower(right[column - 2])
                && lower(left[row - 2]) == lower(right[column - 1]))
                best = std::min(best, before[column - 2] + 1);
            current[column] = best;
        }
        before = std::exchange(previous, current);
    }
    return previous.back();
}

} // namespace

std::vector<std::string_view> suggestions(std::string_view input, const std::vector<std::string_view> &options)
{
    if (input.size() > longestInput || options.size() > mostOptions)
        return {};
    const std::size_t allowed = input.size() * 2 / 5 + 1;
    std::vector<std::pair<std::size_t, std::string_view>> matches;
    for (const std::string_view option : options) {
        const std::size_t gap =
            option.size() > input.size() ? option.size() - input.size() : input.size() - option.size();
        if (gap > allowed)
            continue;
        if (const std::size_t edits = distance(input, option); edits <= allowed)
            matches.emplace_back(edits, option);
    }
    std::sort(matches.begin(), matches.end());
    std::vector<std::string_view> found;
    for (std::size_t index = 0; index < matches.size() && index < mostSuggestions; ++index)
        found.push_back(matches[index].second);
    return found;
}

std::string didYouMean(std::string_view input, const std::vector<std::string_view> &options)
{
    const std::vector<std::string_view> found = suggestions(input, options);
    if (found.empty())
        return {};
    std::string text = " Did you mean ";
    for (std::size_t index = 0; index < found.size(); ++index) {
        if (index > 0)
            text += index + 1 == found.size() ? " or " : ", ";
        text += '"';
        text += found[index];
        text += '"';
    }
    return text + '?';
}

} // namespace tideline::graphql
