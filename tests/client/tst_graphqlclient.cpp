// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/support/eventloopalive.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tideline;
using namespace tideline::tests;
using Kind = api::Error::Kind;

namespace {

//! Gives out tokens as the test says, and counts.
class FakeTokens final : public api::TokenSource
{
public:
    [[nodiscard]] std::optional<QString> readyToken() const override { return ready; }
    [[nodiscard]] api::CallHandle token(api::TokenCallback callback) override
    {
        ++asked;
        waiting = std::move(callback);
        if (ready)
            QTimer::singleShot(0, [this] { waiting(*ready); });
        return {};
    }
    void reject(const QString &token) override
    {
        rejected.append(token);
        ready = afterRejection;
    }
    void revoke(const QString &token, const api::Error &) override
    {
        revoked.append(token);
        ready.reset();
    }

    std::optional<QString> ready;
    std::optional<QString> afterRejection;
    QStringList rejected;
    QStringList revoked;
    api::TokenCallback waiting;
    int asked = 0;
};

RawAnswer staleToken(const char *code)
{
    return jsonAnswer(QByteArray(R"({"data":null,"errors":[{"message":"x","extensions":{"errorCode":")") + code
                      + R"("}}]})");
}

} // namespace

//! The promises of call.h, and what goes over the wire.
class TestGraphQlClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void send_callsBackOnceAndNeverAtOnce();
    void request_hasTheAgreedHeadersAndBody();
    void service_decidesTheAddress();
    void token_isSentInTheEnvironmentsForm_data();
    void token_isSentInTheEnvironmentsForm();
    void dataWithErrors_isASuccessWithWarnings();
    void destroyedHandle_abortsTheTransport();
    void reassignedHandle_callsBackForTheNewestOnly();
    void callback_mayDestroyItsHandle();
    void callback_mayDestroyTheClient();
    void callback_mayDestroyTheNetworkManager();
    void callback_maySendAgainThroughItsHandle();
    void destroyedClient_makesHandlesInactive();
    void destroyedNetworkManager_isSurvived();
    void unsafeAddress_isRefusedBeforeTheSocket_data();
    void unsafeAddress_isRefusedBeforeTheSocket();
    void waitingForAToken_holdsTheRequestBack();
    void failedToken_endsTheCall();
    void requestWithoutNeedOfAToken_doesNotWait();
    void staleToken_isRenewedOnceForQueriesOnly_data();
    void staleToken_isRenewedOnceForQueriesOnly();
    void staleToken_thatCannotBeRenewed_endsTheMutation();
    void revokedToken_isNotRenewed_data();
    void revokedToken_isNotRenewed();
    void backoff_isSharedByClients();
    void cancelWhileBackingOff_sendsNothing();
    void signals_countAndReport();
    void log_holdsNoSecrets();
    void manyRequests_allEnd();
};

void TestGraphQlClient::send_callsBackOnceAndNeverAtOnce()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QCOMPARE(outcome.calls, 0);
    QVERIFY(handle.isActive());
    QTRY_COMPARE(outcome.calls, 1);
    QVERIFY(!handle.isActive());
    QVERIFY(outcome.result->has_value());
    QCOMPARE((*outcome.result)->data["ok"].get<bool>(), true);
    QCOMPARE((*outcome.result)->raw, std::string("{\"data\":{\"ok\":true,\"pay\":{\"ok\":true}}}"));
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 1);
}

