// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/operation.h"
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/validation/validate.h"
#include "tests/graphql/nastyschemas.h"

#include <QDir>
#include <QTest>

using namespace tideline::graphql;

namespace {

using ast::OperationType;

QByteArray bundled(const QString &name)
{
    QByteArray text;
    const QDir folder(QStringLiteral(TIDELINE_SOURCE_DIR "/resources/schema"));
    QStringList files = {folder.filePath(name)};
    if (name == QLatin1String("api.graphql")) {
        const QDir reconstructed(folder.filePath(QStringLiteral("reconstructed")));
        for (const QString &part : reconstructed.entryList(QDir::Files, QDir::Name))
            files.append(reconstructed.filePath(part));
    }
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll() + '\n';
    }
    return text;
}

int fieldsOf(const ast::SelectionSet &set)
{
    int count = 0;
    for (const ast::Selection &selection : set.selections) {
        if (const auto *field = std::get_if<const ast::Field *>(&selection))
            count += 1 + ((*field)->selectionSet ? fieldsOf(*(*field)->selectionSet) : 0);
        else if (const auto *fragment = std::get_if<const ast::InlineFragment *>(&selection))
            count += fieldsOf(*(*fragment)->selectionSet);
    }
    return count;
}

//! What is wrong with the document or the examples of one root field; empty when all is well.
std::string faultOf(const Schema &schema, OperationType operation, const FieldType &field,
                    const SelectionOptions &options)
{
    const auto built = buildOperation(schema, operation, field.name, options);
    if (!built)
        return built.error().message;
    const auto document = parse(built->document);
    if (!document)
        return document.error().message;
    if (print(*document) != built->document)
        return "not in canonical form";
    if (const Errors errors = validate(schema, *document); !errors.empty())
        return errors.front().message;
    const ast::OperationDefinition *definition = document->operation(built->operationName);
    if (!definition)
        return "the operation has another name";
    if (fieldsOf(*definition->selectionSet) > std::max(options.fieldBudget, 2))
        return "over the budget";
    for (const ExampleSize size : {ExampleSize::Smallest, ExampleSize::Full}) {
        if (size == ExampleSize::Full && !options.deprecatedArguments)
            continue;
        const Json example = exampleVariables(field, size);
        const Coerced coerced = coerceVariables(schema, *definition, example, checkKnownScalar, true);
        if (!coerced.isValid())
            return toString(coerced.errors.front().path) + ": " + coerced.errors.front().message;
    }
    return {};
}

std::string faultOf(const Schema &schema, const SelectionOptions &options)
{
    if (!options.deprecatedArguments) {
        SelectionOptions whole = options;
        whole.deprecatedArguments = true;
        if (const std::string fault = faultOf(schema, whole); !fault.empty())
            return fault;
    }
    for (const OperationType operation : {OperationType::Query, OperationType::Mutation, OperationType::Subscription}) {
        const Type *root = schema.rootType(operation);
        for (const FieldType &field : root ? root->fields : std::span<const FieldType>()) {
            if (const std::string fault = faultOf(schema, operation, field, options); !fault.empty())
                return std::string(field.name) + ": " + fault;
        }
    }
    return {};
}

std::shared_ptr<const Schema> schemaOf(const std::string &sdl)
{
    auto schema = buildSchema(sdl);
    if (!schema)
        qFatal("%s", schema.error().front().message.c_str());
    return *schema;
}

} // namespace

class TestBuilding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRootField_getsAValidDocumentAndExamples_data();
    void everyRootField_getsAValidDocumentAndExamples();
    void selection_holdsWhatItShould_data();
    void selection_holdsWhatItShould();
    void document_declaresArgumentsAsVariables_data();
    void document_declaresArgumentsAsVariables();
    void deprecatedArguments_areThereWhenAskedFor();
    void excludedFields_areNeverSelected();
    void unknownRootField_isAnError();
    void largeSchema_isDoneInTime();
    void example_hasTheFormOfItsType_data();
    void example_hasTheFormOfItsType();
    void examplesOfKnownScalars_passTheirChecks();
};

