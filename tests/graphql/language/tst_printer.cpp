// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"

#include <QFile>
#include <QTest>

using namespace tideline::graphql;

class TestPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void executableDocument_isLaidOut_data();
    void executableDocument_isLaidOut();
    void typeSystemDocument_isLaidOut_data();
    void typeSystemDocument_isLaidOut();
    void arguments_wrapOver80Columns();
    void string_isEscaped_data();
    void string_isEscaped();
    void blockString_isLaidOut_data();
    void blockString_isLaidOut();
    void parts_arePrintedAlone();
    void bundledSchema_survivesPrinting_data();
    void bundledSchema_survivesPrinting();
};

namespace {

QByteArray printed(const QByteArray &source)
{
    const auto document = parse(source.toStdString());
    return QByteArray::fromStdString(document ? print(*document) : toString(document.error()));
}

void addLayoutColumns()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
}

void addLayout(const char *name, const char *source, const char *expected)
{
    QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
}

void compareLayout()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed(source), expected);
    QCOMPARE(printed(expected), expected);
}

} // namespace

void TestPrinter::executableDocument_isLaidOut_data()
{
    addLayoutColumns();
    const auto row = addLayout;
    row("shorthand", "{a,b}", "{\n  a\n  b\n}");
    row("bare query becomes shorthand", "query {a}", "{\n  a\n}");
    row("anonymous query with variables", "query($a:B=1@c,$d:[E!]!){f}", "query ($a: B = 1 @c, $d: [E!]!) {\n  f\n}");
    row("anonymous query with directive", "query@a{b}", "query @a {\n  b\n}");
    row("anonymous mutation", "mutation{a}", "mutation {\n  a\n}");
    row("named operation", "subscription A($b:C)@d(e:1)@f{g}", "subscription A($b: C) @d(e: 1) @f {\n  g\n}");
    row("described operation", "\"why\" query {a}", "\"why\"\nquery {\n  a\n}");
    row("described variable", "query A(\"x\" $b:C, $d:E){f}", "query A(\n\"x\"\n$b: C\n$d: E\n) {\n  f\n}");
    row("fields", "{a:b(c:1,d:$e)@f{g{h}}}", "{\n  a: b(c: 1, d: $e) @f {\n    g {\n      h\n    }\n  }\n}");
    row("fragments", "{...A@b ...on C@d{e} ...@f{g} ...{h}}",
        "{\n  ...A @b\n  ... on C @d {\n    e\n  }\n  ... @f {\n    g\n  }\n  ... {\n    h\n  }\n}");
    row("fragment definition", "{...A} fragment A on B@c{d}", "{\n  ...A\n}\n\nfragment A on B @c {\n  d\n}");
    row("values", "{a(b:[1,-2.50,\"c\\n\",true,null,D,[],{},{e:{f:[$g]}}])}",
        "{\n  a(b: [1, -2.50, \"c\\n\", true, null, D, [], {}, {e: {f: [$g]}}])\n}");
    row("block string as argument", "{a(b:\"\"\"c\n  d\n    e\"\"\"){f}}",
        "{\n  a(b: \"\"\"\n  c\n  d\n    e\n  \"\"\") {\n    f\n  }\n}");
}

void TestPrinter::executableDocument_isLaidOut() { compareLayout(); }

