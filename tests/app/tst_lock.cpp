// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keptsignins.h"
#include "tests/app/sessiontest.h"
#include "tests/support/fakekeychain.h"
#include "ui/widgets/secretclipboard.h"

#include <QAccessible>
#include <QClipboard>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

namespace tideline::tests {

namespace {

//! What a screen reader finds: names, descriptions and values of all that is not marked as invisible.
void collect(QAccessibleInterface *node, QStringList &told)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        told += node->text(text);
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), told);
}

QString everythingTold()
{
    QStringList told;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        collect(QAccessible::queryAccessibleInterface(window), told);
    return told.join(QLatin1Char('\n'));
}

} // namespace

//! Locking, and sessions that end: nothing shows, nothing is lost.
class TestLock : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_fixture.reset(); }
    void lockedWindow_showsNothingOfACustomer();
    void lockedWindow_keepsItsFormAndOpensAgain();
    void away_locksEveryWindow_data();
    void away_locksEveryWindow();
    void endedSession_keepsTheForm();
    void renewalThatHangs_endsInASignIn_withTheFormKept();
    void accessibleTree_whileLocked_holdsNothingOfACustomer();
    void listOfSuggestions_closesWithTheLock();
    void copiedSecret_goesWithTheLock();
    void lock_endsASignInThatIsOnItsWay();
    void lock_endsAnUnlockThatIsOnItsWay();
    void lock_endsAMasqueradeThatIsOnItsWay();
    void masqueradeDialog_closesWithTheLock();
    void sessionThatEndsWhileLocked_keepsTheForm();
    void lockedWindow_asksInTheSameWay_withTheNameFilledIn();
    void keptSignIns_areHeldBackUntilSomebodyProvesWhoTheyAre();
    void someoneElse_afterTheLock_seesNoDialogOfBefore();
    void retriesWhileLocked_sendNothing_andTheScreenComesBack();

private:
    [[nodiscard]] app::SessionWindow *openOther();
    void fillMasquerade();
};

void TestLock::lockedWindow_showsNothingOfACustomer()
{
    typeIntoAForm();
    trigger(u"viewer"_s);
    QTRY_VERIFY(ConsoleFixture::find<QDialog>(u"facts"_s));
    const QString name = m_fixture->window().findChild<QLabel *>(u"customerName"_s)->text();
    QVERIFY(!name.isEmpty());
    QVERIFY(everythingShown().contains(name));
    m_fixture->window().openPalette();
    trigger(u"lock"_s);
    QVERIFY(page());
    const QString shown = everythingShown();
    for (const QString &secret : {name, m_fixture->account(), u"half@typed.example"_s})
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY(!ConsoleFixture::find<QDialog>(u"facts"_s));
    QVERIFY(!ConsoleFixture::find<QDialog>(u"palette"_s));
    // No key opens a way in.
    ConsoleFixture::press(Qt::Key_K, Qt::ControlModifier);
    ConsoleFixture::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!ConsoleFixture::find<QDialog>(u"palette"_s));
    QVERIFY(m_fixture->console().session().connection()->gate().isLocked());
}

void TestLock::lockedWindow_keepsItsFormAndOpensAgain()
{
    typeIntoAForm();
    trigger(u"lock"_s);
    signIn(SignInWay::ApiKey, {}, u"wrong"_s);
    QTRY_VERIFY(ConsoleFixture::shows(u"The API key is wrong"_s));
    signIn(SignInWay::OrganisationKey, {}, u"sk_demo_organisation"_s); // the same agent by another way
    QTRY_VERIFY(!m_fixture->window().cover());
    QCOMPARE(typed(), u"half@typed.example"_s);
    QVERIFY(!m_fixture->console().session().connection()->gate().isLocked());
    trigger(u"lock"_s);
    const demo::DemoLogin other = m_fixture->console().demo().logins().at(3);
    signIn(SignInWay::Password, other.email, other.password);
    QTRY_VERIFY(ConsoleFixture::shows(u"This session belongs to someone else"_s));
    QVERIFY(click(u"signOutInstead"_s));
    QVERIFY(page());
    QVERIFY(!m_fixture->console().isSignedIn());
}

