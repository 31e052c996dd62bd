// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include "api/graphql/core/json.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline::testing;
using tideline::graphql::Json;

//! \brief The commands of tideline-cli that talk to a server, against the demo backend on this computer.
class CommandLineSendingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demo_answersQueriesAndMutations();
    void run_ofADeprecatedOperation_saysSo();
    void query_namesTheOperationOfSeveral();
    void query_thatCannotBeSent_isNotSent_data();
    void query_thatCannotBeSent_isNotSent();
    void faults_endAsTheContractSays_data();
    void faults_endAsTheContractSays();
    void brokenPasswordRules_areSaidInTheFormsWords();
    void fault_forSomeCalls_ends();
    void serve_saysWhereItListensAndWhoMaySignIn();
    void serve_onAPortInUse_saysSo();
    void token_comesFromStandardInput();
    void token_thatIsMissingOrRefused_endsWith4_data();
    void token_thatIsMissingOrRefused_endsWith4();
    void fetch_bringsTheSchemaInBothForms();
    void serverThatIsNotThere_endsWith3();

private:
    Files m_files;
};

namespace {

Json parsed(const QByteArray &text) { return Json::parse(text.constData(), nullptr, false); }

//! Variables of createAccountReference, a mutation that the demo backend serves.
QString referenceVariables(const QString &account = u"A-00000000"_s)
{
    return u"{\"input\": {\"accountNumber\": \"%1\", \"namespace\": \"test\", \"value\": \"1\"}}"_s.arg(account);
}

} // namespace

void CommandLineSendingTest::demo_answersQueriesAndMutations()
{
    const CliOutcome viewer = runCli({u"--demo"_s, u"run"_s, u"viewer"_s});
    QVERIFY2(viewer.exitCode == 0, viewer.err.constData());
    QCOMPARE(viewer.err, QByteArray());
    QVERIFY(parsed(viewer.out)["viewer"]["id"].is_string());

    const CliOutcome again = runCli({u"--environment"_s, u"demo"_s, u"query"_s, u"-"_s}, "{ viewer { id } }");
    QVERIFY(parsed(again.out)["viewer"]["id"] == parsed(viewer.out)["viewer"]["id"]);

    // The same seed and the same clock make the same answer.
    const QStringList fixed = {u"--demo"_s, u"--seed"_s, u"7"_s, u"--now"_s, u"2026-03-01T09:00:00Z"_s};
    const QByteArray document =
        "query ($n: Int = 5) { accountsSearch(searchTerms: {billingName: \"a\"}, maxResults: $n) "
        "{ account { number billingName balance } } }";
    const CliOutcome one = runCli(fixed + QStringList{u"query"_s, u"-"_s}, document);
    QVERIFY2(one.exitCode == 0, one.err.constData());
    QVERIFY(parsed(one.out)["accountsSearch"].size() > 0);
    QCOMPARE(runCli(fixed + QStringList{u"query"_s, u"-"_s}, document).out, one.out);

    const Json account = parsed(one.out)["accountsSearch"][0]["account"]["number"];
    const QString variables = referenceVariables(QString::fromStdString(account.get<std::string>()));
    const CliOutcome changed =
        runCli(fixed + QStringList{u"run"_s, u"createAccountReference"_s, u"--variables"_s, variables});
    QVERIFY2(changed.exitCode == 0, changed.err.constData());
    QVERIFY(parsed(changed.out)["createAccountReference"]["accountReference"].is_object());
}

void CommandLineSendingTest::run_ofADeprecatedOperation_saysSo()
{
    const QString variables =
        uR"({"input": {"password": "Granite-pool-31", "userId": "5046", "token": "demo-reset-token"}})"_s;
    const CliOutcome outcome = runCli({u"--demo"_s, u"run"_s, u"resetPassword"_s, u"--variables"_s, variables});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.err.startsWith("resetPassword is deprecated: "), outcome.err.constData());
    QVERIFY2(parsed(outcome.out).contains("resetPassword"), outcome.out.constData()); // the data stands alone
}

