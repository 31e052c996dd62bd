// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/server.h"
#include "api/session/connection.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using State = api::Session::State;

namespace {

constexpr int callCount = 100;

api::Request viewerQuery()
{
    api::Request request;
    request.document = "query Viewer { viewer { email } }";
    request.operationName = "Viewer";
    request.rootField = "viewer";
    return request;
}

//! Each with a mark of its own, so that a second copy would be seen.
api::Request markedMutation(int number)
{
    api::Request request;
    request.document =
        "mutation Reset($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { email } }";
    request.operationName = "Reset";
    request.rootField = "requestPasswordReset";
    request.kind = api::OperationKind::Mutation;
    request.variables = {{"input", {{"email", "mark-" + std::to_string(number) + "@example.org"}}}};
    return request;
}

} // namespace

//! A hundred calls at the moment at which the token ends, against the demo server over HTTP: one renewal, every query
//! answered, no mutation twice; and what becomes of them when the renewal fails, hangs, or comes too late.
class TestTokenLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void expiredAtTheServer_isRenewedOnce();
    void renewalRefused_endsTheSession();
    void renewalThatHangs_failsTheCalls_andIsTriedAgain();
    void renewalAfterTheLock_answersNobody();

private:
    void sendAll();
    [[nodiscard]] int countOf(const QByteArray &text) const;
    [[nodiscard]] int mostCopiesOfAMutation() const;
    //! The token is known to be refused: whoever calls waits for a new one.
    void rejectToken() { m_connection->session().reject(m_connection->session().readyToken().value_or(QString())); }

    api::SystemClock m_clock;
    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<api::Backoffs> m_backoffs;
    std::unique_ptr<api::Connection> m_connection;
    QList<QByteArray> m_seen; //!< Bodies that reached the server.
    int m_answered = 0;
    int m_queriesDone = 0;
    QStringList m_codes; //!< Of what failed.
    std::vector<api::CallHandle> m_calls;
    api::CallHandle m_signIn;
};

void TestTokenLife::init()
{
    m_server = std::make_unique<demo::Server>(demo::ServerOptions{});
    QVERIFY(m_server->start().has_value());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_backoffs = std::make_unique<api::Backoffs>(m_clock, api::RetryPolicy::none());
    api::Environment environment;
    environment.name = u"demo"_s;
    environment.apiUrl = m_server->apiUrl();
    environment.authUrl = m_server->authUrl();
    api::HttpClientOptions options = environment.clientOptions();
    options.queryTimeout = std::chrono::seconds(2);
    m_connection = std::make_unique<api::Connection>(environment, options,
                                                     api::Connection::Parts{*m_network, *m_backoffs, m_clock});
    bool isSignedIn = false;
    const demo::DemoLogin login = m_server->logins().at(3);
    m_signIn = m_connection->session().signIn(
        api::EmailAndPassword{login.email, login.password},
        [&isSignedIn](const tl::expected<void, api::Error> &done) { isSignedIn = done.has_value(); });
    QTRY_VERIFY(isSignedIn);
    m_seen.clear();
    m_codes.clear();
    m_answered = m_queriesDone = 0;
    connect(m_server.get(), &demo::Server::requestHandled, this,
            [this](const QString &, const QByteArray &body, int) { m_seen += body; });
}

void TestTokenLife::cleanup()
{
    m_calls.clear();
    m_connection.reset();
    m_network.reset();
    m_server.reset();
}

void TestTokenLife::sendAll()
{
    for (int i = 0; i < callCount; ++i) {
        const bool isQuery = i % 2 == 0;
        m_calls.push_back(m_connection->gate().send(isQuery ? viewerQuery() : markedMutation(i),
                                                    [this, isQuery](const api::Result &result) {
                                                        ++m_answered;
                                                        m_queriesDone += isQuery && result ? 1 : 0;
                                                        if (!result)
                                                            m_codes += result.error().code;
                                                    }));
    }
}

int TestTokenLife::countOf(const QByteArray &text) const
{
    return int(
        std::count_if(m_seen.cbegin(), m_seen.cend(), [&text](const QByteArray &body) { return body.contains(text); }));
}

int TestTokenLife::mostCopiesOfAMutation() const
{
    int most = 0;
    for (int i = 1; i < callCount; i += 2)
        most = std::max(most, countOf("\"mark-" + QByteArray::number(i) + "@"));
    return most;
}

void TestTokenLife::expiredAtTheServer_isRenewedOnce()
{
    m_server->setNow(QDateTime::currentDateTimeUtc().addSecs(16 * 60)); // the server's clock is ahead of ours
    sendAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_answered, callCount, 30000);
    QCOMPARE(m_queriesDone, callCount / 2);
    QCOMPARE(countOf("ObtainKrakenToken"), 1);
    QCOMPARE(mostCopiesOfAMutation(), 1);
    QCOMPARE(m_connection->session().state(), State::Active);
}

void TestTokenLife::renewalRefused_endsTheSession()
{
    QVERIFY(m_server->addFault(u"obtainKrakenToken=KT-CT-1134"_s).has_value());
    QSignalSpy ended(&m_connection->session(), &api::Session::ended);
    rejectToken();
    sendAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_answered, callCount, 30000);
    QCOMPARE(m_queriesDone, 0);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(countOf("ObtainKrakenToken"), 1);
    QCOMPARE(countOf("mark-"), 0); // nothing left without a token
    QCOMPARE(m_codes.count(u"KT-CT-1134"_s), callCount);
    QCOMPARE(m_connection->session().state(), State::Ended);
}

void TestTokenLife::renewalThatHangs_failsTheCalls_andIsTriedAgain()
{
    QVERIFY(m_server->addFault(u"delay=6000"_s).has_value());
    rejectToken();
    sendAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_answered, callCount, 10000);
    QCOMPARE(m_queriesDone, 0);
    QCOMPARE(countOf("mark-"), 0);
    QCOMPARE(m_connection->session().state(), State::Active); // whoever is there may try again
    m_server->clearFaults();
    QTest::qWait(5500); // the login is not hammered
    m_answered = 0;
    sendAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_answered, callCount, 30000);
    QCOMPARE(m_queriesDone, callCount / 2);
    QCOMPARE(mostCopiesOfAMutation(), 1);
}

void TestTokenLife::renewalAfterTheLock_answersNobody()
{
    QVERIFY(m_server->addFault(u"delay=500"_s).has_value());
    rejectToken();
    sendAll();
    QTest::qWait(100);
    m_connection->session().lock();
    QTRY_COMPARE_WITH_TIMEOUT(m_answered, callCount, 10000);
    QCOMPARE(m_codes.count(u"gate.locked"_s), callCount);
    QCOMPARE(countOf("mark-"), 0);
    QCOMPARE(countOf("query Viewer"), 0);
    QCOMPARE(m_connection->session().state(), State::Locked);
    QVERIFY(!m_connection->session().readyToken());
}

#include "tst_tokenlife.moc"
QTEST_GUILESS_MAIN(TestTokenLife)
