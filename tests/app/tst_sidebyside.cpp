// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"

#include "ui/forms/actionpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/windowgroup.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QTabBar>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

const QString operation = u"updateAccountBillingEmail"_s;
const QString line = operation + u".billingEmail"_s;

bool isIdle() { return !ConsoleFixture::shows(u"running"_s); }

} // namespace

//! Two customers in two windows of one session.
class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void move_takesTheCustomerAsItIs();
    void sameAccount_opensWhereItIs();
    void typing_staysWithItsCustomer();
    void closedWindow_keepsItsDraft();
    void answersOnTheirWay_moveAlong();
    void tabMenu_movesBack_andTheEmptyWindowGoes();
    void tabMenu_closes();
    void errorCard_actsInItsOwnWindow();
    void windows_standSideBySide();
    void restart_bringsBothWindowsBack();
    void quit_remembersBothWindows();
    void lock_coversBothWindows();
    void signOut_leavesOneWindow();

private:
    ui::WindowGroup &group() { return m_fixture->console().session().windows(); }
    ui::MainWindow &first() { return m_fixture->window(); }
    ui::MainWindow &second() { return *group().windows().last(); }
    //! Both customers open, the second of them in a window of its own.
    void openBoth();
    static void activate(ui::MainWindow &window);
    static QLineEdit *openForm(ui::Workspace *customer, const QString &text);
    QMenu *openTabMenu(ui::MainWindow &window, int tab);

    std::unique_ptr<ConsoleFixture> m_fixture;
    QString m_one;
    QString m_two;
    ui::Workspace *m_left = nullptr;
    ui::Workspace *m_right = nullptr;
};

void TestSideBySide::initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

void TestSideBySide::init()
{
    m_fixture.reset();
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
    m_one = m_fixture->account(1);
    m_two = m_fixture->account(2);
}

void TestSideBySide::openBoth()
{
    m_left = first().openCustomer(m_one);
    m_right = first().openCustomer(m_two);
    QTRY_VERIFY(m_left->title() != m_one && m_right->title() != m_two && isIdle());
    ConsoleFixture::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(group().windows().size(), 2);
    QVERIFY(QTest::qWaitForWindowActive(&second()));
}

void TestSideBySide::activate(ui::MainWindow &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

QLineEdit *TestSideBySide::openForm(ui::Workspace *customer, const QString &text)
{
    customer->openOperation(operation);
    auto *edit = customer->findChild<QLineEdit *>(line);
    if (!edit)
        return nullptr;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return edit;
}

QMenu *TestSideBySide::openTabMenu(ui::MainWindow &window, int tab)
{
    auto *tabs = window.findChild<QTabBar *>(u"tabs"_s);
    const QPoint place = tabs->tabRect(tab).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, tabs->mapToGlobal(place));
    QApplication::sendEvent(tabs, &event);
    return window.findChild<QMenu *>(u"tabMenu"_s);
}

void TestSideBySide::move_takesTheCustomerAsItIs()
{
    m_right = first().openCustomer(m_two);
    m_right->showScreen(u"account"_s);
    QTRY_VERIFY(m_right->title() != m_two && isIdle());
    QLineEdit *edit = openForm(m_right, u"kept@example.org"_s);
    QVERIFY(edit);
    first().actions().action(u"moveToNewWindow"_s)->trigger();
    QCOMPARE(group().windows().size(), 2);
    QVERIFY(QTest::qWaitForWindowActive(&second()));
    QCOMPARE(first().state().customers, QStringList());
    QCOMPARE(second().state().customers, QStringList(m_two));
    QCOMPARE(second().state().screens, QStringList(u"account"_s));
    QCOMPARE(second().currentWorkspace(), m_right);
    QCOMPARE(m_right->window(), &second());
    QVERIFY(second().windowTitle().contains(m_right->title()));
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->text(), u"kept@example.org"_s);
    QCOMPARE(second().sessionStatus().viewer, first().sessionStatus().viewer);
    // The first knows nothing of it any more, and the title of the other follows its own customer.
    first().openCustomer(m_one);
    QTRY_VERIFY(first().windowTitle().contains(first().currentWorkspace()->title()));
    QVERIFY(second().windowTitle().contains(m_right->title()));
}

