// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/choicesource.h"
#include "tests/app/draftfixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/editorregistry.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace tideline;
using models::Draft;
using models::DraftScope;
using models::FormContext;
using models::FormSubmission;
using State = FormSubmission::State;
using tests::DraftConsole;
using tests::DraftedForm;
using tests::FormFixture;

//! Forms with their drafts as a person meets them: typed in panels, closed, killed, sent, opened again.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typing_comesBackInTheNextConsole();
    void typing_isWrittenWhileItGoesOn();
    void typing_isWrittenWhenThePanelGoes();
    void saving_isSaidToTheStatusBar();
    void secrets_areNotInTheFile();
    void panel_saysWhatCameBackAndStartsAfresh();
    void untouchedForm_leavesNoDraft();
    void drafts_areOfOneIdentity();
    void noScope_keepsNothing();
    void otherSubject_doesNotComeBack();
    void namedDraft_comesBack();
    void discardedForm_isGone();
    void formKeptForLater_comesBack();
    void sentForm_isGone();
    void refusedForm_isADraftAgain();
    void killedWhileSending_comesBackAsMaybeDoneWithItsKey();
    void lostAnswer_comesBackAsMaybeDone();
    void listOfRecords_startsAnewAfterStartAfresh();

    void doubleClickAndHeldEnter_sendOnce();
    void sameFormInTwoPanels_sendsOnce();
    void sameFormInTwoConsoles_sendsOnce();
    void resendWithKey_carriesTheSameKey();
    void resendWithoutKey_asksToLookFirst();
    void changedAnswers_doNotForgetThatItLeft();

private:
    struct Panel
    {
        std::unique_ptr<ui::ActionPanel> widget;
        models::FormModel *form = nullptr;

        [[nodiscard]] State state() const { return widget->submission()->state(); }
    };

    Panel open(DraftConsole &console, const char *mutation, const FormContext &context = {}) const;
    static void type(const Panel &panel, const char *name, const QString &text);
    static void press(const Panel &panel, const char *name);
    void fillIn(const Panel &panel, const QString &reference = QStringLiteral("ABC1")) const;
    QList<Draft> onDisk() const;
    static api::Error lostAnswer();

    std::unique_ptr<ui::Theme> m_theme;
    ui::EditorRegistry m_editors;
    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<catalogue::OperationCatalogue> m_operations;
    catalogue::ErrorCatalogue m_errors;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FormContext m_customer;
};

void TestDrafts::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_fixture = std::make_unique<FormFixture>();
    m_operations = std::make_unique<catalogue::OperationCatalogue>(m_fixture->schema, nullptr);
    m_customer.accountNumber = QStringLiteral("A-1");
}

void TestDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("drafts.sqlite"));
}

void TestDrafts::cleanup() { m_folder.reset(); }

TestDrafts::Panel TestDrafts::open(DraftConsole &console, const char *mutation, const FormContext &context) const
{
    Panel panel;
    DraftedForm made(console, *m_fixture, *m_operations, m_errors, mutation, context);
    panel.form = made.form.get();
    panel.widget = std::make_unique<ui::ActionPanel>(m_editors, nullptr);
    panel.widget->resize(440, 700);
    panel.widget->show();
    panel.widget->open({std::move(made.form), std::move(made.submission), std::move(made.draft)});
    // The file has been looked at once a later question was answered.
    bool hasLooked = false;
    const api::CallHandle look = console.store.load({}, [&hasLooked](const QList<Draft> &) { hasLooked = true; });
    [&hasLooked] { QTRY_VERIFY(hasLooked); }();
    return panel;
}

