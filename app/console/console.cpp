// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "api/catalogue/bundledschema.h"
#include "api/session/connectionprobe.h"
#include "api/session/keychainsecretstore.h"
#include "models/errors/errormessage.h"
#include "models/session/connectionwords.h"
#include "ui/session/auditdialog.h"
#include "ui/session/environmentsdialog.h"
#include "ui/session/lockdialog.h"
#include "ui/session/masqueradedialog.h"
#include "ui/widgets/secretclipboard.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::app {

namespace {

//! Says when the window is there and when it is usable; bench_start listens.
Q_LOGGING_CATEGORY(lcStart, "tideline.start", QtWarningMsg)

//! Runs on a worker thread: reads and builds both bundled schemas and the tables on top of them.
models::CatalogueSource::Pointer buildCatalogue()
{
    const auto api = catalogue::bundledSchema(catalogue::Service::Api);
    const auto auth = catalogue::bundledSchema(catalogue::Service::Auth);
    return std::make_shared<const catalogue::OperationCatalogue>(api.value_or(nullptr), auth.value_or(nullptr));
}

std::unique_ptr<api::SecretStore> makeKeychain(const ConsoleOptions &options)
{
    return options.secrets ? nullptr : std::make_unique<api::KeychainSecretStore>(u"Tideline"_s);
}

constexpr auto afterTheStart = std::chrono::seconds(3);

} // namespace

Console::Console(ui::Theme &theme, Settings &settings, const ConsoleOptions &options, QObject *parent)
    : QObject(parent),
      m_theme(theme),
      m_settings(settings),
      m_clock(options.clock ? *options.clock : m_systemClock),
      m_demo(options.demo),
      m_environmentFile(options.environmentFile),
      m_away(m_clock, std::chrono::minutes(settings.lockAfterMinutes())),
      m_draftStore(options.draftFile),
      m_audit(options.auditFile),
      m_keychain(makeKeychain(options)),
      m_secrets(options.secrets ? *options.secrets : *m_keychain),
      m_kept(settings.identities(), m_secrets)
{
    readEnvironments(options.environments);
    const api::Environment first = m_environments.find(options.environment).value_or(m_environments.at(0));
    adopt(std::make_unique<SessionWindow>(parts(), first, SessionWindow::Purpose::Main));
    connect(&m_draftStore, &models::DraftStore::troubled, this, &Console::tell);
    connect(&m_away, &AwayWatch::away, this, &Console::lockAll);
    connect(&m_audit, &AuditLog::troubled, this, [this](const QString &why) {
        tell(tr("The audit log can't be written"),
             tr("What you do is noted as soon as it can be, and lost if you quit before (%1). Look whether the disk is "
                "full.")
                 .arg(why));
    });
    connect(&m_demo, &demo::ServerThread::failed, this,
            [this](const QString &sentence) { tell(tr("The demo backend did not start"), sentence); });
    connect(&m_secrets, &api::FallbackSecretStore::fellBack, this, &Console::noteKeychain);
    connect(&m_secrets, &api::FallbackSecretStore::recovered, this, [this] {
        for (const auto &session : m_sessions)
            session->showStatus();
    });
    connect(&m_kept, &KeptSignIns::stayed, this, [this](const QString &identity) {
        tell(tr("A sign-in is still in the keychain"),
             tr("The keychain did not remove that of %1. Unlock it: Tideline tries again when it starts. Signing out "
                "everywhere makes it worthless at once.")
                 .arg(identity));
    });
    connect(&theme, &ui::Theme::changed, this, [this] { m_settings.setTheme(m_theme.mode(), m_theme.textPercent()); });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Console::keepState);
}

Console::~Console() = default;

SessionParts Console::parts()
{
    return {m_theme,
            m_settings,
            m_clock,
            m_network,
            m_backoffs,
            m_log,
            m_errors,
            m_editors,
            m_draftStore,
            m_secrets,
            m_kept,
            [this](api::AuditEntry entry) {
                entry.when = m_clock.now();
                m_audit.append(entry);
            }};
}

void Console::start()
{
    session().show();
    qCInfo(lcStart) << "window";
    loadCatalogue();
    connectSession(session());
    // Not on the way to the first window: a keychain may ask the person for its password.
    QTimer::singleShot(afterTheStart, &m_kept, &KeptSignIns::goOn);
    if (!m_environmentComplaints.isEmpty())
        tell(tr("Not all environments can be used"), m_environmentComplaints.join(u'\n'));
}

