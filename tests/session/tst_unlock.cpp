// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keptfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;

//! Opening a locked session again; and login links, which are tried in two ways.
class TestUnlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlock_takesTheSamePersonOnly();
    void unlock_takesNoTokenThatMerelyNamesThePerson();
    void unlock_failed_staysLocked();
    void unlock_byALoginLink_isTriedBothWays();
    void sessionThatEndsWhileLocked_canBeSignedInTo();
    void revokedWhileLocked_canBeSignedInTo();
    void loginLink_isTriedBothWays();
    void loginLink_unreachable_isTriedOnce();
    void loginLink_refusedForAReason_isTriedOnce_data();
    void loginLink_refusedForAReason_isTriedOnce();
    void pasted_data();
    void pasted();
};

void TestUnlock::unlock_takesTheSamePersonOnly()
{
    KeptFixture fixture;
    const api::Credentials way = api::EmailAndPassword{QStringLiteral("a@b.example"), QStringLiteral("p")};
    fixture.signIn(way, tokenFor("one", "user:7"));
    fixture.session.lock();
    fixture.handle = fixture.session.unlockWith(way, fixture.callback());
    fixture.client.answer(1, tokenFor("other", "user:8"));
    QCOMPARE(fixture.code, QStringLiteral("gate.other-identity"));
    QCOMPARE(fixture.session.state(), State::Locked);
    QVERIFY(!fixture.session.readyToken());
    fixture.handle = fixture.session.unlockWith(way, fixture.callback());
    fixture.client.answer(2, tokenFor("two", "user:7"));
    QCOMPARE(fixture.code, QString());
    QCOMPARE(fixture.session.state(), State::Active);
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("two"));
}

void TestUnlock::unlock_takesNoTokenThatMerelyNamesThePerson()
{
    KeptFixture fixture;
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    fixture.session.lock();
    const QByteArray payload = QByteArray(R"({"sub":"user:7"})").toBase64(QByteArray::Base64UrlEncoding);
    const QString forged = QStringLiteral("eyJhbGciOiJub25lIn0.%1.x").arg(QString::fromLatin1(payload));
    fixture.handle = fixture.session.unlockWith(api::AccessToken{forged}, fixture.callback());
    QTRY_COMPARE(fixture.code, QStringLiteral("gate.unproven-token"));
    QCOMPARE(fixture.session.state(), State::Locked);
    QVERIFY(!fixture.session.readyToken());
    fixture.code = QStringLiteral("?");
    fixture.handle = fixture.session.unlockWith(api::AccessToken{QStringLiteral("one")}, fixture.callback());
    QTRY_COMPARE(fixture.code, QString());
    QCOMPARE(fixture.session.state(), State::Active);
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("one"));
}

