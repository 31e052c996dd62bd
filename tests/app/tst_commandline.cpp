// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include "api/graphql/core/json.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline::testing;
using tideline::graphql::Json;

//! \brief The commands of tideline-cli that send nothing: data on stdout, messages on stderr, exit codes.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_whenWrong_endsWith2AndASentence_data();
    void usage_whenWrong_endsWith2AndASentence();
    void help_andVersion_goToStdout();
    void operations_areNinetyInBothForms();
    void describe_isATreeInBothForms();
    void describe_ofRecursiveInput_ends();
    void document_ofOneAndOfAll();
    void checkVariables_printsEveryProblemWithItsPath();
    void checkVariables_readsFilesAndStandardInput();
    void variables_thatAreNoJson_areSaidWithTheirPlace_data();
    void variables_thatAreNoJson_areSaidWithTheirPlace();
    void hostileFiles_endIn2WithLineAndColumn_data();
    void hostileFiles_endIn2WithLineAndColumn();
    void parse_printsCanonicalForm();
    void validate_looksAtBothSchemas();
    void validate_printsAnErrorALine();
    void schemaIntrospect_readsItsOwnOutput();
    void schemaCheck_appliesEveryRule();
    void schemaDiff_printsAChangeALine();
    void schemaDiff_ofTheSameSchema_isEmpty();
    void ownSchema_replacesTheBundledOnes();
    void ownSchema_hasItsOwnScalars();
    void fullExample_hasDeprecatedArguments();
    void schemaThatIsAQuery_isReadAsGraphQl();
    void errors_listTheCatalogue();
    void errors_ofOneCode();

private:
    Files m_files;
};

namespace {

Json parsed(const QByteArray &text) { return Json::parse(text.constData(), nullptr, false); }

//! Messages are for people: whole, on stderr, and never beside half an answer.
void verifyRefused(const CliOutcome &outcome)
{
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QVERIFY(!outcome.err.trimmed().isEmpty());
    QCOMPARE(outcome.out, QByteArray());
}

} // namespace

