// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/story.h"
#include "app/console/tour/tour.h"
#include "tests/app/consolefixture.h"
#include "tests/app/traces.h"
#include "ui/session/signinpage.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/secretclipboard.h"

#include "api/client/redaction.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QTableView>

#include <cstdio>

#if defined(Q_OS_WIN)
#include <io.h>
#define dup _dup
#define dup2 _dup2
#define fileno _fileno
#else
#include <unistd.h>
#endif

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using tests::ConsoleFixture;

namespace {

constexpr int tourMs = 500000; //!< Nearly two minutes when nothing else is running.

//! Stderr goes into a file as long as this lives, and what Qt logs with it.
class CaughtStderr final
{
public:
    explicit CaughtStderr(const QString &file)
        : m_before(dup(fileno(stderr))),
          m_file(std::fopen(qPrintable(file), "w"))
    {
        if (m_file)
            dup2(fileno(m_file), fileno(stderr));
        m_handler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
            std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "", qPrintable(message));
        });
    }
    ~CaughtStderr()
    {
        qInstallMessageHandler(m_handler);
        std::fflush(stderr);
        dup2(m_before, fileno(stderr));
        if (m_file)
            std::fclose(m_file);
    }
    CaughtStderr(const CaughtStderr &) = delete;
    CaughtStderr &operator=(const CaughtStderr &) = delete;

private:
    int m_before;
    std::FILE *m_file;
    QtMessageHandler m_handler = nullptr;
};

//! Adds every value below \p json that is a secret by the name it goes by.
void collect(const Json &json, QSet<QString> &secrets, bool isInBankDetails = false)
{
    if (json.is_array()) {
        for (const Json &element : json)
            collect(element, secrets, isInBankDetails);
    }
    if (!json.is_object())
        return;
    const bool isBank = isInBankDetails || json.contains("sortCode") || json.contains("iban");
    for (const auto &[key, value] : json.items()) {
        const QString name = QString::fromStdString(key);
        if (name == "tokenUse"_L1) // what a token is for, "access", which the audit may say
            continue;
        const bool isSecret = api::isSecretName(name) || (isBank && name == "accountNumber"_L1);
        if (isSecret && value.is_string())
            secrets += QString::fromStdString(value.get<std::string>());
        else
            collect(value, secrets, isBank);
    }
}

//! Shorter ones stand in any file by chance.
QStringList worthSearching(const QSet<QString> &secrets)
{
    constexpr qsizetype shortest = 6;
    QStringList worthy;
    for (const QString &secret : secrets) {
        if (secret.size() >= shortest)
            worthy += secret;
    }
    worthy.sort();
    return worthy;
}

} // namespace

//! The whole tour with its stories, then everything that can be saved to a file. What is secret in it is taken from
//! what went over the wire; nothing that the program wrote, said or left on the clipboard holds any of it.
class TestCanaryTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_ofTheTour_stayInMemory();

private:
    void listen();
    void keepASignIn();
    void walk();
    //! Clicks what opens a file dialog, and chooses \p file in it.
    void save(const QString &button, const QString &file);

    ConsoleFixture m_fixture;
    QSet<QString> m_secrets;
};

void TestCanaryTour::listen()
{
    demo::ServerThread &demo = m_fixture.console().demo();
    connect(&demo, &demo::ServerThread::requestHandled, this, [this](const QString &, const QByteArray &body, int) {
        const Json request = Json::parse(body.toStdString(), nullptr, false);
        if (request.is_object() && request.contains("variables"))
            collect(request.at("variables"), m_secrets);
    });
    connect(&demo, &demo::ServerThread::answered, this,
            [this](const QByteArray &body) { collect(Json::parse(body.toStdString(), nullptr, false), m_secrets); });
}

//! In an environment of one's own, so that a token goes to the keychain.
void TestCanaryTour::keepASignIn()
{
    api::Environment environment;
    environment.name = u"kept"_s;
    environment.kind = api::Environment::Kind::Test;
    environment.apiUrl = m_fixture.console().demo().apiUrl();
    environment.authUrl = m_fixture.console().demo().authUrl();
    app::SessionWindow *opened = m_fixture.console().openWindow(environment);
    auto *page = qobject_cast<ui::SignInPage *>(opened->window().cover());
    QVERIFY(page);
    const demo::DemoLogin login = m_fixture.console().demo().logins().at(3);
    Q_EMIT page->submitted(api::EmailAndPassword{login.email, login.password}, true);
    QTRY_VERIFY(opened->isSignedIn() && !opened->connection()->session().keptAs().isEmpty());
    QString kept;
    const api::CallHandle reading =
        m_fixture.secrets().read(u"kept/%1/refresh-token"_s.arg(login.email),
                                 [&kept](const auto &secret) { kept = secret.value_or(QString()); });
    QTRY_VERIFY(!kept.isEmpty());
    m_secrets += kept;
    opened->window().close();
    QTRY_COMPARE(m_fixture.console().sessions().size(), 1U);
}

