// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "models/shell/palettemodel.h"
#include "models/shell/sessionstatus.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace tideline::ui {

class ActionRegistry;
class FindPage;
class Callout;
class PanelSplitter;
class SessionBar;
class Workspace;
struct Context;

//! What a window looked like, to come back the same after a restart. Plain values for the settings.
struct WindowState
{
    QByteArray geometry;
    QStringList customers; //!< Account numbers of the open tabs, in their order.
    QStringList screens; //!< The screen each of them showed.
    int current = 0; //!< 0 is the find page.
};

//! \brief The window of one session: session bar, customer tabs, the find page, the status line.
//!
//! The same account is never opened twice. GUI thread only; \p context outlives the window.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setSessionStatus(const models::SessionStatus &status);
    [[nodiscard]] WindowState state() const;
    void restore(const WindowState &state);

    //! Opens the account's tab, or goes to it when it is open already.
    Workspace *openCustomer(const QString &accountNumber);
    [[nodiscard]] Workspace *currentWorkspace() const; //!< Null on the find page.
    [[nodiscard]] FindPage *findPage() const { return m_find; }
    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }

    void showFindPage();
    void openPalette();
    //! Opens an operation's form: for the current customer, or for none.
    void openOperation(const QString &operation);
    void openDraft(const QString &formId); //!< In its customer's tab, or beside the find page.

Q_SIGNALS:
    void stateChanged(); //!< Tabs, screens or size changed: worth keeping.
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeMenu();
    void closeTab(int index);
    void showTab(int index);
    void stepTab(int step);
    void refreshTitle();
    //! Does what the main action of an error dialog promises.
    void followError(const catalogue::ErrorEntry &entry);
    void runPaletteEntry(models::PaletteEntry::Kind kind, const QString &id);
    [[nodiscard]] QList<models::PaletteEntry> paletteEntries() const;
    [[nodiscard]] QList<models::PaletteEntry> draftEntries() const;
    void refreshStatus(const QString &operation, qint64 milliseconds, bool succeeded);
    [[nodiscard]] Workspace *workspaceAt(int tab) const;

    Context &m_context;
    ActionRegistry *m_actions;
    SessionBar *m_bar;
    Callout *m_connection;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    FindPage *m_find;
    PanelSplitter *m_findPanel; //!< Holds the find page, and forms that are for no customer.
    QLabel *m_lastAnswer;
    QLabel *m_running;
    QLabel *m_environment;
};

} // namespace tideline::ui
