// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessiontest.h"
#include "ui/widgets/callout.h"

#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

namespace tideline::tests {

//! Several sessions and environments, and what is told of them, in whole windows on the demo backend.
class TestSessions : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_fixture.reset(); }
    void sessions_sideBySide_sendTheirOwnTokens();
    void production_asksOnceMore();
    void production_isMarkedInEveryWindow();
    void environments_areEditedAndKept();
    void environmentThatLeadsElsewhere_forgetsWhoWasKept_data();
    void environmentThatLeadsElsewhere_forgetsWhoWasKept();
    void environmentsThatCannotBeUsed_areSaid_andNotLost();
    void audit_tellsTheStory();
    void copiedSecret_isMarkedAndCleared();
};

//! Two identities and a masquerade: what each sends carries its own token, whatever the order.
void TestSessions::sessions_sideBySide_sendTheirOwnTokens()
{
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    app::SessionWindow *customer = m_fixture->console().openWindow(m_fixture->console().environments().at(0));
    QTRY_VERIFY(customer->window().cover());
    Q_EMIT qobject_cast<ui::SignInPage *>(customer->window().cover())
        ->submitted(api::EmailAndPassword{login.email, login.password}, false);
    QTRY_VERIFY(customer->isSignedIn());
    app::SessionWindow *masquerade = beginMasquerade();
    QVERIFY(masquerade && masquerade->isMasquerade());
    const QList<app::SessionWindow *> sessions = {&m_fixture->console().session(), customer, masquerade};
    QStringList identities;
    for (app::SessionWindow *session : sessions)
        identities += session->connection()->session().identity();
    QCOMPARE(QSet<QString>(identities.cbegin(), identities.cend()).size(), 3);
    api::Request request;
    request.document = "query V { viewer { email } }";
    request.operationName = "V";
    request.rootField = "viewer";
    constexpr int total = 1000;
    int answered = 0;
    int own = 0;
    std::vector<api::CallHandle> calls;
    for (int i = 0; i < total; ++i) {
        const int which = (i * 7 + i / 3) % 3;
        calls.push_back(sessions.at(which)->context().client.send(
            request, [&answered, &own, email = identities.at(which)](const api::Result &result) {
                ++answered;
                const QString seen = result
                    ? QString::fromStdString(result->data.at("viewer").at("email").get<std::string>())
                    : QString();
                own += seen == email ? 1 : 0;
            }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, total, 60000);
    QCOMPARE(own, total);
}

void TestSessions::production_asksOnceMore()
{
    m_fixture->context().isProduction = true; // the demo in the place of a production system
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    m_fixture->window().openOperation(u"forceReauthentication"_s);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"actionPanel"_s));
    QSignalSpy handled(&m_fixture->console().demo(), &demo::ServerThread::requestHandled);
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ConsoleFixture::find<QPushButton>(u"forceReauthentication.confirm"_s));
    QVERIFY(!ConsoleFixture::find<QPushButton>(u"forceReauthentication.confirm"_s)->isEnabled());
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier); // the keys are no way around
    QTest::qWait(200);
    QVERIFY(ConsoleFixture::find<QPushButton>(u"forceReauthentication.confirm"_s));
    const auto sent = [&handled] {
        return std::any_of(handled.cbegin(), handled.cend(), [](const QList<QVariant> &one) {
            return one.at(1).toByteArray().contains("forceReauthentication");
        });
    };
    QVERIFY(!sent());
    QVERIFY(click(u"forceReauthentication.onceMore"_s));
    QVERIFY(click(u"forceReauthentication.confirm"_s));
    QTRY_VERIFY(sent());
}

void TestSessions::production_isMarkedInEveryWindow()
{
    api::Environment environment;
    environment.name = u"live"_s;
    environment.kind = api::Environment::Kind::Production;
    environment.colour = u"green"_s;
    environment.apiUrl = m_fixture->console().demo().apiUrl();
    app::SessionWindow *opened = m_fixture->console().openWindow(environment);
    QTRY_VERIFY(opened->window().cover());
    QVERIFY2(opened->window().windowTitle().startsWith(u"PRODUCTION"_s), qPrintable(opened->window().windowTitle()));
    QCOMPARE(opened->window().findChild<QFrame *>(u"sessionFrame"_s)->property("tone").toString(), u"production"_s);
    QCOMPARE(opened->window().findChild<QLabel *>(u"environmentChip"_s)->property("tone").toString(), u"production"_s);
    QVERIFY(opened->context().isProduction);
    QVERIFY(click(u"chooseEnvironment"_s));
    auto *dialog = opened->window().findChild<QDialog *>(u"environments"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->windowTitle().startsWith(u"PRODUCTION"_s));
    QVERIFY(dialog->findChild<QFrame *>(u"dialogFrame"_s));
    QVERIFY(!m_fixture->window().windowTitle().contains(u"PRODUCTION"_s));
}

