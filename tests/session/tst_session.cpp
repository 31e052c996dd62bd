// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/memorysecretstore.h"
#include "api/session/session.h"
#include "tests/support/fakegraphqlclient.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using namespace std::chrono_literals;
using api::Session;
using Kind = api::Error::Kind;
using State = api::Session::State;

namespace {

QString jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &text) {
        return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part("{\"alg\":\"none\"}") + u'.' + part(payload) + u'.' + part("signature");
}

//! An answer of obtainKrakenToken whose token lives for 15 minutes by the server's own clock.
graphql::Json tokens(const char *access, const char *refresh = "refresh-1", int lifetime = 900)
{
    constexpr int serverNow = 1'600'000'000;
    return {{"obtainKrakenToken",
             {{"token", access},
              {"payload",
               {{"sub", "kraken|account-user:7"},
                {"email", "a@b.example"},
                {"iat", serverNow},
                {"exp", serverNow + lifetime}}},
              {"refreshToken", refresh ? graphql::Json(refresh) : graphql::Json()},
              {"refreshExpiresIn", serverNow + 1800}}}};
}

//! What a call that asked for a token got.
struct Asked
{
    int calls = 0;
    QString token;
    QString code;
    Kind kind = Kind::Network;

    [[nodiscard]] api::TokenCallback callback()
    {
        return [this](const tl::expected<QString, api::Error> &given) {
            ++calls;
            if (given) {
                token = *given;
            } else {
                code = given.error().code;
                kind = given.error().kind;
            }
        };
    }
};

struct SignedInResult
{
    int calls = 0;
    bool succeeded = false;
    QString code;

    [[nodiscard]] Session::SignInCallback callback()
    {
        return [this](const tl::expected<void, api::Error> &result) {
            ++calls;
            succeeded = result.has_value();
            if (!result)
                code = result.error().code;
        };
    }
};

struct Fixture
{
    api::Environment environment{
        QStringLiteral("Demo"), api::Environment::Kind::Demo, QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {}};
    FakeGraphQlClient client;
    ManualClock clock;
    api::MemorySecretStore secrets;
    Session session{environment, client, clock, &secrets};
    SignedInResult result;
    api::CallHandle handle;

    void signIn(const api::Credentials &credentials, graphql::Json answer)
    {
        handle = session.signIn(credentials, result.callback());
        client.answer(client.requests.size() - 1, std::move(answer));
    }
    [[nodiscard]] QString stored()
    {
        QString found = QStringLiteral("?");
        const api::CallHandle reading = secrets.read(
            QStringLiteral("Demo/a@b.example/refresh-token"),
            [&found](const tl::expected<QString, api::Error> &secret) { found = secret.value_or(QString()); });
        [&found] { QTRY_VERIFY(found != u"?"); }();
        return found;
    }
};

const api::Credentials apiKey = api::ApiKey{QStringLiteral("sk_demo_agent")};
const api::Credentials password = api::EmailAndPassword{QStringLiteral("a@b.example"), QStringLiteral("secret")};

} // namespace

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
    void signOut_forgetsEverything();
    void resume_usesTheStoredToken();
    void resume_withoutStoredToken_staysSignedOut();
    void waitingCall_mayDestroyTheSession();
    void timeLeft_countsDown();
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
    QCOMPARE(fixture.stored(), QStringLiteral("refresh-1"));
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

void TestSession::lifetime_isTheServersOwn_whateverOurClock()
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

void TestSession::token_whenSignedOut_isRefused()
{
    Fixture fixture;
    Asked asked;
    const api::CallHandle call = fixture.session.token(asked.callback());
    QCOMPARE(asked.calls, 0);
    QTRY_COMPARE(asked.calls, 1);
    QCOMPARE(asked.code, QStringLiteral("gate.signed-out"));
}

void TestSession::token_whileSigningIn_waits()
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

void TestSession::expiredToken_isRefreshedOnceForAHundredCalls()
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

void TestSession::refresh_comesShortlyBeforeTheEnd_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("margin");
    QTest::newRow("15 minutes: a minute before") << 900 << 60;
    QTest::newRow("an hour: a minute before") << 3600 << 60;
    QTest::newRow("a minute: a tenth before") << 60 << 6;
}

void TestSession::refresh_comesShortlyBeforeTheEnd()
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

void TestSession::refresh_keepsTheOldRefreshToken()
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

void TestSession::refresh_refused_endsTheSession()
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

void TestSession::refresh_refused_fallsBackToTheApiKey()
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

void TestSession::refresh_unreachable_isNotHammered()
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

void TestSession::rejectedToken_isNotGivenOutAgain()
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

void TestSession::rejectedToken_withoutRenewal_endsTheSession()
{
    Fixture fixture;
    fixture.handle = fixture.session.signIn(api::AccessToken{QStringLiteral("abc")}, fixture.result.callback());
    QSignalSpy ended(&fixture.session, &Session::ended);
    fixture.session.reject(QStringLiteral("abc"));
    QCOMPARE(ended.count(), 0); // Not inside the caller's function.
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(fixture.session.state(), State::Ended);
}

void TestSession::revokedToken_endsTheSessionWithoutARenewal()
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

void TestSession::token_thatRunsOutWithoutRenewal_endsTheSession()
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

void TestSession::lock_refusesTokensAndKeepsTheSession()
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

void TestSession::lock_duringRefresh_refusesTheWaiting()
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
    QCOMPARE(fixture.result.code, QStringLiteral("gate.signed-out"));
    QCOMPARE(fixture.session.state(), State::SignedOut);
    QVERIFY(fixture.client.requests.empty());
}

void TestSession::waitingCall_mayDestroyTheSession()
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

void TestSession::timeLeft_countsDown()
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

#include "tst_session.moc"
QTEST_GUILESS_MAIN(TestSession)
