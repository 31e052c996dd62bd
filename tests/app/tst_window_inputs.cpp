// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/app/formtypist.h"
#include "tests/demo/inputs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

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
            texts += label->text();
    }
    return texts;
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
    void form_isFilledInSentAndAnsweredByKeys_data();
    void form_isFilledInSentAndAnsweredByKeys();

private:
    std::unique_ptr<ui::Theme> m_theme;
    models::CatalogueSource::Pointer m_operations;
};

void WindowInputsTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_operations = tests::bundledOperations();
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

    const QStringList shown = textsIn(panel);
    QVERIFY2(shown.contains(submission.operation().success), qPrintable(shown.join(u'\n')));
    for (const models::ResultRow &row : submission.result())
        QVERIFY2(shown.contains(row.label) && (row.isHeading || row.isSecret || shown.contains(row.value)),
                 qPrintable(row.label));
}

QTEST_MAIN(WindowInputsTest)
#include "tst_window_inputs.moc"