void TestCanaryTour::walk()
{
    const app::TourSteps stories = app::storiesIn(QStringLiteral(TIDELINE_SOURCE_DIR) + u"/resources/stories"_s);
    QVERIFY(stories.size() > 100);
    app::Tour tour(m_fixture.console(), m_fixture.theme(), m_fixture.file(u"pictures"_s), app::tourSteps() + stories);
    QSignalSpy finished(&tour, &app::Tour::finished);
    tour.start();
    QVERIFY(finished.wait(tourMs));
    QCOMPARE(finished.constFirst().constFirst().toInt(), 0);
}

void TestCanaryTour::save(const QString &button, const QString &file)
{
    QTRY_VERIFY(ConsoleFixture::find<QAbstractButton>(button));
    ConsoleFixture::find<QAbstractButton>(button)->click();
    QFileDialog *chooser = nullptr;
    const auto isOpen = [&chooser] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QFileDialog *>(top); dialog && dialog->isVisible())
                chooser = dialog;
        }
        return chooser != nullptr;
    };
    QTRY_VERIFY(isOpen());
    Q_EMIT chooser->fileSelected(m_fixture.file(file));
    chooser->close();
    QVERIFY(QFile::exists(m_fixture.file(file)));
}

void TestCanaryTour::secrets_ofTheTour_stayInMemory()
{
    const QString onTheClipboard = u"CANARY-on-the-clipboard"_s;
    QStringList titles;
    QLoggingCategory::setFilterRules(u"tideline.*=true"_s);
    const QString folder = m_fixture.file({});
    {
        const CaughtStderr caught(m_fixture.file(u"stderr.txt"_s));
        demo::ServerOptions backend;
        backend.extremes = true; // the tour shows them
        m_fixture.setDemo(backend);
        QVERIFY(m_fixture.start());
        listen();
        keepASignIn();
        ui::copySecret(onTheClipboard);
        QCOMPARE(QGuiApplication::clipboard()->text(), onTheClipboard);
        walk();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // its time is over long ago
        m_fixture.window().openCustomer(m_fixture.account());
        m_fixture.window().currentWorkspace()->showScreen(u"overview"_s);
        QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
        save(u"overview.print"_s, u"customer.pdf"_s);
        m_fixture.window().currentWorkspace()->showScreen(u"timeline"_s);
        QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"timeline.list"_s));
        save(u"timeline.print"_s, u"timeline.pdf"_s);
        m_fixture.window().currentWorkspace()->showScreen(u"payments"_s);
        save(u"payments.payments.export"_s, u"payments.csv"_s);
        m_fixture.window().actions().action(u"audit"_s)->trigger();
        QTRY_VERIFY(ConsoleFixture::find<QTableView>(u"auditTable"_s)->model()->rowCount() > 20);
        save(u"exportAudit"_s, u"audit.csv"_s);
        for (const QWidget *top : QApplication::topLevelWidgets())
            titles += top->windowTitle();
        Q_EMIT qApp->aboutToQuit({});
        m_fixture.stop(); // everything is written by then
    }
    m_secrets += {onTheClipboard, u"demo-masquerade"_s, u"sk_demo_agent"_s, u"sk_of_nobody"_s};
    const QStringList secrets = worthSearching(m_secrets);
    QVERIFY2(secrets.size() >= 20, qPrintable(secrets.join(u' ')));

    // The search finds what stands there: in a PDF, a table, the settings, the audit and the log.
    const QStringList there = tests::tracesIn(folder, {u"A-222A8E4D"_s});
    for (const QString &file : {u"customer.pdf"_s, u"timeline.pdf"_s, u"settings.ini"_s, u"audit.csv"_s})
        QVERIFY2(there.contains(m_fixture.file(file) + u": A-222A8E4D"_s), qPrintable(there.join(u'\n')));
    QVERIFY(!tests::tracesIn(folder, {u"Case 4711"_s}).isEmpty());
    QVERIFY(tests::tracesIn(folder, {u"collectPayment"_s})
                .contains(m_fixture.file(u"stderr.txt"_s) + u": collectPayment"_s));

    QCOMPARE(tests::tracesIn(folder, secrets).join(u'\n'), QString());
    QCOMPARE(tests::webTokensIn(folder).join(u'\n'), QString());
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation,
                             QStandardPaths::GenericCacheLocation, QStandardPaths::RuntimeLocation}) {
        QCOMPARE(tests::tracesIn(QStandardPaths::writableLocation(place), secrets).join(u'\n'), QString());
        QCOMPARE(tests::webTokensIn(QStandardPaths::writableLocation(place)).join(u'\n'), QString());
    }
    QCOMPARE(tests::wordsIn(titles.join(u'\n').toUtf8(), secrets).join(u'\n'), QString());
    QCOMPARE(tests::wordsIn(QGuiApplication::clipboard()->text().toUtf8(), secrets).join(u'\n'), QString());
    QCOMPARE(tests::wordsIn(QCoreApplication::arguments().join(u' ').toUtf8(), secrets).join(u'\n'), QString());
}

#include "tst_canary_tour.moc"
QTEST_MAIN(TestCanaryTour)
