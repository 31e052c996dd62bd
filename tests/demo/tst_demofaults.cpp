// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/facts.h"
#include "api/demo/faults/faultrules.h"
#include "api/demo/serverthread.h"
#include "demofixture.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <utility>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Fault rules and what HTTP itself can do wrong, over real connections.
class DemoFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRules_areRefusedWithASentence_data();
    void badRules_areRefusedWithASentence();
    void everyDocumentedPair_canBeAskedFor();
    void mutationsWithoutCodes_failInsideTheirPayload();
    void rulesWithACount_runOut();
    void fieldRule_keepsTheFieldFromTheViewer();
    void fieldRule_namesAFieldOfTheSchema();
    void extremes_areTheLastTwo();
    void httpRule_answersWithThatStatus();
    void delayRule_makesTheAnswerLate();
    void dropBefore_leavesTheDataAlone();
    void dropAfter_losesTheAnswerOfWhatWasDone();
    void bodyRules_breakTheBody_data();
    void bodyRules_breakTheBody();
    void expireRule_refusesTheTokensSoFar();
    void signIn_isSparedByRulesForWholeAnswers();
    void codesOfTomorrow_canBeAskedFor();
    void portInUse_isASentence();
    void requestsTooLarge_endIn413();
    void crossOriginPages_mayAsk();
    void serverThread_servesBesideItsOwner();
};

namespace {

QString rename(const char *name)
{
    return QStringLiteral("mutation { updateUser(input: {label: \"%1\"}) { viewer { label } } }")
        .arg(QString::fromLatin1(name));
}

} // namespace

void DemoFaultsTest::badRules_areRefusedWithASentence_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *const rule :
         {"", "nonsense", "updateUser", "updateUser=", "updateUser=KT-CT-0", "updateUser=KT-XX-",
          "noSuchThing=KT-CT-1111", "http=200", "http=600", "http=x", "delay=-1", "delay=soon", "drop=now", "body=odd",
          "expire=yes", "http=500*0", "http=500*x", "=KT-CT-1111"}) {
        QTest::newRow(rule) << QString::fromLatin1(rule);
    }
}

void DemoFaultsTest::badRules_areRefusedWithASentence()
{
    QFETCH(QString, rule);
    const auto parsed = FaultRule::parse(rule, Facts());
    QVERIFY(!parsed);
    QVERIFY(parsed.error().endsWith(QLatin1Char('.')));
    Server server(ServerOptions{0, 1, Demo::noon(), {rule}});
    QCOMPARE(server.start().error(), parsed.error());
}

void DemoFaultsTest::everyDocumentedPair_canBeAskedFor()
{
    const Facts facts;
    int pairs = 0;
    for (const OperationFacts &operation : facts.operations()) {
        for (const std::string &code : operation.codes) {
            FaultRules rules;
            const auto rule = FaultRule::parse(QString::fromStdString(operation.name + '=' + code), facts);
            QVERIFY2(rule, (operation.name + '=' + code).c_str());
            rules.add(*rule);
            QCOMPARE(rules.takeCode(operation.name).value_or(std::string()), code);
            const auto error = krakenError(facts, code);
            QCOMPARE(textOf(error.extensions, "errorCode"), code);
            QVERIFY(!textOf(error.extensions, "errorType").empty());
            ++pairs;
        }
    }
    QCOMPARE(facts.operations().size(), std::size_t(90));
    QCOMPARE(pairs, 424);
    // And one over HTTP, in the documented shape.
    Demo demo({QStringLiteral("collectPayment=KT-CT-3924")});
    const Reply reply = demo.run("updateUser", "UpdateUserInput!", {{"label", "x"}}, QStringLiteral("viewer { id }"));
    QCOMPARE(reply.code(), QStringLiteral("KT-CT-1112"));
    QVERIFY(demo.server.addFault(QStringLiteral("updateUser=KT-CT-5413")).has_value());
    const Reply faulty = demo.run("updateUser", "UpdateUserInput!", {{"label", "x"}}, QStringLiteral("viewer { id }"));
    QCOMPARE(faulty.status, 200);
    QCOMPARE(faulty.json.at("errors").at(0).at("path").dump(), std::string("[\"updateUser\"]"));
    QCOMPARE(faulty.json.at("errors").at(0).at("message").get<std::string>(), std::string("Invalid data."));
    QCOMPARE(faulty.json.at("errors").at(0).at("extensions").at("errorType").get<std::string>(),
             std::string("VALIDATION"));
    QVERIFY(faulty.at("/updateUser").is_null());
}

