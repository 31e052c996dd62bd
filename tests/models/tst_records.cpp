// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/connectionmodel.h"
#include "models/records/jsonpath.h"
#include "models/records/recordmodel.h"
#include "tests/support/fakeclient.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::ConnectionModel;
using models::RecordModel;
using models::TableModel;
using tests::FakeClient;

namespace {

const models::Columns columns = {{"name", u"Name"_s}, {"owes", u"Owes"_s, models::ColumnKind::Money}};

Json rows(std::initializer_list<int> ids, const std::string &name = "row")
{
    Json list = Json::array();
    for (const int id : ids)
        list.push_back({{"id", std::to_string(id)}, {"name", name + std::to_string(id)}, {"owes", id}});
    return list;
}

QStringList idsOf(const TableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(TableModel::IdRole).toString();
    return ids;
}

//! Rows \p first to \p first + \p count - 1 as a page of a connection.
std::string page(int first, int count, bool hasNext, int total = -1)
{
    Json edges = Json::array();
    for (int id = first; id < first + count; ++id)
        edges.push_back({{"node", {{"id", std::to_string(id)}, {"issuedDate", "2026-01-01"}}}});
    edges.push_back(nullptr); // the API allows it
    Json connection = {
        {"edges", edges},
        {"pageInfo", {{"hasNextPage", hasNext}, {"endCursor", "c" + std::to_string(first + count - 1)}}}};
    if (total >= 0)
        connection["totalCount"] = total;
    return Json{{"account", {{"bills", connection}}}}.dump();
}

api::Error networkError()
{
    api::Error error;
    error.kind = api::Error::Kind::Network;
    return error;
}

struct Bills
{
    Bills() : model(client, u"bills"_s, "account.bills", {{"issuedDate", u"Issued"_s}}, "id"), tester(&model)
    {
        tester.setUseFetchMore(false);
        model.setVariables({{"accountNumber", "A-1"}});
    }
    [[nodiscard]] const Json &variables() const { return client.requests.back().variables; }

    FakeClient client;
    ConnectionModel model;
    QAbstractItemModelTester tester;
};

} // namespace

//! Rows under columns, lists that page, and the answer of one query.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_showsRawValuesByPath();
    void setRows_mergesByIdAndKeepsPersistentIndexes();
    void setRows_takesAnyOrder_data();
    void setRows_takesAnyOrder();
    void setRows_survivesAnySequence();
    void setRows_passesOverWhatIsNoRow_data();
    void setRows_passesOverWhatIsNoRow();
    void appendRows_replacesWhatIsThere();
    void unchangedRows_sayNothing();
    void rowsWithoutId_areToldApartByContent();
    void fetchMore_asksForThePageAfter();
    void reload_bringsAsManyRowsAsThereWere();
    void reload_endsWhenTheServerRunsOut();
    void failedReload_leavesRowsAndCursor();
    void failedPage_isAskedForAgain();
    void emptyPageThatPromisesMore_endsTheList();
    void nothingThere_isAnEmptyList_data();
    void nothingThere_isAnEmptyList();
    void otherShape_isAFailure_data();
    void otherShape_isAFailure();
    void newVariables_dropRowsAndTheRequest();
    void record_keepsDataWhenReloadingFails();
    void record_knowsRefusedFields();
    void isPartOf_comparesStepByStep_data();
    void isPartOf_comparesStepByStep();
    void refusedConnection_isAFailureThatKeepsTheRows();
    void refusedRow_isAGap();
    void valueAt_walksObjectsAndLists_data();
    void valueAt_walksObjectsAndLists();
};

void TestRecords::table_showsRawValuesByPath()
{
    TableModel model(columns, "id");
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows({7}));
    QCOMPARE(model.index(0, 0).data().toString(), u"row7"_s);
    QCOMPARE(model.index(0, 1).data(TableModel::RawRole).toLongLong(), 7);
    QCOMPARE(model.index(0, 1).data(TableModel::KindRole).toInt(), int(models::ColumnKind::Money));
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    QVERIFY(!model.value(5, "name").isValid());
    QVERIFY(model.row(-1).is_null());
}

