// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/complexity.h"
#include "api/graphql/language/parser.h"
#include "demofixture.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! What strange clients send, byte by byte: the demo answers each and goes on.
class DemoHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deepJson_isRefused_data();
    void deepJson_isRefused();
    void deepJsonInTheUrl_isRefused();
    void deepToken_isRefused();
    void queryComplexity_endsWithAnyDocument_data();
    void queryComplexity_endsWithAnyDocument();
    void cost_endsWithFragmentsInCirclesAndChains();
    void head_hasNoBody();
    void connection_endsWhenAsked_data();
    void connection_endsWhenAsked();
    void connection_staysOtherwise();
    void expectContinue_isAnsweredAtOnce();
    void unknownPath_isASentence();
    void documentsOfAnySize_areAnswered();
    void clockOutOfRange_isASentence_data();
    void clockOutOfRange_isASentence();
};

namespace {

QByteArray deepList(int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); }

//! The head of a request, its end included.
QByteArray head(const QByteArray &requestLine, const QByteArray &more = {})
{
    return requestLine + "\r\nHost: 127.0.0.1\r\n" + more + "\r\n";
}

QByteArray postOf(const QByteArray &body, const QByteArray &more = {}, const QByteArray &version = "HTTP/1.1")
{
    return head("POST /v1/graphql/ " + version,
                "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more)
        + body;
}

//! A connection of its own, which keeps all that comes.
class Line
{
public:
    explicit Line(const Demo &demo)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_text += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, demo.server.port());
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QTcpSocket m_socket;
    QByteArray m_text;
};

constexpr const char *small = R"({"query": "{ __typename }"})";

} // namespace

void DemoHttpTest::deepJson_isRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the body") << deepList(100'000);
    QTest::newRow("variables") << R"({"query": "{ __typename }", "variables": {"a": )" + deepList(100'000) + "}}";
    QTest::newRow("an unknown member") << R"({"query": "{ __typename }", "x": )" + deepList(300) + "}";
    QTest::newRow("open only") << QByteArray(1'000'000, '{');
}

