// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// String literals in both forms; the layout is that of graphql-js 16.
#include "api/graphql/language/characters.h"
#include "api/graphql/language/printer.h"

#include <array>
#include <cstdio>
#include <vector>

namespace tideline::graphql {

namespace {

//! Lone CR counts as a line end here, as it does in a source text.
std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] != '\n' && text[i] != '\r')
            continue;
        lines.push_back(text.substr(start, i - start));
        i += isPair ? 1 : 0;
        start = i + 1;
    }
    lines.push_back(text.substr(start));
    return lines;
}

bool startsWithSpace(std::string_view line) { return !line.empty() && (line.front() == ' ' || line.front() == '\t'); }

//! Whether every line but the first is empty or indented: read back, such a text would lose the indentation
//! unless it starts on a line of its own.
bool hasOnlyIndentedLines(const std::vector<std::string_view> &lines)
{
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!lines[i].empty() && !startsWithSpace(lines[i]))
            return false;
    }
    return lines.size() > 1;
}

std::string escapeTripleQuotes(std::string_view text)
{
    constexpr std::string_view quotes = "\"\"\"";
    std::string escaped;
    escaped.reserve(text.size());
    std::size_t start = 0;
    for (std::size_t found; (found = text.find(quotes, start)) != std::string_view::npos; start = found + 3)
        escaped.append(text.substr(start, found - start)).append("\\\"\"\"");
    return escaped.append(text.substr(start));
}

//! The escape for a control character, `"` or `\`; empty for what stands for itself.
std::string escapeOf(std::uint32_t point)
{
    switch (point) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    const bool isControl = point < 0x20 || (point >= 0x7F && point <= 0x9F);
    if (!isControl)
        return {};
    std::array<char, 8> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "\\u%04X", static_cast<unsigned>(point));
    return buffer.data();
}

} // namespace

std::string printString(std::string_view text)
{
    std::string printed = "\"";
    printed.reserve(text.size() + 2);
    for (std::size_t offset = 0; offset < text.size();) {
        const CodePoint point = decodeUtf8(text, offset);
        const std::size_t bytes = point.bytes == 0 ? 1 : point.bytes;
        const std::string escape = point.bytes == 0 ? std::string() : escapeOf(point.value);
        if (escape.empty())
            printed.append(text.substr(offset, bytes));
        else
            printed += escape;
        offset += bytes;
    }
    return printed += '"';
}

std::string printBlockString(std::string_view text, bool minimize)
{
    constexpr std::size_t maxOneLine = 70;
    const std::string escaped = escapeTripleQuotes(text);
    const std::vector<std::string_view> lines = splitLines(escaped);
    const bool isOneLine = lines.size() == 1;
    const bool needsLeadingLine = hasOnlyIndentedLines(lines);
    const bool endsWithQuotes = escaped.ends_with("\\\"\"\"");
    // A quote would run into the closing ones, a backslash would escape them.
    const bool needsTrailingLine = (text.ends_with('"') && !endsWithQuotes) || text.ends_with('\\');
    const bool isSpread = !minimize
        && (!isOneLine || needsTrailingLine || needsLeadingLine || endsWithQuotes || utf16Length(text) > maxOneLine);
    const bool keepsFirstIndent = isOneLine && startsWithSpace(text);

    std::string printed = "\"\"\"";
    if ((isSpread && !keepsFirstIndent) || needsLeadingLine)
        printed += '\n';
    printed += escaped;
    if (isSpread || needsTrailingLine)
        printed += '\n';
    return printed += "\"\"\"";
}

} // namespace tideline::graphql
