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
        m_refused.clear();
        for (const api::Error &warning : result->warnings)
            m_refused.push_back(dotted(warning.path));
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

bool RecordModel::isRefused(std::string_view path) const
{
    return std::any_of(m_refused.begin(), m_refused.end(), [path](const std::string &refused) {
        return path.starts_with(refused) && (path.size() == refused.size() || path[refused.size()] == '.');
    });
}

} // namespace tideline::models
