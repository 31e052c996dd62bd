// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace tideline::ui {

//! \brief Every action of a window by id: menus, the palette and tests take them from here.
//!
//! Asserts in debug builds that no two actions share a shortcut.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget *window);

    //! Makes an action that works anywhere in the window. An empty \p text: not in the palette.
    QAction *add(const QString &id, const QString &text, const QList<QKeySequence> &shortcuts);
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> actions() const { return m_order; }

private:
    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_order;
};

} // namespace tideline::ui
