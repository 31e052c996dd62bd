// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"

#include "api/catalogue/rootfielddocument.h"

namespace tideline::cli {

using graphql::Json;

namespace {

//! The line of one root field: what the console would send, with an example.
std::optional<Json> describeDocument(const RootField &root, graphql::ExampleSize size)
{
    const auto built = catalogue::rootFieldDocument(*root.schema, root.operation, root.field->name,
                                                    size == graphql::ExampleSize::Full);
    if (!built) {
        complain(toString(built.error()));
        return std::nullopt;
    }
    return Json{{"name", root.field->name},
                {"service", toString(root.service)},
                {"document", built->document},
                {"variables", graphql::exampleVariables(*root.field, size)}};
}

int printAll(const Schemas &schemas, graphql::ExampleSize size)
{
    for (const catalogue::Service service : {catalogue::Service::Api, catalogue::Service::Auth}) {
        const graphql::Schema *schema = service == catalogue::Service::Api ? schemas.api.get() : schemas.auth.get();
        const graphql::Type *mutations = schema ? schema->mutationType() : nullptr;
        if (!mutations)
            continue;
        for (const graphql::FieldType &field : mutations->fields) {
            const auto line = describeDocument({&field, schema, graphql::ast::OperationType::Mutation, service}, size);
            if (!line)
                return InputError;
            print(compact(*line));
        }
    }
    return Done;
}

} // namespace

Outcome document(const Options &options)
{
    if (options.all ? !options.arguments.isEmpty() : options.arguments.size() != 1) {
        complain("document takes the name of one operation, or --all.");
        return InputError;
    }
    const auto size =
        options.example == QLatin1StringView("full") ? graphql::ExampleSize::Full : graphql::ExampleSize::Smallest;
    const auto schemas = loadSchemas(options);
    if (!schemas)
        return InputError;
    if (options.all)
        return printAll(*schemas, size);

    const auto root = findRootField(*schemas, options.arguments.first());
    if (!root)
        return InputError;
    const auto line = describeDocument(*root, size);
    if (!line)
        return InputError;
    print((*line)["document"].get_ref<const std::string &>());
    if (!options.example.isEmpty())
        print(pretty((*line)["variables"]));
    return Done;
}

} // namespace tideline::cli
