// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formsubmission.h"
#include "models/shell/palettemodel.h"
#include "tests/app/consolefixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/session/environmentsdialog.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/windowgroup.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

using namespace tideline;
using namespace Qt::StringLiterals;
using catalogue::ErrorAction;
using models::FormSubmission;
using tests::ConsoleFixture;

namespace {

constexpr int patienceMs = 20000;
const QString billingEmail = u"updateAccountBillingEmail"_s;

} // namespace

//! What the cards offer is done, wherever in the console they are shown.
class TestErrorActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init();
    void cleanup();
    void operationSwitchedOff_isMarkedInThePalette_data();
    void operationSwitchedOff_isMarkedInThePalette();
    void besideTheFindPage_recordsAreThoseOfTheForm_data();
    void besideTheFindPage_recordsAreThoseOfTheForm();
    void withoutACustomer_recordsAreNotOffered();
    void lostAnswerBesideTheFindPage_opensTheRecord();
    void busyServer_isAskedAgain();
    void anotherTryWithoutAForm_searchesAgain();
    void anotherTryOfTheSession_renewsIt();
    void connection_isCheckedForTheEnvironmentInUse();
    void earlierSendingWithoutAnswer_asksToLookBeforeAnotherTry();
    void windows_haveTheirOwnCards();

private:
    [[nodiscard]] app::Console &console() { return m_fixture->console(); }
    [[nodiscard]] ui::MainWindow &window() { return m_fixture->window(); }
    //! Opens the form and fills it in; in the tab in front, or beside the find page.
    [[nodiscard]] const FormSubmission *open(const QString &operation, const QString &variables);
    void send(ui::ActionPanel &panel);
    [[nodiscard]] ui::ActionPanel *panel();
    [[nodiscard]] static QPushButton *action() { return ConsoleFixture::find<QPushButton>(u"errorAction"_s); }
    [[nodiscard]] bool isMarked(const QString &operation);
    void closeCard();
    [[nodiscard]] QString emailOf(const QString &account) const
    {
        return u"{\"input\": {\"accountNumber\": \"%1\", \"billingEmail\": \"b@example.org\"}}"_s.arg(account);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestErrorActions::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
}

void TestErrorActions::cleanup() { m_fixture.reset(); }

ui::ActionPanel *TestErrorActions::panel()
{
    ui::Workspace *workspace = window().currentWorkspace();
    const QList<ui::ActionPanel *> all = window().findChildren<ui::ActionPanel *>();
    if (workspace)
        return workspace->panel()->panel();
    for (ui::ActionPanel *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

const FormSubmission *TestErrorActions::open(const QString &operation, const QString &variables)
{
    window().openOperation(operation);
    ui::ActionPanel *opened = panel();
    if (!opened || !opened->isOpen() || !opened->submission()->form().setVariablesText(variables).isEmpty())
        return nullptr;
    return opened->submission();
}

void TestErrorActions::send(ui::ActionPanel &panel)
{
    panel.submit();
    if (panel.submission()->state() == FormSubmission::State::Checking)
        panel.submit();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.submission()->isSending(), patienceMs);
}

bool TestErrorActions::isMarked(const QString &operation)
{
    window().openPalette();
    [] { QTRY_VERIFY(ConsoleFixture::find<QLineEdit>(u"paletteBox"_s)); }();
    ConsoleFixture::find<QLineEdit>(u"paletteBox"_s)->setText(operation);
    const QModelIndex entry = ConsoleFixture::find<QListView>(u"paletteList"_s)->currentIndex();
    const bool isMarked = entry.data(models::PaletteModel::IdRole).toString() == operation
        && !entry.data(models::PaletteModel::AvailableRole).toBool()
        && entry.data(Qt::AccessibleTextRole).toString().contains(u"not available here"_s);
    QTest::keyClick(ConsoleFixture::find<QLineEdit>(u"paletteBox"_s), Qt::Key_Escape);
    [] { QTRY_VERIFY(!ConsoleFixture::find<QLineEdit>(u"paletteBox"_s)); }();
    return isMarked;
}

void TestErrorActions::closeCard()
{
    QTRY_VERIFY(ConsoleFixture::find<ui::ErrorDialog>(u"errorDialog"_s));
    QTest::keyClick(ConsoleFixture::find<ui::ErrorDialog>(u"errorDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->context().dialogs.isShowing());
}

void TestErrorActions::operationSwitchedOff_isMarkedInThePalette_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("variables");
    QTest::newRow("KT-CT-1113") << billingEmail << u"KT-CT-1113"_s << emailOf(u"A-1B2C3D4E"_s);
    QTest::newRow("KT-CT-10312") << u"cancelEnrollment"_s << u"KT-CT-10312"_s
                                 << uR"({"input": {"number": "JS-10000008", "reason": "No house after all."}})"_s;
    QTest::newRow("KT-CT-4633") << u"scheduleQuoteFollowUp"_s << u"KT-CT-4633"_s
                                << uR"({"input": {"recipient": {"givenName": "Ada", "familyName": "Marsh",
                                        "email": "ada@example.com"}, "quoteCode": "Q-0000A001"}})"_s;
}

