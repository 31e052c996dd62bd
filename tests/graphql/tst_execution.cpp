// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/execution/execute.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspection.h"
#include "tests/graphql/jsonobject.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tideline::graphql;

namespace {

const char sdl[] = R"(
    type Query {
        text: String
        number: Int!
        big: Int
        float: Float
        id: ID
        flag: Boolean
        colour: Colour
        any: Anything
        matrix: [[Int!]]
        names: [String!]
        echo(text: String = "quiet", number: Int, list: [Int!], filter: Filter, colour: Colour, day: Date): String
        need(number: Int!): String
        me: Person
        people: [Person]
        strict: [Person!]
        strictest: [Person!]!
        node: Node
        pet: Pet
        pets: [Pet!]
        fails: String
        failsHard: String!
        old: String @deprecated(reason: "gone")
    }
    type Mutation { first: Int, second: Int }
    type Subscription { ticks: Int }
    interface Node { id: ID! }
    type Person implements Node { id: ID!, name: String!, nick: String, friend: Person, best: Person!, pets: [Pet] }
    type Dog implements Node { id: ID!, barks: Boolean }
    type Cat { lives: Int! }
    union Pet = Dog | Cat
    enum Colour { RED GREEN BLUE @deprecated }
    input Filter @oneOf { name: String, number: Int }
    scalar Anything
    scalar Date @specifiedBy(url: "urn:date")
)";

const char data[] = R"({
    "text": "hello", "number": 7, "big": 2147483648, "float": 1, "id": 12, "flag": true, "colour": "RED",
    "any": {"a": [1, null]}, "matrix": [[1, 2], null, [3, null]], "names": ["a", null],
    "echo": {"__arguments": true}, "need": {"__arguments": true},
    "me": {"id": 1, "name": "Ann", "nick": null, "friend": {"id": 2, "best": {"id": 3, "name": "Cy"}},
           "best": {"id": 4, "name": {"__error": "nameless", "extensions": {"code": "E1"}}},
           "pets": [{"__typename": "Dog", "id": 5, "barks": true}, {"__typename": "Cat", "lives": "nine"},
                    {"__typename": "Person", "id": 6}, {"__typename": "Nobody"}, null]},
    "people": [{"id": 1, "name": "Ann"}, {"id": 2}, null],
    "strict": [{"id": 1, "name": "Ann"}, {"id": 2}],
    "strictest": [{"id": 1, "name": "Ann"}, {"id": 2}],
    "node": {"__typename": "Person", "id": 1, "name": "Ann"},
    "pet": {"__typename": "Cat", "lives": 9},
    "pets": [{"__typename": "Dog", "id": 5, "barks": true}, {"__typename": "Cat", "lives": 9}],
    "fails": {"__error": "no", "extensions": {"code": "E2"}}, "failsHard": {"__error": "no"},
    "first": 1, "second": 2
})";

std::string pathsOf(const Errors &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += (text.empty() ? "" : " ") + toString(error.path);
    return text;
}

} // namespace

class TestExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answer_followsSelectionAndData_data();
    void answer_followsSelectionAndData();
    void request_isRefusedBeforeItRuns_data();
    void request_isRefusedBeforeItRuns();
    void errors_carryPlacePathAndExtensions();
    void introspection_answersAsTheSchemaPrintsItself();
    void introspection_answersByName_data();
    void introspection_answersByName();
    void mutation_runsItsFieldsInTheirOrder();
    void resolvers_seeWhatIsSelectedBelow_data();
    void resolvers_seeWhatIsSelectedBelow();
    void hostileDocuments_endInErrors();
    void answerTooLarge_failsAsAWhole();
    void pageOfRows_isQuick();

private:
    ExecutionResult run(const QByteArray &query, const Json &variables = Json::object(),
                        const std::string &operationName = {}) const;

    std::shared_ptr<const Schema> m_schema;
};

void TestExecution::initTestCase()
{
    auto schema = buildSchema(sdl);
    QVERIFY2(schema, schema ? "" : schema.error().front().message.c_str());
    m_schema = *schema;
}

ExecutionResult TestExecution::run(const QByteArray &query, const Json &variables,
                                   const std::string &operationName) const
{
    const auto document = parse(query.toStdString());
    if (!document)
        qFatal("%s", document.error().message.c_str());
    const auto root = tests::jsonObject(Json::parse(data), m_schema->queryType());
    return execute({*m_schema, *document, operationName, variables, root});
}

