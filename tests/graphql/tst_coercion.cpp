// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/coercion/textformats.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/buildschema.h"

#include <QTest>

using namespace tideline::graphql;

namespace {

const std::string sdl = R"(
    type Query { field(a: Int! = 5, b: [Point!], c: Choice, d: Colour = RED, s: Scale, e: Int!): Int }
    enum Colour { RED GREEN @deprecated BLUE }
    enum Size { XS S M L XL XXL HUGE }
    input Scale { factor: Float }
    input Point { x: Int!, y: Int! = 7, label: String, colours: [Colour!], next: Point }
    input Choice @oneOf { id: ID, name: String, point: Point }
    input Deep { deep: Deep, list: [Deep!] }
    scalar Date scalar DateTime scalar Time scalar Decimal scalar BigInt scalar UUID scalar JSONString
    scalar GenericScalar scalar NonEmptyID scalar Email scalar RoleString scalar Unheard
)";

QByteArray fromStd(const std::string &text) { return QByteArray::fromStdString(text); }

std::string pathsOf(const Errors &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += (text.empty() ? "" : " ") + toString(error.path);
    return text;
}

Json json(const QByteArray &text) { return Json::parse(text.toStdString(), nullptr, false); }

} // namespace

class TestCoercion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void variable_isCoercedOrRefusedWithPaths_data();
    void variable_isCoercedOrRefusedWithPaths();
    void knownScalars_takeTheirFormatsOnly_data();
    void knownScalars_takeTheirFormatsOnly();
    void literal_isReadAsItsType_data();
    void literal_isReadAsItsType();
    void arguments_fillInDefaultsAndRefuse_data();
    void arguments_fillInDefaultsAndRefuse();
    void unknownVariables_areRefusedOnDemandOnly();
    void misspeltNames_areSuggested();
    void values_tooDeepForTheStack_areRefused();
    void printedLiterals_readBackTheSame_data();
    void printedLiterals_readBackTheSame();

private:
    std::shared_ptr<const Schema> m_schema;
};

void TestCoercion::initTestCase()
{
    auto schema = buildSchema(sdl);
    QVERIFY2(schema, schema ? "" : schema.error().front().message.c_str());
    m_schema = *schema;
}

