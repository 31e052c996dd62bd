// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/datetext.h"
#include "tests/models/formfixture.h"
#include "tests/support/fakeclient.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/editorregistry.h"
#include "ui/forms/errorsummary.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace tideline;
using models::FormField;
using models::FormModel;
using models::FormSubmission;
using tests::FakeClient;
using tests::FormFixture;

namespace {

const char *const shopSdl = R"(
    type Query { q: Int }
    type Mutation {
      pay(input: PayInput!): Payment
      login(input: LoginInput!): Token
      contact(input: ContactChoice!): Int
      everything(input: Everything!): Int
      tags(names: [String!]!): Int
    }
    type Payment { id: ID, amount: Int, secretToken: String, when: Date }
    type Token { token: String }
    scalar Date scalar DateTime scalar Time scalar Decimal scalar BigInt scalar UUID scalar JSONString
    scalar GenericScalar
    enum Method { CARD CHEQUE }
    input PayInput { amount: Int!, reference: String!, "Leave it to the customer." method: Method, note: String, bank: Bank }
    input Bank { sortCode: String! }
    input LoginInput { APIKey: String!, password: String }
    input ContactChoice @oneOf { email: String, phone: String }
    input Everything {
      flag: Boolean!, maybe: Boolean, day: Date, moment: DateTime, data: GenericScalar, items: [Bank!], many: Many
    }
    enum Many { A1 A2 A3 A4 A5 A6 A7 A8 A9 B1 B2 B3 }
)";

} // namespace

//! Forms as a person meets them: found by name, typed into with keys, sent to a client that answers on demand.
class TestFormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typing_isSentAsVariables();
    void problems_standAtTheFieldAndInTheSummaryAndTakeThere();
    void serverErrors_reachFieldsInClosedParts();
    void submit_sendsOnceHoweverOftenItIsPressed();
    void failure_keepsTheFormAndSaysSo();
    void lostAnswer_asksToLookFirstAndKeepsTheForm();
    void presenceMenu_tellsLeftOutNullAndEmptyApart();
    void optionalObject_opensOnDemand();
    void requiredObject_leavesItsMembersTheirNames();
    void oneOf_showsTheChosenMember();
    void editors_writeWhatTheirTypeTakes();
    void longList_buildsRowsForAPageOnly();
    void list_keepsRowsWhileItemsMove();
    void search_findsValuesByPartOfTheirName();
    void secret_isMasked();
    void variables_fillInTheForm();
    void result_showsValuesAndMasksSecrets();
    void result_startsAgainWithAnEmptyForm();
    void escape_asksOnlyWhenSomethingWasTyped();
    void submit_waitsForTheAnswerWhetherToDiscard();
    void escape_closesWhatIsOpenOverTheFormFirst_data();
    void escape_closesWhatIsOpenOverTheFormFirst();
    void calendar_fillsInTheDayThatIsChosen();
    void submit_closesTheOpenList();
    void addedItem_takesTheFocusToItsFirstField();
    void longText_showsItsBeginning();
    void rightToLeft_startsLabelsAndArrowsOnTheRight();
    void focusableWidgets_haveNames();
    void tabOrder_followsTheLayout();

private:
    void open(const char *mutation);
    template <typename Widget>
    Widget *find(const char *name) const;
    void type(const char *name, const QString &text) const;
    void press(const char *name) const;

    std::unique_ptr<FormFixture> m_fixture;
    std::shared_ptr<const graphql::Schema> m_schema;
    std::unique_ptr<catalogue::OperationCatalogue> m_operations;
    catalogue::ErrorCatalogue m_errors;
    ui::EditorRegistry m_editors;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<ui::ActionPanel> m_panel;
    FormModel *m_form = nullptr;
};

void TestFormView::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    auto built = graphql::buildSchema(shopSdl);
    QVERIFY(built);
    m_schema = *built;
    m_operations = std::make_unique<catalogue::OperationCatalogue>(m_schema, nullptr);
    m_fixture = std::make_unique<FormFixture>();
}

