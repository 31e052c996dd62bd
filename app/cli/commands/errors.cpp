// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schemas.h"
#include "app/cli/streams.h"

#include "api/catalogue/errorcatalogue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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

//! One entry as its dialog words it, with what a script may want to know below.
std::string asCard(const ErrorEntry &entry)
{
    const auto line = [](const QString &label, const QString &value) {
        return value.isEmpty() ? std::string() : '\n' + label.toStdString() + ' ' + value.toStdString();
    };
    std::string card = entry.headline.toStdString() + '\n' + entry.text.toStdString();
    if (!entry.actionLabel.isEmpty())
        card += "\n[" + entry.actionLabel.toStdString() + "] [Close]";
    else
        card += "\n[Close]";
    return card + '\n' + line(u"Code:"_s, entry.code) + line(u"Operation:"_s, entry.operation)
        + line(u"Kind:"_s, catalogue::toString(entry.kind));
}

//! A code of the catalogue, or one that looks like the API's: a server may know more than the catalogue.
bool isCode(const catalogue::ErrorCatalogue &catalogue, const QString &code)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("KT-[A-Z]{2,4}-[0-9]+")));
    const QList<ErrorEntry> &entries = catalogue.entries();
    return form.match(code).hasMatch()
        || (!code.isEmpty() && std::any_of(entries.begin(), entries.end(), [&code](const ErrorEntry &entry) {
               return entry.code == code;
           }));
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
    bool isQuery = false;
    if (!options.operation.isEmpty()) {
        const auto schemas = loadSchemas(options);
        const auto root = schemas ? findRootField(*schemas, options.operation) : std::nullopt;
        if (!root)
            return InputError;
        isQuery = root->operation == graphql::ast::OperationType::Query;
    }
    const catalogue::ErrorCatalogue catalogue;
    QList<ErrorEntry> entries;
    if (options.arguments.isEmpty()) {
        entries = catalogue.entries();
    } else if (!isCode(catalogue, options.arguments.first())) {
        complain('"' + options.arguments.first().toStdString()
                 + "\" is no error code. Codes look like KT-CT-1111; \"tideline-cli errors\" lists them.");
        return InputError;
    } else {
        catalogue::ErrorFacts facts;
        facts.code = options.arguments.first();
        facts.operation = options.operation;
        facts.isQuery = isQuery;
        ErrorEntry entry = catalogue.describe(facts);
        entry.code = facts.code;
        entry.operation = facts.operation;
        entries = {entry};
    }

    if (!options.json) {
        const bool isOne = !options.arguments.isEmpty();
        for (const ErrorEntry &entry : entries)
            print(isOne ? asCard(entry) : asLine(entry));
        return Done;
    }
    Json list = Json::array();
    for (const ErrorEntry &entry : entries)
        list.push_back(asJson(entry));
    print(pretty(list));
    return Done;
}

} // namespace tideline::cli
