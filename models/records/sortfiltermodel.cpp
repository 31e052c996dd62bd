// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sortfiltermodel.h"

#include <algorithm>

namespace tideline::models {

SortFilterModel::SortFilterModel(TableModel &table, QObject *parent) : QSortFilterProxyModel(parent), m_table(table)
{
    // These connections come before those of the base class, which asks for keys when it hears of a change.
    connect(&table, &TableModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first) { forgetFrom(first); });
    connect(&table, &TableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first) { forgetFrom(first); });
    connect(&table, &TableModel::rowsInserted, this, [this](const QModelIndex &, int first) { forgetFrom(first); });
    connect(&table, &TableModel::rowsRemoved, this, [this](const QModelIndex &, int first) { forgetFrom(first); });
    connect(&table, &TableModel::rowsMoved, this, [this] { forgetFrom(0); });
    connect(&table, &TableModel::modelAboutToBeReset, this, [this] { forgetFrom(0); });
    connect(&table, &TableModel::dataChanged, this, [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        forget(topLeft.row(), bottomRight.row());
    });
    setSourceModel(&table);
    setSortRole(TableModel::SortRole);
}

void SortFilterModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int SortFilterModel::tableRow(int row) const { return mapToSource(index(row, 0)).row(); }

int SortFilterModel::rowOfTable(int tableRow) const { return mapFromSource(m_table.index(tableRow, 0)).row(); }

void SortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column != m_keyColumn) {
        m_keyColumn = column;
        m_keys.clear();
        m_hasKey.clear();
    }
    QSortFilterProxyModel::sort(column, order);
}

bool SortFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Reading a key may make room for others, so places are looked up only when both are read.
    static_cast<void>(keyOf(left.row()));
    static_cast<void>(keyOf(right.row()));
    const Key &one = m_keys[std::size_t(left.row())];
    const Key &other = m_keys[std::size_t(right.row())];
    if (one.isMissing != other.isMissing)
        return (sortOrder() == Qt::AscendingOrder) == other.isMissing;
    if (one.text.isNull() && other.text.isNull())
        return one.number < other.number;
    return one.text < other.text;
}

bool SortFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const QString &text = textOf(sourceRow);
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

const SortFilterModel::Key &SortFilterModel::keyOf(int row) const
{
    const auto place = std::size_t(row);
    if (place >= m_keys.size()) {
        m_keys.resize(std::size_t(m_table.rowCount()));
        m_hasKey.resize(m_keys.size(), false);
    }
    Key &key = m_keys[place];
    if (m_hasKey[place])
        return key;
    m_hasKey[place] = true;
    const QVariant value = m_table.index(row, m_keyColumn).data(TableModel::SortRole);
    key = Key{};
    key.isMissing = !value.isValid();
    if (value.typeId() == QMetaType::QString)
        key.text = value.toString();
    else
        key.number = value.toDouble();
    return key;
}

const QString &SortFilterModel::textOf(int row) const
{
    const auto place = std::size_t(row);
    if (place >= m_texts.size())
        m_texts.resize(std::size_t(m_table.rowCount()));
    QString &text = m_texts[place];
    if (text.isNull()) {
        text = QStringLiteral("");
        for (int column = 0; column < m_table.columnCount(); ++column)
            text += m_table.index(row, column).data(Qt::DisplayRole).toString().toCaseFolded() + u'\n';
        // A status is found by the words that stand for it.
        text.replace(u'_', u' ');
    }
    return text;
}

void SortFilterModel::forgetFrom(int row)
{
    const auto place = std::size_t(std::max(row, 0));
    if (place < m_keys.size()) {
        m_keys.resize(place);
        m_hasKey.resize(place);
    }
    if (place < m_texts.size())
        m_texts.resize(place);
}

void SortFilterModel::forget(int first, int last)
{
    for (auto place = std::size_t(std::max(first, 0)); place <= std::size_t(std::max(last, 0)); ++place) {
        if (place < m_hasKey.size())
            m_hasKey[place] = false;
        if (place < m_texts.size())
            m_texts[place] = QString();
    }
}

} // namespace tideline::models
