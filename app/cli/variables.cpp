// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/variables.h"

#include "app/cli/streams.h"

#include "api/catalogue/rootfielddocument.h"
#include "api/graphql/language/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::cli {

using graphql::Json;

std::optional<Json> readVariables(const Options &options)
{
    if (!options.variables)
        return Json::object();
    std::string text = options.variables->trimmed().toStdString();
    if (!text.starts_with('{') && !text.starts_with('[')) {
        if (text == "-" && options.tokenFromStdin) {
            complain("Standard input can hold the token or the variables, not both. Put the variables into a file.");
            return std::nullopt;
        }
        auto content = readAll(text);
        if (!content) {
            complain(content.error());
            return std::nullopt;
        }
        text = std::move(*content);
    }
    auto json = parseJson(text);
    if (!json) {
        complain("--variables: " + json.error());
        return std::nullopt;
    }
    if (!json->is_object()) {
        complain("--variables is a JSON object with the arguments by name, like {\"input\": {…}}.");
        return std::nullopt;
    }
    return std::move(*json);
}

tl::expected<graphql::BuiltOperation, graphql::Error> documentFor(const RootField &root, const Json &variables)
{
    const auto isOld = [&variables](const graphql::InputValue &argument) {
        return argument.deprecationReason && variables.contains(argument.name);
    };
    const auto &arguments = root.field->arguments;
    const bool usesOld = std::any_of(arguments.begin(), arguments.end(), isOld);
    return catalogue::rootFieldDocument(*root.schema, root.operation, root.field->name, usesOld);
}

graphql::ScalarCheck scalarCheckFor(const Options &options)
{
    if (options.schemaFile.isEmpty() && options.authSchemaFile.isEmpty())
        return graphql::checkKnownScalar;
    return [](std::string_view, const Json &) { return std::optional<std::string>(); };
}

graphql::Errors variableErrors(const RootField &root, const Json &variables, const graphql::ScalarCheck &check)
{
    const auto built = documentFor(root, variables);
    if (!built)
        return {built.error()};
    const auto document = graphql::parse(built->document);
    if (!document)
        return {document.error()};
    return graphql::coerceVariables(*root.schema, *document->operation(), variables, check, true).errors;
}

} // namespace tideline::cli
