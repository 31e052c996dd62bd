// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/source.h"

#include "api/graphql/language/characters.h"

#include <algorithm>

namespace tideline::graphql {

// https://spec.graphql.org/October2021/#LineTerminator
Location locate(std::string_view text, std::uint32_t offset)
{
    const std::size_t end = std::min<std::size_t>(offset, text.size());
    std::uint32_t line = 1;
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < end; ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
        else if (text[i] != '\n' && text[i] != '\r')
            continue;
        ++line;
        lineStart = i + 1;
    }
    if (lineStart > end) // between CR and LF, which are one terminator
        return {line, 1};
    const std::size_t column = utf16Length(text.substr(lineStart, end - lineStart)) + 1;
    return {line, static_cast<std::uint32_t>(column)};
}

} // namespace tideline::graphql
