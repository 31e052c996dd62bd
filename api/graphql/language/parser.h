// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/ast.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <string>

namespace tideline::graphql {

//! Bounds that keep hostile input from using up stack or memory.
struct ParseLimits
{
    std::size_t maxDepth = 200; //!< Nesting of selection sets, values and types together.
    std::size_t maxTokens = 200'000; //!< Tokens of the whole document.

    //! For schemas, which may be large but are no deeper than documents.
    [[nodiscard]] static ParseLimits forSchemas() { return {200, 5'000'000}; }
};

//! \brief Parses a whole document, executable or type system, or both mixed (specification section 2.2).
//!
//! Gives the verdict of graphql-js 16 (of 16.15: like it, allows descriptions on operations, fragments and
//! variables, and directives on DIRECTIVE_DEFINITION). \p text is UTF-8; bytes that are no UTF-8 are an error where
//! they stand. The error carries line and column. Never recurses deeper than \p limits allows.
[[nodiscard]] tl::expected<ast::Document, Error> parse(std::string text, const ParseLimits &limits = {});

//! A value literal alone, `{a: [1, $b]}`, with the text and the memory that it lives in.
struct ParsedValue
{
    std::unique_ptr<const std::string> text;
    Arena arena;
    const ast::Value *value = nullptr;
};
[[nodiscard]] tl::expected<ParsedValue, Error> parseValue(std::string text, const ParseLimits &limits = {});

//! Parses a value whose text already lives in memory that outlives \p arena's nodes.
[[nodiscard]] tl::expected<const ast::Value *, Error> parseValueInto(Arena &arena, std::string_view text,
                                                                     const ParseLimits &limits = {});

} // namespace tideline::graphql
