// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/rawserver.h"

#include "api/graphql/core/json.h"

#include <QFile>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace tideline::testing;
using namespace tideline::tests;

//! \brief tideline-cli among hostile neighbours: streams that take nothing or never end, servers that say anything,
//! schemas made to explode.
class CommandLineStreamsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputThatCannotBeWritten_endsWith2_data();
    void outputThatCannotBeWritten_endsWith2();
    void endlessToken_endsWith2();
    void unknownAuthServer_endsWith2();
    void answerOfAnotherShape_endsWith3_data();
    void answerOfAnotherShape_endsWith3();
    void wordsOfTheServer_areHarmlessAndShort();
    void failedHandshake_saysOneThing();
    void describe_ofTypesThatAllNameEachOther_isShort();
    void describe_ofAnEndlessChain_ends();

private:
    Files m_files;
};

namespace {

//! Runs tideline-cli while the servers of this thread go on.
CliOutcome runBeside(const QStringList &words, const QByteArray &input = {})
{
    auto running = std::async(std::launch::async, [words, input] { return runCli(words, input); });
    while (running.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return running.get();
}

CliOutcome runShell(const QString &line)
{
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, line, QStringLiteral(TIDELINE_CLI)});
    CliOutcome outcome;
    if (process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace

void CommandLineStreamsTest::outputThatCannotBeWritten_endsWith2_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a full disk") << u"\"$0\" document --all > /dev/full"_s;
    QTest::newRow("one line on a full disk") << u"\"$0\" --version > /dev/full"_s;
    QTest::newRow("a closed stream") << u"\"$0\" operations >&-"_s;
    QTest::newRow("a closed stream, an answer of the demo") << u"\"$0\" --demo run krakenVersion >&-"_s;
}

void CommandLineStreamsTest::outputThatCannotBeWritten_endsWith2()
{
    QFETCH(const QString, line);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    const CliOutcome outcome = runShell(line);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("could not be written"), outcome.err.constData());
}

void CommandLineStreamsTest::endlessToken_endsWith2()
{
    const ServingCli server;
    const CliOutcome outcome =
        runCli({u"--endpoint"_s, server.url(), u"--token-stdin"_s, u"run"_s, u"viewer"_s}, QByteArray(200'000, 'x'));
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QVERIFY2(outcome.err.contains("longer than 64 kB"), outcome.err.constData());
}

void CommandLineStreamsTest::unknownAuthServer_endsWith2()
{
    const CliOutcome outcome =
        runCli({u"--endpoint"_s, u"https://graphql.example.org/"_s, u"run"_s, u"deleteMfaDevice"_s, u"--variables"_s,
                u"{\"input\": {\"mfaMethod\": \"EMAIL\"}}"_s});
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QVERIFY2(outcome.err.contains("--auth-endpoint"), outcome.err.constData());
}

void CommandLineStreamsTest::answerOfAnotherShape_endsWith3_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another member") << QByteArray(R"({"data":{"nope":1}})") << QByteArray("is missing");
    QTest::newRow("nothing") << QByteArray(R"({"data":{}})") << QByteArray("is missing");
    QTest::newRow("text") << QByteArray(R"({"data":{"updateUser":"text"}})") << QByteArray("is text, not");
    QTest::newRow("a list") << QByteArray(R"({"data":{"updateUser":[]}})") << QByteArray("is a list, not");
}

void CommandLineStreamsTest::answerOfAnotherShape_endsWith3()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, said);
    RawServer server;
    server.script({jsonAnswer(body)});
    const CliOutcome outcome = runBeside({u"--endpoint"_s, server.url().toString(), u"--token-stdin"_s, u"run"_s,
                                          u"updateUser"_s, u"--variables"_s, u"{\"input\": {\"label\": \"x\"}}"_s},
                                         "token\n");
    QVERIFY2(outcome.exitCode == 3, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY2(outcome.err.contains("may have been done"), outcome.err.constData());
}

