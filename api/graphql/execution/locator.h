// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/source.h"

#include <string_view>

namespace tideline::graphql {

//! \brief Finds lines and columns for many places of one text. Goes on from the last place when it can, so that
//! places asked for in their order cost one walk over the text together. Offsets must be starts of tokens.
class Locator
{
public:
    explicit Locator(std::string_view text) : m_text(text) {}

    [[nodiscard]] Location locate(std::uint32_t offset)
    {
        if (offset < m_offset) {
            m_offset = 0;
            m_place = {1, 1};
        }
        const Location step = graphql::locate(m_text.substr(m_offset), offset - m_offset);
        m_place = step.line == 1 ? Location{m_place.line, m_place.column + step.column - 1}
                                 : Location{m_place.line + step.line - 1, step.column};
        m_offset = offset;
        return m_place;
    }

private:
    std::string_view m_text;
    std::uint32_t m_offset = 0;
    Location m_place = {1, 1};
};

} // namespace tideline::graphql
