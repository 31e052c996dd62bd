// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowgroup.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::ui {

WindowGroup::WindowGroup(Context &context) : m_context(context) {}

WindowGroup::~WindowGroup() = default;

void WindowGroup::join(MainWindow &window)
{
    m_windows += &window;
    connect(&window, &MainWindow::closed, this, [this, &window] { noteClosed(window); });
}

void WindowGroup::leave(MainWindow &window) { m_windows.removeAll(&window); }

bool WindowGroup::isAlone(const MainWindow &window) const
{
    return std::none_of(m_windows.cbegin(), m_windows.cend(),
                        [&window](const MainWindow *other) { return other != &window && other->isVisible(); });
}

MainWindow &WindowGroup::front() const
{
    for (QWidget *active = QApplication::activeWindow(); active; active = active->parentWidget()) {
        auto *window = qobject_cast<MainWindow *>(active);
        if (window && m_windows.contains(window))
            return *window;
    }
    return *m_windows.first();
}

MainWindow &WindowGroup::open()
{
    const MainWindow &from = front();
    m_further.push_back(std::make_unique<MainWindow>(m_context));
    MainWindow &made = *m_further.back();
    made.resize(from.isMaximized() ? from.normalGeometry().size() : from.size());
    made.move(from.pos() + QPoint(grid(4), grid(4)));
    Q_EMIT opened(&made);
    Q_EMIT changed();
    return made;
}

Workspace *WindowGroup::show(const QString &accountNumber)
{
    for (MainWindow *window : std::as_const(m_windows)) {
        if (Workspace *open = window->showCustomer(accountNumber)) {
            raise(*window);
            return open;
        }
    }
    return nullptr;
}

void WindowGroup::raise(MainWindow &window)
{
    if (window.isMinimized())
        window.showNormal();
    else
        window.show();
    window.raise();
    window.activateWindow();
}

void WindowGroup::move(const QString &accountNumber, MainWindow &from, MainWindow *to)
{
    if (!m_canGrow && !to)
        return;
    Workspace *customer = from.release(accountNumber);
    if (!customer)
        return;
    MainWindow &target = to ? *to : open();
    target.adopt(*customer);
    raise(target);
    if (&from != m_windows.first() && from.state().customers.isEmpty())
        from.close();
}

void WindowGroup::arrangeSideBySide()
{
    QList<MainWindow *> shown;
    std::copy_if(m_windows.cbegin(), m_windows.cend(), std::back_inserter(shown),
                 [](const MainWindow *window) { return window->isVisible(); });
    if (shown.isEmpty())
        return;
    const QRect room = shown.first()->screen()->availableGeometry();
    const int width = room.width() / int(shown.size());
    int left = room.left();
    for (MainWindow *window : std::as_const(shown)) {
        window->showNormal();
        const QSize frame = window->frameGeometry().size() - window->size();
        window->resize(width - frame.width(), room.height() - frame.height());
        window->move(left, room.top());
        left += width;
    }
}

void WindowGroup::fillTabMenu(QMenu &menu, MainWindow &window, const QString &accountNumber)
{
    if (m_canGrow) {
        const QAction *shortcut = window.actions().action(u"moveToNewWindow"_s);
        QAction *away = menu.addAction(shortcut->text());
        away->setObjectName(u"tab.moveToNewWindow"_s);
        away->setShortcut(shortcut->shortcut());
        connect(away, &QAction::triggered, this,
                [this, &window, accountNumber] { move(accountNumber, window, nullptr); });
    }
    int place = 0;
    for (MainWindow *other : std::as_const(m_windows)) {
        if (other == &window)
            continue;
        const Workspace *shown = other->currentWorkspace();
        //: Of a customer's tab; %1 is what the other window shows
        QAction *there = menu.addAction(shown ? tr("Move to the window of %1").arg(shown->title())
                                              : tr("Move to the window that finds customers"));
        there->setObjectName(u"tab.moveToWindow.%1"_s.arg(++place));
        connect(there, &QAction::triggered, this,
                [this, &window, other, accountNumber] { move(accountNumber, window, other); });
    }
    QAction *close = menu.addAction(window.actions().action(u"closeTab"_s)->text());
    close->setObjectName(u"tab.close"_s);
    close->setShortcut(window.actions().action(u"closeTab"_s)->shortcut());
    connect(close, &QAction::triggered, &window, [&window, accountNumber] { window.closeCustomer(accountNumber); });
}

void WindowGroup::closeCustomers()
{
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        window->closeCustomers();
    if (m_further.empty())
        return;
    windows.first()->show(); // else the program would end with the others
    for (MainWindow *window : windows.mid(1)) { // nothing is left in them to ask about
        window->hide();
        noteClosed(*window);
    }
}

//! Of the last one the program remembers what it showed: it is how a person ends it.
void WindowGroup::noteClosed(MainWindow &window)
{
    if (isAlone(window)) {
        Q_EMIT lastClosed();
        return;
    }
    // Later: the window is in the middle of something when it says so.
    QMetaObject::invokeMethod(
        this, [this, closed = &window] { drop(closed); }, Qt::QueuedConnection);
}

void WindowGroup::drop(MainWindow *window)
{
    const auto place = std::find_if(m_further.begin(), m_further.end(),
                                    [window](const auto &further) { return further.get() == window; });
    if (place == m_further.end() || window->isVisible())
        return;
    m_further.erase(place);
    Q_EMIT changed();
}

} // namespace tideline::ui
