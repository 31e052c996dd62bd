// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"

#include <QTest>

#include <string>

using namespace tideline::graphql;

//! The verdict on SDL: what is refused, by which rule and where, and what is accepted although it looks odd.
//! Every verdict and place in the tables is that of graphql-js 16.
class SchemaRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invalid_isRefusedByItsRule_data();
    void invalid_isRefusedByItsRule();
    void valid_isAccepted_data();
    void valid_isAccepted();
    void errors_areAllCollected();
    void errors_pointAtEveryPlace();
    void columns_countUtf16Units();
    void checks_forClients_forgiveWhatServersGetWrong_data();
    void checks_forClients_forgiveWhatServersGetWrong();
    void checks_forClients_keepTheLastOfEqualMembers();
    void hostile_endsInErrors_data();
    void hostile_endsInErrors();
};

namespace {

const QString query = QStringLiteral("type Query { a: Int }\n");

QString place(const Error &error)
{
    if (error.locations.empty())
        return {};
    return QStringLiteral("%1:%2").arg(error.locations.front().line).arg(error.locations.front().column);
}

QString printed(const Errors &errors)
{
    QString text;
    for (const Error &error : errors)
        text += QString::fromStdString(toString(error)) + QLatin1Char('\n');
    return text;
}

//! One row of a table: after the usual query type, on line 2, comes \p sdl.
void addRow(const char *name, const char *sdl, const char *rule, const char *where)
{
    QTest::newRow(name) << QString(query + QString::fromUtf8(sdl)) << QString::fromLatin1(rule)
                        << QString::fromLatin1(where);
}

} // namespace