void TestExecution::answer_followsSelectionAndData_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected"); // the data
    QTest::addColumn<QByteArray>("paths"); // of the errors
    const auto row = [](const char *name, const char *query, const char *expected, const char *paths = "") {
        QTest::newRow(name) << QByteArray(query) << QByteArray(expected) << QByteArray(paths);
    };
    row("order of the selection", "{ number text }", R"({"number":7,"text":"hello"})");
    row("alias", "{ b: text a: text }", R"({"b":"hello","a":"hello"})");
    row("type name", "{ __typename a: __typename }", R"({"__typename":"Query","a":"Query"})");
    row("same field merges", "{ me { id } me { name id } }", R"({"me":{"id":"1","name":"Ann"}})");
    row("merges across fragments", "{ me { id } ...F } fragment F on Query { text me { name } }",
        R"({"me":{"id":"1","name":"Ann"},"text":"hello"})");
    row("inline fragment without type", "{ ... { text } }", R"({"text":"hello"})");
    row("fragment of another type", "{ node { id ... on Dog { barks } ... on Person { name } } }",
        R"({"node":{"id":"1","name":"Ann"}})");
    row("interface fragment on a union member", "{ pets { __typename ... on Node { id } ... on Cat { lives } } }",
        R"({"pets":[{"__typename":"Dog","id":"5"},{"__typename":"Cat","lives":9}]})");
    row("skip and include",
        "query ($y: Boolean = true) { a: text @skip(if: $y) b: text @include(if: $y) "
        "c: text @skip(if: false) @include(if: false) d: text @skip(if: true) @include(if: true) "
        "... @skip(if: true) { number } ...F @include(if: false) } fragment F on Query { id }",
        R"({"b":"hello"})");
    row("skipped, then asked for again", "{ text @skip(if: true) number text }", R"({"number":7,"text":"hello"})");
    row("leaves become what their types say", "{ float id flag colour any }",
        R"({"float":1,"id":"12","flag":true,"colour":"RED","any":{"a":[1,null]}})");
    row("int beyond 32 bit", "{ big text }", R"({"big":null,"text":"hello"})", "big");
    row("arguments with defaults", "{ echo }", R"({"echo":"{\"text\":\"quiet\"}"})");
    row("null differs from absent", "{ echo(text: null, number: 1) }", R"({"echo":"{\"text\":null,\"number\":1}"})");
    row("single item for a list argument", "{ echo(text: \"a\", list: 1, filter: {number: 2}, colour: GREEN) }",
        R"({"echo":"{\"text\":\"a\",\"list\":[1],\"filter\":{\"number\":2},\"colour\":\"GREEN\"}"})");
    row("argument that does not fit", "{ echo(day: \"soon\") text }", R"({"echo":null,"text":"hello"})", "echo");
    row("null in a list of lists", "{ matrix }", R"({"matrix":[[1,2],null,null]})", "matrix[2][1]");
    row("null item that must not be", "{ names text }", R"({"names":null,"text":"hello"})", "names[1]");
    row("error at a nullable field", "{ fails text }", R"({"fails":null,"text":"hello"})", "fails");
    row("error at a field that must not be null", "{ text failsHard }", "null", "failsHard");
    row("null goes up to the nullable object", "{ me { id friend { name } } text }",
        R"({"me":{"id":"1","friend":null},"text":"hello"})", "me.friend.name");
    row("null goes up through two levels", "{ me { best { name } } text }", R"({"me":null,"text":"hello"})",
        "me.best.name");
    row("null goes up to the item", "{ people { name } }", R"({"people":[{"name":"Ann"},null,null]})",
        "people[1].name");
    row("null goes up to the list", "{ strict { name } text }", R"({"strict":null,"text":"hello"})", "strict[1].name");
    row("null goes up to the root", "{ text strictest { name } }", "null", "strictest[1].name");
    row("several errors, several paths", "{ fails people { name } big }",
        R"({"fails":null,"people":[{"name":"Ann"},null,null],"big":null})", "fails people[1].name big");
    row("object of no fitting type", "{ me { pets { ... on Dog { barks } ... on Cat { lives } } } }",
        R"({"me":{"pets":[{"barks":true},null,null,null,null]}})", "me.pets[1].lives me.pets[2] me.pets[3]");
    row("deprecated field", "{ old }", R"({"old":null})");
}