void TestFormView::init()
{
    m_client = std::make_unique<FakeClient>();
    m_panel = std::make_unique<ui::ActionPanel>(m_editors, nullptr);
    m_panel->resize(440, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFormView::cleanup()
{
    m_panel.reset();
    m_client.reset();
}

void TestFormView::open(const char *mutation)
{
    ui::OpenForm opened;
    const auto hints = [this](const QString &coordinate) {
        catalogue::FieldHint hint = m_operations->hint(coordinate);
        hint.isSecret = coordinate == QStringLiteral("LoginInput.password");
        hint.prefill = catalogue::FieldHint::Prefill::None;
        if (coordinate == QStringLiteral("PayInput.amount"))
            hint.unit = catalogue::FieldHint::Unit::MinorUnits;
        return hint;
    };
    opened.form = std::make_unique<FormModel>(m_schema, *m_schema->mutationType()->field(mutation), hints,
                                              models::FormContext{}, m_fixture->world);
    opened.submission = std::make_unique<FormSubmission>(*opened.form, *m_client, *m_operations, m_errors);
    m_form = opened.form.get();
    m_panel->open(std::move(opened));
}

template <typename Widget>
Widget *TestFormView::find(const char *name) const
{
    return m_panel->findChild<Widget *>(QString::fromLatin1(name));
}

void TestFormView::type(const char *name, const QString &text) const
{
    auto *widget = find<QWidget>(name);
    QVERIFY2(widget, name);
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void TestFormView::press(const char *name) const
{
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(button, name);
    button->click();
}

void TestFormView::typing_isSentAsVariables()
{
    open("pay");
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("pay.amount"));
    type("pay.amount", QStringLiteral("12.50"));
    type("pay.reference", QStringLiteral("R 1"));
    press("pay.submit");
    QCOMPARE(m_client->requests.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(m_client->requests.front().variables.dump()),
             QStringLiteral(R"({"input":{"amount":1250,"reference":"R 1"}})"));
    QCOMPARE(m_client->requests.front().formId, m_form->formId());
    QVERIFY(!find<QPushButton>("pay.submit")->isEnabled());
}

void TestFormView::problems_standAtTheFieldAndInTheSummaryAndTakeThere()
{
    open("pay");
    type("pay.amount", QStringLiteral("lots"));
    QVERIFY(!find<ui::ErrorSummary>("errorSummary")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    auto *summary = find<ui::ErrorSummary>("errorSummary");
    QVERIFY(summary->isVisible());
    QVERIFY(summary->hasFocus());
    QVERIFY(m_client->requests.empty());
    const QList<QLabel *> lines = summary->findChildren<QLabel *>(QStringLiteral("problem"));
    QCOMPARE(lines.size(), 2);
    auto *amount = find<QLineEdit>("pay.amount");
    QCOMPARE(amount->text(), QStringLiteral("lots"));
    QCOMPARE(amount->accessibleDescription(), lines.front()->accessibleName());
    auto *words = find<QWidget>("pay.amount.row")->findChild<QLabel *>(QStringLiteral("error"));
    QVERIFY(words && words->isVisible());
    QCOMPARE(words->text(), lines.front()->accessibleName());
    Q_EMIT lines.back()->linkActivated(QString::number(m_form->problems().back().fieldId));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("pay.reference"));
}

void TestFormView::serverErrors_reachFieldsInClosedParts()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    QVERIFY(!find<QLineEdit>("pay.note"));
    press("pay.submit");
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    error.validationErrors = {{QString(), QStringLiteral("Too rude."), {"input", "NOTE"}},
                              {QString(), QStringLiteral("Not today."), {"input", "weather"}}};
    QVERIFY(m_client->fail(error));
    auto *summary = find<ui::ErrorSummary>("errorSummary");
    QTRY_VERIFY(summary->hasFocus());
    QCOMPARE(summary->findChildren<QLabel *>(QStringLiteral("problem")).size(), 2);
    Q_EMIT summary->fieldRequested(m_form->problems().front().fieldId);
    auto *note = find<QLineEdit>("pay.note");
    QVERIFY(note && note->isVisible());
    QCOMPARE(QApplication::focusWidget(), note);
    QCOMPARE(find<QWidget>("pay.note.row")->findChild<QLabel *>(QStringLiteral("error"))->text(),
             QStringLiteral("Too rude."));
    QCOMPARE(find<QLineEdit>("pay.amount")->text(), QStringLiteral("1"));
}

void TestFormView::submit_sendsOnceHoweverOftenItIsPressed()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    for (int i = 0; i < 5; ++i) {
        press("pay.submit");
        QTest::keyClick(m_panel.get(), Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(m_client->requests.size(), std::size_t(1));
    m_panel->close();
    QVERIFY(m_panel->isOpen());
}

void TestFormView::failure_keepsTheFormAndSaysSo()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    QSignalSpy details(m_panel.get(), &ui::ActionPanel::detailsRequested);
    press("pay.submit");
    api::Error error;
    error.kind = api::Error::Kind::Network;
    QVERIFY(m_client->fail(error));
    QCOMPARE(find<QLineEdit>("pay.reference")->text(), QStringLiteral("R"));
    QVERIFY(find<QPushButton>("pay.submit")->isEnabled());
    press("pay.submit");
    QCOMPARE(m_client->requests.size(), std::size_t(2));
    QCOMPARE(m_client->requests[1].formId, m_client->requests[0].formId);
}

void TestFormView::lostAnswer_asksToLookFirstAndKeepsTheForm()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    press("pay.submit");
    api::Error error;
    error.kind = api::Error::Kind::Network;
    error.maybeDone = true;
    QVERIFY(m_client->fail(error));
    QCOMPARE(m_panel->submission()->state(), FormSubmission::State::MaybeDone);
    QCOMPARE(find<QPushButton>("pay.submit")->text(), QStringLiteral("Send again"));
    QVERIFY(m_panel->isDirty());
}

