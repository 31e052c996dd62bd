// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/errorcatalogue.h"
#include "tests/client/clientfixture.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace tideline;
using namespace tideline::tests;
using Kind = api::Error::Kind;

namespace {

//! A token that is ready, to see where it goes.
class FixedToken final : public api::TokenSource
{
public:
    [[nodiscard]] std::optional<QString> readyToken() const override { return QStringLiteral("secret-token"); }
    [[nodiscard]] api::CallHandle token(api::TokenCallback) override { return {}; }
    void reject(const QString &) override {}
    void revoke(const QString &, const api::Error &) override {}
};

bool runOpenssl(const QStringList &words)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), words);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

//! A server that takes down what reaches it once the connection is encrypted, and answers the first request.
class TlsServer final : public QObject
{
public:
    explicit TlsServer(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        isListening = m_server.listen(QHostAddress::LocalHost);
        // Not newConnection(): that comes before the handshake, with nothing pending yet.
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                read(*socket); // what came with the end of the handshake
            }
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort())); }

    QByteArray received;
    bool isListening = false;

private:
    void read(QTcpSocket &socket)
    {
        received += socket.readAll();
        if (received.contains("\"query\":"))
            socket.write(jsonAnswer("{\"data\":{\"ok\":true,\"pay\":{\"ok\":true}}}").bytes);
    }

    QSslServer m_server;
};

} // namespace

//! Certificates and versions that must not do, against servers on this computer: nothing leaves, and the card says so.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void certificate_decides_data();
    void certificate_decides();
    void oldVersion_isRefused();
    void redirect_isNotFollowed_andNoTokenGoesThere_data();
    void redirect_isNotFollowed_andNoTokenGoesThere();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    //! A certificate of our own authority, as \p extension and \p days say.
    [[nodiscard]] bool issue(const QString &name, const QByteArray &extension, const QString &days);

    QTemporaryDir m_folder;
    QSslConfiguration m_before;
};

