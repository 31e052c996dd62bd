// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/columnkeeper.h"

#include "ui/widgets/recordlist.h"

#include <QWidget>

namespace tideline::ui {

ColumnKeeper::ColumnKeeper(Load load, Save save, QObject *parent)
    : QObject(parent),
      m_load(std::move(load)),
      m_save(std::move(save))
{}

void ColumnKeeper::attach(const QWidget &parent)
{
    const QList<RecordList *> lists = parent.findChildren<RecordList *>();
    for (RecordList *list : lists) {
        if (const QByteArray columns = m_load(list->objectName()); !columns.isEmpty())
            list->restoreColumns(columns);
        connect(list, &RecordList::columnsArranged, this,
                [this, list] { m_save(list->objectName(), list->columns()); });
    }
}

} // namespace tideline::ui
