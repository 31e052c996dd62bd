// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"

namespace tideline::cli {

using catalogue::Operation;
using graphql::Json;

namespace {

std::string inputType(const graphql::FieldType *field)
{
    std::string text;
    for (const graphql::InputValue &argument : field->arguments) {
        if (!text.empty())
            text += ", ";
        if (field->arguments.size() > 1)
            text += std::string(argument.name) + ": ";
        text += toString(*argument.type);
    }
    return text;
}

Json asJson(const Operation &operation, const graphql::FieldType *field)
{
    Json codes = Json::array();
    for (const QString &code : operation.errorCodes)
        codes.push_back(code.toStdString());
    return {{"name", operation.name.toStdString()},
            {"service", toString(operation.service)},
            {"area", catalogue::areaName(operation.area).toStdString()},
            {"title", operation.title.toStdString()},
            {"deprecated", operation.isDeprecated},
            {"deprecationReason", operation.isDeprecated ? Json(operation.deprecationReason.toStdString()) : Json()},
            {"input", inputType(field)},
            {"errors", codes}};
}

std::string asLine(const Operation &operation, const graphql::FieldType *field)
{
    const auto orDash = [](std::string text) { return text.empty() ? std::string("-") : text; };
    return operation.name.toStdString() + '\t' + std::string(toString(operation.service)) + '\t'
        + catalogue::areaName(operation.area).toStdString() + '\t' + (operation.isDeprecated ? "deprecated" : "-")
        + '\t' + orDash(inputType(field)) + '\t' + orDash(operation.errorCodes.join(u',').toStdString());
}

} // namespace

Outcome operations(const Options &options)
{
    if (!options.arguments.isEmpty()) {
        complain("operations takes no name. \"describe NAME\" shows one operation.");
        return InputError;
    }
    const auto schemas = loadSchemas(options);
    if (!schemas)
        return InputError;
    const catalogue::OperationCatalogue catalogue(schemas->api, schemas->auth);
    Json list = Json::array();
    for (const Operation &operation : catalogue.operations()) {
        const graphql::FieldType *field = catalogue.field(operation.name);
        if (options.json)
            list.push_back(asJson(operation, field));
        else
            print(asLine(operation, field));
    }
    if (options.json)
        print(pretty(list));
    return Done;
}

} // namespace tideline::cli
