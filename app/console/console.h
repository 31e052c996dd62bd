// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/awaywatch.h"
#include "app/console/keptsignins.h"
#include "app/console/sessionwindow.h"
#include "app/console/settings.h"
#include "app/store/auditlog.h"
#include "app/store/environmentfile.h"
#include "app/store/sqlitedraftstore.h"

#include "api/client/clock.h"
#include "api/client/requestlog.h"
#include "api/demo/serverthread.h"
#include "api/session/fallbacksecretstore.h"
#include "models/session/environmentlist.h"
#include "ui/forms/editorregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/mainwindow.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QDialog;

namespace tideline::ui {
class EnvironmentsDialog;
}

namespace tideline::app {

//! Where a console keeps what it keeps, and what it begins with. Empty files: the usual places.
struct ConsoleOptions
{
    QString draftFile;
    QString environmentFile;
    QString auditFile;
    QString environment = QStringLiteral("demo");
    //! As they were read already; nothing: the file is read.
    std::optional<StoredEnvironments> environments = {};
    api::SecretStore *secrets = nullptr; //!< Null: the system's keychain.
    const api::Clock *clock = nullptr; //!< Of sessions, the audit and the automatic lock; null: the system's.
    demo::ServerOptions demo = {}; //!< Of the backend that the console carries.
};

//! \brief The console put together: makes every object of the program once and hands it on.
//!
//! The first window shows before there is a server, a schema or a session; each joins when it is ready. GUI thread
//! only.
class Console final : public QObject
{
    Q_OBJECT

public:
    //! Borrows theme and settings, and the secret store and the clock of \p options.
    Console(ui::Theme &theme, Settings &settings, const ConsoleOptions &options = {}, QObject *parent = nullptr);
    ~Console() override;

    void start(); //!< Shows the window and begins everything else.

    [[nodiscard]] SessionWindow &session() { return *m_sessions.front(); } //!< The first.
    [[nodiscard]] ui::MainWindow &window() { return session().window(); }
    [[nodiscard]] ui::Context &context() { return session().context(); }
    [[nodiscard]] demo::ServerThread &demo() { return m_demo; }
    [[nodiscard]] bool isSignedIn() const { return m_sessions.front()->isSignedIn(); }
    [[nodiscard]] const std::vector<std::unique_ptr<SessionWindow>> &sessions() const { return m_sessions; }
    [[nodiscard]] AwayWatch &away() { return m_away; }
    [[nodiscard]] models::EnvironmentList &environments() { return m_environments; }

    SessionWindow *openWindow(const api::Environment &environment); //!< For another identity or environment.
    //! Every session; masquerades end, what asks for one closes, and a copied secret goes.
    void lockAll();

Q_SIGNALS:
    void ready(); //!< The schema is there and, on the demo, the first session is signed in; once.

private:
    void loadCatalogue();
    void connectSession(SessionWindow &session);
    void adopt(std::unique_ptr<SessionWindow> session);
    void drop(SessionWindow *session);
    ui::EnvironmentsDialog *showEnvironments(SessionWindow &over); //!< Deletes itself.
    void showMasquerade(SessionWindow &over);
    void beginMasquerade(SessionWindow &over, const api::MasqueradeToken &token, const QString &reason,
                         QDialog *dialog);
    void readEnvironments(const std::optional<StoredEnvironments> &read);
    void noteEnvironments();
    void beginOnBehalf(SessionWindow &over, const models::FollowUpOffer &offer);
    void showAudit(SessionWindow &over);
    void showLockSettings(SessionWindow &over);
    void noteKeychain(const api::Error &why);
    void tell(const QString &headline, const QString &text); //!< Over the first window.
    void keepState();
    void quit();
    void announceIfReady();
    [[nodiscard]] SessionParts parts();
    [[nodiscard]] api::Environment demoEnvironment() const;

    ui::Theme &m_theme;
    Settings &m_settings;
    api::SystemClock m_systemClock;
    const api::Clock &m_clock;
    QNetworkAccessManager m_network;
    api::Backoffs m_backoffs{m_clock};
    api::RequestLog m_log;
    demo::ServerThread m_demo;
    catalogue::ErrorCatalogue m_errors;
    models::CatalogueSource::Pointer m_operations; //!< Null before it was built.
    EnvironmentFile m_environmentFile;
    models::EnvironmentList m_environments;
    QList<api::Environment> m_knownEnvironments; //!< Before the last change.
    QStringList m_environmentComplaints; //!< Of the file; empty once it was replaced.
    ui::EditorRegistry m_editors;
    AwayWatch m_away;
    SqliteDraftStore m_draftStore;
    AuditLog m_audit;
    std::unique_ptr<api::SecretStore> m_keychain; //!< Null when another store was given.
    api::FallbackSecretStore m_secrets;
    KeptSignIns m_kept;
    std::vector<std::unique_ptr<SessionWindow>> m_sessions; //!< Never empty; the first stays.
    bool m_isReady = false;
};

} // namespace tideline::app
