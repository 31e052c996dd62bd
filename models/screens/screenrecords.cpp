// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screenrecords.h"

#include "api/graphql/language/parser.h"
#include "models/records/jsonpath.h"
#include "models/records/querylibrary.h"

#include <algorithm>

namespace tideline::models {

using graphql::Json;

namespace {

//! Where the rows of a list lie in the answer; empty: they are made of more than one place.
const std::string &placeOfRows(const ListDescription &list) { return list.derive ? list.rowsPath : list.path; }

} // namespace

//! One query of the screen, with what it fills.
struct ScreenRecords::Source
{
    std::unique_ptr<RecordModel> record; //!< Null for a connection.
    ConnectionModel *connection = nullptr; //!< Null for a record. Owned by m_tables.
    std::vector<DeclaredVariable> variables;
    Json filter = Json::object(); //!< Variables that a person has chosen.
    Json sent; //!< The variables of the latest request.
    bool isOpen = false;
    bool isWaiting = false; //!< For a variable that the context lacks.

    [[nodiscard]] std::optional<Json> variablesFrom(const Json &context) const
    {
        Json chosen = Json::object();
        for (const DeclaredVariable &variable : variables) {
            const auto value = context.find(variable.name);
            const bool isKnown = value != context.end() && !value->is_null() && *value != "";
            if (isKnown)
                chosen[variable.name] = *value;
            else if (variable.isRequired && !(connection && variable.name == "first"))
                return std::nullopt;
        }
        chosen.update(filter);
        return chosen;
    }
};

ScreenRecords::ScreenRecords(api::GraphQlClient &client, ScreenDescription description, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_description(std::move(description))
{
    for (const ListDescription &list : std::as_const(m_description.lists)) {
        if (!list.isConnection) {
            m_tables.push_back(std::make_unique<TableModel>(list.columns, list.idPath));
            source(list.query);
            continue;
        }
        auto model = std::make_unique<ConnectionModel>(client, list.query, list.path, list.columns, list.idPath);
        auto &made = m_sources[list.query];
        Q_ASSERT_X(!made, "ScreenRecords", "a connection shares its query with no other list");
        made = std::make_unique<Source>();
        made->connection = model.get();
        made->variables = declaredVariables(queryText(list.query));
        connect(model.get(), &ConnectionModel::loadingChanged, this, [this, query = list.query] { tellState(query); });
        m_tables.push_back(std::move(model));
    }
    for (const FactDescription &fact : std::as_const(m_description.facts))
        source(fact.query);
}

ScreenRecords::~ScreenRecords() = default;

ScreenRecords::Source &ScreenRecords::source(const QString &query)
{
    auto &made = m_sources[query];
    if (!made) {
        made = std::make_unique<Source>();
        made->record = std::make_unique<RecordModel>(m_client, query);
        made->variables = declaredVariables(queryText(query));
        connect(made->record.get(), &RecordModel::loaded, this, [this, query] { takeRecord(query); });
        connect(made->record.get(), &RecordModel::loadingChanged, this, [this, query] { tellState(query); });
    }
    return *made;
}

TableModel &ScreenRecords::table(int list) { return *m_tables.at(std::size_t(list)); }

ConnectionModel *ScreenRecords::connection(int list) { return qobject_cast<ConnectionModel *>(&table(list)); }

RecordModel *ScreenRecords::record(const QString &query)
{
    const auto found = m_sources.find(query);
    return found == m_sources.end() ? nullptr : found->second->record.get();
}

void ScreenRecords::setContext(const Json &context)
{
    m_context = context;
    for (auto &[query, source] : m_sources) {
        if (source->isWaiting)
            request(*source);
    }
}

void ScreenRecords::setFilter(int list, Json variables)
{
    Source &source = *m_sources.at(m_description.lists.at(list).query);
    if (source.filter == variables)
        return;
    source.filter = std::move(variables);
    if (source.isOpen)
        request(source);
}

bool ScreenRecords::isFiltered(int list) const
{
    const ListDescription &description = m_description.lists.at(list);
    const Json &filter = m_sources.at(description.query)->filter;
    return std::any_of(description.filters.begin(), description.filters.end(),
                       [&filter](const ListFilter &one) { return filter.contains(one.variable); });
}

void ScreenRecords::openFacts()
{
    for (const FactDescription &fact : std::as_const(m_description.facts))
        wait(source(fact.query));
}

void ScreenRecords::open(int list) { wait(*m_sources.at(m_description.lists.at(list).query)); }

//! Opens a source the first time; what cannot be asked yet is asked when the context knows enough.
void ScreenRecords::wait(Source &source)
{
    if (source.isOpen)
        return;
    source.isOpen = true;
    request(source);
}

void ScreenRecords::request(Source &source)
{
    std::optional<Json> variables = source.variablesFrom(m_context);
    source.isWaiting = !variables;
    if (!variables)
        return;
    if (source.connection) {
        // Setting variables drops the rows, which a refresh must not.
        if (source.sent != *variables)
            source.connection->setVariables(*variables);
        source.sent = std::move(*variables);
        source.connection->reload();
    } else {
        source.record->setVariables(std::move(*variables));
        source.record->reload();
    }
}

void ScreenRecords::reload()
{
    for (auto &[query, source] : m_sources) {
        if (source->isOpen)
            request(*source);
    }
}

void ScreenRecords::reload(int list)
{
    Source &source = *m_sources.at(m_description.lists.at(list).query);
    source.isOpen = true;
    request(source);
}

bool ScreenRecords::isLoading(int list) const
{
    const Source &source = *m_sources.at(m_description.lists.at(list).query);
    if (source.isWaiting)
        return true;
    return source.connection ? source.connection->isLoading() : source.record->isLoading();
}

std::optional<api::Error> ScreenRecords::error(int list) const
{
    const Source &source = *m_sources.at(m_description.lists.at(list).query);
    if (source.connection)
        return source.connection->error();
    // The list itself may have been refused beside data for others.
    return source.record->error() ? source.record->error() : source.record->refusal(m_description.lists.at(list).path);
}

std::optional<api::Error> ScreenRecords::gap(int list) const
{
    const Source &source = *m_sources.at(m_description.lists.at(list).query);
    if (source.connection)
        return source.connection->gap();
    const ListDescription &description = m_description.lists.at(list);
    for (const api::Error &refused : source.record->refusals()) {
        const std::string &rows = placeOfRows(description);
        const std::optional<std::string> column = rows.empty() ? std::nullopt : columnPath(refused.path, rows);
        const bool isTold = isNotAllowed(refused) && column && !column->empty(); // in its cell, if it has one
        if (isPartOf(dotted(refused.path), description.path) && !isTold)
            return refused;
    }
    return std::nullopt;
}

bool ScreenRecords::isRefused(int list) const
{
    const ListDescription &description = m_description.lists.at(list);
    const Source &source = *m_sources.at(description.query);
    if (source.connection)
        return source.connection->isRefused();
    const std::vector<std::string> refused = source.record->refusedBelow(description.path);
    return std::find(refused.begin(), refused.end(), std::string()) != refused.end();
}

int ScreenRecords::totalCount(int list) const
{
    const Source &source = *m_sources.at(m_description.lists.at(list).query);
    return source.connection ? source.connection->totalCount() : -1;
}

void ScreenRecords::takeRecord(const QString &query)
{
    const RecordModel &record = *source(query).record;
    for (qsizetype index = 0; index < m_description.lists.size(); ++index) {
        const ListDescription &list = m_description.lists.at(index);
        if (list.query != query)
            continue;
        TableModel &table = *m_tables.at(std::size_t(index));
        const std::string &rows = placeOfRows(list);
        table.setRefused(rows.empty() ? std::vector<std::string>() : record.refusedBelow(rows));
        table.setRows(list.derive ? list.derive(record.json(list.path)) : rowsAt(record.json({}), list.path));
    }
    Q_EMIT factsChanged();
}

void ScreenRecords::tellState(const QString &query)
{
    for (qsizetype index = 0; index < m_description.lists.size(); ++index) {
        if (m_description.lists.at(index).query == query)
            Q_EMIT stateChanged(int(index));
    }
}

std::vector<DeclaredVariable> declaredVariables(const std::string &document)
{
    std::vector<DeclaredVariable> declared;
    const auto parsed = graphql::parse(document);
    const auto *const operation = parsed ? parsed->operation() : nullptr;
    if (!operation)
        return declared;
    for (const auto &variable : operation->variables)
        declared.push_back(
            {std::string(variable.name.text),
             variable.type->kind == graphql::ast::TypeReference::Kind::NonNull && !variable.defaultValue});
    return declared;
}

} // namespace tideline::models
