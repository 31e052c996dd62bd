// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/environmentfile.h"
#include "app/store/keptidentities.h"
#include "tests/app/cliprocess.h"

#include "api/demo/serverthread.h"
#include "api/graphql/core/json.h"
#include "api/session/connection.h"
#include "api/session/keychainsecretstore.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using namespace tideline::testing;
using graphql::Json;

namespace {

//! Says inside the inner process which keyring the outer one started for it: "unlocked", "locked" or "none".
constexpr const char *keyringVariable = "TIDELINE_TEST_KEYRING";

constexpr qint64 longestWaitMs = 6000; //!< Two seconds for the keychain, the rest for a busy computer.

//! The email address that the command line was answered as; else what it said.
QByteArray viewerOf(const CliOutcome &outcome)
{
    const Json json = Json::parse(outcome.out.constData(), nullptr, false);
    static const Json::json_pointer place("/viewer/email");
    return outcome.exitCode == 0 && json.contains(place) ? QByteArray::fromStdString(json.at(place).get<std::string>())
                                                         : outcome.err;
}

} // namespace

//! \brief The command line goes on with the sign-in that the console keeps in the keychain.
//!
//! The rows run this program again with a keyring of their own, as those of tst_keychain do. The demo stands for an
//! environment of one's own.
class CommandLineKeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyring_isAsked_data();
    void keyring_isAsked();
    void identity_needsAnEnvironment_data();
    void identity_needsAnEnvironment();
    void withoutAKeptSignIn_saysWhatToDo();
    void unlockedKeyring_opensTheEnvironment();
    void lockedKeyring_saysSoInTime();
    void missingKeyring_saysSoInTime();

private:
    //! Signs in as the console does, and lets the keychain keep it.
    void keep(const demo::DemoLogin &login);
    void noteKept(const QString &identity);
    [[nodiscard]] CliOutcome askWhoIAm(const QStringList &options = {}, const QByteArray &input = {});

    std::unique_ptr<demo::ServerThread> m_demo;
    QTemporaryDir m_home; //!< For the configuration alone.
};

void CommandLineKeychainTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    m_demo = std::make_unique<demo::ServerThread>(demo::ServerOptions{});
    QSignalSpy started(m_demo.get(), &demo::ServerThread::started);
    m_demo->start();
    QVERIFY(started.wait(20000));
    api::Environment environment;
    environment.name = u"My test"_s;
    environment.kind = api::Environment::Kind::Test;
    environment.apiUrl = m_demo->apiUrl();
    environment.authUrl = m_demo->authUrl();
    QVERIFY(app::EnvironmentFile().save({environment}));
}

void CommandLineKeychainTest::keep(const demo::DemoLogin &login)
{
    api::SystemClock clock;
    QNetworkAccessManager network;
    api::Backoffs backoffs(clock, api::RetryPolicy::none());
    api::KeychainSecretStore keychain(u"Tideline"_s);
    api::Connection connection(app::EnvironmentFile().load().constFirst(),
                               {network, backoffs, clock, nullptr, &keychain});
    QStringList failures;
    bool isIn = false;
    connect(&connection.session(), &api::Session::secretsFailed, this,
            [&failures](const api::Error &error) { failures += error.code; });
    const api::CallHandle call = connection.session().signIn(api::EmailAndPassword{login.email, login.password},
                                                             [&isIn](const auto &done) { isIn = done.has_value(); });
    QTRY_VERIFY(isIn);
    const auto isWritten = [&keychain, &login] {
        QString found;
        bool isAnswered = false;
        const api::CallHandle reading =
            keychain.read(u"My test/%1/refresh-token"_s.arg(login.email), [&found, &isAnswered](const auto &secret) {
                found = secret.value_or(QString());
                isAnswered = true;
            });
        for (int i = 0; i < 300 && !isAnswered; ++i)
            QTest::qWait(10);
        return !found.isEmpty();
    };
    QTRY_VERIFY(isWritten());
    QCOMPARE(failures, QStringList());
    noteKept(login.email);
}

void CommandLineKeychainTest::noteKept(const QString &identity)
{
    QSettings settings(app::KeptIdentities::usualFile(), QSettings::IniFormat);
    app::KeptIdentities(settings).add(u"My test"_s, identity);
}

CliOutcome CommandLineKeychainTest::askWhoIAm(const QStringList &options, const QByteArray &input)
{
    return runCli(QStringList{u"--environment"_s, u"my test"_s} + options + QStringList{u"run"_s, u"viewer"_s}, input);
}

void CommandLineKeychainTest::keyring_isAsked_data()
{
    QTest::addColumn<QString>("keyring");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("test");
    QTest::newRow("unlocked")
        << u"unlocked"_s << u"printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "_s
        << u"unlockedKeyring_opensTheEnvironment"_s;
    QTest::newRow("locked") << u"locked"_s << u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "_s
                            << u"lockedKeyring_saysSoInTime"_s;
    QTest::newRow("none") << u"none"_s << QString() << u"missingKeyring_saysSoInTime"_s;
}

