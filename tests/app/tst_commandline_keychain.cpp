// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/environmentfile.h"
#include "app/store/keptidentities.h"
#include "tests/app/cliprocess.h"
#include "tests/support/keyring.h"

#include "api/demo/serverthread.h"
#include "api/graphql/core/json.h"
#include "api/session/connection.h"
#include "api/session/keychainsecretstore.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using namespace tideline::testing;
using graphql::Json;

namespace {

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
    void expectRefusal(const char *saying);
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
    tests::addKeyringRows("unlockedKeyring_opensTheEnvironment", "lockedKeyring_saysSoInTime",
                          "missingKeyring_saysSoInTime");
}

void CommandLineKeychainTest::keyring_isAsked() { tests::runInKeyring(); }

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
    if (!tests::isInKeyring("unlocked"))
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

//! Of somebody whose name is kept, in time.
void CommandLineKeychainTest::expectRefusal(const char *saying)
{
    noteKept(u"agent@example.org"_s);
    QElapsedTimer timer;
    timer.start();
    const CliOutcome outcome = askWhoIAm();
    QVERIFY2(timer.elapsed() < longestWaitMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains(saying), outcome.err.constData());
    QVERIFY2(outcome.err.contains("--token-stdin"), outcome.err.constData());
}

void CommandLineKeychainTest::lockedKeyring_saysSoInTime()
{
    if (!tests::isInKeyring("locked"))
        QSKIP("runs inside keyring_isAsked(locked)");
    expectRefusal("locked");
}

void CommandLineKeychainTest::missingKeyring_saysSoInTime()
{
    if (!tests::isInKeyring("none"))
        QSKIP("runs inside keyring_isAsked(none)");
    expectRefusal("This computer has no keychain");
}

QTEST_GUILESS_MAIN(CommandLineKeychainTest)
#include "tst_commandline_keychain.moc"
