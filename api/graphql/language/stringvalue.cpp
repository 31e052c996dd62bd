// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/stringvalue.h"

#include "api/graphql/language/characters.h"

#include <algorithm>
#include <limits>

namespace tideline::graphql {

namespace {

constexpr std::uint32_t noPoint = std::numeric_limits<std::uint32_t>::max();

//! The value of \p digits, `noPoint` if one of them is no hexadecimal digit or there are none.
std::uint32_t readHex(std::string_view digits)
{
    std::uint32_t value = digits.empty() ? noPoint : 0;
    for (const char character : digits) {
        const int digit = hexDigit(character);
        if (digit < 0)
            return noPoint;
        value = value << 4 | static_cast<std::uint32_t>(digit);
    }
    return value;
}

//! `\u{…}`: one to eight digits.
EscapeSequence readBracedEscape(std::string_view text, std::size_t offset)
{
    constexpr std::size_t maxDigits = 8;
    const std::string_view rest = text.substr(offset + 3, maxDigits + 1);
    const std::size_t close = rest.find('}');
    if (close == std::string_view::npos)
        return {};
    const std::uint32_t point = readHex(rest.substr(0, close));
    if (!isScalarValue(point))
        return {};
    return {point, close + 4};
}

//! `\uXXXX`, or two of them that form a surrogate pair.
EscapeSequence readFixedEscape(std::string_view text, std::size_t offset)
{
    const auto unitAt = [text](std::size_t place) {
        const std::string_view digits = place <= text.size() ? text.substr(place, 4) : std::string_view();
        return digits.size() == 4 ? readHex(digits) : noPoint;
    };
    const std::uint32_t unit = unitAt(offset + 2);
    if (isScalarValue(unit))
        return {unit, 6};
    const bool isLeading = unit >= 0xD800 && unit <= 0xDBFF;
    if (!isLeading || text.substr(offset + 6, 2) != "\\u")
        return {};
    const std::uint32_t trailing = unitAt(offset + 8);
    if (trailing < 0xDC00 || trailing > 0xDFFF)
        return {};
    return {0x10000 + ((unit - 0xD800) << 10) + (trailing - 0xDC00), 12};
}

//! Where a text ends, and where the line after it starts.
struct LineEnd
{
    std::size_t end = 0;
    std::size_t next = 0;
};

LineEnd findLineEnd(std::string_view text, std::size_t offset)
{
    std::size_t end = offset;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    if (end == text.size())
        return {end, end};
    const bool isPair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
    return {end, end + (isPair ? 2 : 1)};
}

//! What has to be cut from a block string.
struct BlockShape
{
    std::size_t indent = std::string_view::npos; //!< Common to all lines but the first.
    std::size_t begin = 0; //!< Start of the first line that is not blank.
    std::size_t end = 0; //!< End of the last line that is not blank.
    bool hasCarriageReturns = false;
};

BlockShape measureBlock(std::string_view raw)
{
    BlockShape shape;
    bool isFirst = true;
    bool isAllBlank = true;
    for (std::size_t start = 0; start <= raw.size();) {
        const LineEnd line = findLineEnd(raw, start);
        const std::size_t text = std::min(raw.find_first_not_of(" \t", start), raw.size());
        if (text < line.end) {
            if (isAllBlank)
                shape.begin = start;
            isAllBlank = false;
            shape.end = line.end;
            if (!isFirst)
                shape.indent = std::min(shape.indent, text - start);
        }
        shape.hasCarriageReturns = shape.hasCarriageReturns || (line.end < raw.size() && raw[line.end] == '\r');
        isFirst = false;
        if (line.next == line.end)
            break;
        start = line.next;
    }
    return shape;
}

//! Copies \p line to \p out with `\"""` made `"""`. Returns the place after it.
char *copyUnescaped(std::string_view line, char *out)
{
    constexpr std::string_view escape = "\\\"\"\"";
    while (true) {
        const std::size_t found = line.find(escape);
        const std::string_view chunk = line.substr(0, found);
        out = std::copy(chunk.begin(), chunk.end(), out);
        if (found == std::string_view::npos)
            return out;
        out = std::copy(escape.begin() + 1, escape.end(), out);
        line.remove_prefix(found + escape.size());
    }
}

} // namespace

// https://spec.graphql.org/October2021/#EscapedCharacter
EscapeSequence readEscapeSequence(std::string_view text, std::size_t offset)
{
    const auto at = [text](std::size_t place) { return place < text.size() ? text[place] : '\0'; };
    switch (at(offset + 1)) {
    case '"':
        return {'"', 2};
    case '\\':
        return {'\\', 2};
    case '/':
        return {'/', 2};
    case 'b':
        return {'\b', 2};
    case 'f':
        return {'\f', 2};
    case 'n':
        return {'\n', 2};
    case 'r':
        return {'\r', 2};
    case 't':
        return {'\t', 2};
    case 'u':
        return at(offset + 2) == '{' ? readBracedEscape(text, offset) : readFixedEscape(text, offset);
    default:
        return {};
    }
}

std::string_view unescapeString(Arena &arena, std::string_view raw)
{
    char *const begin = arena.characters(raw.size()); // no escape is shorter than what it stands for
    char *out = begin;
    for (std::size_t offset = 0; offset < raw.size();) {
        const std::size_t escape = std::min(raw.find('\\', offset), raw.size());
        out = std::copy(raw.begin() + static_cast<std::ptrdiff_t>(offset),
                        raw.begin() + static_cast<std::ptrdiff_t>(escape), out);
        offset = escape;
        if (escape < raw.size()) {
            const EscapeSequence sequence = readEscapeSequence(raw, escape);
            out = encodeUtf8(sequence.point, out);
            offset += sequence.length;
        }
    }
    return {begin, static_cast<std::size_t>(out - begin)};
}

// https://spec.graphql.org/October2021/#BlockStringValue()
std::string_view dedentBlockString(Arena &arena, std::string_view raw, bool hasEscapes)
{
    const BlockShape shape = measureBlock(raw);
    const std::string_view kept = raw.substr(shape.begin, shape.end - shape.begin);
    const bool hasIndent = shape.indent != 0 && shape.indent != std::string_view::npos;
    if (!hasIndent && !hasEscapes && !shape.hasCarriageReturns)
        return kept;

    char *const begin = arena.characters(kept.size());
    char *out = begin;
    bool isIndented = shape.begin != 0; // the first line of all keeps its indentation
    for (std::size_t start = 0; start < kept.size();) {
        const LineEnd end = findLineEnd(kept, start);
        std::string_view line = kept.substr(start, end.end - start);
        if (isIndented)
            line.remove_prefix(std::min(shape.indent, line.size()));
        out = copyUnescaped(line, out);
        if (end.next != end.end)
            *out++ = '\n';
        start = end.next;
        isIndented = true;
    }
    return {begin, static_cast<std::size_t>(out - begin)};
}

} // namespace tideline::graphql
