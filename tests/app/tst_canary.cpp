// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/consolefixture.h"
#include "tests/demo/inputs.h"
#include "ui/session/signinpage.h"
#include "ui/shell/actionregistry.h"

#include "api/catalogue/bundledschema.h"
#include "api/catalogue/rootfielddocument.h"
#include "api/client/redaction.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QPushButton>
#include <QStandardPaths>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using tests::ConsoleFixture;

namespace {

const QString canary = u"CANARY7Q2"_s; //!< In every secret that is typed, pasted or sent.

QMutex saidLock;
QString said; //!< Everything that was logged, whatever its level.

void takeDown(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locker(&saidLock);
    said += message + u'\n';
}

bool isBankOrCard(const QString &name)
{
    static const QStringList names = {u"iban"_s, u"sortCode"_s, u"bankCode"_s, u"branchCode"_s, u"cardNumber"_s};
    return names.contains(name);
}

//! Puts the canary into every secret; counts them.
int mark(Json &value)
{
    int marked = 0;
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end(); ++member) {
            const QString name = QString::fromStdString(member.key());
            if (member.value().is_string() && (api::isSecretName(name) || isBankOrCard(name))) {
                member.value() = (canary + u"-Aa1!"_s).toStdString();
                ++marked;
            } else {
                marked += mark(member.value());
            }
        }
    } else if (value.is_array()) {
        for (Json &element : value)
            marked += mark(element);
    }
    return marked;
}

//! Where below \p folder the canary stands, in file names and contents.
QStringList foundIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const QByteArray wide(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
        if (file.fileName().contains(canary) || content.contains(canary.toUtf8()) || content.contains(wide)
            || content.contains(canary.toUtf8().toBase64().left(8)))
            found += file.fileName();
    }
    return found;
}

} // namespace

//! Marked secrets through signing in, masquerade, forms and all operations: afterwards nothing that the program wrote
//! or said holds one.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_stayInMemory();

private:
    void tryToSignIn(ConsoleFixture &fixture, const api::Credentials &credentials);
    void sendEverything(ConsoleFixture &fixture);
    void typeSecretsIntoForms(ConsoleFixture &fixture);
    void tryMasquerade(ConsoleFixture &fixture);
};

void TestCanary::tryToSignIn(ConsoleFixture &fixture, const api::Credentials &credentials)
{
    auto *page = qobject_cast<ui::SignInPage *>(fixture.window().cover());
    QVERIFY(page);
    QSignalSpy attempted(&fixture.console().session(), &app::SessionWindow::attempted);
    Q_EMIT page->submitted(credentials, true);
    QTRY_COMPARE(attempted.count(), 1);
    QVERIFY(fixture.window().cover());
}

void TestCanary::sendEverything(ConsoleFixture &fixture)
{
    int sent = 0;
    int answered = 0;
    int marked = 0;
    std::vector<api::CallHandle> calls;
    for (const testing::DemoInput &input : testing::demoInputs(QDateTime::currentDateTime())) {
        const auto *operation = fixture.context().catalogue.current()->find(input.operation);
        const auto schema = operation ? catalogue::bundledSchema(operation->service).value_or(nullptr) : nullptr;
        const auto built = schema ? catalogue::rootFieldDocument(*schema, graphql::ast::OperationType::Mutation,
                                                                 input.operation.toStdString())
                                  : tl::unexpected(graphql::Error());
        if (!built || input.operation == "forceReauthentication"_L1) // that one would end the session here
            continue;
        api::Request request;
        Json variables = input.variables;
        marked += mark(variables);
        request.variables = variables;
        request.document = built->document;
        request.operationName = built->operationName;
        request.rootField = input.operation.toStdString();
        request.kind = api::OperationKind::Mutation;
        request.service = operation->service;
        ++sent;
        calls.push_back(fixture.context().client.send(request, [&answered](const api::Result &) { ++answered; }));
    }
    QVERIFY(sent >= 80);
    QVERIFY(marked >= 10);
    QTRY_COMPARE_WITH_TIMEOUT(answered, sent, 60000);
}