void CommandLineTest::usage_whenWrong_endsWith2AndASentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &line, const char *said) {
        QTest::newRow(qUtf8Printable(line)) << line.split(u' ', Qt::SkipEmptyParts) << QString::fromUtf8(said);
    };
    row(u""_s, "Usage: tideline-cli");
    row(u"nonsense"_s, "There is no command \"nonsense\"");
    row(u"--nonsense"_s, "nonsense");
    row(u"--schema"_s, "schema");
    row(u"operations extra"_s, "describe NAME");
    row(u"describe"_s, "the name of one operation");
    row(u"describe nope"_s, "There is no operation \"nope\"");
    row(u"describe colectPayment"_s, "Did you mean \"collectPayment\"?");
    row(u"document"_s, "--all");
    row(u"document --all collectPayment"_s, "--all");
    row(u"document collectPayment --json"_s, "--json does not go with \"document\"");
    row(u"document collectPayment --example huge"_s, "\"smallest\" or \"full\"");
    row(u"run"_s, "the name of one operation");
    row(u"run nope"_s, "There is no operation");
    row(u"run collectPayment"_s, "input: A value is required");
    row(u"run viewer"_s, "--demo, --environment NAME or --endpoint URL");
    row(u"query"_s, "one file, or -");
    row(u"query missing.graphql"_s, "There is no file \"missing.graphql\"");
    row(u"check-variables collectPayment"_s, "--variables");
    row(u"check-variables nope --variables {}"_s, "There is no operation");
    row(u"parse"_s, "one file, or -");
    row(u"parse missing.graphql"_s, "There is no file");
    row(u"parse ."_s, "is a folder");
    row(u"validate"_s, "one file, or -");
    row(u"validate missing.graphql"_s, "There is no file");
    row(u"schema"_s, "introspect FILE");
    row(u"schema nonsense"_s, "introspect FILE");
    row(u"schema check"_s, "introspect FILE");
    row(u"schema check missing.graphql"_s, "There is no file");
    row(u"schema introspect missing.graphql"_s, "There is no file");
    row(u"schema diff one.graphql"_s, "diff A B");
    row(u"schema diff one.graphql two.graphql"_s, "There is no file \"one.graphql\"");
    row(u"schema fetch"_s, "--demo, --environment NAME or --endpoint URL");
    row(u"errors KT-CT-1111 KT-CT-1112"_s, "one code at most");
    row(u"errors --operation collectPayment"_s, "--operation goes with a code");
    row(u"errors NOSUCH"_s, "\"NOSUCH\" is no error code");
    row(u"errors kt-ct-1111"_s, "is no error code");
    row(u"errors KT-CT-1111 --operation nope"_s, "There is no operation \"nope\"");
    row(u"serve extra"_s, "options only");
    row(u"serve --port 65536"_s, "from 0 to 65535");
    row(u"serve --port -1"_s, "from 0 to 65535");
    row(u"serve --port many"_s, "from 0 to 65535");
    row(u"serve --seed many"_s, "whole number");
    row(u"serve --now tomorrow"_s, "2026-03-01T09:00:00Z");
    row(u"serve --now 0001-01-01T00:00:00Z"_s, "from the year 1970 to 9990");
    row(u"serve --now 9999-01-01T00:00:00Z"_s, "from the year 1970 to 9990");
    row(u"--demo --now 0001-01-01T00:00:00Z run viewer"_s, "from the year 1970 to 9990");
    row(u"serve --schema missing.graphql"_s, "--schema does not go with \"serve\"");
    row(u"serve --token-stdin"_s, "--token-stdin does not go with \"serve\"");
    row(u"--endpoint https://api.example.org/ serve"_s, "--endpoint does not go with \"serve\"");
    row(u"--environment demo serve"_s, "--environment does not go with \"serve\"");
    row(u"--token-stdin operations"_s, "--token-stdin does not go with \"operations\"");
    row(u"serve --fault nonsense"_s, "is not a fault rule");
    row(u"serve --fault http=999"_s, "from 400 to 599");
    row(u"serve --fault nope=KT-CT-3932"_s, "no mutation called \"nope\"");
    row(u"serve --fault collectPayment=KT-CT-0"_s, "is not an error code");
    row(u"serve --fault collectPayment=KT-CT-3932*0"_s, "1 or more");
    row(u"serve --fault drop=sideways"_s, "drop=");
    row(u"serve --fault body=blue"_s, "body=");
    row(u"serve --fault delay=long"_s, "delay=");
    row(u"--seed 5 operations"_s, "--seed is for the demo backend");
    row(u"--endpoint https://api.example.org/ --fault expire run viewer"_s, "--fault is for the demo backend");
    row(u"--port 80 operations"_s, "--port does not go with \"operations\"");
    row(u"--demo --endpoint https://api.example.org/ run viewer"_s, "Choose one of");
    row(u"--auth-endpoint https://auth.example.org/ run viewer"_s, "goes with --endpoint");
    row(u"--endpoint http://api.example.org/ run viewer"_s, "Only https");
    row(u"--endpoint nonsense run viewer"_s, "is not an address");
    row(u"--endpoint https://api.example.org/ --auth-endpoint garbage run viewer"_s, "\"garbage\" is not an address");
    row(u"--endpoint https://api.example.org/ --auth-endpoint http://a.example.org/ run viewer"_s, "Only https");
    row(u"--environment nowhere run viewer"_s, "no environment called \"nowhere\"");
    row(u"--schema missing.graphql operations"_s, "There is no file");
    row(u"--auth-schema missing.graphql operations"_s, "There is no file");
}

void CommandLineTest::usage_whenWrong_endsWith2AndASentence()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);

    const CliOutcome outcome = runCli(words);

    verifyRefused(outcome);
    QVERIFY2(outcome.err.contains(said.toUtf8()), outcome.err.constData());
}

