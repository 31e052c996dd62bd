// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;
using Fixture = SessionFixture;

//! Ways in and out of a session.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wayIn_isTheOnlyInput_data();
    void wayIn_isTheOnlyInput();
    void signIn_makesTheSessionActive();
    void signIn_failed_leavesItSignedOut();
    void signIn_withoutTokenInTheAnswer_isAProtocolError();
    void signIn_cancelled_leavesItSignedOut();
    void signIn_twice_answersTheSecondOnly();
    void pastedToken_data();
    void pastedToken();
    void noCredentials_giveAnEmptyToken();
    void claims_ofHostileTokens_areIgnored_data();
    void claims_ofHostileTokens_areIgnored();
    void signOut_forgetsEverything();
    void resume_usesTheStoredToken();
    void resume_withoutStoredToken_staysSignedOut();
};

void TestSession::wayIn_isTheOnlyInput_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("email and password") << 0 << QByteArray(R"({"email":"a@b.example","password":"secret"})");
    QTest::newRow("API key") << 1 << QByteArray(R"({"APIKey":"k"})");
    QTest::newRow("organisation key") << 2 << QByteArray(R"({"organizationSecretKey":"k"})");
    QTest::newRow("pre-signed key") << 3 << QByteArray(R"({"preSignedKey":"k"})");
    QTest::newRow("refresh token") << 4 << QByteArray(R"({"refreshToken":"k"})");
}

void TestSession::wayIn_isTheOnlyInput()
{
    QFETCH(int, way);
    QFETCH(QByteArray, input);
    const QString key = QStringLiteral("k");
    const QList<api::Credentials> ways = {password, api::ApiKey{key}, api::OrganisationKey{key}, api::PreSignedKey{key},
                                          api::RefreshToken{key}};
    const api::Request request = api::signInRequest(ways.at(way));
    QCOMPARE(QByteArray::fromStdString(request.variables.at("input").dump()), input);
    QVERIFY(!request.needsToken);
    QVERIFY(request.kind == api::OperationKind::Mutation);
    QCOMPARE(request.operationName, std::string("ObtainKrakenToken"));
}

void TestSession::signIn_makesTheSessionActive()
{
    Fixture fixture;
    QSignalSpy states(&fixture.session, &Session::stateChanged);
    QSignalSpy signedIn(&fixture.session, &Session::signedIn);
    fixture.handle = fixture.session.signIn(password, fixture.result.callback());
    QCOMPARE(fixture.session.state(), State::SigningIn);
    QCOMPARE(fixture.result.calls, 0);
    fixture.client.answer(0, tokens("access-1"));
    QCOMPARE(fixture.result.calls, 1);
    QVERIFY(fixture.result.succeeded);
    QCOMPARE(fixture.session.state(), State::Active);
    QCOMPARE(states.count(), 2);
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(fixture.session.readyToken().value_or(QString()), QStringLiteral("access-1"));
    QCOMPARE(fixture.session.identity(), QStringLiteral("a@b.example"));
    QVERIFY(fixture.session.renewsItself());
    QVERIFY(fixture.stored().startsWith(QStringLiteral("at:"))); // the servers that it is for
    QVERIFY(fixture.stored().endsWith(QStringLiteral(":refresh-1")));
}

void TestSession::signIn_failed_leavesItSignedOut()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(password, fixture.result.callback());
    fixture.client.fail(0, Kind::GraphQl, QStringLiteral("KT-CT-1138"));
    QCOMPARE(fixture.result.calls, 1);
    QCOMPARE(fixture.result.code, QStringLiteral("KT-CT-1138"));
    QCOMPARE(fixture.session.state(), State::SignedOut);
    QVERIFY(!fixture.session.readyToken());
}

void TestSession::signIn_withoutTokenInTheAnswer_isAProtocolError()
{
    for (const char *answer :
         {"{}", R"({"obtainKrakenToken":null})", R"({"obtainKrakenToken":{"token":7}})",
          R"({"obtainKrakenToken":{"token":""}})", R"({"obtainKrakenToken":{"token":"a\r\nX: b"}})"}) {
        Fixture fixture;
        fixture.signIn(password, graphql::Json::parse(answer));
        QCOMPARE(fixture.result.calls, 1);
        QVERIFY(!fixture.result.succeeded);
        QCOMPARE(fixture.session.state(), State::SignedOut);
    }
}

void TestSession::signIn_cancelled_leavesItSignedOut()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(password, fixture.result.callback());
    fixture.handle.cancel();
    QCOMPARE(fixture.session.state(), State::SignedOut);
    QVERIFY(!fixture.client.isWaiting(0));
    QCOMPARE(fixture.result.calls, 0);
}

void TestSession::signIn_twice_answersTheSecondOnly()
{
    Fixture fixture;
    SignedInResult second;
    fixture.handle = fixture.session.signIn(password, fixture.result.callback());
    const api::CallHandle secondHandle = fixture.session.signIn(apiKey, second.callback());
    QVERIFY(!fixture.handle.isActive());
    QVERIFY(!fixture.client.isWaiting(0));
    fixture.client.answer(1, tokens("access-2"));
    QCOMPARE(second.calls, 1);
    QCOMPARE(fixture.result.calls, 0);
    QCOMPARE(fixture.session.state(), State::Active);
}

