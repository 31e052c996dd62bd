// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/catalogue/rootfielddocument.h"
#include "api/graphql/building/operation.h"
#include "tests/app/consolefixture.h"
#include "ui/forms/errorsummary.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palettedialog.h"
#include "ui/widgets/callout.h"

#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTabBar>
#include <QTableView>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

const QString billingEmail = u"updateAccountBillingEmail"_s;

} // namespace

//! A person at the console: everything by keys, against the demo backend over HTTP.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findAndOpen_needOnlyTheKeyboard();
    void sentForm_changesTheRecordInPlace();
    void wrongAnswers_takeTheFocusToTheSummary();
    void error_isExplainedInADialogAndCanBeCopied();
    void refusedField_isToldAtTheField();
    void discardedForm_makesRoomForTheOneWanted();
    void palette_holdsEveryOperation();
    void operationSwitchedOff_isMarkedInThePaletteUntilTheNextSignIn_data();
    void operationSwitchedOff_isMarkedInThePaletteUntilTheNextSignIn();
    void keys_stepThroughTabsAndScreens();
    void sameAccount_opensOnce();
    void restart_bringsTabsAndScreensBack();
    void window_fitsTheScreenThatItComesBackOn();
    void expiredSession_isRenewedUnnoticed();
    void textSize_reachesTheOpenWindow();

private:
    void openAccountScreen(const QString &account);
    void openBillingEmailForm();

    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestConsole::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
}

void TestConsole::cleanup()
{
    m_fixture->theme().setTextPercent(100);
    m_fixture.reset();
}

//! Finds the account by its number, opens it, goes to its Account screen: by keys alone.
void TestConsole::openAccountScreen(const QString &account)
{
    QCOMPARE(ConsoleFixture::focusName(), u"findBox"_s);
    ConsoleFixture::type(account);
    auto *results = ConsoleFixture::find<QListView>(u"findResults"_s);
    QTRY_VERIFY((results = ConsoleFixture::find<QListView>(u"findResults"_s)) && results->model()->rowCount() == 1);
    ConsoleFixture::press(Qt::Key_Return);
    QVERIFY(m_fixture->window().currentWorkspace());
    QCOMPARE(m_fixture->window().currentWorkspace()->accountNumber(), account);
    ConsoleFixture::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(ConsoleFixture::shows(u"Billing email"_s));
}

void TestConsole::openBillingEmailForm()
{
    QVERIFY(ConsoleFixture::tabTo(u"do."_s + billingEmail));
    ConsoleFixture::press(Qt::Key_Space);
    QTRY_VERIFY(ConsoleFixture::find<QLineEdit>(billingEmail + u".billingEmail"_s));
    QVERIFY(ConsoleFixture::tabTo(billingEmail + u".billingEmail"_s));
}

void TestConsole::findAndOpen_needOnlyTheKeyboard()
{
    openAccountScreen(m_fixture->account());
    auto *name = ConsoleFixture::find<QLabel>(u"customerName"_s);
    QVERIFY(name);
    QTRY_VERIFY(!name->text().isEmpty() && name->text() != m_fixture->account());
    QTRY_VERIFY(m_fixture->window().windowTitle().contains(name->text()));
}

void TestConsole::sentForm_changesTheRecordInPlace()
{
    openAccountScreen(m_fixture->account());
    openBillingEmailForm();
    ConsoleFixture::press(Qt::Key_A, Qt::ControlModifier);
    ConsoleFixture::type(u"bills@example.org"_s);
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    auto *outcome = ConsoleFixture::find<ui::Callout>(u"outcome"_s);
    QTRY_VERIFY((outcome = ConsoleFixture::find<ui::Callout>(u"outcome"_s)));
    QTRY_VERIFY(outcome->hasFocus());
    // The screen behind the panel shows it without being asked.
    auto *screen = m_fixture->window().currentWorkspace()->findChild<QWidget *>(u"account"_s);
    const auto isShown = [screen] {
        const QList<QLabel *> labels = screen->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->text() == "bills@example.org"_L1; });
    };
    QTRY_VERIFY(isShown());
    ConsoleFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(!ConsoleFixture::find<QWidget>(u"actionPanel"_s));
    QCOMPARE(ConsoleFixture::focusName(), u"do."_s + billingEmail);
}