void CommandLineTest::help_andVersion_goToStdout()
{
    const CliOutcome help = runCli({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.err, QByteArray());
    for (const char *command : {"operations", "describe", "document", "run", "query", "check-variables", "parse",
                                "validate", "schema", "errors", "serve"})
        QVERIFY2(help.out.contains(command), command);

    const CliOutcome version = runCli({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, QByteArray("tideline-cli " TIDELINE_VERSION "\n"));
}

void CommandLineTest::operations_areNinetyInBothForms()
{
    const CliOutcome text = runCli({u"operations"_s});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.err, QByteArray());
    QCOMPARE(text.lines().size(), 90);

    const Json list = parsed(runCli({u"operations"_s, u"--json"_s}).out);
    QCOMPARE(list.size(), std::size_t(90));
    for (std::size_t index = 0; index < list.size(); ++index) {
        const QList<QByteArray> columns = text.lines().at(int(index)).split('\t');
        QCOMPARE(columns.size(), 6);
        QCOMPARE(columns.at(0).toStdString(), list[index]["name"].get<std::string>());
        QCOMPARE(columns.at(1).toStdString(), list[index]["service"].get<std::string>());
        QCOMPARE(columns.at(3) == "deprecated", list[index]["deprecated"].get<bool>());
        const std::size_t codes = columns.at(5) == "-" ? 0 : std::size_t(columns.at(5).split(',').size());
        QCOMPARE(list[index]["errors"].size(), codes);
    }
}

void CommandLineTest::describe_isATreeInBothForms()
{
    const CliOutcome text = runCli({u"describe"_s, u"collectPayment"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.lines().constFirst().startsWith("collectPayment: CollectPayment"));
    QVERIFY2(text.out.contains("\n    amount: Int!  required"), text.out.constData());

    const Json tree = parsed(runCli({u"describe"_s, u"collectPayment"_s, u"--json"_s}).out);
    QCOMPARE(tree["name"].get<std::string>(), std::string("collectPayment"));
    const Json &input = tree["arguments"][0];
    QCOMPARE(input["type"].get<std::string>(), std::string("CollectPaymentInput!"));
    QVERIFY(input["required"].get<bool>());
    bool hasEnum = false;
    for (const Json &field : input["fields"])
        hasEnum = hasEnum || field.contains("values");
    QVERIFY(hasEnum);
}

void CommandLineTest::describe_ofRecursiveInput_ends()
{
    const QString file = m_files.write(u"loop.graphql"_s,
                                       "type Query { a: Int } type Mutation { go(in: In): Int } "
                                       "input In { in: In other: Other } input Other { list: [In!] n: Int = 3 }");
    const CliOutcome outcome = runCli({u"--schema"_s, file, u"describe"_s, u"go"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const Json tree = parsed(outcome.out);
    const Json &in = tree["arguments"][0];
    QVERIFY(!in["fields"][0].contains("fields"));
    QVERIFY(in["fields"][0]["seeAbove"] == true);
    QCOMPARE(in["fields"][1]["fields"][1]["default"].get<std::string>(), std::string("3"));
}

void CommandLineTest::document_ofOneAndOfAll()
{
    const CliOutcome one = runCli({u"document"_s, u"collectPayment"_s});
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.out.startsWith("mutation CollectPayment($input: CollectPaymentInput!) {\n"));

    QHash<QByteArray, qsizetype> smallest;
    for (const QString &size : {u"smallest"_s, u"full"_s}) {
        const CliOutcome all = runCli({u"document"_s, u"--all"_s, u"--example"_s, size});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.err, QByteArray());
        QCOMPARE(all.lines().size(), 90);
        for (const QByteArray &line : all.lines()) {
            const Json json = parsed(line);
            QVERIFY(json.is_object() && json["document"].is_string() && json["variables"].is_object());
            const auto name = QByteArray::fromStdString(json["name"].get<std::string>());
            const auto length = qsizetype(json["variables"].dump().size());
            QVERIFY2(length >= smallest.value(name), name.constData());
            smallest[name] = length;
        }
    }
}

void CommandLineTest::checkVariables_printsEveryProblemWithItsPath()
{
    const QString broken = u"{\"input\": {\"amount\": \"x\", \"paymentDate\": \"soon\", \"nope\": 1}, \"other\": 2}"_s;
    const CliOutcome outcome = runCli({u"check-variables"_s, u"collectPayment"_s, u"--variables"_s, broken});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QList<QByteArray> paths;
    for (const QByteArray &line : outcome.lines())
        paths.append(line.left(line.indexOf(':')));
    std::sort(paths.begin(), paths.end());
    QCOMPARE(paths,
             (QList<QByteArray>{"input.accountNumber", "input.amount", "input.description", "input.idempotencyKey",
                                "input.nope", "input.paymentDate", "other"}));
}

void CommandLineTest::checkVariables_readsFilesAndStandardInput()
{
    const CliOutcome example = runCli({u"document"_s, u"collectPayment"_s, u"--example"_s, u"full"_s});
    const QByteArray variables = example.out.mid(example.out.indexOf("\n{") + 1);
    QVERIFY(parsed(variables).is_object());
    const QStringList words = {u"check-variables"_s, u"collectPayment"_s, u"--variables"_s};
    for (const CliOutcome &outcome :
         {runCli(words + QStringList{m_files.write(u"v.json"_s, variables)}),
          runCli(words + QStringList{u"-"_s}, variables), runCli(words + QStringList{QString::fromUtf8(variables)})}) {
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(outcome.out + outcome.err, QByteArray());
    }
}

void CommandLineTest::variables_thatAreNoJson_areSaidWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << QByteArray() << QByteArray("1:1: ");
    QTest::newRow("half") << QByteArray("{\"input\": {") << QByteArray("1:12: ");
    QTest::newRow("two lines") << QByteArray("{\n  \"input\": nope\n}") << QByteArray("2:12: ");
    QTest::newRow("a list") << QByteArray("[1]") << QByteArray("JSON object");
    QTest::newRow("a text") << QByteArray("\"input\"") << QByteArray("JSON object");
    QTest::newRow("more behind it") << QByteArray("{} {}") << QByteArray("1:4: ");
    QTest::newRow("no UTF-8") << QByteArray("{\"input\": \"\xff\xfe\"}") << QByteArray("1:12: ");
    QTest::newRow("10,000 levels") << QByteArray("{\"input\":" + QByteArray(10000, '[')) << QByteArray("nested");
    QTest::newRow("a number beyond all") << QByteArray("{\"input\": 1e999}") << QByteArray("number");
}

void CommandLineTest::variables_thatAreNoJson_areSaidWithTheirPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, said);

    const CliOutcome outcome = runCli({u"check-variables"_s, u"collectPayment"_s, u"--variables"_s, u"-"_s}, text);

    verifyRefused(outcome);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

