// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/parser.h"

#include <QTest>

using namespace tideline::graphql;

namespace {

//! `ok`, or the place of the error as `line:column`.
QByteArray verdict(const QByteArray &source)
{
    const auto document = parse(source.toStdString());
    if (document)
        return "ok";
    const Location place = document.error().locations.front();
    return QByteArray::number(place.line) + ':' + QByteArray::number(place.column);
}

template <typename T>
const T &first(const ast::Document &document)
{
    return *std::get<const T *>(document.definitions().front());
}

QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

QByteArray sourceOf(const ast::Document &document, SourceRange range)
{
    return bytes(std::string_view(document.text()).substr(range.begin, range.end - range.begin));
}

void addVerdictColumns()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
}

void addVerdict(const char *name, const char *source, const char *expected)
{
    QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void executableDocument_getsItsVerdict_data();
    void executableDocument_getsItsVerdict();
    void typeSystemDocument_getsItsVerdict_data();
    void typeSystemDocument_getsItsVerdict();
    void operation_keepsEveryPart();
    void selections_keepKindAndOrder();
    void values_keepKindAndText();
    void string_isWorkedOut_data();
    void string_isWorkedOut();
    void typeReference_keepsItsWrappers();
    void typeDefinition_keepsEveryPart();
    void directiveDefinition_keepsEveryPart();
    void ranges_coverTheirText();
    void document_findsOperationsAndFragments();
    void document_canBeMoved();
    void loneValue_isReadToItsEnd();
    void loneValue_pointsIntoTheCallersText();
};

void TestParser::executableDocument_getsItsVerdict_data()
{
    addVerdictColumns();
    const auto row = addVerdict;
    row("nothing", "", "1:1");
    row("only a comment", "# nothing", "1:10");
    row("shorthand", "{a}", "ok");
    row("two shorthands are syntax enough", "{a} {b}", "ok");
    row("empty selection set", "{}", "1:2");
    row("selection set without end", "{a", "1:3");
    row("bracket too many", "{a}}", "1:4");
    row("every operation", "query A {a} mutation B {a} subscription C {a}", "ok");
    row("unknown operation", "fetch A {a}", "1:1");
    row("operation without selection", "query A", "1:8");
    row("anonymous with variables", "query ($a: Int = 1 @b, $c: [D!]!) @e {a}", "ok");
    row("empty variables", "query ($) {a}", "1:9");
    row("no variables in brackets", "query () {a}", "1:8");
    row("variable as default", "query ($a: Int = $b) {a}", "1:18");
    row("variable inside a default", "query ($a: A = {b: [$c]}) {a}", "1:21");
    row("variable in a directive of a variable", "query ($a: A @b(c: $d)) {a}", "1:20");
    row("dollar alone in a constant", "query ($a: A = $) {a}", "1:16");
    row("keywords as names", "query query($on: on) {on type: fragment(true: null) ...query @on}", "ok");
    row("field with alias and arguments", "{a: b(c: 1, d: \"x\") @e {f}}", "ok");
    row("empty arguments", "{a()}", "1:4");
    row("alias of an alias", "{a: b: c}", "1:6");
    row("argument without value", "{a(b:)}", "1:6");
    row("fragments", "{...A ...on B {c} ...@d {e} ...{f}} fragment A on C @x {g}", "ok");
    row("fragment called on", "fragment on on on {a}", "1:10");
    row("fragment of type on", "fragment A on on {a}", "ok");
    row("spread of on", "{...on}", "1:7");
    row("fragment without type", "fragment A {a}", "1:12");
    row("fragment with variables", "fragment A($b: C) on D {a}", "1:11");
    row("spread without anything", "{...}", "1:5");
    row("values", "{a(b: [1 -2.5 \"c\" \"\"\"d\"\"\" true false null E $f {g: 1 h: []} {}])}", "ok");
    row("list without end", "{a(b: [1)}", "1:9");
    row("object without colon", "{a(b: {c 1})}", "1:10");
    row("described operation", "\"all\" query A($b: C) {d}", "ok");
    row("described fragment", "\"\"\"all\"\"\" fragment A on B {c}", "ok");
    row("described variable", "query A(\"which\" $b: C) {d}", "ok");
    row("described shorthand", "\"all\" {a}", "1:1");
    row("description of no definition", "\"all\" hello", "1:1");
    row("description of nothing", "\"all\"", "1:6");
    row("lexical error inside", "{\n  a ?\n}", "2:5");
}

