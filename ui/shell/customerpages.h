// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tideline::ui {

class Workspace;
struct Context;

//! \brief The customers of one window, a tab each, behind a first page that is for none and always there.
//!
//! An account has one tab at most. GUI thread only; \p context outlives the pages.
class CustomerPages final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPages(Context &context, QWidget *parent = nullptr);

    //! Once, before any customer; takes \p page as its child.
    void setFirst(QWidget *page, const QIcon &icon, const QString &title);

    void adopt(Workspace &customer); //!< Adds its tab, takes it as its child and shows it.
    //! Gives the page away as it is; null when it is not open here. It waits for adopt(), without a parent.
    [[nodiscard]] Workspace *release(const QString &accountNumber);
    Workspace *show(const QString &accountNumber); //!< Null when it is not open here.
    void close(const QString &accountNumber); //!< Asks first if drafts of it would be lost.
    void closeCurrent();
    void closeAll(); //!< Without asking; drafts stay.

    [[nodiscard]] Workspace *current() const; //!< Null on the first page.
    [[nodiscard]] QList<Workspace *> customers() const; //!< In the order of their tabs.
    [[nodiscard]] QStringList accountNumbers() const;
    [[nodiscard]] int currentIndex() const; //!< 0: the first page.
    void setCurrentIndex(int index); //!< What does not exist is passed over.
    void showFirst() { setCurrentIndex(0); }
    void step(int by); //!< To the next tab or the one before, round and round.

Q_SIGNALS:
    void changed(); //!< Tabs or their screens.
    void currentChanged(); //!< Another page shows, or it has another title.
    void firstShown();
    void menuRequested(const QString &accountNumber, const QPoint &place); //!< \p place on the screen.

private:
    void showPage(int index);
    void askForMenu(const QPoint &place);
    void closeTab(int index);
    void dropTab(int index);
    void retitle(const Workspace *workspace);
    [[nodiscard]] Workspace *at(int index) const;
    [[nodiscard]] int indexOf(const QString &accountNumber) const; //!< -1: it is not open here.

    Context &m_context;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace tideline::ui
