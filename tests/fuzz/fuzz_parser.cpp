// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"

#include <cstdlib>
#include <string>

using namespace tideline::graphql;

//! What can be read can be printed and read again, with the same text as result.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto document = parse(text);
    if (!document) {
        if (document.error().locations.size() != 1 || document.error().locations.front().line == 0)
            std::abort();
        return 0;
    }
    const std::string printed = print(*document);
    const auto again = parse(printed);
    if (!again || print(*again) != printed)
        std::abort();
    return 0;
}
