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
    case KindRole:
        return int(column.kind);
    case IdRole:
        return QString::fromStdString(m_ids[row]);
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
    names.insert({{RawRole, "raw"}, {KindRole, "kind"}, {IdRole, "id"}, {SortRole, "sort"}});
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

    m_rowById.clear();
    // Rows that are gone leave first, from the end, so that what follows only inserts, moves and changes.
    for (auto index = m_rows.size(); index-- > 0;) {
        if (wantedSet.contains(m_ids[index]))
            continue;
        const auto offset = std::ptrdiff_t(index);
        beginRemoveRows({}, int(index), int(index));
        m_rows.erase(m_rows.begin() + offset);
        m_ids.erase(m_ids.begin() + offset);
        endRemoveRows();
    }

    for (std::size_t target = 0; target < wanted.size(); ++target) {
        if (target < m_ids.size() && m_ids[target] == wantedIds[target]) {
            replaceRow(target, *wanted[target]);
            continue;
        }
        const auto place =
            std::find(m_ids.begin() + std::ptrdiff_t(std::min(target, m_ids.size())), m_ids.end(), wantedIds[target]);
        const auto offset = std::ptrdiff_t(target);
        if (place == m_ids.end()) {
            beginInsertRows({}, int(target), int(target));
            m_rows.insert(m_rows.begin() + offset, *wanted[target]);
            m_ids.insert(m_ids.begin() + offset, wantedIds[target]);
            endInsertRows();
            continue;
        }
        const auto from = place - m_ids.begin();
        beginMoveRows({}, int(from), int(from), {}, int(target));
        std::rotate(m_rows.begin() + offset, m_rows.begin() + from, m_rows.begin() + from + 1);
        std::rotate(m_ids.begin() + offset, m_ids.begin() + from, m_ids.begin() + from + 1);
        endMoveRows();
        replaceRow(target, *wanted[target]);
    }
}

void TableModel::appendRows(const Json &list)
{
    if (!list.is_array())
        return;
    if (m_rowById.size() != m_ids.size()) {
        m_rowById.clear();
        for (std::size_t index = 0; index < m_ids.size(); ++index)
            m_rowById.emplace(m_ids[index], index);
    }
    std::vector<const Json *> added;
    std::vector<std::string> addedIds;
    for (const Json &item : list) {
        if (!item.is_object())
            continue;
        std::string id = idOf(item);
        const auto [place, isNew] = m_rowById.emplace(id, m_ids.size() + added.size());
        if (isNew) {
            added.push_back(&item);
            addedIds.push_back(std::move(id));
        } else if (place->second < m_rows.size()) {
            replaceRow(place->second, item);
        }
    }
    if (added.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    for (std::size_t index = 0; index < added.size(); ++index) {
        m_rows.push_back(*added[index]);
        m_ids.push_back(std::move(addedIds[index]));
    }
    endInsertRows();
}

void TableModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    m_rowById.clear();
    endResetModel();
}

QVariant TableModel::value(int row, std::string_view path) const { return toVariant(valueAt(this->row(row), path)); }

const Json &TableModel::row(int row) const
{
    static const Json none;
    return row >= 0 && std::size_t(row) < m_rows.size() ? m_rows[std::size_t(row)] : none;
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