void DemoHttpTest::deepJson_isRefused()
{
    QFETCH(QByteArray, body);
    Demo demo;
    const Reply reply = demo.postTo(demo.server.apiUrl(), body, {{"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.body.contains("nested too deeply"), reply.body.left(200).constData());
    QCOMPARE(demo.post(QStringLiteral("{ __typename }")).status, 200);
}

void DemoHttpTest::deepJsonInTheUrl_isRefused()
{
    Demo demo;
    Line line(demo);
    line.send(head("GET /v1/graphql/?query=%7B__typename%7D&variables=" + deepList(5'000) + " HTTP/1.1"));
    QTRY_VERIFY2(line.text().startsWith("HTTP/1.1 400") && line.text().contains("nested too deeply"),
                 line.text().left(200).constData());
}

void DemoHttpTest::deepToken_isRefused()
{
    Demo demo;
    const QByteArray part = ("{\"alg\": " + deepList(1'000) + "}").toBase64(QByteArray::Base64UrlEncoding);
    demo.token = part + '.' + part + ".x";
    QCOMPARE(demo.post(QStringLiteral("{ viewer { id } }")).code(), QStringLiteral("KT-CT-1143"));
}

void DemoHttpTest::queryComplexity_endsWithAnyDocument_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<Json>("value");
    const QString viewer = QStringLiteral("{ viewer { id } }");
    const QString none = QStringLiteral("{}");
    QTest::newRow("a valid one") << viewer << none << Json(2);
    QTest::newRow("a fragment that spreads itself")
        << QStringLiteral("{ ...F } fragment F on Query { ...F }") << none << Json();
    QTest::newRow("two in a circle") << QStringLiteral(
        "{ ...F } fragment F on Query { ...G } fragment G on Query { viewer { id } ...F }")
                                     << none << Json();
    QTest::newRow("an unknown field") << QStringLiteral("{ nope }") << none << Json();
    QTest::newRow("no document") << QStringLiteral("{") << none << Json();
    QTest::newRow("deep variables") << viewer
                                    << QString::fromLatin1("{\"a\": " + QByteArray(100'000, '[')
                                                           + QByteArray(100'000, ']') + "}")
                                    << Json(2);
}

void DemoHttpTest::queryComplexity_endsWithAnyDocument()
{
    QFETCH(QString, document);
    QFETCH(QString, variables);
    QFETCH(Json, value);
    Demo demo;
    const Reply reply = demo.post(
        QStringLiteral("query($i: QueryComplexityInputType!) { queryComplexity(input: $i) { complexityValue } }"),
        {{"i", {{"query", document.toStdString()}, {"variables", variables.toStdString()}}}});
    QVERIFY2(reply.at("/queryComplexity").is_object(), reply.body.constData());
    QVERIFY2(reply.at("/queryComplexity/complexityValue") == value, reply.body.constData());
}

void DemoHttpTest::cost_endsWithFragmentsInCirclesAndChains()
{
    const auto circle =
        tideline::graphql::parse("{ ...F } fragment F on Query { a ...G } fragment G on Query { b ...F }");
    QCOMPARE(costOf(*circle, *circle->operation(), Json::object()).complexity, 2);

    std::string text = "{ ...F0 } ";
    for (int i = 0; i < 15'000; ++i) {
        text += "fragment F" + std::to_string(i) + " on Query { ...F" + std::to_string(i + 1) + " } ";
    }
    const auto chain = tideline::graphql::parse(text + "fragment F15000 on Query { a }");
    QVERIFY(chain.has_value());
    QVERIFY(costOf(*chain, *chain->operation(), Json::object()).complexity > complexityLimit);
}

void DemoHttpTest::head_hasNoBody()
{
    Demo demo;
    for (const QByteArray path : {"/v1/graphql/", "/outbox", "/nowhere"}) {
        Line line(demo);
        line.send(head("HEAD " + path + " HTTP/1.1"));
        QTRY_VERIFY(line.text().contains("\r\n\r\n"));
        line.send(postOf(small)); // The next answer on the connection follows directly.
        QTRY_VERIFY(line.text().endsWith("}}"));
        const qsizetype end = line.text().indexOf("\r\n\r\n") + 4;
        QVERIFY2(line.text().mid(end).startsWith("HTTP/1.1 200"), line.text().constData());
    }
}

void DemoHttpTest::connection_endsWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << postOf(small, "Connection: close\r\n");
    QTest::newRow("in a list, in capitals") << postOf(small, "connection: foo, CLOSE\r\n");
    QTest::newRow("HTTP/1.0") << postOf(small, {}, "HTTP/1.0");
    QTest::newRow("a page") << head("GET /outbox HTTP/1.1", "Connection: close\r\n");
}

void DemoHttpTest::connection_endsWhenAsked()
{
    QFETCH(QByteArray, request);
    Demo demo;
    Line line(demo);
    line.send(request);
    QTRY_VERIFY(line.text().startsWith("HTTP/1.1 200"));
    QTRY_VERIFY_WITH_TIMEOUT(!line.isOpen(), 2000);
    QVERIFY2(line.text().contains("\r\nConnection: close\r\n"), line.text().constData());
    const qsizetype end = line.text().indexOf("\r\n\r\n") + 4;
    QVERIFY2(line.text().contains("ontent-Length: " + QByteArray::number(line.text().size() - end)),
             line.text().constData()); // The whole body came before the end.
}

void DemoHttpTest::connection_staysOtherwise()
{
    Demo demo;
    Line line(demo);
    for (int answers = 1; answers <= 3; ++answers) {
        line.send(postOf(small));
        QTRY_COMPARE(line.text().count("HTTP/1.1 200"), answers);
    }
    QVERIFY(line.isOpen());
}

void DemoHttpTest::expectContinue_isAnsweredAtOnce()
{
    Demo demo;
    Line line(demo);
    const QByteArray whole = postOf(small, "Expect: 100-continue\r\n");
    const qsizetype end = whole.indexOf("\r\n\r\n") + 4;
    line.send(whole.left(end / 2));
    QTest::qWait(20);
    QCOMPARE(line.text(), QByteArray());
    line.send(whole.mid(end / 2, end - end / 2));
    QTRY_COMPARE_WITH_TIMEOUT(line.text(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"), 900);
    line.send(whole.mid(end));
    QTRY_VERIFY(line.text().contains("HTTP/1.1 200") && line.text().endsWith("}}"));
}

void DemoHttpTest::unknownPath_isASentence()
{
    Demo demo;
    for (const QByteArray path : {"/", "/nowhere", "/v1/graphql/more/of/it", "/v1"}) {
        Line line(demo);
        line.send(head("GET " + path + " HTTP/1.1"));
        QTRY_VERIFY(line.text().contains("\r\n\r\n"));
        QVERIFY2(line.text().startsWith("HTTP/1.1 404"), line.text().constData());
        QVERIFY2(line.text().toLower().contains("content-type: text/plain"), line.text().constData());
        QTRY_VERIFY2(line.text().contains("The demo serves /v1/graphql/"), line.text().constData());
    }
}

void DemoHttpTest::documentsOfAnySize_areAnswered()
{
    // Many long documents, the same one twice in a row and after the others.
    Demo demo;
    const auto longOne = [](int number) {
        return QStringLiteral("{ a%1: __typename } #").arg(number) + QString(200'000, QLatin1Char('x'));
    };
    for (const int number : {0, 0, 1, 2, 3, 4, 5, 0}) {
        QVERIFY(demo.post(longOne(number)).at(qPrintable(QStringLiteral("/a%1").arg(number))).is_string());
    }
    QVERIFY(demo.post(QStringLiteral("{ a: __typename } #") + QString(900'000, QLatin1Char('x'))).at("/a").is_string());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!demo.post(QStringLiteral("{ nope }")).json.at("errors").empty());
    }
}

void DemoHttpTest::clockOutOfRange_isASentence_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isServed");
    QTest::newRow("the first") << 1 << false;
    QTest::newRow("before the computer's") << 1969 << false;
    QTest::newRow("the earliest") << 1970 << true;
    QTest::newRow("the latest") << 9990 << true;
    QTest::newRow("the last") << 9999 << false;
}

void DemoHttpTest::clockOutOfRange_isASentence()
{
    QFETCH(int, year);
    QFETCH(bool, isServed);
    Server server(ServerOptions{0, 1, QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC), {}});
    const auto port = server.start();
    QCOMPARE(port.has_value(), isServed);
    if (!isServed) {
        QVERIFY(port.error().endsWith(QLatin1Char('.')));
        QVERIFY(port.error().contains(QString::number(year)));
    }
}

QTEST_GUILESS_MAIN(DemoHttpTest)
#include "tst_demohttp.moc"
