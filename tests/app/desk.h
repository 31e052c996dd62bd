// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/server.h"
#include "api/session/connection.h"
#include "app/store/sqlitedraftstore.h"
#include "models/drafts/draftbook.h"
#include "models/forms/querychoicesource.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/editorregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/mainwindow.h"

#include <QNetworkAccessManager>

#include <memory>

namespace tideline::tests {

//! \brief A window on a demo backend of its own, which works in the same event loop.
class Desk
{
public:
    Desk(models::CatalogueSource::Pointer operations, ui::Theme &theme);
    ~Desk();

    //! Signs in as "agent", "organisation" or "customer:EMAIL" and shows the window. False when either fails.
    [[nodiscard]] bool open(const QString &as);
    //! Keeps drafts in \p file from now on, as the console does.
    void keepDrafts(const QString &file);
    //! Opens the form of \p operation with the keys of the palette; null if it did not open. \p in: another window of
    //! the same console.
    [[nodiscard]] ui::ActionPanel *openFromPalette(const QString &operation, ui::MainWindow *in = nullptr);
    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(); //!< Another one, shown.

    demo::Server server{demo::ServerOptions{}};
    std::unique_ptr<ui::MainWindow> window;

private:
    api::GraphQlClient &client();
    [[nodiscard]] api::Credentials credentials(const QString &as) const;

    api::SystemClock m_clock;
    QNetworkAccessManager m_network;
    api::Backoffs m_backoffs{m_clock};
    std::unique_ptr<api::Connection> m_connection;
    catalogue::ErrorCatalogue m_errors;
    models::CatalogueSource m_catalogue;
    models::QueryChoiceSource m_choices;
    ui::EditorRegistry m_editors;
    models::RecentCustomers m_recents;
    ui::DialogHost m_dialogs;
    std::unique_ptr<app::SqliteDraftStore> m_draftStore;
    std::unique_ptr<models::DraftBook> m_drafts;
    ui::Context m_context;
};

//! The operations of the bundled schemas.
[[nodiscard]] models::CatalogueSource::Pointer bundledOperations();

} // namespace tideline::tests