void TestExecution::answer_followsSelectionAndData()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, paths);
    const ExecutionResult result = run(query);
    QVERIFY(!result.isRequestError);
    QCOMPARE(QByteArray::fromStdString(result.data.dump()), expected);
    QCOMPARE(QByteArray::fromStdString(pathsOf(result.errors)), paths);
}

void TestExecution::request_isRefusedBeforeItRuns_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("one of two, unnamed") << QByteArray("query A { text } query B { id }") << QByteArray("{}")
                                         << QByteArray() << true;
    QTest::newRow("one of two, named") << QByteArray("query A { text } query B { id }") << QByteArray("{}")
                                       << QByteArray("B") << false;
    QTest::newRow("no such operation") << QByteArray("query A { text }") << QByteArray("{}") << QByteArray("C") << true;
    QTest::newRow("no operation") << QByteArray("fragment F on Query { text }") << QByteArray("{}") << QByteArray()
                                  << true;
    QTest::newRow("subscription") << QByteArray("subscription { ticks }") << QByteArray("{}") << QByteArray() << true;
    QTest::newRow("missing variable") << QByteArray("query ($n: Int!) { need(number: $n) }") << QByteArray("{}")
                                      << QByteArray() << true;
    QTest::newRow("wrong variable") << QByteArray("query ($n: Int!) { need(number: $n) }") << QByteArray(R"({"n":"x"})")
                                    << QByteArray() << true;
    QTest::newRow("variables that are no object")
        << QByteArray("{ text }") << QByteArray("[1]") << QByteArray() << true;
    QTest::newRow("right variable") << QByteArray("query ($n: Int!) { need(number: $n) }") << QByteArray(R"({"n":1})")
                                    << QByteArray() << false;
}

void TestExecution::request_isRefusedBeforeItRuns()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, variables);
    QFETCH(QByteArray, name);
    QFETCH(bool, isRefused);
    const ExecutionResult result = run(query, Json::parse(variables.toStdString()), name.toStdString());
    QCOMPARE(result.isRequestError, isRefused);
    QCOMPARE(result.errors.empty(), !isRefused);
    QCOMPARE(result.toJson().contains("data"), !isRefused);
    for (const Error &error : result.errors)
        QVERIFY(error.path.empty());
}

void TestExecution::errors_carryPlacePathAndExtensions()
{
    const ExecutionResult result = run("{\n  text\n  no: fails\n  ...F\n}\nfragment F on Query { no: fails }\n");
    const Json expected = Json::parse(R"({"data":{"text":"hello","no":null},"errors":[{"message":"no",
        "locations":[{"line":3,"column":3},{"line":6,"column":23}],"path":["no"],"extensions":{"code":"E2"}}]})");
    QCOMPARE(QByteArray::fromStdString(result.toJson().dump()), QByteArray::fromStdString(expected.dump()));

    const ExecutionResult refused = run("query (\n  $n: Int!) { need(number: $n) }");
    QCOMPARE(refused.errors.size(), std::size_t(1));
    QCOMPARE(refused.errors.front().locations, (std::vector<Location>{{2, 3}}));
}

void TestExecution::introspection_answersAsTheSchemaPrintsItself()
{
    const auto document = parse(introspectionQuery());
    QVERIFY(document);
    const auto root = tests::jsonObject(Json::object(), m_schema->queryType());
    const ExecutionResult result = execute({*m_schema, *document, {}, Json::object(), root});
    QVERIFY(result.errors.empty());
    Json expected = introspectionFromSchema(*m_schema);
    for (Json &directive : expected["__schema"]["directives"]) { // the query does not ask for these
        directive.erase("isDeprecated");
        directive.erase("deprecationReason");
    }
    QCOMPARE(QByteArray::fromStdString(result.data.dump()), QByteArray::fromStdString(expected.dump()));
}

