// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QTableView;

namespace tideline::ui {

//! \brief Lets a person choose which columns of a table are shown; at least one always is.
//!
//! Borrows the table, which must outlive it.
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(QTableView &table, QWidget *parent);

private:
    void refresh();

    QTableView &m_table;
};

} // namespace tideline::ui