void TestGraphQlClient::request_hasTheAgreedHeadersAndBody()
{
    ClientFixture fixture;
    fixture.server.script({jsonAnswer("{\"data\":{\"pay\":{\"ok\":true}}}", 200, "Set-Cookie: a=b\r\n")});
    const auto client = fixture.makeClient();
    for (const api::Request &request : {mutation(), query()}) {
        Outcome outcome;
        const api::CallHandle handle = client->send(request, outcome.callback());
        QTRY_COMPARE(outcome.calls, 1);
    }
    const RawRequest &first = fixture.server.requests().at(0);
    QVERIFY(first.head.startsWith("POST /v1/graphql/ HTTP/1.1\r\n"));
    QCOMPARE(first.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(first.header("Accept"), QByteArray("application/graphql-response+json, application/json;q=0.9"));
    QVERIFY(first.header("User-Agent").startsWith("Tideline/"));
    QCOMPARE(first.header("Accept-Language"), QByteArray("en"));
    QCOMPARE(first.header("Connection"), QByteArray("close"));
    QVERIFY(first.header("Authorization").isEmpty());
    QCOMPARE(first.body,
             QByteArray(R"({"query":"mutation Pay($input: PayInput!) { pay(input: $input) { ok } }",)"
                        R"("operationName":"Pay","variables":{"input":{"amount":100}}})"));
    const RawRequest &second = fixture.server.requests().at(1);
    QVERIFY(second.header("Cookie").isEmpty());
    QCOMPARE(second.body, QByteArray(R"({"query":"query Ok { ok }","operationName":"Ok","variables":{}})"));
}

void TestGraphQlClient::service_decidesTheAddress()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    api::Request request = query();
    request.service = catalogue::Service::Auth;
    Outcome outcome;
    const api::CallHandle handle = client->send(request, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QVERIFY(fixture.server.requests().constFirst().head.startsWith("POST /auth/graphql/ "));
}

void TestGraphQlClient::token_isSentInTheEnvironmentsForm_data()
{
    QTest::addColumn<bool>("isJwt");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("bare") << false << QByteArray("abc.def");
    QTest::newRow("JWT") << true << QByteArray("JWT abc.def");
}

void TestGraphQlClient::token_isSentInTheEnvironmentsForm()
{
    QFETCH(bool, isJwt);
    QFETCH(QByteArray, header);
    ClientFixture fixture;
    if (isJwt)
        fixture.options.tokenForm = api::HttpClientOptions::TokenForm::Jwt;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("abc.def");
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.server.requests().constFirst().header("Authorization"), header);
    QCOMPARE(tokens.asked, 0);
}

void TestGraphQlClient::dataWithErrors_isASuccessWithWarnings()
{
    ClientFixture fixture;
    fixture.server.script({jsonAnswer(
        R"({"data":{"a":1,"b":null},"errors":[{"message":"no b","path":["b"],"extensions":{"errorCode":"KT-CT-1111"}}]})")});
    const auto client = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QVERIFY(outcome.result->has_value());
    QCOMPARE((*outcome.result)->warnings.size(), 1);
    QCOMPARE((*outcome.result)->warnings.constFirst().code, QStringLiteral("KT-CT-1111"));
}

void TestGraphQlClient::destroyedHandle_abortsTheTransport()
{
    ClientFixture fixture;
    RawAnswer hang;
    hang.then = RawAnswer::Then::Hang;
    fixture.server.script({hang});
    const auto client = fixture.makeClient();
    Outcome outcome;
    {
        const api::CallHandle handle = client->send(mutation(), outcome.callback());
        QTRY_COMPARE(fixture.server.requestCount(), 1);
        QCOMPARE(client->running(), 1);
    }
    QCOMPARE(client->running(), 0);
    QTRY_COMPARE(fixture.server.openConnections(), 0);
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 0);
}

void TestGraphQlClient::reassignedHandle_callsBackForTheNewestOnly()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    Outcome older;
    Outcome newer;
    api::CallHandle handle = client->send(query(), older.callback());
    handle = client->send(query(), newer.callback());
    QTRY_COMPARE(newer.calls, 1);
    QTest::qWait(20);
    QCOMPARE(older.calls, 0);
}

void TestGraphQlClient::callback_mayDestroyItsHandle()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    auto handle = std::make_unique<api::CallHandle>();
    int calls = 0;
    *handle = client->send(query(), [&handle, &calls](const api::Result &) {
        ++calls;
        handle.reset();
    });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
    QCOMPARE(client->running(), 0);
}

void TestGraphQlClient::callback_mayDestroyTheClient()
{
    ClientFixture fixture;
    auto client = fixture.makeClient();
    int calls = 0;
    Outcome other;
    const api::CallHandle handle = client->send(query(), [&client, &calls](const api::Result &) {
        ++calls;
        client.reset();
    });
    RawAnswer hang;
    hang.then = RawAnswer::Then::Hang;
    fixture.server.script({jsonAnswer("{\"data\":{\"ok\":true}}"), hang});
    const api::CallHandle otherHandle = client->send(query(), other.callback());
    QTRY_COMPARE(calls, 1);
    QVERIFY(!handle.isActive());
    QVERIFY(!otherHandle.isActive());
    QTest::qWait(20);
    QCOMPARE(other.calls, 0);
}

