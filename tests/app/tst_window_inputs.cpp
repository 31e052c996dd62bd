// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/demo/server.h"
#include "api/session/connection.h"
#include "models/forms/querychoicesource.h"
#include "models/shell/palettemodel.h"
#include "tests/app/formtypist.h"
#include "tests/demo/inputs.h"
#include "ui/forms/editorregistry.h"
#include "ui/shell/context.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using graphql::Json;
using models::FormSubmission;
using testing::DemoInput;
using State = FormSubmission::State;

namespace {

constexpr int patienceMs = 20000;

//! A window on a demo backend of its own, which works in the same event loop.
struct Desk
{
    explicit Desk(models::CatalogueSource::Pointer operations, ui::Theme &theme)
        : choices(client()),
          context{client(), errors,  catalogue,
                  choices,  editors, recents,
                  theme,    dialogs, [] { return QDateTime::currentDateTime(); }}
    {
        catalogue.set(std::move(operations));
        window = std::make_unique<ui::MainWindow>(context);
    }

    api::GraphQlClient &client()
    {
        if (connection)
            return connection->gate();
        if (!server.start())
            qFatal("the demo backend did not start");
        api::Environment environment;
        environment.name = u"demo"_s;
        environment.apiUrl = server.apiUrl();
        environment.authUrl = server.authUrl();
        connection = std::make_unique<api::Connection>(environment, api::Connection::Parts{network, backoffs, clock});
        return connection->gate();
    }

    [[nodiscard]] api::Credentials credentials(const QString &as) const
    {
        if (as == "agent"_L1)
            return api::ApiKey{demo::Server::agentApiKey()};
        if (as == "organisation"_L1)
            return api::OrganisationKey{u"sk_demo_organisation"_s};
        const QList<demo::DemoLogin> logins = server.logins();
        for (const demo::DemoLogin &login : logins) {
            if (login.email == as.section(u':', 1))
                return api::EmailAndPassword{login.email, login.password};
        }
        return api::NoCredentials{};
    }

    //! The panel that is open, wherever it is.
    [[nodiscard]] ui::ActionPanel *panel() const
    {
        const QList<ui::ActionPanel *> all = window->findChildren<ui::ActionPanel *>();
        for (ui::ActionPanel *panel : all) {
            if (panel->isOpen())
                return panel;
        }
        return nullptr;
    }

    demo::Server server{demo::ServerOptions{}};
    api::SystemClock clock;
    QNetworkAccessManager network;
    api::Backoffs backoffs{clock};
    std::unique_ptr<api::Connection> connection;
    catalogue::ErrorCatalogue errors;
    models::CatalogueSource catalogue;
    models::QueryChoiceSource choices;
    ui::EditorRegistry editors;
    models::RecentCustomers recents;
    ui::DialogHost dialogs;
    ui::Context context;
    std::unique_ptr<ui::MainWindow> window;
};

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
    return sent == wanted;
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
    void openFromPalette(Desk &desk, const QString &operation);

    std::unique_ptr<ui::Theme> m_theme;
    models::CatalogueSource::Pointer m_operations;
};

void WindowInputsTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_operations = std::make_shared<const catalogue::OperationCatalogue>(
        catalogue::bundledSchema(catalogue::Service::Api).value_or(nullptr),
        catalogue::bundledSchema(catalogue::Service::Auth).value_or(nullptr));
}

void WindowInputsTest::form_isFilledInSentAndAnsweredByKeys_data()
{
    QTest::addColumn<int>("index");
    const QList<DemoInput> inputs = testing::demoInputs(QDateTime::currentDateTime());
    QVERIFY2(!inputs.isEmpty(), "tests/demo/inputs holds no input");
    for (qsizetype i = 0; i < inputs.size(); ++i)
        QTest::newRow(inputs.at(i).operation.toUtf8().constData()) << int(i);
}

void WindowInputsTest::openFromPalette(Desk &desk, const QString &operation)
{
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = desk.window->findChild<QLineEdit *>(u"paletteBox"_s);
    QVERIFY(box);
    QTest::keyClicks(box, operation);
    auto *list = desk.window->findChild<QListView *>(u"paletteList"_s);
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->currentIndex().data(models::PaletteModel::IdRole).toString() == operation)
            break;
        QTest::keyClick(box, Qt::Key_Down);
    }
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(desk.panel());
    QCOMPARE(desk.panel()->submission()->operation().name, operation);
}

void WindowInputsTest::form_isFilledInSentAndAnsweredByKeys()
{
    QFETCH(int, index);
    const DemoInput input = testing::demoInputs(QDateTime::currentDateTime()).at(index);
    Desk desk(m_operations, *m_theme);
    bool isSignedIn = false;
    const api::CallHandle signIn = desk.connection->session().signIn(
        desk.credentials(input.as), [&isSignedIn](const auto &result) { isSignedIn = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn, patienceMs);
    desk.window->show();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));

    openFromPalette(desk, input.operation);
    if (QTest::currentTestFailed())
        return;
    ui::ActionPanel &panel = *desk.panel();
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