void TestDrafts::type(const Panel &panel, const char *name, const QString &text)
{
    auto *widget = panel.widget->findChild<QWidget *>(QString::fromLatin1(name));
    QVERIFY2(widget, name);
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void TestDrafts::press(const Panel &panel, const char *name)
{
    auto *button = panel.widget->findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    button->click();
}

void TestDrafts::fillIn(const Panel &panel, const QString &reference) const
{
    type(panel, "pay.amount", QStringLiteral("12.50"));
    type(panel, "pay.paymentDate", QStringLiteral("24 Nov 2026"));
    if (!panel.widget->findChild<QWidget *>(QStringLiteral("pay.reference")))
        press(panel, "pay.more");
    type(panel, "pay.reference", reference);
}

QList<Draft> TestDrafts::onDisk() const
{
    const DraftScope scope{QStringLiteral("test"), QStringLiteral("agent@example.org")};
    app::SqliteDraftStore other(m_file);
    std::optional<QList<Draft>> found;
    const api::CallHandle call = other.load(scope, [&found](const QList<Draft> &drafts) { found = drafts; });
    [&found] { QTRY_VERIFY(found); }();
    return found.value_or(QList<Draft>());
}

api::Error TestDrafts::lostAnswer()
{
    api::Error error;
    error.kind = api::Error::Kind::Network;
    error.maybeDone = true;
    return error;
}

void TestDrafts::typing_comesBackInTheNextConsole()
{
    QString formId;
    QString variables;
    {
        DraftConsole console(m_file);
        const Panel panel = open(console, "pay", m_customer);
        fillIn(panel);
        formId = panel.form->formId();
        variables = panel.form->variablesText();
    }
    DraftConsole console(m_file);
    QTRY_COMPARE(console.book.drafts().size(), 1);
    const Panel panel = open(console, "pay", m_customer);
    QTRY_COMPARE(panel.form->formId(), formId);
    QCOMPARE(panel.form->variablesText(), variables);
    QVERIFY(panel.form->isDirty());
    QVERIFY(console.book.drafts().isEmpty()); // it is open
    FormContext other;
    other.accountNumber = QStringLiteral("A-2");
    QVERIFY(!open(console, "pay", other).form->isDirty());
}

void TestDrafts::typing_isWrittenWhileItGoesOn()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    press(panel, "pay.more");
    // Never a pause as long as the delay, and yet it is written.
    QElapsedTimer since;
    since.start();
    bool isThere = false;
    while (!isThere && since.elapsed() < 5000) {
        type(panel, "pay.reference", QStringLiteral("A"));
        QTest::qWait(30);
        isThere = !onDisk().isEmpty();
    }
    QVERIFY(isThere);
}

void TestDrafts::saving_isSaidToTheStatusBar()
{
    using Saving = models::DraftBook::Saving;
    DraftConsole console(m_file);
    QCOMPARE(console.book.saving(), Saving::Saved);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    QCOMPARE(console.book.saving(), Saving::Waiting);
    QTRY_COMPARE(console.book.saving(), Saving::Saved);
    QCOMPARE(onDisk().size(), 1);
    Q_EMIT console.store.troubled(QStringLiteral("The disk is full"), {});
    QCOMPARE(console.book.saving(), Saving::Failed);
    console.book.setScope(std::nullopt);
    QCOMPARE(console.book.saving(), Saving::Failed); // once in trouble it is said until the end
}

void TestDrafts::typing_isWrittenWhenThePanelGoes()
{
    DraftConsole console(m_file);
    {
        const Panel panel = open(console, "pay", m_customer);
        type(panel, "pay.amount", QStringLiteral("1"));
    }
    QCOMPARE(console.book.drafts().size(), 1);
    QTRY_COMPARE(onDisk().size(), 1);
}

void TestDrafts::secrets_areNotInTheFile()
{
    {
        DraftConsole console(m_file);
        const Panel panel = open(console, "login", m_customer);
        press(panel, "login.more");
        type(panel, "login.email", QStringLiteral("known@example.org"));
        type(panel, "login.newPassword", QStringLiteral("Tr0ub4dor"));
        QCOMPARE(panel.form->variables()["input"]["newPassword"].get<std::string>(), "Tr0ub4dor");
    }
    bool hasEmail = false;
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Tr0ub4dor"), qPrintable(name));
        hasEmail = hasEmail || bytes.contains("known@example.org");
    }
    QVERIFY(hasEmail);
    DraftConsole console(m_file);
    const Panel panel = open(console, "login", m_customer);
    QTRY_VERIFY(panel.widget->draft()->restoredFrom());
    QVERIFY(panel.widget->draft()->asksForSecrets());
}

