// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/customersummary.h"

#include "api/client/graphqlclient.h"

#include <QAbstractListModel>
#include <QList>
#include <QTimer>

#include <optional>

namespace tideline::models {

//! \brief Customers that match what is typed, asked of the server as the person types.
//!
//! Waits 300 ms after the last key, asks from two characters on, and drops the answers of older texts. Rows stay
//! while a new answer is on its way. GUI thread only; borrows the client.
class CustomerSearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int delayMs = 300;
    static constexpr int maxResults = 20;

    explicit CustomerSearchModel(api::GraphQlClient &client, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isLoading() const { return m_request.isActive() || m_delay.isActive(); }
    [[nodiscard]] const std::optional<api::Error> &error() const { return m_error; }
    //! The rows answer the present text, which was long enough to search for.
    [[nodiscard]] bool isAnswered() const { return m_answeredText == m_text && !m_text.isEmpty(); }

    void setText(const QString &text); //!< Starts the wait; an empty or too short text clears the rows.
    void searchNow(); //!< Return was pressed: do not wait.
    void searchAgain(); //!< For the same text, answered or not.

Q_SIGNALS:
    void stateChanged(); //!< Loading, error or results changed.

private:
    void search();
    void take(const QString &text, api::Result result);
    void replace(QList<CustomerSummary> customers);

    api::GraphQlClient &m_client;
    QString m_text;
    QString m_answeredText;
    QList<CustomerSummary> m_customers;
    std::optional<api::Error> m_error;
    QTimer m_delay;
    api::CallHandle m_request; //!< Last member: destroyed first, so no callback can meet dead data.
};

} // namespace tideline::models
