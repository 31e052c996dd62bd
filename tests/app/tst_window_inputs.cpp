// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/passwords.h"
#include "api/demo/store/dataset.h"
#include "tests/app/desk.h"
#include "tests/app/formtypist.h"
#include "tests/demo/inputs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tideline;
using graphql::Json;
using models::FormSubmission;
using testing::DemoInput;
using State = FormSubmission::State;

namespace {

constexpr int patienceMs = 20000;

//! Every text that can be read in \p widget at the moment.
QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget))
            texts += QString(label->text()).remove(QChar(0x200b)); // where a long word may break
    }
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisibleTo(&widget))
            texts += button->text();
    }
    return texts;
}

template <typename Value>
bool hasPath(const QList<QPair<QString, Value>> &pairs, const QString &path)
{
    return std::any_of(pairs.begin(), pairs.end(),
                       [&path](const QPair<QString, Value> &pair) { return pair.first == path; });
}

bool contains(const Json &sent, const Json &wanted)
{
    if (wanted.is_object()) {
        for (const auto &[name, value] : wanted.items()) {
            if (!sent.is_object() || !sent.contains(name) || !contains(sent.at(name), value))
                return false;
        }
        return true;
    }
    if (wanted.is_array()) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (!sent.is_array() || sent.size() != wanted.size() || !contains(sent.at(i), wanted.at(i)))
                return false;
        }
        return true;
    }
    if (sent == wanted)
        return true;
    // One moment may be spelt with `Z` or with an offset.
    const auto moment = [](const Json &value) {
        return value.is_string() ? QDateTime::fromString(QString::fromStdString(value.get<std::string>()), Qt::ISODate)
                                 : QDateTime();
    };
    return moment(sent).isValid() && moment(sent) == moment(wanted);
}

} // namespace

//! Every operation that has an input, from the palette to its result on the screen, by keys alone.
class WindowInputsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMutation_isFilledInHere();
    void form_isFilledInSentAndAnsweredByKeys_data();
    void form_isFilledInSentAndAnsweredByKeys();
    void newPassword_showsTheRulesOfTheServer_data();
    void newPassword_showsTheRulesOfTheServer();
    void changingAPaymentJustTaken_knowsItsNumber();

private:
    void checkResult(const FormSubmission &submission, const QStringList &shown);
    void checkRows(const QList<models::ResultRow> &rows, const QStringList &shown);
    void checkSent(const FormSubmission &submission);
    void checkFold(ui::ActionPanel &panel);

    std::unique_ptr<ui::Theme> m_theme;
    models::CatalogueSource::Pointer m_operations;
};

void WindowInputsTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_operations = tests::bundledOperations();
}

void WindowInputsTest::everyMutation_isFilledInHere()
{
    QStringList missing;
    for (const catalogue::Operation &operation : m_operations->operations())
        missing += operation.name;
    QCOMPARE(missing.size(), 90);
    const QList<DemoInput> inputs = testing::demoInputs(QDateTime::currentDateTime());
    for (const DemoInput &input : inputs)
        missing.removeOne(input.operation);
    QCOMPARE(missing.join(u' '), QString());
}

void WindowInputsTest::checkRows(const QList<models::ResultRow> &rows, const QStringList &shown)
{
    static const QRegularExpression grouped(u"\\d,\\d{3}"_s);
    for (const models::ResultRow &row : rows) {
        QVERIFY2(shown.contains(row.label) && (row.isHeading || row.isSecret || shown.contains(row.value)),
                 qPrintable(row.label));
        QVERIFY2(!row.isSecret || !shown.contains(row.value), qPrintable(row.label + u" is not masked"_s));
        const bool isCode = row.label.contains(u"typename"_s, Qt::CaseInsensitive) || row.value.startsWith(u'{');
        QVERIFY2(!isCode, qPrintable(row.label + u": "_s + row.value));
        const bool isAmount = row.value.contains(u'\u00a3');
        QVERIFY2(isAmount || !grouped.match(row.value).hasMatch(), qPrintable(row.label + u": "_s + row.value));
    }
}

//! What was sent stands in the result, in the first rows unless there are many, but for secrets and keys.
void WindowInputsTest::checkSent(const FormSubmission &submission)
{
    const models::ResultDigest result = submission.result();
    QStringList told;
    for (const models::ResultRow &row : result.rows + result.folded)
        told += row.value;
    const QString all = told.join(u'\n');
    for (const models::AnswerRow &answer : submission.answers()) {
        const models::FormField *field = submission.form().field(answer.fieldId);
        if (!answer.isHeading && !field->isSecret() && field->kind() != models::FieldKind::JsonText
            && field->kind() != models::FieldKind::Json)
            QVERIFY2(all.contains(answer.value), qPrintable(answer.label + u": "_s + answer.value));
    }
}

