// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/lexer.h"

#include "api/graphql/language/characters.h"
#include "api/graphql/language/stringvalue.h"

#include <array>
#include <cstdio>
#include <utility>

namespace tideline::graphql {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view blockQuote = "\"\"\"";

//! How a message names the character at \p offset: as itself if it is printable ASCII, else as U+1234.
std::string describeCharacter(std::string_view text, std::size_t offset)
{
    if (offset >= text.size())
        return "the end of the document";
    const CodePoint point = decodeUtf8(text, offset);
    std::array<char, 32> buffer{};
    if (point.bytes == 0) {
        const auto byte = static_cast<unsigned>(static_cast<unsigned char>(text[offset]));
        std::snprintf(buffer.data(), buffer.size(), "byte 0x%02X, which is no UTF-8", byte);
    } else if (point.value == '"') {
        return "'\"'";
    } else if (point.value >= 0x20 && point.value <= 0x7E) {
        std::snprintf(buffer.data(), buffer.size(), "\"%c\"", static_cast<char>(point.value));
    } else {
        std::snprintf(buffer.data(), buffer.size(), "U+%04X", static_cast<unsigned>(point.value));
    }
    return buffer.data();
}

} // namespace

std::string_view toString(Token::Kind kind)
{
    static constexpr std::array<std::string_view, 21> names = {"an invalid token",
                                                               "the end of the document",
                                                               R"("!")",
                                                               R"("$")",
                                                               R"("&")",
                                                               R"("(")",
                                                               "\")\"",
                                                               R"("...")",
                                                               R"(":")",
                                                               R"("=")",
                                                               R"("@")",
                                                               R"("[")",
                                                               R"("]")",
                                                               R"("{")",
                                                               R"("|")",
                                                               R"("}")",
                                                               "a name",
                                                               "an integer",
                                                               "a float",
                                                               "a string",
                                                               "a block string"};
    return names[static_cast<std::size_t>(kind)];
}

// https://spec.graphql.org/October2021/#sec-Language.Source-Text
Token Lexer::next()
{
    if (!m_error.empty())
        return token(Token::Kind::Invalid, m_errorOffset);
    if (!skipIgnored())
        return failAtCharacter("Invalid character:");
    if (m_position >= m_text.size())
        return token(Token::Kind::EndOfFile, m_position);

    const char character = m_text[m_position];
    if (isOneOf(character, CharacterClass::nameStart))
        return readName();
    switch (character) {
    case '!':
        return punctuator(Token::Kind::Bang);
    case '$':
        return punctuator(Token::Kind::Dollar);
    case '&':
        return punctuator(Token::Kind::Ampersand);
    case '(':
        return punctuator(Token::Kind::ParenOpen);
    case ')':
        return punctuator(Token::Kind::ParenClose);
    case '.':
        if (startsWith("..."))
            return punctuator(Token::Kind::Spread, 3);
        break;
    case ':':
        return punctuator(Token::Kind::Colon);
    case '=':
        return punctuator(Token::Kind::Equals);
    case '@':
        return punctuator(Token::Kind::At);
    case '[':
        return punctuator(Token::Kind::BracketOpen);
    case ']':
        return punctuator(Token::Kind::BracketClose);
    case '{':
        return punctuator(Token::Kind::BraceOpen);
    case '|':
        return punctuator(Token::Kind::Pipe);
    case '}':
        return punctuator(Token::Kind::BraceClose);
    case '"':
        return startsWith(blockQuote) ? readBlockString() : readString();
    case '\'':
        return fail("Unexpected \"'\": strings are written in double quotes");
    default:
        break;
    }
    if (character == '-' || isOneOf(character, CharacterClass::digit))
        return readNumber();
    return failAtCharacter("Unexpected character");
}

void Lexer::skip(int classes)
{
    std::size_t position = m_position; // kept in a register: the hottest loop of all
    while (position < m_text.size() && isOneOf(m_text[position], classes))
        ++position;
    m_position = position;
}

// https://spec.graphql.org/October2021/#Ignored
bool Lexer::skipIgnored()
{
    while (true) {
        skip(CharacterClass::ignored);
        if (m_position >= m_text.size())
            return true;
        if (m_text[m_position] == '#') {
            if (!skipComment())
                return false;
        } else if (startsWith(byteOrderMark)) {
            m_position += byteOrderMark.size();
        } else {
            return true;
        }
    }
}

// https://spec.graphql.org/October2021/#Comment
bool Lexer::skipComment()
{
    while (true) {
        skip(CharacterClass::plainComment);
        if (m_position >= m_text.size() || isOneOf(m_text[m_position], CharacterClass::ignored))
            return true;
        if (!skipCharacter())
            return false;
    }
}

Token Lexer::punctuator(Token::Kind kind, std::size_t length)
{
    const std::size_t begin = m_position;
    m_position += length;
    return token(kind, begin);
}

// https://spec.graphql.org/October2021/#Name
Token Lexer::readName()
{
    const std::size_t begin = m_position++;
    skip(CharacterClass::nameStart | CharacterClass::digit);
    return token(Token::Kind::Name, begin);
}

// https://spec.graphql.org/October2021/#sec-Int-Value and #sec-Float-Value
Token Lexer::readNumber()
{
    const std::size_t begin = m_position;
    bool isFloat = false;
    if (peek() == '-')
        ++m_position;
    if (peek() == '0') {
        ++m_position;
        if (isOneOf(peek(), CharacterClass::digit))
            return failAtCharacter("A number that starts with 0 ends there, but found");
    } else if (!readDigits()) {
        return failAtCharacter("Expected a digit, found");
    }
    if (peek() == '.') {
        isFloat = true;
        ++m_position;
        if (!readDigits())
            return failAtCharacter("Expected a digit after the decimal point, found");
    }
    if (peek() == 'e' || peek() == 'E') {
        isFloat = true;
        ++m_position;
        if (peek() == '+' || peek() == '-')
            ++m_position;
        if (!readDigits())
            return failAtCharacter("Expected a digit of the exponent, found");
    }
    if (peek() == '.' || isOneOf(peek(), CharacterClass::nameStart))
        return failAtCharacter("Expected the end of the number, found");
    return token(isFloat ? Token::Kind::Float : Token::Kind::Int, begin);
}

bool Lexer::readDigits()
{
    const std::size_t begin = m_position;
    skip(CharacterClass::digit);
    return m_position > begin;
}

// https://spec.graphql.org/October2021/#StringValue
Token Lexer::readString()
{
    const std::size_t begin = m_position++;
    bool hasEscapes = false;
    while (true) {
        skip(CharacterClass::plainString);
        const char character = peek();
        if (character == '"') {
            ++m_position;
            Token string = token(Token::Kind::String, begin);
            string.hasEscapes = hasEscapes;
            return string;
        }
        if (character == '\\') {
            if (!readEscape())
                return fail("Invalid escape in a string");
            hasEscapes = true;
        } else if (m_position >= m_text.size() || character == '\n' || character == '\r') {
            return fail("Unterminated string");
        } else if (!skipCharacter()) {
            return failAtCharacter("Invalid character in a string:");
        }
    }
}

//! Leaves the cursor on the backslash if the escape is wrong.
bool Lexer::readEscape()
{
    const EscapeSequence escape = readEscapeSequence(m_text, m_position);
    m_position += escape.length;
    return escape.length != 0;
}

// https://spec.graphql.org/October2021/#BlockStringCharacter
Token Lexer::readBlockString()
{
    const std::size_t begin = m_position;
    bool hasEscapes = false;
    m_position += blockQuote.size();
    while (true) {
        skip(CharacterClass::plainString);
        if (m_position >= m_text.size())
            return fail("Unterminated block string");
        if (startsWith(blockQuote))
            break;
        if (startsWith("\\\"\"\"")) {
            hasEscapes = true;
            m_position += 4;
        } else if (!skipCharacter()) {
            return failAtCharacter("Invalid character in a block string:");
        }
    }
    m_position += blockQuote.size();
    Token string = token(Token::Kind::BlockString, begin);
    string.hasEscapes = hasEscapes;
    return string;
}

bool Lexer::skipCharacter()
{
    const CodePoint point = decodeUtf8(m_text, m_position);
    m_position += point.bytes;
    return point.bytes != 0;
}

Token Lexer::token(Token::Kind kind, std::size_t begin) const
{
    Token made;
    made.kind = kind;
    made.begin = static_cast<std::uint32_t>(begin);
    made.end = static_cast<std::uint32_t>(m_position);
    return made;
}

Token Lexer::fail(std::string message)
{
    m_error = std::move(message) + '.';
    m_errorOffset = static_cast<std::uint32_t>(m_position);
    return token(Token::Kind::Invalid, m_position);
}

Token Lexer::failAtCharacter(std::string_view message)
{
    return fail(std::string(message) + ' ' + describeCharacter(m_text, m_position));
}

} // namespace tideline::graphql
