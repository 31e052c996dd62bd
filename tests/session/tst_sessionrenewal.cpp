// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;
using Fixture = SessionFixture;

//! The life of a session's token: waited for, renewed once, refused, locked, run out.
class TestSessionRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lifetime_isTheServersOwn_whateverOurClock();
    void token_whenSignedOut_isRefused();
    void token_whileSigningIn_waits();
    void expiredToken_isRefreshedOnceForAHundredCalls();
    void refresh_comesShortlyBeforeTheEnd_data();
    void refresh_comesShortlyBeforeTheEnd();
    void refresh_keepsTheOldRefreshToken();
    void refresh_refused_endsTheSession();
    void refresh_refused_fallsBackToTheApiKey();
    void refresh_unreachable_isNotHammered();
    void rejectedToken_isNotGivenOutAgain();
    void rejectedToken_withoutRenewal_endsTheSession();
    void revokedToken_endsTheSessionWithoutARenewal();
    void token_thatRunsOutWithoutRenewal_endsTheSession();
    void lock_refusesTokensAndKeepsTheSession();
    void lock_duringRefresh_refusesTheWaiting();
    void waitingCall_mayDestroyTheSession();
    void timeLeft_countsDown();
    void tokenThatSeemsOverAtOnce_isNotRenewedWithoutEnd();
};

void TestSessionRenewal::lifetime_isTheServersOwn_whateverOurClock()
{
    Fixture fixture;
    fixture.clock.set(4'000'000'000s); // Decades after the server's "now".
    fixture.signIn(password, tokens("access-1"));
    QCOMPARE(fixture.session.timeLeft().value_or(0s).count(), 900);

    Fixture pasted; // Without a lifetime of its own: the end as the token says it.
    pasted.clock.set(1000s);
    pasted.handle =
        pasted.session.signIn(api::AccessToken{jwt("{\"iat\":500,\"exp\":1300}")}, pasted.result.callback());
    QCOMPARE(pasted.session.timeLeft().value_or(0s).count(), 300);
}

void TestSessionRenewal::token_whenSignedOut_isRefused()
{
    Fixture fixture;
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QCOMPARE(asked.calls, 0);
    QTRY_COMPARE(asked.calls, 1);
    QCOMPARE(asked.code, QStringLiteral("gate.signed-out"));
}

void TestSessionRenewal::token_whileSigningIn_waits()
{
    Fixture fixture;
    Asked asked;
    fixture.handle = fixture.session.signIn(password, fixture.result.callback());
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTest::qWait(5);
    QCOMPARE(asked.calls, 0);
    fixture.client.answer(0, tokens("access-1"));
    QCOMPARE(asked.calls, 1);
    QCOMPARE(asked.token, QStringLiteral("access-1"));
}

void TestSessionRenewal::expiredToken_isRefreshedOnceForAHundredCalls()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    fixture.clock.advance(901s);
    QVERIFY(!fixture.session.readyToken());
    std::vector<Asked> asked(100);
    std::vector<api::CallHandle> calls;
    for (Asked &one : asked)
        calls.push_back(fixture.session.token(one.callback()));
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    QCOMPARE(fixture.session.state(), State::Refreshing);
    QTest::qWait(5);
    QCOMPARE(fixture.client.requests.size(), 2U);
    QCOMPARE(fixture.client.requests.at(1).variables.at("input").at("refreshToken").get<std::string>(),
             std::string("refresh-1"));
    calls.at(99).cancel();
    fixture.client.answer(1, tokens("access-2"));
    for (std::size_t i = 0; i < 99; ++i) {
        QCOMPARE(asked.at(i).calls, 1);
        QCOMPARE(asked.at(i).token, QStringLiteral("access-2"));
    }
    QCOMPARE(asked.at(99).calls, 0);
    QCOMPARE(fixture.session.state(), State::Active);
}

void TestSessionRenewal::refresh_comesShortlyBeforeTheEnd_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("margin");
    QTest::newRow("15 minutes: a minute before") << 900 << 60;
    QTest::newRow("an hour: a minute before") << 3600 << 60;
    QTest::newRow("a minute: a tenth before") << 60 << 6;
}

void TestSessionRenewal::refresh_comesShortlyBeforeTheEnd()
{
    QFETCH(int, lifetime);
    QFETCH(int, margin);
    Fixture fixture;
    fixture.signIn(password, tokens("access-1", "refresh-1", lifetime));
    fixture.clock.advance(std::chrono::seconds(lifetime - margin - 1));
    fixture.session.tick();
    QCOMPARE(fixture.client.requests.size(), 1U);
    fixture.clock.advance(1s);
    fixture.session.tick();
    fixture.session.tick();
    QCOMPARE(fixture.client.requests.size(), 2U);
    QCOMPARE(fixture.session.state(), State::Refreshing);
    QVERIFY(fixture.session.readyToken()); // The old one still works: nobody has to wait.
}