void TestDrafts::panel_saysWhatCameBackAndStartsAfresh()
{
    {
        DraftConsole console(m_file);
        fillIn(open(console, "pay", m_customer));
    }
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    auto *notice = panel.widget->findChild<QWidget *>(QStringLiteral("draftNotice"));
    QTRY_VERIFY(notice->isVisible());
    const QString before = panel.form->formId();
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->isVisible());
    QVERIFY(!panel.form->isDirty());
    QVERIFY(panel.form->formId() != before);
    QCOMPARE(panel.form->fieldAt(QStringLiteral("input.accountNumber"))->text(), m_customer.accountNumber);
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestDrafts::untouchedForm_leavesNoDraft()
{
    DraftConsole console(m_file);
    {
        const Panel panel = open(console, "pay", m_customer);
        QTest::qWait(2 * int(models::FormDraft::saveDelay.count()));
    }
    QVERIFY(onDisk().isEmpty());
}

void TestDrafts::drafts_areOfOneIdentity()
{
    {
        DraftConsole console(m_file);
        fillIn(open(console, "pay", m_customer));
    }
    DraftConsole console(m_file, QStringLiteral("other@example.org"));
    const Panel panel = open(console, "pay", m_customer);
    QVERIFY(!panel.form->isDirty());
    QVERIFY(console.book.drafts().isEmpty());
}

void TestDrafts::noScope_keepsNothing()
{
    DraftConsole console(m_file);
    console.book.setScope(std::nullopt); // as in a masquerade
    {
        const Panel panel = open(console, "pay", m_customer);
        fillIn(panel);
        QTest::qWait(2 * int(models::FormDraft::saveDelay.count()));
        press(panel, "pay.submit");
        QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    }
    QVERIFY(onDisk().isEmpty());
}

void TestDrafts::otherSubject_doesNotComeBack()
{
    FormContext row = m_customer;
    row.selectedRow.insert(QStringLiteral("reference"), QStringLiteral("ABC1"));
    DraftConsole console(m_file);
    {
        const Panel panel = open(console, "pay", row);
        type(panel, "pay.amount", QStringLiteral("7"));
    }
    FormContext other = m_customer;
    other.selectedRow.insert(QStringLiteral("reference"), QStringLiteral("XYZ9"));
    QVERIFY(!open(console, "pay", other).form->isDirty());
    QTRY_VERIFY(open(console, "pay", row).form->isDirty());
    // Opened from nothing in particular, it goes on with whatever there is.
    QTRY_VERIFY(open(console, "pay", m_customer).form->isDirty());
}

void TestDrafts::namedDraft_comesBack()
{
    DraftConsole console(m_file);
    FormContext row = m_customer;
    QStringList ids;
    for (const char *reference : {"ABC1", "XYZ9"}) {
        row.selectedRow.insert(QStringLiteral("reference"), QString::fromLatin1(reference));
        const Panel panel = open(console, "pay", row);
        type(panel, "pay.amount", QStringLiteral("7"));
        ids += panel.form->formId();
    }
    for (const QString &id : std::as_const(ids)) {
        FormContext named = m_customer;
        named.draftId = id;
        const Panel panel = open(console, "pay", named);
        QTRY_COMPARE(panel.form->formId(), id);
    }
}

void TestDrafts::discardedForm_isGone()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    panel.widget->requestClose();
    QVERIFY(panel.widget->isOpen());
    press(panel, "discardNow");
    QVERIFY(!panel.widget->isOpen());
    QVERIFY(console.book.drafts().isEmpty());
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestDrafts::formKeptForLater_comesBack()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    const QString formId = panel.form->formId();
    panel.widget->requestClose();
    press(panel, "keepForLater");
    QVERIFY(!panel.widget->isOpen());
    QCOMPARE(console.book.drafts().size(), 1);
    QTRY_COMPARE(open(console, "pay", m_customer).form->formId(), formId);
}

