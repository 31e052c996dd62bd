// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/streams.h"

#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"

namespace tideline::cli {

Outcome parseDocument(const Options &options)
{
    if (options.arguments.size() != 1) {
        complain("parse takes one file, or - for standard input.");
        return InputError;
    }
    const std::string file = options.arguments.first().toStdString();
    auto text = readAll(file);
    if (!text) {
        complain(text.error());
        return InputError;
    }
    // A file may be a whole schema, so the larger token limit holds here.
    const auto document = graphql::parse(std::move(*text), graphql::ParseLimits::forSchemas());
    if (!document) {
        complain(file + ':' + toString(document.error()));
        return InputError;
    }
    print(graphql::print(*document));
    return Done;
}

} // namespace tideline::cli