void TestExecution::introspection_answersByName_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *query, const char *expected) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(expected);
    };
    row("unknown type", "{ __type(name: \"Nothing\") { name } }", R"({"__type":null})");
    row("deprecated values are hidden", "{ __type(name: \"Colour\") { kind enumValues { name } } }",
        R"({"__type":{"kind":"ENUM","enumValues":[{"name":"RED"},{"name":"GREEN"}]}})");
    row("deprecated values on demand",
        "{ __type(name: \"Colour\") { enumValues(includeDeprecated: true) { name isDeprecated } } }",
        R"({"__type":{"enumValues":[{"name":"RED","isDeprecated":false},{"name":"GREEN","isDeprecated":false},)"
        R"({"name":"BLUE","isDeprecated":true}]}})");
    row("one of",
        "{ a: __type(name: \"Filter\") { isOneOf inputFields { name } } b: __type(name: \"Cat\") { isOneOf } }",
        R"({"a":{"isOneOf":true,"inputFields":[{"name":"name"},{"name":"number"}]},"b":{"isOneOf":null}})");
    row("specified by", "{ __type(name: \"Date\") { specifiedByURL fields { name } ofType { name } } }",
        R"({"__type":{"specifiedByURL":"urn:date","fields":null,"ofType":null}})");
    row("possible types", "{ __type(name: \"Pet\") { possibleTypes { name } interfaces { name } } }",
        R"({"__type":{"possibleTypes":[{"name":"Dog"},{"name":"Cat"}],"interfaces":null}})");
    row("roots", "{ __schema { queryType { name } mutationType { name } subscriptionType { name } __typename } }",
        R"({"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},)"
        R"("subscriptionType":{"name":"Subscription"},"__typename":"__Schema"}})");
    row("wrapped types", "{ __type(name: \"Cat\") { fields { type { kind name ofType { kind name } } } } }",
        R"({"__type":{"fields":[{"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Int"}}}]}})");
}

void TestExecution::introspection_answersByName()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    const ExecutionResult result = run(query);
    QVERIFY(result.errors.empty());
    QCOMPARE(QByteArray::fromStdString(result.data.dump()), expected);
}

namespace {

//! Notes the order in which fields are asked for.
class NotingObject final : public Object
{
public:
    explicit NotingObject(std::string &notes) : m_notes(notes) {}
    [[nodiscard]] std::string_view typeName() const override { return "Mutation"; }
    [[nodiscard]] Resolution resolve(const FieldCall &call) const override
    {
        m_notes += call.path.dump();
        *static_cast<int *>(call.context) += 1;
        return Resolved(Json(1));
    }

private:
    std::string &m_notes;
};

} // namespace

void TestExecution::mutation_runsItsFieldsInTheirOrder()
{
    const auto document = parse("mutation { b: second a: first second b: second }");
    QVERIFY(document);
    std::string notes;
    int count = 0;
    const ExecutionResult result =
        execute({*m_schema, *document, {}, Json::object(), std::make_shared<NotingObject>(notes), &count});
    QVERIFY(result.errors.empty());
    QCOMPARE(count, 3);
    QCOMPARE(QByteArray::fromStdString(notes), QByteArray(R"(["b"]["a"]["second"])"));
    QCOMPARE(QByteArray::fromStdString(result.data.dump()), QByteArray(R"({"b":1,"a":1,"second":1})"));
}

namespace {

//! Answers `me` with nothing, and notes which of its fields were asked for.
class Asking final : public Object
{
public:
    std::string_view typeName() const override { return "Query"; }
    Resolution resolve(const FieldCall &call) const override
    {
        for (const char *const name : {"id", "name", "nick", "lives"}) {
            if (call.selects(name))
                seen.append(QString::fromLatin1(name));
        }
        return Resolved();
    }

    mutable QStringList seen;
};

} // namespace

void TestExecution::resolvers_seeWhatIsSelectedBelow_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const char *query, const char *seen) {
        QTest::newRow(name) << QByteArray(query) << QString::fromLatin1(seen);
    };
    row("a field", "{ me { name } }", "name");
    row("an alias is not a name", "{ me { id: name } }", "name");
    row("fragments", "{ me { ...F ... on Person { nick } } } fragment F on Person { id }", "id nick");
    row("merged selections", "{ me { id } me { nick } }", "id nick");
    row("skipped", "{ me { id nick @skip(if: true) } }", "id");
    row("deeper ones are no concern", "{ me { best { name } } }", "");
    row("lists of objects", "{ people { name } }", "name");
    row("unions do not say", "{ pet { ... on Cat { lives } } }", "");
    row("leaves have nothing below", "{ text }", "");
}

void TestExecution::resolvers_seeWhatIsSelectedBelow()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, seen);
    const auto document = parse(query.toStdString());
    QVERIFY(document.has_value());
    const auto root = std::make_shared<Asking>();
    const ExecutionResult result = execute({*m_schema, *document, {}, Json::object(), root});
    QVERIFY(result.errors.empty());
    QCOMPARE(root->seen.join(QLatin1Char(' ')), seen);
}