void TestSession::pastedToken_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("token");
    QTest::newRow("bare") << QStringLiteral("abc.def") << QStringLiteral("abc.def");
    QTest::newRow("with spaces around") << QStringLiteral("  abc\n") << QStringLiteral("abc");
    QTest::newRow("Bearer") << QStringLiteral("Bearer abc") << QStringLiteral("abc");
    QTest::newRow("JWT") << QStringLiteral("JWT  abc") << QStringLiteral("abc");
    QTest::newRow("header line") << QStringLiteral("Authorization: bearer abc") << QStringLiteral("abc");
    QTest::newRow("two words") << QStringLiteral("abc def") << QString();
    QTest::newRow("header injection") << QStringLiteral("abc\r\nX: y") << QString();
    QTest::newRow("umlaut") << QStringLiteral("äbc") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSession::pastedToken()
{
    QFETCH(QString, pasted);
    QFETCH(QString, token);
    Fixture fixture;
    fixture.handle = fixture.session.signIn(api::AccessToken{pasted}, fixture.result.callback());
    QCOMPARE(fixture.result.calls, 0);
    QTRY_COMPARE(fixture.result.calls, 1);
    QCOMPARE(fixture.result.succeeded, !token.isEmpty());
    QCOMPARE(fixture.session.state(), token.isEmpty() ? State::SignedOut : State::Active);
    QCOMPARE(fixture.session.readyToken().value_or(QString()), token);
    QVERIFY(fixture.client.requests.empty());
    QVERIFY(!fixture.session.renewsItself());
}

void TestSession::noCredentials_giveAnEmptyToken()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(api::NoCredentials(), fixture.result.callback());
    QTRY_COMPARE(fixture.result.calls, 1);
    QVERIFY(fixture.result.succeeded);
    QVERIFY(fixture.session.readyToken().has_value());
    QVERIFY(fixture.session.readyToken()->isEmpty());
}

void TestSession::claims_ofHostileTokens_areIgnored_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("no dots") << QStringLiteral("abc");
    QTest::newRow("many dots") << QString(10000, u'.');
    QTest::newRow("not base64") << QStringLiteral("a.!!!.c");
    QTest::newRow("not JSON") << jwt("hello");
    QTest::newRow("not UTF-8") << jwt("{\"exp\":1,\"sub\":\"\xff\"}");
    QTest::newRow("list") << jwt("[1]");
    QTest::newRow("deep") << jwt(QByteArray(5000, '['));
    QTest::newRow("exp as text") << jwt("{\"exp\":\"soon\"}");
    QTest::newRow("exp negative") << jwt("{\"exp\":-5}");
    QTest::newRow("exp beyond all years") << jwt("{\"exp\":1e300}");
    QTest::newRow("huge") << jwt(QByteArray(1'000'000, ' ') + "{\"exp\":1}");
}

void TestSession::claims_ofHostileTokens_areIgnored()
{
    QFETCH(QString, token);
    const api::TokenClaims claims = api::readClaims(token);
    QVERIFY(!claims.expires);
    QVERIFY(claims.subject.isEmpty());
}

void TestSession::signOut_forgetsEverything()
{
    Fixture fixture;
    fixture.signIn(apiKey, tokens("access-1"));
    fixture.clock.advance(901s);
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    fixture.session.signOut();
    QCOMPARE(asked.code, QStringLiteral("gate.signed-out"));
    QVERIFY(!fixture.client.isWaiting(1));
    QCOMPARE(fixture.session.state(), State::SignedOut);
    QVERIFY(fixture.session.identity().isEmpty());
    QVERIFY(!fixture.session.renewsItself());
    QVERIFY(!fixture.session.timeLeft());
    QVERIFY(fixture.stored().isEmpty());
}

void TestSession::resume_usesTheStoredToken()
{
    Fixture fixture;
    fixture.signIn(password, tokens("access-1"));
    Session later(fixture.environment, fixture.client, fixture.clock, &fixture.secrets);
    SignedInResult result;
    const api::CallHandle handle = later.resume(QStringLiteral("a@b.example"), result.callback());
    QTRY_COMPARE(fixture.client.requests.size(), 2U);
    QCOMPARE(later.state(), State::SigningIn);
    fixture.client.answer(1, tokens("access-2", nullptr));
    QCOMPARE(result.calls, 1);
    QVERIFY(result.succeeded);
    QCOMPARE(later.readyToken().value_or(QString()), QStringLiteral("access-2"));
    QVERIFY(later.renewsItself());
}

void TestSession::resume_withoutStoredToken_staysSignedOut()
{
    Fixture fixture;
    fixture.handle = fixture.session.resume(QStringLiteral("a@b.example"), fixture.result.callback());
    QTRY_COMPARE(fixture.result.calls, 1);
    QCOMPARE(fixture.result.code, QStringLiteral("keychain-empty"));
    QCOMPARE(fixture.session.state(), State::SignedOut);
    QVERIFY(fixture.client.requests.empty());
}

#include "tst_session.moc"
QTEST_GUILESS_MAIN(TestSession)
