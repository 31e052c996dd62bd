// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessiontest.h"

#include <QFile>

#include <QPushButton>

namespace tideline::tests {

//! Signing in by every way, and out again, in whole windows on the demo backend.
class TestSignIn : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_fixture.reset(); }
    void everyWayIn_opensTheWindow_data();
    void everyWayIn_opensTheWindow();
    void failedSignIn_isExplained_data();
    void failedSignIn_isExplained();
    void wrongTyping_isToldAtTheField();
    void signOut_closesEverything();
    void viewer_isShown();
    void secondIdentity_hasItsOwnWindow();
    void keychainMissing_isSaidOnceAndShown();
    void signOut_removesWhatWasKept();
    void keychainThatDoesNotRemove_isSaid_andAskedAgainAtTheNextStart();
    void spentSignIn_isNotOfferedAgain();
    void signInThatTheKeychainDoesNotGive_isExplained();
    void someoneElse_seesNoRecentCustomers();
    void someoneElse_seesNoTabsOfTheLastRun();

private:
    [[nodiscard]] api::Environment site() const; //!< The demo in the place of a test installation.
    //! Signs in there in a window of its own; the sign-in is kept.
    [[nodiscard]] app::SessionWindow *openKept();
};

void TestSignIn::everyWayIn_opensTheWindow_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("secret");
    QTest::newRow("password") << int(SignInWay::Password) << QString();
    QTest::newRow("API key") << int(SignInWay::ApiKey) << u"sk_demo_agent"_s;
    QTest::newRow("organisation key") << int(SignInWay::OrganisationKey) << u"sk_demo_organisation"_s;
    QTest::newRow("pre-signed key") << int(SignInWay::PreSignedKey) << u"demo-identity-key"_s;
    QTest::newRow("login link") << int(SignInWay::LoginLink) << u"https://my-account.example/?key=demo-login-link"_s;
    QTest::newRow("access token") << int(SignInWay::AccessToken) << QString();
}

void TestSignIn::everyWayIn_opensTheWindow()
{
    QFETCH(int, way);
    QFETCH(QString, secret);
    if (SignInWay(way) == SignInWay::AccessToken)
        secret = u"Bearer "_s + m_fixture->console().session().connection()->session().readyToken().value_or(QString());
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    signOut();
    signIn(SignInWay(way), login.email, SignInWay(way) == SignInWay::Password ? login.password : secret);
    QTRY_VERIFY2(!m_fixture->window().cover(), qPrintable(everythingShown()));
    QVERIFY(m_fixture->console().isSignedIn());
}

void TestSignIn::failedSignIn_isExplained_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *name, SignInWay way, const QString &fault, const QString &headline) {
        QTest::newRow(name) << int(way) << fault << headline;
    };
    row("1138", SignInWay::Password, {}, u"Email address or password is wrong"_s);
    row("1139", SignInWay::ApiKey, {}, u"The API key is wrong"_s);
    row("1140", SignInWay::OrganisationKey, {}, u"The organisation's key is wrong"_s);
    row("1142", SignInWay::LoginLink, {}, u"The sign-in was not accepted"_s);
    row("1146", SignInWay::Password, u"obtainKrakenToken=KT-CT-1146*1"_s, u"The password is too old to sign in with"_s);
    row("1148", SignInWay::Password, u"obtainKrakenToken=KT-CT-1148*1"_s,
        u"This way in is closed while MFA is required"_s);
    row("unusable", SignInWay::AccessToken, {}, u"That token can't be used"_s);
}

void TestSignIn::failedSignIn_isExplained()
{
    QFETCH(int, way);
    QFETCH(QString, fault);
    QFETCH(QString, headline);
    signOut();
    if (!fault.isEmpty())
        m_fixture->console().demo().addFault(fault);
    signIn(SignInWay(way), u"a@b.example"_s, SignInWay(way) == SignInWay::AccessToken ? u"two words"_s : u"wrong"_s);
    QTRY_VERIFY2(ConsoleFixture::shows(headline), qPrintable(everythingShown()));
    QVERIFY(ConsoleFixture::find<QFrame>(u"signInFailure"_s));
    QVERIFY(page());
    // Nothing has to be typed again, and it can be tried at once.
    QVERIFY(!ConsoleFixture::find<QLineEdit>(u"signInSecret"_s)->text().isEmpty());
    QVERIFY(ConsoleFixture::find<QPushButton>(u"signIn"_s)->isEnabled());
}