//! From the form over HTTP to the gate, from there to the palette, and back with the next sign-in.
void TestErrorActions::operationSwitchedOff_isMarkedInThePalette()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    QFETCH(QString, variables);
    QVERIFY(!isMarked(operation));
    console().demo().addFault(operation + u'=' + code + u"*1"_s);
    const FormSubmission *submission = open(operation, variables);
    QVERIFY(submission);
    send(*panel());
    QCOMPARE(submission->error().code, code);
    closeCard();
    QVERIFY(isMarked(operation));
    QVERIFY(!isMarked(u"moveOut"_s));
    send(*panel()); // the fault is over, and still nothing leaves
    QCOMPARE(submission->error().code, u"gate.not-offered"_s);
    closeCard();
    panel()->close();
    Q_EMIT window().signOutRequested();
    QTRY_VERIFY(!console().isSignedIn());
    Q_EMIT window().signInRequested();
    QTRY_VERIFY(console().isSignedIn());
    QVERIFY(!isMarked(operation));
}

void TestErrorActions::besideTheFindPage_recordsAreThoseOfTheForm_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("list");
    QTest::newRow("a list of a screen") << u"redeemReferralClaimCode"_s << u"KT-CT-6726"_s
                                        << uR"({"input": {"accountNumber": "%1", "code": "OAK-12"}})"_s << u"loyalty"_s
                                        << u"loyalty.referrals"_s;
    QTest::newRow("ledgers") << u"collectPayment"_s << u"KT-CT-3822"_s
                             << uR"({"input": {"accountNumber": "%1", "amount": 2500, "idempotencyKey": "k-1",
                                     "paymentDate": "2030-01-01", "description": "Water",
                                     "ledgerNumber": "L-1"}})"_s
                             << u"account"_s << QString();
}

void TestErrorActions::besideTheFindPage_recordsAreThoseOfTheForm()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    QFETCH(QString, variables);
    QFETCH(QString, screen);
    QFETCH(QString, list);
    console().demo().addFault(operation + u'=' + code);
    const FormSubmission *submission = open(operation, variables.arg(m_fixture->account()));
    QVERIFY(submission);
    QVERIFY(!window().currentWorkspace());
    send(*panel());
    QCOMPARE(submission->error().code, code);
    if (QPushButton *details = ConsoleFixture::find<QPushButton>(u"problemDetails"_s))
        details->click();
    QTRY_VERIFY(action());
    action()->click();
    QTRY_VERIFY(window().currentWorkspace());
    ui::Workspace *customer = window().currentWorkspace();
    QCOMPARE(customer->accountNumber(), m_fixture->account());
    QCOMPARE(customer->currentScreen(), screen);
    const auto *tabs = customer->findChild<QTabWidget *>(screen + u".tabs"_s);
    if (!list.isEmpty())
        QCOMPARE(tabs->currentWidget()->objectName(), list);
}

void TestErrorActions::withoutACustomer_recordsAreNotOffered()
{
    console().demo().addFault(u"createMfaDevice=KT-CT-1153"_s);
    const FormSubmission *submission = open(u"createMfaDevice"_s, uR"({"input": {"mfaMethod": "SMS"}})"_s);
    QVERIFY(submission);
    send(*panel());
    QCOMPARE(submission->error().code, u"KT-CT-1153"_s);
    QTRY_VERIFY(ConsoleFixture::find<ui::ErrorDialog>(u"errorDialog"_s));
    QVERIFY(!action());
}

void TestErrorActions::lostAnswerBesideTheFindPage_opensTheRecord()
{
    console().demo().addFault(u"drop=after*1"_s);
    const FormSubmission *submission = open(billingEmail, emailOf(m_fixture->account()));
    QVERIFY(submission);
    send(*panel());
    QCOMPARE(submission->state(), FormSubmission::State::MaybeDone);
    auto *notice = panel()->findChild<QWidget *>(billingEmail + u".notice"_s);
    QVERIFY(notice);
    notice->findChild<QPushButton *>(u"calloutAction"_s)->click(); // Details
    QTRY_VERIFY(action());
    QCOMPARE(action()->text(), u"Look at the record"_s);
    action()->click();
    QTRY_VERIFY(window().currentWorkspace());
    QCOMPARE(window().currentWorkspace()->accountNumber(), m_fixture->account());
    QVERIFY(submission->operation().touches.contains(window().currentWorkspace()->currentScreen()));
    window().showFindPage();
    QCOMPARE(panel()->submission(), submission); // and the form waits where it was
}

void TestErrorActions::busyServer_isAskedAgain()
{
    console().demo().addFault(u"http=429*1"_s);
    const FormSubmission *submission = open(billingEmail, emailOf(m_fixture->account()));
    QVERIFY(submission);
    send(*panel());
    QCOMPARE(submission->error().httpStatus, 429);
    QTRY_VERIFY(action());
    QCOMPARE(action()->text(), u"Try again"_s);
    action()->click();
    QTRY_COMPARE_WITH_TIMEOUT(submission->state(), FormSubmission::State::Done, patienceMs);
}

