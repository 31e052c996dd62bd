// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screenrecords.h"
#include "tests/app/consolefixture.h"
#include "tests/support/fakeclient.h"
#include "ui/screens/recordpane.h"
#include "ui/widgets/recordlist.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTableView>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

constexpr int payments = 400; //!< Many more than are loaded.

bool isIdle() { return !ConsoleFixture::shows(u"running"_s); }

QComboBox *box(const QString &name) { return ConsoleFixture::find<QComboBox>(name); }

const QAbstractItemModel *rows(const QString &list)
{
    const auto *table = ConsoleFixture::find<QTableView>(list + u".table"_s);
    return table ? table->model() : nullptr;
}

//! Of the row at the top, ISO 8601; empty while there is none.
QString firstDay(const QString &list)
{
    const QAbstractItemModel *model = rows(list);
    return model ? model->index(0, 0).data().toString() : QString();
}

QSet<QString> valuesIn(const QString &list, int column)
{
    QSet<QString> values;
    const QAbstractItemModel *model = rows(list);
    for (int row = 0; model && row < model->rowCount(); ++row)
        values += model->index(row, column).data().toString();
    return values;
}

} // namespace

//! What a person asks of a list goes to the server: it is about all rows, not only about those that are loaded.
class TestListFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void status_isThatOfEveryRow();
    void nothingFits_saysSo_andShowsAllAgain();
    void ledger_isOneOfTheAccount();
    void days_areTyped();
    void oldestFirst_isAskedOfTheServer();
    void words_lookThroughWhatIsLoaded_andAskForMoreWhenTold();
    void otherOrders_sayHowFarTheyGo();

private:
    void show(int page, const QString &list);

    std::unique_ptr<ConsoleFixture> m_fixture;
    ui::Workspace *m_customer = nullptr;
};

void TestListFilters::initTestCase()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    demo::ServerOptions demo;
    demo.payments = payments;
    m_fixture->setDemo(demo);
    QVERIFY(m_fixture->start());
    m_customer = m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
}

void TestListFilters::show(int page, const QString &list)
{
    m_customer->showScreen(u"payments"_s);
    ConsoleFixture::find<QTabWidget>(u"payments.tabs"_s)->setCurrentIndex(page);
    QTRY_VERIFY(isIdle() && rows(list) && rows(list)->rowCount() > 0);
}

void TestListFilters::status_isThatOfEveryRow()
{
    show(0, u"Payments"_s);
    QVERIFY(valuesIn(u"Payments"_s, 3).size() > 1);
    QComboBox *status = box(u"payments.payments.filter.onlyStatus"_s);
    QVERIFY(status);
    status->setCurrentText(u"Failed"_s);
    QTRY_COMPARE(valuesIn(u"Payments"_s, 3), QSet<QString>{u"FAILED"_s});
    // More than are among the rows that had been loaded, and the customer's other failures, too.
    QVERIFY2(rows(u"Payments"_s)->rowCount() >= payments / 11,
             qPrintable(QString::number(rows(u"Payments"_s)->rowCount())));

    // What is loaded again after a change is what was asked for.
    m_customer->reload();
    QTRY_VERIFY(isIdle());
    QCOMPARE(valuesIn(u"Payments"_s, 3), QSet<QString>{u"FAILED"_s});
    status->setCurrentIndex(0);
    QTRY_VERIFY(valuesIn(u"Payments"_s, 3).size() > 1);
}

void TestListFilters::nothingFits_saysSo_andShowsAllAgain()
{
    show(0, u"Payments"_s);
    QComboBox *status = box(u"payments.payments.filter.onlyStatus"_s);
    status->setCurrentText(u"Promise broken"_s);
    QTRY_VERIFY(ConsoleFixture::shows(u"No row fits what is chosen above."_s));
    auto *all = ConsoleFixture::find<QPushButton>(u"calloutAction"_s);
    QVERIFY(all);
    QCOMPARE(all->text(), u"Show all"_s);
    all->click();
    QTRY_VERIFY(rows(u"Payments"_s) && rows(u"Payments"_s)->rowCount() > 10);
    QCOMPARE(status->currentIndex(), 0);
}

void TestListFilters::ledger_isOneOfTheAccount()
{
    show(8, u"Transactions"_s);
    const QString name = u"payments.transactions.filter.onlyLedger"_s;
    QVERIFY(!box(name)); // one ledger is no choice
    ui::Workspace *first = m_customer;
    for (int customer = 2; !box(name) && customer < 12; ++customer) {
        m_customer = m_fixture->window().openCustomer(m_fixture->account(customer));
        QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
        show(8, u"Transactions"_s);
    }
    QComboBox *ledger = box(name);
    QVERIFY(ledger && ledger->count() > 2);
    const QSet<QString> all = valuesIn(u"Transactions"_s, 3);
    ledger->setCurrentIndex(2);
    QTRY_VERIFY(isIdle() && valuesIn(u"Transactions"_s, 3) != all);
    ledger->setCurrentIndex(0);
    QTRY_COMPARE(valuesIn(u"Transactions"_s, 3), all);
    m_customer = m_fixture->window().openCustomer(first->accountNumber());
}

