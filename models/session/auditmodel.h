// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/auditentry.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

namespace tideline::models {

//! The lines of the audit as a table, newest first.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        EventColumn,
        AgentColumn,
        CustomerColumn,
        OperationColumn,
        TargetColumn,
        OutcomeColumn,
        EnvironmentColumn,
        ReasonColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setEntries(const QList<api::AuditEntry> &entries);
    [[nodiscard]] const QList<api::AuditEntry> &entries() const { return m_entries; }

private:
    QList<api::AuditEntry> m_entries;
};

//! The lines that hold every word of a text, in whatever column.
class AuditFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

//! \brief A table as comma-separated values (RFC 4180), header first.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QString tableAsCsv(const QAbstractItemModel &model);

} // namespace tideline::models
