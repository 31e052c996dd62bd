// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/graphqlclient.h"

#include <QObject>
#include <QVariant>

#include <optional>
#include <string>
#include <vector>

namespace tideline::models {

//! \brief The answer to one query: what a screen shows that is not a list.
//!
//! Owns the request in flight; reloading replaces it, so the newest answer wins. A failure keeps what was shown.
//! Borrows the client, which must outlive it. GUI thread only.
class RecordModel final : public QObject
{
    Q_OBJECT

public:
    //! \p query names a file of resources/queries.
    RecordModel(api::GraphQlClient &client, QString query, QObject *parent = nullptr);

    void setVariables(graphql::Json variables); //!< Takes effect with the next reload().
    void reload();

    [[nodiscard]] bool isLoading() const { return m_request.isActive(); }
    [[nodiscard]] bool hasData() const { return !m_data.is_null(); }
    //! Why the latest load failed; nothing after a success.
    [[nodiscard]] const std::optional<api::Error> &error() const { return m_error; }
    //! The answer's leaf at a dotted path; invalid when it is null or not there.
    [[nodiscard]] QVariant value(std::string_view path) const;
    [[nodiscard]] const graphql::Json &json(std::string_view path) const; //!< Null JSON when not there.
    //! The server refused the field: it is there but not shown to this viewer.
    [[nodiscard]] bool isRefused(std::string_view path) const;
    //! Why fields came back empty: the errors beside the data.
    [[nodiscard]] const QList<api::Error> &refusals() const { return m_refusals; }
    //! The reason why the value at \p path or something it is part of is missing; none if it is there.
    [[nodiscard]] std::optional<api::Error> refusal(std::string_view path) const;
    //! What was refused below a list, as paths in its rows; an empty path is the list itself.
    [[nodiscard]] std::vector<std::string> refusedBelow(std::string_view list) const;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded(); //!< New data is there.
    void failed(const tideline::api::Error &error);

private:
    void take(api::Result result);

    api::GraphQlClient &m_client;
    QString m_query;
    graphql::Json m_variables = graphql::Json::object();
    graphql::Json m_data = nullptr;
    QList<api::Error> m_refusals; //!< Of fields that came back with an error.
    std::optional<api::Error> m_error;
    api::CallHandle m_request; //!< Last member: destroyed first, so no callback can meet dead data.
};

} // namespace tideline::models