void Console::tell(const QString &headline, const QString &text)
{
    models::ErrorMessage message;
    message.entry.headline = headline;
    message.entry.text = text;
    context().dialogs.report(message, &window());
}

void Console::readEnvironments(const std::optional<StoredEnvironments> &read)
{
    const StoredEnvironments stored = read ? *read : m_environmentFile.read();
    m_environmentComplaints = stored.complaints;
    for (const QString &name : m_environments.setOwn(stored.environments))
        m_environmentComplaints += tr("The environment %1 was left out: there is another one of that name, or the name "
                                      "is too long.")
                                       .arg(models::harmlessText(name, 80));
    m_knownEnvironments = m_environments.environments();
    connect(&m_environments, &models::EnvironmentList::changed, this, &Console::noteEnvironments);
}

//! What was kept for an address that is gone, or that leads elsewhere now, is not for whoever answers there.
void Console::noteEnvironments()
{
    const QList<api::Environment> before = std::exchange(m_knownEnvironments, m_environments.environments());
    for (const api::Environment &old : before) {
        const auto now = m_environments.find(old.name);
        if (now && now->name == old.name && now->apiUrl == old.apiUrl && now->authUrl == old.authUrl)
            continue;
        m_kept.forgetAll(old.name);
        m_settings.forgetEnvironment(old.name);
    }
    // What could not be read is not lost by writing over it.
    if (!m_environmentComplaints.isEmpty() && m_environmentFile.setAside())
        m_environmentComplaints.clear();
    if (!m_environmentFile.save(m_environments.environments().mid(1)))
        tell(tr("The environments could not be saved"),
             tr("The change lasts until you quit. Look whether the settings folder can be written."));
}

api::Environment Console::demoEnvironment() const
{
    api::Environment environment = m_environments.at(0);
    environment.apiUrl = m_demo.apiUrl();
    environment.authUrl = m_demo.authUrl();
    return environment;
}

//! At once, or when the demo runs. Only the first window signs in to the demo by itself.
void Console::connectSession(SessionWindow &session)
{
    if (session.environment().kind != api::Environment::Kind::Demo) {
        session.connectTo(session.environment());
        return;
    }
    const bool isFirst = &session == m_sessions.front().get();
    const auto join = [this, isFirst, target = QPointer<SessionWindow>(&session)] {
        if (!target)
            return;
        target->connectTo(demoEnvironment(), demo::Server::agentApiKey());
        if (isFirst)
            target->signInToDemo();
        else
            target->askForSignIn();
    };
    if (m_demo.isRunning()) {
        join();
        return;
    }
    connect(&m_demo, &demo::ServerThread::started, &session, join);
    m_demo.start();
}

void Console::adopt(std::unique_ptr<SessionWindow> session)
{
    SessionWindow *added = session.get();
    m_sessions.push_back(std::move(session));
    if (m_operations)
        added->setCatalogue(m_operations);
    connect(added, &SessionWindow::attempted, this, &Console::announceIfReady);
    connect(added, &SessionWindow::lockRequested, this, &Console::lockAll);
    connect(added, &SessionWindow::environmentsRequested, this, [this, added] { showEnvironments(*added); });
    // Queued: the card that offers it is about to close.
    connect(
        added, &SessionWindow::connectionCheckRequested, this,
        [this, target = QPointer<SessionWindow>(added)] {
            if (target)
                showEnvironments(*target)->check();
        },
        Qt::QueuedConnection);
    connect(added, &SessionWindow::otherIdentityRequested, this, [this, added] { openWindow(added->environment()); });
    connect(added, &SessionWindow::masqueradeRequested, this, [this, added] { showMasquerade(*added); });
    connect(added, &SessionWindow::onBehalfRequested, this,
            [this, added](const models::FollowUpOffer &offer) { beginOnBehalf(*added, offer); });
    connect(added, &SessionWindow::auditRequested, this, [this, added] { showAudit(*added); });
    connect(added, &SessionWindow::lockSettingsRequested, this, [this, added] { showLockSettings(*added); });
    connect(added, &SessionWindow::quitRequested, this, &Console::quit);
    // Queued: the window is in the middle of something when it says so.
    connect(
        added, &SessionWindow::closed, this, [this, added] { drop(added); }, Qt::QueuedConnection);
}

