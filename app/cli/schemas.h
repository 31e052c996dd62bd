// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include "api/catalogue/operationcatalogue.h"
#include "api/graphql/type/buildschema.h"

namespace tideline::cli {

//! The two schemas that a command works with; either may be null.
struct Schemas
{
    std::shared_ptr<const graphql::Schema> api;
    std::shared_ptr<const graphql::Schema> auth;
};

//! \brief The bundled schemas, or those of --schema and --auth-schema.
//!
//! A given --schema stands for a whole server: the bundled authentication schema is then left out unless
//! --auth-schema brings one. Complains on stderr, each error on a line with its place, and gives nothing.
[[nodiscard]] std::optional<Schemas> loadSchemas(const Options &options);

//! One schema file, SDL or introspection JSON; complains on stderr and gives null.
[[nodiscard]] std::shared_ptr<const graphql::Schema>
loadSchemaFile(const QString &file, graphql::SchemaChecks checks = graphql::SchemaChecks::Client);

//! A root field by name: a mutation of either service, else a query field of either.
struct RootField
{
    const graphql::FieldType *field = nullptr;
    const graphql::Schema *schema = nullptr;
    graphql::ast::OperationType operation = graphql::ast::OperationType::Mutation;
    catalogue::Service service = catalogue::Service::Api;
};

//! Complains on stderr, with the nearest name, when there is none.
[[nodiscard]] std::optional<RootField> findRootField(const Schemas &schemas, const QString &name);

[[nodiscard]] std::string_view toString(catalogue::Service service); //!< "api" or "auth".

} // namespace tideline::cli
