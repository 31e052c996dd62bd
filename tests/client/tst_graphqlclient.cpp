// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/httprequest.h"
#include "api/client/redaction.h"
#include "tests/client/clientfixture.h"
#include "tests/client/faketokens.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using Kind = api::Error::Kind;

//! What goes over the wire, and what comes of it.
class TestGraphQlClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_hasTheAgreedHeadersAndBody();
    void service_decidesTheAddress();
    void dataWithErrors_isASuccessWithWarnings();
    void unsafeAddress_isRefusedBeforeTheSocket_data();
    void unsafeAddress_isRefusedBeforeTheSocket();
    void backoff_isSharedByClients();
    void cancelWhileBackingOff_sendsNothing();
    void signals_countAndReport();
    void log_holdsNoSecrets();
    void error_namesItsRequestAndWhereItWent();
    void requestNames_lookLikeNoNumber();
    void manyRequests_allEnd();
};

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

//! What a person hands on has to be found again, in the log here and in that of the server.
void TestGraphQlClient::error_namesItsRequestAndWhereItWent()
{
    ClientFixture fixture;
    const QByteArray refusal = R"({"errors":[{"message":"No.","extensions":{"errorCode":"KT-CT-1111"}}]})";
    const QByteArray named =
        R"({"errors":[{"message":"No.","extensions":{"errorCode":"KT-CT-1111","requestId":"of-the-api"}}]})";
    fixture.server.script({jsonAnswer(refusal), jsonAnswer(refusal, 200, "X-Request-Id: of-the-gateway\r\n"),
                           jsonAnswer(named, 200, "X-Request-Id: of-the-gateway\r\n"),
                           jsonAnswer(R"({"data":{"pay":{"ok":1}},"errors":[{"message":"But."}]})")});
    fixture.options.apiUrl.setUserName(QStringLiteral("ann"));
    fixture.options.apiUrl.setQuery(QStringLiteral("key=secret"));
    const auto client = fixture.makeClient();
    const auto send = [&client] {
        Outcome outcome;
        const api::CallHandle handle = client->send(mutation(), outcome.callback());
        (void)QTest::qWaitFor([&outcome] { return outcome.calls == 1; });
        return outcome;
    };
    const auto sent = [&fixture] {
        return QString::fromLatin1(fixture.server.requests().back().header("X-Request-Id"));
    };

    const api::Error first = send().error();
    QVERIFY(!first.requestId.isEmpty());
    QCOMPARE(first.requestId, sent());
    QCOMPARE(first.endpoint, fixture.server.url().toString());
    QVERIFY(!first.isQuery);
    QCOMPARE(fixture.log.requests().back().requestId, sent());
    QVERIFY(fixture.log.requests().back().toText().contains(sent()));
    const QString before = sent();

    QCOMPARE(send().error().requestId, QStringLiteral("of-the-gateway")); // theirs: it is they who look for it
    QVERIFY(sent() != before);
    QCOMPARE(send().error().requestId, QStringLiteral("of-the-api"));
    const Outcome warned = send();
    QCOMPARE(warned.result->value().warnings.at(0).requestId, sent());

    fixture.options.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1/nobody"));
    const auto lonely = fixture.makeClient();
    Outcome outcome;
    const api::CallHandle handle = lonely->send(query(), outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QVERIFY(outcome.error().isQuery);
    QCOMPARE(outcome.error().endpoint, fixture.options.apiUrl.toString());
}

//! Else the redaction would take it for a number of a card or an account.
void TestGraphQlClient::requestNames_lookLikeNoNumber()
{
    QSet<QString> names;
    constexpr int many = 1000;
    for (int i = 0; i < many; ++i) {
        const QString name = api::newRequestId();
        QCOMPARE(api::redacted(name), name);
        QVERIFY(name.size() == 16 && std::none_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); }));
        names.insert(name);
    }
    QCOMPARE(names.size(), many);
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