void TestRecords::setRows_mergesByIdAndKeepsPersistentIndexes()
{
    TableModel model(columns, "id");
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows({1, 2, 3}));
    const QPersistentModelIndex third = model.index(2, 0);
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy resets(&model, &TableModel::modelReset);
    model.setRows(rows({4, 3, 1}, "new"));
    QCOMPARE(idsOf(model), QStringList({u"4"_s, u"3"_s, u"1"_s}));
    QVERIFY(third.isValid());
    QCOMPARE(third.row(), 1);
    QCOMPARE(third.data().toString(), u"new3"_s);
    QVERIFY(!second.isValid());
    QCOMPARE(resets.count(), 0);
}

void TestRecords::setRows_takesAnyOrder_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("reversed") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
    QTest::newRow("first to last") << QList<int>{1, 2, 3} << QList<int>{2, 3, 1};
    QTest::newRow("last to first") << QList<int>{1, 2, 3} << QList<int>{3, 1, 2};
    QTest::newRow("all new") << QList<int>{1, 2} << QList<int>{3, 4, 5};
    QTest::newRow("nothing left") << QList<int>{1, 2} << QList<int>{};
    QTest::newRow("in between") << QList<int>{1, 3} << QList<int>{1, 2, 3};
}

void TestRecords::setRows_takesAnyOrder()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    TableModel model(columns, "id");
    const QAbstractItemModelTester tester(&model);
    const auto list = [](const QList<int> &ids) {
        Json json = Json::array();
        for (const int id : ids)
            json.push_back({{"id", std::to_string(id)}});
        return json;
    };
    model.setRows(list(before));
    model.setRows(list(after));
    QStringList wanted;
    for (const int id : after)
        wanted += QString::number(id);
    QCOMPARE(idsOf(model), wanted);
}

void TestRecords::setRows_survivesAnySequence()
{
    TableModel model(columns, "id");
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator random(20261123);
    for (int round = 0; round < 200; ++round) {
        Json list = Json::array();
        QStringList wanted;
        for (int i = 0; i < random.bounded(12); ++i) {
            const QString id = QString::number(random.bounded(15));
            if (!wanted.contains(id))
                wanted += id;
            list.push_back({{"id", id.toStdString()}, {"name", random.bounded(3)}});
        }
        model.setRows(list);
        QCOMPARE(idsOf(model), wanted);
    }
}

void TestRecords::setRows_passesOverWhatIsNoRow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("text") << QByteArray("\"rows\"");
    QTest::newRow("object") << QByteArray("{\"id\": 1}");
    QTest::newRow("list of others") << QByteArray("[null, 1, \"a\", [], true]");
}

void TestRecords::setRows_passesOverWhatIsNoRow()
{
    QFETCH(QByteArray, json);
    TableModel model(columns, "id");
    const QAbstractItemModelTester tester(&model);
    model.setRows(Json::parse(json.toStdString()));
    QCOMPARE(model.rowCount(), 0);
}

