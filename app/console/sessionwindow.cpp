// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionwindow.h"

#include "models/errors/errormessage.h"
#include "models/records/querylibrary.h"
#include "models/session/environmentlist.h"
#include "models/session/viewerwords.h"
#include "ui/session/factsdialog.h"
#include "ui/session/windowdresser.h"

#include <QDesktopServices>
#include <QLoggingCategory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tideline::app {

using api::Session;
using models::SessionStatus;
using ui::SignInOffer;

namespace {

SessionStatus::State stateOf(Session::State state)
{
    switch (state) {
    case Session::State::SignedOut:
        return SessionStatus::State::SignedOut;
    case Session::State::SigningIn:
        return SessionStatus::State::SigningIn;
    case Session::State::Active:
        return SessionStatus::State::Active;
    case Session::State::Refreshing:
        return SessionStatus::State::Refreshing;
    case Session::State::Locked:
        return SessionStatus::State::Locked;
    case Session::State::Ended:
        break;
    }
    return SessionStatus::State::Ended;
}

SessionStatus::Environment kindOf(api::Environment::Kind kind)
{
    switch (kind) {
    case api::Environment::Kind::Demo:
        return SessionStatus::Environment::Demo;
    case api::Environment::Kind::Test:
        return SessionStatus::Environment::Test;
    case api::Environment::Kind::Production:
        break;
    }
    return SessionStatus::Environment::Production;
}

} // namespace

SessionWindow::SessionWindow(const SessionParts &parts, const api::Environment &environment, Purpose purpose,
                             QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_environment(environment),
      m_purpose(purpose),
      m_choices(m_client),
      m_drafts(parts.draftStore, [] { return QDateTime::currentDateTime(); }),
      m_columns([&settings = parts.settings](const QString &list) { return settings.columns(list); },
                [&settings = parts.settings](const QString &list, const QByteArray &columns) {
                    settings.setColumns(list, columns);
                }),
      m_context{m_client,
                parts.errors,
                m_catalogue,
                m_choices,
                parts.editors,
                m_recents,
                parts.theme,
                m_dialogs,
                [] { return QDateTime::currentDateTime(); },
                isFleeting() ? nullptr : &m_drafts,
                isFleeting() ? nullptr : &m_actions},
      m_windows(m_context)
{
    m_context.windows = &m_windows;
    m_windows.setCanGrow(!isFleeting());
    m_context.goOnAs = [this](const models::FollowUpOffer &offer) { Q_EMIT onBehalfRequested(offer); };
    m_context.showPage = [](const QString &address) { QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)); };
    m_context.columns = &m_columns;
    m_context.isProduction = environment.kind == api::Environment::Kind::Production;
    m_window = std::make_unique<ui::MainWindow>(m_context);
    if (m_context.isProduction && purpose != Purpose::Masquerade) {
        auto *dresser = new ui::WindowDresser(*m_window, u"production"_s, {});
        dresser->setTitlePrefix(tr("PRODUCTION"));
    }
    connectWindow(*m_window);
    connect(&parts.kept, &KeptSignIns::offersChanged, this, [this] {
        if (page() && m_connection && m_connection->session().state() != Session::State::Locked)
            refreshCover();
    });
    connect(&m_windows, &ui::WindowGroup::opened, this, [this](ui::MainWindow *window) { equip(*window); });
    connect(&m_windows, &ui::WindowGroup::changed, this, &SessionWindow::keepState);
    connect(&m_windows, &ui::WindowGroup::lastClosed, this, &SessionWindow::closed);
}

SessionWindow::~SessionWindow() = default;