void CommandLineTest::hostileFiles_endIn2WithLineAndColumn_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const QStringList parse = {u"parse"_s};
    const QStringList validate = {u"validate"_s};
    const QStringList check = {u"schema"_s, u"check"_s};
    const QByteArray deep = QByteArray("{a").repeated(10000) + QByteArray(10000, '}');
    const QByteArray deepValue = "{a(b:" + QByteArray(10000, '[') + QByteArray(10000, ']') + ")}";
    const QByteArray deepType = "type Query{a:" + QByteArray(10000, '[') + "Int" + QByteArray(10000, ']') + "}";
    for (const QStringList &command : {parse, validate}) {
        const QString name = command.constFirst();
        const auto row = [&](const char *what, const QByteArray &content, const QString &place) {
            QTest::newRow(qUtf8Printable(name + u", "_s + QLatin1StringView(what))) << command << content << place;
        };
        row("empty", {}, u"1:1"_s);
        row("10,000 selections deep", deep, u"1:401"_s);
        row("10,000 values deep", deepValue, u"1:205"_s);
        row("no UTF-8", "{ a(b: \"\xff\") }", u"1:9"_s);
        row("UTF-16", QByteArray("\xff\xfe{\0a\0}\0", 8), u"1:1"_s);
        row("a text that never ends", "{ a(b: \"" + QByteArray(1000000, 'x'), u"1:1000009"_s);
        row("binary", QByteArray("\0\1\2\3", 4), u"1:1"_s);
    }
    QTest::newRow("validate, fragments in a circle")
        << validate << QByteArray("{...A} fragment A on Query {...B}\nfragment B on Query {...A}") << u"1:29"_s;
    QByteArray overlapping("{");
    for (int i = 0; i < 800; ++i)
        overlapping += " viewer { id }";
    QTest::newRow("validate, the same field 800 times") << validate << overlapping + '}' << u"1:1"_s;
    QTest::newRow("validate, a name of ten million letters")
        << validate << QByteArray("{" + QByteArray(10000000, 'a') + "}") << u"1:2"_s;
    QTest::newRow("schema, empty") << check << QByteArray() << u"1:1"_s;
    QTest::newRow("schema, 10,000 lists deep") << check << deepType << u"1:214"_s;
    QTest::newRow("schema, inputs in a circle")
        << check << QByteArray("type Query { a(i: I): Int }\ninput I { j: J! } input J { i: I! }") << u"2:11"_s;
    QTest::newRow("schema, introspection cut off") << check << QByteArray("{\"data\": {\n") << u"2:1"_s;
    QTest::newRow("schema, introspection 100,000 levels deep")
        << check << QByteArray("{\"data\":" + QByteArray(100000, '[')) << u"1:308"_s;
    QTest::newRow("schema, introspection with no UTF-8") << check << QByteArray("{\"data\": \"\xff\"}") << u"1:11"_s;
}