void TestRecords::appendRows_replacesWhatIsThere()
{
    TableModel model(columns, "id");
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows({1, 2}));
    model.appendRows(rows({2, 3, 3}, "new"));
    QCOMPARE(idsOf(model), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(model.index(1, 0).data().toString(), u"new2"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestRecords::unchangedRows_sayNothing()
{
    TableModel model(columns, "id");
    model.setRows(rows({1, 2}));
    QSignalSpy changes(&model, &TableModel::dataChanged);
    QSignalSpy inserts(&model, &TableModel::rowsInserted);
    model.setRows(rows({1, 2}));
    QCOMPARE(changes.count() + inserts.count(), 0);
}

void TestRecords::rowsWithoutId_areToldApartByContent()
{
    TableModel model(columns, "");
    const QAbstractItemModelTester tester(&model);
    model.setRows(Json::parse(R"([{"name": "a"}, {"name": "b"}, {"name": "a"}])"));
    QCOMPARE(model.rowCount(), 2);
}

void TestRecords::fetchMore_asksForThePageAfter()
{
    Bills bills;
    QVERIFY(!bills.model.canFetchMore({}));
    bills.model.reload();
    QVERIFY(bills.model.isLoading());
    QCOMPARE(bills.variables()["first"].get<int>(), 50);
    QVERIFY(bills.client.answerData(page(1, 50, true, 120).c_str()));
    QCOMPARE(bills.model.rowCount(), 50);
    QCOMPARE(bills.model.totalCount(), 120);
    QVERIFY(bills.model.canFetchMore({}));
    bills.model.fetchMore({});
    QVERIFY(!bills.model.canFetchMore({})); // one at a time
    QCOMPARE(bills.variables()["after"].get<std::string>(), "c50");
    QVERIFY(bills.client.answerData(page(51, 50, false, 120).c_str()));
    QCOMPARE(bills.model.rowCount(), 100);
    QVERIFY(!bills.model.canFetchMore({}));
    QVERIFY(!bills.model.isLoading());
}

void TestRecords::reload_bringsAsManyRowsAsThereWere()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 50, true).c_str()));
    for (const int first : {51, 101, 151}) {
        bills.model.fetchMore({});
        QVERIFY(bills.client.answerData(page(first, 50, true).c_str()));
    }
    QCOMPARE(bills.model.rowCount(), 200);
    const QPersistentModelIndex last = bills.model.index(199, 0);
    QSignalSpy loaded(&bills.model, &ConnectionModel::loaded);
    const std::size_t before = bills.client.requests.size();
    bills.model.reload();
    QCOMPARE(bills.variables()["first"].get<int>(), 99); // the API's limit
    QVERIFY(!bills.variables().contains("after"));
    QVERIFY(bills.client.answerData(page(1, 99, true).c_str()));
    QCOMPARE(bills.variables()["after"].get<std::string>(), "c99");
    QVERIFY(bills.client.answerData(page(100, 99, true).c_str()));
    QCOMPARE(bills.variables()["first"].get<int>(), 2);
    QCOMPARE(loaded.count(), 0);
    QVERIFY(bills.client.answerData(page(199, 2, true).c_str()));
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(bills.client.requests.size(), before + 3);
    QCOMPARE(bills.model.rowCount(), 200);
    QVERIFY(last.isValid());
    bills.model.fetchMore({});
    QCOMPARE(bills.variables()["after"].get<std::string>(), "c200");
}

void TestRecords::reload_endsWhenTheServerRunsOut()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 50, true).c_str()));
    bills.model.fetchMore({});
    QVERIFY(bills.client.answerData(page(51, 50, false).c_str()));
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 30, false).c_str()));
    QCOMPARE(bills.model.rowCount(), 30);
    QVERIFY(!bills.model.isLoading());
}

void TestRecords::failedReload_leavesRowsAndCursor()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 50, true).c_str()));
    bills.model.fetchMore({});
    QVERIFY(bills.client.answerData(page(51, 50, true).c_str()));
    QSignalSpy failed(&bills.model, &ConnectionModel::failed);
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 99, true).c_str()));
    QVERIFY(bills.client.fail(networkError())); // in the middle of it
    QCOMPARE(failed.count(), 1);
    QCOMPARE(bills.model.rowCount(), 100);
    QVERIFY(bills.model.error());
    bills.model.fetchMore({});
    QCOMPARE(bills.variables()["after"].get<std::string>(), "c100");
    QVERIFY(bills.client.answerData(page(101, 5, false).c_str()));
    QVERIFY(!bills.model.error());
    QCOMPARE(bills.model.rowCount(), 105);
}

