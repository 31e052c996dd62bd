// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspection.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <string>

using namespace tideline::graphql;

//! Schemas as introspection answers and as SDL, out and in again.
class IntrospectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_changesNothing_data();
    void roundTrip_changesNothing();
    void types_standInTheOrderOfTheReference();
    void json_hasMembersInTheOrderOfTheQuery();
    void defaultValues_areWrittenPlainly_data();
    void defaultValues_areWrittenPlainly();
    void printSchema_writesEveryKind();
    void printSchema_readsBackAsTheSameSchema();
    void query_isValidAndAsksForWhatIsWanted();
    void wrappers_areWrittenToTheLast();
    void reader_takesEveryWrapping_data();
    void reader_takesEveryWrapping();
    void reader_takesAnswersOfOldServers();
    void reader_addsSpecifiedDirectives_onlyWithoutAList();
    void reader_namesTheJsonPath_data();
    void reader_namesTheJsonPath();
    void hostileJson_endsInErrors_data();
    void hostileJson_endsInErrors();
};

namespace {

//! A bundled schema: api.graphql goes with the reconstructed parts beside it.
std::string readSchema(const char *name, bool withReconstructed)
{
    QDir folder(QStringLiteral(TIDELINE_SOURCE_DIR "/resources/schema"));
    QStringList paths = {folder.filePath(QLatin1String(name))};
    if (withReconstructed && folder.cd(QStringLiteral("reconstructed"))) {
        for (const QString &part : folder.entryList({QStringLiteral("*.graphql")}, QDir::Files, QDir::Name))
            paths.append(folder.filePath(part));
    }
    std::string text;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll().toStdString() + '\n';
    }
    return text;
}

QString shown(const std::string &text) { return QString::fromStdString(text); }

