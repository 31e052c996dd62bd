// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/querychoicesource.h"

#include "api/graphql/language/parser.h"
#include "models/forms/jsontext.h"
#include "models/forms/money.h"
#include "models/forms/resultsummary.h"
#include "models/forms/valuewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tideline::models {

namespace {

using catalogue::ChoicePart;
using graphql::Json;

//! What of the context fills a query's variable, by the variable's name.
QString knownValue(std::string_view variable, const FormContext &context)
{
    if (variable == "accountNumber")
        return context.accountNumber;
    if (variable == "accountUserId")
        return context.accountUserId;
    if (variable == "accountUserNumber")
        return context.accountUserNumber;
    if (variable == "propertyId")
        return context.propertyId;
    if (variable == "ledgerNumber")
        return context.ledgerNumber;
    return {};
}

//! Follows \p path from \p value; lists on the way are flattened.
void collectRows(const Json &value, const QStringList &path, qsizetype from, QList<Json> *rows)
{
    if (value.is_array()) {
        for (const Json &item : value)
            collectRows(item, path, from, rows);
    } else if (from == path.size()) {
        if (!value.is_null())
            rows->append(value);
    } else if (value.is_object()) {
        const auto member = value.find(path[from].toStdString());
        if (member != value.end())
            collectRows(*member, path, from + 1, rows);
    }
}

QList<Json> rowsIn(const Json &data, const catalogue::ChoiceQuery &query)
{
    QList<Json> rows;
    collectRows(data, query.rowsPath.split(u'.', Qt::SkipEmptyParts), 0, &rows);
    return rows;
}

QString plainText(const Json &value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? textOf(value) : compactText(value);
}

bool isOffered(const Json &row, const catalogue::ChoiceCondition &condition, const QDateTime &now)
{
    using Kind = catalogue::ChoiceCondition::Kind;
    if (condition.kind == Kind::None)
        return true;
    const Json value = valueAt(row, condition.path);
    if (condition.kind == Kind::IsNotTrue)
        return value != Json(true);
    const QString text = plainText(value);
    if (condition.kind == Kind::IsOneOf)
        return condition.values.contains(text);
    constexpr int lengthOfDay = 10;
    if (text.size() <= lengthOfDay)
        return text.isEmpty() || QDate::fromString(text, Qt::ISODate) > now.date();
    return QDateTime::fromString(text, Qt::ISODate) > now;
}

QString partInWords(const Json &value, ChoicePart::Kind kind, const FormSurroundings &world)
{
    if (value.is_null())
        return {};
    switch (kind) {
    case ChoicePart::Kind::Pence:
        return valueInWords(value, FieldKind::Money, world);
    case ChoicePart::Kind::Pounds:
        return value.is_number() ? moneyInWords(qRound64(value.get<double>() * 100), world.locale) : plainText(value);
    case ChoicePart::Kind::Date: {
        const QString text = plainText(value);
        return valueInWords(Json(text.left(10).toStdString()), FieldKind::Date, world);
    }
    case ChoicePart::Kind::Enumeration:
        return valueInWords(value, FieldKind::Enumeration, world);
    case ChoicePart::Kind::Text:
        break;
    }
    return plainText(value);
}

} // namespace

std::optional<api::Request> choiceRequest(const catalogue::ChoiceQuery &query, const FormContext &context)
{
    api::Request request;
    request.document = query.document();
    request.service = query.service;
    const auto document = graphql::parse(request.document);
    if (!document)
        return std::nullopt;
    for (const graphql::ast::Definition &definition : document->definitions()) {
        const auto *operation = std::get_if<const graphql::ast::OperationDefinition *>(&definition);
        if (!operation)
            continue;
        request.operationName = (*operation)->name.text;
        for (const graphql::ast::Selection &selection : (*operation)->selectionSet->selections) {
            if (const auto *field = std::get_if<const graphql::ast::Field *>(&selection);
                field && request.rootField.empty())
                request.rootField = (*field)->name.text;
        }
        for (const graphql::ast::VariableDefinition &variable : (*operation)->variables) {
            const QString known = knownValue(variable.name.text, context);
            const bool isRequired =
                variable.type->kind == graphql::ast::TypeReference::Kind::NonNull && !variable.defaultValue;
            if (known.isEmpty() && isRequired)
                return std::nullopt;
            if (!known.isEmpty())
                request.variables[std::string(variable.name.text)] = known.toStdString();
        }
    }
    return request;
}

