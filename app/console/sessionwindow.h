// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/keptsignins.h"
#include "app/console/settings.h"

#include "api/client/clock.h"
#include "api/client/requestlog.h"
#include "api/session/auditedclient.h"
#include "api/session/connection.h"
#include "api/session/deferredclient.h"
#include "api/session/fallbacksecretstore.h"
#include "api/session/masquerade.h"
#include "models/forms/formsubmission.h"
#include "models/forms/querychoicesource.h"
#include "models/shell/cataloguesource.h"
#include "models/shell/recentcustomers.h"
#include "ui/forms/editorregistry.h"
#include "ui/session/signinpage.h"
#include "ui/shell/columnkeeper.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowgroup.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tideline::app {

//! What all sessions share. Borrowed; outlives them.
struct SessionParts
{
    ui::Theme &theme;
    Settings &settings;
    const api::Clock &clock;
    QNetworkAccessManager &network;
    api::Backoffs &backoffs;
    api::RequestLog &log;
    const catalogue::ErrorCatalogue &errors;
    const ui::EditorRegistry &editors;
    models::DraftStore &draftStore;
    api::FallbackSecretStore &secrets;
    KeptSignIns &kept;
    std::function<void(api::AuditEntry)> audit; //!< Gets complete entries but for the time.
};

//! \brief One session and its windows: signing in and out, locking, and everything that the windows work with.
//!
//! The first window shows at once, before there is a server. While nobody is signed in, or it is locked, a page covers
//! it.
class SessionWindow final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Main, //!< Comes back with its tabs.
        Further, //!< Another identity or environment beside it.
        Masquerade, //!< In a customer's place: leaves nothing behind.
        OnBehalf //!< With a token that somebody else got: for what that one may, and as fleeting.
    };

    SessionWindow(const SessionParts &parts, const api::Environment &environment, Purpose purpose,
                  QObject *parent = nullptr);
    ~SessionWindow() override;

    void show();
    //! The environment's addresses are known: requests can leave. \p demoKey: of the demo's agent, else empty.
    void connectTo(const api::Environment &environment, const QString &demoKey = {});
    void setCatalogue(const models::CatalogueSource::Pointer &catalogue);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; } //!< The first.
    //! With those that customers were moved to.
    [[nodiscard]] ui::WindowGroup &windows() { return m_windows; }
    [[nodiscard]] ui::Context &context() { return m_context; }
    [[nodiscard]] api::Connection *connection() { return m_connection.get(); } //!< Null before connectTo().
    [[nodiscard]] const api::Environment &environment() const { return m_environment; }
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] bool isMasquerade() const { return m_purpose == Purpose::Masquerade; }

    void signInToDemo();
    void askForSignIn() { refreshCover(); } //!< Shows the page, unless someone is signed in.
    //! Also ends a sign-in that is on its way: nobody is there to see what it opens.
    void lock();
    void showStatus(); //!< Also when the keychain fails.
    void keepState();
    void setQuitting(bool isQuitting); //!< Keeps what is open now; windows that close meanwhile come back next time.

    //! For Purpose::Masquerade, after connectTo(). The window shows when it worked.
    void beginMasquerade(const api::MasqueradeToken &token, const QString &agent, const QString &reason,
                         std::function<void(const tl::expected<void, api::Error> &)> done);
    void endMasquerade(); //!< Also one that has not begun yet: its window never shows then.

    //! For Purpose::OnBehalf, after connectTo(): signs in with the offer's token and opens its operation. The window
    //! shows when it worked. \p agent: who sits before it.
    void beginOnBehalf(const models::FollowUpOffer &offer, const QString &agent,
                       std::function<void(const tl::expected<void, api::Error> &)> done);
    void signOut(); //!< A session in another's place closes then.
    [[nodiscard]] QString agent() const; //!< Whom the audit names.
    void leave(); //!< Ends what ends with its window; other sessions go on.

Q_SIGNALS:
    void signedIn();
    void attempted(); //!< A sign-in ended, one way or the other.
    void lockRequested(); //!< Somebody leaves the desk: of all windows.
    void environmentsRequested();
    void connectionCheckRequested();
    void otherIdentityRequested();
    void masqueradeRequested();
    void onBehalfRequested(const tideline::models::FollowUpOffer &offer);
    void auditRequested();
    void lockSettingsRequested();
    void quitRequested();
    void closed();

private:
    void connectWindow(ui::MainWindow &window);
    void equip(ui::MainWindow &window);
    void setCover(QWidget *cover);
    void coverFurther();
    void restoreWindows();
    void keepWindows();
    void signIn(const api::Credentials &credentials, bool keeps);
    void resume(const QString &identity);
    void noteResumed(const QString &identity, const tl::expected<void, api::Error> &result);
    void cancelSignIn();
    void signInEnded(const tl::expected<void, api::Error> &result);
    void noteState(api::Session::State state);
    void takeOver(const QString &subject);
    void dropCustomers();
    void noteSignedIn();
    [[nodiscard]] bool isProven() const; //!< The server has said who signed in.
    void refreshCover();
    void showCover(ui::SignInOffer::Reason reason);
    void showUnavailable();
    void showViewer();
    void showMasqueradeBar();
    void showOnBehalf(const models::FollowUpOffer &offer);
    [[nodiscard]] bool isFleeting() const { return isMasquerade() || m_purpose == Purpose::OnBehalf; }
    void audit(const QString &event, const QString &outcome = {}, const QString &reason = {});
    void record(api::AuditEntry entry);
    void report(const api::Error &error);
    [[nodiscard]] ui::SignInPage *page() const;
    [[nodiscard]] models::ErrorMessage messageOf(const api::Error &error) const;

    SessionParts m_parts;
    api::Environment m_environment;
    Purpose m_purpose;
    QString m_demoKey;
    QString m_subject; //!< Of who signed in last: whose tabs these are; null: nobody yet.
    QString m_viewer;
    QString m_kept; //!< Whose sign-in is kept from this session; empty: nobody's.
    QString m_agent; //!< In another's place: who sits before it.
    QString m_reason;
    bool m_wasLocked = false;
    bool m_isQuitting = false;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<api::AuditedClient> m_audited;
    std::unique_ptr<api::Masquerade> m_masquerade;
    api::DeferredClient m_client;
    models::CatalogueSource m_catalogue;
    models::RecentCustomers m_recents;
    models::QueryChoiceSource m_choices;
    ui::DialogHost m_dialogs;
    models::DraftBook m_drafts;
    models::ActionLog m_actions;
    ui::ColumnKeeper m_columns;
    ui::Context m_context;
    ui::WindowGroup m_windows; //!< Owns all but the first.
    std::unique_ptr<ui::MainWindow> m_window; //!< The first.
    api::CallHandle m_viewerCall;
    api::CallHandle m_renewal;
    api::CallHandle m_signIn; //!< Last: no callback may meet what is gone.
};

} // namespace tideline::app
