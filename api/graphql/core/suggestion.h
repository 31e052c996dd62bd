// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tideline::graphql {

//! The \p options that \p input may be a misspelling of, nearest first; at most five. Long inputs have none.
[[nodiscard]] std::vector<std::string_view> suggestions(std::string_view input,
                                                        const std::vector<std::string_view> &options);

//! ` Did you mean "a" or "b"?` with a leading blank, ready to follow a sentence; empty without suggestions.
[[nodiscard]] std::string didYouMean(std::string_view input, const std::vector<std::string_view> &options);

} // namespace tideline::graphql