void TestGraphQlClient::callback_mayDestroyTheNetworkManager()
{
    ClientFixture fixture;
    auto network = std::make_unique<QNetworkAccessManager>();
    api::HttpGraphQlClient client(*network, fixture.options, fixture.backoffs, fixture.clock);
    int calls = 0;
    const api::CallHandle handle = client.send(query(), [&network, &calls](const api::Result &) {
        ++calls;
        network.reset();
    });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
}

void TestGraphQlClient::callback_maySendAgainThroughItsHandle()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    Outcome second;
    api::CallHandle handle;
    handle = client->send(query(), [&client, &handle, &second](const api::Result &) {
        handle = client->send(query(), second.callback());
    });
    QTRY_COMPARE(second.calls, 1);
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestGraphQlClient::destroyedClient_makesHandlesInactive()
{
    ClientFixture fixture;
    auto client = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    client.reset();
    QVERIFY(!handle.isActive());
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 0);
}

void TestGraphQlClient::destroyedNetworkManager_isSurvived()
{
    ClientFixture fixture;
    auto network = std::make_unique<QNetworkAccessManager>();
    Outcome outcome;
    {
        api::HttpGraphQlClient client(*network, fixture.options, fixture.backoffs, fixture.clock);
        const api::CallHandle handle = client.send(query(), outcome.callback());
        network.reset();
        QTest::qWait(20);
    }
    QVERIFY(outcome.calls <= 1);
}

void TestGraphQlClient::unsafeAddress_isRefusedBeforeTheSocket_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("https") << QStringLiteral("https://api.example/graphql/") << true;
    QTest::newRow("http to 127.0.0.1") << QStringLiteral("http://127.0.0.1:1/") << true;
    QTest::newRow("http to 127.8.9.1") << QStringLiteral("http://127.8.9.1:1/") << true;
    QTest::newRow("http to ::1") << QStringLiteral("http://[::1]:1/") << true;
    QTest::newRow("http to localhost") << QStringLiteral("http://LocalHost:1/") << true;
    QTest::newRow("http elsewhere") << QStringLiteral("http://api.example/graphql/") << false;
    QTest::newRow("http to a name like localhost") << QStringLiteral("http://localhost.example/") << false;
    QTest::newRow("http to a name like 127.0.0.1") << QStringLiteral("http://127.0.0.1.example/") << false;
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/hosts") << false;
    QTest::newRow("no host") << QStringLiteral("https:///x") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestGraphQlClient::unsafeAddress_isRefusedBeforeTheSocket()
{
    QFETCH(QString, url);
    QFETCH(bool, isSafe);
    QCOMPARE(api::isSafeUrl(QUrl(url)), isSafe);
    if (isSafe)
        return;
    ClientFixture fixture;
    fixture.options.apiUrl = QUrl(url);
    const auto client = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    QCOMPARE(outcome.calls, 0);
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(toString(outcome.error().kind), toString(Kind::Tls));
    QVERIFY(!outcome.error().maybeDone);
}

void TestGraphQlClient::waitingForAToken_holdsTheRequestBack()
{
    ClientFixture fixture;
    FakeTokens tokens;
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QTest::qWait(20);
    QCOMPARE(tokens.asked, 1);
    QCOMPARE(fixture.server.requestCount(), 0);
    tokens.waiting(QStringLiteral("late"));
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.server.requests().constFirst().header("Authorization"), QByteArray("late"));
}

void TestGraphQlClient::failedToken_endsTheCall()
{
    ClientFixture fixture;
    FakeTokens tokens;
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    api::Error error;
    error.kind = Kind::Gate;
    error.code = QStringLiteral("gate.session-ended");
    tokens.waiting(tl::unexpected(error));
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().code, QStringLiteral("gate.session-ended"));
    QCOMPARE(outcome.error().operation, QStringLiteral("pay"));
    QCOMPARE(fixture.server.requestCount(), 0);
}

