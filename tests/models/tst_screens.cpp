// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/operationcatalogue.h"
#include "api/demo/engine/complexity.h"
#include "api/graphql/coercion/coercion.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/validation/validate.h"
#include "models/customer/customertables.h"
#include "models/records/querylibrary.h"
#include "models/screens/screendescription.h"
#include "models/screens/screenrecords.h"

#include "querypath.h"

#include <QTest>

using namespace tideline;
using models::Column;
using models::ListDescription;
using models::ScreenDescription;

namespace {

graphql::SchemaResult apiSchema()
{
    static const graphql::SchemaResult schema = catalogue::bundledSchema(catalogue::Service::Api);
    return schema;
}

//! The schema of the service that answers the query.
const graphql::Schema &schemaOf(const graphql::ast::Document &document)
{
    static const graphql::SchemaResult auth = catalogue::bundledSchema(catalogue::Service::Auth);
    return graphql::validate(**auth, document).empty() ? **auth : **apiSchema();
}

QString path(const std::string &list, const std::string &column)
{
    return QString::fromStdString(list + " / " + column);
}

} // namespace

//! Every screen's data against the schema: queries, cost, paths, kinds, operations.
class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void screen_fitsTheSchema_data();
    void screen_fitsTheSchema();
    void filters_askForWhatTheQueryTakes_data();
    void filters_askForWhatTheQueryTakes();
    void customerTable_fitsTheSchema_data();
    void customerTable_fitsTheSchema();
    void screen_offersOperationsThatExist_data();
    void screen_offersOperationsThatExist();
    void everyQuery_isValidAndAffordable_data();
    void everyQuery_isValidAndAffordable();

private:
    static void addScreens();
    static void checkColumn(const QString &query, const std::string &list, const Column &column);
};

void ScreensTest::initTestCase() { QVERIFY(apiSchema().has_value()); }

void ScreensTest::addScreens()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : models::recordScreens())
        QTest::newRow(qPrintable(id)) << id;
}

void ScreensTest::checkColumn(const QString &query, const std::string &list, const Column &column)
{
    const std::string text = models::queryText(query);
    const auto document = graphql::parse(text);
    QVERIFY2(document.has_value(), qPrintable(query));
    const graphql::Schema &schema = schemaOf(*document);
    std::string whole = list;
    if (!list.empty()) {
        const auto owners = testing::typesAt(schema, *document->operation(), list);
        QVERIFY2(!owners.empty(), list.c_str());
        if (owners.front()->name.ends_with("Connection"))
            whole += ".edges.node";
        whole += '.';
    }
    const auto leaves = testing::typesAt(schema, *document->operation(), whole + column.path);
    QVERIFY2(!leaves.empty(), qPrintable(path(list, column.path)));
    for (const graphql::Type *leaf : leaves)
        QVERIFY2(testing::fits(*leaf, int(column.kind)),
                 qPrintable(path(list, column.path) + u' ' + QString::fromStdString(std::string(leaf->name))));
    QVERIFY2(!column.title.isEmpty(), qPrintable(path(list, column.path)));
}

void ScreensTest::screen_fitsTheSchema_data() { addScreens(); }

void ScreensTest::screen_fitsTheSchema()
{
    QFETCH(const QString, id);
    const ScreenDescription screen = *models::describeScreen(id);
    QCOMPARE(screen.id, id);
    for (const models::FactDescription &fact : screen.facts)
        checkColumn(fact.query, {}, fact.column);
    for (const ListDescription &list : screen.lists) {
        QVERIFY(list.id.startsWith(id + u'.'));
        QVERIFY(!list.title.isEmpty());
        QVERIFY(!list.emptyText.isEmpty());
        QVERIFY2(!models::queryText(list.query).empty(), qPrintable(list.query));
        // Rows that are made are checked where they are made (tst_charts, tst_derivedrows).
        for (const Column &column : list.derive ? models::Columns() : list.columns + list.details)
            checkColumn(list.query, list.path, column);
        if (!list.idPath.empty() && !list.derive)
            checkColumn(list.query, list.path, {list.idPath, QStringLiteral("id"), models::ColumnKind::Identifier});
        const std::string text = models::queryText(list.query);
        const auto variables = models::declaredVariables(text);
        const bool pages =
            std::ranges::any_of(variables, [](const auto &variable) { return variable.name == "first"; });
        QCOMPARE(pages, list.isConnection);
    }
}

void ScreensTest::filters_askForWhatTheQueryTakes_data() { addScreens(); }