void TestFormView::presenceMenu_tellsLeftOutNullAndEmptyApart()
{
    open("pay");
    press("pay.more");
    auto *note = find<QLineEdit>("pay.note");
    QVERIFY(note);
    QCOMPARE(note->placeholderText(), QStringLiteral("Left out"));
    const auto choose = [this](const char *action) {
        press("pay.note.presence");
        auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("presenceMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto sent = [this]() { return m_form->variables()["input"]; };
    QVERIFY(!sent().contains("note"));
    choose("sendNull");
    QVERIFY(sent()["note"].is_null());
    QCOMPARE(note->placeholderText(), QStringLiteral("Sent as null"));
    choose("sendValue");
    QVERIFY(sent()["note"].is_string() && sent()["note"].empty() == false);
    QCOMPARE(note->placeholderText(), QStringLiteral("Sent as an empty text"));
    type("pay.note", QStringLiteral("x"));
    choose("leaveOut");
    QVERIFY(!sent().contains("note"));
    QVERIFY(note->text().isEmpty());
    choose("sendValue");
    QCOMPARE(note->text(), QStringLiteral("x"));
}

void TestFormView::optionalObject_opensOnDemand()
{
    open("pay");
    press("pay.more");
    QVERIFY(!find<QLineEdit>("pay.bank.sortCode"));
    press("pay.bank");
    QVERIFY(find<QLineEdit>("pay.bank.sortCode")->isVisible());
    QVERIFY(m_form->variables()["input"].contains("bank"));
    press("pay.bank");
    QVERIFY(!find<QLineEdit>("pay.bank.sortCode")->isVisible());
    QVERIFY(!m_form->variables()["input"].contains("bank"));
}

void TestFormView::requiredObject_leavesItsMembersTheirNames()
{
    open("everything");
    press("everything.more");
    press("everything.items"); // adds an item, an object that cannot be left out
    auto *member = find<QLineEdit>("everything.items[0].sortCode");
    QVERIFY(member);
    QCOMPARE(member->accessibleName(), QStringLiteral("Sort code"));
}

void TestFormView::oneOf_showsTheChosenMember()
{
    open("contact");
    auto *chooser = find<QComboBox>("contact.choose");
    QVERIFY(chooser);
    QCOMPARE(chooser->currentIndex(), -1);
    press("contact.submit");
    QVERIFY(find<ui::ErrorSummary>("errorSummary")->isVisible());
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    type("contact.phone", QStringLiteral("123"));
    QCOMPARE(QString::fromStdString(m_form->variables().dump()), QStringLiteral(R"({"input":{"phone":"123"}})"));
}

void TestFormView::editors_writeWhatTheirTypeTakes()
{
    open("everything");
    find<QCheckBox>("everything.flag")->click();
    press("everything.more");
    auto *maybe = find<QComboBox>("everything.maybe");
    maybe->setCurrentIndex(2);
    Q_EMIT maybe->activated(2);
    type("everything.day", QStringLiteral("4/11/2026"));
    type("everything.moment", QStringLiteral("4 Nov 2026 10:00"));
    type("everything.data", QStringLiteral("[1, {}]"));
    QCOMPARE(QString::fromStdString(m_form->variables()["input"].dump()),
             QStringLiteral(R"({"flag":true,"maybe":false,"day":"2026-11-04","moment":"2026-11-04T10:00:00+00:00",)"
                            R"("data":[1,{}]})"));
    maybe->setCurrentIndex(0);
    Q_EMIT maybe->activated(0);
    QVERIFY(!m_form->variables()["input"].contains("maybe"));
}

void TestFormView::longList_buildsRowsForAPageOnly()
{
    open("tags");
    FormField *names = m_form->fieldAt(QStringLiteral("names"));
    for (int i = 0; i < 1000; ++i)
        names->appendItem()->setText(QString::number(i));
    const auto rows = [this]() {
        int count = 0;
        const QList<QLineEdit *> lines = m_panel->findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines)
            count += line->isVisible() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(rows(), 20);
    Q_EMIT find<ui::ErrorSummary>("errorSummary")->fieldRequested(names->child(std::size_t(777))->id());
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("tags.names[777]"));
    QTRY_COMPARE(rows(), 20);
    press("back");
    QVERIFY(find<QLineEdit>("tags.names[740]")->isVisible());
}

void TestFormView::list_keepsRowsWhileItemsMove()
{
    open("tags");
    press("tags.names");
    type("tags.names[0]", QStringLiteral("first"));
    press("tags.names");
    type("tags.names[1]", QStringLiteral("second"));
    press("tags.names[1].up");
    QCOMPARE(QString::fromStdString(m_form->variables().dump()), QStringLiteral(R"({"names":["second","first"]})"));
    QCOMPARE(find<QLineEdit>("tags.names[0]")->text(), QStringLiteral("second"));
    press("tags.names[0].remove");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(QString::fromStdString(m_form->variables().dump()), QStringLiteral(R"({"names":["first"]})"));
    QCOMPARE(find<QLineEdit>("tags.names[0]")->text(), QStringLiteral("first"));
}

void TestFormView::search_findsValuesByPartOfTheirName()
{
    open("everything");
    press("everything.more");
    type("everything.many", QStringLiteral("b"));
    auto *line = find<QLineEdit>("everything.many");
    QVERIFY(line->completer());
    QCOMPARE(line->completer()->completionCount(), 3);
    type("everything.many", QStringLiteral("2"));
    QCOMPARE(QString::fromStdString(m_form->variables()["input"]["many"].dump()), QStringLiteral("\"B2\""));
    line->selectAll();
    type("everything.many", QStringLiteral("Zed"));
    QCOMPARE(QString::fromStdString(m_form->variables()["input"]["many"].dump()), QStringLiteral("\"Zed\""));
    press("everything.submit");
    QVERIFY(m_client->requests.empty());
}

void TestFormView::secret_isMasked()
{
    open("login");
    press("login.more");
    type("login.password", QStringLiteral("hunter2"));
    auto *line = find<QLineEdit>("login.password");
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    auto *eye = find<QToolButton>("login.password.show");
    eye->setDown(true);
    Q_EMIT eye->pressed();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    Q_EMIT eye->released();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    find<QTabBar>("login.tabs")->setCurrentIndex(2);
    QVERIFY(!find<QPlainTextEdit>("login.variables")->toPlainText().contains(QStringLiteral("hunter2")));
}

void TestFormView::variables_fillInTheForm()
{
    open("pay");
    auto *tabs = find<QTabBar>("pay.tabs");
    tabs->setCurrentIndex(1);
    QVERIFY(find<QPlainTextEdit>("pay.document")->toPlainText().contains(QStringLiteral("mutation Pay(")));
    tabs->setCurrentIndex(2);
    auto *text = find<QPlainTextEdit>("pay.variables");
    text->setPlainText(QStringLiteral(R"({"input":{"amount":2500,"reference":"pasted","colour":1}})"));
    press("pay.takeVariables");
    auto *unfit = find<QLabel>("unfit");
    QVERIFY(unfit->isVisible());
    QVERIFY(unfit->text().contains(QStringLiteral("input.colour")));
    text->setPlainText(QStringLiteral(R"({"input":{"amount":2500,"reference":"pasted","note":"more"}})"));
    press("pay.takeVariables");
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>("pay.amount")->text(), QStringLiteral("25.00"));
    QCOMPARE(find<QLineEdit>("pay.note")->text(), QStringLiteral("more"));
}