void SchemaRulesTest::invalid_isRefusedByItsRule_data()
{
    QTest::addColumn<QString>("sdl");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("where");

    addRow("two schema definitions", "schema { query: Query } schema { mutation: Query }", "LoneSchemaDefinition",
           "2:25");
    addRow("root given twice", "schema { query: Query } extend schema { query: Query }", "UniqueOperationTypes",
           "2:10");
    addRow("type defined twice", "type A { a: Int } enum A { B }", "UniqueTypeNames", "2:6");
    addRow("enum value twice", "enum E { A } extend enum E { A }", "UniqueEnumValueNames", "2:10");
    addRow("field twice", "type A { a: Int } extend type A { a: Int }", "UniqueFieldDefinitionNames", "2:10");
    addRow("input field twice", "input A { a: Int a: Int }", "UniqueFieldDefinitionNames", "2:11");
    addRow("argument twice", "type A { a(b: Int, b: Int): Int }", "UniqueArgumentDefinitionNames", "2:12");
    addRow("directive argument twice", "directive @d(a: Int, a: Int) on FIELD", "UniqueArgumentDefinitionNames",
           "2:14");
    addRow("directive twice", "directive @d on FIELD directive @d on FIELD", "UniqueDirectiveNames", "2:12");
    addRow("unknown type", "type A { a: [B!] }", "KnownTypeNames", "2:14");
    addRow("built-in type in an operation", "query ($a: String) { a }", "KnownTypeNames", "2:12");
    addRow("unknown directive", "type A @b { a: Int }", "KnownDirectives", "2:8");
    addRow("directive in the wrong place", "type A @skip(if: true) { a: Int }", "KnownDirectives", "2:8");
    addRow("directive twice in one place", "type A { a: Int @deprecated @deprecated }", "UniqueDirectivesPerLocation",
           "2:17");
    addRow("directive on definition and extension", "directive @d on OBJECT type A @d { a: Int } extend type A @d",
           "UniqueDirectivesPerLocation", "2:31");
    addRow("extension of nothing", "extend type A { a: Int }", "PossibleTypeExtensions", "2:13");
    addRow("extension of a built-in", "extend scalar Int @specifiedBy(url: \"u\")", "PossibleTypeExtensions", "2:15");
    addRow("extension of another kind", "extend input Query { b: Int }", "PossibleTypeExtensions", "1:1");
    addRow("unknown directive argument", "enum E { A @deprecated(why: \"x\") }", "KnownArgumentNamesOnDirectives",
           "2:24");
    addRow("argument given twice", "enum E { A @deprecated(reason: \"a\", reason: \"b\") }", "UniqueArgumentNames",
           "2:24");
    addRow("input field given twice", "input I { a: I = {a: null, a: null} }", "UniqueInputFieldNames", "2:19");
    addRow("required argument left out", "scalar S @specifiedBy", "ProvidedRequiredArgumentsOnDirectives", "2:10");
    addRow("reason that is no string", "enum E { A @deprecated(reason: 5) }", "DirectiveValues", "2:32");
    addRow("default that needs itself", "input A { a: A = {} }", "DefaultValues", "2:11");
    addRow("reserved type name", "type __A { a: Int }", "ReservedNames", "2:1");
    addRow("reserved argument name", "type A { a(__b: Int): Int }", "ReservedNames", "2:12");
    addRow("root that is no object", "schema { query: E } enum E { A }", "RootTypes", "2:17");
    addRow("object without fields", "type A", "EmptyTypes", "2:1");
    addRow("enum without values", "enum E", "EmptyTypes", "2:1");
    addRow("input type without fields", "input I", "EmptyTypes", "2:1");
    addRow("union without members", "union U", "EmptyTypes", "2:1");
    addRow("field of an input type", "type A { a: I } input I { a: Int }", "OutputTypes", "2:13");
    addRow("argument of an output type", "type A { a(b: A): Int }", "InputTypes", "2:15");
    addRow("input field of an output type", "input I { a: Query }", "InputTypes", "2:14");
    addRow("directive argument of an output type", "directive @d(a: Query) on FIELD", "InputTypes", "2:14");
    addRow("union member twice", "union U = Query | Query", "UnionMembers", "2:11");
    addRow("union member that is no object", "union U = I interface I { a: Int }", "UnionKinds", "2:11");
    addRow("implements an object", "type A implements Query { a: Int }", "InterfaceKinds", "2:19");
    addRow("implements itself", "interface I implements I { a: Int }", "Interfaces", "2:24");
    addRow("implements twice", "type A implements I & I { a: Int } interface I { a: Int }", "Interfaces", "2:19");
    addRow("interface field is missing", "interface I { a: Int } type A implements I { b: Int }", "Interfaces", "2:15");
    addRow("interface field of a wider type", "interface I { a: Int! } type A implements I { a: Int }", "Interfaces",
           "2:18");
    addRow("interface argument is missing", "interface I { a(b: Int): Int } type A implements I { a: Int }",
           "Interfaces", "2:17");
    addRow("interface argument of another type", "interface I { a(b: Int): Int } type A implements I { a(b: ID): Int }",
           "Interfaces", "2:20");
    addRow("argument required beyond the interface", "interface I { a: Int } type A implements I { a(b: ID!): Int }",
           "Interfaces", "2:48");
    addRow("interface of an interface left out",
           "interface I { a: Int } interface J implements I { a: Int } type A implements J { a: Int }", "Interfaces",
           "2:47");
    addRow("input type that needs itself", "input A { b: B! } input B { a: A! }", "InputCycles", "2:11");
    addRow("required argument deprecated", "type A { a(b: Int! @deprecated): Int }", "RequiredNotDeprecated", "2:20");
    addRow("required input field deprecated", "input A { a: Int! @deprecated }", "RequiredNotDeprecated", "2:19");
    addRow("choice that is required", "input A @oneOf { a: Int! }", "OneOf", "2:21");
    addRow("choice with a default", "input A @oneOf { a: Int = 1 }", "OneOf", "2:18");
    QTest::newRow("no query type") << QStringLiteral("type Mutation { a: Int }") << "RootTypes"
                                   << "";
    QTest::newRow("only an operation") << QStringLiteral("{ a }") << "RootTypes"
                                       << "";
    QTest::newRow("nothing at all") << QStringLiteral("# nothing") << ""
                                    << "1:10";
}

