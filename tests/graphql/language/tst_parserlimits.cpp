// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"

#include <QTest>

#include <string>

using namespace tideline::graphql;

namespace {

std::string repeat(std::string_view text, int times)
{
    std::string all;
    all.reserve(text.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

//! Hostile and huge texts: an error with a place, or an answer, but no crash and no waste.
class TestParserLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nesting_endsInAnErrorAtTheLimit_data();
    void nesting_endsInAnErrorAtTheLimit();
    void nesting_upToTheLimitIsRead();
    void depth_isGivenBackAfterEachBranch();
    void tokens_overTheLimitAreRefusedWhereTheyStand();
    void tokens_upToTheLimitAreRead();
    void hugeString_isNotCopied();
    void hugeBlockString_isNotCopied();
    void hugeUnterminatedString_isRefusedAtItsEnd();
    void hugeName_isCutInTheMessage();
};

void TestParserLimits::nesting_endsInAnErrorAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<quint32>("column");
    constexpr int levels = 10'000;
    const auto row = [](const char *name, const std::string &source, unsigned column) {
        QTest::newRow(name) << QByteArray::fromStdString(source) << column;
    };
    row("selection sets", repeat("{a", levels) + repeat("}", levels), 401);
    row("selection sets without end", repeat("{a", levels), 401);
    row("inline fragments", "{" + repeat("...{", levels), 1 + 4 * 200);
    row("lists", "{a(b:" + repeat("[", levels) + repeat("]", levels) + ")}", 6 + 199);
    row("objects", "{a(b:" + repeat("{c:", levels), 6 + 3 * 199);
    row("lists in objects", "{a(b:" + repeat("[{c:", levels), 6 + 4 * 99 + 1);
    row("types", "query($a:" + repeat("[", levels) + "B" + repeat("]", levels) + "){c}", 10 + 200);
    row("default values", "input A{b:C=" + repeat("[", levels) + repeat("]", levels) + "}", 13 + 200);
    row("directives", "{a@b(c:" + repeat("[", levels), 8 + 199);
}

void TestParserLimits::nesting_endsInAnErrorAtTheLimit()
{
    QFETCH(QByteArray, source);
    QFETCH(quint32, column);
    const auto document = parse(source.toStdString());
    QVERIFY(!document);
    QCOMPARE(document.error().locations.size(), std::size_t(1));
    QCOMPARE(document.error().locations.front().line, 1u);
    QCOMPARE(document.error().locations.front().column, column);
}

void TestParserLimits::nesting_upToTheLimitIsRead()
{
    QVERIFY(parse(repeat("{a", 200) + repeat("}", 200)));
    QVERIFY(!parse(repeat("{a", 201) + repeat("}", 201)));
    QVERIFY(parse("{a}", {1, 10}));
    QVERIFY(!parse("{a{b}}", {1, 10}));
}

void TestParserLimits::depth_isGivenBackAfterEachBranch()
{
    QVERIFY(parse("{a(b: [1], c: {d: 1}) e {f} g {h}} query ($a: [Int], $b: [Int]) {a}", {2, 100}));
}

void TestParserLimits::tokens_overTheLimitAreRefusedWhereTheyStand()
{
    const auto document = parse("{\n" + repeat("a ", 300'000) + "}");
    QVERIFY(!document);
    QCOMPARE(document.error().locations.front().line, 2u);
    QCOMPARE(document.error().locations.front().column, 2u * 199'999 + 1);
}

void TestParserLimits::tokens_upToTheLimitAreRead()
{
    QVERIFY(parse("{a b}", {10, 4}));
    QVERIFY(!parse("{a b}", {10, 3}));
    QVERIFY(parse("scalar A # notes, commas,,, are no tokens", {10, 2}));
}

void TestParserLimits::hugeString_isNotCopied()
{
    constexpr std::size_t bytes = 100'000'000;
    const auto document = parse("{a(b: \"" + std::string(bytes, 'x') + "\")}");
    QVERIFY(document);
    const auto &field = *std::get<const ast::Field *>(document->operation()->selectionSet->selections.front());
    const std::string_view text = field.arguments.front().value.text;
    QCOMPARE(text.size(), bytes);
    QVERIFY(text.data() == document->text().data() + 7);
}

void TestParserLimits::hugeBlockString_isNotCopied()
{
    const std::string lines = repeat("a line without indentation\n", 1'000'000);
    const auto document = parse("\"\"\"\n" + lines + "\"\"\" scalar A");
    QVERIFY(document);
    const auto &type = *std::get<const ast::TypeDefinition *>(document->definitions().front());
    QCOMPARE(type.description.text.size(), lines.size() - 1);
    QVERIFY(type.description.text.data() == document->text().data() + 4);
}

void TestParserLimits::hugeUnterminatedString_isRefusedAtItsEnd()
{
    constexpr std::size_t bytes = 100'000'000;
    const auto document = parse("{a(b: \"" + std::string(bytes, 'x'));
    QVERIFY(!document);
    QCOMPARE(document.error().locations.front().line, 1u);
    QCOMPARE(document.error().locations.front().column, static_cast<quint32>(8 + bytes));
}

void TestParserLimits::hugeName_isCutInTheMessage()
{
    const auto document = parse(std::string(100'000'000, 'x'));
    QVERIFY(!document);
    QCOMPARE(document.error().locations.front().column, 1u);
    QVERIFY(document.error().message.size() < 200);
}

QTEST_APPLESS_MAIN(TestParserLimits)
#include "tst_parserlimits.moc"
