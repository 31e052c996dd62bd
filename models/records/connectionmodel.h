// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tablemodel.h"

#include "api/client/graphqlclient.h"

#include <optional>

namespace tideline::models {

//! \brief A Relay connection as a list that loads itself page by page.
//!
//! The query takes `$first: Int!` and `$after: String` besides variables of its own. Views page with fetchMore.
//! reload() asks for as many rows as are shown, one page at least and mostRefreshed at most, and merges them by id once
//! all are there; rows below them stay. A failure leaves rows and cursor alone; fetchMore() tries the same page again.
class ConnectionModel final : public TableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 50; //!< Rows a request.
    static constexpr int largestPage = 99; //!< The API refuses 100 and more (KT-CT-1202).

    static constexpr int mostRefreshed = 4 * largestPage; //!< Rows that a reload asks for, however many are shown.

    //! \p path leads to the connection in the answer, "account.payments".
    ConnectionModel(api::GraphQlClient &client, QString query, std::string path, Columns columns, std::string idPath,
                    QObject *parent = nullptr);

    void setVariables(graphql::Json variables); //!< Drops all rows; takes effect with the next reload().
    void reload();

    bool canFetchMore(const QModelIndex &parent) const override; //!< False while loading and before reload().
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] bool isLoading() const { return m_request.isActive(); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; } //!< The whole list is kept from this viewer.
    [[nodiscard]] int totalCount() const { return m_totalCount; } //!< -1: the server did not say.
    [[nodiscard]] const std::optional<api::Error> &error() const { return m_error; }
    //! Why a part of the rows that were loaded last is missing; nothing when they are whole.
    [[nodiscard]] const std::optional<api::Error> &gap() const { return m_gap; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();
    void failed(const tideline::api::Error &error);

private:
    enum class Purpose { Reload, More };

    void request(int count, const std::string &after, Purpose purpose);
    void take(api::Result result, Purpose purpose);
    void fail(api::Error error);
    [[nodiscard]] bool keepsRowsBelow(graphql::Json &rows) const;

    api::GraphQlClient &m_client;
    QString m_query;
    std::string m_path;
    graphql::Json m_variables = graphql::Json::object();
    std::string m_endCursor; //!< After the last row; empty before the first page.
    bool m_hasNext = false;
    bool m_isLoaded = false;
    bool m_isRefused = false;
    int m_totalCount = -1;
    std::optional<api::Error> m_error;
    std::optional<api::Error> m_gap;
    int m_wantedRows = 0; //!< By the reload in progress.
    graphql::Json m_collected = graphql::Json::array(); //!< Rows of the reload in progress.
    api::CallHandle m_request; //!< Last member: destroyed first, so no callback can meet dead data.
};

//! The viewer may not see it: where it would stand is said so, and nothing else is wrong.
[[nodiscard]] bool isNotAllowed(const api::Error &error);

} // namespace tideline::models