void TestGraphQlClient::requestWithoutNeedOfAToken_doesNotWait()
{
    ClientFixture fixture;
    FakeTokens tokens;
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    api::Request request = query();
    request.needsToken = false;
    Outcome outcome;
    const api::CallHandle handle = client->send(request, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(tokens.asked, 0);
    QVERIFY(outcome.result->has_value());
}

void TestGraphQlClient::staleToken_isRenewedOnceForQueriesOnly_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isMutation");
    QTest::addColumn<bool>("staysStale");
    QTest::addColumn<int>("requests");
    for (const char *code : {"KT-CT-1112", "KT-CT-1120", "KT-CT-1124", "KT-CT-1143"}) {
        QTest::addRow("%s query", code) << QByteArray(code) << false << false << 2;
        QTest::addRow("%s query, renewed in vain", code) << QByteArray(code) << false << true << 2;
        QTest::addRow("%s mutation", code) << QByteArray(code) << true << false << 1;
    }
    QTest::newRow("another code, query") << QByteArray("KT-CT-1111") << false << false << 1;
}

void TestGraphQlClient::staleToken_isRenewedOnceForQueriesOnly()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isMutation);
    QFETCH(bool, staysStale);
    QFETCH(int, requests);
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("old");
    tokens.afterRejection = QStringLiteral("new");
    if (staysStale)
        fixture.server.script({staleToken(code.constData())});
    else
        fixture.server.script({staleToken(code.constData()), jsonAnswer("{\"data\":{\"ok\":true}}")});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(isMutation ? mutation() : query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.result->has_value(), requests == 2 && !staysStale);
    QTest::qWait(20);
    QCOMPARE(fixture.server.requestCount(), requests);
    if (requests == 2)
        QCOMPARE(fixture.server.requests().at(1).header("Authorization"), QByteArray("new"));
    QCOMPARE(tokens.rejected.isEmpty(), code == "KT-CT-1111");
    if (outcome.result->has_value())
        return;
    QVERIFY(!outcome.error().maybeDone);
    // The session goes on: a person is not asked to sign in.
    if (isMutation)
        QCOMPARE(outcome.error().code, QStringLiteral("session.renewed"));
    else if (staysStale)
        QCOMPARE(outcome.error().code, QStringLiteral("session.refused"));
    if (isMutation || staysStale)
        QVERIFY(outcome.error().hasCode({QString::fromLatin1(code)})); // kept for the details
}

void TestGraphQlClient::staleToken_thatCannotBeRenewed_endsTheMutation()
{
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("old");
    fixture.server.script({staleToken("KT-CT-1124")});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    QTRY_COMPARE(tokens.asked, 1);
    QCOMPARE(outcome.calls, 0);
    api::Error ended;
    ended.kind = Kind::GraphQl;
    ended.code = QStringLiteral("KT-CT-1134");
    tokens.waiting(tl::unexpected(ended));
    QCOMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().codes(), (QStringList{QStringLiteral("KT-CT-1134"), QStringLiteral("KT-CT-1124")}));
    QCOMPARE(outcome.error().operation, QStringLiteral("pay"));
    QCOMPARE(fixture.server.requestCount(), 1);
}

void TestGraphQlClient::revokedToken_isNotRenewed_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isMutation");
    for (const char *code : {"KT-CT-1162", "KT-CT-1163"}) {
        QTest::addRow("%s query", code) << QByteArray(code) << false;
        QTest::addRow("%s mutation", code) << QByteArray(code) << true;
    }
}

void TestGraphQlClient::revokedToken_isNotRenewed()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isMutation);
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("old");
    tokens.afterRejection = QStringLiteral("new");
    fixture.server.script({staleToken(code.constData())});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    Outcome outcome;
    const api::CallHandle handle = client->send(isMutation ? mutation() : query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.error().code, QString::fromLatin1(code));
    QCOMPARE(tokens.revoked, QStringList{QStringLiteral("old")});
    QVERIFY(tokens.rejected.isEmpty());
    QTest::qWait(20);
    QCOMPARE(fixture.server.requestCount(), 1);
}

