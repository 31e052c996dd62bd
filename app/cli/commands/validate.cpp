// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"
#include "app/cli/subject.h"

#include "api/graphql/language/parser.h"
#include "api/graphql/validation/validate.h"

namespace tideline::cli {

Outcome validateDocument(const Options &options)
{
    auto file = loadFile(options);
    if (!file)
        return InputError;
    const auto schemas = loadSchemas(options);
    if (!schemas)
        return InputError;
    const auto document = graphql::parse(std::move(file->text));
    if (!document) {
        print(file->name + ':' + toString(document.error()));
        if (!isOneTerminal())
            complain(file->name + ':' + toString(document.error()));
        return InputError;
    }

    // A document for the authentication server is valid too: the schema that knows more of it decides.
    graphql::Errors errors = graphql::validate(*schemas->api, *document);
    if (!errors.empty() && schemas->auth) {
        graphql::Errors others = graphql::validate(*schemas->auth, *document);
        if (others.size() < errors.size())
            errors = std::move(others);
    }
    if (errors.empty())
        return Done;
    for (const graphql::Error &error : errors)
        print(file->name + ':' + toString(error) + (error.rule.empty() ? "" : " [" + error.rule + ']'));
    if (!isOneTerminal())
        complain(file->name + ':' + toString(errors.front())
                 + (errors.size() == 1 ? "" : " (the first of " + std::to_string(errors.size()) + " errors)"));
    return InputError;
}

} // namespace tideline::cli