void TestSessionRenewal::refresh_keepsTheOldRefreshToken()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    fixture.clock.advance(850s);
    fixture.session.tick();
    fixture.client.answer(1, tokens("access-2", nullptr));
    fixture.clock.advance(850s);
    fixture.session.tick();
    QCOMPARE(fixture.client.requests.size(), 3U);
    QCOMPARE(fixture.client.requests.at(2).variables.at("input").at("refreshToken").get<std::string>(),
             std::string("refresh-1"));
}

void TestSessionRenewal::refresh_refused_endsTheSession()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    QSignalSpy ended(&fixture.session, &Session::ended);
    fixture.clock.advance(901s);
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    fixture.client.fail(1, Kind::GraphQl, QStringLiteral("KT-CT-1134"));
    QCOMPARE(asked.calls, 1);
    QCOMPARE(asked.code, QStringLiteral("KT-CT-1134"));
    QCOMPARE(fixture.session.state(), State::Ended);
    QCOMPARE(ended.count(), 1);
    QVERIFY(fixture.stored().isEmpty());
    Asked later;
    const api::CallHandle laterCall = fixture.session.token(later.callback());
    QTRY_COMPARE(later.calls, 1);
    QCOMPARE(later.code, QStringLiteral("gate.session-ended"));
}

void TestSessionRenewal::refresh_refused_fallsBackToTheApiKey()
{
    Fixture fixture;
    fixture.signIn(apiKey, tokens("access-1"));
    fixture.clock.advance(850s);
    fixture.session.tick();
    fixture.client.fail(1, Kind::GraphQl, QStringLiteral("KT-CT-1134"));
    QCOMPARE(fixture.client.requests.size(), 3U);
    QCOMPARE(fixture.client.requests.at(2).variables.at("input").at("APIKey").get<std::string>(),
             std::string("sk_demo_agent"));
    fixture.client.answer(2, tokens("access-2", "refresh-2"));
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("access-2"));
    QCOMPARE(fixture.session.state(), State::Active);
}

void TestSessionRenewal::refresh_unreachable_isNotHammered()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    fixture.clock.advance(901s);
    Asked first;
    const api::CallHandle firstCall = fixture.session.token(first.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    fixture.client.fail(1, Kind::Network, {}, true);
    QCOMPARE(first.calls, 1);
    QCOMPARE(toString(first.kind), QStringLiteral("network"));
    QCOMPARE(fixture.session.state(), State::Active);

    Asked second;
    const api::CallHandle secondCall = fixture.session.token(second.callback());
    fixture.session.tick();
    QTRY_COMPARE(second.calls, 1);
    QCOMPARE(fixture.client.requests.size(), 2U);

    fixture.clock.advance(6s);
    fixture.session.tick();
    QCOMPARE(fixture.client.requests.size(), 3U);
    fixture.client.answer(2, tokens("access-2"));
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("access-2"));
}

void TestSessionRenewal::rejectedToken_isNotGivenOutAgain()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    fixture.session.reject(QStringLiteral("some other token"));
    QVERIFY(fixture.session.readyToken());
    fixture.session.reject(QStringLiteral("access-1"));
    QVERIFY(!fixture.session.readyToken());
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    fixture.client.answer(1, tokens("access-2"));
    QCOMPARE(asked.token, QStringLiteral("access-2"));
    fixture.session.reject(QStringLiteral("access-1")); // A late answer to the old one.
    QVERIFY(fixture.session.readyToken());
}

void TestSessionRenewal::rejectedToken_withoutRenewal_endsTheSession()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(api::AccessToken{QStringLiteral("abc")}, fixture.result.callback());
    QSignalSpy ended(&fixture.session, &Session::ended);
    fixture.session.reject(QStringLiteral("abc"));
    QCOMPARE(ended.count(), 0); // Not inside the caller's function.
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(fixture.session.state(), State::Ended);
}