void SessionWindow::connectWindow(ui::MainWindow &window)
{
    connect(&window, &ui::MainWindow::signInRequested, this, [this] {
        if (isSignedIn())
            return;
        if (m_demoKey.isEmpty())
            refreshCover();
        else
            signInToDemo();
    });
    connect(&window, &ui::MainWindow::renewalRequested, this, [this] {
        if (m_connection) // a renewal that does not work reports itself
            m_renewal = m_connection->session().token([](const tl::expected<QString, api::Error> &) {});
    });
    connect(&window, &ui::MainWindow::connectionCheckRequested, this, &SessionWindow::connectionCheckRequested);
    connect(&window, &ui::MainWindow::signOutRequested, this, &SessionWindow::signOut);
    connect(&window, &ui::MainWindow::lockRequested, this, &SessionWindow::lockRequested);
    connect(&window, &ui::MainWindow::viewerRequested, this, &SessionWindow::showViewer);
    connect(&window, &ui::MainWindow::environmentsRequested, this, &SessionWindow::environmentsRequested);
    connect(&window, &ui::MainWindow::otherIdentityRequested, this, &SessionWindow::otherIdentityRequested);
    connect(&window, &ui::MainWindow::masqueradeRequested, this, &SessionWindow::masqueradeRequested);
    connect(&window, &ui::MainWindow::auditRequested, this, &SessionWindow::auditRequested);
    connect(&window, &ui::MainWindow::lockSettingsRequested, this, &SessionWindow::lockSettingsRequested);
    connect(&window, &ui::MainWindow::quitRequested, this, &SessionWindow::quitRequested);
}

void SessionWindow::show()
{
    showStatus();
    if (m_purpose == Purpose::Main) {
        restoreWindows();
        connect(m_window.get(), &ui::MainWindow::stateChanged, this, &SessionWindow::keepState);
    }
    m_window->show();
}

void SessionWindow::connectTo(const api::Environment &environment, const QString &demoKey)
{
    m_environment = environment;
    m_demoKey = demoKey;
    // The demo forgets everyone when it ends: there is nothing to keep.
    const bool isDemo = environment.kind == api::Environment::Kind::Demo;
    const bool keeps = !isDemo && !isFleeting();
    m_context.vendorForm = isDemo ? environment.apiUrl.resolved(QUrl(u"/vendor"_s)).toString() : QString();
    m_connection =
        std::make_unique<api::Connection>(environment,
                                          api::Connection::Parts{m_parts.network, m_parts.backoffs, m_parts.clock,
                                                                 &m_parts.log, keeps ? &m_parts.secrets : nullptr});
    m_audited = std::make_unique<api::AuditedClient>(m_connection->gate(),
                                                     [this](api::AuditEntry entry) { record(std::move(entry)); });
    Session &session = m_connection->session();
    connect(&session, &Session::stateChanged, this, &SessionWindow::noteState);
    connect(&session, &Session::signedIn, this, &SessionWindow::noteSignedIn);
    connect(&session, &Session::renewalFailed, this, &SessionWindow::report);
    connect(&session, &Session::ended, this, [this](const api::Error &why) {
        audit(u"session-end"_s, why.code);
        if (m_purpose == Purpose::OnBehalf)
            Q_EMIT closed();
        if (page())
            page()->showFailure(messageOf(why));
    });
    connect(&m_connection->gate(), &api::SendGate::rulesChanged, this, &SessionWindow::showUnavailable);
    showStatus();
    if (demoKey.isEmpty() && !isFleeting())
        refreshCover();
}

void SessionWindow::setCatalogue(const models::CatalogueSource::Pointer &catalogue) { m_catalogue.set(catalogue); }

bool SessionWindow::isSignedIn() const
{
    return m_connection && m_connection->session().state() == Session::State::Active;
}

void SessionWindow::signInToDemo() { signIn(api::ApiKey{m_demoKey}, false); }

void SessionWindow::signIn(const api::Credentials &credentials, bool keeps)
{
    if (!m_connection)
        return;
    Session &session = m_connection->session();
    if (page())
        page()->setBusy(true);
    const auto done = [this](const tl::expected<void, api::Error> &result) { signInEnded(result); };
    if (session.state() == Session::State::Locked) {
        m_signIn = session.unlockWith(credentials, done);
        return;
    }
    session.setKeeping(keeps);
    m_signIn = session.signIn(credentials, done);
}