void TestSideBySide::sameAccount_opensWhereItIs()
{
    openBoth();
    activate(first());
    QCOMPARE(first().openCustomer(m_two), m_right);
    QVERIFY(QTest::qWaitForWindowActive(&second()));
    second().showFindPage();
    QCOMPARE(second().openCustomer(m_one), m_left);
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QCOMPARE(first().state().customers, QStringList(m_one));
    QCOMPARE(second().state().customers, QStringList(m_two));
    first().showMinimized();
    QCOMPARE(second().openCustomer(m_one), m_left);
    QVERIFY(!first().isMinimized());
}

void TestSideBySide::typing_staysWithItsCustomer()
{
    openBoth();
    QLineEdit *right = openForm(m_right, u"right@example.org"_s);
    activate(first());
    QLineEdit *left = openForm(m_left, u"left@example.org"_s);
    QVERIFY(left && right && left != right);
    QCOMPARE(right->text(), u"right@example.org"_s);
    QCOMPARE(left->text(), u"left@example.org"_s);
    // Sending one changes its own customer only, and leaves the other's form.
    activate(second());
    QTest::keyClick(right, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"outcome"_s) && isIdle());
    m_left->showScreen(u"account"_s);
    m_right->showScreen(u"account"_s);
    QTRY_VERIFY(isIdle());
    const auto tells = [](const ui::Workspace *customer, const QString &text) {
        const QList<QLabel *> labels = customer->findChild<QWidget *>(u"account"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(tells(m_right, u"right@example.org"_s));
    QVERIFY(!tells(m_left, u"right@example.org"_s));
    QCOMPARE(left->text(), u"left@example.org"_s);
    // What is left of the two is the draft of the one that was not sent.
    m_left->panel()->closeForLater();
    m_right->panel()->closeForLater();
    const models::DraftBook *drafts = m_fixture->context().drafts;
    QTRY_COMPARE(drafts->drafts().size(), 1);
    QCOMPARE(drafts->drafts().first().account, m_one);
}

void TestSideBySide::closedWindow_keepsItsDraft()
{
    openBoth();
    QVERIFY(openForm(m_right, u"later@example.org"_s));
    second().close();
    QTRY_COMPARE(group().windows().size(), 1);
    QVERIFY(first().isVisible());
    QCOMPARE(m_fixture->console().sessions().size(), 1U);
    activate(first());
    ui::Workspace *again = first().openCustomer(m_two);
    QCOMPARE(again->window(), &first());
    auto *callout = again->findChild<QWidget *>(u"draftCallout"_s);
    QTRY_VERIFY(callout && callout->isVisible());
    callout->findChild<QAbstractButton *>(u"calloutAction"_s)->click();
    const auto text = [again] {
        const auto *edit = again->findChild<QLineEdit *>(line);
        return edit ? edit->text() : QString();
    };
    QTRY_COMPARE(text(), u"later@example.org"_s);
}

void TestSideBySide::answersOnTheirWay_moveAlong()
{
    m_fixture->console().demo().addFault(u"delay=300"_s);
    m_left = first().openCustomer(m_one);
    m_right = first().openCustomer(m_two);
    QCOMPARE(m_right->title(), m_two);
    first().actions().action(u"moveToNewWindow"_s)->trigger();
    QTRY_VERIFY(m_left->title() != m_one && m_right->title() != m_two);
    QVERIFY(first().windowTitle() != second().windowTitle());
    QTRY_VERIFY(second().windowTitle().contains(m_right->title()));
    const auto *tabs = second().findChild<QTabBar *>(u"tabs"_s);
    QCOMPARE(tabs->tabText(1), m_right->title());
    QCOMPARE(first().findChild<QTabBar *>(u"tabs"_s)->count(), 2);
}

void TestSideBySide::tabMenu_movesBack_andTheEmptyWindowGoes()
{
    openBoth();
    const QMenu *menu = openTabMenu(second(), 1);
    QVERIFY(menu);
    auto *back = menu->findChild<QAction *>(u"tab.moveToWindow.1"_s);
    QVERIFY(back);
    QVERIFY2(back->text().contains(m_left->title()), qPrintable(back->text()));
    back->trigger();
    QTRY_COMPARE(group().windows().size(), 1);
    QCOMPARE(first().state().customers, QStringList({m_one, m_two}));
    QCOMPARE(first().currentWorkspace(), m_right);
    QVERIFY(m_right->isVisible());
}

void TestSideBySide::tabMenu_closes()
{
    openBoth();
    QPointer<ui::Workspace> closed(m_left);
    activate(first());
    QPointer<QMenu> menu(openTabMenu(first(), 1));
    menu->findChild<QAction *>(u"tab.close"_s)->trigger();
    menu->close();
    QCOMPARE(first().state().customers, QStringList());
    QTRY_VERIFY(!closed && !menu);
    QCOMPARE(second().state().customers, QStringList(m_two));
    QVERIFY(!openTabMenu(first(), 0)); // nothing can be done with the find page
}

void TestSideBySide::errorCard_actsInItsOwnWindow()
{
    openBoth();
    models::ErrorMessage message;
    message.entry.headline = u"Look at the payments"_s;
    message.entry.action = catalogue::ErrorAction::OpenPayments;
    message.entry.actionLabel = u"Open payments"_s;
    m_fixture->context().dialogs.report(message, &second());
    QTRY_VERIFY(m_fixture->context().dialogs.isShowing());
    auto *go = ConsoleFixture::find<QAbstractButton>(u"errorAction"_s);
    QVERIFY(go);
    go->click();
    QTRY_COMPARE(m_right->currentScreen(), u"payments"_s);
    QCOMPARE(m_left->currentScreen(), u"overview"_s);
}

void TestSideBySide::windows_standSideBySide()
{
    openBoth();
    first().setMinimumSize(100, 100); // the screen of the test is small
    second().setMinimumSize(100, 100);
    second().actions().action(u"windowsSideBySide"_s)->trigger();
    QTRY_VERIFY(first().geometry().right() < second().geometry().left());
    QCOMPARE(first().geometry().top(), second().geometry().top());
    QCOMPARE(first().height(), second().height());
}

void TestSideBySide::restart_bringsBothWindowsBack()
{
    openBoth();
    m_right->showScreen(u"payments"_s);
    QVERIFY(m_fixture->restart());
    QCOMPARE(group().windows().size(), 2);
    QVERIFY(second().isVisible());
    QCOMPARE(first().state().customers, QStringList(m_one));
    QCOMPARE(second().state().customers, QStringList(m_two));
    QCOMPARE(second().state().screens, QStringList(u"payments"_s));
    QTRY_VERIFY(!second().cover());
    QTRY_VERIFY(second().windowTitle().contains(second().currentWorkspace()->title()));
    QTRY_VERIFY(second().currentWorkspace()->title() != m_two);
    // What was closed stays closed.
    second().close();
    QTRY_COMPARE(group().windows().size(), 1);
    QVERIFY(m_fixture->restart());
    QCOMPARE(group().windows().size(), 1);
    QCOMPARE(first().state().customers, QStringList(m_one));
}

void TestSideBySide::quit_remembersBothWindows()
{
    openBoth();
    second().actions().action(u"quit"_s)->trigger();
    QTRY_VERIFY(!first().isVisible() && (group().windows().size() == 1 || !second().isVisible()));
    QVERIFY(m_fixture->restart());
    QCOMPARE(group().windows().size(), 2);
    QCOMPARE(second().state().customers, QStringList(m_two));
}

void TestSideBySide::lock_coversBothWindows()
{
    openBoth();
    QVERIFY(openForm(m_right, u"behind@example.org"_s));
    second().actions().action(u"lock"_s)->trigger();
    QTRY_VERIFY(first().cover() && second().cover());
    QVERIFY(!m_right->isVisible() && !m_left->isVisible());
    QVERIFY(!second().windowTitle().contains(m_two));
    auto *go = second().cover()->findChild<QAbstractButton *>(u"goToSignIn"_s);
    QVERIFY(go);
    go->click();
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    Q_EMIT first().signInRequested(); // to the demo, as its agent
    QTRY_VERIFY(!first().cover() && !second().cover());
    QVERIFY(m_right->isVisible());
    QCOMPARE(m_right->findChild<QLineEdit *>(line)->text(), u"behind@example.org"_s);
}

void TestSideBySide::signOut_leavesOneWindow()
{
    openBoth();
    first().close(); // the session goes on in the other one
    QVERIFY(second().isVisible());
    QCOMPARE(m_fixture->console().sessions().size(), 1U);
    second().actions().action(u"signOut"_s)->trigger();
    QTRY_COMPARE(group().windows().size(), 1);
    QVERIFY(first().isVisible());
    QCOMPARE(first().state().customers, QStringList());
}

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