void TestParser::executableDocument_getsItsVerdict()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(source), expected);
}

void TestParser::typeSystemDocument_getsItsVerdict_data()
{
    addVerdictColumns();
    const auto row = addVerdict;
    row("schema", "\"d\" schema @a {query: A mutation: B subscription: C}", "ok");
    row("schema without roots", "schema {}", "1:9");
    row("schema without braces", "schema @a", "1:10");
    row("schema with another root", "schema {fetch: A}", "1:9");
    row("scalar", "\"d\" scalar A @b(c: 1)", "ok");
    row("type without fields", "type A", "ok");
    row("type with empty braces", "type A {}", "1:9");
    row("interfaces", "type A implements B & C @d {e: F}", "ok");
    row("interfaces with leading ampersand", "type A implements & B & C", "ok");
    row("interfaces without ampersand", "type A implements B C {d: E}", "1:21");
    row("interfaces with commas only", "type A implements B, C {d: E}", "1:22");
    row("implements nothing", "type A implements {b: C}", "1:19");
    row("trailing ampersand", "type A implements B &", "1:22");
    row("interface of interfaces", "interface A implements B & C {d: E}", "ok");
    row("field arguments", "type A {b(c: D = {e: 1} @f, \"g\" h: [I!]!): J @k}", "ok");
    row("empty field arguments", "type A {b(): C}", "1:11");
    row("field without type", "type A {b}", "1:10");
    row("variable as default of an argument", "type A {b(c: D = $e): F}", "1:18");
    row("double exclamation mark", "type A {b: C!!}", "1:14");
    row("union", "union A @b = | C | D", "ok");
    row("union without members", "union A", "ok");
    row("union of nothing", "union A =", "1:10");
    row("trailing bar", "union A = B |", "1:14");
    row("double leading bar", "union A = || B", "1:12");
    row("enum", "enum A {B \"d\" C @e}", "ok");
    row("enum value true", "enum A {true}", "1:9");
    row("enum value false", "enum A {B false}", "1:11");
    row("enum value null", "enum A {\"d\" null}", "1:13");
    row("empty enum", "enum A {}", "1:9");
    row("input", "input A {\"d\" b: C = 1 @e}", "ok");
    row("input field with arguments", "input A {b(c: D): E}", "1:11");
    row("directive", "\"d\" directive @a(b: C) repeatable on FIELD | ENUM_VALUE", "ok");
    row("directive with leading bar", "directive @a on | FIELD | QUERY", "ok");
    row("directive called repeatable", "directive @repeatable repeatable on FIELD", "ok");
    row("directive on an unknown place", "directive @a on FIELD | SOMEWHERE", "1:25");
    row("directive on a place in small letters", "directive @a on field", "1:17");
    row("directive on nothing", "directive @a on", "1:16");
    row("extensions",
        "extend schema @a extend schema {query: A} extend scalar B @c extend type D @e extend type F implements G "
        "extend interface H {i: J} extend union K = L extend enum M {N} extend input O {p: Q}",
        "ok");
    row("extension of a schema by nothing", "extend schema", "1:14");
    row("extension of a scalar by nothing", "extend scalar A", "1:16");
    row("extension of a type by nothing", "extend type A extend type B @c", "1:15");
    row("extension of a type by empty braces", "extend type A {}", "1:16");
    row("extension of a union by nothing", "extend union A", "1:15");
    row("extension of an enum by nothing", "extend enum A", "1:14");
    row("extension of an input by nothing", "extend input A", "1:15");
    row("extension of a directive", "extend directive @a on FIELD", "1:8");
    row("extension of a fragment", "extend fragment A on B {c}", "1:8");
    row("extension with a description", "\"d\" extend type A {b: C}", "1:1");
    row("description inside an extension", "extend \"d\" type A {b: C}", "1:8");
    row("two descriptions", "\"d\" \"e\" type A", "1:5");
    row("both halves of the language", "{a} type A {b: C} query D {e}", "ok");
    row("commas between types", "type A {b: C, d: E},,, type F", "ok");
    row("subscript of no meaning", "type A {b: C} ]", "1:15");
}

void TestParser::typeSystemDocument_getsItsVerdict()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(source), expected);
}