void SessionWindow::resume(const QString &identity)
{
    if (!m_connection || m_parts.kept.areHeldBack())
        return;
    if (page())
        page()->setBusy(true);
    m_connection->session().setKeeping(true);
    m_signIn = m_connection->session().resume(
        identity, [this, identity](const tl::expected<void, api::Error> &result) { noteResumed(identity, result); });
}

//! What the server does not take any more is not offered again.
void SessionWindow::noteResumed(const QString &identity, const tl::expected<void, api::Error> &result)
{
    static const QStringList spent = {u"KT-CT-1134"_s, u"KT-CT-1135"_s};
    if (!result && result.error().hasCode(spent)) {
        m_parts.kept.forget(m_environment.name, identity);
        showCover(m_subject.isEmpty() ? SignInOffer::Reason::SignedOut : SignInOffer::Reason::Ended);
    }
    signInEnded(result);
}

void SessionWindow::signInEnded(const tl::expected<void, api::Error> &result)
{
    if (!result) {
        audit(u"sign-in"_s, result.error().codes().value(0, api::toString(result.error().kind)));
        if (!page())
            refreshCover();
        if (page())
            page()->showFailure(messageOf(result.error()));
    }
    Q_EMIT attempted();
}

void SessionWindow::signOut()
{
    if (!m_connection)
        return;
    if (isFleeting()) {
        leave();
        if (m_purpose == Purpose::OnBehalf)
            Q_EMIT closed();
        return;
    }
    audit(u"sign-out"_s);
    dropCustomers();
    m_parts.settings.setRecents(m_environment.name, std::exchange(m_subject, {}), {});
    m_viewer.clear();
    setCover(nullptr);
    m_parts.kept.forget(m_environment.name, std::exchange(m_kept, {}));
    m_connection->session().signOut();
}

//! Everything that was there of customers, in all windows.
void SessionWindow::dropCustomers()
{
    m_viewerCall.cancel();
    m_dialogs.drop();
    m_windows.closeCustomers();
    m_drafts.setScope(std::nullopt);
    m_recents.fromStrings({});
}

void SessionWindow::lock()
{
    if (m_purpose == Purpose::OnBehalf)
        signOut(); // nobody here could unlock it
    else if (m_connection && m_signIn.isActive())
        cancelSignIn();
    else if (m_connection)
        m_connection->session().lock();
}

void SessionWindow::cancelSignIn()
{
    m_signIn.cancel();
    if (page())
        page()->setBusy(false);
    if (!isMasquerade())
        return;
    audit(u"masquerade-start"_s, u"unknown"_s, m_reason); // the server may have done it
    Q_EMIT closed();
}

void SessionWindow::noteState(Session::State state)
{
    if (state == Session::State::Active)
        takeOver(m_connection->session().subject());
    if (state == Session::State::Ended) // its refresh token is spent
        m_parts.kept.forget(m_environment.name, std::exchange(m_kept, {}));
    if (state == Session::State::Active && !m_client.isConnected())
        m_client.connectTo(*m_audited); // what the window wanted so far leaves now
    if (state == Session::State::Active)
        m_viewer = m_connection->session().identity();
    const bool isDemo = m_environment.kind == api::Environment::Kind::Demo; // which anybody unlocks by a click
    if (state == Session::State::Locked) {
        audit(u"lock"_s);
        if (!isDemo && !isFleeting())
            m_parts.kept.holdBack(true);
    } else if (m_wasLocked && state == Session::State::Active) {
        audit(u"unlock"_s);
        if (!isDemo)
            m_parts.kept.holdBack(false);
    }
    m_wasLocked = state == Session::State::Locked;
    showStatus();
    refreshCover();
    if (state == Session::State::Active)
        Q_EMIT signedIn();
}

