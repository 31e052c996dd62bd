// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/keychainoperation.h"
#include "api/session/keychainsecretstore.h"
#include "tests/support/keyring.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tideline;
using namespace tideline::api;

namespace {

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
    tests::addKeyringRows("unlockedKeyring_keepsReplacesAndRemoves", "lockedKeyring_saysSoInTime",
                          "missingKeyring_saysSoInTime");
}

void KeychainTest::keyring_answersAsItShould() { tests::runInKeyring(); }

void KeychainTest::unlockedKeyring_keepsReplacesAndRemoves()
{
    if (!tests::isInKeyring("unlocked"))
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
    // Nor of one whose first entry never came, because its writing was given up.
    QVERIFY(write(keychainPartName(name, 1), u"left"_s).has_value());
    QVERIFY(write(keychainPartName(name, 2), u"left"_s).has_value());
    QVERIFY(write(name, {}).has_value());
    for (const int part : {1, 2})
        QCOMPARE(read(keychainPartName(name, part)).value_or(u"?"_s), QString());
}

void KeychainTest::lockedKeyring_saysSoInTime()
{
    if (!tests::isInKeyring("locked"))
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
    if (!tests::isInKeyring("none"))
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
