// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/documentparser.h"

#include <algorithm>
#include <utility>

namespace tideline::graphql {

DocumentParser::DocumentParser(Arena &arena, std::string_view text, const ParseLimits &limits)
    : m_arena(arena),
      m_text(text),
      m_limits(limits),
      m_lexer(text)
{
    advance();
}

// https://spec.graphql.org/October2021/#Document
std::vector<ast::Definition> DocumentParser::parseDocument()
{
    std::vector<ast::Definition> definitions;
    do {
        definitions.push_back(parseDefinition());
    } while (!peek(Kind::EndOfFile) && !hasFailed());
    return definitions;
}

const ast::Value *DocumentParser::parseLoneValue()
{
    const ast::Value value = parseValue(Constness::Variable);
    expect(Kind::EndOfFile);
    return m_arena.make<ast::Value>(value);
}

std::optional<Error> DocumentParser::error() const
{
    if (m_message.empty())
        return std::nullopt;
    Error error;
    error.message = "Syntax error: " + m_message;
    error.locations.push_back(locate(m_text, m_errorOffset));
    return error;
}

// https://spec.graphql.org/October2021/#Definition
ast::Definition DocumentParser::parseDefinition()
{
    if (peek(Kind::BraceOpen))
        return parseShorthandOperation();

    const std::uint32_t begin = m_token.begin;
    const ast::Description description = parseDescription();
    if (description.isPresent && peek(Kind::BraceOpen)) {
        fail(begin, "An operation without the word \"query\" can't have a description.");
    } else if (const auto kind = peekTypeKeyword()) {
        return parseTypeDefinition(*kind, description, begin);
    } else if (peekKeyword("schema")) {
        return parseSchema(description, begin);
    } else if (peekKeyword("directive")) {
        return parseDirectiveDefinition(description, begin);
    } else if (peekKeyword("query") || peekKeyword("mutation") || peekKeyword("subscription")) {
        return parseOperation(description, begin);
    } else if (peekKeyword("fragment")) {
        return parseFragmentDefinition(description, begin);
    } else if (description.isPresent && peek(Kind::Name)) {
        fail(begin, "Only a definition can have a description, but " + describe(m_token) + " starts none.");
    } else if (peekKeyword("extend")) {
        return parseExtension(begin);
    }
    failUnexpected("a definition");
    return {};
}

void DocumentParser::advance()
{
    m_lastEnd = m_token.end;
    m_token = m_lexer.next();
    if (m_token.kind == Kind::Invalid)
        fail(m_lexer.errorOffset(), m_lexer.error());
    else if (m_token.kind != Kind::EndOfFile && ++m_tokens > m_limits.maxTokens)
        fail(m_token.begin, "The document has more than " + std::to_string(m_limits.maxTokens) + " tokens.");
}

void DocumentParser::fail(std::uint32_t offset, std::string message)
{
    if (m_message.empty()) {
        m_message = std::move(message);
        m_errorOffset = offset;
    }
    m_token.kind = Kind::Invalid;
}

void DocumentParser::failUnexpected(std::string_view expected)
{
    if (!hasFailed())
        fail(m_token.begin, "Expected " + std::string(expected) + ", found " + describe(m_token) + '.');
}

std::string_view DocumentParser::text(const Token &token) const
{
    return m_text.substr(token.begin, token.end - token.begin);
}

//! Quotes what was written, cut to a length that a message bears.
std::string DocumentParser::describe(const Token &token) const
{
    constexpr std::size_t maxShown = 40;
    if (token.kind == Kind::String || token.kind == Kind::BlockString || token.end == token.begin)
        return std::string(toString(token.kind));
    const std::string_view shown = text(token);
    return '"' + std::string(shown.substr(0, maxShown)) + (shown.size() > maxShown ? "…\"" : "\"");
}

bool DocumentParser::accept(Kind kind)
{
    if (m_token.kind != kind)
        return false;
    advance();
    return true;
}

bool DocumentParser::acceptKeyword(std::string_view word)
{
    if (!peekKeyword(word))
        return false;
    advance();
    return true;
}

void DocumentParser::expect(Kind kind)
{
    if (m_token.kind != kind)
        failUnexpected(toString(kind));
    else if (kind != Kind::EndOfFile)
        advance();
}

void DocumentParser::expectKeyword(std::string_view word)
{
    if (!acceptKeyword(word))
        failUnexpected('"' + std::string(word) + '"');
}

DocumentParser::Level::Level(DocumentParser &parser) : m_parser(parser)
{
    if (++parser.m_depth > parser.m_limits.maxDepth && !parser.hasFailed()) {
        parser.fail(parser.m_token.begin,
                    "The document is nested deeper than " + std::to_string(parser.m_limits.maxDepth) + " levels.");
    }
}

} // namespace tideline::graphql