void ScreensTest::filters_askForWhatTheQueryTakes()
{
    QFETCH(const QString, id);
    const ScreenDescription screen = *models::describeScreen(id);
    for (const ListDescription &list : screen.lists) {
        const auto document = graphql::parse(models::queryText(list.query));
        QVERIFY(document.has_value());
        const auto declared = models::declaredVariables(models::queryText(list.query));
        const auto problemWith = [&document, &declared](const std::string &variable, const graphql::Json &value) {
            graphql::Json variables = {{"accountNumber", "A-1B2C3D4E"}, {variable, value}};
            if (std::ranges::any_of(declared, [](const auto &one) { return one.name == "first"; }))
                variables["first"] = 50;
            const auto coerced = graphql::coerceVariables(schemaOf(*document), *document->operation(), variables,
                                                          graphql::checkKnownScalar, true);
            return coerced.errors.empty() ? QString()
                                          : QString::fromStdString(variable + ": " + coerced.errors.front().message);
        };
        for (const models::ListFilter &filter : list.filters) {
            QVERIFY(!filter.title.isEmpty());
            QList<graphql::Json> values;
            for (const models::FilterValue &value : filter.values)
                values += value.value;
            if (filter.anyText.isEmpty())
                values += "2026-01-31";
            else if (!filter.query.isEmpty())
                values += "L-1";
            if (!filter.query.isEmpty())
                checkColumn(filter.query, filter.path, {filter.textPath, filter.title});
            QVERIFY2(!values.isEmpty(), filter.variable.c_str());
            for (const graphql::Json &value : values)
                QVERIFY2(problemWith(filter.variable, value).isEmpty(),
                         qPrintable(problemWith(filter.variable, value)));
        }
        if (list.order.column.empty())
            continue;
        QVERIFY(
            std::ranges::any_of(list.columns, [&list](const Column &one) { return one.path == list.order.column; }));
        for (const std::string &value : {list.order.ascending, list.order.descending})
            QVERIFY2(problemWith(list.order.variable, value).isEmpty(),
                     qPrintable(problemWith(list.order.variable, value)));
    }
}

void ScreensTest::customerTable_fitsTheSchema_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<models::Columns>("columns");
    for (const models::TableSource &table : {models::usersTable(), models::ledgersTable(), models::referencesTable(),
                                             models::metadataTable(), models::billsTable()})
        QTest::newRow(table.path.c_str()) << table.query << QByteArray::fromStdString(table.path)
                                          << QByteArray::fromStdString(table.idPath) << table.columns;
}

void ScreensTest::customerTable_fitsTheSchema()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, id);
    QFETCH(const models::Columns, columns);
    for (const Column &column : columns)
        checkColumn(query, list.toStdString(), column);
    checkColumn(query, list.toStdString(), {id.toStdString(), QStringLiteral("id"), models::ColumnKind::Text});
}

void ScreensTest::screen_offersOperationsThatExist_data() { addScreens(); }

void ScreensTest::screen_offersOperationsThatExist()
{
    QFETCH(const QString, id);
    const auto auth = catalogue::bundledSchema(catalogue::Service::Auth);
    QVERIFY(auth.has_value());
    const catalogue::OperationCatalogue operations(*apiSchema(), *auth);
    const ScreenDescription screen = *models::describeScreen(id);
    QList<models::OperationLink> links = screen.actions;
    for (const ListDescription &list : screen.lists)
        links += list.actions;
    for (const models::OperationLink &link : std::as_const(links)) {
        QVERIFY2(operations.find(link.operation), qPrintable(link.operation));
        QVERIFY2(!link.text.isEmpty(), qPrintable(link.operation));
    }
}

void ScreensTest::everyQuery_isValidAndAffordable_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : models::queryNames())
        QTest::newRow(qPrintable(name)) << name;
}

void ScreensTest::everyQuery_isValidAndAffordable()
{
    QFETCH(const QString, name);
    const std::string text = models::queryText(name);
    const auto document = graphql::parse(text);
    QVERIFY2(document.has_value(), qPrintable(name));
    const auto auth = catalogue::bundledSchema(catalogue::Service::Auth);
    const bool isValid =
        graphql::validate(**apiSchema(), *document).empty() || graphql::validate(**auth, *document).empty();
    QVERIFY2(isValid, qPrintable(name));
    const graphql::Json variables = {{"first", 99}};
    const demo::Cost cost = demo::costOf(*document, *document->operation(), variables);
    QVERIFY2(cost.complexity <= demo::complexityLimit, qPrintable(QString::number(cost.complexity)));
    QVERIFY2(cost.nodes <= demo::nodeLimit, qPrintable(QString::number(cost.nodes)));
}

QTEST_GUILESS_MAIN(ScreensTest)
#include "tst_screens.moc"
