// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/documentederrors.h"
#include "api/demo/server.h"
#include "api/graphql/building/operation.h"
#include "api/session/connection.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/forms/errorsummary.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/panelsplitter.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tideline;
using catalogue::ErrorAction;
using catalogue::ErrorEntry;
using catalogue::ErrorKind;
using graphql::Json;
using models::FormField;
using models::FormModel;
using models::FormSubmission;
using State = FormSubmission::State;

namespace {

constexpr int patienceMs = 20000;

//! A text that the form takes where an example has only the right type.
QString fittingText(const FormField &field)
{
    using Editor = catalogue::FieldHint::Editor;
    const catalogue::FieldHint &hint = field.spec().hint;
    switch (hint.editor) {
    case Editor::Email:
        return u"ann.hall@example.org"_s;
    case Editor::SortCode:
        return u"10-20-30"_s;
    case Editor::BankAccountNumber:
        return u"12345678"_s;
    case Editor::Postcode:
        return u"CV1 2LZ"_s;
    case Editor::Phone:
        return u"01632960111"_s;
    case Editor::Url:
        return u"https://example.org/"_s;
    default:
        break;
    }
    if (!hint.patternHelp.isEmpty()) // "Enter an IBAN, like GB29 NWBK 6016 1331 9268 19"
        return hint.patternHelp.section(u"like "_s, -1);
    if (field.kind() == models::FieldKind::Date)
        return QDate::currentDate().toString(Qt::ISODate);
    if (field.kind() == models::FieldKind::DateTime)
        return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (hint.minimum)
        return QString::number(*hint.minimum, 'f', 0);
    return u"X-1"_s;
}

//! The smallest example of the schema, with better texts where the form asks for more than the schema does.
void fillIn(FormModel &form)
{
    const auto unfit = form.setVariables(graphql::exampleVariables(form.rootField(), graphql::ExampleSize::Smallest));
    QVERIFY(unfit.isEmpty());
    if (form.validate())
        return;
    const models::FormProblems problems = form.problems();
    for (const models::FormProblem &problem : problems) {
        if (FormField *field = form.field(problem.fieldId))
            field->setText(fittingText(*field));
    }
    QVERIFY2(form.validate(), qPrintable(form.problems().value(0).text + u": "_s + form.variablesText()));
}

} // namespace

//! Every documented pair of mutation and code, sent from a form over HTTP and met in the window.
class ErrorsWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyPair_isToldInTheCataloguesWords_data();
    void everyPair_isToldInTheCataloguesWords();
    void operationSwitchedOff_isMarkedUntilTheNextSignIn_data();
    void operationSwitchedOff_isMarkedUntilTheNextSignIn();
    void endOfSession_asksToSignInAndReturnsToTheForm_data();
    void endOfSession_asksToSignInAndReturnsToTheForm();
    void returnOfTheSession_takesItsWordsAway();
    void answersOfTheForm_standInTheWords_data();
    void answersOfTheForm_standInTheWords();
    void errorAtAnyLeaf_standsAtItsWidgetAndInTheSummary_data();
    void errorAtAnyLeaf_standsAtItsWidgetAndInTheSummary();

private:
    void signIn();
    [[nodiscard]] ui::Workspace *workspace() const { return m_window->window.currentWorkspace(); }
    [[nodiscard]] ui::ActionPanel *panel() const { return workspace()->panel()->panel(); }
    [[nodiscard]] ui::ErrorDialog *dialog() const;
    template <typename Widget>
    [[nodiscard]] Widget *inPanel(const QString &name) const;
    void open(const QString &operation);
    void send();
    void checkDialog(const ErrorEntry &entry);
    void checkForm(const ErrorEntry &entry);
    void checkAction(const ErrorEntry &entry);
    void closeDialogs();
    void activate();

    std::unique_ptr<demo::Server> m_server;
    api::SystemClock m_clock;
    QNetworkAccessManager m_network;
    api::Backoffs m_backoffs{m_clock};
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<tests::WindowFixture> m_window;
    catalogue::DocumentedErrors m_documented = catalogue::DocumentedErrors::load();
};

