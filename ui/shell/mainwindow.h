// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "models/shell/palettemodel.h"
#include "models/shell/sessionstatus.h"
#include "ui/shell/windowstate.h"

#include <QMainWindow>

class QFrame;

namespace tideline::models {
struct ErrorMessage;
struct FormContext;
} // namespace tideline::models

namespace tideline::ui {

class ActionRegistry;
class Callout;
class CoverStack;
class CustomerPages;
class FindPage;
class PanelSplitter;
class SessionBar;
class StatusLine;
class Workspace;
struct Context;

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
    [[nodiscard]] const models::SessionStatus &sessionStatus() const { return m_session; }

    //! \brief Puts \p cover over everything: nothing of a customer shows, in the window, its title or its dialogs.
    //!
    //! What is behind stays as it is. Takes the cover as its child and deletes the one before it. Null takes it off.
    void setCover(QWidget *cover);
    [[nodiscard]] QWidget *cover() const;
    //! Above everything else, and not to be hidden. Takes it as its child.
    void setBanner(QWidget *banner);
    void setTitlePrefix(const QString &prefix); //!< Stands first in the window's title; empty: nothing does.
    void closeCustomers(); //!< All tabs, every dialog, and the form beside the find page; drafts stay.
    [[nodiscard]] WindowState state() const;
    void restore(const WindowState &state);

    //! Opens the account's tab, or goes to it when it is open already, in whichever window.
    Workspace *openCustomer(const QString &accountNumber);
    Workspace *showCustomer(const QString &accountNumber); //!< Null when it is not open in this window.
    void closeCustomer(const QString &accountNumber);
    //! Gives the tab away as it is; null when it is not open in this window. It waits for adopt(), without a parent.
    [[nodiscard]] Workspace *release(const QString &accountNumber);
    void adopt(Workspace &customer); //!< Adds its tab, takes it as its child and shows it.
    [[nodiscard]] Workspace *currentWorkspace() const; //!< Null on the find page.
    [[nodiscard]] FindPage *findPage() const { return m_find; }
    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }

    void showFindPage();
    void openPalette();
    //! Opens an operation's form: for the current customer, or for none.
    void openOperation(const QString &operation);
    void openForm(const QString &operation, const models::FormContext &form); //!< Beside the find page.
    void openDraft(const QString &formId); //!< In its customer's tab, or beside the find page.

Q_SIGNALS:
    void stateChanged(); //!< Tabs, screens or size changed: worth keeping.
    void signInRequested();
    void renewalRequested(); //!< To try once more what the session could not do by itself.
    void connectionCheckRequested(); //!< Of the environment in use.
    void signOutRequested();
    void lockRequested();
    void environmentsRequested();
    void otherIdentityRequested(); //!< A window for someone else.
    void masqueradeRequested();
    void viewerRequested(); //!< Who is signed in, and with what rights.
    void auditRequested();
    void lockSettingsRequested(); //!< When to lock by itself.
    void quitRequested();
    void closed();

protected:
    bool event(QEvent *event) override; //!< Shows the details that something in the window was asked for.
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeWindowActions();
    void showTabMenu(const QString &accountNumber, const QPoint &place);
    [[nodiscard]] int unsavedForms() const; //!< That go with this window.
    void allowActions(bool isCovered);
    void refreshTitle();
    //! Does what the main action of an error dialog promises.
    void followError(const models::ErrorMessage &message);
    void runPaletteEntry(models::PaletteEntry::Kind kind, const QString &id);
    [[nodiscard]] QList<models::PaletteEntry> paletteEntries() const;

    Context &m_context;
    models::SessionStatus m_session;
    QString m_titlePrefix;
    QFrame *m_frame; //!< Coloured in production and in a customer's place.
    CoverStack *m_layers;
    ActionRegistry *m_actions;
    SessionBar *m_bar;
    Callout *m_connection;
    CustomerPages *m_customers;
    FindPage *m_find;
    PanelSplitter *m_findPanel; //!< Holds the find page, and forms that are for no customer.
    StatusLine *m_status;
    bool m_mayLose = false; //!< The person has said that answers may be lost.
};

} // namespace tideline::ui
