// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/operationmenu.h"

#include "models/shell/cataloguesource.h"

using namespace Qt::StringLiterals;

namespace tideline::ui {

OperationMenu::OperationMenu(models::CatalogueSource &catalogue, const QString &screen, QWidget *parent)
    : QMenu(parent),
      m_catalogue(catalogue),
      m_screen(screen)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &OperationMenu::refresh);
    refresh();
}

void OperationMenu::refresh()
{
    clear();
    if (!m_catalogue.current())
        return;
    for (const catalogue::Operation &operation : m_catalogue.current()->operations()) {
        if (catalogue::areaName(operation.area) != m_screen)
            continue;
        const bool isOffered = !m_catalogue.unavailable().contains(operation.name);
        const QString text = isOffered ? operation.title : tr("%1 (not available here)").arg(operation.title);
        QAction *action = addAction(text);
        action->setObjectName(u"do.%1"_s.arg(operation.name));
        action->setToolTip(operation.summary);
        action->setEnabled(isOffered);
        connect(action, &QAction::triggered, this, [this, name = operation.name] { Q_EMIT operationChosen(name); });
    }
}

} // namespace tideline::ui