void CommandLineTest::hostileFiles_endIn2WithLineAndColumn()
{
    QFETCH(const QStringList, command);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    const QString file = m_files.write(u"hostile"_s, content);

    const CliOutcome outcome = runCli(command + QStringList{file});

    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(place.toUtf8() + ": "), outcome.err.left(300).constData());
    QVERIFY2(outcome.err.size() < 2000, "a message is short, whatever it is about");
}

void CommandLineTest::parse_printsCanonicalForm()
{
    const CliOutcome file = runCli({u"parse"_s, m_files.write(u"q.graphql"_s, "query Q($a:Int=1){b(c:$a){d,e}}")});
    QCOMPARE(file.exitCode, 0);
    QCOMPARE(file.out, QByteArray("query Q($a: Int = 1) {\n  b(c: $a) {\n    d\n    e\n  }\n}\n"));
    QCOMPARE(runCli({u"parse"_s, u"-"_s}, file.out).out, file.out);
    QCOMPARE(runCli({u"parse"_s, u"-"_s}, "type A{b:Int}").out, QByteArray("type A {\n  b: Int\n}\n"));
}

void CommandLineTest::validate_looksAtBothSchemas()
{
    for (const char *name : {"collectPayment", "updatePassword"}) {
        const CliOutcome document = runCli({u"document"_s, QString::fromUtf8(name)});
        const CliOutcome outcome = runCli({u"validate"_s, u"-"_s}, document.out);
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(outcome.out + outcome.err, QByteArray());
    }
}

void CommandLineTest::validate_printsAnErrorALine()
{
    const CliOutcome outcome = runCli({u"validate"_s, u"-"_s}, "query ($a: Nope) {\n  viewer { nope id @skip }\n}");
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.lines().size(), 4);
    static const QRegularExpression form(u"^-:\\d+:\\d+: .+ \\[[A-Za-z]+\\]$"_s);
    for (const QByteArray &line : outcome.lines())
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    QVERIFY2(outcome.err.contains("4 errors"), outcome.err.constData());
    QVERIFY2(outcome.err.startsWith("-:1:12: "), outcome.err.constData()); // Places look the same on both streams.
    const CliOutcome broken = runCli({u"validate"_s, u"-"_s}, "{");
    QVERIFY2(broken.out.startsWith("-:1:2: ") && broken.err == broken.out, broken.err.constData());
}

void CommandLineTest::schemaIntrospect_readsItsOwnOutput()
{
    const QString sdl = QStringLiteral(TIDELINE_SOURCE_DIR "/resources/schema/auth.graphql");
    const CliOutcome first = runCli({u"schema"_s, u"introspect"_s, sdl});
    QCOMPARE(first.exitCode, 0);
    QVERIFY(parsed(first.out)["data"]["__schema"]["types"].size() > 10);
    const QString file = m_files.write(u"auth.json"_s, first.out);
    QCOMPARE(runCli({u"schema"_s, u"introspect"_s, file}).out, first.out);
    QCOMPARE(runCli({u"schema"_s, u"check"_s, file}).exitCode, 0);
    QCOMPARE(runCli({u"--schema"_s, file, u"operations"_s}).out, runCli({u"--schema"_s, sdl, u"operations"_s}).out);
}

void CommandLineTest::schemaCheck_appliesEveryRule()
{
    const QString file = m_files.write(u"loose.graphql"_s,
                                       "type Query { a: Int a: Int b: Nope @nope }\ninterface I { a: Int }\n"
                                       "type T implements I { b: Int }");
    const CliOutcome outcome = runCli({u"schema"_s, u"check"_s, file});
    verifyRefused(outcome);
    QVERIFY2(outcome.err.contains("1:14: "), outcome.err.constData());
    QVERIFY2(outcome.err.contains("Nope") && outcome.err.contains("@nope"), outcome.err.constData());
    QVERIFY2(outcome.err.startsWith(file.toUtf8() + ':'), outcome.err.constData());

    const CliOutcome sound = runCli({u"schema"_s, u"check"_s, m_files.write(u"ok.graphql"_s, "type Query { a: Int }")});
    QCOMPARE(sound.exitCode, 0);
    QCOMPARE(sound.out + sound.err, QByteArray());
}