void ErrorsWindowTest::initTestCase()
{
    m_server = std::make_unique<demo::Server>(demo::ServerOptions{});
    QVERIFY(m_server->start());
    api::Environment environment;
    environment.name = u"demo"_s;
    environment.apiUrl = m_server->apiUrl();
    environment.authUrl = m_server->authUrl();
    m_connection =
        std::make_unique<api::Connection>(environment, api::Connection::Parts{m_network, m_backoffs, m_clock});
    m_window = std::make_unique<tests::WindowFixture>(m_connection->gate());
    signIn();
    m_window->window.openCustomer(m_server->logins().at(1).accountNumbers.at(0));
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void ErrorsWindowTest::cleanupTestCase()
{
    m_window.reset();
    m_connection.reset();
}

void ErrorsWindowTest::signIn()
{
    bool isSignedIn = false;
    const api::CallHandle call = m_connection->session().signIn(
        api::ApiKey{demo::Server::agentApiKey()},
        [&isSignedIn](const tl::expected<void, api::Error> &result) { isSignedIn = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn, patienceMs);
}

ui::ErrorDialog *ErrorsWindowTest::dialog() const
{
    const QList<ui::ErrorDialog *> all = m_window->window.findChildren<ui::ErrorDialog *>();
    ui::ErrorDialog *shown = nullptr;
    for (ui::ErrorDialog *one : all) {
        if (one->isVisible() && shown)
            return nullptr; // never two at a time
        if (one->isVisible())
            shown = one;
    }
    return shown;
}

template <typename Widget>
Widget *ErrorsWindowTest::inPanel(const QString &name) const
{
    return panel()->findChild<Widget *>(name);
}

void ErrorsWindowTest::closeDialogs()
{
    for (int i = 0; i < 5 && m_window->dialogs.isShowing(); ++i) {
        if (ui::ErrorDialog *shown = dialog())
            QTest::keyClick(shown, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QVERIFY(!m_window->dialogs.isShowing());
    activate();
}

//! As a window system does when a dialog is closed.
void ErrorsWindowTest::activate()
{
    m_window->window.activateWindow();
    QTRY_VERIFY(m_window->window.isActiveWindow());
}

void ErrorsWindowTest::open(const QString &operation)
{
    if (panel())
        panel()->close();
    workspace()->openOperation(operation);
    QVERIFY(panel() && panel()->isOpen());
    QCOMPARE(panel()->submission()->operation().name, operation);
    fillIn(panel()->submission()->form());
}

void ErrorsWindowTest::send()
{
    panel()->submit();
    if (panel()->submission()->state() == State::Checking)
        panel()->submit();
    QTRY_VERIFY_WITH_TIMEOUT(panel()->submission()->state() != State::Sending, patienceMs);
}

void ErrorsWindowTest::everyPair_isToldInTheCataloguesWords_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QStringList names = m_documented.operations().keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        for (const QString &code : m_documented.codesOf(name))
            QTest::addRow("%s=%s", qPrintable(name), qPrintable(code)) << name << code;
    }
}

void ErrorsWindowTest::everyPair_isToldInTheCataloguesWords()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    closeDialogs();
    workspace()->showScreen(u"overview"_s);
    m_connection->gate().forgetNotOffered();
    m_server->clearFaults();
    QVERIFY(m_server->addFault(operation + u'=' + code).has_value());
    // Nobody who is signed in is told of a token that is not accepted: a new one is fetched, and the form goes again.
    const bool isOfToken = code == "KT-CT-1112"_L1;
    catalogue::ErrorFacts facts;
    facts.code = isOfToken ? u"session.renewed"_s : code;
    facts.operation = operation;
    const ErrorEntry entry = m_window->errors.describe(facts);

    open(operation);
    if (QTest::currentTestFailed())
        return;
    const FormSubmission &submission = *panel()->submission();
    const Json answers = submission.form().variables();
    const QString formId = submission.form().formId();
    send();
    QCOMPARE(submission.state(), State::Failed);
    QCOMPARE(submission.error().code, facts.code);
    QVERIFY(submission.error().hasCode({code}));
    QCOMPARE(m_connection->session().state(), api::Session::State::Active);
    // With the answers of the form in the text, where it has a place for them.
    const ErrorEntry told = m_window->errors.describe(submission.error().facts());
    QCOMPARE(told.headline, entry.headline);
    if (entry.kind == ErrorKind::FixForm)
        checkForm(told);
    else
        checkDialog(told);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(submission.form().variables() == answers);
    QCOMPARE(submission.form().formId(), formId);
    QVERIFY(inPanel<QPushButton>(operation + u".submit"_s)->isEnabled());
    checkAction(entry);
    if (!QTest::currentTestFailed() && panel()->submission() == &submission)
        QVERIFY(submission.form().variables() == answers);
}

//! In the summary and, in the same words, at the fields that the server named; the card is behind Details.
void ErrorsWindowTest::checkForm(const ErrorEntry &entry)
{
    QVERIFY(!m_window->dialogs.isShowing());
    auto *summary = inPanel<ui::ErrorSummary>(u"errorSummary"_s);
    QVERIFY(summary->isVisible() && summary->hasFocus());
    QStringList said;
    const QList<QLabel *> lines = summary->findChildren<QLabel *>(u"problem"_s);
    for (const QLabel *line : lines)
        said += line->accessibleName();
    QVERIFY2(said.contains(entry.text), qPrintable(said.join(u" | "_s)));
    const FormModel &form = panel()->submission()->form();
    for (const models::FormProblem &problem : form.problems()) {
        QVERIFY(said.contains(problem.text));
        if (problem.fieldId < 0)
            continue;
        Q_EMIT summary->fieldRequested(problem.fieldId);
        const FormField &field = *form.field(problem.fieldId);
        QCOMPARE(field.error(), problem.text);
        const auto labels = panel()->findChildren<QLabel *>(u"error"_s);
        const bool isShown = std::any_of(labels.begin(), labels.end(), [&problem](const QLabel *label) {
            return label->isVisible() && label->text() == problem.text;
        });
        QVERIFY2(isShown, qPrintable(field.pathText()));
    }
    auto *details = inPanel<QPushButton>(u"problemDetails"_s);
    QVERIFY(details && details->isVisible());
    details->click();
    checkDialog(entry);
}

void ErrorsWindowTest::checkDialog(const ErrorEntry &entry)
{
    QTRY_VERIFY(dialog());
    const auto text = [this](const char *name) { return dialog()->findChild<QLabel *>(QLatin1String(name))->text(); };
    QCOMPARE(text("errorHeadline"), entry.headline);
    QCOMPARE(text("errorText"), entry.text);
    QVERIFY(dialog()->message().copyText().contains(entry.code));
    const auto *action = dialog()->findChild<QPushButton *>(u"errorAction"_s);
    QCOMPARE(action != nullptr, entry.action != ErrorAction::None);
    QVERIFY(!action || (action->text() == entry.actionLabel && !action->isDefault()));
    QVERIFY(dialog()->findChild<QPushButton *>(u"errorClose"_s)->isDefault());
}

//! Presses the dialog's action and looks whether it does what it says.
void ErrorsWindowTest::checkAction(const ErrorEntry &entry)
{
    auto *action = dialog()->findChild<QPushButton *>(u"errorAction"_s);
    if (!action)
        return;
    QSignalSpy signIn(&m_window->window, &ui::MainWindow::signInRequested);
    QApplication::clipboard()->clear();
    action->click();
    activate();
    const auto listInFront = [this] {
        const auto *tabs = workspace()->findChild<QTabWidget *>(workspace()->currentScreen() + u".tabs"_s);
        return tabs ? tabs->currentWidget()->objectName() : QString();
    };
    switch (entry.action) {
    case ErrorAction::SignIn:
        QCOMPARE(signIn.count(), 1);
        break;
    case ErrorAction::TryAgain: {
        const State state = panel()->submission()->state();
        QVERIFY(state == State::Checking || state == State::Sending);
        QTRY_VERIFY_WITH_TIMEOUT(panel()->submission()->state() != State::Sending, patienceMs);
        break;
    }
    case ErrorAction::GoToField: {
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
        break;
    }
    case ErrorAction::OpenPayments:
        QCOMPARE(workspace()->currentScreen(), u"payments"_s);
        QCOMPARE(listInFront(), u"payments.payments"_s);
        break;
    case ErrorAction::OpenSchedules:
        QCOMPARE(workspace()->currentScreen(), u"payments"_s);
        QCOMPARE(listInFront(), u"payments.schedules"_s);
        break;
    case ErrorAction::OpenLedgers:
        QCOMPARE(workspace()->currentScreen(), u"account"_s);
        break;
    case ErrorAction::OpenScreen:
        QCOMPARE(workspace()->currentScreen(), entry.screen.section(u'.', 0, 0));
        if (entry.screen.contains(u'.'))
            QCOMPARE(listInFront(), entry.screen);
        break;
    case ErrorAction::LookFirst: {
        const QStringList touches = panel()->submission()->operation().touches;
        QVERIFY(touches.isEmpty() ? workspace()->currentScreen() == "overview"_L1
                                  : touches.contains(workspace()->currentScreen()));
        break;
    }
    case ErrorAction::AskForAccess:
        QVERIFY(QApplication::clipboard()->text().contains(entry.code));
        break;
    default:
        QFAIL(qPrintable(u"No pair is known to need "_s + toString(entry.action)));
    }
}

void ErrorsWindowTest::operationSwitchedOff_isMarkedUntilTheNextSignIn_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QTest::newRow("KT-CT-1113") << u"moveOut"_s << u"KT-CT-1113"_s;
    QTest::newRow("KT-CT-10312") << u"cancelEnrollment"_s << u"KT-CT-10312"_s;
    QTest::newRow("KT-CT-4633") << u"scheduleQuoteFollowUp"_s << u"KT-CT-4633"_s;
}