void SchemaRulesTest::invalid_isRefusedByItsRule()
{
    QFETCH(QString, sdl);
    QFETCH(QString, rule);
    QFETCH(QString, where);
    const auto built = buildSchema(sdl.toStdString());
    QVERIFY(!built);
    QVERIFY2(built.error().size() == 1, qPrintable(printed(built.error())));
    const Error &error = built.error().front();
    QCOMPARE(QString::fromStdString(error.rule), rule);
    QCOMPARE(place(error), where);
}

void SchemaRulesTest::valid_isAccepted_data()
{
    QTest::addColumn<QString>("sdl");
    const auto row = [](const char *name, const char *sdl) {
        QTest::newRow(name) << QString(query + QString::fromUtf8(sdl));
    };
    row("operations beside types", "{ a ...F } fragment F on Query { a }");
    row("type that a built-in shadows", "type String { a: Int @deprecated(reason: 5) } type __Type { b: Int }");
    row("directive and type of one name", "directive @A on FIELD type A { a: Int }");
    row("own version of @deprecated",
        "directive @deprecated repeatable on ENUM_VALUE enum E { A @deprecated @deprecated }");
    row("repeatable directive", "directive @d repeatable on OBJECT type A @d @d { a: Int } extend type A @d");
    row("covariant fields", "interface I { a: [I] b: U } union U = A type A implements I { a: [A!]! b: A }");
    row("more arguments than the interface",
        "interface I { a: Int } type A implements I { a(b: Int! = 1, c: Int): Int }");
    row("input types through lists", "input A { a: [A!]! b: B } input B { a: A! }");
    row("default that does not fit", "type A { a(b: Int = \"no\", c: [Int!] = [null]): Int }");
    row("reason null", "type A { a(b: Int! @deprecated(reason: null)): Int }");
    row("deprecated with a default", "input A { a: Int! = 1 @deprecated }");
    row("one type for two roots", "schema { query: Query mutation: Query }");
    row("extended before it is defined", "extend union U = A type A { a: Int } union U");
    row("names that are keywords", "type type { on: type } enum on { fragment query }");
}

void SchemaRulesTest::valid_isAccepted()
{
    QFETCH(QString, sdl);
    const auto built = buildSchema(sdl.toStdString());
    QVERIFY2(built, built ? "" : qPrintable(printed(built.error())));
}

void SchemaRulesTest::errors_areAllCollected()
{
    const auto built = buildSchema("type Query @a { b: C, b: D(e: F) }");
    QVERIFY(!built);
    QCOMPARE(built.error().size(), std::size_t(1)); // the text can't be parsed at all
    const auto again = buildSchema("type Query @a { b: C, b(d: D): E @f }");
    QVERIFY(!again);
    QVERIFY2(again.error().size() == 6, qPrintable(printed(again.error())));
    const auto checked = buildSchema("type Query { a(b: Query): I } input I { __c: Query } union U");
    QVERIFY(!checked);
    QVERIFY2(checked.error().size() == 5, qPrintable(printed(checked.error())));
}

void SchemaRulesTest::errors_pointAtEveryPlace()
{
    const auto built = buildSchema("type Query { a: Int }\ntype A { a: Int }\n\ntype A { a: Int }");
    QVERIFY(!built);
    const std::vector<Location> places = {{2, 6}, {4, 6}};
    QVERIFY(built.error().front().locations == places);
}

void SchemaRulesTest::columns_countUtf16Units()
{
    const auto built = buildSchema("#\r\n# \xF0\x9F\x9A\xB0\r\"\xC3\xA9\xF0\x9F\x9A\xB0\" type Query { a: Nope }");
    QVERIFY(!built);
    QCOMPARE(place(built.error().front()), QStringLiteral("3:23"));
}

