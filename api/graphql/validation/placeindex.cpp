// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/placeindex.h"

#include <algorithm>
#include <cstddef>

namespace tideline::graphql::validation {

namespace {

constexpr std::uint32_t checkpointBytes = 64;

//! Moves \p place over the character unit at \p offset and returns the offset after it.
std::uint32_t step(std::string_view text, std::uint32_t offset, Location &place)
{
    const auto unit = static_cast<unsigned char>(text[offset]);
    const bool isCrLf = unit == '\r' && offset + 1 < text.size() && text[offset + 1] == '\n';
    if (unit == '\n' || unit == '\r') {
        ++place.line;
        place.column = 1;
        return offset + (isCrLf ? 2 : 1);
    }
    const bool isContinuation = (unit & 0xC0U) == 0x80U;
    const bool isSurrogatePair = unit >= 0xF0U; // four bytes of UTF-8 are two UTF-16 code units
    if (!isContinuation)
        place.column += isSurrogatePair ? 2 : 1;
    return offset + 1;
}

} // namespace

void PlaceIndex::build()
{
    Checkpoint here{0, {1, 1}};
    m_checkpoints.reserve(m_text.size() / checkpointBytes + 1);
    m_checkpoints.push_back(here);
    const auto size = static_cast<std::uint32_t>(m_text.size());
    while (here.offset < size) {
        here.offset = step(m_text, here.offset, here.place);
        if (here.offset - m_checkpoints.back().offset >= checkpointBytes)
            m_checkpoints.push_back(here);
    }
}

Location PlaceIndex::locate(std::uint32_t offset)
{
    if (m_checkpoints.empty())
        build();
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), offset,
                                        [](std::uint32_t wanted, const Checkpoint &c) { return wanted < c.offset; });
    Checkpoint here = *std::prev(after);
    const std::uint32_t end = std::min(offset, static_cast<std::uint32_t>(m_text.size()));
    while (here.offset < end)
        here.offset = step(m_text, here.offset, here.place);
    return here.place;
}

} // namespace tideline::graphql::validation
