// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemas.h"

#include "app/cli/streams.h"

#include "api/catalogue/bundledschema.h"

namespace tideline::cli {

using catalogue::Service;
using graphql::ast::OperationType;

namespace {

std::shared_ptr<const graphql::Schema> reportOrTake(graphql::SchemaResult result, const std::string &name)
{
    if (result)
        return *result;
    for (const graphql::Error &error : result.error())
        complain(name + ':' + toString(error));
    return nullptr;
}

//! The name among \p names that is fewest edits away, if it is near at all.
std::string nearest(const std::string &wanted, const std::vector<std::string_view> &names)
{
    std::string best;
    std::size_t bestDistance = wanted.size() / 2 + 1;
    for (const std::string_view name : names) {
        std::vector<std::size_t> row(name.size() + 1);
        for (std::size_t i = 0; i <= name.size(); ++i)
            row[i] = i;
        for (std::size_t i = 1; i <= wanted.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i;
            for (std::size_t j = 1; j <= name.size(); ++j) {
                const std::size_t cost = wanted[i - 1] == name[j - 1] ? 0 : 1;
                const std::size_t next = std::min({row[j] + 1, row[j - 1] + 1, diagonal + cost});
                diagonal = row[j];
                row[j] = next;
            }
        }
        if (row[name.size()] < bestDistance) {
            bestDistance = row[name.size()];
            best = name;
        }
    }
    return best;
}

} // namespace

std::shared_ptr<const graphql::Schema> loadSchemaFile(const QString &file, graphql::SchemaChecks checks)
{
    auto text = readAll(file.toStdString());
    if (!text) {
        complain(text.error());
        return nullptr;
    }
    return reportOrTake(graphql::loadSchema(std::move(*text), checks), file.toStdString());
}

std::optional<Schemas> loadSchemas(const Options &options)
{
    Schemas schemas;
    if (options.schemaFile.isEmpty())
        schemas.api = reportOrTake(catalogue::bundledSchema(Service::Api), "bundled");
    else
        schemas.api = loadSchemaFile(options.schemaFile);
    if (!schemas.api)
        return std::nullopt;

    if (!options.authSchemaFile.isEmpty())
        schemas.auth = loadSchemaFile(options.authSchemaFile);
    else if (options.schemaFile.isEmpty())
        schemas.auth = reportOrTake(catalogue::bundledSchema(Service::Auth), "bundled");
    else
        return schemas;
    if (!schemas.auth)
        return std::nullopt;
    return schemas;
}

std::optional<RootField> findRootField(const Schemas &schemas, const QString &name)
{
    const std::string wanted = name.toStdString();
    std::vector<std::string_view> known;
    for (const OperationType operation : {OperationType::Mutation, OperationType::Query}) {
        for (const Service service : {Service::Api, Service::Auth}) {
            const graphql::Schema *schema = service == Service::Api ? schemas.api.get() : schemas.auth.get();
            const graphql::Type *root = schema ? schema->rootType(operation) : nullptr;
            if (!root)
                continue;
            if (const graphql::FieldType *field = root->field(wanted))
                return RootField{field, schema, operation, service};
            for (const graphql::FieldType &field : root->fields)
                known.push_back(field.name);
        }
    }
    const std::string near = nearest(wanted, known);
    complain("There is no operation \"" + wanted + "\"."
             + (near.empty() ? " \"tideline-cli operations\" lists them." : " Did you mean \"" + near + "\"?"));
    return std::nullopt;
}

std::string_view toString(Service service) { return service == Service::Api ? "api" : "auth"; }

} // namespace tideline::cli
