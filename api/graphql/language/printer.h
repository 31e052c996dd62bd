// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"

#include <string>

namespace tideline::graphql {

//! \brief The document in canonical form: two-space indentation, one selection a line, arguments on one line
//! while they fit 80 columns; the same text as graphql-js 16 `print`.
[[nodiscard]] std::string print(const ast::Document &document);
[[nodiscard]] std::string print(const ast::Definition &definition);
[[nodiscard]] std::string print(const ast::Value &value);
[[nodiscard]] std::string print(const ast::TypeReference &type);
[[nodiscard]] std::string print(const ast::Directive &directive);

//! A string as a quoted literal with the escapes of graphql-js 16.
[[nodiscard]] std::string printString(std::string_view text);
//! A string as a block string; \p minimize keeps it on as few lines as it can.
[[nodiscard]] std::string printBlockString(std::string_view text, bool minimize = false);

} // namespace tideline::graphql