void TestListFilters::days_areTyped()
{
    show(8, u"Transactions"_s);
    auto *to = ConsoleFixture::find<QLineEdit>(u"payments.transactions.filter.toDate"_s);
    QVERIFY(to);
    const QString newest = firstDay(u"Transactions"_s);
    const QDate before = QDate::fromString(newest, Qt::ISODate).addMonths(-3);
    to->setFocus();
    QTest::keyClicks(to, u"soon"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QVERIFY(to->property("hasError").toBool());
    QVERIFY(to->accessibleDescription().contains(u"soon"_s));
    QVERIFY(ConsoleFixture::shows(u"\"soon\" is no day."_s));
    QVERIFY(isIdle());
    to->selectAll();
    QTest::keyClicks(to, before.toString(u"d MMM yyyy"_s));
    QTest::keyClick(to, Qt::Key_Return);
    QVERIFY(!to->property("hasError").toBool());
    QVERIFY(!ConsoleFixture::shows(u"is no day."_s));
    QTRY_VERIFY(isIdle() && !firstDay(u"Transactions"_s).isEmpty()
                && QDate::fromString(firstDay(u"Transactions"_s), Qt::ISODate) <= before);
    to->clear();
    QTRY_COMPARE(firstDay(u"Transactions"_s), newest);
}

//! A list of which one page of many is there: sorting by day is the server's affair.
void TestListFilters::oldestFirst_isAskedOfTheServer()
{
    tests::FakeClient client;
    const catalogue::ErrorCatalogue words;
    models::ScreenRecords records(client, models::paymentsScreen());
    records.setContext({{"accountNumber", "A-1"}});
    ui::RecordPane pane(records, 8, words);
    QCOMPARE(pane.objectName(), u"payments.transactions"_s);
    pane.activate();
    const auto answer = [&client](const std::string &day) {
        graphql::Json edges = graphql::Json::array();
        for (int row = 0; row < models::ConnectionModel::pageSize; ++row) {
            graphql::Json edge;
            edge["node"] = {{"id", day + std::to_string(row)}, {"postedDate", day}};
            edges.push_back(edge);
        }
        graphql::Json data;
        data["account"]["transactions"] = {
            {"totalCount", 1000}, {"pageInfo", {{"hasNextPage", true}, {"endCursor", "c"}}}, {"edges", edges}};
        return client.answerTo("Transactions", data);
    };
    QVERIFY(!client.requests.back().variables.contains("orderBy"));
    QVERIFY(answer("2026-11-01"));
    const std::size_t asked = client.requests.size();

    QHeaderView &header = *pane.list()->view()->horizontalHeader();
    header.setSortIndicator(0, Qt::AscendingOrder);
    QCOMPARE(client.requests.size(), asked + 1);
    QCOMPARE(client.requests.back().variables.value("orderBy", ""), "POSTED_DATE_ASC");
    QVERIFY(answer("2020-01-01"));
    QCOMPARE(pane.list()->view()->model()->rowCount(), models::ConnectionModel::pageSize);
    QCOMPARE(pane.list()->view()->model()->index(0, 0).data().toString(), u"2020-01-01"_s);

    header.setSortIndicator(2, Qt::AscendingOrder); // by amount: nothing that the server could do
    QVERIFY(answer("2026-11-01"));
    QVERIFY(!client.requests.back().variables.contains("orderBy"));
    header.setSortIndicator(0, Qt::DescendingOrder);
    QCOMPARE(client.requests.back().variables.value("orderBy", ""), "POSTED_DATE_DESC");
}

//! A filter that fits little must not page through 100,000 rows by itself.
void TestListFilters::words_lookThroughWhatIsLoaded_andAskForMoreWhenTold()
{
    show(0, u"Payments"_s);
    const int loaded = rows(u"Payments"_s)->rowCount();
    auto *filter = ConsoleFixture::find<QLineEdit>(u"payments.payments.filter"_s);
    filter->setText(u"Payment 9999999"_s);
    QTRY_VERIFY(ConsoleFixture::shows(u"No loaded row contains \"Payment 9999999\"."_s));
    QTest::qWait(300);
    QVERIFY(isIdle());
    auto *more = ConsoleFixture::find<QPushButton>(u"calloutAction"_s);
    QVERIFY(more);
    QCOMPARE(more->text(), u"Look through more"_s);
    more->click();
    QTest::qWait(300);
    QTRY_VERIFY(isIdle());
    filter->clear();
    QTRY_VERIFY(rows(u"Payments"_s));
    QCOMPARE(rows(u"Payments"_s)->rowCount(), loaded + models::ConnectionModel::pageSize);
}

void TestListFilters::otherOrders_sayHowFarTheyGo()
{
    show(0, u"Payments"_s);
    auto *table = ConsoleFixture::find<QTableView>(u"Payments.table"_s);
    QVERIFY(table);
    QVERIFY(!ConsoleFixture::shows(u"sorted as far as they are loaded"_s));
    table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    QVERIFY(ConsoleFixture::shows(u"sorted as far as they are loaded"_s));
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QVERIFY(!ConsoleFixture::shows(u"sorted as far as they are loaded"_s));
}

QTEST_MAIN(TestListFilters)
#include "tst_listfilters.moc"
