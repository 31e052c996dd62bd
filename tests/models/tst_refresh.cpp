// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/connectionmodel.h"
#include "models/records/jsonpath.h"
#include "models/records/sortfiltermodel.h"
#include "models/screens/screenrecords.h"
#include "tests/support/fakeclient.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::ConnectionModel;
using models::TableModel;
using tests::FakeClient;

namespace {

Json payment(const std::string &id, int amount)
{
    return {{"uuid", id}, {"paymentDate", "2026-01-01"}, {"amount", amount}, {"status", "CLEARED"}};
}

Json answer(const std::vector<Json> &payments, const std::string &endCursor = {})
{
    Json edges = Json::array();
    for (const Json &one : payments)
        edges.push_back({{"node", one}});
    Json connection = Json::object();
    connection["pageInfo"] = {{"hasNextPage", !endCursor.empty()}, {"endCursor", endCursor}};
    connection["edges"] = edges;
    Json account = Json::object();
    account["payments"] = connection;
    return {{"account", account}};
}

std::vector<Json> many(int from, int count)
{
    std::vector<Json> payments;
    for (int i = from; i < from + count; ++i)
        payments.push_back(payment("p" + std::to_string(i), i));
    return payments;
}

} // namespace

//! What stays while records are loaded again.
class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selection_staysWhileRowsComeGoAndChange_data();
    void selection_staysWhileRowsComeGoAndChange();
    void answer_forAnotherQueryChangesNothing();
    void answer_afterTheListIsGoneChangesNothing();
    void longList_keepsTheRowsBelowItsRefreshedBeginning();
    void refusedField_saysSo();
    void refusedMember_ofADerivedList_isToldInItsCell();
    void refusedPath_isThatOfAColumn_data();
    void refusedPath_isThatOfAColumn();

private:
    static constexpr auto query = "Payments";
};

void TestRefresh::selection_staysWhileRowsComeGoAndChange_data()
{
    QTest::addColumn<int>("sortColumn");
    QTest::addColumn<QString>("filter");
    QTest::newRow("as it comes") << -1 << QString();
    QTest::newRow("sorted") << 1 << QString();
    QTest::newRow("filtered") << -1 << u"cleared"_s;
    QTest::newRow("sorted and filtered") << 1 << u"cleared"_s;
}

