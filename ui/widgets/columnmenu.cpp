// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmenu.h"

#include <QHeaderView>
#include <QTableView>

namespace tideline::ui {

ColumnMenu::ColumnMenu(QTableView &table, QWidget *parent) : QMenu(parent), m_table(table)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::refresh);
}

void ColumnMenu::refresh()
{
    clear();
    const QAbstractItemModel *model = m_table.model();
    const int shown = m_table.horizontalHeader()->count() - m_table.horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < model->columnCount(); ++column) {
        QAction *action = addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(shown > 1 || m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_table.setColumnHidden(column, !isShown); });
    }
}

} // namespace tideline::ui