void TestDrafts::sentForm_isGone()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QCOMPARE(onDisk().front().stage, Draft::Stage::Sent);
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    QCOMPARE(panel.state(), State::Done);
    QTRY_VERIFY(onDisk().isEmpty());
    QVERIFY(!open(console, "pay", m_customer).form->isDirty());
}

void TestDrafts::refusedForm_isADraftAgain()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    QVERIFY(console.client.fail(error));
    QTRY_COMPARE(onDisk().front().stage, Draft::Stage::Typed);
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
}

void TestDrafts::killedWhileSending_comesBackAsMaybeDoneWithItsKey()
{
    QString key;
    {
        DraftConsole console(m_file);
        const Panel panel = open(console, "pay", m_customer);
        fillIn(panel);
        key = panel.form->fieldAt(QStringLiteral("input.idempotencyKey"))->text();
        press(panel, "pay.submit");
        QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
        // The program ends here; no answer ever comes.
    }
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    QTRY_COMPARE(panel.state(), State::MaybeDone);
    QVERIFY(console.client.requests.empty());
    QCOMPARE(panel.form->fieldAt(QStringLiteral("input.idempotencyKey"))->text(), key);
    QCOMPARE(panel.widget->findChild<QPushButton *>(QStringLiteral("pay.submit"))->text(),
             QStringLiteral("Send again"));
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QCOMPARE(
        QString::fromStdString(console.client.requests.front().variables["input"]["idempotencyKey"].get<std::string>()),
        key);
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestDrafts::lostAnswer_comesBackAsMaybeDone()
{
    {
        DraftConsole console(m_file);
        const Panel panel = open(console, "pay", m_customer);
        fillIn(panel);
        press(panel, "pay.submit");
        QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
        QVERIFY(console.client.fail(lostAnswer()));
        QCOMPARE(panel.state(), State::MaybeDone);
        press(panel, "pay.more"); // looking around is no reason to forget
    }
    DraftConsole console(m_file);
    {
        const Panel panel = open(console, "pay", m_customer);
        QTRY_COMPARE(panel.state(), State::MaybeDone);
    }
    // The list of drafts says so too, once the panel is gone.
    QTRY_VERIFY(console.book.drafts().size() == 1 && console.book.drafts().front().stage == Draft::Stage::Sent);
}

namespace {

//! Has one list of records, which it gives at once when the event loop runs.
class Records final : public models::ChoiceSource
{
public:
    [[nodiscard]] bool offers(const QString &) const override { return false; }
    [[nodiscard]] api::CallHandle load(const QString &, const FormContext &, Callback) override { return {}; }
    [[nodiscard]] api::CallHandle loadItems(const QString &, const FormContext &, ItemsCallback callback) override
    {
        ++questions;
        callback(graphql::Json::parse(R"([{"productId": "1", "units": 2}])"));
        return {};
    }
    int questions = 0;
};

} // namespace

void TestDrafts::listOfRecords_startsAnewAfterStartAfresh()
{
    FormFixture fixture;
    fixture.hint("PayInput.items").startsFrom = QStringLiteral("items");
    Records records;
    const auto form = fixture.form("pay", m_customer);
    form->startLists(records);
    models::FormField *items = form->fieldAt(QStringLiteral("input.items"));
    QCOMPARE(items->childCount(), std::size_t(1));
    items->removeItem(0);
    form->reset();
    QCOMPARE(form->fieldAt(QStringLiteral("input.items"))->childCount(), std::size_t(1));
    QCOMPARE(records.questions, 2);
}

void TestDrafts::doubleClickAndHeldEnter_sendOnce()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    auto *submit = panel.widget->findChild<QPushButton *>(QStringLiteral("pay.submit"));
    QTest::mouseClick(submit, Qt::LeftButton);
    QTest::mouseDClick(submit, Qt::LeftButton);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, QString(), true);
        QApplication::sendEvent(panel.widget.get(), &held);
        QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(5);
    }
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(console.client.requests.size(), std::size_t(1));
}

