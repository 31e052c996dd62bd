// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sortfiltermodel.h"

#include "models/records/jsonpath.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <utility>

namespace tideline::models {

using graphql::Json;

namespace {

//! No word of a filter holds it, so that none is found across two cells.
constexpr char cellEnd = '\n';

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

//! What the filter finds of a cell: "direct debit" of DIRECT_DEBIT, "9.00" of 900 pence.
void appendCell(const Json *value, ColumnKind kind, std::string &text)
{
    if (!value || value->is_null())
        return;
    const std::size_t begin = text.size();
    if (value->is_string()) {
        const std::string &cell = value->get_ref<const std::string &>();
        text += isAscii(cell) ? cell : folded(cell);
    } else if (value->is_number()) {
        text += numberText(*value, kind);
    }
    for (std::size_t place = begin; place < text.size(); ++place)
        text[place] = text[place] == '_' ? ' ' : lowerAscii(text[place]);
    text += cellEnd;
}

} // namespace

SortFilterModel::SortFilterModel(TableModel &table, QObject *parent) : QAbstractProxyModel(parent), m_table(table)
{
    setSourceModel(&table);
    connect(&table, &TableModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(&table, &TableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(&table, &TableModel::rowsAboutToBeMoved, this, [this] { beginLayout(); });
    connect(&table, &TableModel::rowsMoved, this, [this] {
        forget();
        endLayout();
    });
    connect(&table, &TableModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&table, &TableModel::modelReset, this, [this] {
        forget();
        m_shown = arranged();
        m_places.clear();
        endResetModel();
    });
    connect(&table, &TableModel::dataChanged, this, [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        changeRows(topLeft.row(), bottomRight.row());
    });
    m_shown = arranged();
}

QModelIndex SortFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int SortFilterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

bool SortFilterModel::canFetchMore(const QModelIndex &parent) const
{
    return m_words.empty() && QAbstractProxyModel::canFetchMore(parent);
}

int SortFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QVariant SortFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

QModelIndex SortFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_table.index(tableRow(proxyIndex.row()), proxyIndex.column()) : QModelIndex();
}

QModelIndex SortFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    return sourceIndex.isValid() ? index(rowOfTable(sourceIndex.row()), sourceIndex.column()) : QModelIndex();
}

int SortFilterModel::tableRow(int row) const
{
    return row >= 0 && std::size_t(row) < m_shown.size() ? m_shown[std::size_t(row)] : -1;
}

int SortFilterModel::rowOfTable(int tableRow) const
{
    if (m_places.empty() && !m_shown.empty()) {
        m_places.assign(std::size_t(*std::ranges::max_element(m_shown)) + 1, -1);
        for (std::size_t row = 0; row < m_shown.size(); ++row)
            m_places[std::size_t(m_shown[row])] = int(row);
    }
    return tableRow >= 0 && std::size_t(tableRow) < m_places.size() ? m_places[std::size_t(tableRow)] : -1;
}

void SortFilterModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_words.clear();
    QString words = text.toCaseFolded();
    words.replace(u'_', u' ');
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
    arrange();
}

void SortFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    m_sorted.clear();
    arrange();
}

