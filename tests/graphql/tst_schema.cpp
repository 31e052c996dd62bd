// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace tideline::graphql;

//! What a schema answers once it is built from SDL.
class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void types_areFoundByName();
    void wrappers_areTheSamePointerForEqualTypes();
    void members_areFoundByName();
    void members_ofLongLists_areFoundByName();
    void extensions_addMembersBehindTheDefinition();
    void directives_ofTheSdl_areRead();
    void roots_followUsualNames();
    void roots_followTheSchemaDefinition();
    void possibleTypes_listObjectsInOrder();
    void isSubType_knowsUnionsAndInterfaces();
    void fieldOf_givesMetaFieldsWhereTheyAreAllowed();
    void typeReferences_areResolved();
    void defaults_thatDoNotFit_areDropped();

private:
    std::shared_ptr<const Schema> m_schema;
};

namespace {

constexpr const char *sdl = R"(
"The whole service"
schema { query: Root }
directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION
type Root { user(id: ID!, first: Int! = 10): User, node: [Node!]!, any: Any, old: Int @deprecated(reason: "gone") }
interface Node { id: ID! }
interface Named implements Node { id: ID!, name: String }
type User implements Node & Named @tag(name: "a") @tag(name: "b") { id: ID!, name: String, role: Role }
type Meter implements Node { id: ID! }
union Any = Meter | User
enum Role { ADMIN @deprecated, GUEST }
scalar Date @specifiedBy(url: "https://example.org/date")
input Choice @oneOf { a: Int, b: String }
input Box { size: Int = 3, wrong: Int = "no", inner: Choice }
extend type Root { box(box: Box = {inner: {a: 1}}): Date }
extend enum Role { OWNER }
extend union Any = Root
)";

std::shared_ptr<const Schema> build(const std::string &text)
{
    auto built = buildSchema(text);
    return built ? *built : nullptr;
}

} // namespace

void SchemaTest::initTestCase()
{
    auto built = buildSchema(sdl);
    if (!built) {
        for (const Error &error : built.error())
            qWarning("%s", toString(error).c_str());
    }
    QVERIFY(built);
    m_schema = *built;
}

void SchemaTest::types_areFoundByName()
{
    QVERIFY(m_schema->hasDescription());
    QCOMPARE(m_schema->description(), std::string_view("The whole service"));
    QVERIFY(m_schema->type("User")->kind == TypeKind::Object);
    QVERIFY(m_schema->type("Named")->kind == TypeKind::Interface);
    QVERIFY(m_schema->type("Any")->kind == TypeKind::Union);
    QVERIFY(m_schema->type("Role")->kind == TypeKind::Enum);
    QVERIFY(m_schema->type("Box")->kind == TypeKind::InputObject);
    QCOMPARE(m_schema->type("Date")->specifiedBy.value_or(""), std::string_view("https://example.org/date"));
    QVERIFY(m_schema->type("Choice")->isOneOf);
    QVERIFY(m_schema->type("__Type")->isBuiltIn);
    QVERIFY(m_schema->type("Nobody") == nullptr);
    QVERIFY2(m_schema->type("Float") == nullptr, "a scalar that nothing mentions is no part of the schema");
    for (std::size_t i = 0; i < m_schema->types().size(); ++i)
        QCOMPARE(m_schema->types()[i]->position, static_cast<std::uint32_t>(i));
}

void SchemaTest::wrappers_areTheSamePointerForEqualTypes()
{
    const Type *user = m_schema->type("User");
    const Type *node = m_schema->type("Node");
    QVERIFY(user->field("id")->type == node->field("id")->type);
    const Type *nonNull = m_schema->wrapped(node, TypeKind::NonNull);
    const Type *list = m_schema->wrapped(nonNull, TypeKind::List);
    QVERIFY(m_schema->wrapped(list, TypeKind::NonNull) == m_schema->queryType()->field("node")->type);
    QVERIFY(m_schema->wrapped(user, TypeKind::List) == nullptr);
    QCOMPARE(toString(*m_schema->queryType()->field("node")->type), std::string("[Node!]!"));
}

void SchemaTest::members_areFoundByName()
{
    const FieldType *field = m_schema->queryType()->field("user");
    QVERIFY(field->argument("id")->isRequired());
    QVERIFY2(!field->argument("first")->isRequired(), "it has a default");
    QVERIFY(field->argument("last") == nullptr);
    QVERIFY(m_schema->queryType()->field("users") == nullptr);
    QCOMPARE(m_schema->queryType()->field("old")->deprecationReason.value_or(""), std::string_view("gone"));
    QCOMPARE(m_schema->type("Role")->enumValue("ADMIN")->deprecationReason.value_or(""),
             std::string_view("No longer supported"));
    QVERIFY(!m_schema->type("Role")->enumValue("GUEST")->deprecationReason);
    QVERIFY(m_schema->type("User")->enumValue("ADMIN") == nullptr);
}

