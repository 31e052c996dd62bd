// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/connectionmodel.h"

#include "models/records/jsonpath.h"
#include "models/records/querylibrary.h"

#include <algorithm>

namespace tideline::models {

using graphql::Json;

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

void ConnectionModel::reload() { request(std::clamp(rowCount(), pageSize, largestPage), {}); }

bool ConnectionModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasNext && !isLoading();
}

void ConnectionModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(pageSize, m_endCursor);
}

void ConnectionModel::request(int count, const std::string &after)
{
    Json variables = m_variables;
    variables["first"] = count;
    if (!after.empty())
        variables["after"] = after;
    m_request =
        m_client.send(queryRequest(m_query, std::move(variables)),
                      [this, replaces = after.empty()](api::Result result) { take(std::move(result), replaces); });
    Q_EMIT loadingChanged(true);
}

void ConnectionModel::take(api::Result result, bool replaces)
{
    m_request = {};
    if (!result) {
        m_error = std::move(result.error());
        Q_EMIT failed(*m_error);
        Q_EMIT loadingChanged(false);
        return;
    }
    m_error.reset();
    const Json *connection = valueAt(result->data, m_path);
    const Json empty = Json::object();
    const Json &page = connection ? *connection : empty;
    const Json *hasNext = valueAt(page, "pageInfo.hasNextPage");
    const Json *cursor = valueAt(page, "pageInfo.endCursor");
    const Json *total = valueAt(page, "totalCount");
    m_endCursor = cursor && cursor->is_string() ? cursor->get<std::string>() : std::string();
    m_hasNext = hasNext && hasNext->is_boolean() && hasNext->get<bool>() && !m_endCursor.empty();
    m_totalCount = total && total->is_number_integer() ? total->get<int>() : -1;
    m_isLoaded = true;
    const Json nodes = rowsOf(page);
    if (replaces)
        setRows(nodes);
    else
        appendRows(nodes);
    Q_EMIT loaded();
    Q_EMIT loadingChanged(false);
}

} // namespace tideline::models