bool TestTls::issue(const QString &name, const QByteArray &extension, const QString &days)
{
    QFile extensions(file(QStringLiteral("extensions")));
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write(extension) < 0)
        return false;
    extensions.close();
    return runOpenssl(
        {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file(QStringLiteral("request.pem")),
         QStringLiteral("-CA"), file(QStringLiteral("authority.pem")), QStringLiteral("-CAkey"),
         file(QStringLiteral("authority.key")), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), days,
         QStringLiteral("-extfile"), extensions.fileName(), QStringLiteral("-out"), file(name)});
}

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here");
    const QStringList newKey = {QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes")};
    const bool isMade = runOpenssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + newKey
                                   + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=Authority"),
                                                 QStringLiteral("-keyout"), file(QStringLiteral("authority.key")),
                                                 QStringLiteral("-out"), file(QStringLiteral("authority.pem"))})
        && runOpenssl(QStringList{QStringLiteral("req")} + newKey
                      + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=server"), QStringLiteral("-keyout"),
                                    file(QStringLiteral("server.key")), QStringLiteral("-out"),
                                    file(QStringLiteral("request.pem"))})
        && issue(QStringLiteral("good.pem"), "subjectAltName=IP:127.0.0.1", QStringLiteral("2"))
        && issue(QStringLiteral("expired.pem"), "subjectAltName=IP:127.0.0.1", QStringLiteral("-1"))
        && issue(QStringLiteral("elsewhere.pem"), "subjectAltName=DNS:api.example.org", QStringLiteral("2"))
        && runOpenssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                       file(QStringLiteral("request.pem")), QStringLiteral("-signkey"),
                       file(QStringLiteral("server.key")), QStringLiteral("-days"), QStringLiteral("2"),
                       QStringLiteral("-out"), file(QStringLiteral("own.pem"))});
    if (!isMade)
        QSKIP("the openssl program is needed to make certificates");
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificates(file(QStringLiteral("authority.pem")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestTls::cleanupTestCase()
{
    if (!m_before.isNull())
        QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestTls::certificate_decides_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("headline"); // empty: it is good
    QTest::newRow("good") << QStringLiteral("good.pem") << QString();
    QTest::newRow("expired") << QStringLiteral("expired.pem")
                             << QStringLiteral("The server's certificate is not valid today");
    QTest::newRow("self-signed") << QStringLiteral("own.pem")
                                 << QStringLiteral("The server's certificate is not trusted");
    QTest::newRow("wrong host") << QStringLiteral("elsewhere.pem")
                                << QStringLiteral("The certificate is for another address");
}

void TestTls::certificate_decides()
{
    QFETCH(QString, certificate);
    QFETCH(QString, headline);
    QFile key(file(QStringLiteral("server.key")));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(file(certificate));
    QCOMPARE(certificates.size(), 1);
    QSslConfiguration configuration = m_before;
    configuration.setLocalCertificate(certificates.constFirst());
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    TlsServer server(configuration);
    QVERIFY(server.isListening);

    ClientFixture fixture;
    FixedToken token;
    fixture.options.apiUrl = server.url();
    fixture.options.mutationTimeout = fixture.options.queryTimeout = std::chrono::seconds(20);
    const auto client = fixture.makeClient();
    client->setTokenSource(&token);
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.calls, 1, 20000);
    if (headline.isEmpty()) {
        QVERIFY2(outcome.result->has_value(),
                 qPrintable(outcome.result->has_value() ? QString() : outcome.error().message));
        QVERIFY(server.received.contains("secret-token"));
        return;
    }
    QCOMPARE(toString(outcome.error().kind), toString(Kind::Tls));
    QVERIFY(!outcome.error().maybeDone);
    QVERIFY2(server.received.isEmpty(), server.received.constData());
    const catalogue::ErrorEntry card = catalogue::ErrorCatalogue().describe(outcome.error().facts());
    QCOMPARE(card.headline, headline);
}

//! The server agrees to TLS 1.0 and nothing newer: its ServerHello by hand, for no library makes it any more.
void TestTls::oldVersion_isRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&server, &received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            const bool isFirst = received.isEmpty();
            received += socket->readAll();
            if (!isFirst)
                return;
            QByteArray hello = QByteArray::fromHex("0301") + QByteArray(32, 'r') + QByteArray::fromHex("00002f00");
            hello.prepend(QByteArray::fromHex("020000") + char(hello.size()));
            socket->write(QByteArray::fromHex("16030100") + char(hello.size()) + hello);
        });
    });
    ClientFixture fixture;
    FixedToken token;
    fixture.options.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    fixture.options.mutationTimeout = std::chrono::seconds(20);
    const auto client = fixture.makeClient();
    client->setTokenSource(&token);
    Outcome outcome;
    const api::CallHandle handle = client->send(mutation(), outcome.callback());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.calls, 1, 20000);
    QCOMPARE(toString(outcome.error().kind), toString(Kind::Tls));
    QVERIFY(!outcome.error().maybeDone);
    QVERIFY(!received.contains("secret-token"));
    QVERIFY(!received.contains("query"));
    // After the hello there is at most an alert of seven bytes.
    const int helloSize = 5 + (uchar(received.at(3)) << 8 | uchar(received.at(4)));
    QVERIFY2(received.size() <= helloSize + 7, qPrintable(QString::number(received.size() - helloSize)));
}

void TestTls::redirect_isNotFollowed_andNoTokenGoesThere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isMutation");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d for a query", status) << status << false;
        QTest::addRow("%d for a mutation", status) << status << true;
    }
}

void TestTls::redirect_isNotFollowed_andNoTokenGoesThere()
{
    QFETCH(int, status);
    QFETCH(bool, isMutation);
    RawServer elsewhere;
    ClientFixture fixture;
    RawAnswer answer;
    answer.bytes = httpAnswer(status, {}, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n");
    fixture.server.script({answer});
    FixedToken token;
    const auto client = fixture.makeClient();
    client->setTokenSource(&token);
    Outcome outcome;
    const api::CallHandle handle = client->send(isMutation ? mutation() : query(), outcome.callback());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.calls, 1, 5000);
    QCOMPARE(toString(outcome.error().kind), toString(Kind::Http));
    QTest::qWait(20);
    QCOMPARE(elsewhere.connectionCount(), 0U);
}

#include "tst_tls.moc"
QTEST_GUILESS_MAIN(TestTls)