void ErrorsWindowTest::operationSwitchedOff_isMarkedUntilTheNextSignIn()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    closeDialogs();
    m_connection->gate().forgetNotOffered();
    m_server->clearFaults();
    QVERIFY(m_server->addFault(operation + u'=' + code).has_value());
    open(operation);
    if (QTest::currentTestFailed())
        return;
    send();
    QCOMPARE(panel()->submission()->error().code, code);
    QVERIFY(!m_connection->gate().isOffered(operation));
    closeDialogs();
    const int requests = m_server->requestCount();
    send(); // kept back on this side
    QCOMPARE(panel()->submission()->error().code, u"gate.not-offered"_s);
    QCOMPARE(m_server->requestCount(), requests);
    closeDialogs();
    signIn();
    QVERIFY(m_connection->gate().isOffered(operation));
}

void ErrorsWindowTest::endOfSession_asksToSignInAndReturnsToTheForm_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("code");
    const QString form = u"updateAccountBillingEmail="_s;
    const QString renewal = u"obtainKrakenToken="_s;
    QTest::newRow("token ended by somebody") << QStringList{form + u"KT-CT-1162"_s} << u"KT-CT-1162"_s;
    QTest::newRow("token that can't be checked") << QStringList{form + u"KT-CT-1163"_s} << u"KT-CT-1163"_s;
    QTest::newRow("refresh token that ran out")
        << QStringList{form + u"KT-CT-1124"_s, renewal + u"KT-CT-1134"_s} << u"KT-CT-1134"_s;
    QTest::newRow("refresh token that is wrong")
        << QStringList{form + u"KT-CT-1120"_s, renewal + u"KT-CT-1135"_s} << u"KT-CT-1135"_s;
}