void TestGraphQlClient::backoff_isSharedByClients()
{
    ClientFixture fixture;
    fixture.server.script(
        {RawAnswer{httpAnswer(503, {}, {}, "Retry-After: 1\r\n")}, jsonAnswer("{\"data\":{\"ok\":1}}")});
    const auto first = fixture.makeClient();
    const auto second = fixture.makeClient();
    Outcome slow;
    const api::CallHandle slowHandle = first->send(query(), slow.callback());
    QTRY_VERIFY(fixture.wait().count() > 0);

    Outcome held;
    Outcome passed;
    const api::CallHandle heldHandle = second->send(query(), held.callback());
    const api::CallHandle passedHandle = second->send(mutation(), passed.callback());
    QTRY_COMPARE(passed.calls, 1); // A person's mutation does not wait for others.
    QCOMPARE(held.calls, 0);
    QCOMPARE(fixture.server.requestCount(), 2);
    QTRY_COMPARE(held.calls, 1);
    QTRY_COMPARE(slow.calls, 1);
    QVERIFY(held.result->has_value());
    QVERIFY(slow.result->has_value());
}

void TestGraphQlClient::cancelWhileBackingOff_sendsNothing()
{
    ClientFixture fixture({{std::chrono::milliseconds(50)}, std::chrono::seconds(1)});
    fixture.server.script({RawAnswer{httpAnswer(503, {}, {})}});
    const auto client = fixture.makeClient();
    QSignalSpy waiting(client.get(), &api::HttpGraphQlClient::waiting);
    Outcome outcome;
    api::CallHandle handle = client->send(query(), outcome.callback());
    QTRY_COMPARE(waiting.count(), 1);
    handle.cancel();
    QTest::qWait(100);
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(outcome.calls, 0);
}

void TestGraphQlClient::signals_countAndReport()
{
    ClientFixture fixture;
    const auto client = fixture.makeClient();
    QSignalSpy activity(client.get(), &api::GraphQlClient::activityChanged);
    QSignalSpy answered(client.get(), &api::GraphQlClient::answered);
    Outcome outcome;
    const api::CallHandle handle = client->send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(activity.count(), 2);
    QCOMPARE(activity.at(0).at(0).toInt(), 1);
    QCOMPARE(activity.at(1).at(0).toInt(), 0);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.at(0).at(0).toString(), QStringLiteral("ok"));
    QCOMPARE(answered.at(0).at(2).toBool(), true);
}

void TestGraphQlClient::log_holdsNoSecrets()
{
    ClientFixture fixture;
    FakeTokens tokens;
    tokens.ready = QStringLiteral("eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl");
    fixture.server.script(
        {jsonAnswer(R"({"errors":[{"message":"hunter2","extensions":{"errorCode":"KT-CT-1138"}}]})")});
    const auto client = fixture.makeClient();
    client->setTokenSource(&tokens);
    api::Request request = mutation();
    request.variables = {{"input", {{"password", "hunter2"}}}};
    Outcome outcome;
    const api::CallHandle handle = client->send(request, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(fixture.log.requests().size(), 1U);
    const api::LoggedRequest &entry = fixture.log.requests().front();
    QCOMPARE(entry.operation, QStringLiteral("pay"));
    QCOMPARE(entry.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(entry.httpStatus, 200);
    QCOMPARE(entry.outcome, QStringLiteral("graphql"));
    QCOMPARE(entry.codes, QStringList{QStringLiteral("KT-CT-1138")});
    QVERIFY(entry.bytesSent > 0 && entry.bytesReceived > 0);
    QVERIFY(!entry.toText().contains(u"hunter2"));
    QVERIFY(!entry.toText().contains(u"eyJ"));
}

void TestGraphQlClient::manyRequests_allEnd()
{
    ClientFixture fixture;
    fixture.options.queryTimeout = std::chrono::seconds(20);
    const auto client = fixture.makeClient();
    int calls = 0;
    std::vector<api::CallHandle> handles;
    for (int i = 0; i < 200; ++i)
        handles.push_back(client->send(query(), [&calls](const api::Result &result) { calls += result ? 1 : 1000; }));
    QTRY_COMPARE_WITH_TIMEOUT(calls, 200, 20000);
    QCOMPARE(client->running(), 0);
}

#include "tst_graphqlclient.moc"
QTEST_GUILESS_MAIN(TestGraphQlClient)
