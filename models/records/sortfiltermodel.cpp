// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sortfiltermodel.h"

#include "models/records/jsonpath.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tideline::models {

using graphql::Json;

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char byte) { return byte < 0x80; });
}

char lowerAscii(char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; }

std::string folded(std::string_view text)
{
    if (!isAscii(text))
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), lowerAscii);
    return lower;
}

//! Whether \p text contains \p word, which is folded already. ASCII is compared in place: nearly all records are.
bool containsFolded(std::string_view text, std::string_view word)
{
    if (!isAscii(text))
        return folded(text).find(word) != std::string::npos;
    const auto equal = [](char letter, char wanted) {
        return lowerAscii(letter) == wanted || (letter == '_' && wanted == ' ');
    };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), equal) != text.end();
}

//! A number as people read it: amounts in pounds, the rest as it is.
std::string numberText(const Json &value, ColumnKind kind)
{
    std::array<char, 32> digits = {};
    if (kind == ColumnKind::Money && value.is_number_integer()) {
        constexpr double minorUnits = 100;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                       double(value.get<std::int64_t>()) / minorUnits, std::chars_format::fixed, 2);
        return {digits.data(), end.ptr};
    }
    return value.dump();
}

bool cellContains(const Json *value, ColumnKind kind, std::string_view word)
{
    if (!value || value->is_null())
        return false;
    if (value->is_string())
        return containsFolded(value->get_ref<const std::string &>(), word);
    return value->is_number() && numberText(*value, kind).find(word) != std::string::npos;
}

} // namespace

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
    m_words.clear();
    for (const QString &word : text.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
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
    if (one.isText && other.isText)
        return one.text < other.text;
    return one.number < other.number;
}

bool SortFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Json &row = m_table.row(sourceRow);
    const Columns &columns = m_table.columns();
    return std::ranges::all_of(m_words, [&row, &columns](const std::string &word) {
        return std::any_of(columns.begin(), columns.end(), [&row, &word](const Column &column) {
            return cellContains(valueAt(row, column.path), column.kind, word);
        });
    });
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
    key = Key{};
    const Column &column = m_table.columns().at(m_keyColumn);
    const Json *value = valueAt(m_table.row(row), column.path);
    key.isMissing = !value || value->is_null();
    if (key.isMissing)
        return key;
    const bool isDecimal = column.kind == ColumnKind::Volume || column.kind == ColumnKind::MoneyMajor;
    if (value->is_string() && isDecimal) {
        const std::string &text = value->get_ref<const std::string &>();
        std::from_chars(text.data(), text.data() + text.size(), key.number);
    } else if (value->is_string()) {
        key.isText = true;
        key.text = folded(value->get_ref<const std::string &>());
    } else if (value->is_boolean()) {
        key.number = value->get<bool>() ? 1 : 0;
    } else if (value->is_number()) {
        key.number = value->get<double>();
    }
    return key;
}

void SortFilterModel::forgetFrom(int row)
{
    const auto place = std::size_t(std::max(row, 0));
    if (place < m_keys.size()) {
        m_keys.resize(place);
        m_hasKey.resize(place);
    }
}

void SortFilterModel::forget(int first, int last)
{
    for (auto place = std::size_t(std::max(first, 0)); place <= std::size_t(std::max(last, 0)); ++place) {
        if (place < m_hasKey.size())
            m_hasKey[place] = false;
    }
}

} // namespace tideline::models