void ErrorsWindowTest::endOfSession_asksToSignInAndReturnsToTheForm()
{
    QFETCH(QStringList, rules);
    QFETCH(QString, code);
    closeDialogs();
    m_server->clearFaults();
    open(u"updateAccountBillingEmail"_s);
    if (QTest::currentTestFailed())
        return;
    FormField *account = panel()->submission()->form().fieldAt(u"input.accountNumber"_s);
    QVERIFY(account);
    account->setText(workspace()->accountNumber());
    const FormSubmission &submission = *panel()->submission();
    const Json answers = submission.form().variables();
    for (const QString &rule : std::as_const(rules))
        QVERIFY(m_server->addFault(rule).has_value());
    send();
    QCOMPARE(submission.error().code, code);
    QTRY_COMPARE(m_connection->session().state(), api::Session::State::Ended);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QPushButton *>(u"errorAction"_s)->text(), u"Sign in again"_s);
    const auto asked = connect(&m_window->window, &ui::MainWindow::signInRequested, this, [this] {
        m_server->clearFaults();
        signIn();
    });
    dialog()->findChild<QPushButton *>(u"errorAction"_s)->click();
    disconnect(asked);
    QCOMPARE(m_connection->session().state(), api::Session::State::Active);
    closeDialogs();
    QCOMPARE(panel()->submission(), &submission);
    QVERIFY(panel()->isVisible());
    QVERIFY(submission.form().variables() == answers);
    send(); // the same form, and it is let in
    QCOMPARE(submission.state(), State::Done);
}

//! As when the sign-in page lay over the window and is gone again: nothing asks any more for what was done.
void ErrorsWindowTest::returnOfTheSession_takesItsWordsAway()
{
    using Status = models::SessionStatus;
    closeDialogs();
    m_server->clearFaults();
    open(u"updateAccountBillingEmail"_s);
    QVERIFY(m_server->addFault(u"updateAccountBillingEmail=KT-CT-1162*1"_s).has_value());
    const FormSubmission &submission = *panel()->submission();
    const Json answers = submission.form().variables();
    send();
    QTRY_VERIFY(dialog());
    QCOMPARE(submission.state(), State::Failed);
    Status status;
    status.state = Status::State::Ended;
    m_window->window.setSessionStatus(status);
    QVERIFY(dialog());
    signIn();
    status.state = Status::State::Active;
    m_window->window.setSessionStatus(status);
    QTRY_VERIFY(!m_window->dialogs.isShowing());
    QCOMPARE(submission.state(), State::Editing);
    QVERIFY(submission.form().variables() == answers);
    // Other cards stay, however the session moves.
    QVERIFY(m_server->addFault(u"updateAccountBillingEmail=KT-CT-1111*1"_s).has_value());
    activate();
    send();
    QTRY_VERIFY(dialog());
    status.state = Status::State::Refreshing;
    m_window->window.setSessionStatus(status);
    status.state = Status::State::Active;
    m_window->window.setSessionStatus(status);
    QVERIFY(dialog());
    QCOMPARE(submission.state(), State::Failed);
    closeDialogs();
}