//! If someone else goes on from here, nothing of before is theirs: neither of this run nor of the last.
void SessionWindow::takeOver(const QString &subject)
{
    // Who was locked has proved who they are. Somebody without a name is never the same as somebody.
    const bool isSame = (m_wasLocked || isProven()) && !subject.isEmpty();
    if (!m_subject.isNull() && subject == m_subject && isSame)
        return;
    const bool isFirst = m_subject.isNull();
    const QString before =
        isFirst && m_purpose == Purpose::Main ? m_parts.settings.owner(m_environment.name) : m_subject;
    m_subject = subject.isNull() ? u""_s : subject;
    const bool isAlone = isFirst && before.isEmpty(); // nobody was here before
    if (!isAlone && (before != subject || !isSame))
        dropCustomers();
    if (isFleeting())
        return;
    if (m_purpose == Purpose::Main)
        m_parts.settings.setOwner(m_environment.name, subject);
    m_recents.fromStrings(m_parts.settings.recents(m_environment.name, subject));
}

//! A pasted access token says whose it is, and nobody has checked it yet.
bool SessionWindow::isProven() const { return m_connection->session().wayIn() != "access-token"_L1; }

void SessionWindow::noteSignedIn()
{
    const Session &session = m_connection->session();
    const bool isDemo = m_environment.kind == api::Environment::Kind::Demo;
    if (!isDemo && !isFleeting() && isProven()) // a kept sign-in is not offered while they are held back
        m_parts.kept.holdBack(false);
    if (!isMasquerade())
        audit(u"sign-in"_s, u"ok"_s, session.wayIn());
    m_kept = m_parts.secrets.isPersistent() ? session.keptAs() : QString();
    if (!m_kept.isEmpty())
        m_parts.kept.add(m_environment.name, m_kept);
    showStatus();
}

void SessionWindow::showStatus()
{
    SessionStatus status;
    const bool isDemo = m_environment.kind == api::Environment::Kind::Demo;
    status.environmentName = isDemo ? tr("Demo") : m_environment.name;
    status.kind = kindOf(m_environment.kind);
    status.tone = models::toneOf(m_environment);
    status.state = m_connection || !isDemo ? SessionStatus::State::SignedOut : SessionStatus::State::SigningIn;
    status.isMasquerade = isMasquerade();
    status.isForgotten = !isDemo && !isFleeting() && !m_parts.secrets.isPersistent();
    if (m_connection) {
        const Session &session = m_connection->session();
        status.state = stateOf(session.state());
        status.viewer = session.identity();
        status.left = session.timeLeft();
    }
    for (ui::MainWindow *window : m_windows.windows()) {
        window->setSessionStatus(status);
        if (m_environment.kind == api::Environment::Kind::Production && !isMasquerade())
            window->setTitlePrefix(tr("PRODUCTION"));
    }
    if (status.state == SessionStatus::State::Active && !status.viewer.isEmpty() && !isFleeting()) {
        m_actions.setSession(status.viewer);
        m_drafts.setScope(models::DraftScope{m_environment.name, status.viewer});
    }
}

void SessionWindow::refreshCover()
{
    if (!m_connection)
        return;
    switch (m_connection->session().state()) {
    case Session::State::Active:
    case Session::State::Refreshing:
        if (m_window->cover())
            setCover(nullptr);
        break;
    case Session::State::SigningIn:
        break; // whatever shows says so
    case Session::State::Locked:
        showCover(SignInOffer::Reason::Locked);
        break;
    case Session::State::Ended:
        showCover(SignInOffer::Reason::Ended);
        break;
    case Session::State::SignedOut:
        if (!page()) // else it shows how the sign-in ended, with what was typed
            showCover(m_subject.isEmpty() ? SignInOffer::Reason::SignedOut : SignInOffer::Reason::Ended);
        break;
    }
}

