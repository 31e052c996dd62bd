// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/settings.h"
#include "app/store/sqlitedraftstore.h"

#include "api/client/clock.h"
#include "api/client/requestlog.h"
#include "api/demo/serverthread.h"
#include "api/session/connection.h"
#include "api/session/deferredclient.h"
#include "models/forms/querychoicesource.h"
#include "models/shell/cataloguesource.h"
#include "models/shell/recentcustomers.h"
#include "ui/forms/editorregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/mainwindow.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace tideline::app {

//! \brief The console put together: makes every object of the program once and hands it on.
//!
//! The window shows before there is a server, a schema or a session; each joins when it is ready. GUI thread only.
class Console final : public QObject
{
    Q_OBJECT

public:
    //! Borrows theme and settings. \p draftFile is where drafts are kept; empty: the usual place.
    Console(ui::Theme &theme, Settings &settings, const QString &draftFile = {}, QObject *parent = nullptr);
    ~Console() override;

    void start(); //!< Shows the window and begins everything else.

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Context &context() { return m_context; }
    [[nodiscard]] demo::ServerThread &demo() { return m_demo; }
    [[nodiscard]] bool isSignedIn() const;

Q_SIGNALS:
    void ready(); //!< The schema is there and the session is signed in; once.

private:
    void loadCatalogue();
    void connectToDemo();
    void signIn();
    void showSession();
    void showUnavailable();
    void keepState();
    void announceIfReady();

    ui::Theme &m_theme;
    Settings &m_settings;
    api::SystemClock m_clock;
    QNetworkAccessManager m_network;
    api::Backoffs m_backoffs{m_clock};
    api::RequestLog m_log;
    demo::ServerThread m_demo;
    std::unique_ptr<api::Connection> m_connection;
    api::DeferredClient m_client;
    catalogue::ErrorCatalogue m_errors;
    models::CatalogueSource m_catalogue;
    models::RecentCustomers m_recents;
    models::QueryChoiceSource m_choices;
    ui::EditorRegistry m_editors;
    ui::DialogHost m_dialogs;
    SqliteDraftStore m_draftStore;
    models::DraftBook m_drafts;
    models::ActionLog m_actions;
    ui::Context m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_isReady = false;
    api::CallHandle m_signIn; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::app