SortFilterModel::Key SortFilterModel::keyOf(int tableRow) const
{
    Key key;
    const Column &column = m_table.columns().at(m_sortColumn);
    const Json *value = valueAt(m_table.row(tableRow), column.path);
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

bool SortFilterModel::isBefore(const Key &one, const Key &other) const
{
    if (one.isMissing || other.isMissing)
        return !one.isMissing && other.isMissing;
    const bool isUp = m_order == Qt::AscendingOrder;
    const Key &first = isUp ? one : other;
    const Key &second = isUp ? other : one;
    if (first.isText && second.isText)
        return first.text < second.text;
    return first.number < second.number;
}

bool SortFilterModel::isAccepted(int tableRow) const
{
    if (m_words.empty())
        return true;
    const auto row = std::size_t(tableRow);
    const std::size_t begin = row == 0 ? 0 : m_textEnds[row - 1];
    return hasWords(std::string_view(m_texts).substr(begin, m_textEnds[row] - begin));
}

bool SortFilterModel::hasWords(std::string_view text) const
{
    return std::ranges::all_of(m_words,
                               [text](const std::string &word) { return text.find(word) != std::string_view::npos; });
}

//! The rows are others than they were.
void SortFilterModel::forget()
{
    m_texts.clear();
    m_textEnds.clear();
    m_sorted.clear();
}

std::string SortFilterModel::textOf(int tableRow) const
{
    std::string text;
    for (const Column &column : m_table.columns())
        appendCell(valueAt(m_table.row(tableRow), column.path), column.kind, text);
    return text;
}

void SortFilterModel::appendText(int tableRow)
{
    const Json &row = m_table.row(tableRow);
    for (const Column &column : m_table.columns())
        appendCell(valueAt(row, column.path), column.kind, m_texts);
    m_textEnds.push_back(std::uint32_t(m_texts.size()));
}

void SortFilterModel::makeTexts()
{
    if (m_words.empty()) {
        m_texts = {};
        m_textEnds = {};
        return;
    }
    if (m_textEnds.size() == std::size_t(m_table.rowCount()))
        return;
    m_texts.clear();
    m_textEnds.clear();
    constexpr std::size_t usualLength = 64; // of a row
    m_texts.reserve(std::size_t(m_table.rowCount()) * usualLength);
    m_textEnds.reserve(std::size_t(m_table.rowCount()));
    for (int row = 0; row < m_table.rowCount(); ++row)
        appendText(row);
}

std::vector<int> SortFilterModel::arranged()
{
    makeTexts();
    const bool isSorted = m_sortColumn >= 0 && m_sortColumn < m_table.columnCount();
    if (!isSorted)
        m_sorted = {};
    else if (m_sorted.size() != std::size_t(m_table.rowCount()))
        makeOrder();
    std::vector<int> rows;
    rows.reserve(std::size_t(m_table.rowCount()));
    for (int place = 0; place < m_table.rowCount(); ++place) {
        const int row = isSorted ? m_sorted[std::size_t(place)] : place;
        if (isAccepted(row))
            rows.push_back(row);
    }
    return rows;
}

//! Keys are read once and dropped again: walking the records at each comparison takes seconds.
void SortFilterModel::makeOrder()
{
    std::vector<Key> keys;
    keys.reserve(std::size_t(m_table.rowCount()));
    for (int row = 0; row < m_table.rowCount(); ++row)
        keys.push_back(keyOf(row));
    m_sorted.resize(keys.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [this, &keys](int one, int other) {
        return isBefore(keys[std::size_t(one)], keys[std::size_t(other)]);
    });
}

void SortFilterModel::arrange()
{
    beginLayout();
    endLayout();
}

void SortFilterModel::beginLayout()
{
    Q_EMIT layoutAboutToBeChanged();
    m_kept = persistentIndexList();
    m_keptOfTable.clear();
    m_keptOfTable.reserve(m_kept.size());
    for (const QModelIndex &kept : std::as_const(m_kept))
        m_keptOfTable += mapToSource(kept);
}

void SortFilterModel::endLayout()
{
    m_shown = arranged();
    m_places.clear();
    QModelIndexList now;
    now.reserve(m_kept.size());
    for (const QPersistentModelIndex &cell : std::as_const(m_keptOfTable))
        now += mapFromSource(cell);
    changePersistentIndexList(m_kept, now);
    m_kept.clear();
    m_keptOfTable.clear();
    Q_EMIT layoutChanged();
}

std::size_t SortFilterModel::placeFor(int tableRow) const
{
    if (m_sortColumn < 0)
        return std::size_t(std::ranges::lower_bound(m_shown, tableRow) - m_shown.begin());
    const Key key = keyOf(tableRow);
    const auto place = std::partition_point(m_shown.begin(), m_shown.end(), [this, &key, tableRow](int row) {
        const Key other = keyOf(row);
        return isBefore(other, key) || (!isBefore(key, other) && row < tableRow);
    });
    return std::size_t(place - m_shown.begin());
}

void SortFilterModel::insertRows(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_shown) {
        if (row >= first)
            row += count;
    }
    m_places.clear();
    m_sorted.clear();
    const bool isAtEnd = last == m_table.rowCount() - 1;
    if (!m_words.empty() && isAtEnd && m_textEnds.size() == std::size_t(first)) {
        for (int row = first; row <= last; ++row)
            appendText(row);
    } else {
        forget();
        makeTexts();
    }
    if (m_sortColumn < 0 && m_words.empty()) {
        const auto place = std::size_t(first);
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + std::ptrdiff_t(place), std::size_t(count), 0);
        std::iota(m_shown.begin() + std::ptrdiff_t(place), m_shown.begin() + std::ptrdiff_t(place) + count, first);
        endInsertRows();
        return;
    }
    for (int row = first; row <= last; ++row) {
        if (!isAccepted(row))
            continue;
        const std::size_t place = placeFor(row);
        beginInsertRows({}, int(place), int(place));
        m_shown.insert(m_shown.begin() + std::ptrdiff_t(place), row);
        m_places.clear();
        endInsertRows();
    }
}

//! Comes before the table drops the rows; from here on they are numbered as if it had.
void SortFilterModel::removeRows(int first, int last)
{
    for (std::size_t place = m_shown.size(); place-- > 0;) {
        if (m_shown[place] < first || m_shown[place] > last)
            continue;
        beginRemoveRows({}, int(place), int(place));
        m_shown.erase(m_shown.begin() + std::ptrdiff_t(place));
        m_places.clear();
        endRemoveRows();
    }
    const int count = last - first + 1;
    for (int &row : m_shown) {
        if (row > last)
            row -= count;
    }
    m_places.clear();
    forget();
}

//! Whether a changed row still belongs where it is.
bool SortFilterModel::isInPlace(int tableRow) const
{
    const int place = rowOfTable(tableRow);
    if (!m_words.empty() && hasWords(textOf(tableRow)) != (place >= 0))
        return false;
    if (place < 0 || m_sortColumn < 0)
        return true;
    const Key key = keyOf(tableRow);
    const auto here = std::size_t(place);
    const bool isAfterPrevious = here == 0 || !isBefore(key, keyOf(m_shown[here - 1]));
    return isAfterPrevious && (here + 1 == m_shown.size() || !isBefore(keyOf(m_shown[here + 1]), key));
}

void SortFilterModel::changeRows(int first, int last)
{
    forget();
    if (m_words.empty() && m_sortColumn < 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        return;
    }
    bool isRight = true;
    for (int row = first; isRight && row <= last; ++row)
        isRight = isInPlace(row);
    if (!isRight)
        arrange();
    for (int row = first; row <= last; ++row) {
        if (const int place = rowOfTable(row); place >= 0)
            Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

} // namespace tideline::models
