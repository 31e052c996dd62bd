// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/streams.h"
#include "app/cli/subject.h"
#include "app/cli/variables.h"

#include "api/graphql/language/parser.h"
#include "api/graphql/validation/validate.h"

#include <QCoreApplication>

namespace tideline::cli {

using graphql::Json;
using graphql::ast::OperationType;

namespace {

int printData(const api::Response &response)
{
    print(pretty(response.data));
    return Done;
}

//! Lives until the event loop ends: its backend's thread needs an application that is whole to clear up after itself.
Connector *makeConnector(const Options &options)
{
    auto *connector = new Connector(options, QCoreApplication::instance());
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, connector,
                     [connector] { delete connector; });
    if (const QString complaint = connector->complaint(); !complaint.isEmpty()) {
        complain(complaint.toStdString());
        delete connector;
        return nullptr;
    }
    return connector;
}

void complainOfAll(const graphql::Errors &errors, const std::string &where)
{
    for (const graphql::Error &error : errors) {
        const std::string path = graphql::toString(error.path);
        complain(where + (path.empty() ? "" : path + ": ") + toString(error));
    }
}

//! The service whose schema the document is valid for; complains when it is for neither.
std::optional<catalogue::Service> serviceOf(const Schemas &schemas, const graphql::ast::Document &document,
                                            const std::string &file)
{
    const graphql::Errors errors = graphql::validate(*schemas.api, document);
    if (errors.empty())
        return catalogue::Service::Api;
    if (schemas.auth && graphql::validate(*schemas.auth, document).empty())
        return catalogue::Service::Auth;
    complainOfAll(errors, file + ':');
    return std::nullopt;
}

api::OperationKind kindOf(OperationType operation)
{
    return operation == OperationType::Mutation ? api::OperationKind::Mutation : api::OperationKind::Query;
}

//! The operation of the document that --operation names, or its only one; complains when that can't be sent.
const graphql::ast::OperationDefinition *chooseOperation(const graphql::ast::Document &document, const QString &name)
{
    const graphql::ast::OperationDefinition *operation = document.operation(name.toStdString());
    if (!operation) {
        complain(name.isEmpty() ? "The document has several operations. Say which with --operation NAME."
                                : "The document has no operation \"" + name.toStdString() + "\".");
        return nullptr;
    }
    if (operation->operation == OperationType::Subscription) {
        complain("A subscription needs a connection that stays open; only queries and mutations can be sent.");
        return nullptr;
    }
    return operation;
}

//! A document of one's own as a request, checked in every respect that can be checked here; complains and gives
//! nothing when it should not be sent.
std::optional<api::Request> requestFor(const Options &options, const std::string &file, std::string text)
{
    const auto document = graphql::parse(text);
    if (!document) {
        complain(file + ':' + toString(document.error()));
        return std::nullopt;
    }
    const auto schemas = loadSchemas(options);
    if (!schemas)
        return std::nullopt;
    const auto service = serviceOf(*schemas, *document, file);
    const auto *operation = service ? chooseOperation(*document, options.operation) : nullptr;
    if (!operation)
        return std::nullopt;
    auto variables = readVariables(options);
    if (!variables)
        return std::nullopt;
    const graphql::Schema &schema = *service == catalogue::Service::Api ? *schemas->api : *schemas->auth;
    const graphql::Coerced coerced =
        graphql::coerceVariables(schema, *operation, *variables, scalarCheckFor(options), true);
    if (!coerced.isValid()) {
        complainOfAll(coerced.errors, {});
        return std::nullopt;
    }
    api::Request request;
    request.document = std::move(text);
    request.operationName = operation->name.text;
    request.rootField = operation->name.text;
    request.variables = *std::move(variables);
    request.kind = kindOf(operation->operation);
    request.service = *service;
    return request;
}

} // namespace

Outcome run(const Options &options)
{
    const auto operation = loadOperation(options);
    if (!operation)
        return InputError;
    const auto &[schemas, root] = *operation;
    const auto variables = readVariables(options);
    if (!variables)
        return InputError;
    if (const graphql::Errors errors = variableErrors(root, *variables, scalarCheckFor(options)); !errors.empty()) {
        complainOfAll(errors, {});
        complain("Nothing was sent. \"describe " + std::string(root.field->name) + "\" shows what goes in.");
        return InputError;
    }
    if (const auto &reason = root.field->deprecationReason) {
        complain(std::string(root.field->name)
                 + " is deprecated: " + (reason->empty() ? "no reason is given." : harmless(*reason)));
    }
    const auto built = documentFor(root, *variables);
    Connector *connector = makeConnector(options);
    if (!built || !connector)
        return InputError;

    api::Request request;
    request.document = built->document;
    request.operationName = built->operationName;
    request.rootField = root.field->name;
    request.rootIsList = root.field->type->nullable()->isList();
    request.variables = *variables;
    request.kind = kindOf(root.operation);
    request.service = root.service;
    connector->send(std::move(request), printData);
    return std::nullopt;
}

Outcome query(const Options &options)
{
    if (options.arguments.value(0) == QStringLiteral("-")
        && (options.tokenFromStdin || options.variables == QStringLiteral("-"))) {
        complain("Standard input can hold one thing only. Put the document into a file.");
        return InputError;
    }
    auto file = loadFile(options);
    if (!file)
        return InputError;
    auto request = requestFor(options, file->name, std::move(file->text));
    Connector *connector = request ? makeConnector(options) : nullptr;
    if (!connector)
        return InputError;
    connector->send(*std::move(request), printData);
    return std::nullopt;
}

} // namespace tideline::cli