//! The other values come when they are asked for, by keys; none of them has been told before.
void WindowInputsTest::checkFold(ui::ActionPanel &panel)
{
    const models::ResultDigest result = panel.submission()->result();
    auto *all = panel.findChild<QAbstractButton *>(panel.submission()->operation().name + u".allValues"_s);
    QCOMPARE(all != nullptr, !result.folded.isEmpty());
    if (!all)
        return;
    QSet<QString> told;
    for (const models::ResultRow &row : result.rows)
        told.insert(row.path);
    for (const models::ResultRow &row : result.folded)
        QVERIFY2(row.isHeading || !told.contains(row.path), qPrintable(row.path));
    panel.activateWindow(); // the offscreen platform does not give it back when a list of suggestions goes
    QVERIFY(QTest::qWaitForWindowActive(panel.window()));
    for (int i = 0; i < 200 && !all->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &panel, Qt::Key_Tab);
    QVERIFY(all->hasFocus());
    QVERIFY(!all->isChecked());
    QTest::keyClick(all, Qt::Key_Space);
    checkRows(result.folded, textsIn(panel));
}

//! The result in words, and what it hands on to the forms that come next.
void WindowInputsTest::checkResult(const FormSubmission &submission, const QStringList &shown)
{
    const catalogue::Operation &operation = submission.operation();
    QVERIFY(!operation.success.isEmpty());
    QVERIFY2(shown.contains(operation.success), qPrintable(shown.join(u'\n')));
    const models::ResultDigest result = submission.result();
    QVERIFY2(result.rows.size() <= models::ResultDigest::mostRows, "too much at once");
    checkRows(result.rows, shown);
    const QList<models::FollowUpOffer> offers = submission.followUps();
    const auto isAlways = [](const catalogue::FollowUp &next) { return next.onlyPath.isEmpty(); };
    QVERIFY(offers.size() >= std::count_if(operation.followUps.begin(), operation.followUps.end(), isAlways));
    QVERIFY(offers.size() <= operation.followUps.size());
    for (const models::FollowUpOffer &offer : offers) {
        const auto isOffered = [&offer](const catalogue::FollowUp &next) {
            return next.operation == offer.operation && next.label == offer.label;
        };
        const auto followUp = std::find_if(operation.followUps.begin(), operation.followUps.end(), isOffered);
        QVERIFY(followUp != operation.followUps.end());
        for (const auto &[from, to] : followUp->carry)
            QVERIFY2(hasPath(offer.context.carried, to), qPrintable(from + u" carries nothing to "_s + to));
        for (const auto &[from, to] : followUp->seek)
            QVERIFY2(hasPath(offer.context.sought, to), qPrintable(from + u" tells nothing of "_s + to));
        QVERIFY2(shown.contains(offer.label), qPrintable(offer.label));
        const models::FormModel next(*m_operations, offer.operation, offer.context);
        for (const auto &[path, value] : offer.context.carried) {
            const models::FormField *field = next.fieldAt(path);
            QVERIFY2(field && field->presence() == models::FormField::Presence::Value,
                     qPrintable(offer.operation + u" does not take "_s + path));
        }
    }
}

void WindowInputsTest::form_isFilledInSentAndAnsweredByKeys_data()
{
    QTest::addColumn<int>("index");
    const QList<DemoInput> inputs = testing::demoInputs(QDateTime::currentDateTime());
    QVERIFY2(!inputs.isEmpty(), "tests/demo/inputs holds no input");
    for (qsizetype i = 0; i < inputs.size(); ++i)
        QTest::newRow(inputs.at(i).operation.toUtf8().constData()) << int(i);
}

