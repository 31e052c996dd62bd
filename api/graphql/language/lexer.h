// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/source.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tideline::graphql {

//! \brief One lexical token: a kind and a place, no copy of its text.
//!
//! Strings are checked when they are read, but worked out only on demand (see stringvalue.h).
struct Token
{
    enum class Kind : std::uint8_t {
        Invalid, //!< No token: Lexer::error() says why.
        EndOfFile,
        Bang,
        Dollar,
        Ampersand,
        ParenOpen,
        ParenClose,
        Spread,
        Colon,
        Equals,
        At,
        BracketOpen,
        BracketClose,
        BraceOpen,
        Pipe,
        BraceClose,
        Name,
        Int,
        Float,
        String,
        BlockString,
    };

    Kind kind = Kind::EndOfFile;
    bool hasEscapes = false; //!< Strings only: some characters are written as escapes.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

//! How a message names a kind of token: `":"`, `a name`, `the end of the document`.
[[nodiscard]] std::string_view toString(Token::Kind kind);

//! \brief Cuts a text into tokens (GraphQL specification section 2.1), skipping what the grammar ignores.
//!
//! Looks at \p text, which must outlive it and be no longer than 4 GiB; never copies it. After an error or
//! the end, next() repeats its last answer.
class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    [[nodiscard]] Token next();

    //! The reason of the last Invalid token; empty before one.
    [[nodiscard]] const std::string &error() const { return m_error; }
    [[nodiscard]] std::uint32_t errorOffset() const { return m_errorOffset; }

private:
    //! The character \p ahead of the cursor, NUL past the end; a NUL in the text fits no token either.
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return ahead < m_text.size() - m_position ? m_text[m_position + ahead] : '\0';
    }
    [[nodiscard]] bool startsWith(std::string_view text) const
    {
        return m_text.substr(m_position, text.size()) == text;
    }
    void skip(int classes);
    bool skipIgnored(); //!< False if a comment holds malformed UTF-8.
    bool skipComment();

    Token punctuator(Token::Kind kind, std::size_t length = 1);
    Token readName();
    Token readNumber();
    bool readDigits(); //!< At least one.
    Token readString();
    Token readBlockString();
    bool readEscape();
    bool skipCharacter(); //!< One character of any length; false if it is no UTF-8.

    [[nodiscard]] Token token(Token::Kind kind, std::size_t begin) const;
    Token fail(std::string message); //!< At the cursor.
    Token failAtCharacter(std::string_view message); //!< The same, naming the character there.

    std::string_view m_text;
    std::size_t m_position = 0;
    std::uint32_t m_errorOffset = 0;
    std::string m_error;
};

} // namespace tideline::graphql