void TestCoercion::variable_isCoercedOrRefusedWithPaths_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("expected"); // the coerced variables, or the paths of the errors
    const auto row = [](const char *name, const char *type, const char *variables, const char *expected) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(variables) << QByteArray(expected);
    };
    row("int", "Int", R"({"v":5})", R"({"v":5})");
    row("int written as float", "Int", R"({"v":5.0})", R"({"v":5})");
    row("int written with exponent", "Int", R"({"v":1e3})", R"({"v":1000})");
    row("smallest int", "Int", R"({"v":-2147483648})", R"({"v":-2147483648})");
    row("int above 32 bit", "Int", R"({"v":2147483648})", "v");
    row("int above 64 bit", "Int", R"({"v":99999999999999999999})", "v");
    row("unsigned above signed 64 bit", "Int", R"({"v":18446744073709551615})", "v");
    row("fraction for int", "Int", R"({"v":5.5})", "v");
    row("text for int", "Int", R"({"v":"5"})", "v");
    row("bool for int", "Int", R"({"v":true})", "v");
    row("int for float", "Float", R"({"v":5})", R"({"v":5})");
    row("text for float", "Float", R"({"v":"5"})", "v");
    row("int for string", "String", R"({"v":5})", "v");
    row("empty string", "String", R"({"v":""})", R"({"v":""})");
    row("int for boolean", "Boolean", R"({"v":1})", "v");
    row("text for boolean", "Boolean", R"({"v":"true"})", "v");
    row("int for id", "ID", R"({"v":12})", R"({"v":"12"})");
    row("whole float for id", "ID", R"({"v":12.0})", R"({"v":"12"})");
    row("fraction for id", "ID", R"({"v":12.5})", "v");
    row("large id", "ID", R"({"v":18446744073709551615})", R"({"v":"18446744073709551615"})");
    row("enum", "Colour", R"({"v":"GREEN"})", R"({"v":"GREEN"})");
    row("enum in lower case", "Colour", R"({"v":"green"})", "v");
    row("number for enum", "Colour", R"({"v":1})", "v");
    row("null for nullable", "Int", R"({"v":null})", R"({"v":null})");
    row("null for non-null", "Int!", R"({"v":null})", "v");
    row("absent nullable", "Int", R"({})", R"({})");
    row("absent non-null", "Int!", R"({})", "v");
    row("absent with default", "Int! = 4", R"({})", R"({"v":4})");
    row("null with default", "Int = 4", R"({"v":null})", R"({"v":null})");
    row("list", "[Int!]", R"({"v":[1,2]})", R"({"v":[1,2]})");
    row("single item for list", "[Int!]", R"({"v":1})", R"({"v":[1]})");
    row("single item for nested list", "[[Int]]", R"({"v":1})", R"({"v":[[1]]})");
    row("items for nested list", "[[Int]]", R"({"v":[1,[2]]})", R"({"v":[[1],[2]]})");
    row("every wrong item", "[Int!]", R"({"v":[1,"a",null,2,{}]})", "v[1] v[2] v[4]");
    row("null in a list", "[Int]", R"({"v":[null]})", R"({"v":[null]})");
    row("input object", "Point", R"({"v":{"x":1,"y":2}})", R"({"v":{"x":1,"y":2}})");
    row("default of a field", "Point", R"({"v":{"x":1}})", R"({"v":{"x":1,"y":7}})");
    row("null where the default is", "Point", R"({"v":{"x":1,"y":null}})", "v.y");
    row("missing field", "Point", R"({"v":{"y":1}})", "v.x");
    row("every wrong field", "Point", R"({"v":{"x":"1","label":2,"colours":["RED","PINK"],"next":{"z":1}}})",
        "v.x v.label v.colours[1] v.next.x v.next.z");
    row("unknown fields last", "Point", R"({"v":{"zz":1,"x":null}})", "v.x v.zz");
    row("list for object", "Point", R"({"v":[]})", "v");
    row("text for object", "Point", R"({"v":"x"})", "v");
    row("type the schema never wraps so", "[[Point!]!]!", R"({"v":{"x":1}})", R"({"v":[[{"x":1,"y":7}]]})");
    row("one of", "Choice", R"({"v":{"id":1}})", R"({"v":{"id":"1"}})");
    row("none of", "Choice", R"({"v":{}})", "v");
    row("two of", "Choice", R"({"v":{"id":1,"name":"a"}})", "v");
    row("one of, null", "Choice", R"({"v":{"id":null}})", "v.id");
    row("two of, one null", "Choice", R"({"v":{"id":null,"name":"a"}})", "v");
    row("one of, wrong", "Choice", R"({"v":{"id":true}})", "v.id");
    row("one of, wrong below", "Choice", R"({"v":{"point":{"x":"a"}}})", "v.point.x");
    row("one of, null after another's error", "[Choice!]", R"({"v":[{"point":{"x":"a"}},{"point":null}]})",
        "v[0].point.x v[1].point");
    row("output type", "Query", R"({"v":{}})", "v");
    row("unknown type", "Nothing", R"({"v":{}})", "v");
    row("scalar nobody heard of", "Unheard", R"({"v":{"a":[1]}})", R"({"v":{"a":[1]}})");
    row("wrong known scalar", "[Date]", R"({"v":["2026-02-29"]})", "v[0]");
    row("variables that are a list", "Int", "[]", "");
    row("no variables", "Int", "null", "{}");
    row("more variables than declared", "Int", R"({"v":1,"w":2})", R"({"v":1})");
}