void TestSessions::environments_areEditedAndKept()
{
    trigger(u"environments"_s);
    QTRY_VERIFY(ConsoleFixture::find<QListView>(u"environmentList"_s));
    QVERIFY(!ConsoleFixture::find<QPushButton>(u"removeEnvironment"_s)->isEnabled()); // the demo is built in
    QVERIFY(click(u"addEnvironment"_s));
    QVERIFY(fill(u"environmentName"_s, u"Mine"_s));
    QVERIFY(fill(u"environmentApiUrl"_s, u"http://api.example.org/"_s));
    QVERIFY(click(u"saveEnvironment"_s));
    QVERIFY(ConsoleFixture::shows(u"Enter an address that begins with https://"_s));
    QVERIFY(fill(u"environmentApiUrl"_s, m_fixture->console().demo().apiUrl().toString()));
    QVERIFY(fill(u"environmentAuthUrl"_s, m_fixture->console().demo().authUrl().toString()));
    QVERIFY(click(u"saveEnvironment"_s));
    QVERIFY(m_fixture->console().environments().find(u"mine"_s).has_value());
    QVERIFY(click(u"checkConnection"_s));
    QTRY_VERIFY2(ConsoleFixture::shows(u"90 of 90 known operations are offered"_s), qPrintable(everythingShown()));
    QVERIFY(click(u"openEnvironment"_s));
    QTRY_COMPARE(m_fixture->console().sessions().size(), 2U);
    app::SessionWindow *opened = m_fixture->console().sessions().back().get();
    QTRY_VERIFY(opened->window().cover());
    // With tokens kept: the name is known to the page next time, the token to the store alone.
    Q_EMIT qobject_cast<ui::SignInPage *>(opened->window().cover())->submitted(api::ApiKey{u"sk_demo_agent"_s}, true);
    QTRY_VERIFY(opened->isSignedIn());
    const QString who = opened->connection()->session().identity();
    QTRY_COMPARE(opened->connection()->session().keptAs(), who);
    opened->window().close();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    opened = m_fixture->console().openWindow(*m_fixture->console().environments().find(u"Mine"_s));
    QVERIFY(opened->window().cover());
    auto *resume = opened->window().cover()->findChild<QPushButton *>(u"resume"_s);
    QVERIFY(resume);
    resume->click();
    QTRY_VERIFY(opened->isSignedIn());
    opened->window().actions().action(u"signOut"_s)->trigger();
    QVERIFY(!opened->window().cover()->findChild<QPushButton *>(u"resume"_s));
}

void TestSessions::environmentThatLeadsElsewhere_forgetsWhoWasKept_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"removed", "renamed", "other address"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

//! A token is for the server that gave it, and for no other.
void TestSessions::environmentThatLeadsElsewhere_forgetsWhoWasKept()
{
    QFETCH(QString, how);
    api::Environment mine;
    mine.name = u"Mine"_s;
    mine.kind = api::Environment::Kind::Test;
    mine.apiUrl = m_fixture->console().demo().apiUrl();
    models::EnvironmentList &list = m_fixture->console().environments();
    const int row = list.add(mine);
    app::SessionWindow *opened = m_fixture->console().openWindow(mine);
    Q_EMIT qobject_cast<ui::SignInPage *>(opened->window().cover())->submitted(api::ApiKey{u"sk_demo_agent"_s}, true);
    QTRY_VERIFY(opened->isSignedIn() && m_fixture->secrets().kept.size() == 1);
    mine.colour = u"green"_s; // changes nothing of it
    QVERIFY(list.change(row, mine));
    QTest::qWait(20);
    QCOMPARE(m_fixture->secrets().kept.size(), 1);
    if (how == "removed"_L1) {
        QVERIFY(list.remove(row));
    } else {
        if (how == "renamed"_L1)
            mine.name = u"Another"_s;
        else
            mine.apiUrl = QUrl(u"https://elsewhere.example/"_s);
        QVERIFY(list.change(row, mine));
    }
    QTRY_VERIFY(m_fixture->secrets().kept.isEmpty());
    QVERIFY(m_fixture->settings().identities().of(u"Mine"_s).isEmpty());
}

