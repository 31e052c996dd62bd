// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"

#include "api/graphql/language/parser.h"
#include "api/graphql/validation/validate.h"

namespace tideline::cli {

Outcome validateDocument(const Options &options)
{
    if (options.arguments.size() != 1) {
        complain("validate takes one file, or - for standard input.");
        return InputError;
    }
    const std::string file = options.arguments.first().toStdString();
    auto text = readAll(file);
    if (!text) {
        complain(text.error());
        return InputError;
    }
    const auto schemas = loadSchemas(options);
    if (!schemas)
        return InputError;
    const auto document = graphql::parse(std::move(*text));
    if (!document) {
        print(file + ':' + toString(document.error()));
        complain(file + ": " + toString(document.error()));
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
        print(file + ':' + toString(error) + (error.rule.empty() ? "" : " [" + error.rule + ']'));
    complain(file + ": " + std::to_string(errors.size()) + (errors.size() == 1 ? " error, " : " errors, the first at ")
             + toString(errors.front()));
    return InputError;
}

} // namespace tideline::cli
