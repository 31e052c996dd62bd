// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/keychainoperation.h"
#include "api/session/keychainsecretstore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tideline::api;

namespace {

//! Says inside the inner process which keyring the outer one started for it: "unlocked", "locked" or "none".
constexpr const char *keyringVariable = "TIDELINE_TEST_KEYRING";

template <typename T>
T waitFor(const std::optional<T> &answer)
{
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 4000); }();
    return answer.value_or(tl::unexpected(Error()));
}

} // namespace

//! Secrets in the platform's keychain: split, bounded in time, and each trouble told apart.
//!
//! The rows with a real gnome-keyring run this program again inside a D-Bus session of their own.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_areSmallEnoughForWindowsAndJoinAgain_data();
    void parts_areSmallEnoughForWindowsAndJoinAgain();
    void damagedParts_giveNoSecret();
    void announcedCount_isBounded();
    void keyring_answersAsItShould_data();
    void keyring_answersAsItShould();
    void unlockedKeyring_keepsReplacesAndRemoves();
    void lockedKeyring_saysSoInTime();
    void missingKeyring_saysSoInTime();
    void cancelledRead_neverAnswers();

private:
    tl::expected<QString, Error> read(const QString &name);
    tl::expected<void, Error> write(const QString &name, const QString &secret);

    KeychainSecretStore m_store{u"Tideline test"_s};
};

tl::expected<QString, Error> KeychainTest::read(const QString &name)
{
    std::optional<tl::expected<QString, Error>> answer;
    const CallHandle call = m_store.read(name, [&answer](auto result) { answer = std::move(result); });
    return waitFor(answer);
}

tl::expected<void, Error> KeychainTest::write(const QString &name, const QString &secret)
{
    std::optional<tl::expected<void, Error>> answer;
    const auto take = [&answer](auto result) { answer = std::move(result); };
    const CallHandle call = secret.isEmpty() ? m_store.remove(name, take) : m_store.write(name, secret, take);
    return waitFor(answer);
}

void KeychainTest::parts_areSmallEnoughForWindowsAndJoinAgain_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("short") << u"token"_s;
    QTest::newRow("with colons and digits") << u"3:12:#"_s;
    QTest::newRow("not ASCII") << u"naïve 水 😀"_s;
    QTest::newRow("one part to the brim") << QString(750, u'x');
    QTest::newRow("long") << QString(9000, u'y');
}

void KeychainTest::parts_areSmallEnoughForWindowsAndJoinAgain()
{
    QFETCH(const QString, secret);
    const QStringList parts = keychainParts(secret);
    constexpr qsizetype windowsLimit = 2560;
    for (const QString &part : parts)
        QVERIFY(part.size() * 2 <= windowsLimit);
    QCOMPARE(keychainPartCount(parts.first()), int(parts.size()));
    QCOMPARE(joinKeychainParts(parts).value_or(QString()), secret);
}

void KeychainTest::damagedParts_giveNoSecret()
{
    QStringList parts = keychainParts(QString(3000, u'z'));
    QVERIFY(!joinKeychainParts(parts.mid(0, parts.size() - 1)));
    parts.last() = u"no base64!"_s;
    QVERIFY(!joinKeychainParts(parts));
    QVERIFY(!joinKeychainParts({}));
}

void KeychainTest::announcedCount_isBounded()
{
    for (const QString &first : {u""_s, u"x"_s, u":abc"_s, u"0:"_s, u"-1:"_s, u"65:"_s, u"99999999999:"_s, u"1"_s})
        QCOMPARE(keychainPartCount(first), 0);
}

void KeychainTest::keyring_answersAsItShould_data()
{
    QTest::addColumn<QString>("keyring");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("test");
    QTest::newRow("unlocked")
        << u"unlocked"_s << u"printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "_s
        << u"unlockedKeyring_keepsReplacesAndRemoves"_s;
    QTest::newRow("locked") << u"locked"_s << u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "_s
                            << u"lockedKeyring_saysSoInTime"_s;
    QTest::newRow("none") << u"none"_s << QString() << u"missingKeyring_saysSoInTime"_s;
}

void KeychainTest::keyring_answersAsItShould()
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
    // A keyring of its own each time, so that no run finds what another one left.
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
    QVERIFY(process.waitForFinished(40000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0 && output.contains("0 failed"), output.constData());
    QVERIFY2(output.contains("0 skipped"), output.constData());
}

void KeychainTest::unlockedKeyring_keepsReplacesAndRemoves()
{
    if (qgetenv(keyringVariable) != "unlocked")
        QSKIP("runs inside keyring_answersAsItShould(unlocked)");
    const QString name = u"environment/agent"_s;
    const QString longSecret(5000, u'l');
    QCOMPARE(read(name).value_or(u"?"_s), QString());
    QVERIFY(write(name, longSecret).has_value());
    QCOMPARE(read(name).value_or(u"?"_s), longSecret);
    QVERIFY(write(name, u"short"_s).has_value());
    QCOMPARE(read(name).value_or(u"?"_s), u"short"_s);
    // Nothing of the longer secret stays behind.
    QCOMPARE(read(keychainPartName(name, 1)).value_or(u"?"_s), QString());
    QVERIFY(write(name, {}).has_value());
    QCOMPARE(read(name).value_or(u"?"_s), QString());
    QVERIFY(write(name, {}).has_value());
}

void KeychainTest::lockedKeyring_saysSoInTime()
{
    if (qgetenv(keyringVariable) != "locked")
        QSKIP("runs inside keyring_answersAsItShould(locked)");
    QElapsedTimer timer;
    timer.start();
    const auto result = write(u"a"_s, u"secret"_s);
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().kind == Error::Kind::Secrets);
    const QStringList expected = {u"keychain-locked"_s, u"keychain-refused"_s, u"keychain-slow"_s,
                                  u"keychain-failed"_s}; // what it says when it cannot ask the person
    QVERIFY2(expected.contains(result.error().code), qPrintable(result.error().code));
}

void KeychainTest::missingKeyring_saysSoInTime()
{
    if (qgetenv(keyringVariable) != "none")
        QSKIP("runs inside keyring_answersAsItShould(none)");
    QElapsedTimer timer;
    timer.start();
    const auto written = write(u"a"_s, u"secret"_s);
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, u"keychain-missing"_s);
    const auto there = read(u"a"_s);
    QVERIFY(!there.has_value());
    QCOMPARE(there.error().code, u"keychain-missing"_s);
}

void KeychainTest::cancelledRead_neverAnswers()
{
    bool answered = false;
    CallHandle call = m_store.read(u"a"_s, [&answered](const auto &) { answered = true; });
    QVERIFY(call.isActive());
    call.cancel();
    QTest::qWait(300);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
