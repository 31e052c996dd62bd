// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/arena.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

//! \file
//! From the text between the quotes of a string literal to what the string means. Wherever the two are the
//! same the answer is a view into the source, so that a huge string is not copied.
namespace tideline::graphql {

//! An escape such as `\n` or `\u{1F600}`: the character that it stands for and its length in the source.
struct EscapeSequence
{
    std::uint32_t point = 0;
    std::size_t length = 0; //!< 0 if the escape is not well formed.
};

//! Reads the escape whose backslash stands at \p offset (specification section 2.9.4; surrogate pairs and
//! the braced form as graphql-js 16 reads them).
[[nodiscard]] EscapeSequence readEscapeSequence(std::string_view text, std::size_t offset);

//! The meaning of \p raw, a checked string with escapes and without its quotes.
[[nodiscard]] std::string_view unescapeString(Arena &arena, std::string_view raw);

//! The meaning of \p raw, a block string without its quotes: common indentation and blank lines around the
//! text removed, line ends made LF (specification section 2.9.4, BlockStringValue).
[[nodiscard]] std::string_view dedentBlockString(Arena &arena, std::string_view raw, bool hasEscapes);

} // namespace tideline::graphql
