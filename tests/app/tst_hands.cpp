// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formsubmission.h"
#include "tests/app/consolefixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/errorsummary.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/palettedialog.h"
#include "ui/shell/panelsplitter.h"
#include "ui/widgets/callout.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::ConsoleFixture;

namespace {

const QString billingEmail = u"updateAccountBillingEmail"_s;

} // namespace

//! What quick hands expect: keys that come before the answers do, keys on buttons, and that what is seen is what is
//! sent, to whom it says.
class TestHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void returnBeforeTheResults_opensTheFirst();
    void returnBeforeTheCustomersOfThePalette_opensTheFirst();
    void returnOnAButton_pressesItOnce();
    void returnOnTheSummary_goesToTheFirstFault();
    void openForm_isTypedOverAtOnce();
    void variablesTab_isWhatIsSent();
    void variablesTab_keepsWhatDoesNotFit();
    void operationsOnTheViewer_areNotOfferedBesideACustomer();
    void checkPage_saysForWhom();
    void closing_asksWhenDraftsCannotBeKept();
    void lostAnswer_leavesFreshRecordsToLookAt();
    void lookingFirst_goesToTheRecord();

private:
    //! As the tab says it, "A-1B2C3D4E  Name".
    [[nodiscard]] QString customerName() const
    {
        return m_fixture->window().currentWorkspace()->title().section(u"  "_s, 1);
    }
    [[nodiscard]] ui::ActionPanel *open(const QString &operation);
    [[nodiscard]] const models::FormSubmission &submission() const { return *m_panel->submission(); }

    [[nodiscard]] QString answer(const QString &path) const { return submission().form().fieldAt(path)->text(); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    ui::ActionPanel *m_panel = nullptr;
};

void TestHands::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
}

ui::ActionPanel *TestHands::open(const QString &operation)
{
    ui::Workspace *workspace = m_fixture->window().openCustomer(m_fixture->account());
    if (!QTest::qWaitFor([] { return ConsoleFixture::shows(u"Lives at"_s); }))
        return nullptr;
    workspace->openOperation(operation);
    m_panel = workspace->panel()->panel();
    return m_panel;
}

void TestHands::returnBeforeTheResults_opensTheFirst()
{
    ConsoleFixture::type(m_fixture->account());
    ConsoleFixture::press(Qt::Key_Return);
    QVERIFY(!m_fixture->window().currentWorkspace());
    QTRY_VERIFY(m_fixture->window().currentWorkspace());
    QCOMPARE(m_fixture->window().currentWorkspace()->accountNumber(), m_fixture->account());
}

void TestHands::returnBeforeTheCustomersOfThePalette_opensTheFirst()
{
    m_fixture->window().openPalette();
    QTRY_COMPARE(ConsoleFixture::focusName(), u"paletteBox"_s);
    ConsoleFixture::type(m_fixture->account());
    ConsoleFixture::press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window().currentWorkspace());
    QCOMPARE(m_fixture->window().currentWorkspace()->accountNumber(), m_fixture->account());
    QTRY_VERIFY(!ConsoleFixture::find<ui::PaletteDialog>(u"palette"_s));
}

void TestHands::returnOnAButton_pressesItOnce()
{
    QVERIFY(open(u"collectPayment"_s));
    QVERIFY(ConsoleFixture::tabTo(u"collectPayment.discard"_s));
    ConsoleFixture::press(Qt::Key_Return);
    QTRY_VERIFY(!m_panel->isOpen());
}

void TestHands::returnOnTheSummary_goesToTheFirstFault()
{
    QVERIFY(open(billingEmail));
    QVERIFY(ConsoleFixture::tabTo(billingEmail + u".billingEmail"_s));
    ConsoleFixture::type(u"nobody"_s);
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ConsoleFixture::focusName(), u"errorSummary"_s);
    ConsoleFixture::press(Qt::Key_Return);
    QCOMPARE(ConsoleFixture::focusName(), billingEmail + u".billingEmail"_s);
}

void TestHands::openForm_isTypedOverAtOnce()
{
    QVERIFY(open(billingEmail));
    // The account is filled in, so the first thing to answer has the focus.
    QTRY_COMPARE(ConsoleFixture::focusName(), billingEmail + u".billingEmail"_s);
    ConsoleFixture::type(u"new@example.org"_s);
    QCOMPARE(answer(u"input.billingEmail"_s), u"new@example.org"_s);
    QCOMPARE(answer(u"input.accountNumber"_s), m_fixture->account());
}

void TestHands::variablesTab_isWhatIsSent()
{
    QVERIFY(open(billingEmail));
    ConsoleFixture::find<QTabBar>(billingEmail + u".tabs"_s)->setCurrentIndex(2);
    auto *edit = ConsoleFixture::find<QPlainTextEdit>(billingEmail + u".variables"_s);
    QVERIFY(edit);
    edit->setPlainText(
        u"{\"input\":{\"accountNumber\":\"%1\",\"billingEmail\":\"pasted@example.org\"}}"_s.arg(m_fixture->account()));
    ConsoleFixture::find<QPushButton>(billingEmail + u".submit"_s)->click();
    QTRY_COMPARE(submission().state(), models::FormSubmission::State::Done);
    QCOMPARE(answer(u"input.billingEmail"_s), u"pasted@example.org"_s);
}

