// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordmodel.h"

#include "models/records/jsonpath.h"
#include "models/records/querylibrary.h"

#include <algorithm>

namespace tideline::models {

using graphql::Json;

RecordModel::RecordModel(api::GraphQlClient &client, QString query, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_query(std::move(query))
{}

void RecordModel::setVariables(Json variables) { m_variables = std::move(variables); }

void RecordModel::reload()
{
    m_request =
        m_client.send(queryRequest(m_query, m_variables), [this](api::Result result) { take(std::move(result)); });
    Q_EMIT loadingChanged(true);
}

void RecordModel::take(api::Result result)
{
    m_request = {};
    if (result) {
        m_data = std::move(result->data);
        m_refusals = std::move(result->warnings);
        m_error.reset();
        Q_EMIT loaded();
    } else {
        m_error = std::move(result.error());
        Q_EMIT failed(*m_error);
    }
    Q_EMIT loadingChanged(false);
}

QVariant RecordModel::value(std::string_view path) const { return toVariant(valueAt(m_data, path)); }

const Json &RecordModel::json(std::string_view path) const
{
    static const Json none;
    const Json *value = valueAt(m_data, path);
    return value ? *value : none;
}

bool RecordModel::isRefused(std::string_view path) const { return refusal(path).has_value(); }

std::optional<api::Error> RecordModel::refusal(std::string_view path) const
{
    const auto found = std::find_if(m_refusals.begin(), m_refusals.end(),
                                    [path](const api::Error &refused) { return isPartOf(path, dotted(refused.path)); });
    return found == m_refusals.end() ? std::nullopt : std::optional(*found);
}

std::vector<std::string> RecordModel::refusedBelow(std::string_view list) const
{
    std::vector<std::string> paths;
    for (const api::Error &refused : m_refusals) {
        if (std::optional<std::string> path = columnPath(refused.path, list))
            paths.push_back(std::move(*path));
    }
    return paths;
}

} // namespace tideline::models
