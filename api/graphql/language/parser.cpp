// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"

#include "api/graphql/language/documentparser.h"

#include <limits>
#include <utility>

namespace tideline::graphql {

namespace {

//! Offsets are 32 bits wide (see SourceRange).
std::optional<Error> refuseHugeText(std::string_view text)
{
    if (text.size() < std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    Error error;
    error.message = "Syntax error: The document is 4 GiB long or longer.";
    error.locations.push_back({1, 1});
    return error;
}

} // namespace

tl::expected<ast::Document, Error> parse(std::string text, const ParseLimits &limits)
{
    if (auto refused = refuseHugeText(text))
        return tl::unexpected(*std::move(refused));
    auto source = std::make_unique<const std::string>(std::move(text));
    Arena arena;
    DocumentParser parser(arena, *source, limits);
    std::vector<ast::Definition> definitions = parser.parseDocument();
    if (auto error = parser.error())
        return tl::unexpected(*std::move(error));
    return ast::Document(std::move(source), std::move(arena), std::move(definitions));
}

tl::expected<ParsedValue, Error> parseValue(std::string text, const ParseLimits &limits)
{
    ParsedValue parsed;
    parsed.text = std::make_unique<const std::string>(std::move(text));
    auto value = parseValueInto(parsed.arena, *parsed.text, limits);
    if (!value)
        return tl::unexpected(std::move(value).error());
    parsed.value = *value;
    return parsed;
}

tl::expected<const ast::Value *, Error> parseValueInto(Arena &arena, std::string_view text, const ParseLimits &limits)
{
    if (auto refused = refuseHugeText(text))
        return tl::unexpected(*std::move(refused));
    DocumentParser parser(arena, text, limits);
    const ast::Value *value = parser.parseLoneValue();
    if (auto error = parser.error())
        return tl::unexpected(*std::move(error));
    return value;
}

} // namespace tideline::graphql
