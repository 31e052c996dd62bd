// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/schemadiff.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspection.h"

#include <QSet>
#include <QTest>

using namespace tideline::graphql;

//! What changed between two schemas, and what it means to clients.
class SchemaDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_areFoundAndJudged_data();
    void changes_areFoundAndJudged();
    void sameSchema_hasNoChanges_data();
    void sameSchema_hasNoChanges();
    void introspection_comparesEqualToItsSdl();
    void worstChanges_comeFirst();
    void names_areOneForEachKind();
    void sentences_nameWhatWasAndWhatIs();
};

namespace {

std::shared_ptr<const Schema> built(const QByteArray &sdl)
{
    const SchemaResult schema = buildSchema(sdl.toStdString(), SchemaChecks::Client);
    if (!schema)
        qWarning("%s", toString(schema.error().front()).c_str());
    return schema.value_or(nullptr);
}

//! "breaking FIELD_REMOVED Query.a Int>": the values stand around the arrow.
QStringList written(const std::vector<SchemaChange> &changes)
{
    QStringList lines;
    for (const SchemaChange &change : changes) {
        std::string line(toString(severityOf(change.kind)));
        line += ' ' + std::string(toString(change.kind)) + ' ' + change.coordinate;
        if (!change.before.empty() || !change.after.empty())
            line += ' ' + change.before + '>' + change.after;
        lines.append(QString::fromStdString(line));
    }
    return lines;
}

} // namespace