void TestRecords::failedPage_isAskedForAgain()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 50, true).c_str()));
    bills.model.fetchMore({});
    QVERIFY(bills.client.fail(networkError()));
    QVERIFY(!bills.model.isLoading());
    QVERIFY(bills.model.canFetchMore({}));
    bills.model.fetchMore({});
    QCOMPARE(bills.variables()["after"].get<std::string>(), "c50");
}

void TestRecords::emptyPageThatPromisesMore_endsTheList()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 0, true).c_str()));
    QVERIFY(!bills.model.canFetchMore({}));
    QVERIFY(!bills.model.isLoading());
}

void TestRecords::nothingThere_isAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("account is null") << QByteArray(R"({"account": null})");
    QTest::newRow("the list is null") << QByteArray(R"({"account": {"bills": null}})");
    QTest::newRow("edges are null") << QByteArray(R"({"account": {"bills": {"edges": null}}})");
    QTest::newRow("a row is null") << QByteArray(R"({"account": {"bills": {"edges": [null, {"node": null}]}}})");
}

void TestRecords::nothingThere_isAnEmptyList()
{
    QFETCH(QByteArray, data);
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(data.constData()));
    QCOMPARE(bills.model.rowCount(), 0);
    QVERIFY(bills.model.isLoaded());
    QVERIFY(!bills.model.canFetchMore({}));
}

void TestRecords::otherShape_isAFailure_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("account is text") << QByteArray(R"({"account": "none"})");
    QTest::newRow("no edges") << QByteArray(R"({"account": {"bills": {"totalCount": 3}}})");
    QTest::newRow("list for a connection") << QByteArray(R"({"account": {"bills": [1, 2]}})");
    QTest::newRow("edges are text") << QByteArray(R"({"account": {"bills": {"edges": "none"}}})");
    QTest::newRow("numbers for everything")
        << QByteArray(R"({"account": {"bills": {"edges": [{"node": 1}], "totalCount": "x",
                          "pageInfo": {"hasNextPage": 1, "endCursor": 2}}}})");
}

void TestRecords::otherShape_isAFailure()
{
    QFETCH(QByteArray, data);
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 50, true).c_str()));
    bills.model.reload();
    QVERIFY(bills.client.answerData(data.constData()));
    QVERIFY(bills.model.error());
    QVERIFY(bills.model.error()->kind == api::Error::Kind::Protocol);
    QCOMPARE(bills.model.rowCount(), 50); // What was there before stays.
    QVERIFY(!bills.model.isLoading());
}

void TestRecords::newVariables_dropRowsAndTheRequest()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 50, true).c_str()));
    bills.model.reload();
    bills.model.setVariables({{"accountNumber", "A-2"}});
    QVERIFY(!bills.client.answerData(page(1, 50, true).c_str())); // nobody listens
    QCOMPARE(bills.model.rowCount(), 0);
    QVERIFY(!bills.model.isLoaded());
}

void TestRecords::record_keepsDataWhenReloadingFails()
{
    FakeClient client;
    RecordModel record(client, u"viewer"_s);
    QSignalSpy failed(&record, &RecordModel::failed);
    record.reload();
    QVERIFY(record.isLoading());
    QVERIFY(client.answerData(R"({"viewer": {"fullName": "Robin"}})"));
    QCOMPARE(record.value("viewer.fullName").toString(), u"Robin"_s);
    record.reload();
    QVERIFY(client.fail(networkError()));
    QCOMPARE(failed.count(), 1);
    QVERIFY(record.error());
    QVERIFY(!record.isLoading());
    QCOMPARE(record.value("viewer.fullName").toString(), u"Robin"_s);
}