void DemoFaultsTest::mutationsWithoutCodes_failInsideTheirPayload()
{
    Demo demo({QStringLiteral("updateUserDetails=KT-CT-5413"), QStringLiteral("createFormSubmission=KT-CT-5413"),
               QStringLiteral("masqueradeAuthentication=KT-CT-5413"), QStringLiteral("resetPassword=KT-CT-5413")});
    Reply reply = demo.post(QStringLiteral(
        "mutation { updateUserDetails(input: {}) { errors { field messages } } "
        "masqueradeAuthentication(masqueradeToken: \"x\", userId: \"1\") { token errors { field messages } } }"));
    QVERIFY(!reply.json.contains("errors"));
    QCOMPARE(reply.at("/updateUserDetails/errors").size(), std::size_t(1));
    QCOMPARE(reply.at("/masqueradeAuthentication/errors").size(), std::size_t(1));
    reply = demo.post(QStringLiteral(
        "mutation { createFormSubmission(input: {accountNumber: \"A\", content: \"{}\"}) { id errors { field errors { "
        "... on SerializerErrorType { message code } } } } resetPassword(input: {password: \"p\", userId: \"1\", "
        "token: "
        "\"t\"}) { errors { field } } }"));
    QVERIFY2(!reply.json.contains("errors"), reply.body.constData());
    QVERIFY(reply.at("/createFormSubmission/errors/0/errors/0/message").is_string());
    QCOMPARE(reply.at("/resetPassword/errors").size(), std::size_t(1));
}

void DemoFaultsTest::rulesWithACount_runOut()
{
    Demo demo({QStringLiteral("updateUser=KT-CT-5413*2")});
    demo.signInAsAgent();
    QCOMPARE(demo.post(rename("a")).code(), QStringLiteral("KT-CT-5413"));
    QCOMPARE(demo.post(rename("b")).code(), QStringLiteral("KT-CT-5413"));
    QCOMPARE(demo.post(rename("c")).text("/updateUser/viewer/label"), QStringLiteral("c"));
}

void DemoFaultsTest::fieldRule_keepsTheFieldFromTheViewer()
{
    Demo demo({QStringLiteral("AccountUserType.label=KT-CT-1111*1")});
    demo.signInAsAgent();
    const QString query = QStringLiteral("{ viewer { id label } }");
    const Reply refused = demo.post(query);
    QVERIFY(refused.at("/viewer/label").is_null());
    QVERIFY(refused.at("/viewer/id").is_string());
    QCOMPARE(refused.code(), QStringLiteral("KT-CT-1111"));
    QCOMPARE(refused.json.at("errors").at(0).at("path").dump(), std::string("[\"viewer\",\"label\"]"));
    QVERIFY(!demo.post(query).json.contains("errors"));
}

void DemoFaultsTest::fieldRule_namesAFieldOfTheSchema()
{
    Demo demo;
    QVERIFY(demo.server.addFault(QStringLiteral("AccountType.overdueBalance=KT-CT-1111")));
    for (const char *const rule : {"AccountType.nothing=KT-CT-1111", "NoType.id=KT-CT-1111", "AccountType.=KT-CT-1111",
                                   ".id=KT-CT-1111", "AccountType.id=KT-CT-0"}) {
        const auto added = demo.server.addFault(QString::fromLatin1(rule));
        QVERIFY2(!added && added.error().endsWith(QLatin1Char('.')), rule);
    }
    Server server(ServerOptions{0, 1, Demo::noon(), {QStringLiteral("AccountType.nothing=KT-CT-1111")}});
    QVERIFY(!server.start());
}

