// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

//! \file
//! Character classes of the GraphQL lexical grammar and the little UTF-8 that it needs.
namespace tideline::graphql {

//! What a byte can be part of; several at once, so that one table answers every question of the lexer.
struct CharacterClass
{
    static constexpr int nameStart = 1; //!< Letter or `_`.
    static constexpr int digit = 2;
    static constexpr int ignored =
        4; //!< Tab, space, line terminators and comma; the byte order mark is no single byte.
    static constexpr int plainString = 8; //!< Needs no look inside a string: ASCII but `"`, `\` and line terminators.
    static constexpr int plainComment = 16; //!< ASCII but line terminators.
};

[[nodiscard]] constexpr std::array<std::uint8_t, 256> makeClassTable()
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t byte = 0; byte < 256; ++byte) {
        const bool isDigit = byte >= '0' && byte <= '9';
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool isLineTerminator = byte == '\n' || byte == '\r';
        const bool isIgnored = isLineTerminator || byte == ' ' || byte == '\t' || byte == ',';
        const bool isPlainComment = byte < 0x80 && !isLineTerminator;
        const bool isPlainString = isPlainComment && byte != '"' && byte != '\\';
        table[byte] = static_cast<std::uint8_t>(
            (isLetter || byte == '_' ? CharacterClass::nameStart : 0) | (isDigit ? CharacterClass::digit : 0)
            | (isIgnored ? CharacterClass::ignored : 0) | (isPlainString ? CharacterClass::plainString : 0)
            | (isPlainComment ? CharacterClass::plainComment : 0));
    }
    return table;
}

inline constexpr std::array<std::uint8_t, 256> classTable = makeClassTable();

//! Whether \p character belongs to one of \p classes, which are joined by `|`.
[[nodiscard]] constexpr bool isOneOf(char character, int classes)
{
    return (classTable[static_cast<unsigned char>(character)] & classes) != 0;
}

//! The value of a hexadecimal digit, -1 for anything else.
[[nodiscard]] constexpr int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return -1;
}

//! Any code point but a surrogate.
[[nodiscard]] constexpr bool isScalarValue(std::uint32_t point)
{
    return point < 0xD800 || (point > 0xDFFF && point <= 0x10FFFF);
}

//! One decoded character; `bytes` is 0 where the text is no well-formed UTF-8 (RFC 3629) or at its end.
struct CodePoint
{
    std::uint32_t value = 0;
    std::uint32_t bytes = 0;
};

[[nodiscard]] CodePoint decodeUtf8(std::string_view text, std::size_t offset);

//! Writes \p point, a scalar value, to \p out, which has room for four bytes. Returns the place after it.
char *encodeUtf8(std::uint32_t point, char *out);

//! The length that JavaScript and Qt give to the text. Malformed bytes count as one unit each.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

} // namespace tideline::graphql