void TestLock::away_locksEveryWindow_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"idle", "key", "menu of another window"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestLock::away_locksEveryWindow()
{
    QFETCH(QString, by);
    app::SessionWindow *other = m_fixture->console().openWindow(m_fixture->console().environments().at(0));
    QTRY_VERIFY(other->window().cover());
    other->signInToDemo();
    QTRY_VERIFY(other->isSignedIn());
    beginMasquerade();
    QCOMPARE(m_fixture->console().sessions().size(), 3U);
    if (by == "idle"_L1) {
        Q_EMIT m_fixture->console().away().away();
    } else if (by == "key"_L1) {
        m_fixture->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        ConsoleFixture::press(Qt::Key_L, Qt::ControlModifier);
    } else {
        other->window().actions().action(u"lock"_s)->trigger();
    }
    QTRY_COMPARE(m_fixture->console().sessions().size(), 2U);
    for (const auto &session : m_fixture->console().sessions()) {
        QVERIFY(session->window().cover());
        QVERIFY(session->connection()->gate().isLocked());
    }
}

void TestLock::endedSession_keepsTheForm()
{
    typeIntoAForm();
    // The server takes neither token nor key any more.
    m_fixture->console().demo().addFault(u"obtainKrakenToken=KT-CT-1139"_s);
    m_fixture->console().demo().addFault(u"expire*1"_s);
    m_fixture->window().currentWorkspace()->reload();
    QTRY_VERIFY(page());
    QVERIFY(ConsoleFixture::shows(u"Your session has ended"_s));
    m_fixture->console().demo().clearFaults();
    signIn(SignInWay::ApiKey, {}, u"sk_demo_agent"_s);
    QTRY_VERIFY(!m_fixture->window().cover());
    QCOMPARE(typed(), u"half@typed.example"_s);
}

void TestLock::renewalThatHangs_endsInASignIn_withTheFormKept()
{
    typeIntoAForm();
    m_fixture->console().demo().addFault(u"expire*1"_s);
    m_fixture->console().demo().addFault(u"delay=3000"_s);
    m_fixture->window().currentWorkspace()->reload();
    QTest::qWait(200);
    trigger(u"lock"_s); // the renewal is still on its way, and answers after this
    QVERIFY(page());
    m_fixture->console().demo().clearFaults();
    QTest::qWait(4000);
    QVERIFY(page());
    QVERIFY(!m_fixture->console().session().connection()->session().readyToken());
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window().cover(), 10000);
    QCOMPARE(typed(), u"half@typed.example"_s);
}

//! A window for another identity, with nobody signed in.
app::SessionWindow *TestLock::openOther()
{
    app::SessionWindow *other = m_fixture->console().openWindow(m_fixture->console().environments().at(0));
    return QTest::qWaitFor([other] { return other->window().cover() != nullptr; }) ? other : nullptr;
}

void TestLock::fillMasquerade()
{
    trigger(u"masquerade"_s);
    QVERIFY(fill(u"masqueradeToken"_s, u"demo-masquerade"_s));
    QVERIFY(fill(u"masqueradeUser"_s, u"1"_s));
    QVERIFY(fill(u"masqueradeReason"_s, u"Case 4711"_s));
}

void TestLock::accessibleTree_whileLocked_holdsNothingOfACustomer()
{
    typeIntoAForm();
    const QString name = m_fixture->window().findChild<QLabel *>(u"customerName"_s)->text();
    QVERIFY(everythingTold().contains(name));
    trigger(u"lock"_s);
    QVERIFY(page());
    const QString told = everythingTold();
    QVERIFY2(told.contains(u"Locked"_s), qPrintable(told));
    for (const QString &secret : {name, m_fixture->account(), u"half@typed.example"_s})
        QVERIFY2(!told.contains(secret), qPrintable(told));
}

//! Such a list hangs on no window.
void TestLock::listOfSuggestions_closesWithTheLock()
{
    QListView list;
    list.setWindowFlag(Qt::Popup);
    list.show();
    QVERIFY(list.isVisible());
    trigger(u"lock"_s);
    QVERIFY(!list.isVisible());
}