void SchemaDiffTest::changes_areFoundAndJudged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("changes");
    using Changes = std::initializer_list<const char *>;
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, Changes changes) {
        QStringList lines;
        for (const char *change : changes)
            lines.append(QString::fromUtf8(change));
        QTest::newRow(name) << before << after << lines;
    };
    // With a query beside what is compared.
    const auto part = [&row](const char *name, const QByteArray &before, const QByteArray &after, Changes changes) {
        const QByteArray query = "type Query { q: String b: Boolean } ";
        row(name, query + before, query + after, changes);
    };
    row("roots", "schema { query: A mutation: B } type A { a: Int } type B { b: Int } type C { c: Int }",
        "schema { query: C subscription: A } type A { a: Int } type B { b: Int } type C { c: Int }",
        {"breaking ROOT_TYPE_CHANGED query A>C", "breaking ROOT_TYPE_REMOVED mutation B>",
         "safe ROOT_TYPE_ADDED subscription >A"});
    part("types", "type A { a: Int }", "scalar B",
         {"breaking TYPE_REMOVED A", "breaking TYPE_REMOVED Int", "safe TYPE_ADDED B"});
    part("a kind", "type A { a: Int }", "input A { a: Int }",
         {"breaking TYPE_CHANGED_KIND A an object type>an input type"});
    part("fields", "type A { a: Int b: Int }", "type A { b: Int c(x: Int): [Int!] }",
         {"breaking FIELD_REMOVED A.a Int>", "safe FIELD_ADDED A.c >[Int!]"});
    part("output types", "interface A { a: Int b: Int! c: [Int] d: [Int!]! e: Int f: [Int] }",
         "interface A { a: Int! b: Int c: [Int!]! d: [Int]! e: [Int] f: Int }",
         {"breaking FIELD_CHANGED_KIND A.b Int!>Int", "breaking FIELD_CHANGED_KIND A.d [Int!]!>[Int]!",
          "breaking FIELD_CHANGED_KIND A.e Int>[Int]", "breaking FIELD_CHANGED_KIND A.f [Int]>Int",
          "safe FIELD_TYPE_CHANGE A.a Int>Int!", "safe FIELD_TYPE_CHANGE A.c [Int]>[Int!]!"});
    part("arguments", "type A { a(gone: Int, stays: Int): Int }",
         "type A { a(stays: Int, may: Int, must: Int!, filled: Int! = 1): Int }",
         {"breaking ARG_REMOVED A.a(gone:) Int>", "breaking REQUIRED_ARG_ADDED A.a(must:) >Int!",
          "dangerous OPTIONAL_ARG_ADDED A.a(may:) >Int", "dangerous OPTIONAL_ARG_ADDED A.a(filled:) >Int!"});
    part("input types", "type A { a(u: Int, v: Int!, w: [Int!], x: [Int], y: Int): Int }",
         "type A { a(u: Int!, v: Int, w: [Int], x: [Int!], y: [Int]): Int }",
         {"breaking ARG_CHANGED_KIND A.a(u:) Int>Int!", "breaking ARG_CHANGED_KIND A.a(x:) [Int]>[Int!]",
          "breaking ARG_CHANGED_KIND A.a(y:) Int>[Int]", "safe ARG_TYPE_CHANGE A.a(v:) Int!>Int",
          "safe ARG_TYPE_CHANGE A.a(w:) [Int!]>[Int]"});
    part("defaults of arguments", "type A { a(u: Int = 1, v: Int = 1, w: Int, x: Int! = 1): Int }",
         "type A { a(u: Int = 2, v: Int, w: Int = 1, x: Int!): Int }",
         {"dangerous ARG_DEFAULT_VALUE_CHANGE A.a(u:) 1>2", "dangerous ARG_DEFAULT_VALUE_CHANGE A.a(v:) 1>",
          "dangerous ARG_DEFAULT_VALUE_CHANGE A.a(x:) 1>", "safe ARG_DEFAULT_VALUE_ADDED A.a(w:) >1"});
    part("a default within a list", "type A { a(u: [Int] = [1, 2]): Int }", "type A { a(u: [Int] = [2, 1]): Int }",
         {"dangerous ARG_DEFAULT_VALUE_CHANGE A.a(u:) [1, 2]>[2, 1]"});
    part("input fields", "input A { gone: Int stays: Int loose: Int! }",
         "input A { stays: Int! loose: Int may: Int must: Int! filled: Int! = 1 }",
         {"breaking FIELD_REMOVED A.gone Int>", "breaking FIELD_CHANGED_KIND A.stays Int>Int!",
          "breaking REQUIRED_INPUT_FIELD_ADDED A.must >Int!", "dangerous OPTIONAL_INPUT_FIELD_ADDED A.may >Int",
          "dangerous OPTIONAL_INPUT_FIELD_ADDED A.filled >Int!", "safe FIELD_TYPE_CHANGE A.loose Int!>Int"});
    part("defaults of input fields", "input A { a: Int! = 1 b: Int = 1 c: Int d: Int = 1 }",
         "input A { a: Int! b: Int c: Int = 1 d: Int = 2 }",
         {"breaking INPUT_FIELD_BECAME_REQUIRED A.a 1>", "dangerous INPUT_FIELD_DEFAULT_VALUE_CHANGE A.b 1>",
          "dangerous INPUT_FIELD_DEFAULT_VALUE_CHANGE A.d 1>2", "safe INPUT_FIELD_DEFAULT_VALUE_ADDED A.c >1"});
    part("one of", "input A { a: Int } input B @oneOf { a: Int }", "input A @oneOf { a: Int } input B { a: Int }",
         {"breaking ONE_OF_ADDED A", "safe ONE_OF_REMOVED B"});
    part("enum values", "enum A { A B }", "enum A { B C }",
         {"breaking VALUE_REMOVED_FROM_ENUM A.A", "dangerous VALUE_ADDED_TO_ENUM A.C"});
    part("union members", "union U = A | B type A { a: Int } type B { a: Int } type C { a: Int }",
         "union U = C | B type A { a: Int } type B { a: Int } type C { a: Int }",
         {"breaking TYPE_REMOVED_FROM_UNION U A>", "dangerous TYPE_ADDED_TO_UNION U >C"});
    part("interfaces", "interface I { a: Int } interface J { a: Int } type A implements I { a: Int }",
         "interface I { a: Int } interface J { a: Int } type A implements J { a: Int }",
         {"breaking IMPLEMENTED_INTERFACE_REMOVED A I>", "dangerous IMPLEMENTED_INTERFACE_ADDED A >J"});
    part("scalars", "scalar A @specifiedBy(url: \"https://one.example\")",
         "scalar A @specifiedBy(url: \"https://two.example\")",
         {"safe SPECIFIED_BY_CHANGE A https://one.example>https://two.example"});
    part("directives", "directive @a on FIELD directive @b repeatable on FIELD | QUERY directive @c on FIELD",
         "directive @b on FIELD | OBJECT directive @c repeatable on FIELD directive @d on FIELD",
         {"breaking DIRECTIVE_REMOVED @a", "breaking DIRECTIVE_REPEATABLE_REMOVED @b",
          "breaking DIRECTIVE_LOCATION_REMOVED @b QUERY>", "safe DIRECTIVE_LOCATION_ADDED @b >OBJECT",
          "safe DIRECTIVE_REPEATABLE_ADDED @c", "safe DIRECTIVE_ADDED @d"});
    part("arguments of directives",
         "directive @a(gone: Int, u: Int, v: Int!, w: Int! = 1, x: Int = 1, y: Int) on FIELD",
         "directive @a(u: Int!, v: Int, w: Int!, x: Int = 2, y: Int = 1, may: Int, must: Int!) on FIELD",
         {"breaking DIRECTIVE_ARG_REMOVED @a(gone:) Int>", "breaking DIRECTIVE_ARG_CHANGED_KIND @a(u:) Int>Int!",
          "breaking DIRECTIVE_ARG_BECAME_REQUIRED @a(w:) 1>", "breaking REQUIRED_DIRECTIVE_ARG_ADDED @a(must:) >Int!",
          "dangerous DIRECTIVE_ARG_DEFAULT_VALUE_CHANGE @a(x:) 1>2", "safe DIRECTIVE_ARG_TYPE_CHANGE @a(v:) Int!>Int",
          "safe DIRECTIVE_ARG_DEFAULT_VALUE_ADDED @a(y:) >1", "safe OPTIONAL_DIRECTIVE_ARG_ADDED @a(may:) >Int"});
    part("deprecation",
         "type A { a: Int b: Int @deprecated c(x: Int): Int @deprecated(reason: \"r\") } enum E { A } input I { a: Int "
         "}",
         "type A { a: Int @deprecated(reason: \"r\") b: Int c(x: Int @deprecated): Int @deprecated(reason: \"s\") } "
         "enum E { A @deprecated } input I { a: Int @deprecated }",
         {"safe DEPRECATION_ADDED A.a >r", "safe DEPRECATION_REMOVED A.b No longer supported>",
          "safe DEPRECATION_ADDED A.c(x:) >No longer supported", "safe DEPRECATION_REASON_CHANGE A.c r>s",
          "safe DEPRECATION_ADDED E.A >No longer supported", "safe DEPRECATION_ADDED I.a >No longer supported"});
}