//! The first stays until the end: everything else hangs on it.
void Console::drop(SessionWindow *session)
{
    for (auto it = m_sessions.begin() + 1; it != m_sessions.end(); ++it) {
        if (it->get() == session) {
            session->keepState();
            session->leave();
            m_sessions.erase(it);
            return;
        }
    }
}

SessionWindow *Console::openWindow(const api::Environment &environment)
{
    adopt(std::make_unique<SessionWindow>(parts(), environment, SessionWindow::Purpose::Further));
    SessionWindow *opened = m_sessions.back().get();
    opened->show();
    connectSession(*opened);
    return opened;
}

void Console::lockAll()
{
    ui::clearCopiedSecret();
    for (const auto &session : m_sessions) {
        for (const ui::MainWindow *window : session->windows().windows()) {
            for (ui::MasqueradeDialog *dialog : window->findChildren<ui::MasqueradeDialog *>())
                dialog->reject(); // it holds a token
        }
        session->lock();
    }
}

ui::EnvironmentsDialog *Console::showEnvironments(SessionWindow &over)
{
    ui::ConnectionChecker checker;
    checker.check = [this](const api::Environment &environment, ui::ConnectionChecker::Callback callback) {
        const bool isDemo = environment.kind == api::Environment::Kind::Demo; // its address is another each time
        return api::probeConnection(m_network, m_clock, isDemo ? demoEnvironment() : environment,
                                    [this, tell = std::move(callback)](const api::ConnectionReport &report) {
                                        QStringList known;
                                        if (m_operations) {
                                            for (const catalogue::Operation &operation : m_operations->operations())
                                                known += operation.name;
                                        }
                                        tell(models::describeConnection(report, m_errors, known, m_clock.now()));
                                    });
    };
    auto *dialog = new ui::EnvironmentsDialog(m_environments, std::move(checker), over.environment().name,
                                              &over.windows().front());
    connect(
        dialog, &ui::EnvironmentsDialog::openRequested, this,
        [this](const QString &name) {
            if (const auto environment = m_environments.find(name))
                openWindow(*environment);
        },
        Qt::QueuedConnection);
    dialog->open();
    return dialog;
}

void Console::showMasquerade(SessionWindow &over)
{
    if (!over.isSignedIn() || over.isMasquerade())
        return;
    auto *dialog = new ui::MasqueradeDialog(&over.windows().front());
    connect(dialog, &ui::MasqueradeDialog::submitted, this,
            [this, dialog, from = QPointer<SessionWindow>(&over)](const api::MasqueradeToken &token,
                                                                  const QString &reason) {
                if (from)
                    beginMasquerade(*from, token, reason, dialog);
            });
    dialog->open();
}

void Console::beginMasquerade(SessionWindow &over, const api::MasqueradeToken &token, const QString &reason,
                              QDialog *dialog)
{
    adopt(std::make_unique<SessionWindow>(parts(), over.environment(), SessionWindow::Purpose::Masquerade));
    SessionWindow *begun = m_sessions.back().get();
    begun->connectTo(over.environment());
    begun->showStatus();
    connect(&over.connection()->session(), &api::Session::stateChanged, begun, [begun](api::Session::State state) {
        if (state == api::Session::State::SignedOut || state == api::Session::State::Ended)
            begun->endMasquerade(); // who sat before it is gone
    });
    connect(&over, &QObject::destroyed, begun, [begun] { begun->endMasquerade(); });
    connect(dialog, &QDialog::rejected, begun, [begun] {
        if (!begun->isSignedIn())
            begun->endMasquerade();
    });
    const QString agent = over.connection()->session().identity();
    begun->beginMasquerade(
        token, agent, reason,
        [this, begun, open = QPointer<QObject>(dialog)](const tl::expected<void, api::Error> &result) {
            auto *asking = qobject_cast<ui::MasqueradeDialog *>(open.data());
            if (result) {
                if (asking)
                    asking->accept();
                return;
            }
            if (asking)
                asking->showFailure(models::describeError(result.error(), m_errors, QDateTime::currentDateTime()));
            QMetaObject::invokeMethod(
                this, [this, begun] { drop(begun); }, Qt::QueuedConnection);
        });
}