void DemoFaultsTest::extremes_areTheLastTwo()
{
    ServerOptions options;
    options.now = Demo::noon();
    options.extremes = true;
    Server server(options);
    QVERIFY(server.start());
    const QList<DemoLogin> logins = server.logins();
    const auto payments = [&server](const DemoLogin &login) {
        const std::string account = login.accountNumbers.value(0).toStdString();
        return server.data().payments.of(account).size();
    };
    QCOMPARE(payments(logins.at(logins.size() - 2)), std::size_t(0));
    QCOMPARE(payments(logins.last()), std::size_t(100'000));
    // Nobody before them is another than without.
    Server plain(ServerOptions{0, 1, Demo::noon(), {}});
    QVERIFY(plain.start());
    QCOMPARE(plain.logins().size(), logins.size() - 2);
    QCOMPARE(plain.logins().last().accountNumbers, logins.at(logins.size() - 3).accountNumbers);
}

void DemoFaultsTest::httpRule_answersWithThatStatus()
{
    Demo demo({QStringLiteral("http=503*1")});
    const Reply reply = demo.post(QStringLiteral("{ __typename }"));
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.contentType.startsWith("text/html"));
    QCOMPARE(demo.post(QStringLiteral("{ __typename }")).status, 200);
}

void DemoFaultsTest::delayRule_makesTheAnswerLate()
{
    Demo demo({QStringLiteral("delay=300*1")});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(demo.post(QStringLiteral("{ __typename }")).text("/__typename"), QStringLiteral("Query"));
    QVERIFY(timer.elapsed() >= 290);
}

void DemoFaultsTest::dropBefore_leavesTheDataAlone()
{
    Demo demo;
    demo.signInAsAgent();
    QVERIFY(demo.server.addFault(QStringLiteral("drop=before*1")).has_value());
    QCOMPARE(demo.postOnce(rename("dropped")), QByteArray());
    QVERIFY(demo.post(QStringLiteral("{ viewer { label } }")).at("/viewer/label") != Json("dropped"));
}

void DemoFaultsTest::dropAfter_losesTheAnswerOfWhatWasDone()
{
    Demo demo;
    demo.signInAsAgent();
    QVERIFY(demo.server.addFault(QStringLiteral("drop=after*1")).has_value());
    QCOMPARE(demo.postOnce(rename("dropped")), QByteArray());
    QCOMPARE(demo.post(QStringLiteral("{ viewer { label } }")).text("/viewer/label"), QStringLiteral("dropped"));
}

void DemoFaultsTest::bodyRules_breakTheBody_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *const kind : {"truncated", "html", "notjson", "empty"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void DemoFaultsTest::bodyRules_breakTheBody()
{
    QFETCH(QString, kind);
    Demo demo({QStringLiteral("body=") + kind});
    const Reply reply = demo.post(QStringLiteral("{ __typename }"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json.is_discarded());
    QCOMPARE(reply.isBroken, kind == QLatin1String("truncated"));
    QCOMPARE(reply.contentType.startsWith("text/html"), kind == QLatin1String("html"));
    QCOMPARE(reply.body.isEmpty(), kind == QLatin1String("empty"));
}

void DemoFaultsTest::expireRule_refusesTheTokensSoFar()
{
    Demo demo;
    const QString viewer = QStringLiteral("{ viewer { id } }");
    const Reply signIn = demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!",
                                  {{"APIKey", Server::agentApiKey().toStdString()}}, QStringLiteral("refreshToken"));
    demo.signInAsAgent();
    QVERIFY(demo.server.addFault(QStringLiteral("expire")).has_value());
    QCOMPARE(demo.post(viewer).code(), QStringLiteral("KT-CT-1124"));
    QCOMPARE(demo.post(viewer).code(), QStringLiteral("KT-CT-1124")); // It stays expired,
    const QByteArray old = std::exchange(demo.token, QByteArray());
    const Reply renewed =
        demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!",
                 {{"refreshToken", signIn.at("/obtainKrakenToken/refreshToken")}}, QStringLiteral("token"));
    demo.token = renewed.text("/obtainKrakenToken/token").toLatin1();
    QCOMPARE(demo.post(viewer).code(), QString()); // a renewed one is good,
    demo.signInAsAgent();
    QCOMPARE(demo.post(viewer).code(), QString()); // and so is a new one.
    demo.token = old;
    QCOMPARE(demo.post(viewer).code(), QStringLiteral("KT-CT-1124"));
}

void DemoFaultsTest::signIn_isSparedByRulesForWholeAnswers()
{
    Demo demo({QStringLiteral("drop=after"), QStringLiteral("http=500"), QStringLiteral("body=html"),
               QStringLiteral("delay=600*1")});
    QElapsedTimer timer;
    timer.start();
    demo.signInAsAgent();
    QVERIFY(!demo.token.isEmpty());
    QVERIFY(timer.elapsed() < 590);
    demo.server.clearFaults();
    QVERIFY(demo.server.addFault(QStringLiteral("delay=600*1")).has_value());
    demo.signInAsAgent(); // The one delay is not spent on it.
    timer.restart();
    QCOMPARE(demo.post(QStringLiteral("{ __typename }")).status, 200);
    QVERIFY(timer.elapsed() >= 590);
}

//! A client has to meet a code that nobody has written down.
void DemoFaultsTest::codesOfTomorrow_canBeAskedFor()
{
    const Facts facts;
    QVERIFY(facts.code("KT-XX-1") == nullptr);
    const auto rule = FaultRule::parse(QStringLiteral("updateUser=KT-XX-1*2"), facts);
    QVERIFY(rule);
    QCOMPARE(rule->code, std::string("KT-XX-1"));
    QCOMPARE(rule->remaining, 2);
    QVERIFY(!FaultRule::parse(QStringLiteral("updateUser=KT-XY-1"), facts));
}

void DemoFaultsTest::portInUse_isASentence()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Server server(ServerOptions{other.serverPort(), 1, Demo::noon(), {}});
    const auto port = server.start();
    QVERIFY(!port);
    QVERIFY(port.error().contains(QString::number(other.serverPort())));
    QVERIFY(!server.isListening());
}

