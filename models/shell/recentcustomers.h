// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/customersummary.h"

#include <QAbstractListModel>
#include <QList>

namespace tideline::models {

//! \brief The customers opened lately, newest first, each once, twenty at most.
//!
//! Kept by account number and name only: what is stored between runs holds no balance and no contact.
class RecentCustomers final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int maxCustomers = 20;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void add(const CustomerSummary &customer); //!< Puts it on top.
    [[nodiscard]] const QList<CustomerSummary> &customers() const { return m_customers; }

    //! "number\tname" lines for the settings, and back.
    [[nodiscard]] QStringList toStrings() const;
    void fromStrings(const QStringList &lines);

private:
    QList<CustomerSummary> m_customers;
};

} // namespace tideline::models
