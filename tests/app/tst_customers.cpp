// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolefixture.h"

#include <QRandomGenerator>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

constexpr int customers = 8;

//! Labels and cells of a tab as one text.
QString textOf(const QWidget *tab)
{
    QStringList texts;
    for (const QLabel *label : tab->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
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
    void theSameAccount_isNeverOpenTwice();

private:
    void answerInAnyOrder();
    QList<ui::Workspace *> openAll();

    std::unique_ptr<ConsoleFixture> m_fixture;
    QHash<QString, QString> m_names; //!< By account number.
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
        if (!number.isEmpty() && !m_names.contains(number) && m_numbers.size() < customers)
            m_numbers += number;
    }
    QCOMPARE(m_numbers.size(), customers);
}

//! Each of the next answers waits for a time of its own.
void TestCustomers::answerInAnyOrder()
{
    QRandomGenerator random(7);
    m_fixture->console().demo().clearFaults();
    for (int i = 0; i < 60; ++i)
        m_fixture->console().demo().addFault(u"delay=%1*1"_s.arg(random.bounded(250)));
}

QList<ui::Workspace *> TestCustomers::openAll()
{
    QList<ui::Workspace *> tabs;
    for (const QString &number : std::as_const(m_numbers))
        tabs += m_fixture->window().openCustomer(number);
    return tabs;
}

void TestCustomers::answersInAnyOrder_landInTheirOwnTabs()
{
    answerInAnyOrder();
    const QList<ui::Workspace *> tabs = openAll();
    for (ui::Workspace *tab : tabs) {
        tab->showScreen(u"account"_s);
        tab->showScreen(u"timeline"_s);
        tab->showScreen(u"payments"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!ConsoleFixture::shows(u"running"_s), 20'000);
    QSet<QString> titles;
    for (ui::Workspace *tab : tabs) {
        QVERIFY2(tab->title().size() > tab->accountNumber().size(), qPrintable(tab->title()));
        titles += tab->title();
        const QString text = textOf(tab);
        QVERIFY2(text.contains(tab->accountNumber()), qPrintable(text));
        for (const QString &other : std::as_const(m_numbers))
            QVERIFY2(other == tab->accountNumber() || !text.contains(other), qPrintable(other));
    }
    QCOMPARE(titles.size(), customers);
}

void TestCustomers::answers_forClosedTabsChangeNothing()
{
    answerInAnyOrder();
    const QList<ui::Workspace *> tabs = openAll();
    for (qsizetype i = 0; i < tabs.size(); i += 2) {
        m_fixture->window().openCustomer(tabs.at(i)->accountNumber());
        m_fixture->window().actions().action(u"closeTab"_s)->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!ConsoleFixture::shows(u"running"_s), 20'000);
    for (qsizetype i = 1; i < tabs.size(); i += 2) {
        ui::Workspace *tab = m_fixture->window().openCustomer(m_numbers.at(i));
        QCOMPARE(tab, tabs.at(i));
        QVERIFY(tab->title().size() > tab->accountNumber().size());
    }
}

void TestCustomers::theSameAccount_isNeverOpenTwice()
{
    ui::Workspace *tab = m_fixture->window().openCustomer(m_numbers.first());
    m_fixture->window().openCustomer(m_numbers.last());
    QCOMPARE(m_fixture->window().openCustomer(m_numbers.first()), tab);
}

QTEST_MAIN(TestCustomers)
#include "tst_customers.moc"