void TestFormView::result_showsValuesAndMasksSecrets()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    QSignalSpy succeeded(m_panel->submission(), &FormSubmission::succeeded);
    press("pay.submit");
    QVERIFY(m_client->answerData(R"({"pay":{"id":"P-1","amount":100,"secretToken":"topsecret","when":"2026-11-24"}})"));
    QCOMPARE(succeeded.count(), 1);
    QStringList shown;
    const QList<QLabel *> values = m_panel->findChildren<QLabel *>(QStringLiteral("value"));
    for (const QLabel *value : values)
        shown.append(value->text());
    QVERIFY(shown.contains(QStringLiteral("P-1")));
    QVERIFY(shown.contains(QStringLiteral("£1.00")));
    QVERIFY(shown.contains(QStringLiteral("24 November 2026")));
    QVERIFY(!shown.contains(QStringLiteral("topsecret")));
    m_panel->findChildren<QToolButton *>(QStringLiteral("copy")).front()->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("P-1"));
    auto *raw = find<QPlainTextEdit>("rawAnswer");
    QVERIFY(raw->toPlainText().contains(QStringLiteral("P-1")));
    QVERIFY(!raw->toPlainText().contains(QStringLiteral("topsecret")));
    find<QCheckBox>("showSecrets")->click();
    QVERIFY(raw->toPlainText().contains(QStringLiteral("topsecret")));
    QVERIFY(!m_panel->isDirty());
    QSignalSpy closed(m_panel.get(), &ui::ActionPanel::closed);
    press("pay.close");
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_panel->isOpen());
}

