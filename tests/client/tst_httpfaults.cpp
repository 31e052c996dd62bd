// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/support/eventloopalive.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using Kind = api::Error::Kind;
using Then = RawAnswer::Then;

Q_DECLARE_METATYPE(tideline::tests::RawAnswer)

namespace {

RawAnswer raw(const QByteArray &bytes, Then then = Then::Close)
{
    RawAnswer answer;
    answer.bytes = bytes;
    answer.then = then;
    return answer;
}

RawAnswer filled(const QByteArray &head, qint64 filler)
{
    RawAnswer answer = raw(head);
    answer.filler = filler;
    return answer;
}

RawAnswer json(const QByteArray &body) { return jsonAnswer(body); }

constexpr const char *jsonHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

} // namespace

//! What every fault of a server becomes, for a query (which may be repeated) and a mutation (which may not).
class TestHttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_becomesOneError_data();
    void fault_becomesOneError();
    void refusedConnection_isNetwork_andNotDone();
    void unknownHost_isNetwork_andNotDone();
    void notTls_isTls_andNothingIsSent();
    void untrustedCertificate_isFinal();
    void answerOf200Megabytes_isCutAtTheDefaultCap();
    void largeAnswer_isReadBesideTheEventLoop();
    void keptConnectionThatDies_isNotResent_data();
    void keptConnectionThatDies_isNotResent();
    void idleConnectionClosedByServer_doesNotHurtAMutation();
    void queryThatFailsOnce_succeedsInTheEnd();
    void retryAfterBeyondPatience_isReportedAtOnce();
    void drippingAnswer_endsInTime();
    void endlessHeaders_endInTime();
};