void TestParser::operation_keepsEveryPart()
{
    const auto document = parse("\"why\" mutation Pay($amount: Int! = 5 @hint, $to: ID) @live {pay}");
    QVERIFY(document);
    const auto &operation = first<ast::OperationDefinition>(*document);
    QVERIFY(operation.operation == ast::OperationType::Mutation);
    QCOMPARE(bytes(ast::toString(operation.operation)), "mutation");
    QCOMPARE(bytes(operation.name.text), "Pay");
    QCOMPARE(bytes(operation.description.text), "why");
    QVERIFY(!operation.isShorthand);
    QCOMPARE(operation.directives.size(), std::size_t(1));
    QCOMPARE(operation.variables.size(), std::size_t(2));
    const ast::VariableDefinition &amount = operation.variables.front();
    QCOMPARE(bytes(amount.name.text), "amount");
    QCOMPARE(amount.type->kind, ast::TypeReference::Kind::NonNull);
    QVERIFY(amount.defaultValue != nullptr);
    QCOMPARE(bytes(amount.defaultValue->text), "5");
    QCOMPARE(bytes(amount.directives.front().name.text), "hint");
    QVERIFY(operation.variables.back().defaultValue == nullptr);
    QVERIFY(!amount.description.isPresent);

    const auto shorthand = parse("{a}");
    QVERIFY(shorthand);
    QVERIFY(first<ast::OperationDefinition>(*shorthand).isShorthand);
    QVERIFY(first<ast::OperationDefinition>(*shorthand).name.isEmpty());
}

void TestParser::selections_keepKindAndOrder()
{
    const auto document = parse("{due: balance(at: $day) @skip(if: true) ... on Metered {meters} ... @a {b} ...Rest}");
    QVERIFY(document);
    const auto selections = document->operation()->selectionSet->selections;
    QCOMPARE(selections.size(), std::size_t(4));
    const auto &field = *std::get<const ast::Field *>(selections[0]);
    QCOMPARE(bytes(field.responseKey()), "due");
    QCOMPARE(bytes(field.name.text), "balance");
    QCOMPARE(bytes(field.arguments.front().value.text), "day");
    QVERIFY(field.arguments.front().value.kind == ast::Value::Kind::Variable);
    QVERIFY(field.selectionSet == nullptr);
    const auto &inlined = *std::get<const ast::InlineFragment *>(selections[1]);
    QCOMPARE(bytes(inlined.typeCondition.text), "Metered");
    QCOMPARE(bytes(std::get<const ast::Field *>(inlined.selectionSet->selections[0])->responseKey()), "meters");
    QVERIFY(std::get<const ast::InlineFragment *>(selections[2])->typeCondition.isEmpty());
    QCOMPARE(bytes(std::get<const ast::FragmentSpread *>(selections[3])->name.text), "Rest");
}

void TestParser::values_keepKindAndText()
{
    const auto parsed = parseValue("[$v, -1, 2.5e1, \"s\", true, null, RED, [[]], {a: {b: 1}}]");
    QVERIFY(parsed);
    using Kind = ast::Value::Kind;
    const auto items = parsed->value->items;
    const std::vector<Kind> kinds = {Kind::Variable, Kind::Int,  Kind::Float, Kind::String, Kind::Boolean,
                                     Kind::Null,     Kind::Enum, Kind::List,  Kind::Object};
    const std::vector<QByteArray> texts = {"v", "-1", "2.5e1", "s", "true", "null", "RED", "", ""};
    QCOMPARE(items.size(), kinds.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        QVERIFY(items[i].kind == kinds[i]);
        QCOMPARE(bytes(items[i].text), texts[i]);
    }
    QCOMPARE(items[7].items.size(), std::size_t(1));
    QCOMPARE(bytes(items[8].fields.front().name.text), "a");
    QCOMPARE(bytes(items[8].fields.front().value.fields.front().value.text), "1");
}