void TestDrafts::sameFormInTwoPanels_sendsOnce()
{
    DraftConsole console(m_file);
    const Panel one = open(console, "pay", m_customer);
    const Panel other = open(console, "pay", m_customer); // before anything was typed
    QCOMPARE(one.form->formId(), other.form->formId());
    fillIn(one);
    const Panel third = open(console, "pay", m_customer);
    QCOMPARE(third.form->variablesText(), one.form->variablesText());
    fillIn(other);

    press(one, "pay.submit");
    press(third, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QTRY_COMPARE(third.state(), State::Failed);
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    QCOMPARE(one.state(), State::Done);
    press(other, "pay.submit");
    QTRY_COMPARE(other.state(), State::Failed);
    QCOMPARE(other.widget->submission()->error().code, QStringLiteral("gate.already-sent"));
    QCOMPARE(console.client.requests.size(), std::size_t(1));

    // A new one is possible, on purpose.
    auto *notice = other.widget->findChild<QWidget *>(QStringLiteral("draftNotice"));
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    QVERIFY(other.form->formId() != one.form->formId());
    fillIn(other);
    press(other, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
}

void TestDrafts::sameFormInTwoConsoles_sendsOnce()
{
    DraftConsole one(m_file);
    DraftConsole other(m_file);
    const Panel first = open(one, "pay", m_customer);
    fillIn(first);
    QTRY_COMPARE(onDisk().size(), 1);
    const Panel second = open(other, "pay", m_customer);
    QTRY_COMPARE(second.form->formId(), first.form->formId());
    press(first, "pay.submit");
    press(second, "pay.submit");
    QTRY_VERIFY(one.client.requests.size() + other.client.requests.size() == 1);
    QTRY_VERIFY(first.state() == State::Failed || second.state() == State::Failed);
    QVERIFY(one.client.requests.size() + other.client.requests.size() == 1);
}

void TestDrafts::resendWithKey_carriesTheSameKey()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(lostAnswer()));
    QVERIFY(!panel.widget->findChild<QCheckBox *>(QStringLiteral("pay.looked"))->isVisible());
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
    QVERIFY(console.client.requests[0].variables == console.client.requests[1].variables);
}

void TestDrafts::resendWithoutKey_asksToLookFirst()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "login", m_customer);
    press(panel, "login.more");
    type(panel, "login.email", QStringLiteral("known@example.org"));
    press(panel, "login.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(lostAnswer()));
    auto *submit = panel.widget->findChild<QPushButton *>(QStringLiteral("login.submit"));
    auto *looked = panel.widget->findChild<QCheckBox *>(QStringLiteral("login.looked"));
    QVERIFY(looked->isVisible());
    QVERIFY(!submit->isEnabled());
    submit->click();
    QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(console.client.requests.size(), std::size_t(1));

    looked->click();
    QVERIFY(submit->isEnabled());
    submit->click();
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
    // Lost again: one look is good for one sending.
    QVERIFY(console.client.fail(lostAnswer()));
    QVERIFY(!submit->isEnabled());
    QVERIFY(!looked->isChecked());
}

void TestDrafts::changedAnswers_doNotForgetThatItLeft()
{
    DraftConsole console(m_file);
    const Panel panel = open(console, "pay", m_customer);
    fillIn(panel);
    press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(lostAnswer()));
    panel.form->fieldAt(QStringLiteral("input.amount"))->setText(QStringLiteral("lots"));
    press(panel, "pay.submit"); // finds the mistake, sends nothing
    QCOMPARE(panel.state(), State::MaybeDone);
    QTest::qWait(2 * int(models::FormDraft::saveDelay.count()));
    QCOMPARE(onDisk().front().stage, Draft::Stage::Sent);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