void TestExecution::hostileDocuments_endInErrors()
{
    // Fragments that nest one in another without a bound: deeper than any stack if followed.
    QByteArray chain = "{ ...F0 }";
    QByteArray nested = "{ __type(name: \"Query\") { ...N0 } }";
    for (int index = 0; index < 5'000; ++index) {
        const QByteArray next = QByteArray::number(index + 1);
        chain += " fragment F" + QByteArray::number(index) + " on Query { ...F" + next + " }";
        nested += " fragment N" + QByteArray::number(index) + " on __Type { fields { type { ...N" + next + " } } }";
    }
    chain += " fragment F5000 on Query { text }";
    nested += " fragment N5000 on __Type { name }";
    QCOMPARE(QByteArray::fromStdString(run(chain).data.dump()), QByteArray(R"({"text":"hello"})"));
    QVERIFY(run(nested.replace("fields {", "ofType { fields {").replace("} } }", "} } } }")).errors.empty());

    // A fragment cycle is a validation error; executed all the same it must end.
    QCOMPARE(QByteArray::fromStdString(run("{ ...A } fragment A on Query { text ...A }").data.dump()),
             QByteArray(R"({"text":"hello"})"));
    // Unknown fields and fragments: validation's business, skipped here.
    QCOMPARE(QByteArray::fromStdString(run("{ nothing ...Nowhere text }").data.dump()),
             QByteArray(R"({"text":"hello"})"));

    // An object that contains itself, asked for 2,000 levels deep through fragments.
    class Endless final : public Object
    {
    public:
        [[nodiscard]] std::string_view typeName() const override { return "Person"; }
        [[nodiscard]] Resolution resolve(const FieldCall &) const override
        {
            return Resolved(std::shared_ptr<const Object>(std::make_shared<Endless>()));
        }
    };
    class Root final : public Object
    {
    public:
        [[nodiscard]] std::string_view typeName() const override { return "Query"; }
        [[nodiscard]] Resolution resolve(const FieldCall &) const override
        {
            return Resolved(std::shared_ptr<const Object>(std::make_shared<Endless>()));
        }
    };
    std::string deep = "{ me { ...P0 } }";
    for (int index = 0; index < 2'000; ++index)
        deep +=
            " fragment P" + std::to_string(index) + " on Person { friend { ...P" + std::to_string(index + 1) + " } }";
    deep += " fragment P2000 on Person { __typename }";
    const auto document = parse(deep);
    QVERIFY(document);
    const ExecutionResult result = execute({*m_schema, *document, {}, Json::object(), std::make_shared<Root>()});
    QCOMPARE(result.errors.size(), std::size_t(1));
    QVERIFY(!result.data.is_null());
}

void TestExecution::answerTooLarge_failsAsAWhole()
{
    const auto document = parse("{ text people { name } me { id } }");
    QVERIFY(document);
    const auto root = tests::jsonObject(Json::parse(data), m_schema->queryType());
    ExecutionRequest request{*m_schema, *document, {}, Json::object(), root};
    request.maxValues = 4;
    const ExecutionResult result = execute(request);
    QCOMPARE(result.errors.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(pathsOf(result.errors)), QByteArray("people[1]"));
    QVERIFY(result.data.is_null());
    QVERIFY(!result.isRequestError);
}

void TestExecution::pageOfRows_isQuick()
{
    std::string schemaText = "type Query { rows: [Row!]! } type Row {";
    std::string query = "{ rows {";
    Json row = Json::object();
    for (int index = 0; index < 15; ++index) {
        const std::string name = "field" + std::to_string(index);
        schemaText += ' ' + name + ": String!";
        query += ' ' + name;
        row[name] = "a value of usual length";
    }
    const auto schema = buildSchema(schemaText + " }");
    QVERIFY(schema);
    const auto document = parse(query + " } }");
    QVERIFY(document);
    Json rows = Json::array();
    for (int index = 0; index < 99; ++index)
        rows.push_back(row);
    const auto root = tests::jsonObject({{"rows", rows}}, (*schema)->queryType());
    QElapsedTimer timer;
    timer.start();
    const ExecutionResult result = execute({**schema, *document, {}, Json::object(), root});
    qInfo("99 rows of 15 fields: %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(result.data["rows"].size(), std::size_t(99));
    QVERIFY(result.data["rows"][98]["field14"] == "a value of usual length");
}

QTEST_APPLESS_MAIN(TestExecution)
#include "tst_execution.moc"