void SchemaRulesTest::checks_forClients_forgiveWhatServersGetWrong_data()
{
    QTest::addColumn<QString>("sdl");
    QTest::addColumn<bool>("isForgiven");
    const auto row = [](const char *name, bool isForgiven, const char *sdl) {
        QTest::newRow(name) << QString(query + QString::fromUtf8(sdl)) << isForgiven;
    };
    row("undefined directive", true, "type A @key(fields: \"id\") { id: ID @external }");
    row("field twice", true, "type A { a: Int a: ID }");
    row("interface half implemented", true, "interface I { a: Int b: Int } type A implements I { a: Int }");
    row("empty type", true, "type A");
    row("reserved name", true, "type __A { a: Int }");
    row("unknown type", false, "type A { a: B }");
    row("type twice", false, "type A { a: Int } type A { a: ID }");
    row("output type as input", false, "type A { a(b: A): Int }");
    row("input type that needs itself", false, "input A { a: A! }");
    row("union of an enum", false, "union U = E enum E { A }");
}

void SchemaRulesTest::checks_forClients_forgiveWhatServersGetWrong()
{
    QFETCH(QString, sdl);
    QFETCH(bool, isForgiven);
    QVERIFY(!buildSchema(sdl.toStdString(), SchemaChecks::All));
    QCOMPARE(buildSchema(sdl.toStdString(), SchemaChecks::Client).has_value(), isForgiven);
    QCOMPARE(loadSchema(sdl.toStdString()).has_value(), isForgiven);
}

void SchemaRulesTest::checks_forClients_keepTheLastOfEqualMembers()
{
    const auto built = loadSchema("type Query { a: Int, b: Int, a: ID } enum E { A B A }");
    QVERIFY(built);
    const Type *root = (*built)->queryType();
    QCOMPARE(root->fields.size(), std::size_t(2));
    QCOMPARE(root->fields.front().name, std::string_view("a"));
    QCOMPARE(toString(*root->field("a")->type), std::string("ID"));
    QCOMPARE((*built)->type("E")->enumValues.size(), std::size_t(2));
}

void SchemaRulesTest::hostile_endsInErrors_data()
{
    QTest::addColumn<std::string>("sdl");
    const auto repeat = [](int count, auto makePart) {
        std::string text = query.toStdString();
        for (int i = 0; i < count; ++i)
            text += makePart(std::to_string(i), std::to_string(i + 1));
        return text;
    };
    QTest::newRow("10,000 input types in a ring") << repeat(10'000, [](const auto &a, const auto &b) {
        return "input I" + a + " { next: I" + (b == "10000" ? "0" : b) + "! }\n";
    });
    QTest::newRow("10,000 input types that all lead back") << repeat(10'000, [](const auto &a, const auto &b) {
        return "input I" + a + " { home: I0! " + (b == "10000" ? "" : "next: I" + b + "!") + " }\n";
    });
    QTest::newRow("10,000 defaults that need each other") << repeat(10'000, [](const auto &a, const auto &b) {
        return "input I" + a + " { next: I" + (b == "10000" ? "0" : b) + " = {} }\n";
    });
    QTest::newRow("300 interfaces, 300 types, 300 fields, none right") << [&repeat] {
        std::string names;
        std::string fields;
        for (int i = 0; i < 300; ++i) {
            names += (i == 0 ? " I" : " & I") + std::to_string(i);
            fields += " f" + std::to_string(i) + ": Int";
        }
        return repeat(300, [&names, &fields](const auto &a, const auto &) {
            return "interface I" + a + " {" + fields + " } type T" + a + " implements" + names + " { none: Int }\n";
        });
    }();
    QTest::newRow("100,000 unknown types on one line") << [] {
        std::string text = "type Query {";
        for (int i = 0; i < 100'000; ++i)
            text += " f" + std::to_string(i) + ": No";
        return text + " }";
    }();
    QTest::newRow("type 10,000 levels deep")
        << "type Query { a: " + std::string(10'000, '[') + "Int" + std::string(10'000, ']') + " }";
    QTest::newRow("default 10,000 levels deep")
        << "type Query { a(b: Int = " + std::string(10'000, '[') + std::string(10'000, ']') + "): Int }";
}

void SchemaRulesTest::hostile_endsInErrors()
{
    QFETCH(std::string, sdl);
    const auto built = buildSchema(sdl);
    QVERIFY(!built);
    QVERIFY(!built.error().empty());
    QVERIFY(built.error().size() <= 1001);
}

QTEST_APPLESS_MAIN(SchemaRulesTest)
#include "tst_schemarules.moc"