void TestCanary::typeSecretsIntoForms(ConsoleFixture &fixture)
{
    for (const QString &operation : {u"updatePassword"_s, u"resetUserPassword"_s, u"obtainKrakenToken"_s,
                                     u"createDirectDebitInstructionAndSchedule"_s}) {
        fixture.window().openOperation(operation);
        QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"actionPanel"_s));
        int typed = 0;
        for (QLineEdit *line : fixture.window().findChildren<QLineEdit *>()) {
            const bool isBank = isBankOrCard(line->objectName().section(u'.', -1));
            if (!line->isVisible() || (line->echoMode() != QLineEdit::Password && !isBank))
                continue;
            line->setFocus();
            ConsoleFixture::type(canary + u"-Aa1!"_s);
            ++typed;
        }
        QVERIFY2(typed > 0, qPrintable(operation));
        QTest::qWait(1200); // drafts are written a moment later
        fixture.window().closeCustomers(); // keeps a draft
    }
}

void TestCanary::tryMasquerade(ConsoleFixture &fixture)
{
    fixture.window().actions().action(u"masquerade"_s)->trigger();
    ConsoleFixture::find<QLineEdit>(u"masqueradeToken"_s)->setText(canary);
    ConsoleFixture::find<QLineEdit>(u"masqueradeUser"_s)->setText(u"1"_s);
    ConsoleFixture::find<QLineEdit>(u"masqueradeReason"_s)->setText(u"Case 4711"_s);
    ConsoleFixture::find<QPushButton>(u"startMasquerade"_s)->click();
    QTRY_VERIFY(ConsoleFixture::find<QPushButton>(u"startMasquerade"_s)->isEnabled());
    QTRY_COMPARE(fixture.console().sessions().size(), 1U);
    ConsoleFixture::find<QPushButton>(u"cancelMasquerade"_s)->click();
}

void TestCanary::secrets_stayInMemory()
{
    QLoggingCategory::setFilterRules(u"tideline.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(&takeDown);
    ConsoleFixture fixture;
    QVERIFY(fixture.start());
    sendEverything(fixture);
    QGuiApplication::clipboard()->clear();
    typeSecretsIntoForms(fixture);
    tryMasquerade(fixture);
    fixture.window().actions().action(u"signOut"_s)->trigger();
    tryToSignIn(fixture, api::EmailAndPassword{u"someone@example.org"_s, canary});
    tryToSignIn(fixture, api::ApiKey{canary});
    tryToSignIn(fixture, api::OrganisationKey{canary});
    tryToSignIn(fixture, api::PreSignedKey{canary});
    tryToSignIn(fixture, api::LoginLink{canary});
    QStringList titles;
    for (const QWidget *top : QApplication::topLevelWidgets())
        titles += top->windowTitle();
    const QString folder = fixture.file({});
    Q_EMIT qApp->aboutToQuit({});
    fixture.stop(); // everything is written by then
    qInstallMessageHandler(before);

    QVERIFY(QFile::exists(folder + u"/audit.sqlite"_s));
    QVERIFY(QFile::exists(folder + u"/drafts.sqlite"_s));
    QCOMPARE(foundIn(folder), QStringList());
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation,
                             QStandardPaths::GenericCacheLocation, QStandardPaths::RuntimeLocation})
        QCOMPARE(foundIn(QStandardPaths::writableLocation(place)), QStringList());
    QVERIFY(said.contains(u"collectPayment"_s)); // the log was on
    QVERIFY(!said.contains(canary));
    QVERIFY(!titles.join(u'\n').contains(canary));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(canary));
    QVERIFY(!QCoreApplication::arguments().join(u' ').contains(canary));
}

#include "tst_canary.moc"
QTEST_MAIN(TestCanary)
