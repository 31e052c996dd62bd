// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tideline;
using catalogue::Service;

namespace {

std::shared_ptr<const graphql::Schema> load(Service service)
{
    const graphql::SchemaResult result = catalogue::bundledSchema(service);
    return result ? *result : nullptr;
}

bool isBuiltIn(const graphql::Type &type)
{
    static const std::initializer_list<std::string_view> scalars = {"Int", "Float", "String", "Boolean", "ID"};
    return type.name.starts_with("__") || std::find(scalars.begin(), scalars.end(), type.name) != scalars.end();
}

using Visit =
    std::function<void(const std::string &coordinate, std::string_view description, const std::string &shape)>;

std::string shapeOf(const graphql::InputValue &value)
{
    return graphql::toString(*value.type) + (value.defaultValue ? "=" : "") + (value.deprecationReason ? "!" : "");
}

void visitFields(const graphql::Type &type, const Visit &visit)
{
    for (const graphql::FieldType &field : type.fields) {
        const std::string name = std::string(type.name) + '.' + std::string(field.name);
        visit(name, field.description, graphql::toString(*field.type) + (field.deprecationReason ? "!" : ""));
        for (const graphql::InputValue &argument : field.arguments)
            visit(name + '.' + std::string(argument.name), argument.description, shapeOf(argument));
    }
}

void visitAll(const graphql::Schema &schema, const Visit &visit)
{
    for (const graphql::Type *type : schema.types()) {
        if (isBuiltIn(*type))
            continue;
        const std::string name(type->name);
        visit(name, type->description, std::string(graphql::toString(type->kind)));
        visitFields(*type, visit);
        for (const graphql::InputValue &field : type->inputFields)
            visit(name + '.' + std::string(field.name), field.description, shapeOf(field));
        for (const graphql::EnumValue &value : type->enumValues)
            visit(name + '.' + std::string(value.name), value.description, "value");
    }
}

//! One line a coordinate, sorted, hashed: changes whenever a name, a type or a deprecation does.
QByteArray structureOf(const graphql::Schema &schema)
{
    QStringList lines;
    visitAll(schema, [&lines](const std::string &coordinate, std::string_view, const std::string &shape) {
        lines.append(QString::fromStdString(coordinate + ':' + shape));
    });
    for (const graphql::Type *type : schema.types()) {
        for (const graphql::Type *member : type->members)
            lines.append(QString::fromStdString(std::string(type->name) + '|' + std::string(member->name)));
        for (const graphql::Type *parent : type->interfaces)
            lines.append(QString::fromStdString(std::string(type->name) + '&' + std::string(parent->name)));
    }
    lines.sort();
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
}

qsizetype countOf(const graphql::Schema &schema, graphql::TypeKind kind)
{
    const auto types = schema.types();
    return std::count_if(types.begin(), types.end(),
                         [kind](const graphql::Type *type) { return type->kind == kind && !isBuiltIn(*type); });
}

} // namespace

class BundledSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemas_areValid_data();
    void schemas_areValid();
    void schemas_haveTheStructureOfTheApi();
    void everyCoordinate_isDescribed_data() { schemas_areValid_data(); }
    void everyCoordinate_isDescribed();
};

void BundledSchemaTest::schemas_areValid_data()
{
    QTest::addColumn<int>("service");
    QTest::newRow("API site") << int(Service::Api);
    QTest::newRow("authentication server") << int(Service::Auth);
}

void BundledSchemaTest::schemas_areValid()
{
    QFETCH(int, service);
    const graphql::SchemaResult result = catalogue::bundledSchema(static_cast<Service>(service));
    const QString problem = result ? QString() : QString::fromStdString(graphql::toString(result.error().front()));
    QVERIFY2(result.has_value(), qPrintable(problem));
    QVERIFY((*result)->queryType() != nullptr);
    QVERIFY((*result)->mutationType() != nullptr);
}

void BundledSchemaTest::schemas_haveTheStructureOfTheApi()
{
    using graphql::TypeKind;
    const auto api = load(Service::Api);
    const auto auth = load(Service::Auth);
    QVERIFY(api && auth);
    QCOMPARE(api->mutationType()->fields.size(), std::size_t{87});
    QCOMPARE(auth->mutationType()->fields.size(), std::size_t{3});
    QCOMPARE(api->queryType()->fields.size(), std::size_t{45});
    QCOMPARE(auth->queryType()->fields.size(), std::size_t{2});
    QCOMPARE(countOf(*api, TypeKind::InputObject) + countOf(*auth, TypeKind::InputObject), 110);
    QCOMPARE(countOf(*api, TypeKind::Enum), 64);
    QCOMPARE(countOf(*api, TypeKind::Union), 13);
    QCOMPARE(countOf(*api, TypeKind::Interface), 4);
    QCOMPARE(countOf(*api, TypeKind::Scalar), 10);
    // A new hash is right only when the facts about the API changed, never because a type was lost by accident.
    QCOMPARE(structureOf(*api), QByteArray("0d68e21d9cf31f698b2189b71cfae2166691b9ba"));
    QCOMPARE(structureOf(*auth), QByteArray("e2b3ca7621330eb5cd88265c067404e6f9858ace"));
}

void BundledSchemaTest::everyCoordinate_isDescribed()
{
    QFETCH(int, service);
    const auto schema = load(static_cast<Service>(service));
    QVERIFY(schema);
    QStringList problems;
    visitAll(*schema, [&problems](const std::string &coordinate, std::string_view description, const std::string &) {
        const QString text = QString::fromUtf8(description.data(), static_cast<qsizetype>(description.size()));
        const bool isSentence = text.size() > 3 && text.at(0).isUpper() && text.endsWith(u'.');
        if (!isSentence && !text.startsWith(u"iDEAL"))
            problems.append(QString::fromStdString(coordinate) + u": "_s + text);
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_APPLESS_MAIN(BundledSchemaTest)
#include "tst_bundledschema.moc"
