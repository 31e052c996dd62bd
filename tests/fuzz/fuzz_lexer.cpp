// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/lexer.h"

#include <cstdlib>

using namespace tideline::graphql;

//! Tokens stand inside the text, in order, and come to an end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Lexer lexer({reinterpret_cast<const char *>(data), size});
    std::uint32_t last = 0;
    while (true) {
        const Token token = lexer.next();
        if (token.kind == Token::Kind::Invalid || token.kind == Token::Kind::EndOfFile)
            break;
        if (token.begin < last || token.end <= token.begin || token.end > size)
            std::abort();
        last = token.end;
    }
    if (lexer.errorOffset() > size)
        std::abort();
    return 0;
}