void TestHttpFaults::fault_becomesOneError_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("maybeDone");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("queryRequests");

    RawAnswer atOnce;
    atOnce.closesAtOnce = true;
    QTest::newRow("close before headers") << raw({}) << Kind::Network << true << 0 << 4;
    QTest::newRow("close within headers") << raw("HTTP/1.1 200 OK\r\nContent-Ty") << Kind::Network << true << 0 << 4;
    QTest::newRow("close after headers") << raw(QByteArray(jsonHead) + "Content-Length: 20\r\n\r\n") << Kind::Network
                                         << true << 200 << 4;
    QTest::newRow("truncated body") << raw(QByteArray(jsonHead) + "Content-Length: 200\r\n\r\n{\"data\":{\"ok\"")
                                    << Kind::Network << true << 200 << 4;
    QTest::newRow("truncated body without length")
        << unboundedAnswer(QByteArray(jsonHead) + "\r\n{\"data\":{\"ok\"") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("hang before headers") << raw({}, Then::Hang) << Kind::Timeout << true << 0 << 2;
    QTest::newRow("hang within body") << raw(QByteArray(jsonHead) + "Content-Length: 200\r\n\r\n{\"data\":", Then::Hang)
                                      << Kind::Timeout << true << 200 << 2;
    QTest::newRow("401") << raw(httpAnswer(401, "text/plain", "no", "WWW-Authenticate: Basic realm=\"x\"\r\n"))
                         << Kind::Http << false << 401 << 1;
    QTest::newRow("401 negotiate") << raw(httpAnswer(401, "text/plain", "no", "WWW-Authenticate: Negotiate\r\n"))
                                   << Kind::Http << false << 401 << 1;
    QTest::newRow("403") << raw(httpAnswer(403, "text/html", "<html>")) << Kind::Http << false << 403 << 1;
    QTest::newRow("404") << raw(httpAnswer(404, "text/html", "<html>")) << Kind::Http << false << 404 << 1;
    QTest::newRow("407") << raw(httpAnswer(407, "text/plain", "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
                         << Kind::Http << false << 407 << 1;
    QTest::newRow("429 without Retry-After")
        << raw(httpAnswer(429, "text/plain", "")) << Kind::Http << false << 429 << 4;
    QTest::newRow("429 with Retry-After 0")
        << raw(httpAnswer(429, "text/plain", "", "Retry-After: 0\r\n"), Then::KeepOpen) << Kind::Http << false << 429
        << 4;
    QTest::newRow("500 HTML") << raw(httpAnswer(500, "text/html", "<h1>Oops</h1>")) << Kind::Http << true << 500 << 1;
    QTest::newRow("502 HTML") << raw(httpAnswer(502, "text/html", "<h1>Oops</h1>")) << Kind::Http << true << 502 << 4;
    QTest::newRow("503 empty") << raw(httpAnswer(503, {}, {})) << Kind::Http << false << 503 << 4;
    QTest::newRow("504 lying JSON") << raw(httpAnswer(504, "application/json", "{\"data\":")) << Kind::Http << true
                                    << 504 << 4;
    QTest::newRow("400 with GraphQL errors")
        << raw(httpAnswer(400, "application/graphql-response+json", "{\"errors\":[{\"message\":\"no\"}]}"))
        << Kind::GraphQl << false << 400 << 1;
    QTest::newRow("204") << raw("HTTP/1.1 204 No Content\r\n\r\n") << Kind::Http << true << 204 << 1;
    QTest::newRow("redirect elsewhere") << raw(
        httpAnswer(307, {}, {}, "Location: https://elsewhere.example/graphql\r\n"))
                                        << Kind::Http << false << 307 << 1;
    QTest::newRow("redirect to itself") << raw(httpAnswer(308, {}, {}, "Location: /v1/graphql/\r\n")) << Kind::Http
                                        << false << 308 << 1;
    QTest::newRow("HTML") << raw(httpAnswer(200, "text/html", "<html></html>")) << Kind::Protocol << true << 200 << 1;
    QTest::newRow("HTML called JSON") << json("<html></html>") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("no content type") << raw(httpAnswer(200, {}, "{\"data\":{\"ok\":true}}")) << Kind::Protocol << true
                                     << 200 << 1;
    QTest::newRow("Latin-1") << raw(httpAnswer(200, "application/json; charset=iso-8859-1", "{\"data\":{\"ok\":1}}"))
                             << Kind::Protocol << true << 200 << 1;
    QTest::newRow("invalid JSON") << json("{\"data\":{,}}") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("empty") << json("") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("blank") << json(" \r\n") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("not UTF-8") << json("{\"data\":{\"ok\":\"\xff\xfe\"}}") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("null") << json("null") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("list") << json("[]") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("empty object") << json("{}") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("data of the wrong type") << json("{\"data\":7}") << Kind::Protocol << true << 200 << 1;
    QTest::newRow("deep JSON") << json(QByteArray(500'000, '[')) << Kind::Protocol << true << 200 << 1;
    QTest::newRow("chunked garbage") << raw(QByteArray(jsonHead)
                                            + "Transfer-Encoding: chunked\r\n\r\nzz\r\nnot a chunk")
                                     << Kind::Protocol << true << 200 << 1;
    QTest::newRow("gzip garbage") << raw(QByteArray(jsonHead)
                                         + "Content-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot gzip at!")
                                  << Kind::Protocol << true << 200 << 1;
    QTest::newRow("not HTTP") << raw("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Kind::Network << true << 0 << 4;
    QTest::newRow("announced as 200 MB") << filled(QByteArray(jsonHead) + "Content-Length: 209715200\r\n\r\n",
                                                   209715200)
                                         << Kind::Protocol << true << 200 << 1;
    QTest::newRow("endless") << filled(QByteArray(jsonHead) + "\r\n{", -1) << Kind::Protocol << true << 200 << 1;
}

void TestHttpFaults::fault_becomesOneError()
{
    QFETCH(RawAnswer, answer);
    QFETCH(Kind, kind);
    QFETCH(bool, maybeDone);
    QFETCH(int, status);
    QFETCH(int, queryRequests);

    ClientFixture fixture;
    fixture.server.script({answer});
    const auto client = fixture.makeClient();
    const EventLoopAlive alive;

    Outcome sent;
    const api::CallHandle handle = client->send(mutation(), sent.callback());
    QCOMPARE(sent.calls, 0);
    QTRY_COMPARE(sent.calls, 1);
    QVERIFY(!sent.result->has_value());
    QCOMPARE(toString(sent.error().kind), toString(kind));
    QCOMPARE(sent.error().maybeDone, maybeDone);
    QCOMPARE(sent.error().httpStatus, status);
    QCOMPARE(sent.error().operation, QStringLiteral("pay"));
    QVERIFY(!sent.error().message.isEmpty());
    QCOMPARE(fixture.server.requestCount(), 1);
    QVERIFY(!handle.isActive());

    Outcome asked;
    const api::CallHandle queryHandle = client->send(query(), asked.callback());
    QTRY_COMPARE(asked.calls, 1);
    QVERIFY(!asked.result->has_value());
    QCOMPARE(toString(asked.error().kind), toString(kind));
    QVERIFY(!asked.error().maybeDone);
    QCOMPARE(fixture.server.requestCount(), 1 + queryRequests);
    QCOMPARE(fixture.log.requests().size(), static_cast<std::size_t>(1 + queryRequests));

    QTest::qWait(30); // Nothing more may happen.
    QCOMPARE(sent.calls, 1);
    QCOMPARE(asked.calls, 1);
    QCOMPARE(fixture.server.requestCount(), 1 + queryRequests);
    QVERIFY(alive.ticks() > 0);
    QVERIFY2(alive.longestGapMs() < 1000, qPrintable(QString::number(alive.longestGapMs())));
}

void TestHttpFaults::refusedConnection_isNetwork_andNotDone()
{
    ClientFixture fixture;
    fixture.server.stop();
    const auto client = fixture.makeClient();
    Outcome sent;
    const api::CallHandle handle = client->send(mutation(), sent.callback());
    QTRY_COMPARE(sent.calls, 1);
    QCOMPARE(toString(sent.error().kind), toString(Kind::Network));
    QVERIFY(!sent.error().maybeDone);
}

void TestHttpFaults::unknownHost_isNetwork_andNotDone()
{
    ClientFixture fixture(api::RetryPolicy::none());
    fixture.options.apiUrl = QUrl(QStringLiteral("https://no-such-host.invalid/graphql"));
    fixture.options.mutationTimeout = std::chrono::seconds(30);
    const auto client = fixture.makeClient();
    Outcome sent;
    const api::CallHandle handle = client->send(mutation(), sent.callback());
    QTRY_COMPARE_WITH_TIMEOUT(sent.calls, 1, 20000);
    QCOMPARE(toString(sent.error().kind), toString(Kind::Network));
    QVERIFY(!sent.error().maybeDone);
}

void TestHttpFaults::notTls_isTls_andNothingIsSent()
{
    ClientFixture fixture;
    fixture.options.apiUrl.setScheme(QStringLiteral("https"));
    fixture.server.script({raw("HTTP/1.1 400 Bad Request\r\n\r\n")});
    const auto client = fixture.makeClient();
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        const api::CallHandle handle = client->send(i == 0 ? mutation() : query(), outcome.callback());
        // The raw server waits for the end of a request that a TLS hello never has.
        QTRY_COMPARE_WITH_TIMEOUT(outcome.calls, 1, 5000);
        QVERIFY(outcome.error().kind == Kind::Tls || outcome.error().kind == Kind::Timeout);
        QVERIFY(!outcome.error().maybeDone);
    }
    QCOMPARE(fixture.server.requestCount(), 0);
}

//! A server whose certificate nobody has signed; the key is made for this run and thrown away.
void TestHttpFaults::untrustedCertificate_isFinal()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here");
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"),
                   certificateFile});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("the openssl program is needed to make a certificate");
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
    QCOMPARE(certificates.size(), 1);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificates.constFirst());
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    // Not newConnection(): that comes before the handshake, with nothing pending yet.
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &received] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] { received += socket->readAll(); });
            received += socket->readAll(); // what came with the end of the handshake
        }
    });

    ClientFixture fixture;
    fixture.options.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    fixture.options.mutationTimeout = fixture.options.queryTimeout = std::chrono::seconds(20);
    const auto client = fixture.makeClient();
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        const api::CallHandle handle = client->send(i == 0 ? mutation() : query(), outcome.callback());
        QTRY_COMPARE_WITH_TIMEOUT(outcome.calls, 1, 10000);
        QCOMPARE(toString(outcome.error().kind), toString(Kind::Tls));
        QVERIFY(!outcome.error().maybeDone);
    }
    QVERIFY(received.isEmpty());
}

