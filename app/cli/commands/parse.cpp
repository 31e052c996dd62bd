// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/streams.h"
#include "app/cli/subject.h"

#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"

namespace tideline::cli {

Outcome parseDocument(const Options &options)
{
    auto file = loadFile(options);
    if (!file)
        return InputError;
    // A file may be a whole schema, so the larger token limit holds here.
    const auto document = graphql::parse(std::move(file->text), graphql::ParseLimits::forSchemas());
    if (!document) {
        complain(file->name + ':' + toString(document.error()));
        return InputError;
    }
    print(graphql::print(*document));
    return Done;
}

} // namespace tideline::cli