void TestSessions::environmentsThatCannotBeUsed_areSaid_andNotLost()
{
    m_fixture->stop();
    QFile file(m_fixture->file(u"environments.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray written = R"([{"name":"plain","kind":"test","apiUrl":"http://api.example.org/"}])";
    file.write(written);
    file.close();
    QVERIFY(m_fixture->start());
    QTRY_VERIFY2(everythingShown().contains(u"Not all environments can be used"_s), qPrintable(everythingShown()));
    QVERIFY(everythingShown().contains(u"plain"_s));
    api::Environment mine;
    mine.name = u"Mine"_s;
    mine.apiUrl = QUrl(u"https://api.example.org/"_s);
    QCOMPARE(m_fixture->console().environments().add(mine), 1);
    QFile aside(file.fileName() + u".old"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), written);
}

void TestSessions::audit_tellsTheStory()
{
    typeIntoAForm();
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ConsoleFixture::find<ui::Callout>(u"outcome"_s));
    app::SessionWindow *begun = beginMasquerade();
    QVERIFY(begun && begun->isMasquerade());
    QTRY_VERIFY(begun->window().isVisible());
    begun->window().findChild<QPushButton *>(u"actForCustomer"_s)->click();
    begun->window().findChild<QPushButton *>(u"confirmActing"_s)->click();
    begun->endMasquerade();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    trigger(u"lock"_s);
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY(!m_fixture->window().cover());
    signOut();
    QStringList events;
    QTRY_VERIFY(!audit().isEmpty() && audit().constLast().event == "sign-out"_L1);
    QString all;
    for (const api::AuditEntry &entry : audit()) {
        events += entry.event;
        all += entry.agent + entry.customer + entry.operation + entry.target + entry.outcome + entry.reason;
    }
    QCOMPARE(events,
             (QStringList{u"sign-in"_s, u"operation"_s, u"masquerade-start"_s, u"masquerade-act"_s, u"masquerade-end"_s,
                          u"lock"_s, u"unlock"_s, u"sign-out"_s}));
    const api::AuditEntry operation = audit().at(1);
    QCOMPARE(operation.agent, m_fixture->console().demo().logins().constFirst().email);
    QCOMPARE(operation.operation, u"updateAccountBillingEmail"_s);
    QCOMPARE(operation.customer, m_fixture->account());
    QCOMPARE(operation.outcome, u"ok"_s);
    QCOMPARE(audit().at(2).reason, u"Case 4711"_s);
    QCOMPARE(audit().at(2).agent, operation.agent);
    for (const QString &secret : {u"half@typed.example"_s, u"demo-masquerade"_s, u"sk_demo_agent"_s})
        QVERIFY2(!all.contains(secret), qPrintable(all));
    trigger(u"audit"_s); // covered: nothing opens
    QVERIFY(!ConsoleFixture::find<QTableView>(u"auditTable"_s));
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY(!m_fixture->window().cover());
    trigger(u"audit"_s);
    QTRY_VERIFY(ConsoleFixture::find<QTableView>(u"auditTable"_s));
    QTRY_VERIFY(ConsoleFixture::find<QTableView>(u"auditTable"_s)->model()->rowCount() >= 7);
    QVERIFY(fill(u"auditFilter"_s, u"4711 masquerade-act"_s));
    QCOMPARE(ConsoleFixture::find<QTableView>(u"auditTable"_s)->model()->rowCount(), 1);
}

void TestSessions::copiedSecret_isMarkedAndCleared()
{
    m_fixture->window().openOperation(u"regenerateSecretKey"_s);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"actionPanel"_s));
    ConsoleFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ConsoleFixture::find<QPushButton>(u"regenerateSecretKey.confirm"_s));
    QVERIFY(click(u"regenerateSecretKey.confirm"_s));
    QTRY_VERIFY(ConsoleFixture::find<ui::Callout>(u"outcome"_s));
    QAbstractButton *copy = nullptr;
    for (QAbstractButton *button : m_fixture->window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(u"Copy"_s)
            && button->accessibleName().contains(u"ey"_s))
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    QClipboard *clipboard = QGuiApplication::clipboard();
    QVERIFY(clipboard->text().startsWith(u"sk_"_s));
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    Q_EMIT qApp->aboutToQuit({});
    QVERIFY(clipboard->text().isEmpty());
    copy->click();
    clipboard->setText(u"someone else's"_s);
    Q_EMIT qApp->aboutToQuit({});
    QCOMPARE(clipboard->text(), u"someone else's"_s);
}

} // namespace tideline::tests

#include "tst_sessions.moc"
QTEST_MAIN(tideline::tests::TestSessions)