void SessionWindow::showCover(SignInOffer::Reason reason)
{
    m_viewerCall.cancel(); // its answer would open a dialog
    if (isFleeting()) { // it never comes back: there is nothing to sign in to
        setCover(new QWidget);
        return;
    }
    const bool isDemo = m_environment.kind == api::Environment::Kind::Demo;
    SignInOffer offer;
    offer.reason = reason;
    offer.environment = isDemo ? tr("Demo") : m_environment.name;
    offer.tone = models::toneOf(m_environment);
    offer.viewer = m_viewer;
    offer.way = models::signInWayOf(m_connection->session().wayIn());
    offer.isDemo = isDemo;
    offer.offersDemoAgent = !m_demoKey.isEmpty();
    if (!isDemo && !m_parts.secrets.isPersistent())
        offer.notice = tr("There is no keychain that opens: a sign-in lasts until you quit.");
    if (!isDemo && reason != SignInOffer::Reason::Locked)
        offer.kept = m_parts.kept.offered(m_environment.name);
    auto *cover = new ui::SignInPage(offer);
    connect(cover, &ui::SignInPage::submitted, this, &SessionWindow::signIn);
    connect(cover, &ui::SignInPage::demoRequested, this, &SessionWindow::signInToDemo);
    connect(cover, &ui::SignInPage::resumeRequested, this, &SessionWindow::resume);
    connect(cover, &ui::SignInPage::forgetRequested, this,
            [this](const QString &identity) { m_parts.kept.forget(m_environment.name, identity); });
    connect(cover, &ui::SignInPage::cancelRequested, this, &SessionWindow::cancelSignIn);
    connect(cover, &ui::SignInPage::environmentsRequested, this, &SessionWindow::environmentsRequested);
    connect(cover, &ui::SignInPage::signOutRequested, this, &SessionWindow::signOut);
    setCover(cover);
    cover->focusFirst();
}

ui::SignInPage *SessionWindow::page() const { return qobject_cast<ui::SignInPage *>(m_window->cover()); }

void SessionWindow::showUnavailable()
{
    QStringList unavailable;
    if (m_catalogue.current()) {
        for (const catalogue::Operation &operation : m_catalogue.current()->operations()) {
            if (!m_connection->gate().isOffered(operation.name))
                unavailable += operation.name;
        }
    }
    m_catalogue.setUnavailable(unavailable);
}

void SessionWindow::showViewer()
{
    m_viewerCall = m_client.send(models::queryRequest(u"viewerrights"_s, {}), [this](const api::Result &result) {
        const graphql::Json answer = result ? result->data : graphql::Json();
        auto *dialog = new ui::FactsDialog(tr("Who is signed in"),
                                           models::describeViewer(m_connection->session(), answer), &m_windows.front());
        dialog->open();
    });
}

void SessionWindow::keepState()
{
    if (isFleeting() || m_isQuitting)
        return;
    if (m_purpose == Purpose::Main)
        keepWindows();
    m_parts.settings.setRecents(m_environment.name, m_subject, m_recents.toStrings());
}

QString SessionWindow::agent() const { return isFleeting() ? m_agent : m_viewer; }

void SessionWindow::leave()
{
    endMasquerade();
    if (m_purpose != Purpose::OnBehalf || !isSignedIn())
        return;
    audit(u"sign-out"_s);
    m_connection->session().signOut();
}

void SessionWindow::audit(const QString &event, const QString &outcome, const QString &reason)
{
    api::AuditEntry entry;
    entry.event = event;
    entry.outcome = outcome;
    entry.reason = reason;
    record(std::move(entry));
}

//! Adds who and where.
void SessionWindow::record(api::AuditEntry entry)
{
    entry.environment = m_environment.name;
    entry.agent = agent();
    if (isFleeting() && entry.customer.isEmpty())
        entry.customer = m_viewer;
    if (m_parts.audit)
        m_parts.audit(std::move(entry));
}

models::ErrorMessage SessionWindow::messageOf(const api::Error &error) const
{
    return models::describeError(error, m_parts.errors, QDateTime::currentDateTime());
}

void SessionWindow::report(const api::Error &error) { m_dialogs.report(messageOf(error), m_window.get()); }

} // namespace tideline::app