void TestCoercion::variable_isCoercedOrRefusedWithPaths()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, variables);
    QFETCH(QByteArray, expected);
    const auto document = parse("query ($v: " + type.toStdString() + ") { __typename }");
    QVERIFY(document);
    const Coerced coerced = coerceVariables(*m_schema, *document->operation(), json(variables));
    if (expected.startsWith('{')) {
        QCOMPARE(fromStd(pathsOf(coerced.errors)), QByteArray());
        QVERIFY(coerced.isValid());
        QCOMPARE(fromStd(coerced.value.dump()), expected);
    } else {
        QVERIFY(!coerced.isValid());
        QCOMPARE(fromStd(pathsOf(coerced.errors)), expected);
        for (const Error &error : coerced.errors)
            QVERIFY(!error.message.empty());
    }
}

void TestCoercion::knownScalars_takeTheirFormatsOnly_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFit");
    const auto rows = [](const char *scalar, std::initializer_list<const char *> fit,
                         std::initializer_list<const char *> misfit) {
        for (const char *value : fit)
            QTest::addRow("%s takes %s", scalar, value) << QByteArray(scalar) << QByteArray(value) << true;
        for (const char *value : misfit)
            QTest::addRow("%s refuses %s", scalar, value) << QByteArray(scalar) << QByteArray(value) << false;
    };
    rows("Date", {R"("2024-02-29")", R"("0001-01-01")", R"("9999-12-31")"},
         {R"("2023-02-29")", R"("1900-02-29")", R"("2026-13-01")", R"("2026-00-01")", R"("2026-1-1")",
          R"("2026-01-32")", R"("2026-01-01T00:00")", R"("")", R"(" 2026-01-01")", "20260101", R"("٢٠٢٦-٠١-٠١")"});
    rows("DateTime",
         {R"("2026-01-31T09:30:00Z")", R"("2026-01-31T09:30:00")", R"("2026-01-31T09:30")",
          R"("2026-01-31 09:30:00.123456+01:00")", R"("2026-01-31T09:30:00-0500")"},
         {R"("2026-01-31")", R"("2026-01-31T24:00:00Z")", R"("2026-01-31T09:60:00Z")", R"("2026-01-31T09:30:00+25:00")",
          R"("2026-01-31T09:30:00.Z")", R"("2026-01-31T09:30:00Z ")", R"("2026-02-30T09:30:00Z")", "5"});
    rows("Time", {R"("09:30")", R"("23:59:59.5")", R"("09:30:00+01:00")"}, {R"("9:30")", R"("24:00")", R"("0930")"});
    rows("Decimal", {"12", "12.5", R"("12.50")", R"("-0.5")", R"(".5")", R"("5.")", R"("1E+3")"},
         {R"("")", R"(".")", R"("1,5")", R"("NaN")", R"("1e")", "true", R"("12.5 ")", "[]"});
    rows("BigInt", {"5", "-9223372036854775808", "18446744073709551615", R"("123456789012345678901234567890")", "3.0"},
         {"3.5", R"("")", R"("1.0")", R"("12a")", "null"});
    rows("UUID", {R"("123e4567-e89b-12d3-a456-426614174000")", R"("123E4567E89B12D3A456426614174000")"},
         {R"("123e4567-e89b-12d3-a456-42661417400")", R"("123e4567-e89b-12d3-a456_426614174000")",
          R"("g23e4567-e89b-12d3-a456-426614174000")", "1"});
    rows("JSONString", {R"("{}")", R"("[1, \"a\"]")", R"("null")"}, {R"("{")", R"("")", "{}", R"("{'a':1}")"});
    rows("GenericScalar", {"{}", "1", R"("a")", "[]", "null"}, {});
    rows("NonEmptyID", {R"("a")", "5"}, {R"("")", "5.5", "true"});
    rows("Email", {R"("a@b")"}, {R"("a")", R"("@b")", R"("a@")", R"("a@b@c")", R"("a b@c")"});
    rows("RoleString", {R"("anything")"}, {"1"});
}

void TestCoercion::knownScalars_takeTheirFormatsOnly()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, value);
    QFETCH(bool, isFit);
    const auto problem = checkKnownScalar(scalar.toStdString(), json(value));
    QCOMPARE(!problem, isFit);
}

