// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessiontest.h"
#include "ui/session/masqueradebar.h"

#include <QPushButton>

namespace tideline::tests {

//! Windows in a customer's place: how they begin, what they show and refuse, when they end.
class TestMasquerades : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_fixture.reset(); }
    void signOut_endsItsMasquerade();
    void masquerade_needsAReason();
    void masquerade_refused_isToldInItsDialog();
    void masquerade_isMarkedInEveryWindow();
    void masquerade_readOnly_sendsNoneOfAllMutations();
    void masquerade_actsAfterASecondStep();
    void masquerade_cancelledOnItsWay_neverOpens();
    void masquerade_endsWithTheWindowItBeganFrom();
    void masquerade_onProduction_saysSo();
    void reason_isNotTheToken();

private:
    [[nodiscard]] app::SessionWindow *openSignedIn(const api::Environment &environment);
};

void TestMasquerades::signOut_endsItsMasquerade()
{
    app::SessionWindow *other = m_fixture->console().openWindow(m_fixture->console().environments().at(0));
    QTRY_VERIFY(other->window().cover());
    other->signInToDemo();
    QTRY_VERIFY(other->isSignedIn());
    m_fixture->window().activateWindow();
    const app::SessionWindow *begun = beginMasquerade();
    QVERIFY(begun && begun->isMasquerade());
    other->window().actions().action(u"signOut"_s)->trigger(); // somebody else's session
    QTest::qWait(100);
    QCOMPARE(m_fixture->console().sessions().size(), 3U);
    trigger(u"signOut"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->console().sessions().size(), 2U, 1000);
    QVERIFY(!everythingShown().contains(u"Viewing as"_s));
}

void TestMasquerades::masquerade_needsAReason()
{
    trigger(u"masquerade"_s);
    QVERIFY(fill(u"masqueradeToken"_s, u"demo-masquerade"_s));
    QVERIFY(fill(u"masqueradeUser"_s, u"1"_s));
    QVERIFY(click(u"startMasquerade"_s));
    QVERIFY(ConsoleFixture::shows(u"Enter a reason that others can follow"_s));
    QCOMPARE(m_fixture->console().sessions().size(), 1U);
}

void TestMasquerades::masquerade_refused_isToldInItsDialog()
{
    trigger(u"masquerade"_s);
    QVERIFY(fill(u"masqueradeToken"_s, u"demo-masquerade-old"_s));
    QVERIFY(fill(u"masqueradeUser"_s, u"1"_s));
    QVERIFY(fill(u"masqueradeReason"_s, u"Case 4711"_s));
    QVERIFY(click(u"startMasquerade"_s));
    QTRY_VERIFY(ConsoleFixture::find<QPushButton>(u"startMasquerade"_s)->isEnabled());
    QTRY_VERIFY(ConsoleFixture::shows(u"Some answers were not accepted"_s));
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
}

void TestMasquerades::masquerade_isMarkedInEveryWindow()
{
    app::SessionWindow *begun = beginMasquerade();
    QVERIFY(begun && begun->isMasquerade());
    ui::MainWindow &window = begun->window();
    QTRY_VERIFY(window.isVisible());
    auto *bar = window.findChild<ui::MasqueradeBar *>(u"masqueradeBar"_s);
    QVERIFY(bar && bar->isVisible());
    QTRY_VERIFY(window.windowTitle().startsWith(u"Viewing as "_s));
    QVERIFY2(bar->text().contains(u"read only"_s), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"14:5"_s) || bar->text().contains(u"15:00"_s), qPrintable(bar->text()));
    QCOMPARE(window.findChild<QFrame *>(u"sessionFrame"_s)->property("tone").toString(), u"masquerade"_s);
    // The agent's own window is as it was.
    QVERIFY(!m_fixture->window().windowTitle().contains(u"Viewing"_s));
    QVERIFY(m_fixture->window().findChildren<ui::MasqueradeBar *>().isEmpty());
    QVERIFY(m_fixture->console().session().isSignedIn());
    // Its dialogs are marked too; menus and tips are not dialogs.
    window.actions().action(u"viewer"_s)->trigger();
    QTRY_VERIFY(window.findChild<QDialog *>(u"facts"_s));
    auto *dialog = window.findChild<QDialog *>(u"facts"_s);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<ui::MasqueradeBar *>(u"masqueradeNote"_s));
    QVERIFY(dialog->findChild<QFrame *>(u"dialogFrame"_s));
    QVERIFY2(dialog->windowTitle().startsWith(u"Viewing as "_s), qPrintable(dialog->windowTitle()));
    window.openPalette();
    QVERIFY(window.findChild<QDialog *>(u"palette"_s)->findChild<ui::MasqueradeBar *>());
}

void TestMasquerades::masquerade_readOnly_sendsNoneOfAllMutations()
{
    app::SessionWindow *begun = beginMasquerade();
    QVERIFY(begun && begun->isMasquerade());
    QTRY_VERIFY(begun->context().catalogue.current());
    QTRY_VERIFY(begun->window().windowTitle().startsWith(u"Viewing as "_s));
    QSignalSpy handled(&m_fixture->console().demo(), &demo::ServerThread::requestHandled);
    for (qsizetype before = -1; before != handled.count(); QTest::qWait(300)) // until the customer's screen is there
        before = handled.count();
    handled.clear();
    const auto operations = begun->context().catalogue.current()->operations();
    QCOMPARE(operations.size(), 90);
    int refused = 0;
    std::vector<api::CallHandle> calls;
    for (const catalogue::Operation &operation : operations) {
        api::Request request;
        request.document = "mutation X { " + operation.name.toStdString() + " { __typename } }";
        request.operationName = "X";
        request.rootField = operation.name.toStdString();
        request.kind = api::OperationKind::Mutation;
        request.service = operation.service;
        calls.push_back(begun->context().client.send(request, [&refused](const api::Result &result) {
            refused += !result && result.error().kind == api::Error::Kind::Gate ? 1 : 0;
        }));
    }
    QTRY_COMPARE(refused, 90);
    QTest::qWait(300);
    QCOMPARE(handled.count(), 0);
}