void TestLock::copiedSecret_goesWithTheLock()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    ui::copySecret(u"sk_of_mine"_s);
    QCOMPARE(clipboard->text(), u"sk_of_mine"_s);
    Q_EMIT m_fixture->console().away().away();
    QVERIFY(clipboard->text().isEmpty());
    ui::copySecret(u"sk_of_mine"_s);
    clipboard->setText(u"someone else's"_s);
    Q_EMIT m_fixture->console().away().away();
    QCOMPARE(clipboard->text(), u"someone else's"_s);
}

void TestLock::lock_endsASignInThatIsOnItsWay()
{
    app::SessionWindow *other = openOther();
    QVERIFY(other);
    m_fixture->console().demo().addFault(u"delay=1500"_s);
    other->signInToDemo();
    QTest::qWait(200);
    Q_EMIT m_fixture->console().away().away();
    m_fixture->console().demo().clearFaults();
    QTest::qWait(2000);
    QVERIFY(!other->isSignedIn());
    QVERIFY(other->window().cover());
    auto *again = other->window().cover()->findChild<QPushButton *>(u"signIn"_s);
    QVERIFY(again && again->isEnabled());
    other->signInToDemo();
    QTRY_VERIFY(other->isSignedIn());
}

void TestLock::lock_endsAnUnlockThatIsOnItsWay()
{
    trigger(u"lock"_s);
    m_fixture->console().demo().addFault(u"delay=1500"_s);
    QVERIFY(click(u"demoAgent"_s));
    QTest::qWait(200);
    Q_EMIT m_fixture->console().away().away();
    m_fixture->console().demo().clearFaults();
    QTest::qWait(2000);
    QVERIFY(page());
    QVERIFY(m_fixture->console().session().connection()->gate().isLocked());
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY(!m_fixture->window().cover());
}

void TestLock::lock_endsAMasqueradeThatIsOnItsWay()
{
    fillMasquerade();
    m_fixture->console().demo().addFault(u"delay=1500"_s);
    QVERIFY(click(u"startMasquerade"_s));
    QTest::qWait(200);
    QCOMPARE(m_fixture->console().sessions().size(), 2U);
    Q_EMIT m_fixture->console().away().away();
    m_fixture->console().demo().clearFaults();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    QTest::qWait(2000);
    QCOMPARE(m_fixture->console().sessions().size(), 1U);
    QVERIFY(!everythingShown().contains(u"Viewing as"_s));
    QTRY_COMPARE(audit().constLast().event, u"lock"_s);
    const QList<api::AuditEntry> lines = audit();
    const api::AuditEntry begun = lines.at(lines.size() - 2);
    QCOMPARE(begun.event, u"masquerade-start"_s);
    QCOMPARE(begun.outcome, u"unknown"_s);
}

//! It holds a token.
void TestLock::masqueradeDialog_closesWithTheLock()
{
    fillMasquerade();
    trigger(u"lock"_s);
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY(!m_fixture->window().cover());
    QVERIFY(!ConsoleFixture::find<QDialog>(u"masqueradeDialog"_s));
    QTRY_VERIFY(!m_fixture->window().findChild<QDialog *>(u"masqueradeDialog"_s));
}

void TestLock::sessionThatEndsWhileLocked_keepsTheForm()
{
    typeIntoAForm();
    api::Session &session = m_fixture->console().session().connection()->session();
    const QString token = session.readyToken().value_or(QString());
    trigger(u"lock"_s);
    session.revoke(token, {}); // a call that had left before comes back with that
    QTRY_VERIFY(ConsoleFixture::shows(u"Your session has ended"_s));
    signIn(SignInWay::ApiKey, {}, u"sk_demo_agent"_s);
    QTRY_VERIFY2(!m_fixture->window().cover(), qPrintable(everythingShown()));
    QCOMPARE(typed(), u"half@typed.example"_s);
}