void TestSignIn::wrongTyping_isToldAtTheField()
{
    signOut();
    signIn(SignInWay::Password, u"me"_s, u"p"_s);
    QVERIFY(ConsoleFixture::find<QLabel>(u"signInProblem"_s));
    QCOMPARE(ConsoleFixture::focusName(), u"signInEmail"_s);
    signIn(SignInWay::ApiKey, {}, u" "_s);
    QCOMPARE(ConsoleFixture::focusName(), u"signInSecret"_s);
    QVERIFY(!m_fixture->console().isSignedIn());
}

void TestSignIn::signOut_closesEverything()
{
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    signOut();
    QVERIFY(!m_fixture->console().isSignedIn());
    QVERIFY(!everythingShown().contains(m_fixture->account()));
    QVERIFY(click(u"demoAgent"_s));
    QTRY_VERIFY(!m_fixture->window().cover());
    QVERIFY(!m_fixture->window().currentWorkspace());
}

void TestSignIn::viewer_isShown()
{
    trigger(u"viewer"_s);
    QTRY_VERIFY(ConsoleFixture::find<QDialog>(u"facts"_s));
    const QString shown = everythingShown();
    QVERIFY2(shown.contains(m_fixture->console().demo().logins().constFirst().email), qPrintable(shown));
    QVERIFY(shown.contains(u"API key"_s));
}

void TestSignIn::secondIdentity_hasItsOwnWindow()
{
    trigger(u"otherIdentity"_s);
    QTRY_COMPARE(m_fixture->console().sessions().size(), 2U);
    app::SessionWindow *other = m_fixture->console().sessions().back().get();
    QTRY_VERIFY(other->window().cover());
    other->window().activateWindow();
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    auto *cover = qobject_cast<ui::SignInPage *>(other->window().cover());
    Q_EMIT cover->submitted(api::EmailAndPassword{login.email, login.password}, false);
    QTRY_VERIFY(other->isSignedIn());
    QCOMPARE(other->connection()->session().identity(), login.email);
    QVERIFY(m_fixture->console().session().connection()->session().identity() != login.email);
    other->window().close();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    QVERIFY(m_fixture->console().isSignedIn());
}

void TestSignIn::keychainMissing_isSaidOnceAndShown()
{
    // The real one, in a process without D-Bus, is in tst_keychain; here it is what the window makes of it.
    models::SessionStatus status;
    status.isForgotten = true;
    m_fixture->window().setSessionStatus(status);
    QVERIFY(ConsoleFixture::find<QLabel>(u"notRemembered"_s));
}

api::Environment TestSignIn::site() const
{
    api::Environment environment;
    environment.name = u"site"_s;
    environment.kind = api::Environment::Kind::Test;
    environment.apiUrl = m_fixture->console().demo().apiUrl();
    environment.authUrl = m_fixture->console().demo().authUrl();
    return environment;
}

app::SessionWindow *TestSignIn::openKept()
{
    app::SessionWindow *opened = m_fixture->console().openWindow(site());
    auto *cover = qobject_cast<ui::SignInPage *>(opened->window().cover());
    if (!cover)
        return nullptr;
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    Q_EMIT cover->submitted(api::EmailAndPassword{login.email, login.password}, true);
    return QTest::qWaitFor([this, opened] { return opened->isSignedIn() && m_fixture->secrets().kept.size() == 1; })
        ? opened
        : nullptr;
}

