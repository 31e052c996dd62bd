// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tideline::graphql::validation {

//! \brief Those of \p known that look like a typing mistake of \p name, the nearest first.
[[nodiscard]] std::vector<std::string_view> similarNames(std::string_view name, std::vector<std::string_view> known);

//! ` Did you mean "a", "b" or "c"?`, at most five; empty when there are no names. \p lead stands before the names.
[[nodiscard]] std::string didYouMean(const std::vector<std::string_view> &names, std::string_view lead = {});

//! didYouMean() of similarNames() for any range of things with a `name`.
template <typename Range>
[[nodiscard]] std::string suggest(std::string_view name, const Range &things)
{
    std::vector<std::string_view> names;
    for (const auto &thing : things)
        names.push_back(thing.name);
    return didYouMean(similarNames(name, std::move(names)));
}

//! \p text in quotation marks, cut when it is longer than a message can bear.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace tideline::graphql::validation
