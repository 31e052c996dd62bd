// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "models/shell/customersearchmodel.h"
#include "models/shell/palettemodel.h"
#include "models/shell/recentcustomers.h"
#include "models/shell/searchterms.h"
#include "tests/support/fakeclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using models::CustomerNumberRole;
using models::CustomerSearchModel;
using models::CustomerSummary;
using models::CustomerSummaryRole;
using models::PaletteEntry;
using models::PaletteModel;
using models::RecentCustomers;
using tests::FakeClient;

namespace {

CustomerSummary customer(const QString &number, const QString &name)
{
    CustomerSummary summary;
    summary.accountNumber = number;
    summary.name = name;
    return summary;
}

PaletteEntry entry(PaletteEntry::Kind kind, const QString &id, const QString &title)
{
    PaletteEntry made;
    made.kind = kind;
    made.id = id;
    made.title = title;
    made.searchText = title.toCaseFolded();
    return made;
}

const char *const twoFound = R"({"accountsSearch": [
    {"score": 2, "account": {"number": "A-1", "billingName": "Ann Hall", "status": "ACTIVE",
     "ledgers": [{"amountOwedByCustomer": 700}, {"amountOwedByCustomer": -200}],
     "address": {"streetAddress": "1 Mill Lane", "locality": null, "postalCode": "GL20 5AB"},
     "users": [{"fullName": "Ann B Hall", "email": null, "mobile": "+441"}]}},
    {"score": 1, "account": null},
    {"score": 1, "account": {"number": "A-2", "billingName": null, "users": [{"fullName": "Bo", "email": "bo@b"}]}}]})";

} // namespace

//! What the find page and the palette stand on.
class TestShellModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchTerms_areToldApartByShape_data();
    void searchTerms_areToldApartByShape();
    void search_waitsForAPauseAndTakesTheNewestAnswer();
    void search_showsWhatIsKnownOfEachCustomer();
    void search_keepsRowsAndSaysWhyWhenItFails();
    void tooShortText_clearsTheRows();
    void palette_findsOperationsByNameWordingAndCode_data();
    void palette_findsOperationsByNameWordingAndCode();
    void palette_ranksStartsOfTitlesFirst();
    void palette_marksWhatTheEnvironmentDoesNotOffer();
    void recents_keepTheNewestFirstAndEachOnce();
    void recents_comeBackFromTheSettings();
};

void TestShellModels::searchTerms_areToldApartByShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("terms");
    QTest::newRow("one character") << u"a"_s << QByteArray("null");
    QTest::newRow("white space") << u"   "_s << QByteArray("null");
    QTest::newRow("account number") << u"a-1b2c3d4e"_s << QByteArray(R"({"accountNumber":"A-1B2C3D4E"})");
    QTest::newRow("portfolio") << u"p-77"_s << QByteArray(R"({"portfolioNumber":"P-77"})");
    QTest::newRow("email") << u"ann@example.org"_s << QByteArray(R"({"user":"ann@example.org"})");
    QTest::newRow("phone") << u"07700 900-123"_s << QByteArray(R"({"telephoneNumber":"07700900123"})");
    QTest::newRow("postcode") << u"gl20 5ab"_s << QByteArray(R"({"location":"GL20 5AB"})");
    QTest::newRow("outward half") << u"bs1"_s << QByteArray(R"({"location":"BS1"})");
    QTest::newRow("meter") << u"32e568013"_s << QByteArray(R"({"meterSerialNumber":"32E568013"})");
    QTest::newRow("name") << u"  Ann   Hall "_s << QByteArray(R"({"user":"Ann Hall"})");
}

void TestShellModels::searchTerms_areToldApartByShape()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, terms);
    QCOMPARE(QByteArray::fromStdString(models::searchTerms(text).dump()), terms);
}

void TestShellModels::search_waitsForAPauseAndTakesTheNewestAnswer()
{
    FakeClient client;
    CustomerSearchModel model(client);
    const QAbstractItemModelTester tester(&model);
    for (const QString &text : {u"An"_s, u"Ann"_s, u"Ann H"_s})
        model.setText(text);
    QVERIFY(model.isLoading());
    QVERIFY(client.requests.empty());
    QTRY_COMPARE(client.requests.size(), std::size_t(1)); // one for the three keys
    model.setText(u"Ann Ha"_s);
    QVERIFY(!client.answerData(twoFound)); // nobody wants the older answer
    model.searchNow();
    QCOMPARE(client.requests.size(), std::size_t(2));
    QVERIFY(client.answerData(twoFound));
    QVERIFY(model.isAnswered());
    QCOMPARE(model.rowCount(), 2);
}

void TestShellModels::search_showsWhatIsKnownOfEachCustomer()
{
    FakeClient client;
    CustomerSearchModel model(client);
    model.setText(u"Ann"_s);
    model.searchNow();
    QVERIFY(client.answerData(twoFound));
    const auto first = model.index(0).data(CustomerSummaryRole).value<CustomerSummary>();
    QCOMPARE(first.name, u"Ann Hall"_s);
    QCOMPARE(first.place, u"1 Mill Lane, GL20 5AB"_s);
    QCOMPARE(first.contact, u"+441"_s);
    QCOMPARE(first.owed.value_or(0), 500); // over all ledgers
    const auto second = model.index(1).data(CustomerSummaryRole).value<CustomerSummary>();
    QCOMPARE(second.name, u"Bo"_s);
    QVERIFY(!second.owed);
}