void TestSessionRenewal::revokedToken_endsTheSessionWithoutARenewal()
{
    Fixture fixture;
    fixture.signIn(apiKey, tokens("access-1"));
    QSignalSpy ended(&fixture.session, &Session::ended);
    api::Error why;
    why.kind = Kind::GraphQl;
    why.code = QStringLiteral("KT-CT-1162");
    fixture.session.revoke(QStringLiteral("some other token"), why);
    QVERIFY(fixture.session.readyToken());
    fixture.session.revoke(QStringLiteral("access-1"), why);
    QVERIFY(!fixture.session.readyToken());
    QCOMPARE(ended.count(), 0); // Not inside the caller's function.
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<api::Error>().code, QStringLiteral("KT-CT-1162"));
    QCOMPARE(fixture.session.state(), State::Ended);
    QCOMPARE(fixture.client.requests.size(), 1U); // Neither the refresh token nor the key was tried.
}

void TestSessionRenewal::token_thatRunsOutWithoutRenewal_endsTheSession()
{
    Fixture fixture;
    fixture.clock.set(1000s);
    fixture.handle = fixture.session.signIn(api::AccessToken{jwt("{\"exp\":1300}")}, fixture.result.callback());
    fixture.clock.advance(299s);
    fixture.session.tick();
    QCOMPARE(fixture.session.state(), State::Active);
    QVERIFY(fixture.session.readyToken());
    fixture.clock.advance(1s);
    QVERIFY(!fixture.session.readyToken());
    fixture.session.tick();
    QCOMPARE(fixture.session.state(), State::Ended);
}

void TestSessionRenewal::lock_refusesTokensAndKeepsTheSession()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    QSignalSpy states(&fixture.session, &Session::stateChanged);
    fixture.session.lock();
    QCOMPARE(fixture.session.state(), State::Locked);
    QVERIFY(!fixture.session.readyToken());
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTRY_COMPARE(asked.code, QStringLiteral("gate.locked"));
    fixture.clock.advance(880s);
    fixture.session.tick();
    QCOMPARE(fixture.client.requests.size(), 1U); // A locked session is not renewed unseen.
    fixture.session.unlock();
    QCOMPARE(fixture.session.state(), State::Active);
    QVERIFY(fixture.session.readyToken());
    QCOMPARE(states.count(), 2);
}

void TestSessionRenewal::lock_duringRefresh_refusesTheWaiting()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    fixture.clock.advance(901s);
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    fixture.session.lock();
    fixture.client.answer(1, tokens("access-2"));
    QCOMPARE(asked.code, QStringLiteral("gate.locked"));
    QCOMPARE(fixture.session.state(), State::Locked);
    fixture.session.unlock();
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("access-2"));
}

void TestSessionRenewal::waitingCall_mayDestroyTheSession()
{
    FakeGraphQlClient client;
    const ManualClock clock;
    auto session = std::make_unique<Session>(api::Environment(), client, clock);
    SignedInResult result;
    Asked other;
    api::CallHandle handle = session->signIn(password, result.callback());
    int calls = 0;
    const api::CallHandle first = session->token([&session, &calls](const tl::expected<QString, api::Error> &) {
        ++calls;
        session.reset();
    });
    const api::CallHandle second = session->token(other.callback());
    client.answer(0, tokens("access-1"));
    QCOMPARE(calls, 1);
    QCOMPARE(other.calls, 0);
    QCOMPARE(result.calls, 0);
    QVERIFY(!second.isActive());
    QVERIFY(!handle.isActive());
}

void TestSessionRenewal::timeLeft_countsDown()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    QSignalSpy ticks(&fixture.session, &Session::timeLeftChanged);
    fixture.clock.advance(100s);
    fixture.session.tick();
    QCOMPARE(ticks.count(), 1);
    QCOMPARE(fixture.session.timeLeft().value_or(0s).count(), 800);
    fixture.clock.advance(1000s);
    QCOMPARE(fixture.session.timeLeft().value_or(1s).count(), 0);
}

//! Only the end is told, and our clock is ahead of the server's: what else is to be done is the server's to say.
void TestSessionRenewal::tokenThatSeemsOverAtOnce_isNotRenewedWithoutEnd()
{
    Fixture fixture;
    fixture.clock.set(2'000s);
    fixture.signIn(password,
                   {{"obtainKrakenToken",
                     {{"token", "access-1"}, {"payload", {{"sub", "s"}, {"exp", 1'900}}}, {"refreshToken", "r"}}}});
    for (int second = 0; second < 10; ++second) {
        fixture.clock.advance(1s);
        fixture.session.tick();
    }
    QCOMPARE(fixture.client.requests.size(), 1U);
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("access-1"));
    fixture.session.reject(QStringLiteral("access-1"));
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
}

#include "tst_sessionrenewal.moc"
QTEST_GUILESS_MAIN(TestSessionRenewal)