void TestRefresh::selection_staysWhileRowsComeGoAndChange()
{
    QFETCH(const int, sortColumn);
    QFETCH(const QString, filter);
    FakeClient client;
    const models::ListDescription list = models::paymentsScreen().lists.first();
    ConnectionModel payments(client, list.query, list.path, list.columns, list.idPath);
    models::SortFilterModel shown(payments);
    const QAbstractItemModelTester tableTester(&payments);
    const QAbstractItemModelTester shownTester(&shown);
    payments.reload();
    QVERIFY(client.answerTo(query, answer({payment("a", 5), payment("b", 3), payment("c", 9), payment("d", 1)})));
    shown.sort(sortColumn);
    shown.setFilterText(filter);
    QItemSelectionModel selection(&shown);
    const auto idOf = [&shown](const QModelIndex &index) {
        return shown.index(index.row(), 0).data(TableModel::IdRole).toString();
    };
    selection.setCurrentIndex(shown.index(shown.rowOfTable(2), 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(idOf(selection.currentIndex()), u"c"_s);

    payments.reload();
    QVERIFY(client.answerTo(
        query, answer({payment("x", 7), payment("d", 1), payment("c", 2), payment("y", 8), payment("b", 3)})));
    QCOMPARE(shown.rowCount(), 5);
    QCOMPARE(idOf(selection.currentIndex()), u"c"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(idOf(selection.selectedRows().first()), u"c"_s);
    QCOMPARE(selection.currentIndex().siblingAtColumn(1).data().toInt(), 2);
    if (sortColumn == 1) {
        for (int row = 1; row < shown.rowCount(); ++row)
            QVERIFY(shown.index(row - 1, 1).data().toInt() <= shown.index(row, 1).data().toInt());
    }
}

void TestRefresh::answer_forAnotherQueryChangesNothing()
{
    FakeClient client;
    const models::ListDescription list = models::paymentsScreen().lists.first();
    ConnectionModel payments(client, list.query, list.path, list.columns, list.idPath);
    payments.setVariables({{"accountNumber", "A-1"}});
    payments.reload();
    payments.setVariables({{"accountNumber", "A-2"}});
    QVERIFY(!client.answerTo(query, answer({payment("of A-1", 1)})));
    QCOMPARE(payments.rowCount(), 0);
    payments.reload();
    QVERIFY(client.answerTo(query, answer({payment("of A-2", 1)})));
    QCOMPARE(payments.value(0, "uuid").toString(), u"of A-2"_s);
}

void TestRefresh::answer_afterTheListIsGoneChangesNothing()
{
    FakeClient client;
    {
        models::ScreenRecords records(client, models::paymentsScreen());
        records.setContext({{"accountNumber", "A-1"}});
        records.open(0);
        records.openFacts();
    }
    QVERIFY(client.requests.size() >= 2);
    QVERIFY(!client.answerTo(query, answer({payment("a", 1)})));
    QVERIFY(!client.answerTo("PaymentMethods", Json::object()));
}

void TestRefresh::longList_keepsTheRowsBelowItsRefreshedBeginning()
{
    FakeClient client;
    const models::ListDescription list = models::paymentsScreen().lists.first();
    ConnectionModel payments(client, list.query, list.path, list.columns, list.idPath);
    payments.reload();
    QVERIFY(client.answerTo(query, answer(many(0, 50), "c50")));
    for (int first = 50; first < 500; first += 50) {
        payments.fetchMore({});
        QVERIFY(client.answerTo(query, answer(many(first, 50), "c" + std::to_string(first + 50))));
    }
    QCOMPARE(payments.rowCount(), 500);
    const QPersistentModelIndex below = payments.index(450, 0);
    const std::size_t before = client.requests.size();
    payments.reload();
    // A payment came; the same number of rows as before is asked for, up to the limit.
    std::vector<Json> newest = many(0, 98);
    newest.insert(newest.begin(), payment("new", 1));
    QVERIFY(client.answerTo(query, answer(newest, "r1")));
    for (int page = 1; page < 4; ++page)
        QVERIFY(client.answerTo(query, answer(many(98 + (page - 1) * 99, 99), "r" + std::to_string(page + 1))));
    QCOMPARE(client.requests.size(), before + 4);
    QCOMPARE(payments.rowCount(), 501);
    QCOMPARE(payments.value(0, "uuid").toString(), u"new"_s);
    QCOMPARE(below.row(), 451);
    // The next page follows the last row there is, not the refreshed ones.
    payments.fetchMore({});
    QCOMPARE(client.requests.back().variables["after"].get<std::string>(), "c500");
}

void TestRefresh::refusedField_saysSo()
{
    FakeClient client;
    const models::ListDescription list = models::paymentsScreen().lists.first();
    ConnectionModel payments(client, list.query, list.path, list.columns, list.idPath);
    const QAbstractItemModelTester tester(&payments);
    payments.reload();
    Json kept = payment("a", 5);
    kept["amount"] = nullptr;
    api::Response response;
    response.data = answer({kept, payment("b", 3)});
    api::Error warning;
    warning.path = {std::string("account"), std::string("payments"), std::string("edges"),
                    std::size_t(0),         std::string("node"),     std::string("amount")};
    response.warnings = {warning};
    QVERIFY(client.answerTo(query, api::Result(response)));
    QVERIFY(payments.index(0, 1).data(TableModel::RefusedRole).toBool());
    QVERIFY(!payments.index(1, 1).data(TableModel::RefusedRole).toBool());
    QVERIFY(!payments.index(0, 0).data(TableModel::RefusedRole).toBool());
    QVERIFY(!payments.isRefused());
    // The next answer refuses the list as a whole.
    payments.reload();
    warning.path = {std::string("account"), std::string("payments")};
    response.data = {{"account", {{"payments", nullptr}}}};
    response.warnings = {warning};
    QVERIFY(client.answerTo(query, api::Result(response)));
    QVERIFY(payments.isRefused());
    QVERIFY(payments.error());
}

void TestRefresh::refusedMember_ofADerivedList_isToldInItsCell()
{
    FakeClient client;
    models::ScreenRecords records(client, models::propertyScreen());
    records.setContext({{"accountNumber", "A-1"}});
    records.reload(0);
    Json meter = {{"id", "7"}, {"serialNumber", nullptr}, {"capabilityType", "SMART"}};
    meter["readings"] = {{"edges", Json::array({{{"node", {{"id", "1"}, {"readingDate", nullptr}}}}})}};
    Json property = {{"id", "3"}};
    property["activeWaterMeters"] = Json::array({meter});
    api::Response response;
    response.data["account"]["properties"] = Json::array({property});
    const graphql::Path meterPath = {std::string("account"), std::string("properties"), std::size_t(0),
                                     std::string("activeWaterMeters"), std::size_t(0)};
    const auto refuse = [&response, &meterPath](const graphql::Path &below) {
        api::Error error;
        error.kind = api::Error::Kind::GraphQl;
        error.code = u"KT-CT-1111"_s;
        error.errorType = u"AUTHORIZATION"_s;
        error.path = meterPath;
        error.path.insert(error.path.end(), below.begin(), below.end());
        response.warnings += error;
    };
    refuse({std::string("serialNumber")});
    refuse({std::string("readings"), std::string("edges"), std::size_t(0), std::string("node"),
            std::string("readingDate")});
    QVERIFY(client.answerTo("Property", api::Result(response)));

    const TableModel &meters = records.table(0);
    QCOMPARE(meters.rowCount(), 1);
    for (int column = 0; column < meters.columnCount(); ++column) {
        const QString title = meters.headerData(column, Qt::Horizontal).toString();
        const bool isKept = title == u"Serial number"_s || title == u"Last read"_s;
        QVERIFY2(meters.index(0, column).data(TableModel::RefusedRole).toBool() == isKept, qPrintable(title));
    }
    QVERIFY(!records.gap(0));
}

void TestRefresh::refusedPath_isThatOfAColumn_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("expected"); // "-": not below the list
    QTest::newRow("a column") << QByteArray("account.users") << QByteArray("email");
    QTest::newRow("the list itself") << QByteArray("account.users.*.email") << QByteArray("");
    QTest::newRow("another list") << QByteArray("account.bills") << QByteArray("-");
    QTest::newRow("a name that begins alike") << QByteArray("account.use") << QByteArray("-");
    QTest::newRow("a list above") << QByteArray("account") << QByteArray("users.email");
}

void TestRefresh::refusedPath_isThatOfAColumn()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, expected);
    const graphql::Path path = {std::string("account"), std::string("users"), std::size_t(3), std::string("email")};
    QCOMPARE(models::columnPath(path, list.toStdString()).value_or("-"), expected.toStdString());
}

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