void CommandLineTest::schemaDiff_printsAChangeALine()
{
    const QString old =
        m_files.write(u"old.graphql"_s, "type Query { a: Int b(x: String = \"one\\ntwo\"): E } enum E { A }");
    const QString now = m_files.write(u"now.graphql"_s, "type Query { b(x: String = \"\"): E c: Int } enum E { A B }");
    const CliOutcome text = runCli({u"schema"_s, u"diff"_s, old, now});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.err, QByteArray());
    QCOMPARE(text.lines().size(), 4);
    QCOMPARE(text.lines().at(0), QByteArray("breaking\tFIELD_REMOVED\tQuery.a\tfield was removed"));
    QCOMPARE(text.lines().at(3), QByteArray("safe\tFIELD_ADDED\tQuery.c\tfield of type Int was added"));

    const Json list = parsed(runCli({u"schema"_s, u"diff"_s, old, now, u"--json"_s}).out);
    QCOMPARE(list.size(), std::size_t(4));
    QVERIFY(list[0]["severity"] == "breaking" && list[0]["kind"] == "FIELD_REMOVED");
    QVERIFY(list[0]["coordinate"] == "Query.a" && list[0]["before"] == "Int" && list[0]["after"].is_null());
}

void CommandLineTest::schemaDiff_ofTheSameSchema_isEmpty()
{
    const QString sdl = QStringLiteral(TIDELINE_SOURCE_DIR "/resources/schema/auth.graphql");
    const QString json = m_files.write(u"auth.json"_s, runCli({u"schema"_s, u"introspect"_s, sdl}).out);
    const CliOutcome text = runCli({u"schema"_s, u"diff"_s, sdl, json});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out + text.err, QByteArray());
    QCOMPARE(runCli({u"schema"_s, u"diff"_s, json, sdl, u"--json"_s}).out, QByteArray("[]\n"));
}

void CommandLineTest::ownSchema_replacesTheBundledOnes()
{
    const QString one = m_files.write(u"one.graphql"_s, "type Query { a: Int } type Mutation { go(n: Int!): Int }");
    const QString two = m_files.write(u"two.graphql"_s, "type Query { b: Int } type Mutation { stop: Boolean }");
    QCOMPARE(runCli({u"--schema"_s, one, u"document"_s, u"--all"_s}).lines().size(), 1);
    const CliOutcome both = runCli({u"--schema"_s, one, u"--auth-schema"_s, two, u"document"_s, u"--all"_s});
    QCOMPARE(both.lines().size(), 2);
    QCOMPARE(parsed(both.lines().at(1))["service"].get<std::string>(), std::string("auth"));
    QCOMPARE(runCli({u"--schema"_s, one, u"validate"_s, u"-"_s}, "{ b }").exitCode, 2);
    QCOMPARE(runCli({u"--schema"_s, one, u"--auth-schema"_s, two, u"validate"_s, u"-"_s}, "{ b }").exitCode, 0);
}

void CommandLineTest::ownSchema_hasItsOwnScalars()
{
    const QString file = m_files.write(
        u"dates.graphql"_s, "scalar Date scalar JSONString type Query { on(day: Date!, x: JSONString): Int }");
    const QStringList words = {u"check-variables"_s, u"on"_s, u"--variables"_s, u"{\"day\": 20260131, \"x\": {}}"_s};
    const CliOutcome outcome = runCli(QStringList{u"--schema"_s, file} + words);
    QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
    // With the schemas that come with the program it is known what a date looks like.
    QCOMPARE(runCli({u"check-variables"_s, u"collectPayment"_s, u"--variables"_s,
                     u"{\"input\": {\"paymentDate\": 20260131}}"_s})
                 .out.count("paymentDate"),
             1);
}

