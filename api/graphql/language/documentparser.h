// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/ast.h"
#include "api/graphql/language/lexer.h"
#include "api/graphql/language/parser.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace tideline::graphql {

//! \brief The grammar: one small function a production, by recursive descent with one token in hand.
//!
//! Used once for one text. The first error ends the reading: from then on the token in hand is Invalid, so
//! that nothing matches any more and every function runs out; error() tells whether the tree may be used.
//! Puts nodes into \p arena; \p text must outlive them.
class DocumentParser
{
public:
    DocumentParser(Arena &arena, std::string_view text, const ParseLimits &limits);

    [[nodiscard]] std::vector<ast::Definition> parseDocument();
    [[nodiscard]] const ast::Value *parseLoneValue(); //!< A value and nothing after it.

    [[nodiscard]] std::optional<Error> error() const; //!< Empty when all went well.

private:
    using Kind = Token::Kind;
    enum class Constness { Constant, Variable }; //!< Whether `$name` is refused or allowed.

    // Tokens
    void advance();
    void fail(std::uint32_t offset, std::string message);
    void failUnexpected(std::string_view expected); //!< At the token in hand.
    [[nodiscard]] bool hasFailed() const { return m_token.kind == Kind::Invalid; }
    [[nodiscard]] bool peek(Kind kind) const { return m_token.kind == kind; }
    [[nodiscard]] bool peekString() const { return peek(Kind::String) || peek(Kind::BlockString); }
    [[nodiscard]] bool peekKeyword(std::string_view word) const { return peek(Kind::Name) && text(m_token) == word; }
    [[nodiscard]] std::string_view text(const Token &token) const;
    [[nodiscard]] std::string describe(const Token &token) const;
    [[nodiscard]] SourceRange since(std::uint32_t begin) const { return {begin, m_lastEnd}; }
    bool accept(Kind kind);
    bool acceptKeyword(std::string_view word);
    void expect(Kind kind);
    void expectKeyword(std::string_view word);

    // Shared by both halves of the language
    ast::Definition parseDefinition();
    ast::Name parseName();
    std::string_view parseStringText();
    ast::Value parseValue(Constness constness);
    ast::Value parseNameValue();
    ast::Value parseVariable();
    ast::Value parseListValue(Constness constness);
    ast::Value parseObjectValue(Constness constness);
    void refuseVariable();
    ast::List<ast::Directive> parseDirectives(Constness constness);
    ast::List<ast::Argument> parseArguments(Constness constness);
    const ast::TypeReference *parseType();
    ast::Description parseDescription();
    const ast::Value *parseDefaultValue(); //!< Null when there is none.

    // Executable documents
    const ast::OperationDefinition *parseOperation(const ast::Description &description, std::uint32_t begin);
    const ast::OperationDefinition *parseShorthandOperation();
    ast::OperationType parseOperationType();
    ast::VariableDefinition parseVariableDefinition();
    const ast::SelectionSet *parseSelectionSet();
    ast::Selection parseSelection();
    ast::Selection parseField();
    ast::Selection parseFragment();
    const ast::FragmentDefinition *parseFragmentDefinition(const ast::Description &description, std::uint32_t begin);
    ast::Name parseFragmentName();

    // Type system documents
    [[nodiscard]] std::optional<ast::TypeDefinition::Kind> peekTypeKeyword() const;
    const ast::SchemaDefinition *parseSchema(const ast::Description &description, std::uint32_t begin);
    const ast::TypeDefinition *parseTypeDefinition(ast::TypeDefinition::Kind kind, const ast::Description &description,
                                                   std::uint32_t begin);
    void parseTypeBody(ast::TypeDefinition &type);
    ast::Definition parseExtension(std::uint32_t begin);
    const ast::SchemaDefinition *parseSchemaExtension(std::uint32_t begin);
    const ast::TypeDefinition *parseTypeExtension(ast::TypeDefinition::Kind kind, std::uint32_t begin);
    const ast::DirectiveDefinition *parseDirectiveDefinition(const ast::Description &description, std::uint32_t begin);
    ast::Name parseDirectiveLocation();
    ast::OperationTypeDefinition parseOperationTypeDefinition();
    ast::FieldDefinition parseFieldDefinition();
    ast::InputValueDefinition parseInputValueDefinition();
    ast::EnumValueDefinition parseEnumValueDefinition();

