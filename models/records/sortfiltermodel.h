// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tablemodel.h"

#include <QAbstractProxyModel>

#include <string>
#include <string_view>
#include <vector>

namespace tideline::models {

//! \brief Sorts and filters the loaded rows of a table, quickly enough for 100,000 of them.
//!
//! A proxy of its own, because QSortFilterProxyModel tells of each run of rows that comes or goes, which takes seconds
//! when a filter lets every seventh row through: here a new order or filter is one change of layout, through which
//! selection and current row live on. Borrows the table, which must outlive it. GUI thread only.
class SortFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit SortFilterModel(TableModel &table, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

    //! Shows rows one of whose columns contains every word of \p text, whatever the case; empty shows all.
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    //! False while a filter is set: a view whose rows don't fill it would ask for page after page.
    bool canFetchMore(const QModelIndex &parent) const override;

    //! The row of the table behind a row of this model, and back; -1 when there is none.
    [[nodiscard]] int tableRow(int row) const;
    [[nodiscard]] int rowOfTable(int tableRow) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; //!< -1: as the table has them.

private:
    //! What a row is sorted by.
    struct Key
    {
        double number = 0;
        std::string text; //!< Case-folded UTF-8; numbers have none.
        bool isText = false;
        bool isMissing = true; //!< Sorts after everything, either way.
    };

    [[nodiscard]] Key keyOf(int tableRow) const;
    [[nodiscard]] bool isBefore(const Key &one, const Key &other) const;
    [[nodiscard]] bool isAccepted(int tableRow) const;
    [[nodiscard]] bool hasWords(std::string_view text) const;
    [[nodiscard]] bool isInPlace(int tableRow) const;
    [[nodiscard]] std::string textOf(int tableRow) const;
    void appendText(int tableRow);
    void forget();
    void makeOrder();
    void makeTexts();
    [[nodiscard]] std::vector<int> arranged();
    void arrange(); //!< As one change of layout.
    void beginLayout();
    void endLayout();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void changeRows(int first, int last);
    [[nodiscard]] std::size_t placeFor(int tableRow) const;

    TableModel &m_table;
    QString m_filterText;
    std::vector<std::string> m_words; //!< Of the filter, case-folded UTF-8.
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_sorted; //!< All rows of the table in the order of the sorted column; empty: to be made.
    std::vector<int> m_shown; //!< Rows of the table in the order shown.
    mutable std::vector<int> m_places; //!< The other way round; -1: filtered out. Empty: to be made.
    std::string m_texts; //!< What the filter looks through, row after row; empty: to be made.
    std::vector<std::uint32_t> m_textEnds; //!< By row of the table.
    QModelIndexList m_kept; //!< Persistent indexes while the layout changes …
    QList<QPersistentModelIndex> m_keptOfTable; //!< … and the cells of the table behind them.
};

} // namespace tideline::models