void SchemaDiffTest::changes_areFoundAndJudged()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, changes);
    const auto old = built(before);
    const auto now = built(after);
    QVERIFY(old && now);
    QCOMPARE(written(diffSchemas(*old, *now)).join(QLatin1Char('\n')), changes.join(QLatin1Char('\n')));
}

void SchemaDiffTest::sameSchema_hasNoChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("another order") << QByteArray(
        "type Query { a(x: Int, y: Int): U b: E } union U = Query | T enum E { A B } "
        "type T { t: Int } directive @d on FIELD | QUERY")
                                   << QByteArray("directive @d on QUERY | FIELD enum E { B A } union U = T | Query "
                                                 "type T { t: Int } type Query { b: E a(y: Int, x: Int): U }");
    QTest::newRow("other descriptions") << QByteArray("\"one\" type Query { \"two\" a: Int }")
                                        << QByteArray("type Query { \"three\" a: Int }");
    QTest::newRow("a default written in another way")
        << QByteArray(
               "type Query { a(x: In = {b: 1, a: [2]}, y: [Int] = [1]): Int } input In { a: [Int] b: Float c: In }")
        << QByteArray(
               "type Query { a(x: In = {a: 2, b: 1.0}, y: [Int] = 1): Int } input In { c: In b: Float a: [Int] }");
}

void SchemaDiffTest::sameSchema_hasNoChanges()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto old = built(before);
    const auto now = built(after);
    QVERIFY(old && now);
    QCOMPARE(written(diffSchemas(*old, *now)), QStringList());
    QCOMPARE(written(diffSchemas(*now, *old)), QStringList());
}

void SchemaDiffTest::introspection_comparesEqualToItsSdl()
{
    const auto sdl = built("type Query { a(x: In = {n: 1}): [E!] @deprecated(reason: \"r\") } enum E { A } "
                           "input In { n: Int = 2 } scalar S @specifiedBy(url: \"https://s.example\")");
    QVERIFY(sdl);
    const SchemaResult read = schemaFromIntrospection(introspectionFromSchema(*sdl).dump());
    QVERIFY(read);
    QCOMPARE(written(diffSchemas(*sdl, **read)), QStringList());
}

void SchemaDiffTest::worstChanges_comeFirst()
{
    const auto old = built("type Query { a: Int b: E c: Int } enum E { A }");
    const auto now = built("type Query { a: Int! b: E d: Int } enum E { A B }");
    const std::vector<SchemaChange> changes = diffSchemas(*old, *now);
    QCOMPARE(changes.size(), std::size_t(4));
    QVERIFY(severityOf(changes[0].kind) == Severity::Breaking);
    QVERIFY(severityOf(changes[1].kind) == Severity::Dangerous);
    QCOMPARE(changes[2].coordinate, std::string("Query.a"));
    QCOMPARE(changes[3].coordinate, std::string("Query.d"));
}

void SchemaDiffTest::names_areOneForEachKind()
{
    QSet<QByteArray> names;
    for (int kind = 0; kind <= int(ChangeKind::DeprecationReasonChange); ++kind) {
        const auto name = QByteArray::fromStdString(std::string(toString(ChangeKind(kind))));
        QVERIFY2(!name.isEmpty() && !names.contains(name), name.constData());
        names.insert(name);
    }
}

void SchemaDiffTest::sentences_nameWhatWasAndWhatIs()
{
    const auto text = [](ChangeKind kind, const char *before, const char *after) {
        return describe({kind, "Query.a", before, after});
    };
    QCOMPARE(text(ChangeKind::FieldChangedKind, "Int", "[Int]"), std::string("type changed from Int to [Int]"));
    QCOMPARE(text(ChangeKind::ArgDefaultValueChange, "1", ""), std::string("default value changed from 1 to nothing"));
    QCOMPARE(text(ChangeKind::TypeRemovedFromUnion, "A", ""), std::string("member A was removed"));
    // What is put in is not read again.
    QCOMPARE(text(ChangeKind::ArgDefaultValueChange, "\">\"", "\"<\""),
             std::string("default value changed from \">\" to \"<\""));
}

QTEST_APPLESS_MAIN(SchemaDiffTest)
#include "tst_schemadiff.moc"
