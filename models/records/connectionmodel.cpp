// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/connectionmodel.h"

#include "models/records/jsonpath.h"
#include "models/records/querylibrary.h"

#include <algorithm>
#include <utility>

namespace tideline::models {

using graphql::Json;

namespace {

//! What counts of one answer.
struct Page
{
    Json nodes;
    std::string endCursor;
    bool hasNext = false; //!< Never with an empty page or without a cursor: asking on would not end.
    int totalCount = -1;
};

//! Rows, with or without edges around them.
bool isRows(const Json &value)
{
    const auto isObjectOrNull = [](const Json &item) { return item.is_object() || item.is_null(); };
    if (value.is_array())
        return std::all_of(value.begin(), value.end(), isObjectOrNull);
    const auto edges = value.is_object() ? value.find("edges") : value.end();
    if (!value.is_object() || edges == value.end())
        return false;
    return edges->is_null() || (edges->is_array() && std::all_of(edges->begin(), edges->end(), [&](const Json &edge) {
                                    const Json *node = valueAt(edge, "node");
                                    return edge.is_null() || (node && isObjectOrNull(*node));
                                }));
}

//! Whether there are rows at \p path, or a null on the way there, which is an empty list.
bool holdsRows(const Json &data, std::string_view path)
{
    for (std::size_t dot = 0; dot != std::string_view::npos;) {
        dot = path.find('.', dot == 0 ? 0 : dot + 1);
        const Json *value = valueAt(data, path.substr(0, dot));
        if (data.is_null() || (value && value->is_null()))
            return true;
        if (!value)
            return false;
    }
    return isRows(*valueAt(data, path));
}

api::Error otherShape(const std::string &path)
{
    api::Error error;
    error.kind = api::Error::Kind::Protocol;
    error.code = QStringLiteral("protocol.not-graphql");
    error.operation = QString::fromStdString(path.substr(0, path.find('.')));
    error.message =
        QStringLiteral("the answer is not what was asked for: “%1” holds no rows").arg(QString::fromStdString(path));
    return error;
}

Page pageOf(const Json &data, std::string_view path)
{
    const Json empty = Json::object();
    const Json *found = valueAt(data, path);
    const Json &connection = found ? *found : empty;
    const Json *hasNext = valueAt(connection, "pageInfo.hasNextPage");
    const Json *cursor = valueAt(connection, "pageInfo.endCursor");
    const Json *total = valueAt(connection, "totalCount");
    Page page;
    page.nodes = rowsOf(connection);
    if (cursor && cursor->is_string())
        page.endCursor = cursor->get<std::string>();
    page.hasNext =
        hasNext && hasNext->is_boolean() && hasNext->get<bool>() && !page.endCursor.empty() && !page.nodes.empty();
    page.totalCount = total && total->is_number_integer() ? total->get<int>() : -1;
    return page;
}

} // namespace

ConnectionModel::ConnectionModel(api::GraphQlClient &client, QString query, std::string path, Columns columns,
                                 std::string idPath, QObject *parent)
    : TableModel(std::move(columns), std::move(idPath), parent),
      m_client(client),
      m_query(std::move(query)),
      m_path(std::move(path))
{}

void ConnectionModel::setVariables(Json variables)
{
    m_request = {};
    m_variables = std::move(variables);
    m_endCursor.clear();
    m_hasNext = false;
    m_isLoaded = false;
    m_totalCount = -1;
    clear();
}

void ConnectionModel::reload()
{
    m_wantedRows = std::clamp(rowCount(), pageSize, mostRefreshed);
    m_collected = Json::array();
    request(std::min(m_wantedRows, largestPage), {}, Purpose::Reload);
    Q_EMIT loadingChanged(true);
}

bool ConnectionModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasNext && !isLoading();
}

void ConnectionModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    request(pageSize, m_endCursor, Purpose::More);
    Q_EMIT loadingChanged(true);
}

void ConnectionModel::request(int count, const std::string &after, Purpose purpose)
{
    Json variables = m_variables;
    variables["first"] = count;
    if (!after.empty())
        variables["after"] = after;
    m_request = m_client.send(queryRequest(m_query, std::move(variables)),
                              [this, purpose](api::Result result) { take(std::move(result), purpose); });
}

void ConnectionModel::fail(api::Error error)
{
    m_error = std::move(error);
    Q_EMIT failed(*m_error);
    Q_EMIT loadingChanged(false);
}

void ConnectionModel::take(api::Result result, Purpose purpose)
{
    m_request = {};
    if (!result) {
        fail(std::move(result.error()));
        return;
    }
    if (purpose == Purpose::Reload && m_collected.empty())
        m_gap.reset();
    for (const api::Error &warning : result->warnings) {
        // Data beside errors: without the list itself nothing came, else something of it is missing.
        const std::string refused = dotted(warning.path);
        if (isPartOf(m_path, refused)) {
            m_isRefused = true;
            fail(warning);
            return;
        }
        const std::optional<std::string> column = columnPath(warning.path, m_path);
        const bool isTold = isNotAllowed(warning) && column && !column->empty(); // in its cell, if it has one
        if (isPartOf(refused, m_path) && !isTold)
            m_gap = warning;
    }
    // Errors beside the data explain what is left out.
    if (result->warnings.isEmpty() && !holdsRows(result->data, m_path)) {
        fail(otherShape(m_path));
        return;
    }
    m_error.reset();
    std::vector<std::string> refused;
    for (const api::Error &warning : result->warnings) {
        if (std::optional<std::string> path = columnPath(warning.path, m_path))
            refused.push_back(std::move(*path));
    }
    m_isRefused = false;
    setRefused(refused);
    const Page page = pageOf(result->data, m_path);
    if (purpose == Purpose::Reload) {
        for (const Json &node : page.nodes)
            m_collected.push_back(node);
        const int missing = m_wantedRows - int(m_collected.size());
        if (page.hasNext && missing > 0) {
            request(std::min(missing, largestPage), page.endCursor, Purpose::Reload);
            return;
        }
    }
    const bool keepsBelow = purpose == Purpose::Reload && keepsRowsBelow(m_collected);
    if (!keepsBelow) {
        m_endCursor = page.endCursor;
        m_hasNext = page.hasNext;
    }
    m_totalCount = page.totalCount;
    m_isLoaded = true;
    if (purpose == Purpose::Reload)
        setRows(std::exchange(m_collected, Json::array()));
    else
        appendRows(page.nodes);
    Q_EMIT loaded();
    Q_EMIT loadingChanged(false);
}

//! Adds to a refreshed beginning the rows that followed its last one. Without that one the rest may be anything: it is
//! dropped, and loaded anew when it is wanted.
bool ConnectionModel::keepsRowsBelow(Json &rows) const
{
    if (rowCount() <= mostRefreshed || rows.empty())
        return false;
    const int last = rowOf(rows.back());
    if (last < 0 || last + 1 == rowCount())
        return false;
    for (int next = last + 1; next < rowCount(); ++next)
        rows.push_back(row(next));
    return true;
}

bool isNotAllowed(const api::Error &error) { return error.code == QLatin1StringView("KT-CT-1111"); }

} // namespace tideline::models