void TestFormView::result_startsAgainWithAnEmptyForm()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    const QString first = m_form->formId();
    press("pay.submit");
    QVERIFY(m_client->answerData(R"({"pay":{"id":"P-1"}})"));
    press("pay.again");
    QTRY_COMPARE(m_panel->submission()->state(), FormSubmission::State::Editing);
    QVERIFY(find<QLineEdit>("pay.amount")->text().isEmpty());
    QVERIFY(m_form->formId() != first);
}

void TestFormView::escape_asksOnlyWhenSomethingWasTyped()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_panel->isOpen());
    auto *discard = find<QPushButton>("discardNow");
    QVERIFY(discard->isVisible());
    press("keepEditing");
    QVERIFY(!discard->isVisible());
    QCOMPARE(find<QLineEdit>("pay.amount")->text(), QStringLiteral("1"));
    m_panel->requestClose();
    press("discardNow");
    QVERIFY(!m_panel->isOpen());
    open("pay");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_panel->isOpen());
}

void TestFormView::submit_waitsForTheAnswerWhetherToDiscard()
{
    open("pay");
    type("pay.amount", QStringLiteral("1"));
    type("pay.reference", QStringLiteral("R"));
    m_panel->requestClose();
    auto *keep = find<QPushButton>("keepEditing");
    QVERIFY(keep->isVisible());
    QCOMPARE(QApplication::focusWidget(), keep);
    QTest::keyClick(keep, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_client->requests.empty());
    QVERIFY(keep->isVisible());

    // The form's own button says plainly that one goes on.
    QSignalSpy kept(m_panel.get(), &ui::ActionPanel::kept);
    press("pay.submit");
    QCOMPARE(m_client->requests.size(), std::size_t(1));
    QVERIFY(!keep->isVisible());
    QCOMPARE(kept.size(), 1);
}

void TestFormView::escape_closesWhatIsOpenOverTheFormFirst_data()
{
    QTest::addColumn<QByteArray>("opener");
    QTest::addColumn<int>("key");
    QTest::newRow("calendar") << QByteArray("everything.day.calendar") << int(Qt::Key_Space);
    QTest::newRow("list of choices") << QByteArray("everything.many") << int(Qt::Key_Down);
    QTest::newRow("menu") << QByteArray("everything.day.presence") << int(Qt::Key_Space);
    QTest::newRow("enumeration") << QByteArray("everything.maybe") << int(Qt::Key_Space);
}

void TestFormView::escape_closesWhatIsOpenOverTheFormFirst()
{
    QFETCH(QByteArray, opener);
    QFETCH(int, key);
    open("everything");
    if (!find<QWidget>(opener.constData()))
        press("everything.more");
    type("everything.data", QStringLiteral("1"));
    auto *source = find<QWidget>(opener.constData());
    QVERIFY(source);
    source->setFocus();
    QTest::keyClick(source, Qt::Key(key));
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup->focusWidget() ? popup->focusWidget() : popup, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(!find<QWidget>("discardNow")->isVisible());
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Escape);
    QVERIFY(find<QWidget>("discardNow")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("keepEditing")); // the answer that loses nothing
}