void TestPrinter::typeSystemDocument_isLaidOut_data()
{
    addLayoutColumns();
    const auto row = addLayout;
    row("schema", "\"d\" schema@a{query:B mutation:C}", "\"d\"\nschema @a {\n  query: B\n  mutation: C\n}");
    row("scalar", "\"\"\"d\"\"\" scalar A@b(c:\"e\")", "\"\"\"d\"\"\"\nscalar A @b(c: \"e\")");
    row("type without fields", "type A", "type A");
    row("type", "type A implements&B&C@d{e:F g(h:I=1,j:[K!]!):L@m}",
        "type A implements B & C @d {\n  e: F\n  g(h: I = 1, j: [K!]!): L @m\n}");
    row("described field", "type A{\"b\" c:D \"\" e:F}", "type A {\n  \"b\"\n  c: D\n  \"\"\n  e: F\n}");
    row("described argument", "type A{b(\"c\" d:E,f:G):H}", "type A {\n  b(\n    \"c\"\n    d: E\n    f: G\n  ): H\n}");
    row("block description", "type A{\"\"\"\n b\n   c\n\"\"\" d:E}",
        "type A {\n  \"\"\"\n  b\n    c\n  \"\"\"\n  d: E\n}");
    row("interface", "interface A implements B{c:D}", "interface A implements B {\n  c: D\n}");
    row("union", "union A@b=|C|D", "union A @b = C | D");
    row("enum", "enum A@b{C \"d\" E@f}", "enum A @b {\n  C\n  \"d\"\n  E @f\n}");
    row("input", "input A{b:C={d:[1]}@e}", "input A {\n  b: C = {d: [1]} @e\n}");
    row("directive", "\"d\" directive@a(b:C=1)repeatable on|FIELD|ENUM",
        "\"d\"\ndirective @a(b: C = 1) repeatable on FIELD | ENUM");
    row("directive with described argument", "directive@a(\"b\"c:D)on FIELD",
        "directive @a(\n  \"b\"\n  c: D\n) on FIELD");
    row("query behind a type", "type A query{b}", "type A\n\nquery {\n  b\n}");
    row("query behind what else could have a block",
        "interface A query{b} enum C query{d} input E query{f} extend schema @g query{h}",
        "interface A\n\nquery {\n  b\n}\n\nenum C\n\nquery {\n  d\n}\n\ninput E\n\nquery {\n  f\n}\n\n"
        "extend schema @g\n\nquery {\n  h\n}");
    row("query behind what has its block", "type A{b:C} {d} scalar E {f} union G {h}",
        "type A {\n  b: C\n}\n\n{\n  d\n}\n\nscalar E\n\n{\n  f\n}\n\nunion G\n\n{\n  h\n}");
    row("extensions",
        "extend schema@a extend schema{query:B}extend scalar C@d extend type E implements F "
        "extend interface G{h:I}extend union J=K extend enum L{M}extend input N{o:P}",
        "extend schema @a\n\nextend schema {\n  query: B\n}\n\nextend scalar C @d\n\nextend type E implements F\n\n"
        "extend interface G {\n  h: I\n}\n\nextend union J = K\n\nextend enum L {\n  M\n}\n\n"
        "extend input N {\n  o: P\n}");
}

void TestPrinter::typeSystemDocument_isLaidOut() { compareLayout(); }

void TestPrinter::arguments_wrapOver80Columns()
{
    // "field(a: "…", b: 1)" with a string that makes it 80 units, then 81; a pair of surrogates counts as two.
    const QByteArray fits = "{\n  field(a: \"" + QByteArray(62, 'x') + "\", b: 1)\n}";
    QCOMPARE(printed(fits), fits);
    const QByteArray wrapped = "{\n  field(\n    a: \"" + QByteArray(63, 'x') + "\"\n    b: 1\n  ) @c {\n    d\n  }\n}";
    QCOMPARE(printed("{field(a: \"" + QByteArray(63, 'x') + "\", b: 1) @c {d}}"), wrapped);
    const QByteArray pairFits = "{\n  field(a: \"" + QByteArray(60, 'x') + "😀\", b: 1)\n}";
    QCOMPARE(printed(pairFits), pairFits);
    QCOMPARE(printed("{field(a: \"" + QByteArray(61, 'x') + "😀\", b: 1)}").count('\n'), qsizetype(5));
    const QByteArray aliased = "{\n  alias: field(a: \"" + QByteArray(55, 'x') + "\", b: 1)\n}";
    QCOMPARE(printed(aliased), aliased);
    QCOMPARE(printed("{alias: field(a: \"" + QByteArray(56, 'x') + "\", b: 1)}").count('\n'), qsizetype(5));
}