void CommandLineSendingTest::query_namesTheOperationOfSeveral()
{
    const QString file = m_files.write(u"two.graphql"_s, "query A { viewer { id } } query B { viewer { email } }");
    const CliOutcome outcome = runCli({u"--demo"_s, u"query"_s, file, u"--operation"_s, u"B"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(parsed(outcome.out)["viewer"].contains("email"));
    QCOMPARE(runCli({u"--demo"_s, u"query"_s, file}).exitCode, 2);
    QCOMPARE(runCli({u"--demo"_s, u"query"_s, file, u"--operation"_s, u"C"_s}).exitCode, 2);
}

void CommandLineSendingTest::query_thatCannotBeSent_isNotSent_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("syntax") << QByteArray("{ viewer {") << u"{}"_s << QByteArray(":1:11: ");
    QTest::newRow("unknown field") << QByteArray("{ viewer { nope } }") << u"{}"_s << QByteArray(":1:12: ");
    QTest::newRow("variables left out") << QByteArray("query ($n: String!) { account(accountNumber: $n) { number } }")
                                        << u"{}"_s << QByteArray("n: ");
    QTest::newRow("variables of another type")
        << QByteArray("query ($n: String!) { account(accountNumber: $n) { number } }") << u"{\"n\": [1]}"_s
        << QByteArray("n: ");
    QTest::newRow("variables that are not declared")
        << QByteArray("query ($n: String!) { account(accountNumber: $n) { number } }") << u"{\"n\": \"A\", \"m\": 1}"_s
        << QByteArray("m: ");
    QTest::newRow("an empty file") << QByteArray() << u"{}"_s << QByteArray(":1:1: ");
}

void CommandLineSendingTest::query_thatCannotBeSent_isNotSent()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, variables);
    QFETCH(const QByteArray, said);
    // Nothing listens there: a request would end with 3.
    const CliOutcome outcome = runCli({u"--endpoint"_s, u"http://127.0.0.1:1/"_s, u"query"_s,
                                       m_files.write(u"query.graphql"_s, document), u"--variables"_s, variables});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

void CommandLineSendingTest::faults_endAsTheContractSays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *rule, const char *operation, int code, const char *said) {
        QTest::addRow("%s of %s", rule, operation)
            << QString::fromUtf8(rule) << QString::fromUtf8(operation) << code << QByteArray(said);
    };
    const char *query = "viewer";
    const char *mutation = "createAccountReference";
    row("http=500", query, 3, "500");
    row("http=404", query, 3, "404");
    row("http=429", query, 3, "Too many requests");
    row("http=401", query, 4, "401");
    row("body=html", query, 3, "not JSON");
    row("body=notjson", query, 3, "not JSON");
    row("body=empty", query, 3, "empty");
    row("body=truncated", query, 3, "closed");
    row("drop=before", query, 3, "closed");
    row("expire", query, 0, ""); // The token is renewed, once.
    row("expire*9", query, 1, "KT-CT-1124");
    row("expire", mutation, 1, "KT-CT-1124");
    row("http=500", mutation, 3, "may have been done");
    row("body=empty", mutation, 3, "may have been done");
    row("body=truncated", mutation, 3, "may have been done");
    row("drop=before", mutation, 3, "may have been done");
    row("drop=after", mutation, 3, "may have been done");
    row("createAccountReference=KT-CT-8310", mutation, 1, "KT-CT-8310");
    row("delay=10", query, 0, "");
}

void CommandLineSendingTest::faults_endAsTheContractSays()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, operation);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    QStringList words = {u"--demo"_s, u"--fault"_s, rule, u"run"_s, operation};
    if (operation != "viewer"_L1)
        words += {u"--variables"_s, referenceVariables()};

    const CliOutcome outcome = runCli(words);

    QVERIFY2(outcome.exitCode == code, outcome.err.constData());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(outcome.out.isEmpty(), code != 0);
    QCOMPARE(outcome.err.isEmpty(), code == 0);
}