    //! Counts one level of nesting for as long as it lives.
    class Level
    {
    public:
        explicit Level(DocumentParser &parser);
        ~Level() { --m_parser.m_depth; }
        Level(const Level &) = delete;
        Level &operator=(const Level &) = delete;

    private:
        DocumentParser &m_parser;
    };

    //! Items before \p close, at least one; the opening token has been read.
    template <typename Item>
    auto listUntil(Kind close, Item parseItem);
    //! Items in brackets, at least one.
    template <typename Item>
    auto many(Kind open, Kind close, Item parseItem);
    //! The same, or nothing at all: an empty pair of brackets is an error.
    template <typename Item>
    auto optionalMany(Kind open, Kind close, Item parseItem);
    //! Items in brackets, or empty brackets.
    template <typename Item>
    auto any(Kind open, Kind close, Item parseItem);
    //! Items with \p separator between them, which may also stand before the first.
    template <typename Item>
    auto delimited(Kind separator, Item parseItem);

    template <typename Item>
    using ListOf = ast::List<std::invoke_result_t<Item>>;

    //! Lists under construction, one stack a type: lists nest, so each takes its items from the top.
    template <typename T>
    std::vector<T> &stack()
    {
        return std::get<std::vector<T>>(m_stacks);
    }
    template <typename T>
    ast::List<T> takeFrom(std::size_t start);

    Arena &m_arena;
    std::string_view m_text;
    ParseLimits m_limits;
    Lexer m_lexer;
    Token m_token; //!< In hand: looked at, not yet taken.
    std::uint32_t m_lastEnd = 0; //!< Where the token before it ends.
    std::size_t m_tokens = 0;
    std::size_t m_depth = 0;
    std::string m_message; //!< Of the first error.
    std::uint32_t m_errorOffset = 0;
    std::tuple<std::vector<ast::Value>, std::vector<ast::ObjectField>, std::vector<ast::Argument>,
               std::vector<ast::Directive>, std::vector<ast::Selection>, std::vector<ast::VariableDefinition>,
               std::vector<ast::Name>, std::vector<ast::OperationTypeDefinition>, std::vector<ast::FieldDefinition>,
               std::vector<ast::InputValueDefinition>, std::vector<ast::EnumValueDefinition>>
        m_stacks;
};

template <typename T>
ast::List<T> DocumentParser::takeFrom(std::size_t start)
{
    std::vector<T> &items = stack<T>();
    const ast::List<T> taken = m_arena.copy(std::span<const T>(items).subspan(start));
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(start), items.end());
    return taken;
}

template <typename Item>
auto DocumentParser::listUntil(Kind close, Item parseItem)
{
    using T = std::invoke_result_t<Item>;
    const std::size_t start = stack<T>().size();
    do {
        const T item = parseItem(); // may grow the same stack and move it
        stack<T>().push_back(item);
    } while (!accept(close) && !hasFailed());
    return takeFrom<T>(start);
}

template <typename Item>
auto DocumentParser::many(Kind open, Kind close, Item parseItem)
{
    expect(open);
    return hasFailed() ? ListOf<Item>() : listUntil(close, parseItem);
}

template <typename Item>
auto DocumentParser::optionalMany(Kind open, Kind close, Item parseItem)
{
    return accept(open) ? listUntil(close, parseItem) : ListOf<Item>();
}

template <typename Item>
auto DocumentParser::any(Kind open, Kind close, Item parseItem)
{
    expect(open);
    return hasFailed() || accept(close) ? ListOf<Item>() : listUntil(close, parseItem);
}

template <typename Item>
auto DocumentParser::delimited(Kind separator, Item parseItem)
{
    using T = std::invoke_result_t<Item>;
    const std::size_t start = stack<T>().size();
    accept(separator);
    do {
        const T item = parseItem();
        stack<T>().push_back(item);
    } while (accept(separator));
    return takeFrom<T>(start);
}

} // namespace tideline::graphql