void TestMasquerades::masquerade_actsAfterASecondStep()
{
    app::SessionWindow *begun = beginMasquerade();
    QVERIFY(begun && begun->isMasquerade());
    QTRY_VERIFY(begun->window().isVisible());
    const auto button = [begun](const QString &name) { return begun->window().findChild<QPushButton *>(name); };
    button(u"actForCustomer"_s)->click();
    QVERIFY(begun->connection()->gate().isReadOnly());
    button(u"stayReadOnly"_s)->click();
    QVERIFY(begun->connection()->gate().isReadOnly());
    button(u"actForCustomer"_s)->click();
    button(u"confirmActing"_s)->click();
    QVERIFY(!begun->connection()->gate().isReadOnly());
    QVERIFY(begun->window().findChild<ui::MasqueradeBar *>(u"masqueradeBar"_s)->text().contains(u"changes count"_s));
    QVERIFY(!button(u"actForCustomer"_s)->isVisible());
    QVERIFY(m_fixture->console().session().connection()->gate().isReadOnly() == false);
}

app::SessionWindow *TestMasquerades::openSignedIn(const api::Environment &environment)
{
    app::SessionWindow *opened = m_fixture->console().openWindow(environment);
    if (!QTest::qWaitFor([opened] { return opened->window().cover() != nullptr; }))
        return nullptr;
    Q_EMIT qobject_cast<ui::SignInPage *>(opened->window().cover())->submitted(api::ApiKey{u"sk_demo_agent"_s}, false);
    return QTest::qWaitFor([opened] { return opened->isSignedIn(); }) ? opened : nullptr;
}

void TestMasquerades::masquerade_cancelledOnItsWay_neverOpens()
{
    trigger(u"masquerade"_s);
    QVERIFY(fill(u"masqueradeToken"_s, u"demo-masquerade"_s));
    QVERIFY(fill(u"masqueradeUser"_s, u"1"_s));
    QVERIFY(fill(u"masqueradeReason"_s, u"Case 4711"_s));
    m_fixture->console().demo().addFault(u"delay=1000"_s);
    QVERIFY(click(u"startMasquerade"_s));
    QTest::qWait(200);
    QVERIFY(click(u"cancelMasquerade"_s));
    m_fixture->console().demo().clearFaults();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    QTest::qWait(1500);
    QVERIFY(!everythingShown().contains(u"Viewing as"_s));
    QVERIFY(m_fixture->console().isSignedIn());
}

void TestMasquerades::masquerade_endsWithTheWindowItBeganFrom()
{
    app::SessionWindow *other = openSignedIn(m_fixture->console().environments().at(0));
    QVERIFY(other);
    const app::SessionWindow *begun = tests::beginMasquerade(*m_fixture, u"demo-masquerade"_s, other);
    QVERIFY(begun && begun->isMasquerade());
    QCOMPARE(m_fixture->console().sessions().size(), 3U);
    other->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->console().sessions().size(), 1U, 1000);
    QVERIFY(!everythingShown().contains(u"Viewing as"_s));
}

void TestMasquerades::masquerade_onProduction_saysSo()
{
    api::Environment environment;
    environment.name = u"live"_s;
    environment.kind = api::Environment::Kind::Production;
    environment.apiUrl = m_fixture->console().demo().apiUrl();
    environment.authUrl = m_fixture->console().demo().authUrl();
    app::SessionWindow *live = openSignedIn(environment);
    QVERIFY(live);
    app::SessionWindow *begun = tests::beginMasquerade(*m_fixture, u"demo-masquerade"_s, live);
    QVERIFY(begun && begun->isMasquerade());
    const ui::MainWindow &window = begun->window();
    QTRY_VERIFY2(window.windowTitle().startsWith(u"PRODUCTION – viewing as "_s), qPrintable(window.windowTitle()));
    QCOMPARE(window.findChild<QFrame *>(u"sessionFrame"_s)->property("tone").toString(), u"masquerade"_s);
    QCOMPARE(window.findChild<QLabel *>(u"environmentChip"_s)->property("tone").toString(), u"production"_s);
}

void TestMasquerades::reason_isNotTheToken()
{
    trigger(u"masquerade"_s);
    QVERIFY(fill(u"masqueradeToken"_s, u"demo-masquerade"_s));
    QVERIFY(fill(u"masqueradeUser"_s, u"1"_s));
    QVERIFY(fill(u"masqueradeReason"_s, u"for demo-masquerade"_s));
    QVERIFY(click(u"startMasquerade"_s));
    QVERIFY(ConsoleFixture::shows(u"Leave the token out"_s));
    QCOMPARE(m_fixture->console().sessions().size(), 1U);
}

} // namespace tideline::tests

#include "tst_masquerades.moc"
QTEST_MAIN(tideline::tests::TestMasquerades)