void TestBuilding::everyRootField_getsAValidDocumentAndExamples_data()
{
    QTest::addColumn<QByteArray>("sdl");
    QTest::addColumn<int>("maxDepth");
    QTest::addColumn<int>("fieldBudget");
    for (const auto &[maxDepth, fieldBudget] : {std::pair(4, 120), std::pair(0, 120), std::pair(1, 3),
                                                std::pair(9, 900), std::pair(1000, 2000), std::pair(-1, -1)}) {
        const auto row = [&, depth = maxDepth, budget = fieldBudget](const char *name, const QByteArray &sdl) {
            QTest::addRow("%s, depth %d, budget %d", name, depth, budget) << sdl << depth << budget;
        };
        row("API", bundled(QStringLiteral("api.graphql")));
        row("auth", bundled(QStringLiteral("auth.graphql")));
        for (const auto &[name, sdl] : tests::nastySchemas())
            row(name, QByteArray::fromStdString(sdl));
    }
}

void TestBuilding::everyRootField_getsAValidDocumentAndExamples()
{
    QFETCH(QByteArray, sdl);
    QFETCH(int, maxDepth);
    QFETCH(int, fieldBudget);
    const auto schema = schemaOf(sdl.toStdString());
    SelectionOptions options;
    options.maxDepth = maxDepth;
    options.fieldBudget = fieldBudget;
    QCOMPARE(QByteArray::fromStdString(faultOf(*schema, options)), QByteArray());
}

void TestBuilding::selection_holdsWhatItShould_data()
{
    QTest::addColumn<QByteArray>("sdl");
    QTest::addColumn<int>("maxDepth");
    QTest::addColumn<int>("fieldBudget");
    QTest::addColumn<QByteArray>("expected"); // the document with blanks for line breaks
    const auto row = [](const char *name, const char *sdl, const char *expected, int depth = 4, int budget = 120) {
        QTest::newRow(name) << QByteArray(sdl) << depth << budget << QByteArray(expected);
    };
    row("leaf root", "type Query { a: [Int] }", "query A { a }");
    row("declared order", "type Query { a: T } type T { o: O x: Int } type O { y: Int }",
        "query A { a { o { y } x } }");
    row("deprecated, possibleErrors and required arguments are left out",
        "type Query { a: T } type T { old: Int @deprecated possibleErrors: [Int] need(x: Int!): Int x: Int }",
        "query A { a { x } }");
    row("nothing to select", "type Query { a: T } type T { need(x: Int!): Int }", "query A { a { __typename } }");
    row("union", "type Query { a: U } union U = B | C type B { x: Int y: Int } type C { x: Int y: String }",
        "query A { a { __typename ... on B { x b_y: y } ... on C { x c_y: y } } }");
    row("interface",
        "type Query { a: I } interface I { id: ID } type B implements I { id: ID x: Int } "
        "type C implements I { id: ID }",
        "query A { a { __typename id ... on B { x } } }");
    row("a type met again gives its identifiers",
        "type Query { a: T } type T { id: ID x: Int t: T o: O } type O { t: T z: Int }",
        "query A { a { id x t { id } o { t { id } z } } }");
    row("a type met again without identifiers is left out", "type Query { a: T } type T { x: Int t: T }",
        "query A { a { x } }");
    row("depth", "type Query { a: T } type T { x: Int o: O } type O { y: Int p: P } type P { z: Int }",
        "query A { a { x o { y } } }", 1);
    row("budget goes to the fields near the root first",
        "type Query { a: T } type T { o: O x: Int y: Int } type O { p: Int q: Int r: Int }",
        "query A { a { o { p q } x y } }", 4, 6);
    row("connection",
        "type Query { a: T } type T { list(first: Int, after: String): C } "
        "type C { edges: [E] nodes: [N] pageInfo: PageInfo totalCount: Int edgeCount: Int } "
        "type E { cursor: String node: N } type N { x: Int } "
        "type PageInfo { hasNextPage: Boolean hasPreviousPage: Boolean startCursor: String endCursor: String }",
        "query A { a { list(first: 20) { edges { node { x } } pageInfo { hasNextPage endCursor } totalCount } } }");
}

