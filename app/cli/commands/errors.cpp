// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"

#include "api/catalogue/errorcatalogue.h"

namespace tideline::cli {

using catalogue::ErrorEntry;
using graphql::Json;

namespace {

Json asJson(const ErrorEntry &entry)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? Json() : Json(text.toStdString()); };
    return {{"code", orNull(entry.code)},
            {"operation", orNull(entry.operation)},
            {"kind", catalogue::toString(entry.kind).toStdString()},
            {"headline", entry.headline.toStdString()},
            {"text", entry.text.toStdString()},
            {"action", orNull(entry.actionLabel)}};
}

std::string asLine(const ErrorEntry &entry)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? std::string("-") : text.toStdString(); };
    return orDash(entry.code) + '\t' + orDash(entry.operation) + '\t' + catalogue::toString(entry.kind).toStdString()
        + '\t' + entry.headline.toStdString() + '\t' + entry.text.toStdString() + '\t' + orDash(entry.actionLabel);
}

} // namespace

Outcome errors(const Options &options)
{
    if (options.arguments.size() > 1) {
        complain("errors takes one code at most.");
        return InputError;
    }
    if (!options.operation.isEmpty() && options.arguments.isEmpty()) {
        complain("--operation goes with a code: errors CODE --operation NAME.");
        return InputError;
    }
    if (!options.operation.isEmpty()) {
        const auto schemas = loadSchemas(options);
        if (!schemas || !findRootField(*schemas, options.operation))
            return InputError;
    }
    const catalogue::ErrorCatalogue catalogue;
    QList<ErrorEntry> entries;
    if (options.arguments.isEmpty()) {
        entries = catalogue.entries();
    } else {
        catalogue::ErrorFacts facts;
        facts.code = options.arguments.first();
        facts.operation = options.operation;
        ErrorEntry entry = catalogue.describe(facts);
        entry.code = facts.code;
        entry.operation = facts.operation;
        entries = {entry};
    }

    if (!options.json) {
        for (const ErrorEntry &entry : entries)
            print(asLine(entry));
        return Done;
    }
    Json list = Json::array();
    for (const ErrorEntry &entry : entries)
        list.push_back(asJson(entry));
    print(pretty(list));
    return Done;
}

} // namespace tideline::cli