void Console::beginOnBehalf(SessionWindow &over, const models::FollowUpOffer &offer)
{
    if (!over.isSignedIn())
        return;
    adopt(std::make_unique<SessionWindow>(parts(), over.environment(), SessionWindow::Purpose::OnBehalf));
    SessionWindow *begun = m_sessions.back().get();
    begun->connectTo(over.environment());
    connect(&over.connection()->session(), &api::Session::stateChanged, begun, [begun](api::Session::State state) {
        if (state == api::Session::State::SignedOut || state == api::Session::State::Ended)
            begun->signOut();
    });
    connect(&over, &QObject::destroyed, begun, [begun] { begun->signOut(); });
    begun->beginOnBehalf(
        offer, over.agent(), [this, begun, from = QPointer(&over)](const tl::expected<void, api::Error> &result) {
            if (result)
                return;
            if (from)
                from->context().dialogs.report(
                    models::describeError(result.error(), m_errors, QDateTime::currentDateTime()), &from->window());
            QMetaObject::invokeMethod(
                this, [this, begun] { drop(begun); }, Qt::QueuedConnection);
        });
}

void Console::showAudit(SessionWindow &over)
{
    constexpr int most = 10'000;
    auto *dialog = new ui::AuditDialog(&over.windows().front());
    const auto load = [this, dialog, call = std::make_shared<api::CallHandle>()] {
        *call = m_audit.load(most, [open = QPointer(dialog)](const QList<api::AuditEntry> &entries) {
            if (open)
                open->setEntries(entries);
        });
    };
    connect(&m_audit, &AuditLog::appended, dialog, load);
    connect(dialog, &ui::AuditDialog::exportFailed, this,
            [this, from = QPointer<SessionWindow>(&over)](const QString &file) {
                models::ErrorMessage message;
                message.entry.headline = tr("The audit log was not exported");
                message.entry.text = tr("%1 could not be written. Choose another folder and export again.").arg(file);
                if (from)
                    from->context().dialogs.report(message, &from->windows().front());
            });
    load();
    dialog->open();
}

void Console::showLockSettings(SessionWindow &over)
{
    auto *dialog = new ui::LockDialog(m_settings.lockAfterMinutes(), &over.window());
    connect(dialog, &ui::LockDialog::chosen, this, [this](int minutes) {
        m_settings.setLockAfterMinutes(minutes);
        m_away.setLimit(std::chrono::minutes(minutes));
    });
    dialog->open();
}

//! Said once; afterwards the session bar shows it.
void Console::noteKeychain(const api::Error &why)
{
    context().dialogs.report(models::describeError(why, m_errors, QDateTime::currentDateTime()), &window());
    for (const auto &session : m_sessions)
        session->showStatus();
}

void Console::loadCatalogue()
{
    auto *watcher = new QFutureWatcher<models::CatalogueSource::Pointer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_operations = watcher->result();
        watcher->deleteLater();
        for (const auto &session : m_sessions)
            session->setCatalogue(m_operations);
        announceIfReady();
    });
    watcher->setFuture(QtConcurrent::run(&buildCatalogue));
}

void Console::keepState()
{
    for (const auto &session : m_sessions) {
        session->keepState();
        session->leave();
    }
}

void Console::quit()
{
    // The others first: the last window that closes ends the program.
    std::vector<ui::MainWindow *> windows;
    for (const auto &session : m_sessions) {
        session->setQuitting(true);
        for (ui::MainWindow *window : session->windows().windows())
            windows.push_back(window);
    }
    for (auto it = windows.rbegin(); it != windows.rend(); ++it) {
        if ((*it)->close())
            continue;
        for (const auto &session : m_sessions) // it asks, and the answer may be to go on
            session->setQuitting(false);
        return;
    }
}

void Console::announceIfReady()
{
    const bool isDemo = session().environment().kind == api::Environment::Kind::Demo;
    if (m_isReady || !m_operations || (isDemo && !isSignedIn()))
        return;
    m_isReady = true;
    qCInfo(lcStart) << "ready";
    Q_EMIT ready();
}

} // namespace tideline::app