void TestConsole::wrongAnswers_takeTheFocusToTheSummary()
{
    openAccountScreen(m_fixture->account());
    openBillingEmailForm();
    ConsoleFixture::press(Qt::Key_A, Qt::ControlModifier);
    ConsoleFixture::type(u"not an address"_s);
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ConsoleFixture::focusName(), u"errorSummary"_s);
    QVERIFY(ConsoleFixture::shows(u"like name@example.org"_s));
    auto *line = ConsoleFixture::find<QLineEdit>(billingEmail + u".billingEmail"_s);
    QCOMPARE(line->text(), u"not an address"_s);
    QVERIFY(line->property("hasError").toBool());
}

void TestConsole::error_isExplainedInADialogAndCanBeCopied()
{
    openAccountScreen(m_fixture->account());
    openBillingEmailForm();
    ConsoleFixture::press(Qt::Key_A, Qt::ControlModifier);
    ConsoleFixture::type(u"bills@example.org"_s);
    m_fixture->console().demo().addFault(billingEmail + u"=KT-CT-1111*1"_s);
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ConsoleFixture::find<QLabel>(u"errorHeadline"_s));
    const auto *headline = ConsoleFixture::find<QLabel>(u"errorHeadline"_s);
    const auto *text = ConsoleFixture::find<QLabel>(u"errorText"_s);
    QVERIFY(!headline->text().isEmpty() && !text->text().isEmpty());
    QVERIFY(!headline->text().contains("KT-CT"_L1));
    QTRY_COMPARE(ConsoleFixture::focusName(), u"errorClose"_s);
    QVERIFY(ConsoleFixture::tabTo(u"errorDisclosure.button"_s));
    ConsoleFixture::press(Qt::Key_Space);
    QVERIFY(ConsoleFixture::tabTo(u"copyDetails"_s));
    ConsoleFixture::press(Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("KT-CT-1111"_L1) && copied.contains(billingEmail), qPrintable(copied));
    QVERIFY(!copied.contains("bills@example.org"_L1)); // what was typed is nobody else's business
    ConsoleFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->console().context().dialogs.isShowing());
    QCOMPARE(ConsoleFixture::find<QLineEdit>(billingEmail + u".billingEmail"_s)->text(), u"bills@example.org"_s);
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    auto *submit = ConsoleFixture::find<QAbstractButton>(billingEmail + u".submit"_s);
    submit->setFocus();
    ConsoleFixture::press(Qt::Key_Space);
    QTRY_VERIFY(ConsoleFixture::find<ui::Callout>(u"outcome"_s));
}

void TestConsole::refusedField_isToldAtTheField()
{
    openAccountScreen(m_fixture->account());
    openBillingEmailForm();
    ConsoleFixture::press(Qt::Key_A, Qt::ControlModifier);
    ConsoleFixture::type(u"a@b.example"_s);
    m_fixture->console().demo().addFault(billingEmail + u"=KT-CT-4122*1"_s);
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ConsoleFixture::focusName(), u"errorSummary"_s);
    QVERIFY(!m_fixture->console().context().dialogs.isShowing());
    QCOMPARE(ConsoleFixture::find<QLineEdit>(billingEmail + u".billingEmail"_s)->text(), u"a@b.example"_s);
}

void TestConsole::discardedForm_makesRoomForTheOneWanted()
{
    openAccountScreen(m_fixture->account());
    openBillingEmailForm();
    ConsoleFixture::type(u"x"_s);
    m_fixture->window().openOperation(u"updateMetadata"_s);
    QVERIFY(ConsoleFixture::find<QWidget>(billingEmail + u".billingEmail"_s)); // still there: it asks
    QTRY_COMPARE(ConsoleFixture::focusName(), u"keepEditing"_s);
    QVERIFY(ConsoleFixture::tabTo(u"discardNow"_s));
    ConsoleFixture::press(Qt::Key_Space);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"updateMetadata.submit"_s));
    QVERIFY(!ConsoleFixture::find<QWidget>(billingEmail + u".billingEmail"_s));
}

