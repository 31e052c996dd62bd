// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/recentcustomers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tideline::models {

int RecentCustomers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

QVariant RecentCustomers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return customerData(m_customers.at(index.row()), role);
}

void RecentCustomers::add(const CustomerSummary &customer)
{
    if (customer.accountNumber.isEmpty())
        return;
    CustomerSummary kept;
    kept.accountNumber = customer.accountNumber;
    kept.name = customer.name;
    if (!m_customers.isEmpty() && m_customers.first() == kept)
        return;
    beginResetModel();
    m_customers.removeIf([&kept](const CustomerSummary &other) { return other.accountNumber == kept.accountNumber; });
    m_customers.prepend(kept);
    if (m_customers.size() > maxCustomers)
        m_customers.resize(maxCustomers);
    endResetModel();
}

QStringList RecentCustomers::toStrings() const
{
    QStringList lines;
    for (const CustomerSummary &customer : m_customers)
        lines += customer.accountNumber + u'\t' + customer.name;
    return lines;
}

void RecentCustomers::fromStrings(const QStringList &lines)
{
    beginResetModel();
    m_customers.clear();
    for (const QString &line : lines) {
        CustomerSummary customer;
        customer.accountNumber = line.section(u'\t', 0, 0);
        customer.name = line.section(u'\t', 1);
        if (!customer.accountNumber.isEmpty() && m_customers.size() < maxCustomers)
            m_customers += customer;
    }
    endResetModel();
}

} // namespace tideline::models
