// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QWidget>

namespace tideline::ui {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QList<QKeySequence> &shortcuts)
{
    for (const QAction *other : std::as_const(m_order)) {
        for (const QKeySequence &shortcut : shortcuts)
            Q_ASSERT_X(!other->shortcuts().contains(shortcut), "ActionRegistry", qPrintable(shortcut.toString()));
    }
    auto *action = new QAction(text, m_window);
    action->setObjectName(id);
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    m_actions.insert(id, action);
    m_order += action;
    return action;
}

} // namespace tideline::ui
