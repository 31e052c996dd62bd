// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/characters.h"

namespace tideline::graphql {

namespace {

//! The range that the second byte may have, which is where UTF-8 shuts out overlong forms, surrogates and
//! values over U+10FFFF (RFC 3629, section 4).
struct LeadByte
{
    std::uint32_t bytes = 0;
    std::uint32_t payload = 0;
    unsigned char lowest = 0x80;
    unsigned char highest = 0xBF;
};

LeadByte readLeadByte(unsigned char byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return {};
    if (byte < 0xE0)
        return {2, byte & 0x1Fu, 0x80, 0xBF};
    const unsigned char lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    if (byte < 0xF0)
        return {3, byte & 0x0Fu, lowest, highest};
    return {4, byte & 0x07u, lowest, highest};
}

} // namespace

CodePoint decodeUtf8(std::string_view text, std::size_t offset)
{
    if (offset >= text.size())
        return {};
    const auto first = static_cast<unsigned char>(text[offset]);
    if (first < 0x80)
        return {first, 1};
    LeadByte lead = readLeadByte(first);
    if (lead.bytes == 0 || lead.bytes > text.size() - offset)
        return {};
    std::uint32_t value = lead.payload;
    for (std::uint32_t i = 1; i < lead.bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[offset + i]);
        if (next < lead.lowest || next > lead.highest)
            return {};
        value = value << 6 | (next & 0x3Fu);
        lead.lowest = 0x80;
        lead.highest = 0xBF;
    }
    return {value, lead.bytes};
}

char *encodeUtf8(std::uint32_t point, char *out)
{
    const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
    return out;
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t length = 0;
    for (std::size_t offset = 0; offset < text.size(); ++length) {
        if (static_cast<unsigned char>(text[offset]) < 0x80) {
            ++offset;
            continue;
        }
        const CodePoint point = decodeUtf8(text, offset);
        offset += point.bytes == 0 ? 1 : point.bytes;
        if (point.value > 0xFFFF)
            ++length;
    }
    return length;
}

} // namespace tideline::graphql