QueryChoiceSource::QueryChoiceSource(api::GraphQlClient &client, QLocale locale)
    : m_client(client),
      m_locale(std::move(locale))
{}

bool QueryChoiceSource::offers(const QString &id) const
{
    return !id.isEmpty() && catalogue::choiceQuery(id) != nullptr;
}

api::CallHandle QueryChoiceSource::send(const catalogue::ChoiceQuery &query, const FormContext &context,
                                        std::function<void(tl::expected<Json, QString>)> callback)
{
    std::optional<api::Request> request = choiceRequest(query, context);
    if (!request)
        return {};
    return m_client.send(std::move(*request), [callback = std::move(callback)](const api::Result &result) {
        if (result)
            callback(result->data);
        else
            callback(tl::unexpected(QCoreApplication::translate(
                "tideline::models::ChoiceSource", "The choices could not be loaded. Enter the value instead.")));
    });
}

api::CallHandle QueryChoiceSource::load(const QString &id, const FormContext &context, Callback callback)
{
    const catalogue::ChoiceQuery *query = catalogue::choiceQuery(id);
    if (!query)
        return {};
    return send(
        *query, context,
        [query = *query, locale = m_locale, callback = std::move(callback)](const tl::expected<Json, QString> &data) {
            if (data)
                callback(choicesIn(*data, query, locale));
            else
                callback(tl::unexpected(data.error()));
        });
}

api::CallHandle QueryChoiceSource::loadItems(const QString &id, const FormContext &context, ItemsCallback callback)
{
    const catalogue::ChoiceQuery *query = catalogue::choiceQuery(id);
    if (!query)
        return {};
    return send(*query, context,
                [query = *query, callback = std::move(callback)](const tl::expected<Json, QString> &data) {
                    if (data)
                        callback(itemsIn(*data, query));
                    else
                        callback(tl::unexpected(data.error()));
                });
}

QList<Choice> choicesIn(const Json &data, const catalogue::ChoiceQuery &query, const QLocale &locale)
{
    FormSurroundings world;
    world.locale = locale;
    const QDateTime now = world.currentTime();
    QList<Choice> choices;
    QSet<QString> seen;
    const QList<Json> rows = rowsIn(data, query);
    for (const Json &row : rows) {
        const QString value = plainText(query.valuePath.isEmpty() ? row : valueAt(row, query.valuePath));
        if (value.isEmpty() || seen.contains(value))
            continue;
        seen.insert(value);
        QStringList parts;
        for (const ChoicePart &part : query.label) {
            const Json shown = part.path.isEmpty() ? row : valueAt(row, part.path);
            const QString words = partInWords(shown, part.kind, world);
            // An address often ends with the postcode that also stands for itself.
            const bool isSaid = std::any_of(parts.cbegin(), parts.cend(), [&words](const QString &other) {
                return other == words || other.endsWith(u' ' + words);
            });
            if (!words.isEmpty() && !isSaid)
                parts.append(words);
        }
        Choice choice{value, parts.isEmpty() ? value : parts.join(QStringLiteral(" \u00B7 "))};
        choice.alias = query.aliasPath.isEmpty() ? QString() : plainText(valueAt(row, query.aliasPath));
        choice.isOffered = isOffered(row, query.condition, now);
        choices.append(choice);
    }
    return choices;
}

Json itemsIn(const Json &data, const catalogue::ChoiceQuery &query)
{
    Json items = Json::array();
    const QList<Json> rows = rowsIn(data, query);
    for (const Json &row : rows) {
        Json item = Json::object();
        for (const auto &[from, to] : query.itemPaths) {
            const Json value = valueAt(row, from);
            if (!value.is_null())
                item[to.toStdString()] = value;
        }
        if (!item.empty())
            items.push_back(std::move(item));
    }
    return items;
}

} // namespace tideline::models