void TestSignIn::signOut_removesWhatWasKept()
{
    app::SessionWindow *opened = openKept();
    QVERIFY(opened);
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    opened->window().openCustomer(login.accountNumbers.constFirst());
    QTRY_VERIFY(!opened->context().recents.customers().isEmpty());
    opened->keepState();
    opened->window().actions().action(u"signOut"_s)->trigger();
    QTRY_VERIFY(m_fixture->secrets().kept.isEmpty());
    opened->keepState();
    m_fixture->settings().flush();
    QFile file(m_fixture->file(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(!text.contains(login.email), qPrintable(text));
    QVERIFY2(!text.contains(login.accountNumbers.constFirst()), qPrintable(text));
}

void TestSignIn::keychainThatDoesNotRemove_isSaid_andAskedAgainAtTheNextStart()
{
    app::SessionWindow *opened = openKept();
    QVERIFY(opened);
    m_fixture->secrets().trouble = u"keychain-locked"_s;
    opened->window().actions().action(u"signOut"_s)->trigger();
    QVERIFY(!opened->window().cover()->findChild<QPushButton *>(u"resume"_s));
    QTRY_VERIFY2(everythingShown().contains(u"A sign-in is still in the keychain"_s), qPrintable(everythingShown()));
    QCOMPARE(m_fixture->secrets().kept.size(), 1);
    m_fixture->secrets().trouble.clear();
    QVERIFY(m_fixture->restart());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->secrets().kept.isEmpty(), 10'000);
    QVERIFY(m_fixture->settings().identities().environmentsLeft().isEmpty());
}

void TestSignIn::spentSignIn_isNotOfferedAgain()
{
    app::SessionWindow *opened = openKept();
    QVERIFY(opened);
    opened->window().close();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    m_fixture->console().demo().addFault(u"obtainKrakenToken=KT-CT-1134*1"_s);
    opened = m_fixture->console().openWindow(site());
    auto *resume = opened->window().cover()->findChild<QPushButton *>(u"resume"_s);
    QVERIFY(resume);
    resume->click();
    QTRY_VERIFY(ConsoleFixture::shows(u"The refresh token has run out"_s));
    QVERIFY(!opened->window().cover()->findChild<QPushButton *>(u"resume"_s));
    QTRY_VERIFY(m_fixture->secrets().kept.isEmpty());
}

void TestSignIn::signInThatTheKeychainDoesNotGive_isExplained()
{
    app::SessionWindow *opened = openKept();
    QVERIFY(opened);
    opened->window().close();
    QTRY_COMPARE(m_fixture->console().sessions().size(), 1U);
    const QHash<QString, QString> kept = std::exchange(m_fixture->secrets().kept, {}); // as a locked one answers
    opened = m_fixture->console().openWindow(site());
    opened->window().cover()->findChild<QPushButton *>(u"resume"_s)->click();
    QTRY_VERIFY2(ConsoleFixture::shows(u"The keychain gave out no sign-in"_s), qPrintable(everythingShown()));
    m_fixture->secrets().kept = kept; // it is unlocked
    auto *again = opened->window().cover()->findChild<QPushButton *>(u"resume"_s);
    QVERIFY(again);
    again->click();
    QTRY_VERIFY(opened->isSignedIn());
}

void TestSignIn::someoneElse_seesNoRecentCustomers()
{
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(!m_fixture->context().recents.customers().isEmpty());
    // Beside it, while the first one goes on.
    app::SessionWindow *other = m_fixture->console().openWindow(m_fixture->console().environments().at(0));
    QTRY_VERIFY(other->window().cover());
    m_fixture->console().session().keepState();
    const demo::DemoLogin login = m_fixture->console().demo().logins().at(3);
    Q_EMIT qobject_cast<ui::SignInPage *>(other->window().cover())
        ->submitted(api::EmailAndPassword{login.email, login.password}, false);
    QTRY_VERIFY(other->isSignedIn());
    QVERIFY(other->context().recents.customers().isEmpty());
    // In its place.
    signOut();
    signIn(SignInWay::Password, login.email, login.password);
    QTRY_VERIFY(m_fixture->console().isSignedIn());
    QVERIFY(m_fixture->context().recents.customers().isEmpty());
}

void TestSignIn::someoneElse_seesNoTabsOfTheLastRun()
{
    m_fixture->window().openCustomer(m_fixture->account());
    QTRY_VERIFY(!m_fixture->context().recents.customers().isEmpty());
    QVERIFY(m_fixture->restart());
    QVERIFY(m_fixture->window().currentWorkspace());
    QVERIFY(!m_fixture->context().recents.customers().isEmpty());
    m_fixture->settings().setOwner(u"demo"_s, u"kraken|account-user:999999"_s); // as if another had used it last
    QVERIFY(m_fixture->restart());
    QVERIFY(!m_fixture->window().currentWorkspace());
}

} // namespace tideline::tests

#include "tst_signin.moc"
QTEST_MAIN(tideline::tests::TestSignIn)