//! A kept sign-in would open what the lock has closed, here or after another start.
void TestLock::keptSignIns_areHeldBackUntilSomebodyProvesWhoTheyAre()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QString environment = u"Production"_s;
    FakeKeychain keychain;
    {
        QSettings settings(file, QSettings::IniFormat);
        app::KeptIdentities identities(settings);
        app::KeptSignIns kept(identities, keychain);
        QSignalSpy changed(&kept, &app::KeptSignIns::offersChanged);
        kept.add(environment, u"robin@tideline.example"_s);
        QCOMPARE(kept.offered(environment).size(), 1);
        kept.holdBack(true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(kept.offered(environment).isEmpty());
        QCOMPARE(kept.of(environment).size(), 1); // not forgotten
    }
    QSettings settings(file, QSettings::IniFormat);
    app::KeptIdentities identities(settings);
    app::KeptSignIns kept(identities, keychain);
    QVERIFY(kept.areHeldBack());
    QVERIFY(kept.offered(environment).isEmpty());
    kept.holdBack(false);
    QCOMPARE(kept.offered(environment).size(), 1);
}

void TestLock::lockedWindow_asksInTheSameWay_withTheNameFilledIn()
{
    trigger(u"lock"_s);
    QCOMPARE(ConsoleFixture::find<QComboBox>(u"signInWay"_s)->currentData().toInt(), int(SignInWay::ApiKey));
    QVERIFY(click(u"signOutInstead"_s));
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    QCOMPARE(ConsoleFixture::find<QComboBox>(u"signInWay"_s)->currentData().toInt(), int(SignInWay::Password));
    QVERIFY(ConsoleFixture::find<QLineEdit>(u"signInEmail"_s)->text().isEmpty());
    signIn(SignInWay::Password, login.email, login.password);
    QTRY_VERIFY(!m_fixture->window().cover());
    trigger(u"lock"_s);
    QCOMPARE(ConsoleFixture::find<QComboBox>(u"signInWay"_s)->currentData().toInt(), int(SignInWay::Password));
    QCOMPARE(ConsoleFixture::find<QLineEdit>(u"signInEmail"_s)->text(), login.email);
    QVERIFY(ConsoleFixture::find<QLineEdit>(u"signInSecret"_s)->text().isEmpty());
}

void TestLock::someoneElse_afterTheLock_seesNoDialogOfBefore()
{
    models::ErrorMessage message;
    for (const QString &headline : {u"About the first customer"_s, u"About the second customer"_s}) {
        message.entry.headline = headline;
        m_fixture->context().dialogs.report(message, &m_fixture->window());
    }
    QTRY_VERIFY(everythingShown().contains(u"About the first customer"_s));
    trigger(u"lock"_s);
    QVERIFY(!everythingShown().contains(u"About the"_s));
    QVERIFY(click(u"signOutInstead"_s));
    const demo::DemoLogin other = m_fixture->console().demo().logins().at(3);
    signIn(SignInWay::Password, other.email, other.password);
    QTRY_VERIFY(!m_fixture->window().cover());
    QTest::qWait(100);
    QVERIFY2(!everythingShown().contains(u"About the"_s), qPrintable(everythingShown()));
}

void TestLock::retriesWhileLocked_sendNothing_andTheScreenComesBack()
{
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    QSignalSpy handled(&m_fixture->console().demo(), &demo::ServerThread::requestHandled);
    m_fixture->console().demo().addFault(u"http=503"_s);
    m_fixture->window().currentWorkspace()->showScreen(u"payments"_s);
    QTRY_VERIFY(!handled.isEmpty());
    trigger(u"lock"_s); // the second try would be two seconds from now
    QTest::qWait(300);
    m_fixture->console().demo().clearFaults();
    handled.clear();
    QTest::qWait(3000);
    QCOMPARE(handled.count(), 0);
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY(!m_fixture->window().cover());
    const auto hasRows = [] {
        const auto *table = ConsoleFixture::find<QTableView>({});
        return table && table->model()->rowCount() > 0;
    };
    QTRY_VERIFY2(hasRows(), qPrintable(everythingShown()));
}

} // namespace tideline::tests

#include "tst_lock.moc"
QTEST_MAIN(tideline::tests::TestLock)