void TestCoercion::literal_isReadAsItsType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("expected"); // empty: the literal does not fit
    const auto row = [](const char *type, const char *literal, const char *expected) {
        QTest::addRow("%s from %s", type, literal) << QByteArray(type) << QByteArray(literal) << QByteArray(expected);
    };
    row("Int", "5", "5");
    row("Int", "5.0", "");
    row("Int", "2147483648", "");
    row("Int", "\"5\"", "");
    row("Int", "null", "null");
    row("Int!", "null", "");
    row("Float", "5", "5");
    row("Float", "5.5", "5.5");
    row("String", "5", "");
    row("String", "RED", "");
    row("Boolean", "true", "true");
    row("Boolean", "1", "");
    row("ID", "5", "\"5\"");
    row("ID", "\"a\"", "\"a\"");
    row("ID", "5.5", "");
    row("Colour", "RED", "\"RED\"");
    row("Colour", "PINK", "");
    row("Colour", "\"RED\"", "");
    row("[Int]", "5", "[5]");
    row("[Int]", "[5, $none]", "[5,null]");
    row("[Int!]", "[5, $none]", "");
    row("[Int]", "[5, $five]", "[5,5]");
    row("Int", "$none", "");
    row("Int!", "$null", "");
    row("Point", "{x: 1}", R"({"x":1,"y":7})");
    row("Point", "{x: 1, y: $none, label: $none}", R"({"x":1,"y":7})");
    row("Point", "{y: 1}", "");
    row("Point", "{x: $none}", "");
    row("Point", "[]", "");
    row("Choice", "{id: 1}", R"({"id":"1"})");
    row("Choice", "{id: 1, name: \"a\"}", "");
    row("Choice", "{id: null}", "");
    row("Choice", "{}", "");
    row("Unheard", "{a: [1, RED, $five, $none]}", R"({"a":[1,"RED",5,null]})");
    row("Date", "\"2026-01-31\"", "\"2026-01-31\"");
    row("Date", "\"soon\"", "");
    row("BigInt", "18446744073709551615", "18446744073709551615");
}

void TestCoercion::literal_isReadAsItsType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, expected);
    const bool isNonNull = type.endsWith('!');
    auto schema = buildSchema(sdl + " extend type Query { probe(value: " + type.toStdString() + "): Int }");
    QVERIFY(schema);
    const auto parsed = parseValue(literal.toStdString());
    QVERIFY(parsed);
    const Json variables = {{"five", 5}, {"null", nullptr}};
    const Type *probe = (*schema)->queryType()->field("probe")->argument("value")->type;
    QCOMPARE(probe->isNonNull(), isNonNull);
    const auto value = valueFromLiteral(*parsed->value, probe, &variables);
    QCOMPARE(value ? fromStd(value->dump()) : QByteArray(), expected);
}

void TestCoercion::arguments_fillInDefaultsAndRefuse_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("expected"); // empty: an error
    QTest::newRow("defaults") << QByteArray("(e: 1)") << QByteArray(R"({"a":5,"d":"RED","e":1})");
    QTest::newRow("missing") << QByteArray("(a: 1)") << QByteArray();
    QTest::newRow("null for non-null") << QByteArray("(a: null, e: 1)") << QByteArray();
    QTest::newRow("variable without value takes the default")
        << QByteArray("(a: $none, e: 1)") << QByteArray(R"({"a":5,"d":"RED","e":1})");
    QTest::newRow("required variable without value") << QByteArray("(e: $none)") << QByteArray();
    QTest::newRow("null variable for non-null") << QByteArray("(e: $null)") << QByteArray();
    QTest::newRow("order of the definition, not of the document")
        << QByteArray("(e: $five, d: BLUE, b: {x: 1})")
        << QByteArray(R"({"a":5,"b":[{"x":1,"y":7}],"d":"BLUE","e":5})");
    QTest::newRow("wrong literal") << QByteArray("(e: \"1\")") << QByteArray();
}