void DemoFaultsTest::requestsTooLarge_endIn413()
{
    Demo demo;
    const Reply reply =
        demo.postTo(demo.server.apiUrl(), QByteArray(11 * 1024 * 1024, ' '), {{"Content-Type", "application/json"}});
    QVERIFY(reply.status == 413 || reply.isBroken);
    QCOMPARE(demo.post(QStringLiteral("{ __typename }")).status, 200);
}

void DemoFaultsTest::crossOriginPages_mayAsk()
{
    Demo demo;
    QNetworkAccessManager network;
    QNetworkReply *const reply =
        network.sendCustomRequest(QNetworkRequest(demo.server.apiUrl()), QByteArrayLiteral("OPTIONS"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(5000));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QCOMPARE(reply->rawHeader("Access-Control-Allow-Origin"), QByteArray("*"));
    QVERIFY(reply->rawHeader("Access-Control-Allow-Headers").contains("Authorization"));
    reply->deleteLater();
}

void DemoFaultsTest::serverThread_servesBesideItsOwner()
{
    ServerThread thread(ServerOptions{0, 1, Demo::noon(), {}});
    QSignalSpy started(&thread, &ServerThread::started);
    QSignalSpy handled(&thread, &ServerThread::requestHandled);
    thread.start();
    QVERIFY(started.wait(10000));
    QVERIFY(thread.isRunning());
    QCOMPARE(thread.logins().first().apiKey, Server::agentApiKey());
    Demo client;
    const Reply reply =
        client.postTo(thread.apiUrl(), R"({"query": "{ __typename }"})", {{"Content-Type", "application/json"}});
    QCOMPARE(reply.text("/__typename"), QStringLiteral("Query"));
    QTRY_COMPARE(handled.size(), 1);

    ServerThread wrong(ServerOptions{0, 1, Demo::noon(), {QStringLiteral("http=1")}});
    QSignalSpy failed(&wrong, &ServerThread::failed);
    wrong.start();
    QVERIFY(failed.wait(10000));
    QVERIFY(!wrong.isRunning());
}

QTEST_GUILESS_MAIN(DemoFaultsTest)
#include "tst_demofaults.moc"