void TestShellModels::search_keepsRowsAndSaysWhyWhenItFails()
{
    FakeClient client;
    CustomerSearchModel model(client);
    model.setText(u"Ann"_s);
    model.searchNow();
    QVERIFY(client.answerData(twoFound));
    model.setText(u"Anna"_s);
    model.searchNow();
    QVERIFY(client.fail({}));
    QVERIFY(model.error());
    QCOMPARE(model.rowCount(), 2);
    model.searchNow(); // "Try again"
    QVERIFY(client.answerData(R"({"accountsSearch": []})"));
    QVERIFY(!model.error());
    QCOMPARE(model.rowCount(), 0);
}

void TestShellModels::tooShortText_clearsTheRows()
{
    FakeClient client;
    CustomerSearchModel model(client);
    const QAbstractItemModelTester tester(&model);
    model.setText(u"Ann"_s);
    model.searchNow();
    QVERIFY(client.answerData(twoFound));
    model.setText(u"A"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isLoading());
    QVERIFY(!model.isAnswered());
}

void TestShellModels::palette_findsOperationsByNameWordingAndCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("operation");
    QTest::newRow("name") << u"collectPayment"_s << u"collectPayment"_s;
    QTest::newRow("part of the name, any case") << u"printedbill"_s << u"requestPrintedBill"_s;
    QTest::newRow("wording") << u"take payment"_s << u"collectPayment"_s;
    QTest::newRow("error code") << u"KT-CT-9205"_s << u"redeemLoyaltyPointsForAccountCredit"_s;
}

void TestShellModels::palette_findsOperationsByNameWordingAndCode()
{
    QFETCH(QString, text);
    QFETCH(QString, operation);
    static const auto catalogue = std::make_shared<const catalogue::OperationCatalogue>(
        catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr),
        catalogue::bundledSchema(catalogue::Service::Auth).value_or(nullptr));
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOperations(catalogue);
    QCOMPARE(model.rowCount(), 90);
    model.setFilter(text);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 10);
    bool isFound = false;
    for (int row = 0; row < model.rowCount(); ++row)
        isFound = isFound || model.index(row).data(PaletteModel::IdRole).toString() == operation;
    QVERIFY(isFound);
    model.setFilter(u"no such thing at all"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestShellModels::palette_ranksStartsOfTitlesFirst()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFixedEntries({entry(PaletteEntry::Kind::Action, u"a"_s, u"Show the repayments"_s),
                           entry(PaletteEntry::Kind::Screen, u"b"_s, u"Payments"_s)});
    model.setCustomers({customer(u"A-1"_s, u"Ann Pay"_s)});
    model.setFilter(u"pay"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(PaletteModel::IdRole).toString(), u"b"_s);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestShellModels::palette_marksWhatTheEnvironmentDoesNotOffer()
{
    PaletteModel model;
    model.setFixedEntries({entry(PaletteEntry::Kind::Operation, u"moveOut"_s, u"Move out"_s)});
    model.setOperations(std::make_shared<const catalogue::OperationCatalogue>(
        catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr), nullptr));
    model.setUnavailable({u"collectPayment"_s});
    model.setFilter(u"collectPayment"_s);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(!model.index(0).data(PaletteModel::AvailableRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"not available here"_s));
}

void TestShellModels::recents_keepTheNewestFirstAndEachOnce()
{
    RecentCustomers recents;
    const QAbstractItemModelTester tester(&recents);
    for (int i = 0; i < 30; ++i)
        recents.add(customer(u"A-%1"_s.arg(i), u"Name %1"_s.arg(i)));
    QCOMPARE(recents.rowCount(), RecentCustomers::maxCustomers);
    recents.add(customer(u"A-20"_s, u"New name"_s));
    QCOMPARE(recents.rowCount(), RecentCustomers::maxCustomers);
    QCOMPARE(recents.index(0).data().toString(), u"New name"_s);
    QCOMPARE(recents.index(1).data(CustomerNumberRole).toString(), u"A-29"_s);
    QSignalSpy resets(&recents, &RecentCustomers::modelReset);
    recents.add(customer(u"A-20"_s, u"New name"_s));
    recents.add(customer({}, u"Nobody"_s));
    QCOMPARE(resets.count(), 0);
}

void TestShellModels::recents_comeBackFromTheSettings()
{
    RecentCustomers recents;
    CustomerSummary rich = customer(u"A-1"_s, u"Ann\u00E9"_s);
    rich.contact = u"ann@example.org"_s;
    rich.owed = 700;
    recents.add(rich);
    QVERIFY(!recents.toStrings().join(u'\n').contains("ann@example.org"_L1)); // only number and name are kept
    RecentCustomers again;
    again.fromStrings(recents.toStrings() + QStringList{QString(), u"\tno number"_s});
    QCOMPARE(again.customers(), QList<CustomerSummary>{customer(u"A-1"_s, u"Ann\u00E9"_s)});
}

QTEST_GUILESS_MAIN(TestShellModels)
#include "tst_shellmodels.moc"