void TestHttpFaults::answerOf200Megabytes_isCutAtTheDefaultCap()
{
    ClientFixture fixture;
    fixture.options.largestBody = api::HttpClientOptions().largestBody;
    fixture.options.queryTimeout = std::chrono::seconds(20);
    fixture.server.script({filled(QByteArray(jsonHead) + "\r\n{\"data\":", 200LL * 1024 * 1024)});
    const auto client = fixture.makeClient();
    const EventLoopAlive alive;
    Outcome asked;
    const api::CallHandle handle = client->send(query(), asked.callback());
    QTRY_COMPARE_WITH_TIMEOUT(asked.calls, 1, 20000);
    QCOMPARE(toString(asked.error().kind), toString(Kind::Protocol));
    QCOMPARE(fixture.server.requestCount(), 1);
    QVERIFY(fixture.server.bytesWritten() < 120LL * 1024 * 1024);
    QVERIFY(alive.ticks() > 5);
}

void TestHttpFaults::largeAnswer_isReadBesideTheEventLoop()
{
    ClientFixture fixture;
    fixture.options.largestBody = 64LL * 1024 * 1024;
    fixture.options.queryTimeout = std::chrono::seconds(20);
    QByteArray body = "{\"data\":{\"ok\":[0";
    for (int i = 0; i < 400'000; ++i)
        body += ",{\"id\":" + QByteArray::number(i) + "}";
    body += "]}}";
    fixture.server.script({json(body)});
    const auto client = fixture.makeClient();
    const EventLoopAlive alive;
    Outcome asked;
    const api::CallHandle handle = client->send(query(), asked.callback());
    QTRY_COMPARE_WITH_TIMEOUT(asked.calls, 1, 20000);
    QVERIFY(asked.result->has_value());
    QCOMPARE((*asked.result)->data["ok"].size(), 400'001U);
    QVERIFY(alive.ticks() > 5);
}

void TestHttpFaults::keptConnectionThatDies_isNotResent_data()
{
    QTest::addColumn<bool>("isMutation");
    QTest::newRow("mutation") << true;
    QTest::newRow("query") << false;
}

//! The server answers once, keeps the connection, and closes it on reading the next request.
void TestHttpFaults::keptConnectionThatDies_isNotResent()
{
    QFETCH(bool, isMutation);
    ClientFixture fixture(api::RetryPolicy::none());
    fixture.server.script({json("{\"data\":{\"ok\":true}}"), raw({})});
    const auto client = fixture.makeClient();
    Outcome first;
    const api::CallHandle firstHandle = client->send(query(), first.callback());
    QTRY_COMPARE(first.calls, 1);
    QVERIFY(first.result->has_value());

    Outcome second;
    const api::CallHandle secondHandle = client->send(isMutation ? mutation() : query(), second.callback());
    QTRY_COMPARE(second.calls, 1);
    QCOMPARE(toString(second.error().kind), toString(Kind::Network));
    QCOMPARE(second.error().maybeDone, isMutation);
    QTest::qWait(50);
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestHttpFaults::idleConnectionClosedByServer_doesNotHurtAMutation()
{
    ClientFixture fixture(api::RetryPolicy::none());
    const auto client = fixture.makeClient();
    Outcome first;
    const api::CallHandle firstHandle = client->send(query(), first.callback());
    QTRY_COMPARE(first.calls, 1);
    fixture.server.closeIdleConnections();
    QTRY_COMPARE(fixture.server.openConnections(), 0);
    Outcome second;
    const api::CallHandle secondHandle = client->send(mutation(), second.callback());
    QTRY_COMPARE(second.calls, 1);
    QVERIFY(second.result->has_value());
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestHttpFaults::queryThatFailsOnce_succeedsInTheEnd()
{
    ClientFixture fixture;
    fixture.server.script(
        {raw({}), raw(httpAnswer(503, "text/plain", "", "Retry-After: 0\r\n")), json("{\"data\":{\"ok\":true}}")});
    const auto client = fixture.makeClient();
    Outcome asked;
    const api::CallHandle handle = client->send(query(), asked.callback());
    QTRY_COMPARE(asked.calls, 1);
    QVERIFY(asked.result->has_value());
    QCOMPARE(fixture.server.requestCount(), 3);
    QCOMPARE(fixture.wait().count(), 0);
}

void TestHttpFaults::retryAfterBeyondPatience_isReportedAtOnce()
{
    ClientFixture fixture;
    fixture.server.script({raw(httpAnswer(429, "text/plain", "", "Retry-After: 120\r\n"))});
    const auto client = fixture.makeClient();
    Outcome asked;
    const api::CallHandle handle = client->send(query(), asked.callback());
    QTRY_COMPARE(asked.calls, 1);
    QCOMPARE(asked.error().httpStatus, 429);
    QCOMPARE(asked.error().retryAfter.value_or(std::chrono::seconds(0)).count(), 120);
    QCOMPARE(fixture.server.requestCount(), 1);
}

void TestHttpFaults::drippingAnswer_endsInTime()
{
    ClientFixture fixture;
    fixture.options.mutationTimeout = std::chrono::milliseconds(200);
    RawAnswer drip = filled(QByteArray(jsonHead) + "\r\n", -1);
    drip.dripMs = 20;
    fixture.server.script({drip});
    const auto client = fixture.makeClient();
    Outcome sent;
    const api::CallHandle handle = client->send(mutation(), sent.callback());
    QTRY_COMPARE(sent.calls, 1);
    QCOMPARE(toString(sent.error().kind), toString(Kind::Timeout));
    QVERIFY(sent.error().maybeDone);
}

void TestHttpFaults::endlessHeaders_endInTime()
{
    ClientFixture fixture;
    fixture.server.script({filled(QByteArray(jsonHead) + "X: ", -1)});
    const auto client = fixture.makeClient();
    const EventLoopAlive alive;
    Outcome sent;
    const api::CallHandle handle = client->send(mutation(), sent.callback());
    QTRY_COMPARE(sent.calls, 1);
    QVERIFY(!sent.result->has_value());
    QVERIFY(sent.error().maybeDone);
    QVERIFY(alive.ticks() > 0);
}

#include "tst_httpfaults.moc"
QTEST_GUILESS_MAIN(TestHttpFaults)
