// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionwindow.h"

#include "ui/session/waitingpage.h"
#include "ui/session/windowdresser.h"

//! \file
//! What a session does with the windows that customers were moved to: see sessionwindow.h.

using namespace Qt::StringLiterals;

namespace tideline::app {

//! They look and answer like the first one.
void SessionWindow::equip(ui::MainWindow &window)
{
    if (m_context.isProduction && !isMasquerade()) {
        auto *dresser = new ui::WindowDresser(window, u"production"_s, {});
        dresser->setTitlePrefix(tr("PRODUCTION"));
    }
    connectWindow(window);
    showStatus();
    if (m_purpose == Purpose::Main)
        connect(&window, &ui::MainWindow::stateChanged, this, &SessionWindow::keepState);
    if (m_window->cover())
        coverFurther();
}

void SessionWindow::coverFurther()
{
    for (ui::MainWindow *window : m_windows.windows()) {
        if (window == m_window.get())
            continue;
        if (!m_window->cover()) {
            window->setCover(nullptr);
        } else if (!window->cover()) {
            auto *cover = new ui::WaitingPage;
            connect(cover, &ui::WaitingPage::signInWindowRequested, this, [this] { m_windows.raise(*m_window); });
            window->setCover(cover);
        }
    }
}

void SessionWindow::setCover(QWidget *cover)
{
    m_window->setCover(cover);
    coverFurther();
}

void SessionWindow::restoreWindows()
{
    m_window->restore(m_parts.settings.window(m_environment.name));
    const QList<ui::WindowState> further = m_parts.settings.furtherWindows(m_environment.name);
    for (const ui::WindowState &state : further) {
        ui::MainWindow &window = m_windows.open();
        window.restore(state);
        window.show();
    }
    keepWindows();
}

void SessionWindow::keepWindows()
{
    m_parts.settings.setWindow(m_environment.name, m_window->state());
    QList<ui::WindowState> further;
    for (const ui::MainWindow *window : m_windows.windows()) {
        if (window != m_window.get() && window->isVisible())
            further += window->state();
    }
    m_parts.settings.setFurtherWindows(m_environment.name, further);
}

void SessionWindow::setQuitting(bool isQuitting)
{
    m_isQuitting = false;
    if (isQuitting)
        keepState();
    m_isQuitting = isQuitting;
}

} // namespace tideline::app