void CommandLineSendingTest::brokenPasswordRules_areSaidInTheFormsWords()
{
    const CliOutcome outcome = runCli({u"--demo"_s, u"run"_s, u"updateEmailAndPassword"_s, u"--variables"_s,
                                       uR"({"input": {"email": "agent@example.org", "password": "short"}})"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("input.password: Enter a longer password [password_too_short]"),
             outcome.err.constData());
    QVERIFY(outcome.err.contains("input.password: Add more digits to the password"));
    QVERIFY(!outcome.err.contains("needs at least")); // the server's
}

void CommandLineSendingTest::fault_forSomeCalls_ends()
{
    const ServingCli server({u"--fault"_s, u"createAccountReference=KT-CT-8310*1"_s});
    QVERIFY(server.isListening());
    const QStringList words = {u"--endpoint"_s,  server.url(),        u"run"_s, u"createAccountReference"_s,
                               u"--variables"_s, referenceVariables()};
    const CliOutcome first = runCli(words);
    QCOMPARE(first.exitCode, 1);
    QVERIFY2(first.err.contains("KT-CT-8310"), first.err.constData());
    const CliOutcome second = runCli(words);
    QVERIFY2(!second.err.contains("KT-CT-8310"), second.err.constData());
}

void CommandLineSendingTest::serve_saysWhereItListensAndWhoMaySignIn()
{
    ServingCli server({u"--verbose"_s});
    QVERIFY(server.isListening());
    const QByteArray agent = server.readLine();
    QVERIFY2(agent.contains("sk_demo_agent"), agent.constData());
    QVERIFY(server.readLine().contains('@'));
}

void CommandLineSendingTest::serve_onAPortInUse_saysSo()
{
    const ServingCli server;
    QVERIFY(server.isListening());
    const CliOutcome outcome = runCli({u"serve"_s, u"--port"_s, QString::number(server.port())});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("in use"), outcome.err.constData());
}

void CommandLineSendingTest::token_comesFromStandardInput()
{
    const ServingCli server;
    const CliOutcome signIn = runCli({u"--endpoint"_s, server.url(), u"run"_s, u"obtainKrakenToken"_s, u"--variables"_s,
                                      u"{\"input\": {\"APIKey\": \"sk_demo_agent\"}}"_s});
    QVERIFY2(signIn.exitCode == 0, signIn.err.constData());
    const auto token = QByteArray::fromStdString(parsed(signIn.out)["obtainKrakenToken"]["token"].get<std::string>());

    const QStringList words = {u"--endpoint"_s, server.url(), u"--token-stdin"_s};
    const QString query = m_files.write(u"viewer.graphql"_s, "{ viewer { id } }");
    const CliOutcome viewer = runCli(words + QStringList{u"query"_s, query}, "  " + token + " \n");
    QVERIFY2(viewer.exitCode == 0, viewer.err.constData());
    QVERIFY(parsed(viewer.out)["viewer"]["id"].is_string());

    // One stream cannot hold both.
    QCOMPARE(runCli(words + QStringList{u"query"_s, u"-"_s}, token).exitCode, 2);
    QCOMPARE(runCli(words + QStringList{u"query"_s, query, u"--variables"_s, u"-"_s}, token).exitCode, 2);
}

void CommandLineSendingTest::token_thatIsMissingOrRefused_endsWith4_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("nonsense") << QByteArray("nonsense\n");
    QTest::newRow("with white space in it") << QByteArray("two words\n");
}

void CommandLineSendingTest::token_thatIsMissingOrRefused_endsWith4()
{
    QFETCH(const QByteArray, token);
    const ServingCli server;
    QStringList words = {u"--endpoint"_s, server.url(), u"run"_s, u"viewer"_s};
    if (!token.isNull())
        words.prepend(u"--token-stdin"_s);
    const CliOutcome outcome = runCli(words, token);
    QVERIFY2(outcome.exitCode == 4, outcome.err.constData());
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(outcome.out, QByteArray());
}

void CommandLineSendingTest::fetch_bringsTheSchemaInBothForms()
{
    const CliOutcome sdl = runCli({u"--demo"_s, u"schema"_s, u"fetch"_s});
    QVERIFY2(sdl.exitCode == 0, sdl.err.constData());
    const CliOutcome json = runCli({u"--demo"_s, u"schema"_s, u"fetch"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(runCli({u"schema"_s, u"introspect"_s, m_files.write(u"api.json"_s, json.out)}).out, json.out);
    const CliOutcome operations = runCli({u"--schema"_s, m_files.write(u"api.graphql"_s, sdl.out), u"operations"_s});
    QVERIFY(operations.lines().size() > 50);
}

void CommandLineSendingTest::serverThatIsNotThere_endsWith3()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/v1/graphql/"_s.arg(closed.serverPort());
    closed.close();
    const CliOutcome outcome = runCli({u"--endpoint"_s, url, u"run"_s, u"viewer"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("can't be reached"), outcome.err.constData());
}

QTEST_GUILESS_MAIN(CommandLineSendingTest)
#include "tst_commandline_sending.moc"
