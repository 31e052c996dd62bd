// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tablemodel.h"

#include "models/records/jsonpath.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tideline::models {

using graphql::Json;

TableModel::TableModel(Columns columns, std::string idPath, QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns)),
      m_idPath(std::move(idPath))
{}

int TableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns.at(index.column());
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return toVariant(valueAt(m_rows[row], column.path));
    case RefusedRole: {
        const auto place = std::size_t(index.column());
        const Json *value = valueAt(m_rows[row], column.path);
        return place < m_isRefused.size() && m_isRefused[place] && (!value || value->is_null());
    }
    case KindRole:
        return int(column.kind);
    case IdRole:
        return QString::fromStdString(idOf(m_rows[row]));
    case SortRole: {
        const QVariant value = toVariant(valueAt(m_rows[row], column.path));
        if (column.kind == ColumnKind::Volume || column.kind == ColumnKind::MoneyMajor)
            return value.toDouble();
        return value.typeId() == QMetaType::QString ? value.toString().toCaseFolded() : value;
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = column.kind == ColumnKind::Money || column.kind == ColumnKind::Owed
            || column.kind == ColumnKind::MoneyMajor || column.kind == ColumnKind::Count
            || column.kind == ColumnKind::Volume;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole) {
        const ColumnKind kind = m_columns.at(section).kind;
        const bool isNumber = kind == ColumnKind::Money || kind == ColumnKind::Owed || kind == ColumnKind::MoneyMajor
            || kind == ColumnKind::Count || kind == ColumnKind::Volume;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{RawRole, "raw"}, {KindRole, "kind"}, {IdRole, "id"}, {RefusedRole, "refused"}, {SortRole, "sort"}});
    return names;
}

void TableModel::setRows(const Json &list)
{
    std::vector<const Json *> wanted;
    std::vector<std::string> wantedIds;
    std::unordered_set<std::string> wantedSet;
    if (list.is_array()) {
        for (const Json &item : list) {
            if (!item.is_object())
                continue;
            std::string id = idOf(item);
            if (!wantedSet.insert(id).second)
                continue;
            wanted.push_back(&item);
            wantedIds.push_back(std::move(id));
        }
    }

    m_rowsByHash.clear();
    // Rows that are gone leave first, from the end, so that what follows only inserts, moves and changes.
    for (auto index = m_rows.size(); index-- > 0;) {
        if (wantedSet.contains(idOf(m_rows[index])))
            continue;
        beginRemoveRows({}, int(index), int(index));
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(index));
        endRemoveRows();
    }

    for (std::size_t target = 0; target < wanted.size(); ++target) {
        const std::size_t place = findRow(wantedIds[target], target);
        const auto offset = std::ptrdiff_t(target);
        if (place == m_rows.size()) {
            beginInsertRows({}, int(target), int(target));
            m_rows.insert(m_rows.begin() + offset, *wanted[target]);
            endInsertRows();
            continue;
        }
        if (place != target) {
            const auto from = std::ptrdiff_t(place);
            beginMoveRows({}, int(from), int(from), {}, int(target));
            std::rotate(m_rows.begin() + offset, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        replaceRow(target, *wanted[target]);
    }
}

std::size_t TableModel::findRow(const std::string &id, std::size_t from) const
{
    while (from < m_rows.size() && idOf(m_rows[from]) != id)
        ++from;
    return std::min(from, m_rows.size());
}

void TableModel::appendRows(const Json &list)
{
    if (!list.is_array())
        return;
    const std::hash<std::string> hash;
    if (m_rowsByHash.size() != m_rows.size()) {
        m_rowsByHash.clear();
        for (std::size_t index = 0; index < m_rows.size(); ++index)
            m_rowsByHash.emplace(hash(idOf(m_rows[index])), std::uint32_t(index));
    }
    const std::size_t before = m_rows.size();
    std::vector<const Json *> added;
    for (const Json &item : list) {
        if (!item.is_object())
            continue;
        const std::string id = idOf(item);
        const auto [begin, end] = m_rowsByHash.equal_range(hash(id));
        const auto known = std::find_if(begin, end, [this, &id, &added, before](const auto &entry) {
            const std::size_t row = entry.second;
            return idOf(row < before ? m_rows[row] : *added[row - before]) == id;
        });
        if (known == end) {
            m_rowsByHash.emplace(hash(id), std::uint32_t(before + added.size()));
            added.push_back(&item);
        } else if (known->second < before) {
            replaceRow(known->second, item);
        }
    }
    if (added.empty())
        return;
    beginInsertRows({}, int(before), int(before + added.size()) - 1);
    for (const Json *item : added)
        m_rows.push_back(*item);
    endInsertRows();
}

bool TableModel::isRefused(int row, std::string_view path) const
{
    const std::string plain = plainPath(path);
    return !value(row, path).isValid()
        && std::any_of(m_refused.begin(), m_refused.end(),
                       [&plain](const std::string &refused) { return isPartOf(plain, refused); });
}

void TableModel::setRefused(const std::vector<std::string> &paths)
{
    m_refused = paths;
    m_refused.erase(std::remove(m_refused.begin(), m_refused.end(), std::string()), m_refused.end()); // the list itself
    std::vector<bool> isRefused;
    if (!m_refused.empty()) {
        for (const Column &column : std::as_const(m_columns)) {
            isRefused.push_back(std::any_of(m_refused.begin(), m_refused.end(), [&column](const std::string &path) {
                return isPartOf(plainPath(column.path), path);
            }));
        }
    }
    if (isRefused == m_isRefused)
        return;
    m_isRefused = std::move(isRefused);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RefusedRole});
}

void TableModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_rowsByHash.clear();
    endResetModel();
}

QVariant TableModel::value(int row, std::string_view path) const { return toVariant(valueAt(this->row(row), path)); }

const Json &TableModel::row(int row) const
{
    static const Json none;
    return row >= 0 && std::size_t(row) < m_rows.size() ? m_rows[std::size_t(row)] : none;
}

int TableModel::rowOf(const Json &record) const
{
    const std::size_t place = findRow(idOf(record), 0);
    return place < m_rows.size() ? int(place) : -1;
}

std::string TableModel::idOf(const Json &row) const
{
    const Json *id = m_idPath.empty() ? nullptr : valueAt(row, m_idPath);
    if (id && id->is_string())
        return id->get<std::string>();
    return (id ? *id : row).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void TableModel::replaceRow(std::size_t index, const Json &row)
{
    if (m_rows[index] == row)
        return;
    m_rows[index] = row;
    Q_EMIT dataChanged(this->index(int(index), 0), this->index(int(index), columnCount() - 1),
                       {Qt::DisplayRole, RawRole, SortRole});
}

} // namespace tideline::models