void SchemaTest::members_ofLongLists_areFoundByName()
{
    std::string text = "type Query { a: Int } enum Long {";
    for (int i = 0; i < 5000; ++i)
        text += " VALUE_" + std::to_string(i);
    const auto schema = build(text + " }");
    QVERIFY(schema != nullptr);
    const Type *type = schema->type("Long");
    for (int i = 0; i < 5000; ++i)
        QVERIFY(type->enumValue("VALUE_" + std::to_string(i)) == &type->enumValues[static_cast<std::size_t>(i)]);
    QVERIFY(type->enumValue("VALUE_5000") == nullptr);
}

void SchemaTest::extensions_addMembersBehindTheDefinition()
{
    QCOMPARE(m_schema->type("Root")->fields.back().name, std::string_view("box"));
    QCOMPARE(m_schema->type("Role")->enumValues.back().name, std::string_view("OWNER"));
    QVERIFY(m_schema->type("Any")->members.back() == m_schema->type("Root"));
}

void SchemaTest::directives_ofTheSdl_areRead()
{
    const DirectiveType *tag = m_schema->directive("tag");
    QVERIFY(tag->isRepeatable);
    QCOMPARE(tag->locations.size(), std::size_t(2));
    QVERIFY(tag->argument("name")->isRequired());
    QVERIFY(m_schema->directive("skip") != nullptr);
    QCOMPARE(m_schema->directives().size(), std::size_t(6));
}

void SchemaTest::roots_followUsualNames()
{
    const auto schema = build("type Query { a: Int } type Mutation { a: Int }");
    QCOMPARE(schema->mutationType()->name, std::string_view("Mutation"));
    QVERIFY(schema->subscriptionType() == nullptr);
}

void SchemaTest::roots_followTheSchemaDefinition()
{
    const auto schema = build("schema { query: A } extend schema { mutation: B } type A { a: Int } type B { a: Int } "
                              "type Subscription { a: Int }");
    QCOMPARE(schema->rootType(ast::OperationType::Query)->name, std::string_view("A"));
    QCOMPARE(schema->rootType(ast::OperationType::Mutation)->name, std::string_view("B"));
    QVERIFY(schema->rootType(ast::OperationType::Subscription) == nullptr);
}

void SchemaTest::possibleTypes_listObjectsInOrder()
{
    const auto names = [](std::span<const Type *const> types) {
        std::string text;
        for (const Type *type : types)
            text += std::string(type->name) + ' ';
        return text;
    };
    QCOMPARE(names(m_schema->possibleTypes(m_schema->type("Node"))), std::string("User Meter "));
    QCOMPARE(names(m_schema->implementations(m_schema->type("Node"))), std::string("Named User Meter "));
    QCOMPARE(names(m_schema->possibleTypes(m_schema->type("Any"))), std::string("Meter User Root "));
    QCOMPARE(names(m_schema->possibleTypes(m_schema->type("User"))), std::string("User "));
    QCOMPARE(names(m_schema->possibleTypes(m_schema->type("Role"))), std::string());
}

void SchemaTest::isSubType_knowsUnionsAndInterfaces()
{
    QVERIFY(m_schema->isSubType(m_schema->type("Node"), m_schema->type("Named")));
    QVERIFY(m_schema->isSubType(m_schema->type("Node"), m_schema->type("Meter")));
    QVERIFY(!m_schema->isSubType(m_schema->type("Named"), m_schema->type("Meter")));
    QVERIFY(m_schema->isSubType(m_schema->type("Any"), m_schema->type("User")));
    QVERIFY(!m_schema->isSubType(m_schema->type("User"), m_schema->type("Any")));
}

void SchemaTest::fieldOf_givesMetaFieldsWhereTheyAreAllowed()
{
    const Type *root = m_schema->queryType();
    QCOMPARE(toString(*fieldOf(*m_schema, root, "__schema")->type), std::string("__Schema!"));
    QVERIFY(fieldOf(*m_schema, root, "__type")->argument("name")->isRequired());
    QVERIFY(fieldOf(*m_schema, m_schema->type("User"), "__schema") == nullptr);
    QVERIFY(fieldOf(*m_schema, m_schema->type("Any"), "__typename") != nullptr);
    QVERIFY(fieldOf(*m_schema, m_schema->type("Any"), "id") == nullptr);
    QVERIFY(fieldOf(*m_schema, m_schema->type("User"), "name") == m_schema->type("User")->field("name"));
}

void SchemaTest::typeReferences_areResolved()
{
    const auto document = parse("query ($a: [Node!]!, $b: [User], $c: Nobody) { a }");
    QVERIFY(document);
    const auto variables = document->operation()->variables;
    QVERIFY(m_schema->type(*variables[0].type) == m_schema->queryType()->field("node")->type);
    QVERIFY2(m_schema->type(*variables[1].type) == nullptr, "[User] occurs nowhere");
    QVERIFY(m_schema->type(*variables[2].type) == nullptr);
}

void SchemaTest::defaults_thatDoNotFit_areDropped()
{
    const Type *box = m_schema->type("Box");
    QVERIFY(box->inputField("size")->defaultValue != nullptr);
    QVERIFY(box->inputField("wrong")->defaultValue == nullptr);
    QVERIFY(m_schema->queryType()->field("box")->argument("box")->defaultValue != nullptr);
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