void TestConsole::palette_holdsEveryOperation()
{
    openAccountScreen(m_fixture->account());
    const auto operations = m_fixture->console().context().catalogue.current()->operations();
    QCOMPARE(operations.size(), 90);
    ConsoleFixture::press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(ConsoleFixture::focusName(), u"paletteBox"_s);
    for (const catalogue::Operation &operation : operations) {
        auto *box = ConsoleFixture::find<QLineEdit>(u"paletteBox"_s);
        box->setText(operation.name);
        const auto *list = ConsoleFixture::find<QListView>(u"paletteList"_s);
        QVERIFY2(list && list->model()->rowCount() > 0, qPrintable(operation.name));
        QVERIFY2(list->currentIndex().data(models::PaletteModel::IdRole).toString() == operation.name,
                 qPrintable(operation.name));
    }
    // One that the demo backend may not serve yet: its form opens all the same.
    ConsoleFixture::find<QLineEdit>(u"paletteBox"_s)->setText(operations.last().name);
    ConsoleFixture::press(Qt::Key_Return);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(operations.last().name + u".submit"_s));
}

void TestConsole::operationSwitchedOff_isMarkedInThePaletteUntilTheNextSignIn_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QTest::newRow("KT-CT-1113") << u"moveOut"_s << u"KT-CT-1113"_s;
    QTest::newRow("KT-CT-10312") << u"cancelEnrollment"_s << u"KT-CT-10312"_s;
    QTest::newRow("KT-CT-4633") << u"scheduleQuoteFollowUp"_s << u"KT-CT-4633"_s;
}

void TestConsole::operationSwitchedOff_isMarkedInThePaletteUntilTheNextSignIn()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    openAccountScreen(m_fixture->account());
    const auto isMarked = [this, &operation] {
        ConsoleFixture::press(Qt::Key_K, Qt::ControlModifier);
        [] { QTRY_COMPARE(ConsoleFixture::focusName(), u"paletteBox"_s); }();
        ConsoleFixture::find<QLineEdit>(u"paletteBox"_s)->setText(operation);
        const QModelIndex entry = ConsoleFixture::find<QListView>(u"paletteList"_s)->currentIndex();
        const bool isAvailable = entry.data(models::PaletteModel::AvailableRole).toBool();
        ConsoleFixture::press(Qt::Key_Escape);
        [] { QTRY_VERIFY(!ConsoleFixture::find<QLineEdit>(u"paletteBox"_s)); }();
        m_fixture->window().activateWindow();
        return entry.data(models::PaletteModel::IdRole).toString() == operation && !isAvailable;
    };
    QVERIFY(!isMarked());
    // Sent past the form, whose questions are not what this is about.
    m_fixture->console().demo().addFault(operation + u'=' + code);
    api::Request request;
    const auto catalogue = m_fixture->console().context().catalogue.current();
    const auto schema = catalogue::bundledSchema(catalogue::Service::Api);
    const auto document =
        catalogue::rootFieldDocument(**schema, graphql::ast::OperationType::Mutation, operation.toStdString());
    QVERIFY(document);
    request.document = document->document;
    request.operationName = document->operationName;
    request.variables = graphql::exampleVariables(*catalogue->field(operation), graphql::ExampleSize::Smallest);
    request.rootField = operation.toStdString();
    request.kind = api::OperationKind::Mutation;
    bool hasAnswer = false;
    const api::CallHandle call = m_fixture->console().context().client.send(
        request, [&hasAnswer](const api::Result &result) { hasAnswer = !result; });
    QTRY_VERIFY(hasAnswer);
    QVERIFY(isMarked());
    QSignalSpy changed(&m_fixture->console().context().catalogue, &models::CatalogueSource::changed);
    Q_EMIT m_fixture->window().signOutRequested();
    QTRY_VERIFY(!m_fixture->console().isSignedIn());
    Q_EMIT m_fixture->window().signInRequested();
    QTRY_VERIFY(m_fixture->console().isSignedIn());
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(!isMarked());
}

