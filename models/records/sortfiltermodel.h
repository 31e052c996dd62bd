// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tablemodel.h"

#include <QSortFilterProxyModel>

#include <string>
#include <vector>

namespace tideline::models {

//! \brief Sorts and filters the loaded rows of a table, quickly enough for 100,000 of them.
//!
//! Sort keys are read from the records once and kept, because walking the JSON at each comparison takes seconds; the
//! filter looks through the records as they are. Borrows the table, which must outlive it. GUI thread only.
class SortFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortFilterModel(TableModel &table, QObject *parent = nullptr);

    //! Shows rows one of whose columns contains every word of \p text, whatever the case; empty shows all.
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_filterText; }

    //! The row of the table behind a row of this model, and back; -1 when there is none.
    [[nodiscard]] int tableRow(int row) const;
    [[nodiscard]] int rowOfTable(int tableRow) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    struct Key
    {
        double number = 0;
        std::string text; //!< Case-folded UTF-8; numbers have none.
        bool isText = false;
        bool isMissing = false; //!< Sorts after everything.
    };

    [[nodiscard]] const Key &keyOf(int row) const;
    void forgetFrom(int row);
    void forget(int first, int last);

    TableModel &m_table;
    QString m_filterText;
    std::vector<std::string> m_words; //!< Of the filter, case-folded UTF-8.
    mutable std::vector<Key> m_keys; //!< Of the sorted column, by row of the table; read on demand.
    mutable std::vector<bool> m_hasKey;
    int m_keyColumn = -1;
};

} // namespace tideline::models
