// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/streams.h"

#include "api/graphql/diff/schemadiff.h"
#include "api/graphql/type/introspection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::cli {

using graphql::Json;

namespace {

int printFetched(const api::Response &response, bool asJson)
{
    const auto schema = graphql::schemaFromIntrospection(compact(response.data));
    if (!schema) {
        for (const graphql::Error &error : schema.error())
            complain(harmless(toString(error)));
        return TransportError;
    }
    if (asJson)
        print(pretty({{"data", graphql::introspectionFromSchema(**schema)}}));
    else
        print(graphql::printSchema(**schema));
    return Done;
}

api::Request introspection(const graphql::IntrospectionOptions &options)
{
    api::Request request;
    request.document = graphql::introspectionQuery(options);
    request.operationName = "IntrospectionQuery";
    request.rootField = "__schema";
    request.needsToken = false;
    return request;
}

Outcome fetch(const Options &options)
{
    auto *connector = new Connector(options, QCoreApplication::instance());
    if (const QString complaint = connector->complaint(); !complaint.isEmpty()) {
        complain(complaint.toStdString());
        return InputError;
    }
    const auto take = [asJson = options.json](const api::Response &response) { return printFetched(response, asJson); };
    // Servers older than the newest parts of introspection refuse the whole query: ask again for the plain parts.
    connector->sendOr(introspection({}), take, [connector, take] {
        connector->send(introspection({true, false, false, false, false, false}), take);
    });
    return std::nullopt;
}

Outcome check(const QString &file) { return loadSchemaFile(file, graphql::SchemaChecks::All) ? Done : InputError; }

Outcome introspect(const QString &file)
{
    const auto schema = loadSchemaFile(file);
    if (!schema)
        return InputError;
    print(pretty({{"data", graphql::introspectionFromSchema(*schema)}}));
    return Done;
}

Json asJson(const graphql::SchemaChange &change)
{
    const auto orNull = [](const std::string &text) { return text.empty() ? Json() : Json(text); };
    return {{"severity", toString(severityOf(change.kind))},
            {"kind", toString(change.kind)},
            {"coordinate", change.coordinate},
            {"before", orNull(change.before)},
            {"after", orNull(change.after)},
            {"text", describe(change)}};
}

//! One line, whatever line breaks a default value or a reason may hold.
std::string asLine(const graphql::SchemaChange &change)
{
    std::string text = describe(change);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return std::string(toString(severityOf(change.kind))) + '\t' + std::string(toString(change.kind)) + '\t'
        + change.coordinate + '\t' + text;
}

//! The changes from one schema to the other. Finding some is no failure: the exit code stays 0.
Outcome diff(const QString &before, const QString &after, bool asList)
{
    const auto old = loadSchemaFile(before);
    const auto now = loadSchemaFile(after);
    if (!old || !now)
        return InputError;
    const std::vector<graphql::SchemaChange> changes = graphql::diffSchemas(*old, *now);
    Json list = Json::array();
    for (const graphql::SchemaChange &change : changes) {
        if (asList)
            list.push_back(asJson(change));
        else
            print(asLine(change));
    }
    if (asList)
        print(pretty(list));
    return Done;
}

} // namespace

Outcome schema(const Options &options)
{
    const QString verb = options.arguments.value(0);
    const qsizetype files = options.arguments.size() - 1;
    if (verb == "fetch"_L1 && files == 0)
        return fetch(options);
    if (verb == "diff"_L1 && files == 2)
        return diff(options.arguments.at(1), options.arguments.at(2), options.json);
    if (verb == "check"_L1 && files == 1)
        return check(options.arguments.at(1));
    if (verb == "introspect"_L1 && files == 1)
        return introspect(options.arguments.at(1));
    complain("schema takes: fetch | diff A B | check FILE | introspect FILE.");
    return InputError;
}

} // namespace tideline::cli