void TestRecords::record_knowsRefusedFields()
{
    FakeClient client;
    RecordModel record(client, u"viewer"_s);
    record.reload();
    api::Response response;
    response.data = Json::parse(R"({"viewer": {"accounts": null, "email": "a@b"}})");
    api::Error refused;
    refused.path = {"viewer", "accounts"};
    response.warnings = {refused};
    QVERIFY(client.answer(std::move(response)));
    QVERIFY(record.isRefused("viewer.accounts"));
    QVERIFY(record.isRefused("viewer.accounts.0.number"));
    QVERIFY(!record.isRefused("viewer.accountsTotal"));
    QVERIFY(!record.isRefused("viewer.email"));
}

void TestRecords::isPartOf_comparesStepByStep_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<bool>("isPart");
    QTest::newRow("itself") << u"account.bills"_s << u"account.bills"_s << true;
    QTest::newRow("inside") << u"account.bills.0.id"_s << u"account.bills"_s << true;
    QTest::newRow("of everything") << u"account"_s << QString() << true;
    QTest::newRow("around") << u"account"_s << u"account.bills"_s << false;
    QTest::newRow("longer name") << u"account.billsTotal"_s << u"account.bills"_s << false;
    QTest::newRow("any row") << u"ledgers.3.payments.0"_s << u"ledgers.*.payments"_s << true;
    QTest::newRow("any row, the other way") << u"ledgers.*.payments"_s << u"ledgers.3"_s << true;
    QTest::newRow("nothing of something") << QString() << u"account"_s << false;
}

void TestRecords::isPartOf_comparesStepByStep()
{
    QFETCH(QString, path);
    QFETCH(QString, whole);
    QFETCH(bool, isPart);
    QCOMPARE(models::isPartOf(path.toStdString(), whole.toStdString()), isPart);
}

void TestRecords::refusedConnection_isAFailureThatKeepsTheRows()
{
    Bills bills;
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 3, false).c_str()));
    QSignalSpy failed(&bills.model, &ConnectionModel::failed);
    bills.model.reload();
    api::Response response;
    response.data = Json::parse(R"({"account": {"bills": null}})");
    api::Error refused;
    refused.code = u"KT-CT-1111"_s;
    refused.path = {"account", "bills"};
    response.warnings = {refused};
    QVERIFY(bills.client.answer(std::move(response)));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(bills.model.error()->code, u"KT-CT-1111"_s);
    QCOMPARE(bills.model.rowCount(), 3);
    QVERIFY(!bills.model.isLoading());
}

void TestRecords::refusedRow_isAGap()
{
    Bills bills;
    bills.model.reload();
    api::Response response;
    response.data = Json::parse(page(1, 3, false));
    api::Error refused;
    refused.code = u"KT-CT-1111"_s;
    refused.path = {"account", "bills", "edges", std::size_t(3), "node"};
    response.warnings = {refused};
    QVERIFY(bills.client.answer(std::move(response)));
    QVERIFY(!bills.model.error());
    QCOMPARE(bills.model.rowCount(), 3);
    QCOMPARE(bills.model.gap()->code, u"KT-CT-1111"_s);
    bills.model.reload();
    QVERIFY(bills.client.answerData(page(1, 4, false).c_str()));
    QVERIFY(!bills.model.gap());
}

void TestRecords::valueAt_walksObjectsAndLists_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("whole") << QString() << u"{\"a\":[{\"b\":null,\"c\":\"x\"}]}"_s;
    QTest::newRow("leaf") << u"a.0.c"_s << u"x"_s;
    QTest::newRow("null") << u"a.0.b"_s << QString();
    QTest::newRow("below null") << u"a.0.b.c"_s << QString();
    QTest::newRow("past the end") << u"a.1.c"_s << QString();
    QTest::newRow("no number") << u"a.x"_s << QString();
    QTest::newRow("below a leaf") << u"a.0.c.d"_s << QString();
}

void TestRecords::valueAt_walksObjectsAndLists()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const Json json = Json::parse(R"({"a": [{"b": null, "c": "x"}]})");
    QCOMPARE(models::toVariant(models::valueAt(json, path.toStdString())).toString(), value);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