void TestPrinter::string_isEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("plain") << QByteArray("a/b") << QByteArray("\"a/b\"");
    QTest::newRow("quotes and backslash") << QByteArray("a\"b\\") << QByteArray(R"("a\"b\\")");
    QTest::newRow("short escapes") << QByteArray("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("NUL and delete") << QByteArray("\0\x7F", 2) << QByteArray(R"("\u0000\u007F")");
    QTest::newRow("second control block")
        << QByteArray("\xC2\x80\xC2\x9F\xC2\xA0") << QByteArray("\"\\u0080\\u009F\xC2\xA0\"");
    QTest::newRow("other scripts") << QByteArray("水😀") << QByteArray("\"水😀\"");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("\xFF") << QByteArray("\"\xFF\"");
}

void TestPrinter::string_isEscaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, literal);
    QCOMPARE(QByteArray::fromStdString(printString(text.toStdString())), literal);
}

void TestPrinter::blockString_isLaidOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spread");
    QTest::addColumn<QByteArray>("minimized");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &spread,
                        const QByteArray &minimized) {
        QTest::newRow(name) << text << "\"\"\"" + spread + "\"\"\""
                            << "\"\"\"" + minimized + "\"\"\"";
    };
    row("empty", "", "", "");
    row("one line", "a b", "a b", "a b");
    row("70 units", QByteArray(70, 'x'), QByteArray(70, 'x'), QByteArray(70, 'x'));
    row("71 units", QByteArray(71, 'x'), '\n' + QByteArray(71, 'x') + '\n', QByteArray(71, 'x'));
    row("two lines", "a\nb", "\na\nb\n", "a\nb");
    row("indented single line", "  a", "  a", "  a");
    row("long indented single line", "  " + QByteArray(71, 'x'), "  " + QByteArray(71, 'x') + '\n',
        "  " + QByteArray(71, 'x'));
    row("all other lines indented", "a\n b", "\na\n b\n", "\na\n b");
    row("quote at the end", "a\"", "\na\"\n", "a\"\n");
    row("backslash at the end", "a\\", "\na\\\n", "a\\\n");
    row("triple quotes", "a\"\"\"b", "a\\\"\"\"b", "a\\\"\"\"b");
    row("triple quotes at the end", "a\"\"\"", "\na\\\"\"\"\n", "a\\\"\"\"");
}

void TestPrinter::blockString_isLaidOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spread);
    QFETCH(QByteArray, minimized);
    QCOMPARE(QByteArray::fromStdString(printBlockString(text.toStdString())), spread);
    QCOMPARE(QByteArray::fromStdString(printBlockString(text.toStdString(), true)), minimized);
    const auto again = parseValue(spread.toStdString());
    QVERIFY(again);
    QCOMPARE(QByteArray::fromStdString(std::string(again->value->text)), text);
}

void TestPrinter::parts_arePrintedAlone()
{
    const auto document = parse("query A($b:[C!]!=[{d:1}]@e(f:\"g\")){h}");
    QVERIFY(document);
    const ast::VariableDefinition &variable = document->operation()->variables.front();
    QCOMPARE(print(*variable.type), std::string("[C!]!"));
    QCOMPARE(print(*variable.defaultValue), std::string("[{d: 1}]"));
    QCOMPARE(print(variable.directives.front()), std::string("@e(f: \"g\")"));
    QCOMPARE(print(document->definitions().front()), print(*document));
}

void TestPrinter::bundledSchema_survivesPrinting_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("api") << QStringLiteral(TIDELINE_SOURCE_DIR "/resources/schema/api.graphql");
    QTest::newRow("auth") << QStringLiteral(TIDELINE_SOURCE_DIR "/resources/schema/auth.graphql");
}

void TestPrinter::bundledSchema_survivesPrinting()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray once = printed(file.readAll());
    QVERIFY(once.size() > 1000);
    QCOMPARE(printed(once), once);
}

QTEST_APPLESS_MAIN(TestPrinter)
#include "tst_printer.moc"