void WindowInputsTest::form_isFilledInSentAndAnsweredByKeys()
{
    QFETCH(int, index);
    const DemoInput input = testing::demoInputs(QDateTime::currentDateTime()).at(index);
    tests::Desk desk(m_operations, *m_theme);
    QVERIFY2(desk.open(input.as), qPrintable(input.as));
    ui::ActionPanel *opened = desk.openFromPalette(input.operation);
    QVERIFY(opened);
    ui::ActionPanel &panel = *opened;
    const FormSubmission &submission = *panel.submission();
    tests::FormTypist typist(panel);
    typist.fillIn(input.variables);
    QVERIFY2(typist.complaint().isEmpty(), qPrintable(typist.complaint()));
    const Json sent = submission.form().variables();
    QVERIFY2(contains(sent, input.variables), sent.dump().c_str());

    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    for (const models::FormProblem &problem : submission.form().problems())
        QFAIL(qPrintable(problem.text));
    if (submission.operation().checksAnswers) {
        QCOMPARE(submission.state(), State::Checking);
        const QStringList shown = textsIn(panel);
        for (const models::AnswerRow &answer : submission.answers())
            QVERIFY2(shown.contains(answer.label) && (answer.isHeading || shown.contains(answer.value)),
                     qPrintable(answer.label));
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(submission.state() != State::Sending, patienceMs);
    QVERIFY2(submission.state() == State::Done,
             qPrintable(submission.error().code + u' ' + submission.error().message));

    checkResult(submission, textsIn(panel));
    checkSent(submission);
    checkFold(panel);
}

void WindowInputsTest::newPassword_showsTheRulesOfTheServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("resetUserPassword") << u"input.newPassword"_s;
    QTest::newRow("updatePassword") << u"input.newPassword"_s;
    QTest::newRow("resetPassword") << u"input.password"_s;
    QTest::newRow("updateEmailAndPassword") << u"input.password"_s;
    QTest::newRow("moveInCreateCustomer") << u"input.password"_s;
}

void WindowInputsTest::newPassword_showsTheRulesOfTheServer()
{
    QFETCH(QString, path);
    tests::Desk desk(m_operations, *m_theme);
    QVERIFY(desk.open(u"agent"_s));
    ui::ActionPanel *panel = desk.openFromPalette(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(panel);
    const models::FormField *field = panel->submission()->form().fieldAt(path);
    QVERIFY(field);
    if (auto *more = panel->findChild<QAbstractButton *>(field->parent()->objectName() + u".more"_s);
        more && !panel->findChild<QLabel *>(field->objectName() + u".rules"_s))
        more->click();
    const auto *rules = panel->findChild<QLabel *>(field->objectName() + u".rules"_s);
    QVERIFY(rules);
    QTRY_VERIFY(rules->isVisible());
    const std::vector<std::string> sentences = demo::passwordRules();
    QCOMPARE(sentences.size(), std::size_t(5));
    const auto *input = panel->findChild<QWidget *>(field->objectName());
    QVERIFY(input);
    for (const std::string &sentence : sentences) {
        QVERIFY2(rules->text().contains(QString::fromStdString(sentence)), sentence.c_str());
        QVERIFY2(input->accessibleDescription().contains(QString::fromStdString(sentence)), sentence.c_str());
    }
}

//! An answer has a payment's UUID only, and amendPayment asks for its number.
void WindowInputsTest::changingAPaymentJustTaken_knowsItsNumber()
{
    const QList<DemoInput> inputs = testing::demoInputs(QDateTime::currentDateTime());
    const auto found = std::find_if(inputs.begin(), inputs.end(),
                                    [](const DemoInput &input) { return input.operation == u"collectPayment"_s; });
    QVERIFY(found != inputs.end());
    Json variables = found->variables;
    variables["input"]["paymentDate"] = QDate::currentDate().addDays(3).toString(Qt::ISODate).toStdString();
    variables["input"].erase("collectionMethod"); // with one it is taken at once
    tests::Desk desk(m_operations, *m_theme);
    QVERIFY2(desk.open(found->as), qPrintable(found->as));
    ui::ActionPanel *panel = desk.openFromPalette(found->operation);
    QVERIFY(panel);
    tests::FormTypist typist(*panel);
    typist.fillIn(variables);
    QVERIFY2(typist.complaint().isEmpty(), qPrintable(typist.complaint()));
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    auto *next = panel->findChild<QPushButton *>(u"followUp.amendPayment"_s);
    QVERIFY(next);
    next->click();
    QTRY_COMPARE(panel->submission()->operation().name, u"amendPayment"_s);
    const models::FormField *payment = panel->submission()->form().fieldAt(u"input.paymentId"_s);
    QVERIFY(payment);
    QTRY_VERIFY_WITH_TIMEOUT(!payment->text().isEmpty(), patienceMs);
    const auto taken = desk.server.data().payments.find(payment->text().toStdString());
    QVERIFY(taken);
    QVERIFY(taken->at("status") == Json("SCHEDULED"));
    QVERIFY(taken->at("amount") == variables["input"]["amount"]);
    QVERIFY(!panel->submission()->form().isDirty());
    const auto *line = panel->findChild<QLineEdit *>(payment->objectName());
    QVERIFY(line);
    QTRY_VERIFY2(line->text().contains(u"25.00"_s), qPrintable(line->text()));
}

QTEST_MAIN(WindowInputsTest)
#include "tst_window_inputs.moc"