void TestParser::string_isWorkedOut_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *literal, const QByteArray &text) {
        QTest::newRow(name) << QByteArray(literal) << text;
    };
    row("plain", R"("a b")", "a b");
    row("empty", R"("")", "");
    row("escapes", R"("x\"\\\/\b\f\n\r\ty")", "x\"\\/\b\f\n\r\ty");
    row("unicode", R"("\u00e9\u{1F600}\uD83D\uDE00\u{41}")", "é😀😀A");
    row("NUL", R"("\u0000")", QByteArray(1, '\0'));
    row("other scripts", R"("水")", "水");
    row("block on one line", R"("""a \n "b" """)", "a \\n \"b\" ");
    row("block of blanks", "\"\"\"  \n\t\n \"\"\"", "");
    row("block keeps its first line's indentation", "\"\"\"  a\n    b\n   c\"\"\"", "  a\n b\nc");
    row("block loses common indentation", "\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc");
    row("block loses blank lines around", "\"\"\"\n\n  \n  a\n \n\n\"\"\"", "a");
    row("block mixes tabs and spaces by count", "\"\"\"\n\ta\n  b\"\"\"", "a\n b");
    row("block keeps longer blank lines inside", "\"\"\"\n a\n   \n b\"\"\"", "a\n  \nb");
    row("block makes line ends alike", "\"\"\"a\r\nb\rc\nd\"\"\"", "a\nb\nc\nd");
    row("block with escaped quotes", R"("""a \""" b""")", "a \"\"\" b");
    row("block with escaped quotes and indentation", "\"\"\"\n  \\\"\"\" a\n  b\n\"\"\"", "\"\"\" a\nb");
    row("block without indentation", "\"\"\"\na\n b\n\"\"\"", "a\n b");
}

void TestParser::string_isWorkedOut()
{
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, text);
    const auto parsed = parseValue(literal.toStdString());
    QVERIFY(parsed);
    QVERIFY(parsed->value->kind == ast::Value::Kind::String);
    QCOMPARE(parsed->value->isBlock, literal.startsWith("\"\"\""));
    QCOMPARE(bytes(parsed->value->text), text);
}

void TestParser::typeReference_keepsItsWrappers()
{
    const auto document = parse("type A {b: [[C!]]!}");
    QVERIFY(document);
    using Kind = ast::TypeReference::Kind;
    const ast::TypeReference *type = first<ast::TypeDefinition>(*document).fields.front().type;
    for (const Kind kind : {Kind::NonNull, Kind::List, Kind::List, Kind::NonNull}) {
        QVERIFY(type->kind == kind);
        QVERIFY(type->of != nullptr);
        type = type->of;
    }
    QVERIFY(type->kind == Kind::Named);
    QCOMPARE(bytes(type->name.text), "C");
}

void TestParser::typeDefinition_keepsEveryPart()
{
    const auto document = parse("\"\"\"One supply\"\"\" type Meter implements Node & Asset @key(fields: \"id\") {\n"
                                "  \"\" id: ID!\n  readings(first: Int = 10): [Float] @deprecated\n}\n"
                                "extend union Asset = Meter | Pipe enum State { OPEN \"gone\" CLOSED }\n"
                                "input Range { from: Int = 0 }");
    QVERIFY(document);
    const auto &meter = first<ast::TypeDefinition>(*document);
    QVERIFY(meter.kind == ast::TypeDefinition::Kind::Object);
    QVERIFY(meter.description.isBlock);
    QCOMPARE(bytes(meter.description.text), "One supply");
    QCOMPARE(meter.interfaces.size(), std::size_t(2));
    QCOMPARE(bytes(meter.interfaces[1].text), "Asset");
    QCOMPARE(bytes(meter.directives.front().arguments.front().value.text), "id");
    QCOMPARE(meter.fields.size(), std::size_t(2));
    QVERIFY(meter.fields[0].description.isPresent);
    QVERIFY(meter.fields[0].description.text.empty());
    QVERIFY(!meter.fields[1].description.isPresent);
    QCOMPARE(bytes(meter.fields[1].arguments.front().defaultValue->text), "10");
    QCOMPARE(bytes(meter.fields[1].directives.front().name.text), "deprecated");

    const auto &asset = *std::get<const ast::TypeDefinition *>(document->definitions()[1]);
    QVERIFY(asset.isExtension);
    QVERIFY(asset.kind == ast::TypeDefinition::Kind::Union);
    QCOMPARE(bytes(asset.members[1].text), "Pipe");
    const auto &state = *std::get<const ast::TypeDefinition *>(document->definitions()[2]);
    QCOMPARE(bytes(state.values[1].description.text), "gone");
    QCOMPARE(bytes(state.values[1].name.text), "CLOSED");
    const auto &range = *std::get<const ast::TypeDefinition *>(document->definitions()[3]);
    QCOMPARE(bytes(range.inputFields.front().defaultValue->text), "0");
}