void TestHands::variablesTab_keepsWhatDoesNotFit()
{
    QVERIFY(open(billingEmail));
    ConsoleFixture::find<QTabBar>(billingEmail + u".tabs"_s)->setCurrentIndex(2);
    auto *edit = ConsoleFixture::find<QPlainTextEdit>(billingEmail + u".variables"_s);
    edit->setPlainText(u"{\"input\": "_s);
    ConsoleFixture::find<QPushButton>(billingEmail + u".submit"_s)->click();
    QCOMPARE(submission().state(), models::FormSubmission::State::Editing);
    QVERIFY(edit->isVisible());
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->toPlainText(), u"{\"input\": "_s);
}

void TestHands::operationsOnTheViewer_areNotOfferedBesideACustomer()
{
    QVERIFY(open(u"insertUserPsrRecords"_s));
    QVERIFY(ConsoleFixture::find<ui::Callout>(u"viewerNotice"_s));
    const QString name = customerName();
    QVERIFY(submission().whom().contains(u"you"_s));
    QVERIFY(ConsoleFixture::shows(name));
    m_panel->close();
    m_fixture->window().currentWorkspace()->showScreen(u"account"_s);
    QTRY_VERIFY(ConsoleFixture::find<QPushButton>(u"do."_s + billingEmail));
    QVERIFY(!ConsoleFixture::find<QPushButton>(u"do.insertUserPsrRecords"_s));
    QVERIFY(!ConsoleFixture::find<QPushButton>(u"do.updateCommsPreferences"_s));
}

void TestHands::checkPage_saysForWhom()
{
    QVERIFY(open(u"collectPayment"_s));
    const QString name = customerName();
    QCOMPARE(submission().whom(), u"This is for %1, account %2."_s.arg(name, m_fixture->account()));
    m_panel->submission()->form().fieldAt(u"input.accountNumber"_s)->setText(u"A-0"_s);
    QCOMPARE(submission().whom(), u"This is for account A-0, not for %1 on the screen."_s.arg(name));
}

void TestHands::closing_asksWhenDraftsCannotBeKept()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(QDir().mkpath(m_fixture->file(u"drafts.sqlite"_s))); // a folder where the file should be
    QVERIFY(m_fixture->start());
    QVERIFY(open(billingEmail));
    const auto isFailed = [this] { return m_fixture->context().drafts->saving() == models::DraftBook::Saving::Failed; };
    QTRY_VERIFY(isFailed());
    if (auto *dialog = ConsoleFixture::find<QWidget>(u"errorDialog"_s))
        dialog->window()->close();
    ui::MainWindow &window = m_fixture->window();
    const auto question = [&window] { return window.findChild<QMessageBox *>(u"loseQuestion"_s); };

    submission().form().fieldAt(u"input.billingEmail"_s)->setText(u"new@example.com"_s);
    QVERIFY(!window.close());
    QVERIFY(question() && question()->isVisible());
    QCOMPARE(question()->defaultButton()->text(), u"Go back"_s);
    QVERIFY(!window.close()); // asked once, not twice
    QCOMPARE(window.findChildren<QMessageBox *>(u"loseQuestion"_s).size(), 1);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(window.isVisible());
    QCOMPARE(answer(u"input.billingEmail"_s), u"new@example.com"_s);

    window.actions().action(u"closeTab"_s)->trigger();
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(window.currentWorkspace());

    QVERIFY(!window.close());
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text() == u"Close and lose it"_s)
            button->click();
    }
    QVERIFY(!window.isVisible());
}

void TestHands::lostAnswer_leavesFreshRecordsToLookAt()
{
    QVERIFY(open(billingEmail));
    ui::Workspace *workspace = m_fixture->window().currentWorkspace();
    QVERIFY(!ConsoleFixture::shows(u"lost@example.com"_s));
    QTest::qWait(500); // what the form and the screen ask for is there: the fault is for the sending
    submission().form().fieldAt(u"input.billingEmail"_s)->setText(u"lost@example.com"_s);
    m_fixture->console().demo().addFault(u"drop=after*1"_s); // done, and never said
    m_panel->submit();
    QTRY_COMPARE(submission().state(), models::FormSubmission::State::MaybeDone);
    auto *look = ConsoleFixture::find<QPushButton>(billingEmail + u".look"_s);
    QVERIFY(look);
    look->click();
    QCOMPARE(workspace->currentScreen(), u"account"_s);
    QTRY_VERIFY(ConsoleFixture::shows(u"lost@example.com"_s));
}

//! The main action of an error's card goes where the form's own button goes.
void TestHands::lookingFirst_goesToTheRecord()
{
    QVERIFY(open(billingEmail));
    QCOMPARE(m_fixture->window().currentWorkspace()->currentScreen(), u"overview"_s);
    models::ErrorMessage message;
    message.entry.action = catalogue::ErrorAction::LookFirst;
    message.entry.operation = billingEmail;
    Q_EMIT m_fixture->context().dialogs.actionChosen(message, &m_fixture->window());
    QCOMPARE(m_fixture->window().currentWorkspace()->currentScreen(), u"account"_s);
    QVERIFY(m_panel->isOpen());
}

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