void TestUnlock::unlock_failed_staysLocked()
{
    KeptFixture fixture;
    const api::Credentials way = api::ApiKey{QStringLiteral("k")};
    fixture.signIn(way, tokenFor("one", "user:7"));
    fixture.session.lock();
    fixture.handle = fixture.session.unlockWith(way, fixture.callback());
    fixture.client.fail(1, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-1139"));
    QCOMPARE(fixture.code, QStringLiteral("KT-CT-1139"));
    QCOMPARE(fixture.session.state(), State::Locked);
    QCOMPARE(fixture.session.identity(), QStringLiteral("a@b.example")); // the session itself is as it was
}

void TestUnlock::loginLink_isTriedBothWays()
{
    KeptFixture fixture;
    fixture.handle = fixture.session.signIn(api::LoginLink{QStringLiteral("abc")}, fixture.callback());
    QCOMPARE(fixture.client.requests.at(0).variables.dump(), std::string(R"({"input":{"refreshToken":"abc"}})"));
    fixture.client.fail(0, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-1135"));
    QCOMPARE(fixture.session.state(), State::SigningIn);
    QCOMPARE(fixture.client.requests.at(1).variables.dump(), std::string(R"({"input":{"preSignedKey":"abc"}})"));
    fixture.client.fail(1, api::Error::Kind::GraphQl, QStringLiteral("KT-CT-1142"));
    QCOMPARE(fixture.code, QStringLiteral("KT-CT-1142"));
    QCOMPARE(fixture.calls, 1);
    QCOMPARE(fixture.session.state(), State::SignedOut);
}

void TestUnlock::loginLink_unreachable_isTriedOnce()
{
    KeptFixture fixture;
    fixture.handle = fixture.session.signIn(api::LoginLink{QStringLiteral("abc")}, fixture.callback());
    fixture.client.fail(0, api::Error::Kind::Network, {}, true);
    QCOMPARE(fixture.calls, 1);
    QVERIFY(!fixture.maybeDone); // no customer's record can have changed
    QCOMPARE(fixture.client.requests.size(), 1U);
}

void TestUnlock::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const QString hex(64, u'a');
    QTest::newRow("bare") << hex << hex;
    QTest::newRow("with white space") << QStringLiteral(" \n") + hex + u'\n' << hex;
    QTest::newRow("key parameter") << QStringLiteral("https://my-account.example/?key=") + hex << hex;
    QTest::newRow("path") << QStringLiteral("https://my-account.example/sign-in/") + hex << hex;
    QTest::newRow("path with a slash") << QStringLiteral("https://my-account.example/sign-in/%1/").arg(hex) << hex;
    QTest::newRow("without scheme") << QStringLiteral("my-account.example/?a=b&key=") + hex << hex;
    QTest::newRow("encoded") << QStringLiteral("https://a.example/?key=ab%2Bcd") << QStringLiteral("ab+cd");
    QTest::newRow("no key") << QStringLiteral("https://my-account.example/") << QString();
    QTest::newRow("other page") << QStringLiteral("https://my-account.example/help/") + hex << QString();
    QTest::newRow("two words") << QStringLiteral("a b") << QString();
    QTest::newRow("line break inside") << QStringLiteral("a\r\nX: y") << QString();
    QTest::newRow("line break in the address") << QStringLiteral("https://a.example/?key=a%0d%0ab") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestUnlock::pasted()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(api::keyFromPasted(text), key);
}

void TestUnlock::unlock_byALoginLink_isTriedBothWays()
{
    KeptFixture fixture;
    fixture.signIn(api::PreSignedKey{QStringLiteral("abc")}, tokenFor("one", "user:7"));
    fixture.session.lock();
    fixture.handle = fixture.session.unlockWith(api::LoginLink{QStringLiteral("abc")}, fixture.callback());
    fixture.client.fail(1, Kind::GraphQl, QStringLiteral("KT-CT-1135"));
    QCOMPARE(fixture.calls, 1); // the first sign-in
    fixture.client.answer(2, tokenFor("two", "user:7"));
    QCOMPARE(fixture.calls, 2);
    QCOMPARE(fixture.code, QString());
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("two"));
}

//! Nobody could tell any more who has to unlock it: it asks for a sign-in, and is not locked for ever.
void TestUnlock::sessionThatEndsWhileLocked_canBeSignedInTo()
{
    KeptFixture fixture;
    fixture.signIn(api::PreSignedKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    fixture.clock.advance(880s);
    fixture.session.tick(); // the renewal leaves
    QCOMPARE(fixture.client.requests.size(), 2U);
    fixture.session.lock();
    QSignalSpy states(&fixture.session, &api::Session::stateChanged);
    fixture.client.fail(1, Kind::GraphQl, QStringLiteral("KT-CT-1134"));
    QCOMPARE(fixture.session.state(), State::Ended);
    QCOMPARE(states.count(), 1);
    QVERIFY(!fixture.session.readyToken());
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("two", "user:7"));
    QCOMPARE(fixture.session.state(), State::Active);
}

void TestUnlock::revokedWhileLocked_canBeSignedInTo()
{
    KeptFixture fixture;
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("one", "user:7"));
    fixture.session.lock();
    fixture.session.revoke(QStringLiteral("one"), {}); // by the answer of a call that had left before
    QTRY_COMPARE(fixture.session.state(), State::Ended);
    fixture.signIn(api::ApiKey{QStringLiteral("k")}, tokenFor("two", "user:7"));
    QCOMPARE(fixture.session.state(), State::Active);
}

void TestUnlock::loginLink_refusedForAReason_isTriedOnce_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("MFA is required") << QStringLiteral("KT-CT-1148");
    QTest::newRow("too many requests") << QStringLiteral("KT-CT-1199");
}

//! Another try would hide the reason, or hammer the login.
void TestUnlock::loginLink_refusedForAReason_isTriedOnce()
{
    QFETCH(QString, code);
    KeptFixture fixture;
    fixture.handle = fixture.session.signIn(api::LoginLink{QStringLiteral("abc")}, fixture.callback());
    fixture.client.fail(0, Kind::GraphQl, code);
    QCOMPARE(fixture.code, code);
    QCOMPARE(fixture.client.requests.size(), 1U);
}

#include "tst_unlock.moc"
QTEST_GUILESS_MAIN(TestUnlock)