void CommandLineTest::fullExample_hasDeprecatedArguments()
{
    const QString file = m_files.write(u"old.graphql"_s, "type Query { go(now: Int, was: Int @deprecated): Int }");
    const QStringList words = {u"--schema"_s, file};
    const CliOutcome full = runCli(words + QStringList{u"document"_s, u"go"_s, u"--example"_s, u"full"_s});
    QVERIFY2(full.out.contains("go(now: $now, was: $was)") && full.out.contains("\"was\": 1"), full.out.constData());
    const CliOutcome smallest = runCli(words + QStringList{u"document"_s, u"go"_s});
    QVERIFY2(!smallest.out.contains("was"), smallest.out.constData());
    const QStringList check = {u"check-variables"_s, u"go"_s, u"--variables"_s};
    QCOMPARE(runCli(words + check + QStringList{u"{\"now\": 1, \"was\": 1}"_s}).exitCode, 0);
    QCOMPARE(runCli(words + check + QStringList{u"{\"now\": 1, \"never\": 1}"_s}).exitCode, 2);
}

void CommandLineTest::schemaThatIsAQuery_isReadAsGraphQl()
{
    const CliOutcome query = runCli({u"schema"_s, u"check"_s, m_files.write(u"query.graphql"_s, "\n{ a }")});
    verifyRefused(query);
    QVERIFY2(!query.err.contains("JSON"), query.err.constData());
    const CliOutcome json = runCli({u"schema"_s, u"check"_s, m_files.write(u"empty.json"_s, " { } ")});
    verifyRefused(json);
    QVERIFY2(json.err.contains("types: "), json.err.constData());
}

void CommandLineTest::errors_listTheCatalogue()
{
    const CliOutcome text = runCli({u"errors"_s});
    QCOMPARE(text.exitCode, 0);
    const Json list = parsed(runCli({u"errors"_s, u"--json"_s}).out);
    QVERIFY(list.is_array() && list.size() > 50);
    QCOMPARE(text.lines().size(), qsizetype(list.size()));
    QSet<QString> seen;
    for (const Json &entry : list) {
        QCOMPARE(entry.size(), std::size_t(6));
        QVERIFY(!entry["headline"].get<std::string>().empty() && !entry["kind"].get<std::string>().empty());
        // Without a code, the same headline stands over what a query and what a change should do now.
        const QString key = QString::fromStdString(entry["code"].dump() + entry["operation"].dump()
                                                   + entry["headline"].dump() + entry["text"].dump());
        QVERIFY2(!seen.contains(key), qUtf8Printable(key));
        seen.insert(key);
    }
}

void CommandLineTest::errors_ofOneCode()
{
    const Json known =
        parsed(runCli({u"errors"_s, u"KT-CT-3932"_s, u"--operation"_s, u"collectPayment"_s, u"--json"_s}).out);
    QCOMPARE(known.size(), std::size_t(1));
    QCOMPARE(known[0]["code"].get<std::string>(), std::string("KT-CT-3932"));
    QCOMPARE(known[0]["operation"].get<std::string>(), std::string("collectPayment"));
    QCOMPARE(known[0]["kind"].get<std::string>(), std::string("fix-form"));

    const CliOutcome card = runCli({u"errors"_s, u"KT-CT-3932"_s, u"--operation"_s, u"collectPayment"_s});
    QCOMPARE(card.exitCode, 0);
    QCOMPARE(card.lines().size(), 7);
    QCOMPARE(card.lines().at(0), QByteArray::fromStdString(known[0]["headline"].get<std::string>()));
    QCOMPARE(card.lines().at(1), QByteArray::fromStdString(known[0]["text"].get<std::string>()));
    QVERIFY(card.lines().at(2).startsWith('[' + QByteArray::fromStdString(known[0]["action"].get<std::string>())));
    QCOMPARE(card.lines().at(4), QByteArray("Code: KT-CT-3932"));
    QCOMPARE(card.lines().at(5), QByteArray("Operation: collectPayment"));

    // What a dialog shows for a code that no one has described yet.
    const Json unknown = parsed(runCli({u"errors"_s, u"KT-CT-99999"_s, u"--json"_s}).out);
    QCOMPARE(unknown[0]["code"].get<std::string>(), std::string("KT-CT-99999"));
    QCOMPARE(unknown[0]["kind"].get<std::string>(), std::string("unexpected"));
    verifyRefused(runCli({u"errors"_s, QString()}));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