void ErrorsWindowTest::answersOfTheForm_standInTheWords_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("a number") << u"redeemLoyaltyPointsForAccountCredit"_s << u"KT-CT-9205"_s << u"input.points"_s
                              << u"5120"_s << u"the balance is less than 5,120"_s;
    QTest::newRow("an amount") << u"submitRepaymentRequest"_s << u"KT-CT-3927"_s << u"input.amountInMinorUnit"_s
                               << u"512.34"_s << u"£512.34 can't be refunded now"_s;
    QTest::newRow("a day of the month") << u"createAccountPaymentSchedule"_s << u"KT-CT-3960"_s << u"input.paymentDay"_s
                                        << u"27"_s << u"payments can't be taken on day 27"_s;
    QTest::newRow("a text") << u"redeemReferralClaimCode"_s << u"KT-CT-6724"_s << u"input.code"_s << u"OAK-12"_s
                            << u"no code “OAK-12”"_s;
    QTest::newRow("an address") << u"shareGoodsQuote"_s << u"KT-CT-4122"_s << u"input.email"_s << u"anna@example.org"_s
                                << u"“anna@example.org” is not written like"_s;
    QTest::newRow("the operation") << u"moveOut"_s << u"KT-CT-1113"_s << QString() << QString()
                                   << u"switched “Report"_s;
}

void ErrorsWindowTest::answersOfTheForm_standInTheWords()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    QFETCH(QString, path);
    QFETCH(QString, answer);
    QFETCH(QString, words);
    closeDialogs();
    m_connection->gate().forgetNotOffered();
    m_server->clearFaults();
    open(operation);
    if (FormField *field = panel()->submission()->form().fieldAt(path); field && !path.isEmpty())
        field->setText(answer);
    QVERIFY(m_server->addFault(operation + u'=' + code).has_value());
    send();
    const FormSubmission &submission = *panel()->submission();
    QCOMPARE(submission.error().code, code);
    const QString text = submission.errorEntry().text;
    QVERIFY2(text.contains(words), qPrintable(text));
    const QList<QLabel *> labels = panel()->findChildren<QLabel *>();
    const bool isShown = std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && (label->text().contains(words) || label->accessibleName().contains(words));
    });
    QVERIFY(isShown || (dialog() && dialog()->message().entry.text == text));
}

void ErrorsWindowTest::errorAtAnyLeaf_standsAtItsWidgetAndInTheSummary_data()
{
    QTest::addColumn<QString>("operation");
    for (const QString &name : m_documented.operations().keys())
        QTest::newRow(qPrintable(name)) << name;
}

void ErrorsWindowTest::errorAtAnyLeaf_standsAtItsWidgetAndInTheSummary()
{
    QFETCH(QString, operation);
    closeDialogs();
    if (panel())
        panel()->close();
    workspace()->openOperation(operation);
    FormModel &form = panel()->submission()->form();
    form.setVariables(graphql::exampleVariables(form.rootField(), graphql::ExampleSize::Full));
    QList<FormField *> leaves;
    const std::function<void(FormField &)> collect = [&collect, &leaves](FormField &field) {
        if (models::isLeaf(field.kind()) && !field.spec().hint.isHidden)
            leaves.append(&field);
        for (const auto &child : field.children())
            collect(*child);
    };
    collect(form.root());
    QCOMPARE(leaves.isEmpty(), form.root().childCount() == 0);
    auto *summary = inPanel<ui::ErrorSummary>(u"errorSummary"_s);
    for (const FormField *leaf : std::as_const(leaves)) {
        const QString words = u"Not this at "_s + leaf->pathText();
        form.setServerProblems({{QString(), words, leaf->path()}});
        const QList<QLabel *> lines = summary->findChildren<QLabel *>(u"problem"_s);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines.back()->accessibleName(), words);
        Q_EMIT summary->fieldRequested(leaf->id());
        const QList<QLabel *> errors = panel()->findChildren<QLabel *>(u"error"_s);
        const auto shown = std::count_if(errors.begin(), errors.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
        QVERIFY2(shown == 1, qPrintable(words));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    panel()->close();
}

QTEST_MAIN(ErrorsWindowTest)
#include "tst_errorswindow.moc"
