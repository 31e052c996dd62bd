// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/customersearchmodel.h"

#include "models/records/jsonpath.h"
#include "models/records/querylibrary.h"
#include "models/shell/searchterms.h"

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

CustomerSearchModel::CustomerSearchModel(api::GraphQlClient &client, QObject *parent)
    : QAbstractListModel(parent),
      m_client(client)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &CustomerSearchModel::search);
}

int CustomerSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

QVariant CustomerSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return customerData(m_customers.at(index.row()), role);
}

void CustomerSearchModel::setText(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_text)
        return;
    m_text = wanted;
    m_request = {};
    if (searchTerms(m_text).is_null()) {
        m_delay.stop();
        m_error.reset();
        m_answeredText.clear();
        replace({});
    } else {
        m_delay.start();
    }
    Q_EMIT stateChanged();
}

void CustomerSearchModel::searchNow()
{
    if (m_delay.isActive() || m_error) {
        m_delay.stop();
        search();
    }
}

void CustomerSearchModel::searchAgain()
{
    m_delay.stop();
    search();
}

void CustomerSearchModel::search()
{
    const Json terms = searchTerms(m_text);
    if (terms.is_null())
        return;
    m_request = m_client.send(queryRequest(u"search"_s, {{"terms", terms}, {"maxResults", maxResults}}),
                              [this, text = m_text](api::Result result) { take(text, std::move(result)); });
    Q_EMIT stateChanged();
}

void CustomerSearchModel::take(const QString &text, api::Result result)
{
    m_request = {};
    m_error.reset();
    m_answeredText = text;
    if (!result) {
        m_error = std::move(result.error());
        Q_EMIT stateChanged();
        return;
    }
    QList<CustomerSummary> customers;
    const Json *items = valueAt(result->data, "accountsSearch");
    if (items && items->is_array()) {
        for (const Json &item : *items) {
            if (const Json *account = valueAt(item, "account"); account && account->is_object())
                customers += customerSummary(*account);
        }
    }
    replace(std::move(customers));
    Q_EMIT stateChanged();
}

void CustomerSearchModel::replace(QList<CustomerSummary> customers)
{
    if (customers == m_customers)
        return;
    beginResetModel(); // a new text is a new query
    m_customers = std::move(customers);
    endResetModel();
}

} // namespace tideline::models
