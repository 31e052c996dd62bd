// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/column.h"

#include "api/graphql/core/json.h"

#include <QAbstractTableModel>

#include <string>
#include <unordered_map>
#include <vector>

namespace tideline::models {

//! \brief Rows of API records under a table of columns.
//!
//! Rows are JSON objects as the API sent them. Setting rows merges by id: rows that stay keep their place and
//! their persistent indexes, so that selection and scroll survive a refresh. GUI thread only; knows no widgets.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, //!< The value as the API sent it.
        KindRole, //!< int(ColumnKind)
        IdRole, //!< The row's id, text.
        RefusedRole, //!< The server keeps the value from this viewer.
        SortRole //!< Comparable: numbers, dates as text, case-folded text.
    };
    Q_ENUM(Role)

    //! \p idPath is the member that tells rows apart; empty: rows are told apart by their whole content.
    TableModel(Columns columns, std::string idPath, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Shows the objects of \p list (a JSON list; anything else counts as empty; nulls in it are passed over).
    void setRows(const graphql::Json &list);
    //! Adds rows at the end; those whose id is there already replace the older row in place.
    void appendRows(const graphql::Json &list);
    void clear();

    //! Paths in a row that the server refused to this viewer: where they give nothing, that is why.
    void setRefused(const std::vector<std::string> &paths);

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    //! The viewer may not see the value, whether a column shows it or not.
    [[nodiscard]] bool isRefused(int row, std::string_view path) const;
    //! A value of a row by its path, whether a column shows it or not.
    [[nodiscard]] QVariant value(int row, std::string_view path) const;
    //! The row's object; null when there is no such row.
    [[nodiscard]] const graphql::Json &row(int row) const;

protected:
    [[nodiscard]] int rowOf(const graphql::Json &record) const; //!< The row with that record's id; -1: there is none.

private:
    [[nodiscard]] std::string idOf(const graphql::Json &row) const;
    [[nodiscard]] std::size_t findRow(const std::string &id, std::size_t from) const; //!< The row count: none.
    void replaceRow(std::size_t index, const graphql::Json &row);

    Columns m_columns;
    std::vector<std::string> m_refused; //!< As setRefused() got them.
    std::vector<bool> m_isRefused; //!< By column; empty: none is.
    std::string m_idPath;
    std::vector<graphql::Json> m_rows;
    //! For appending: rows by the hash of their ids; empty: to be made anew. Ids stand in the rows alone, because
    //! lists can be long.
    std::unordered_multimap<std::size_t, std::uint32_t> m_rowsByHash;
};

} // namespace tideline::models