void CommandLineStreamsTest::wordsOfTheServer_areHarmlessAndShort()
{
    RawServer server;
    server.script(
        {jsonAnswer(R"({"errors":[{"message":"\u001b]0;owned\u0007 one\ntwo \u009b31m)" + QByteArray(100'000, 'x')
                    + R"(","path":["\u001b[2J"],"extensions":{"errorCode":"\u001b[31m","validationErrors":)"
                      R"([{"message":"\u001b[5m","code":"\u0000","inputPath":["\u001b"]}]}}]})")});
    const CliOutcome outcome =
        runBeside({u"--endpoint"_s, server.url().toString(), u"--token-stdin"_s, u"run"_s, u"viewer"_s}, "token\n");
    QVERIFY2(outcome.exitCode == 1, outcome.err.left(300).constData());
    QVERIFY2(outcome.err.contains(" one two "), outcome.err.left(300).constData());
    QVERIFY(outcome.err.size() < 10'000);
    for (const char letter : outcome.err)
        QVERIFY2(static_cast<unsigned char>(letter) >= 0x20 || letter == '\n', outcome.err.left(300).constData());
    QVERIFY(!outcome.err.contains("\xC2\x9B"));
}

void CommandLineStreamsTest::failedHandshake_saysOneThing()
{
    RawServer server;
    RawAnswer none;
    none.closesAtOnce = true;
    server.script({none});
    const QString url = u"https://127.0.0.1:%1/v1/graphql/"_s.arg(server.port());
    const CliOutcome outcome = runBeside({u"--endpoint"_s, url, u"run"_s, u"krakenVersion"_s});
    QVERIFY2(outcome.exitCode == 3, outcome.err.constData());
    QVERIFY2(!outcome.err.contains("nullptr"), outcome.err.constData());
}

void CommandLineStreamsTest::describe_ofTypesThatAllNameEachOther_isShort()
{
    QByteArray sdl = "type Query { go(where: T0): Int }\n";
    constexpr int types = 40;
    for (int type = 0; type < types; ++type) {
        const QByteArray name = "T" + QByteArray::number(type);
        sdl += "input " + name + " { _and: [" + name + "!] _or: [" + name + "!] _not: " + name;
        for (int other = 0; other < types; ++other)
            sdl += " f" + QByteArray::number(other) + ": T" + QByteArray::number(other);
        sdl += " }\n";
    }
    const QString file = m_files.write(u"filters.graphql"_s, sdl);
    const CliOutcome text = runCli({u"--schema"_s, file, u"describe"_s, u"go"_s});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.lines().size(), 2 + types * (types + 3));
    QVERIFY(text.out.contains("_not: T0  optional  (see above)"));

    const CliOutcome json = runCli({u"--schema"_s, file, u"describe"_s, u"go"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    const auto tree = tideline::graphql::Json::parse(json.out.constData(), nullptr, false);
    const auto &where = tree["arguments"][0];
    QVERIFY(where["fields"].is_array() && !where.contains("seeAbove"));
    QVERIFY(where["fields"][0]["seeAbove"] == true && !where["fields"][0].contains("fields"));
}

void CommandLineStreamsTest::describe_ofAnEndlessChain_ends()
{
    QByteArray sdl = "type Query { go(where: T0): Int }\n";
    for (int type = 0; type < 20'000; ++type)
        sdl += "input T" + QByteArray::number(type) + " { next: T" + QByteArray::number(type + 1) + " }\n";
    const QString file = m_files.write(u"chain.graphql"_s, sdl + "input T20000 { a: Int }");
    for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}})
        QCOMPARE(runCli(QStringList{u"--schema"_s, file, u"describe"_s, u"go"_s} + more).exitCode, 0);
}

QTEST_GUILESS_MAIN(CommandLineStreamsTest)
#include "tst_commandline_streams.moc"
