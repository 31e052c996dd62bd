// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/operationcatalogue.h"
#include "models/shell/customersummary.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <memory>

namespace tideline::models {

//! One thing that the palette can do.
struct PaletteEntry
{
    enum class Kind { Customer, Screen, Action, Operation, Draft };

    Kind kind = Kind::Operation;
    QString id; //!< Account number, screen id, action id, the mutation's name, or a draft's form id.
    QString title; //!< "Take a payment"
    QString detail; //!< "collectPayment · Payments"
    QString shortcut; //!< As a person reads it; may be empty.
    QString searchText; //!< Case-folded words that find it, the title's first.
    bool isAvailable = true; //!< False: the environment does not offer it.
};

//! \brief Everything the palette holds, filtered and ranked by what is typed.
//!
//! All words typed must be found, each at the start of a word or inside one; starts of the title rank first.
//! Filtering 90 operations with their words and codes takes well under a millisecond.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, IdRole, DetailRole, ShortcutRole, AvailableRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! Screens and actions, in the order in which they are shown with nothing typed.
    void setFixedEntries(QList<PaletteEntry> entries);
    void setOperations(const std::shared_ptr<const catalogue::OperationCatalogue> &catalogue);
    void setCustomers(const QList<CustomerSummary> &customers); //!< Recent or found ones.
    //! Marks operations that the environment refused as not offered.
    void setUnavailable(const QStringList &operations);
    void setFilter(const QString &text);

private:
    void refilter();

    QList<PaletteEntry> m_fixed;
    QList<PaletteEntry> m_operations;
    QList<PaletteEntry> m_customers;
    QStringList m_unavailable;
    QString m_filter;
    QList<PaletteEntry> m_shown;
};

//! "Account", "Payments" … as the navigation says them.
[[nodiscard]] QString areaTitle(catalogue::Area area);

} // namespace tideline::models