const std::string everything = R"("""The service"""
schema {
  query: Root
}

"Marks"
directive @mark(
  "How often"
  times: Int! = 2
) repeatable on OBJECT | FIELD_DEFINITION

type Root implements Node & Thing {
  id: ID!

  """
  Several lines
    of help
  """
  list(first: Int = 10, filter: Filter = {text: "a", inner: {limit: 1}}): [[Thing!]]!
  old(
    "Gone soon"
    a: Int @deprecated

    b: String = null
  ): Any @deprecated(reason: "Use \"list\"")
}

interface Node {
  id: ID!
}

interface Thing implements Node {
  id: ID!
}

union Any = Root | Other

type Other {
  when: Date
  state: State
}

"  indented"
scalar Date @specifiedBy(url: "https://example.org/date")

enum State {
  OPEN

  "closed"
  CLOSED @deprecated
}

input Filter {
  text: String = "x"
  limit: Float = 1.50
  inner: Filter
  choice: Choice
}

input Choice @oneOf {
  a: Int
  b: [State!]
})";

std::shared_ptr<const Schema> build(const std::string &sdl)
{
    auto built = buildSchema(sdl);
    if (!built)
        qWarning("%s", toString(built.error().front()).c_str());
    return built ? *built : nullptr;
}

//! The least that an answer must have, with \p types added to the list of types.
std::string answer(const std::string &types, const std::string &more = {})
{
    return R"({"data": {"__schema": {"queryType": {"name": "Query"}, "types": [)" + types
        + R"({"kind": "OBJECT", "name": "Query", "fields": [{"name": "a", "args": [], "type": {"kind": "SCALAR", "name": "Int"}}]}])"
        + more + "}}}";
}

} // namespace

void IntrospectionTest::roundTrip_changesNothing_data()
{
    QTest::addColumn<std::string>("sdl");
    QTest::newRow("every kind") << everything;
    QTest::newRow("bundled API schema") << readSchema("api.graphql", true);
    QTest::newRow("bundled sign-in schema") << readSchema("auth.graphql", false);
    QTest::newRow("own version of a specified directive")
        << std::string("directive @skip(why: Int) on OBJECT type Query { a: Float }");
}

void IntrospectionTest::roundTrip_changesNothing()
{
    QFETCH(std::string, sdl);
    const auto schema = build(sdl);
    QVERIFY(schema != nullptr);
    const Json once = introspectionFromSchema(*schema);
    for (const std::string &text : {once.dump(), Json{{"data", once}}.dump(2), once["__schema"].dump()}) {
        const auto again = schemaFromIntrospection(text);
        QVERIFY2(again, again ? "" : toString(again.error().front()).c_str());
        QCOMPARE(shown(introspectionFromSchema(**again).dump()), shown(once.dump()));
        QCOMPARE(shown(printSchema(**again)), shown(printSchema(*schema)));
        QVERIFY(checkSchema(**again).empty());
    }
}

void IntrospectionTest::types_standInTheOrderOfTheReference()
{
    const auto schema = build("type Z { f: Float z: Query } directive @d(id: ID) on FIELD type Query { s: [String] }");
    std::string names;
    for (const Type *type : schema->types())
        names += std::string(type->name) + ' ';
    QCOMPARE(names,
             std::string("Z Float Query String ID Boolean __Schema __Type __TypeKind __Field __InputValue "
                         "__EnumValue __Directive __DirectiveLocation "));
}

void IntrospectionTest::json_hasMembersInTheOrderOfTheQuery()
{
    const Json json = introspectionFromSchema(*build("type Query { a(b: [Int!]! = 5): Int @deprecated }"));
    QCOMPARE(
        json["__schema"]["types"][0].dump(),
        std::string(
            R"({"kind":"OBJECT","name":"Query","description":null,"specifiedByURL":null,"isOneOf":null,"fields":[{"name":"a",)"
            R"("description":null,"args":[{"name":"b","description":null,"type":{"kind":"NON_NULL","name":null,"ofType":)"
            R"({"name":null,"kind":"LIST","ofType":{"name":null,"kind":"NON_NULL","ofType":{"name":"Int","kind":"SCALAR",)"
            R"("ofType":null}}}},"defaultValue":"[5]","isDeprecated":false,"deprecationReason":null}],"type":{"kind":"SCALAR",)"
            R"("name":"Int","ofType":null},"isDeprecated":true,"deprecationReason":"No longer supported"}],"inputFields":null,)"
            R"("interfaces":[],"enumValues":null,"possibleTypes":null})"));
}

void IntrospectionTest::defaultValues_areWrittenPlainly_data()
{
    QTest::addColumn<std::string>("argument");
    QTest::addColumn<std::string>("plain"); // empty: there is no default
    const auto row = [](const char *argument, const char *plain) {
        QTest::newRow(argument) << std::string(argument) << std::string(plain);
    };
    row("Int = -7", "-7");
    row("Int = -0", "0");
    row("Int = 2147483648", "");
    row("Int = 1.0", "");
    row("Int! = null", "");
    row("Int = null", "null");
    row("Float = 10", "10");
    row("Float = 1.50", "1.5");
    row("Float = 1e21", "1e+21");
    row("Float = 100000000000000000000.0", "100000000000000000000");
    row("Float = 0.000001", "0.000001");
    row("Float = -12.5e-8", "-1.25e-7");
    row("String = \"\"\"two\n  lines\"\"\"", "\"two\\nlines\"");
    row("Boolean = true", "true");
    row("Boolean = \"true\"", "");
    row("ID = 5", "5");
    row("ID = \"5\"", "5");
    row("ID = \"05\"", "\"05\"");
    row("State = OPEN", "OPEN");
    row("State = GONE", "");
    row("[Int] = 1", "[1]");
    row("[[Int]] = [1, [2, null]]", "[[1], [2, null]]");
    row("[Int!] = [null]", "");
    row("Box = {}", "{size: 3, state: OPEN}");
    row("Box = {inner: {size: null}, unknown: 1}", "{size: 3, state: OPEN, inner: {size: null, state: OPEN}}");
    row("Box = {size: \"big\"}", "");
    row("Choice = {a: 1}", "{a: 1}");
    row("Choice = {a: 1, b: 2}", "");
    row("Choice = {a: null}", "");
    row("Any = SOME", "\"SOME\"");
    row("Any = {a: [1, $b]}", "");
    row("Any = {a: [1, B]}", "{a: [1, B]}");
}

void IntrospectionTest::defaultValues_areWrittenPlainly()
{
    QFETCH(std::string, argument);
    QFETCH(std::string, plain);
    const auto built = buildSchema("scalar Any enum State { OPEN } input Choice @oneOf { a: Int b: Int } input Box { "
                                   "size: Int = 3 state: State! = OPEN inner: Box } type Query { a(b: "
                                   + argument + "): Int }");
    if (!built) { // a variable
        QVERIFY(argument.find('$') != std::string::npos);
        return;
    }
    const Json types = introspectionFromSchema(**built)["__schema"]["types"];
    const Json root = types[(*built)->queryType()->position];
    const Json value = root["fields"][0]["args"][0]["defaultValue"];
    QCOMPARE(shown(value.is_null() ? std::string() : value.get<std::string>()), shown(plain));
}

void IntrospectionTest::printSchema_writesEveryKind()
{
    const std::string printed = printSchema(*build(everything));
    std::string expected = everything;
    const auto replace = [&expected](const std::string &from, const std::string &to) {
        const std::size_t found = expected.find(from);
        QVERIFY2(found != std::string::npos, from.c_str());
        expected.replace(found, from.size(), to);
    };
    replace("\"Marks\"", "\"\"\"Marks\"\"\"");
    replace("\"How often\"", "\"\"\"How often\"\"\"");
    replace("\"Gone soon\"", "\"\"\"Gone soon\"\"\"");
    replace("a: Int @deprecated\n\n", "a: Int @deprecated\n");
    replace("\"  indented\"", "\"\"\"  indented\"\"\"");
    replace("\"closed\"", "\"\"\"closed\"\"\"");
    replace("{text: \"a\", inner: {limit: 1}}", "{text: \"a\", limit: 1.5, inner: {text: \"x\", limit: 1}}");
    replace("1.50", "1.5");
    QCOMPARE(shown(printed), shown(expected));
}

void IntrospectionTest::printSchema_readsBackAsTheSameSchema()
{
    const auto schema = build(readSchema("api.graphql", true));
    QVERIFY(schema != nullptr);
    const auto again = build(printSchema(*schema));
    QVERIFY(again != nullptr);
    QCOMPARE(introspectionFromSchema(*again).dump(), introspectionFromSchema(*schema).dump());
}

void IntrospectionTest::query_isValidAndAsksForWhatIsWanted()
{
    const std::string full = introspectionQuery();
    QVERIFY(parse(full));
    for (const char *part :
         {"specifiedByURL", "isRepeatable", "isOneOf", "description", "inputFields(includeDeprecated"})
        QVERIFY2(full.find(part) != std::string::npos, part);
    const std::string plain = introspectionQuery({false, false, false, false, false, false});
    QVERIFY(parse(plain));
    for (const char *part : {"specifiedByURL", "isRepeatable", "isOneOf", "description", "inputFields("})
        QVERIFY2(plain.find(part) == std::string::npos, part);
}

void IntrospectionTest::wrappers_areWrittenToTheLast()
{
    for (const int lists : {3, 4, 5, 12}) {
        const auto count = static_cast<std::size_t>(lists);
        std::string type = std::string(count, '[') + "Int!";
        for (int list = 0; list < lists; ++list)
            type += "]!";
        const auto schema = build("type Query { a(b: " + type + "): " + type + " }");
        const auto again = loadSchema(introspectionFromSchema(*schema).dump());
        QVERIFY2(again, again ? "" : toString(again.error().front()).c_str());
        const FieldType &field = *(*again)->queryType()->field("a");
        QCOMPARE(shown(toString(*field.type)), shown(type));
        QCOMPARE(shown(toString(*field.arguments.front().type)), shown(type));
    }
}

void IntrospectionTest::reader_takesEveryWrapping_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::newRow("whole answer") << std::string("{\"data\":{\"__schema\":")
                                  << std::string("},\"extensions\":{\"a\":1}}");
    QTest::newRow("data alone") << std::string("{\"__schema\":") << std::string("}");
    QTest::newRow("schema alone") << std::string() << std::string();
    QTest::newRow("with a byte order mark") << std::string("\xEF\xBB\xBF \n{\"__schema\":") << std::string("}");
}

void IntrospectionTest::reader_takesEveryWrapping()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    const Json json = introspectionFromSchema(*build("type Query { a: Int }"))["__schema"];
    const auto schema = loadSchema(before + json.dump() + after);
    QVERIFY2(schema, schema ? "" : toString(schema.error().front()).c_str());
    QVERIFY((*schema)->queryType()->field("a") != nullptr);
    QVERIFY((*schema)->document() == nullptr);
}

void IntrospectionTest::reader_takesAnswersOfOldServers()
{
    const auto schema = schemaFromIntrospection(answer(
        R"({"kind": "INPUT_OBJECT", "name": "In", "inputFields": [{"name": "x", "type": {"kind": "SCALAR", "name": "Int", "ofType": null}, "defaultValue": "3"}]},
           {"kind": "INTERFACE", "name": "I", "fields": [{"name": "a", "type": {"kind": "ENUM", "name": "E"}}], "newThing": [1, {"b": null}]},
           {"kind": "ENUM", "name": "E", "enumValues": [{"name": "OLD", "isDeprecated": true}, {"name": "N\u00454W"}]},)",
        R"(, "directives": [{"name": "tag", "locations": ["FIELD"], "args": []}])"));
    QVERIFY2(schema, schema ? "" : toString(schema.error().front()).c_str());
    QVERIFY((*schema)->type("In")->inputField("x")->defaultValue != nullptr);
    QVERIFY((*schema)->type("I")->interfaces.empty());
    QVERIFY((*schema)->type("E")->enumValue("OLD")->deprecationReason.has_value());
    QVERIFY((*schema)->type("E")->enumValue("NE4W") != nullptr);
    QVERIFY(!(*schema)->directive("tag")->isRepeatable);
    QVERIFY2((*schema)->type("__Type") != nullptr, "the introspection types are always there");
}

void IntrospectionTest::reader_addsSpecifiedDirectives_onlyWithoutAList()
{
    const auto without = schemaFromIntrospection(answer({}));
    QVERIFY(without && (*without)->directive("skip") != nullptr);
    const auto with = schemaFromIntrospection(answer({}, R"(, "directives": [])"));
    QVERIFY(with && (*with)->directives().empty());
}

void IntrospectionTest::reader_namesTheJsonPath_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const std::string &json, const char *path) {
        QTest::newRow(name) << json << QString::fromLatin1(path);
    };
    row("a list", "[]", "");
    row("no schema", R"({"data": {"other": 1}})", "data.__schema");
    row("errors only", R"({"errors": [{"message": "no"}], "data": null})", "errors");
    row("no query type", R"({"__schema": {"types": []}})", "__schema.queryType");
    row("types are no list", R"({"__schema": {"queryType": {"name": "String"}, "types": {}}})", "__schema.types");
    row("type that is null", answer("null,"), "data.__schema.types[0]");
    row("unknown kind", answer(R"({"kind": "THING", "name": "A"},)"), "data.__schema.types[0].kind");
    row("wrapper in the list of types", answer(R"({"kind": "LIST", "name": "A"},)"), "data.__schema.types[0].kind");
    row("no name", answer(R"({"kind": "SCALAR"},)"), "data.__schema.types[0].name");
    row("name that is no name", answer(R"({"kind": "SCALAR", "name": "a b"},)"), "data.__schema.types[0].name");
    row("type listed twice", answer(R"({"kind": "SCALAR", "name": "A"}, {"kind": "SCALAR", "name": "A"},)"),
        "data.__schema.types[1]");
    row("no fields", answer(R"({"kind": "OBJECT", "name": "A", "fields": null},)"), "data.__schema.types[0].fields");
    row("unknown type",
        answer(R"({"kind": "UNION", "name": "A", "possibleTypes": [{"kind": "OBJECT", "name": "B"}]},)"),
        "data.__schema.types[0].possibleTypes[0].name");
    row("union of a union",
        answer(R"({"kind": "UNION", "name": "A", "possibleTypes": [{"kind": "UNION", "name": "A"}]},)"),
        "data.__schema.types[0].possibleTypes[0]");
    row("list of nothing",
        answer(R"({"kind": "OBJECT", "name": "A", "fields": [{"name": "a", "type": {"kind": "LIST"}}]},)"),
        "data.__schema.types[0].fields[0].type.ofType");
    row("non-null twice",
        answer(
            R"({"kind": "OBJECT", "name": "A", "fields": [{"name": "a", "type": {"kind": "NON_NULL", "ofType": {"kind": "NON_NULL", "ofType": {"kind": "SCALAR", "name": "Int"}}}}]},)"),
        "data.__schema.types[0].fields[0].type.ofType");
    row("field of an input type",
        answer(
            R"({"kind": "INPUT_OBJECT", "name": "In", "inputFields": []}, {"kind": "OBJECT", "name": "A", "fields": [{"name": "a", "type": {"kind": "INPUT_OBJECT", "name": "In"}}]},)"),
        "data.__schema.types[1].fields[0].type");
    row("default that is no literal",
        answer(
            R"({"kind": "INPUT_OBJECT", "name": "A", "inputFields": [{"name": "a", "type": {"kind": "SCALAR", "name": "Int"}, "defaultValue": "{"}]},)"),
        "data.__schema.types[0].inputFields[0].defaultValue");
    row("description that is a number", answer(R"({"kind": "SCALAR", "name": "A", "description": 5},)"),
        "data.__schema.types[0].description");
    row("root that is no object", answer({}, R"(, "mutationType": {"name": "Int"})"), "data.__schema.mutationType");
    row("location that is no string", answer({}, R"(, "directives": [{"name": "d", "locations": [1], "args": []}])"),
        "data.__schema.directives[0].locations[0]");
}

void IntrospectionTest::reader_namesTheJsonPath()
{
    QFETCH(std::string, json);
    QFETCH(QString, path);
    const auto schema = schemaFromIntrospection(json);
    QVERIFY(!schema);
    QCOMPARE(QString::fromStdString(toString(schema.error().front().path)), path);
    QVERIFY(QString::fromStdString(schema.error().front().message).startsWith(path));
}

void IntrospectionTest::hostileJson_endsInErrors_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<bool>("hasPlace");
    const auto row = [](const char *name, const std::string &json, bool hasPlace) {
        QTest::newRow(name) << json << hasPlace;
    };
    row("nothing", "", true);
    row("cut off", answer({}).substr(0, 60), true);
    row("more after the end", answer({}) + "}", true);
    row("not UTF-8", answer("{\"kind\": \"SCALAR\", \"name\": \"\xC3\x28\"},"), true);
    row("half a surrogate pair", answer(R"({"kind": "SCALAR", "name": "\ud83d"},)"), true);
    row("control character", answer("{\"kind\": \"SCALAR\", \"name\": \"A\n\"},"), true);
    row("number with a leading zero", answer({}, R"(, "x": 01)"), true);
    row("comma before the end", answer({}, R"(, "x": [1,])"), true);
    row("100,000 lists", std::string(100'000, '['), true);
    row(
        "100,000 objects",
        [] {
            std::string text;
            for (int i = 0; i < 100'000; ++i)
                text += "{\"a\":";
            return text;
        }(),
        true);
    row(
        "type 250 levels deep",
        [] {
            std::string type = R"({"kind": "SCALAR", "name": "Nope"})";
            for (int i = 0; i < 250; ++i)
                type = R"({"kind": "LIST", "ofType": )" + type + "}";
            return answer(R"({"kind": "OBJECT", "name": "A", "fields": [{"name": "a", "type": )" + type + "}]},");
        }(),
        false);
    row("5,000 broken types", answer([] {
            std::string text;
            for (int i = 0; i < 5000; ++i)
                text += "5,";
            return text;
        }()),
        false);
}

void IntrospectionTest::hostileJson_endsInErrors()
{
    QFETCH(std::string, json);
    QFETCH(bool, hasPlace);
    const auto schema = schemaFromIntrospection(json);
    QVERIFY(!schema);
    QVERIFY(schema.error().size() <= 1001);
    QCOMPARE(!schema.error().front().locations.empty(), hasPlace);
}

QTEST_APPLESS_MAIN(IntrospectionTest)
#include "tst_introspection.moc"