void CommandLineKeychainTest::keyring_isAsked()
{
    QFETCH(const QString, keyring);
    QFETCH(const QString, command);
    QFETCH(const QString, test);
    const bool needsDaemon = !command.isEmpty();
    if (needsDaemon
        && (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
            || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()))
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(keyringVariable), keyring);
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(variable), home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    const QString inner = u"%1exec '%2' %3"_s.arg(command, QCoreApplication::applicationFilePath(), test);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (needsDaemon)
        process.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, inner});
    else
        process.start(u"sh"_s, {u"-c"_s, inner});
    QVERIFY(process.waitForFinished(90000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0 && output.contains("0 failed"), output.constData());
    QVERIFY2(output.contains("0 skipped"), output.constData());
}

void CommandLineKeychainTest::identity_needsAnEnvironment_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("demo") << QStringList{u"--demo"_s, u"--identity"_s, u"a"_s} << 2
                          << QByteArray("--identity goes with --environment NAME");
    QTest::newRow("token") << QStringList{u"--environment"_s, u"My test"_s, u"--identity"_s, u"a"_s, u"--token-stdin"_s}
                           << 2 << QByteArray("Leave one out");
    QTest::newRow("nobody of that name") << QStringList{u"--environment"_s, u"My test"_s, u"--identity"_s, u"a"_s} << 4
                                         << QByteArray("Kept: none");
}

void CommandLineKeychainTest::identity_needsAnEnvironment()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const CliOutcome outcome = runCli(options + QStringList{u"run"_s, u"viewer"_s});
    QCOMPARE(outcome.exitCode, code);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void CommandLineKeychainTest::withoutAKeptSignIn_saysWhatToDo()
{
    const CliOutcome outcome = askWhoIAm();
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains("--token-stdin"), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

void CommandLineKeychainTest::unlockedKeyring_opensTheEnvironment()
{
    if (qgetenv(keyringVariable) != "unlocked")
        QSKIP("runs inside keyring_isAsked(unlocked)");
    const demo::DemoLogin first = m_demo->logins().at(3);
    const demo::DemoLogin second = m_demo->logins().at(4);
    keep(first);
    keep(second);
    QCOMPARE(viewerOf(askWhoIAm()), second.email.toUtf8()); // who signed in last
    QCOMPARE(viewerOf(askWhoIAm({u"--identity"_s, first.email.toUpper()})), first.email.toUtf8());
    QCOMPARE(askWhoIAm().err, QByteArray());
    // Reading changes nothing: it works as often as one likes.
    QCOMPARE(viewerOf(askWhoIAm()), second.email.toUtf8());

    // A token on standard input comes first.
    const CliOutcome refused = askWhoIAm({u"--token-stdin"_s}, "no-token\n");
    QCOMPARE(refused.exitCode, 4);

    // The server takes it no more.
    m_demo->addFault(u"obtainKrakenToken=KT-CT-1134*1"_s);
    const CliOutcome old = askWhoIAm();
    QCOMPARE(old.exitCode, 4);
    QVERIFY2(old.err.contains("KT-CT-1134"), old.err.constData());

    // The entry is gone.
    noteKept(u"nobody@example.org"_s);
    const CliOutcome gone = askWhoIAm();
    QCOMPARE(gone.exitCode, 4);
    QVERIFY2(gone.err.contains("gives out no sign-in of nobody@example.org"), gone.err.constData());
    QVERIFY(gone.err.contains("--token-stdin"));
}

void CommandLineKeychainTest::lockedKeyring_saysSoInTime()
{
    if (qgetenv(keyringVariable) != "locked")
        QSKIP("runs inside keyring_isAsked(locked)");
    noteKept(u"agent@example.org"_s);
    QElapsedTimer timer;
    timer.start();
    const CliOutcome outcome = askWhoIAm();
    QVERIFY2(timer.elapsed() < longestWaitMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains("locked"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("--token-stdin"), outcome.err.constData());
}

void CommandLineKeychainTest::missingKeyring_saysSoInTime()
{
    if (qgetenv(keyringVariable) != "none")
        QSKIP("runs inside keyring_isAsked(none)");
    noteKept(u"agent@example.org"_s);
    QElapsedTimer timer;
    timer.start();
    const CliOutcome outcome = askWhoIAm();
    QVERIFY2(timer.elapsed() < longestWaitMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains("This computer has no keychain"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("--token-stdin"), outcome.err.constData());
}

QTEST_GUILESS_MAIN(CommandLineKeychainTest)
#include "tst_commandline_keychain.moc"