void TestErrorActions::anotherTryWithoutAForm_searchesAgain()
{
    window().findPage()->setText(m_fixture->account());
    const auto *results = window().findPage()->findChild<QListView *>(u"findResults"_s);
    QTRY_VERIFY(results->isVisible() && results->model()->rowCount() == 1);
    QSignalSpy answered(&m_fixture->context().client, &api::GraphQlClient::answered);
    models::ErrorMessage message;
    message.entry.headline = u"Too many requests for now"_s;
    message.entry = withAction(message.entry, ErrorAction::TryAgain);
    m_fixture->context().dialogs.report(message, &window());
    QTRY_VERIFY(action());
    action()->click();
    QTRY_VERIFY(answered.count() > 0);
}

void TestErrorActions::anotherTryOfTheSession_renewsIt()
{
    QSignalSpy asked(&window(), &ui::MainWindow::renewalRequested);
    models::ErrorMessage message;
    message.entry.headline = u"Too many requests for now"_s;
    message.entry = withAction(message.entry, ErrorAction::TryAgain);
    m_fixture->context().dialogs.report(message, &window());
    QTRY_VERIFY(action());
    action()->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(console().isSignedIn());
}

void TestErrorActions::connection_isCheckedForTheEnvironmentInUse()
{
    window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    console().demo().addFault(u"http=400*1"_s);
    const FormSubmission *submission = open(billingEmail, emailOf(m_fixture->account()));
    QVERIFY(submission);
    send(*panel());
    QCOMPARE(submission->error().httpStatus, 400);
    QTRY_VERIFY(action());
    QCOMPARE(action()->text(), u"Check the connection"_s);
    action()->click();
    QTRY_VERIFY(ConsoleFixture::find<ui::EnvironmentsDialog>(u"environments"_s));
    QTRY_VERIFY(!m_fixture->context().dialogs.isShowing()); // one at a time
    const auto *list = ConsoleFixture::find<QListView>(u"environmentList"_s);
    QCOMPARE(list->currentIndex().row(), 0); // the demo
    QTRY_VERIFY_WITH_TIMEOUT(ConsoleFixture::shows(u"90 of 90 known operations are offered"_s), patienceMs);
    QVERIFY(ConsoleFixture::shows(u"The API answers"_s));
}

//! A try would wait for the tick that nobody has set: the button leads to where it is found out.
void TestErrorActions::earlierSendingWithoutAnswer_asksToLookBeforeAnotherTry()
{
    window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    console().demo().addFault(u"drop=after*1"_s);
    const FormSubmission *submission = open(billingEmail, emailOf(m_fixture->account()));
    QVERIFY(submission);
    send(*panel());
    QCOMPARE(submission->state(), FormSubmission::State::MaybeDone);
    panel()->findChild<QAbstractButton *>(billingEmail + u".looked"_s)->click();
    QTest::qWait(300); // the records are asked for anew after a lost answer: the fault is for the sending
    QTRY_VERIFY(!ConsoleFixture::shows(u"running"_s));
    console().demo().addFault(u"http=429*1"_s);
    send(*panel());
    QCOMPARE(submission->error().httpStatus, 429);
    QVERIFY(submission->asksToLook());
    QTRY_VERIFY(action());
    QCOMPARE(action()->text(), u"Look at the record"_s);
}

void TestErrorActions::windows_haveTheirOwnCards()
{
    ui::WindowGroup &group = console().session().windows();
    ui::Workspace *left = window().openCustomer(m_fixture->account(1));
    ui::Workspace *right = window().openCustomer(m_fixture->account(2));
    QTRY_VERIFY(left->title() != m_fixture->account(1) && right->title() != m_fixture->account(2));
    ConsoleFixture::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(group.windows().size(), 2);
    ui::MainWindow &second = *group.windows().last();
    console().demo().addFault(billingEmail + u"=KT-CT-1111"_s);
    for (ui::Workspace *customer : {left, right}) {
        customer->openOperation(billingEmail);
        ui::ActionPanel &form = *customer->panel()->panel();
        QVERIFY(form.submission()->form().setVariablesText(emailOf(customer->accountNumber())).isEmpty());
        send(form);
        QCOMPARE(form.submission()->error().code, u"KT-CT-1111"_s);
    }
    auto *leftCard = window().findChild<ui::ErrorDialog *>();
    auto *rightCard = second.findChild<ui::ErrorDialog *>();
    QVERIFY(leftCard && rightCard && leftCard->isVisible() && rightCard->isVisible());
    for (const ui::ErrorDialog *card : {leftCard, rightCard}) {
        QCOMPARE(card->windowModality(), Qt::WindowModal);
        QCOMPARE(card->message().repeats, 1);
    }
    QTest::keyClick(rightCard, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->context().dialogs.isShowing(&second));
    QVERIFY(m_fixture->context().dialogs.isShowing(&window()));
}

QTEST_MAIN(TestErrorActions)
#include "tst_erroractions.moc"