void TestParser::directiveDefinition_keepsEveryPart()
{
    const auto document = parse("\"d\" directive @cost(weight: Int = 1) repeatable on FIELD | OBJECT "
                                "extend schema @cost {mutation: M}");
    QVERIFY(document);
    const auto &directive = first<ast::DirectiveDefinition>(*document);
    QCOMPARE(bytes(directive.name.text), "cost");
    QVERIFY(directive.isRepeatable);
    QCOMPARE(bytes(directive.arguments.front().name.text), "weight");
    QCOMPARE(directive.locations.size(), std::size_t(2));
    QCOMPARE(bytes(directive.locations[1].text), "OBJECT");
    const auto &schema = *std::get<const ast::SchemaDefinition *>(document->definitions()[1]);
    QVERIFY(schema.isExtension);
    QVERIFY(schema.operationTypes.front().operation == ast::OperationType::Mutation);
    QCOMPARE(bytes(schema.operationTypes.front().type.text), "M");
}

void TestParser::ranges_coverTheirText()
{
    const auto document = parse(" \"d\" query Q($a: [B!] = [1]) {c(d: $a) @e {f} ...G} ");
    QVERIFY(document);
    const ast::OperationDefinition &operation = *document->operation();
    QCOMPARE(sourceOf(*document, rangeOf(document->definitions().front())),
             "\"d\" query Q($a: [B!] = [1]) {c(d: $a) @e {f} ...G}");
    QCOMPARE(sourceOf(*document, operation.name.range), "Q");
    QCOMPARE(sourceOf(*document, operation.variables.front().range), "$a: [B!] = [1]");
    QCOMPARE(sourceOf(*document, operation.variables.front().name.range), "a");
    QCOMPARE(sourceOf(*document, operation.variables.front().type->range), "[B!]");
    QCOMPARE(sourceOf(*document, operation.variables.front().defaultValue->range), "[1]");
    const auto &field = *std::get<const ast::Field *>(operation.selectionSet->selections[0]);
    QCOMPARE(sourceOf(*document, field.range), "c(d: $a) @e {f}");
    QCOMPARE(sourceOf(*document, field.arguments.front().range), "d: $a");
    QCOMPARE(sourceOf(*document, field.arguments.front().value.range), "$a");
    QCOMPARE(sourceOf(*document, field.directives.front().range), "@e");
    QCOMPARE(sourceOf(*document, std::get<const ast::FragmentSpread *>(operation.selectionSet->selections[1])->range),
             "...G");
    QCOMPARE(document->locate(field.range).column, 31u);
}

void TestParser::document_findsOperationsAndFragments()
{
    const auto two = parse("query A {a} query B {b} fragment C on D {e}");
    QVERIFY(two);
    QVERIFY(two->operation() == nullptr);
    QCOMPARE(bytes(two->operation("B")->name.text), "B");
    QVERIFY(two->operation("C") == nullptr);
    QCOMPARE(bytes(two->fragment("C")->typeCondition.text), "D");
    QVERIFY(two->fragment("A") == nullptr);
    QVERIFY(isExecutable(two->definitions()[2]));

    const auto none = parse("scalar A");
    QVERIFY(none);
    QVERIFY(none->operation() == nullptr);
    QVERIFY(!isExecutable(none->definitions()[0]));
}

void TestParser::document_canBeMoved()
{
    auto parsed = parse("{a(b: \"\\u0041 short\")}");
    QVERIFY(parsed);
    const ast::Document moved = *std::move(parsed);
    const auto &field = *std::get<const ast::Field *>(moved.operation()->selectionSet->selections.front());
    QCOMPARE(bytes(field.name.text), "a");
    QCOMPARE(bytes(field.arguments.front().value.text), "A short");
}

void TestParser::loneValue_isReadToItsEnd()
{
    QVERIFY(parseValue(" {a: 1} # done"));
    QVERIFY(!parseValue(""));
    const auto two = parseValue("1\n2");
    QVERIFY(!two);
    QCOMPARE(two.error().locations.front().line, 2u);
    QCOMPARE(two.error().locations.front().column, 1u);
}

void TestParser::loneValue_pointsIntoTheCallersText()
{
    Arena arena;
    const std::string text = "[\"abc\"]";
    const auto value = parseValueInto(arena, text);
    QVERIFY(value);
    QVERIFY((*value)->items.front().text.data() == text.data() + 2);
    QVERIFY(!parseValueInto(arena, "[1"));
}

QTEST_APPLESS_MAIN(TestParser)
#include "tst_parser.moc"