void TestFormView::calendar_fillsInTheDayThatIsChosen()
{
    open("everything");
    if (!find<QWidget>("everything.day.calendar"))
        press("everything.more");
    auto *day = find<QLineEdit>("everything.day");
    type("everything.day", QStringLiteral("2026-03-09"));
    press("everything.day.calendar");
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *month = popup->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    QCOMPARE(month->selectedDate(), QDate(2026, 3, 9));
    QWidget *days = popup->focusWidget();
    QVERIFY(days && month->isAncestorOf(days)); // the keys go to the days
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Down);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    const auto chosen = models::dateTimeFromText(day->text(), m_fixture->world.currentTime(), m_fixture->world.locale);
    QVERIFY(chosen);
    QCOMPARE(chosen->date(), QDate(2026, 3, 17));
}

void TestFormView::submit_closesTheOpenList()
{
    open("everything");
    if (!find<QWidget>("everything.many"))
        press("everything.more");
    auto *many = find<QLineEdit>("everything.many");
    many->setFocus();
    QTest::keyClick(many, Qt::Key_Down);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(many, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestFormView::addedItem_takesTheFocusToItsFirstField()
{
    open("everything");
    if (!find<QWidget>("everything.items"))
        press("everything.more");
    press("everything.items");
    auto *code = find<QLineEdit>("everything.items[0].sortCode");
    QVERIFY(code);
    QCOMPARE(QApplication::focusWidget(), code);
    int removers = 0;
    for (const QAbstractButton *button : m_panel->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName() == QStringLiteral("Remove Item 1"))
            ++removers;
    }
    QCOMPARE(removers, 1);
}

void TestFormView::longText_showsItsBeginning()
{
    open("pay");
    auto *reference = find<QLineEdit>("pay.reference");
    find<QLineEdit>("pay.amount")->setFocus();
    m_form->body().child(u"reference")->setText(QString(200, u'x'));
    QCOMPARE(reference->text().size(), 200);
    QCOMPARE(reference->cursorPosition(), 0);
}

void TestFormView::rightToLeft_startsLabelsAndArrowsOnTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_panel = std::make_unique<ui::ActionPanel>(m_editors, nullptr);
    m_panel->resize(440, 700);
    m_panel->show();
    open("pay");
    const Qt::ArrowType arrow = find<QToolButton>("pay.more")->arrowType();
    QStringList left;
    for (const QLabel *label : find<QWidget>("pay.reference.row")->findChildren<QLabel *>()) {
        const Qt::Alignment seen = QStyle::visualAlignment(Qt::LeftToRight, label->alignment());
        if (!(seen & Qt::AlignRight))
            left += label->text();
    }
    m_panel.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(arrow, Qt::LeftArrow);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestFormView::focusableWidgets_haveNames()
{
    for (const char *mutation : {"pay", "login", "contact", "everything", "tags"}) {
        open(mutation);
        const QByteArray more = QByteArray(mutation) + ".more";
        if (find<QAbstractButton>(more.constData()))
            press(more.constData());
        const QList<QWidget *> widgets = m_panel->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        m_panel->close();
    }
}

void TestFormView::tabOrder_followsTheLayout()
{
    open("pay");
    press("pay.more");
    QTest::qWait(1);
    find<QLineEdit>("pay.amount")->setFocus();
    QStringList order;
    for (int i = 0; i < 40 && QApplication::focusWidget(); ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        order.append(name);
        if (name == QStringLiteral("pay.submit"))
            break;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected = {QStringLiteral("pay.amount"), QStringLiteral("pay.reference"),
                                  QStringLiteral("pay.more"),   QStringLiteral("pay.method"),
                                  QStringLiteral("pay.note"),   QStringLiteral("pay.bank"),
                                  QStringLiteral("pay.submit")};
    qsizetype at = -1;
    for (const QString &name : expected) {
        const qsizetype found = order.indexOf(name);
        QVERIFY2(found > at, qPrintable(name + QStringLiteral(" in ") + order.join(u' ')));
        at = found;
    }
}

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