void TestCoercion::arguments_fillInDefaultsAndRefuse()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, expected);
    const auto document = parse("{ field" + arguments.toStdString() + " }");
    QVERIFY(document);
    const auto *field = std::get<const ast::Field *>(document->operation()->selectionSet->selections.front());
    const Json variables = {{"five", 5}, {"null", nullptr}};
    const auto coerced = coerceArguments(m_schema->queryType()->field("field")->arguments, field->arguments, variables);
    QCOMPARE(coerced ? fromStd(coerced->dump()) : QByteArray(), expected);
}

void TestCoercion::unknownVariables_areRefusedOnDemandOnly()
{
    const auto document = parse("query ($v: Int) { __typename }");
    QVERIFY(document);
    const Json variables = {{"v", 1}, {"w", 2}, {"x", 3}};
    QVERIFY(coerceVariables(*m_schema, *document->operation(), variables).isValid());
    const Coerced strict = coerceVariables(*m_schema, *document->operation(), variables, checkKnownScalar, true);
    QCOMPARE(fromStd(pathsOf(strict.errors)), QByteArray("w x"));
}

void TestCoercion::misspeltNames_areSuggested()
{
    const Coerced field = coerceInput({{"x", 1}, {"lable", "a"}}, m_schema->type("Point"));
    QCOMPARE(field.errors.size(), std::size_t(1));
    QVERIFY(field.errors.front().message.find("\"label\"") != std::string::npos);
    const Coerced value = coerceInput("HUG", m_schema->type("Size"));
    QCOMPARE(value.errors.size(), std::size_t(1));
    QVERIFY(value.errors.front().message.find("\"HUGE\"") != std::string::npos);
    const Coerced path = coerceInput("a", m_schema->type("Int"), {std::string("input"), std::size_t(2)});
    QCOMPARE(fromStd(pathsOf(path.errors)), QByteArray("input[2]"));
}

void TestCoercion::values_tooDeepForTheStack_areRefused()
{
    std::string open, close;
    for (int level = 0; level < 10'000; ++level) {
        open += R"({"deep":)";
        close += '}';
    }
    const Json value = Json::parse(open + "null" + close, nullptr, false);
    QVERIFY(value.is_object());
    QCOMPARE(coerceInput(value, m_schema->type("Deep")).errors.size(), std::size_t(1));
    QCOMPARE(coerceInput(value, m_schema->type("GenericScalar")).errors.size(), std::size_t(1));
    QVERIFY(!coerceInput(Json(std::string(1'000'000, 'a')), m_schema->type("Size")).isValid());
    const Coerced notUtf8 = coerceInput(Json("\xff\xfe"), m_schema->type("Int"));
    QVERIFY(!notUtf8.isValid());
}

void TestCoercion::printedLiterals_readBackTheSame_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *type, const char *value, const char *expected) {
        QTest::addRow("%s %s", type, value) << QByteArray(type) << QByteArray(value) << QByteArray(expected);
    };
    row("Int", "5", "5");
    row("String", R"("a\"b")", R"("a\"b")");
    row("ID", R"("5")", "5");
    row("ID", R"("05")", R"("05")");
    row("Colour", R"("RED")", "RED");
    row("Point", R"({"x":1,"colours":["RED","BLUE"],"y":7})", "{x: 1, y: 7, colours: [RED, BLUE]}");
    row("Unheard", R"({"a":[1,true,null,"b"]})", R"({a: [1, true, null, "b"]})");
}

void TestCoercion::printedLiterals_readBackTheSame()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    const Type *named = m_schema->type(type.toStdString());
    QVERIFY(named);
    const std::string printed = printLiteral(json(value), named);
    QCOMPARE(fromStd(printed), expected);
    const auto parsed = parseValue(printed);
    QVERIFY(parsed);
    const auto back = valueFromLiteral(*parsed->value, named);
    QVERIFY(back);
    QCOMPARE(fromStd(printLiteral(*back, named)), expected);
}

QTEST_APPLESS_MAIN(TestCoercion)
#include "tst_coercion.moc"
