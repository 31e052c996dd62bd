// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/sessionstatus.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tideline::ui {

//! The bar on top: environment, who is signed in, the way into the palette, the time left, the settings menu.
class SessionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SessionBar(QWidget *parent = nullptr);

    void setStatus(const models::SessionStatus &status);
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void paletteRequested();
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refreshTime();

    models::SessionStatus m_status;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    QBasicTimer m_tick;
    QLabel *m_chip;
    QLabel *m_viewer;
    QPushButton *m_search;
    QLabel *m_keys = nullptr; //!< The palette's shortcut, inside the button.
    QLabel *m_time;
    QLabel *m_forgotten;
    QToolButton *m_lock;
    QToolButton *m_menu;
};

} // namespace tideline::ui
