// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"
#include "app/cli/variables.h"

namespace tideline::cli {

Outcome checkVariables(const Options &options)
{
    if (options.arguments.size() != 1 || !options.variables) {
        complain("check-variables takes the name of an operation and --variables JSON, a file or -.");
        return InputError;
    }
    const auto schemas = loadSchemas(options);
    if (!schemas)
        return InputError;
    const auto field = findRootField(*schemas, options.arguments.first());
    if (!field)
        return InputError;
    const auto variables = readVariables(options);
    if (!variables)
        return InputError;

    const graphql::Errors errors = variableErrors(*field, *variables, scalarCheckFor(options));
    if (errors.empty())
        return Done;
    for (const graphql::Error &error : errors)
        print(graphql::toString(error.path) + ": " + error.message);
    complain(std::to_string(errors.size()) + (errors.size() == 1 ? " problem: " : " problems, the first: ")
             + graphql::toString(errors.front().path) + ": " + errors.front().message);
    return InputError;
}

} // namespace tideline::cli