void TestBuilding::selection_holdsWhatItShould()
{
    QFETCH(QByteArray, sdl);
    QFETCH(int, maxDepth);
    QFETCH(int, fieldBudget);
    QFETCH(QByteArray, expected);
    const auto schema = schemaOf(sdl.toStdString());
    SelectionOptions options;
    options.maxDepth = maxDepth;
    options.fieldBudget = fieldBudget;
    const auto built = buildOperation(*schema, OperationType::Query, "a", options);
    QVERIFY(built);
    QCOMPARE(QByteArray::fromStdString(built->document).simplified(), expected);
}

void TestBuilding::document_declaresArgumentsAsVariables_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("smallest");
    const auto row = [](const char *name, const char *field, const char *expected, const char *smallest) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(expected) << QByteArray(smallest);
    };
    row("required and optional", "doIt(a: Int!, b: [String!]): Int",
        "mutation DoIt($a: Int!, $b: [String!]) { doIt(a: $a, b: $b) }", R"({"a":1})");
    row("deprecated and optional", "doIt(a: Int @deprecated, b: Int): Int", "mutation DoIt($b: Int) { doIt(b: $b) }",
        "{}");
    row("non-null with default", "doIt(a: Int! = 3): Int", "mutation DoIt($a: Int! = 3) { doIt(a: $a) }", "{}");
    row("nullable with default", "doIt(a: Int = 3): Int", "mutation DoIt($a: Int) { doIt(a: $a) }", "{}");
    row("underscore first", "_do: Int", "mutation _do { _do }", "{}");
}

void TestBuilding::document_declaresArgumentsAsVariables()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, smallest);
    const auto schema = schemaOf("type Query { a: Int } type Mutation { " + field.toStdString() + " }");
    const FieldType &definition = schema->mutationType()->fields.front();
    const auto built = buildOperation(*schema, OperationType::Mutation, definition.name);
    QVERIFY(built);
    QCOMPARE(QByteArray::fromStdString(built->document).simplified(), expected);
    QCOMPARE(QByteArray::fromStdString(exampleVariables(definition, ExampleSize::Smallest).dump()), smallest);
}

void TestBuilding::deprecatedArguments_areThereWhenAskedFor()
{
    const auto schema = schemaOf("type Query { go(a: Int @deprecated, b: Int): Int }");
    SelectionOptions options;
    options.deprecatedArguments = true;
    const auto built = buildOperation(*schema, OperationType::Query, "go", options);
    QVERIFY(built);
    QCOMPARE(QByteArray::fromStdString(built->document).simplified(),
             QByteArray("query Go($a: Int, $b: Int) { go(a: $a, b: $b) }"));
    const FieldType &field = schema->queryType()->fields.front();
    QCOMPARE(QByteArray::fromStdString(exampleVariables(field, ExampleSize::Full).dump()),
             QByteArray(R"({"a":1,"b":1})"));
}

void TestBuilding::excludedFields_areNeverSelected()
{
    const auto schema = schemaOf("type Query { a: T } type T { x: Int secret: String o: O } type O { secret: String }");
    SelectionOptions options;
    options.isExcluded = [](std::string_view type, std::string_view field) { return type == "T" && field == "secret"; };
    const auto built = buildOperation(*schema, OperationType::Query, "a", options);
    QVERIFY(built);
    QCOMPARE(QByteArray::fromStdString(built->document).simplified(), QByteArray("query A { a { x o { secret } } }"));
}

void TestBuilding::unknownRootField_isAnError()
{
    const auto schema = schemaOf("type Query { a: Int }");
    QVERIFY(!buildOperation(*schema, OperationType::Query, "b"));
    QVERIFY(!buildOperation(*schema, OperationType::Query, ""));
    QVERIFY(!buildOperation(*schema, OperationType::Query, "__typename"));
    QVERIFY(!buildOperation(*schema, OperationType::Mutation, "a"));
}

