// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

class QMenu;

namespace tideline::ui {

class MainWindow;
class Workspace;
struct Context;

//! \brief The windows of one session. In all of them together an account is open once at most.
//!
//! Windows join and leave by themselves. The first belongs to whoever made it; the further ones, for customers side by
//! side, belong to the group, which therefore goes after the first. GUI thread only.
class WindowGroup final : public QObject
{
    Q_OBJECT

public:
    explicit WindowGroup(Context &context); //!< Borrows what its windows work with.
    ~WindowGroup() override;

    //! False: the first window stays the only one, as in a customer's place.
    void setCanGrow(bool canGrow) { m_canGrow = canGrow; }
    [[nodiscard]] bool canGrow() const { return m_canGrow; }

    void join(MainWindow &window);
    void leave(MainWindow &window);
    [[nodiscard]] const QList<MainWindow *> &windows() const { return m_windows; } //!< The first comes first.
    [[nodiscard]] bool isAlone(const MainWindow &window) const; //!< No other one shows.
    [[nodiscard]] MainWindow &front() const; //!< The one in use, else the first.

    MainWindow &open(); //!< A further window, ready but not shown yet.
    //! Goes to the account wherever it is open; null when it is open nowhere.
    Workspace *show(const QString &accountNumber);
    void raise(MainWindow &window);
    //! Takes the customer there as it is: screens, forms and what is on its way. A further window without customers
    //! closes then. Null for \p to: a new window.
    void move(const QString &accountNumber, MainWindow &from, MainWindow *to);
    void arrangeSideBySide(); //!< All that are open share the width of the screen.
    //! For the tab of a customer in \p window: where it can go, and closing it.
    void fillTabMenu(QMenu &menu, MainWindow &window, const QString &accountNumber);
    void closeCustomers(); //!< In all windows; only the first stays open.

Q_SIGNALS:
    void opened(tideline::ui::MainWindow *window); //!< A further window was made; it is not shown yet.
    void changed(); //!< A further window came or went.
    void lastClosed(); //!< No window is open any more.

private:
    void noteClosed(MainWindow &window);
    void drop(MainWindow *window);

    Context &m_context;
    bool m_canGrow = true;
    QList<MainWindow *> m_windows;
    std::vector<std::unique_ptr<MainWindow>> m_further;
};

} // namespace tideline::ui