void TestConsole::keys_stepThroughTabsAndScreens()
{
    ui::MainWindow &window = m_fixture->window();
    window.openCustomer(m_fixture->account(1));
    window.openCustomer(m_fixture->account(2));
    const auto *tabs = ConsoleFixture::find<QTabBar>(u"tabs"_s);
    QCOMPARE(tabs->count(), 3);
    ConsoleFixture::press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(ConsoleFixture::focusName(), u"findBox"_s);
    ConsoleFixture::press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    for (int digit = 1; digit <= 10; ++digit) {
        ConsoleFixture::press(Qt::Key_0 + digit % 10, Qt::ControlModifier);
        QCOMPARE(window.currentWorkspace()->currentScreen(), ui::customerScreens().at(digit - 1).id);
    }
    ConsoleFixture::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs->count(), 2);
}

void TestConsole::sameAccount_opensOnce()
{
    ui::Workspace *first = m_fixture->window().openCustomer(m_fixture->account());
    m_fixture->window().showFindPage();
    QCOMPARE(m_fixture->window().openCustomer(m_fixture->account()), first);
    QCOMPARE(ConsoleFixture::find<QTabBar>(u"tabs"_s)->count(), 2);
}

void TestConsole::restart_bringsTabsAndScreensBack()
{
    const QStringList accounts = {m_fixture->account(1), m_fixture->account(2)};
    const QSize size = m_fixture->window().screen()->availableSize() - QSize(40, 60);
    m_fixture->window().resize(size);
    m_fixture->window().openCustomer(accounts.at(0))->showScreen(u"account"_s);
    m_fixture->window().openCustomer(accounts.at(1));
    m_fixture->window().openCustomer(accounts.at(0));
    QTRY_VERIFY(ConsoleFixture::shows(u"Billing email"_s));
    QVERIFY(m_fixture->restart());
    const ui::WindowState state = m_fixture->window().state();
    QCOMPARE(state.customers, accounts);
    QCOMPARE(state.screens, QStringList({u"account"_s, u"overview"_s}));
    QCOMPARE(state.current, 1);
    QCOMPARE(m_fixture->window().size(), size);
    QTRY_VERIFY(ConsoleFixture::shows(u"Billing email"_s)); // and its data come by themselves
    m_fixture->window().showFindPage();
    const auto *recents = ConsoleFixture::find<QListView>(u"findResults"_s);
    QVERIFY(recents);
    QCOMPARE(recents->model()->rowCount(), 2);
}

void TestConsole::window_fitsTheScreenThatItComesBackOn()
{
    const QRect room = m_fixture->window().screen()->availableGeometry();
    m_fixture->window().resize(room.size() * 2);
    QVERIFY(m_fixture->restart());
    QVERIFY2(room.contains(m_fixture->window().geometry()), "larger than the screen");
}

void TestConsole::expiredSession_isRenewedUnnoticed()
{
    openAccountScreen(m_fixture->account());
    m_fixture->console().demo().addFault(u"expire*1"_s);
    QSignalSpy answered(&m_fixture->console().context().client, &api::GraphQlClient::answered);
    ConsoleFixture::press(Qt::Key_F5);
    const auto succeeded = [&answered] {
        return std::count_if(answered.cbegin(), answered.cend(),
                             [](const QList<QVariant> &answer) { return answer.at(2).toBool(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(succeeded(), 3, 15000); // header, account, bills
    QVERIFY(!m_fixture->console().context().dialogs.isShowing());
    QTRY_VERIFY(m_fixture->console().isSignedIn());
}

void TestConsole::textSize_reachesTheOpenWindow()
{
    openAccountScreen(m_fixture->account());
    const auto *name = ConsoleFixture::find<QLabel>(u"customerName"_s);
    auto *navigation = ConsoleFixture::find<QWidget>(u"navigation"_s);
    const double points = name->font().pointSizeF();
    const int width = navigation->width();
    for (int step = 0; step < 5; ++step)
        ConsoleFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_fixture->theme().textPercent(), 150);
    QTRY_VERIFY(name->font().pointSizeF() > points * 1.45);
    QVERIFY(navigation->width() > width * 1.4);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
