// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "api/catalogue/bundledschema.h"
#include "models/errors/errormessage.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tideline::app {

using models::SessionStatus;

namespace {

//! Says when the window is there and when it is usable; bench_start listens.
Q_LOGGING_CATEGORY(lcStart, "tideline.start", QtWarningMsg)

const QString demoEnvironment = u"demo"_s;

//! Runs on a worker thread: reads and builds both bundled schemas and the tables on top of them.
models::CatalogueSource::Pointer buildCatalogue()
{
    const auto api = catalogue::bundledSchema(catalogue::Service::Api);
    const auto auth = catalogue::bundledSchema(catalogue::Service::Auth);
    return std::make_shared<const catalogue::OperationCatalogue>(api.value_or(nullptr), auth.value_or(nullptr));
}

SessionStatus::State stateOf(api::Session::State state)
{
    switch (state) {
    case api::Session::State::SignedOut:
        return SessionStatus::State::SignedOut;
    case api::Session::State::SigningIn:
        return SessionStatus::State::SigningIn;
    case api::Session::State::Active:
        return SessionStatus::State::Active;
    case api::Session::State::Refreshing:
        return SessionStatus::State::Refreshing;
    case api::Session::State::Locked:
        return SessionStatus::State::Locked;
    case api::Session::State::Ended:
        break;
    }
    return SessionStatus::State::Ended;
}

} // namespace

Console::Console(ui::Theme &theme, Settings &settings, const QString &draftFile, QObject *parent)
    : QObject(parent),
      m_theme(theme),
      m_settings(settings),
      m_demo(demo::ServerOptions{}),
      m_choices(m_client),
      m_draftStore(draftFile),
      m_drafts(m_draftStore, [] { return QDateTime::currentDateTime(); }),
      m_context{m_client,  m_errors,  m_catalogue,
                m_choices, m_editors, m_recents,
                theme,     m_dialogs, [] { return QDateTime::currentDateTime(); },
                &m_drafts, &m_actions}
{
    m_recents.fromStrings(settings.recents(demoEnvironment));
    m_window = std::make_unique<ui::MainWindow>(m_context);
    connect(m_window.get(), &ui::MainWindow::signInRequested, this, &Console::signIn);
    connect(&m_draftStore, &models::DraftStore::troubled, this, [this](const QString &headline, const QString &text) {
        models::ErrorMessage message;
        message.entry.headline = headline;
        message.entry.text = text;
        m_dialogs.report(message, m_window.get());
    });
    connect(&theme, &ui::Theme::changed, this, [this] { m_settings.setTheme(m_theme.mode(), m_theme.textPercent()); });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Console::keepState);
}

Console::~Console() = default;

void Console::start()
{
    showSession();
    m_window->restore(m_settings.window(demoEnvironment));
    m_window->show();
    qCInfo(lcStart) << "window";
    connect(m_window.get(), &ui::MainWindow::stateChanged, this, &Console::keepState);
    loadCatalogue();
    connectToDemo();
}

bool Console::isSignedIn() const
{
    return m_connection && m_connection->session().state() == api::Session::State::Active;
}

void Console::loadCatalogue()
{
    auto *watcher = new QFutureWatcher<models::CatalogueSource::Pointer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_catalogue.set(watcher->result());
        watcher->deleteLater();
        announceIfReady();
    });
    watcher->setFuture(QtConcurrent::run(&buildCatalogue));
}

void Console::connectToDemo()
{
    connect(&m_demo, &demo::ServerThread::failed, this, [this](const QString &sentence) {
        models::ErrorMessage message;
        message.entry.headline = tr("The demo backend did not start");
        message.entry.text = sentence;
        m_dialogs.report(message, m_window.get());
    });
    connect(&m_demo, &demo::ServerThread::started, this, [this] {
        api::Environment environment;
        environment.name = demoEnvironment;
        environment.kind = api::Environment::Kind::Demo;
        environment.apiUrl = m_demo.apiUrl();
        environment.authUrl = m_demo.authUrl();
        m_connection = std::make_unique<api::Connection>(
            environment, api::Connection::Parts{m_network, m_backoffs, m_clock, &m_log});
        api::Session &session = m_connection->session();
        connect(&session, &api::Session::stateChanged, this, &Console::showSession);
        connect(&session, &api::Session::signedIn, this, &Console::showSession);
        connect(&session, &api::Session::ended, this, [this](const api::Error &why) {
            m_dialogs.report(models::describeError(why, m_errors, QDateTime::currentDateTime()), m_window.get());
        });
        connect(&m_connection->gate(), &api::SendGate::rulesChanged, this, &Console::showUnavailable);
        signIn();
        m_client.connectTo(m_connection->gate());
    });
    m_demo.start();
}

void Console::signIn()
{
    if (!m_connection)
        return;
    m_signIn = m_connection->session().signIn(
        api::ApiKey{demo::Server::agentApiKey()}, [this](const tl::expected<void, api::Error> &result) {
            if (!result)
                m_dialogs.report(models::describeError(result.error(), m_errors, QDateTime::currentDateTime()),
                                 m_window.get());
            announceIfReady();
        });
}

void Console::showSession()
{
    SessionStatus status;
    status.environmentName = tr("Demo");
    status.kind = SessionStatus::Environment::Demo;
    status.state = SessionStatus::State::SigningIn;
    if (m_connection) {
        const api::Session &session = m_connection->session();
        status.state = stateOf(session.state());
        status.viewer = session.identity();
        status.left = session.timeLeft();
    }
    m_window->setSessionStatus(status);
    if (status.state == SessionStatus::State::Active && !status.viewer.isEmpty()) {
        m_actions.setSession(status.viewer);
        m_drafts.setScope(models::DraftScope{m_connection->session().environment().name, status.viewer});
    }
}

void Console::showUnavailable()
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

void Console::keepState()
{
    m_settings.setWindow(demoEnvironment, m_window->state());
    m_settings.setRecents(demoEnvironment, m_recents.toStrings());
}

void Console::announceIfReady()
{
    if (m_isReady || !m_catalogue.current() || !isSignedIn())
        return;
    m_isReady = true;
    qCInfo(lcStart) << "ready";
    Q_EMIT ready();
}

} // namespace tideline::app