void TestBuilding::largeSchema_isDoneInTime()
{
    const auto schema = schemaOf(tests::largeSchema(1'600, 400));
    QVERIFY(schema->types().size() > 2'400);
    QCOMPARE(QByteArray::fromStdString(faultOf(*schema, {})), QByteArray());
}

void TestBuilding::example_hasTheFormOfItsType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("smallest");
    QTest::addColumn<QByteArray>("full");
    const auto row = [](const char *name, const char *type, const char *smallest, const char *full) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(smallest) << QByteArray(full);
    };
    row("scalars of known form", "Known", R"({"a":"2026-01-15","b":"2026-01-15T09:30:00+00:00","c":"12.50","d":1})",
        R"({"a":"2026-01-15","b":"2026-01-15T09:30:00+00:00","c":"12.50","d":1,"e":"{}","f":"1"})");
    row("scalars guessed by name", "Guessed", "{}",
        R"({"a":"https://example.com/","b":"person@example.com","c":"2026-01-15T09:30:00+00:00","d":"text","e":{}})");
    row("optional and default", "Optional", R"({"must":"text"})", R"({"must":"text","may":1,"has":1.5,"old":true})");
    row("enum takes a current value", "Enums", R"({"e":"B"})", R"({"e":"B","f":["B"]})");
    row("lists", "Lists", R"({"a":[1],"b":[[1]]})", R"({"a":[1],"b":[[1]],"c":["text"]})");
    row("one of takes the plainest", "One", R"({"c":1})", R"({"c":1})");
    row("recursion", "Loop", R"({"list":[],"other":{"loops":[]}})", R"({"list":[],"other":{"loops":[],"n":1}})");
}

void TestBuilding::example_hasTheFormOfItsType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, smallest);
    QFETCH(QByteArray, full);
    const auto schema = schemaOf(R"(
        type Query { a(a: Known, b: Guessed, c: Optional, d: Enums, e: Lists, f: One, g: Loop): Int }
        scalar Date scalar DateTime scalar Decimal scalar BigInt scalar JSONString scalar NonEmptyID
        scalar WebUrl scalar CustomerEmail scalar GitTimestamp scalar Odd scalar JSON
        input Known { a: Date! b: DateTime! c: Decimal! d: BigInt! e: JSONString f: NonEmptyID }
        input Guessed { a: WebUrl b: CustomerEmail c: GitTimestamp d: Odd e: JSON }
        input Optional { must: String! may: Int has: Float! = 2 old: Boolean @deprecated }
        enum E { A @deprecated B C }
        input Enums { e: E! f: [E] }
        input Lists { a: [Int!]! b: [[Int]!]! c: [String] }
        input One @oneOf { a: Loop b: Lists c: Int }
        input Loop { list: [Loop!]! self: Loop other: Other! }
        input Other { loops: [Loop]! loop: Loop n: Int }
    )");
    const Type *input = schema->type(type.toStdString());
    QVERIFY(input);
    QCOMPARE(QByteArray::fromStdString(exampleValue(input, ExampleSize::Smallest).dump()), smallest);
    QCOMPARE(QByteArray::fromStdString(exampleValue(input, ExampleSize::Full).dump()), full);
}

void TestBuilding::examplesOfKnownScalars_passTheirChecks()
{
    for (const char *name : {"Int",          "Float",      "String",        "Boolean",    "ID",
                             "Date",         "DateTime",   "Time",          "Decimal",    "BigInt",
                             "UUID",         "JSONString", "GenericScalar", "NonEmptyID", "Email",
                             "EmailAddress", "EmailType",  "EmailString",   "RoleString", "BusinessSectorString"}) {
        Type scalar;
        scalar.name = name;
        const Coerced coerced = coerceInput(exampleValue(&scalar, ExampleSize::Full), &scalar);
        QVERIFY2(coerced.isValid(), name);
    }
}

QTEST_APPLESS_MAIN(TestBuilding)
#include "tst_building.moc"
