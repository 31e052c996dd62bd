// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"

#include "ui/shell/actionregistry.h"

#include <QAbstractItemView>
#include <QAction>
#include <QListView>
#include <QRandomGenerator>
#include <QSet>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

constexpr int customers = 8;
constexpr int patienceMs = 20'000;

const QStringList visited = {u"account"_s, u"timeline"_s, u"loyalty"_s, u"payments"_s};

//! What lists and labels of a tab hold, whether in front or not.
QStringList textsOf(const QWidget *tab)
{
    QStringList texts;
    for (const QLabel *label : tab->findChildren<QLabel *>())
        texts += label->text();
    for (const QAbstractItemView *view : tab->findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts += model->index(row, column).data().toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

bool isIdle() { return !ConsoleFixture::shows(u"running"_s); }

//! One answer may lead to the next question, a turn of the event loop later.
bool staysIdle()
{
    constexpr int aWhileMs = 300;
    for (int waited = 0; waited < aWhileMs; waited += aWhileMs / 10) {
        if (!isIdle())
            return false;
        QTest::qWait(aWhileMs / 10);
    }
    return isIdle();
}

} // namespace

//! Several customers at once, with a server that answers in any order.
class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersInAnyOrder_landInTheirOwnTabs();
    void answers_forClosedTabsChangeNothing();
    void sameAccount_isNeverOpenTwice();

private:
    void answerInAnyOrder();
    QList<ui::Workspace *> openAll();
    static void visitScreens(ui::Workspace *tab);
    void closeAll();

    std::unique_ptr<ConsoleFixture> m_fixture;
    QStringList m_numbers;
};

void TestCustomers::init()
{
    m_fixture.reset();
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
    m_numbers.clear();
    for (const demo::DemoLogin &login : m_fixture->console().demo().logins()) {
        const QString number = login.accountNumbers.value(0);
        if (number.isEmpty() || m_numbers.contains(number) || m_numbers.size() == customers)
            continue;
        m_numbers += number;
    }
    QCOMPARE(m_numbers.size(), customers);
}

//! Each of the next answers waits for a time of its own.
void TestCustomers::answerInAnyOrder()
{
    constexpr int answers = 90;
    constexpr int longestMs = 250;
    QRandomGenerator random(7);
    for (int i = 0; i < answers; ++i)
        m_fixture->console().demo().addFault(u"delay=%1*1"_s.arg(random.bounded(longestMs)));
}

QList<ui::Workspace *> TestCustomers::openAll()
{
    QList<ui::Workspace *> tabs;
    for (const QString &number : std::as_const(m_numbers))
        tabs += m_fixture->window().openCustomer(number);
    return tabs;
}

void TestCustomers::visitScreens(ui::Workspace *tab)
{
    for (const QString &screen : visited)
        tab->showScreen(screen);
}

void TestCustomers::closeAll()
{
    m_fixture->window().closeCustomers();
    QTest::qWait(0); // they go when the event loop comes round
}

void TestCustomers::answersInAnyOrder_landInTheirOwnTabs()
{
    answerInAnyOrder();
    QStringList answered;
    const QList<ui::Workspace *> tabs = openAll();
    for (ui::Workspace *tab : tabs) {
        connect(tab, &ui::Workspace::titleChanged, this, [&answered, number = tab->accountNumber()] {
            if (!answered.contains(number))
                answered += number;
        });
    }
    for (ui::Workspace *tab : tabs)
        visitScreens(tab);
    QTRY_VERIFY_WITH_TIMEOUT(answered.size() == customers && staysIdle(), patienceMs);
    QVERIFY2(answered != m_numbers, "the answers came in the order of the questions");
    QHash<QString, QStringList> mixed;
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        QCOMPARE(tabs.at(i)->accountNumber(), m_numbers.at(i));
        mixed.insert(m_numbers.at(i), QStringList(tabs.at(i)->title()) + textsOf(tabs.at(i)));
    }

    // The truth: one after the other, each alone.
    closeAll();
    m_fixture->console().demo().clearFaults();
    for (const QString &number : std::as_const(m_numbers)) {
        ui::Workspace *tab = m_fixture->window().openCustomer(number);
        visitScreens(tab);
        QTRY_VERIFY_WITH_TIMEOUT(tab->title() != number && staysIdle(), patienceMs);
        const QStringList alone = QStringList(tab->title()) + textsOf(tab);
        QVERIFY2(alone.size() > 100, qPrintable(number));
        QCOMPARE(mixed.value(number), alone);
        closeAll();
    }
}

void TestCustomers::answers_forClosedTabsChangeNothing()
{
    answerInAnyOrder();
    const QList<ui::Workspace *> tabs = openAll();
    for (ui::Workspace *tab : tabs)
        visitScreens(tab);
    QVERIFY(!isIdle());
    for (qsizetype i = 0; i < tabs.size(); i += 2) {
        QCOMPARE(m_fixture->window().openCustomer(m_numbers.at(i)), tabs.at(i));
        m_fixture->window().actions().action(u"closeTab"_s)->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(tabs.last()->title() != m_numbers.last() && isIdle(), patienceMs);
    QVERIFY(!m_fixture->context().dialogs.isShowing());
    QCOMPARE(m_fixture->window().state().customers,
             QStringList({m_numbers.at(1), m_numbers.at(3), m_numbers.at(5), m_numbers.at(7)}));
    QSet<QString> titles;
    for (qsizetype i = 1; i < tabs.size(); i += 2) {
        QVERIFY2(tabs.at(i)->title().startsWith(m_numbers.at(i) + u' '), qPrintable(tabs.at(i)->title()));
        titles += tabs.at(i)->title().mid(m_numbers.at(i).size());
    }
    QCOMPARE(titles.size(), customers / 2);
    // Nobody is remembered whose tab went before the answer.
    m_fixture->window().showFindPage();
    const QAbstractItemModel *recents = ConsoleFixture::find<QListView>(u"findResults"_s)->model();
    QCOMPARE(recents->rowCount(), customers / 2);
}

void TestCustomers::sameAccount_isNeverOpenTwice()
{
    ui::Workspace *tab = m_fixture->window().openCustomer(m_numbers.first());
    m_fixture->window().openCustomer(m_numbers.last());
    QCOMPARE(m_fixture->window().openCustomer(m_numbers.first()), tab);
    QCOMPARE(m_fixture->window().state().customers, QStringList({m_numbers.first(), m_numbers.last()}));
}

QTEST_MAIN(TestCustomers)
#include "tst_customers.moc"
