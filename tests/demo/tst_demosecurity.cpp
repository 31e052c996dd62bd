// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitymutations.h"

#include "api/demo/auth/totp.h"
#include "api/demo/engine/emails.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Sign-in, sessions, keys and identity: what each mutation changes, seen by what is possible afterwards.
class DemoSecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_demo = std::make_unique<Demo>(); }
    void createMfaDevice_namesWhereCodesGo();
    void validateMfaDevice_switchesTheSecondStepOn();
    void deleteMfaDevice_switchesItOffAgain();
    void appCodes_countAStepBeforeAndAfter();
    void forceReauthentication_endsEveryToken();
    void forceReauthentication_endsOtherApplicationsWhenAsked();
    void regenerateSecretKey_endsTheOldKey();
    void masquerade_actsAsTheCustomer();
    void masquerade_reportsInsideThePayload_data();
    void masquerade_reportsInsideThePayload();
    void identity_leadsToAnEmailAddressAndASignIn();
    void identityFallback_needsNoAccountNumber();
    void agents_replaceStandIns();
    void loginLink_signsInOnce_data();
    void loginLink_signsInOnce();
    void loginLinks_areNotSentToStrangers();
    void invalidatePreSignedToken_endsWhatItOpened();
    void preSignedTokens_runOut();
    void outbox_showsWhatWasSent();

private:
    //! The viewer's devices as "EMAIL+ TOTP-": confirmed or not.
    QString devices();
    QString viewerId() { return m_demo->post(QStringLiteral("{ viewer { id } }")).text("/viewer/id"); }
    Reply run(const std::string &mutation, const Json &input = Json::object())
    {
        return secure(*m_demo, mutation, input);
    }
    std::string appCode(const std::string &secret, int seconds = 0)
    {
        return totpCode(*fromBase32(secret), m_demo->server.data().clock.unixTime() + seconds);
    }
    Json byPassword(const DemoLogin &login) const
    {
        return {{"email", login.email.toStdString()}, {"password", login.password.toStdString()}};
    }

    std::unique_ptr<Demo> m_demo;
};

QString DemoSecurityTest::devices()
{
    QStringList list;
    const Json found =
        m_demo->postToAuth(QStringLiteral("{ mfaDevices { deviceType isConfirmed } }")).at("/mfaDevices");
    for (const Json &device : found) {
        list.append(QString::fromStdString(textOf(device, "deviceType"))
                    + (flagOf(device, "isConfirmed") ? QLatin1Char('+') : QLatin1Char('-')));
    }
    return list.join(QLatin1Char(' '));
}

void DemoSecurityTest::createMfaDevice_namesWhereCodesGo()
{
    m_demo->signInAs(rosalind);
    QCOMPARE(devices(), QString());
    Reply reply = run("createMfaDevice", {{"mfaMethod", "EMAIL"}});
    QCOMPARE(reply.text("/createMfaDevice/deviceEmail"), rosalind.email);
    QVERIFY(reply.at("/createMfaDevice/totpSecret").is_null());
    const std::string mobile = textOf(*m_demo->server.data().users.find(rosalindId), "mobile");
    reply = run("createMfaDevice", {{"mfaMethod", "SMS"}});
    QCOMPARE(reply.text("/createMfaDevice/devicePhone").toStdString(), mobile);
    QCOMPARE(lastSecret(*m_demo, mobile).size(), std::size_t(6));
    reply = run("createMfaDevice", {{"mfaMethod", "TOTP"}});
    QVERIFY(fromBase32(reply.text("/createMfaDevice/totpSecret").toStdString()).has_value());
    QCOMPARE(reply.text("/createMfaDevice/totpSecret").size(), qsizetype(32));
    QVERIFY(reply.at("/createMfaDevice/deviceEmail").is_null());
    QCOMPARE(devices(), QStringLiteral("EMAIL- SMS- TOTP-"));
}

void DemoSecurityTest::validateMfaDevice_switchesTheSecondStepOn()
{
    m_demo->signInAs(rosalind);
    const std::string secret =
        run("createMfaDevice", {{"mfaMethod", "TOTP"}}).text("/createMfaDevice/totpSecret").toStdString();
    // The app alone would lock out who loses the telephone.
    QCOMPARE(run("validateMfaDevice", {{"mfaMethod", "TOTP"}, {"token", appCode(secret)}}).code(),
             QStringLiteral("KT-CT-1155"));
    QCOMPARE(devices(), QStringLiteral("TOTP-"));
    QCOMPARE(run("createMfaDevice", {{"mfaMethod", "EMAIL"}}).code(), QString());
    const std::string code = lastSecret(*m_demo, rosalindEmail);
    QCOMPARE(
        run("validateMfaDevice", {{"mfaMethod", "EMAIL"}, {"token", code}}).text("/validateMfaDevice/deviceIsValid"),
        QStringLiteral("true"));
    QCOMPARE(run("validateMfaDevice", {{"mfaMethod", "EMAIL"}, {"token", code}}).code(), QStringLiteral("KT-CT-1152"));
    QCOMPARE(devices(), QStringLiteral("TOTP- EMAIL+"));
    QCOMPARE(signInWith(*m_demo, byPassword(rosalind)).code(), QString()); // A backup alone asks for nothing.
    QCOMPARE(run("validateMfaDevice", {{"mfaMethod", "TOTP"}, {"token", appCode(secret)}}).code(), QString());
    QCOMPARE(devices(), QStringLiteral("TOTP+ EMAIL+"));
    QCOMPARE(signInWith(*m_demo, byPassword(rosalind)).code(), QStringLiteral("KT-CT-1148"));
    Json wrong = byPassword(rosalind);
    wrong["password"] = "Something-else-1";
    QCOMPARE(signInWith(*m_demo, wrong).code(), QStringLiteral("KT-CT-1138")); // Nobody learns of MFA by guessing.
    const std::string key = textOf(*m_demo->server.data().users.find(rosalindId), "liveSecretKey");
    QCOMPARE(signInWith(*m_demo, {{"APIKey", key}}).code(), QString());
}

void DemoSecurityTest::deleteMfaDevice_switchesItOffAgain()
{
    validateMfaDevice_switchesTheSecondStepOn();
    QCOMPARE(run("deleteMfaDevice", {{"mfaMethod", "EMAIL"}}).code(), QStringLiteral("KT-CT-1154"));
    QCOMPARE(devices(), QStringLiteral("TOTP+ EMAIL+"));
    QCOMPARE(run("deleteMfaDevice", {{"mfaMethod", "TOTP"}}).text("/deleteMfaDevice/deviceDeleted"),
             QStringLiteral("true"));
    QCOMPARE(devices(), QStringLiteral("EMAIL+"));
    QCOMPARE(signInWith(*m_demo, byPassword(rosalind)).code(), QString());
    QCOMPARE(run("deleteMfaDevice", {{"mfaMethod", "EMAIL"}}).code(), QString());
    QCOMPARE(devices(), QString());
    QCOMPARE(run("createMfaDevice", {{"mfaMethod", "EMAIL"}}).code(), QString()); // And from the beginning.
}

void DemoSecurityTest::appCodes_countAStepBeforeAndAfter()
{
    m_demo->signInAsAgent(); // Has a confirmed email and an app that waits for its code.
    const std::string secret = "ORUWIZLMNFXGKIDEMVWW6IDTMVRXEZLU";
    QCOMPARE(devices(), QStringLiteral("EMAIL+ TOTP-"));
    for (const int seconds : {-60, 60}) {
        QCOMPARE(run("validateMfaDevice", {{"mfaMethod", "TOTP"}, {"token", appCode(secret, seconds)}}).code(),
                 QStringLiteral("KT-CT-1152"));
    }
    for (const int seconds : {-30, 0, 30}) {
        QCOMPARE(run("validateMfaDevice", {{"mfaMethod", "TOTP"}, {"token", appCode(secret, seconds)}}).code(),
                 QString());
        // One time only (RFC 6238, section 5.2), and none from before it either.
        for (const int earlier : {seconds, seconds - 30}) {
            QCOMPARE(run("validateMfaDevice", {{"mfaMethod", "TOTP"}, {"token", appCode(secret, earlier)}}).code(),
                     QStringLiteral("KT-CT-1152"));
        }
    }
}

void DemoSecurityTest::forceReauthentication_endsEveryToken()
{
    const Json way = byPassword(rosalind);
    const std::string refresh = signInWith(*m_demo, way).text("/obtainKrakenToken/refreshToken").toStdString();
    const QByteArray first = m_demo->token;
    signInWith(*m_demo, way);
    const Reply reply = run("forceReauthentication", {{"includeThirdParties", false}});
    QCOMPARE(reply.text("/forceReauthentication/tokensInvalidated"), QStringLiteral("true"));
    QCOMPARE(reply.text("/forceReauthentication/effectiveAt"), QStringLiteral("2026-03-18T12:00:00+00:00"));
    const QString ask = QStringLiteral("{ viewer { id } }");
    QCOMPARE(m_demo->post(ask).code(), QStringLiteral("KT-CT-1162")); // The one in use,
    m_demo->token = first;
    QCOMPARE(m_demo->post(ask).code(), QStringLiteral("KT-CT-1162")); // an older one,
    QCOMPARE(signInWith(*m_demo, {{"refreshToken", refresh}}).code(), QStringLiteral("KT-CT-1135")); // and this.
    QCOMPARE(signInWith(*m_demo, way).code(), QString());
    QCOMPARE(m_demo->post(ask).code(), QString()); // In the very same second.
    m_demo->signInAs(m_demo->customer(0));
    QCOMPARE(m_demo->post(ask).code(), QString());
}

void DemoSecurityTest::forceReauthentication_endsOtherApplicationsWhenAsked()
{
    DataSet &data = m_demo->server.data();
    data.applications.add("meter-app", {{"name", "Meter app"}, {"clientId", "meter-app"}}, rosalindId);
    const auto applications = [this] {
        return m_demo->postToAuth(QStringLiteral("{ authorizedApplications { clientId } }"))
            .at("/authorizedApplications")
            .size();
    };
    m_demo->signInAs(rosalind);
    run("forceReauthentication", {{"includeThirdParties", false}});
    m_demo->signInAs(rosalind);
    QCOMPARE(applications(), std::size_t(1));
    run("forceReauthentication", {{"includeThirdParties", true}});
    m_demo->signInAs(rosalind);
    QCOMPARE(applications(), std::size_t(0));
}

void DemoSecurityTest::regenerateSecretKey_endsTheOldKey()
{
    const std::string old = textOf(*m_demo->server.data().users.find(rosalindId), "liveSecretKey");
    QCOMPARE(signInWith(*m_demo, {{"APIKey", old}}).code(), QString());
    const Reply reply = run("regenerateSecretKey");
    const QString key = reply.text("/regenerateSecretKey/key");
    QVERIFY(key.startsWith(QStringLiteral("sk_demo_")) && key.size() > 24 && key.toStdString() != old);
    // The whole key is shown here and never again.
    QCOMPARE(reply.text("/regenerateSecretKey/viewer/liveSecretKey"), key.left(12) + QChar(0x2026));
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { liveSecretKey } }")).text("/viewer/liveSecretKey"),
             key.left(12) + QChar(0x2026));
    QCOMPARE(signInWith(*m_demo, {{"APIKey", old}}).code(), QStringLiteral("KT-CT-1139"));
    QCOMPARE(signInWith(*m_demo, {{"APIKey", key.toStdString()}}).code(), QString());
    QCOMPARE(viewerId(), QString::fromLatin1(rosalindId));
}

void DemoSecurityTest::masquerade_actsAsTheCustomer()
{
    const Reply reply = run("masqueradeAuthentication", {{"token", "demo-masquerade"}, {"user", rosalindId}});
    QCOMPARE(reply.at("/masqueradeAuthentication/errors").size(), std::size_t(0));
    m_demo->token = reply.text("/masqueradeAuthentication/token").toLatin1();
    QCOMPARE(viewerId(), QString::fromLatin1(rosalindId));
    const auto account = [this](const std::string &number) {
        return m_demo->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { number } }"),
                            Json{{"n", number}});
    };
    QCOMPARE(account("A-7A5E0046").code(), QString());
    QCOMPARE(account(edmundAccount).code(), QStringLiteral("KT-CT-4177")); // Not an agent any more.
    QCOMPARE(m_demo->run("updateUser", "UpdateUserInput!", {{"label", "seen"}}, QStringLiteral("viewer { id }")).code(),
             QString());
    m_demo->signInAs(rosalind);
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { label } }")).text("/viewer/label"), QStringLiteral("seen"));
}

void DemoSecurityTest::masquerade_reportsInsideThePayload_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("field");
    const QString good = QStringLiteral("demo-masquerade");
    QTest::newRow("unknown token") << QStringLiteral("nonsense") << QString::fromLatin1(rosalindId)
                                   << QStringLiteral("masqueradeToken");
    QTest::newRow("old token") << QStringLiteral("demo-masquerade-old") << QString::fromLatin1(rosalindId)
                               << QStringLiteral("masqueradeToken");
    QTest::newRow("unknown user") << good << QStringLiteral("1") << QStringLiteral("userId");
    QTest::newRow("colleague") << good << QStringLiteral("@agent") << QStringLiteral("userId");
}

void DemoSecurityTest::masquerade_reportsInsideThePayload()
{
    QFETCH(QString, token);
    QFETCH(QString, user);
    QFETCH(QString, field);
    if (user == QStringLiteral("@agent")) {
        user = QString::fromStdString(textOf(*m_demo->server.data().users.all().front(), "id"));
    }
    const Reply reply = run("masqueradeAuthentication", {{"token", token.toStdString()}, {"user", user.toStdString()}});
    QCOMPARE(reply.code(), QString());
    QVERIFY(reply.at("/masqueradeAuthentication/token").is_null());
    QCOMPARE(reply.text("/masqueradeAuthentication/errors/0/field"), field);
    QVERIFY(!reply.text("/masqueradeAuthentication/errors/0/messages/0").isEmpty());
}

void DemoSecurityTest::identity_leadsToAnEmailAddressAndASignIn()
{
    const Reply verified = run("verifyIdentity", edmundsDetails());
    const std::string key = verified.text("/verifyIdentity/token").toStdString();
    const Reply entered = signInWith(*m_demo, {{"preSignedKey", key}});
    QVERIFY(entered.at("/obtainKrakenToken/refreshToken").is_null());
    QCOMPARE(entered.text("/obtainKrakenToken/payload/scope"), QStringLiteral("UPDATE_BLACKHOLE_EMAIL"));
    // It opens that one purpose and nothing else.
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { id } }")).code(), QStringLiteral("KT-CT-1111"));
    QCOMPARE(run("regenerateSecretKey").code(), QStringLiteral("KT-CT-1111"));
    QCOMPARE(run("createMfaDevice", {{"mfaMethod", "TOTP"}}).code(), QStringLiteral("KT-CT-1111"));
    const Reply registered =
        run("registerEmail", {{"accountNumber", edmundAccount}, {"email", "Edmund.Skerry@Example.com"}});
    QCOMPARE(registered.text("/registerEmail/blackholeEmailAccountUser/email"),
             QStringLiteral("edmund.skerry@example.com"));
    QCOMPARE(registered.text("/registerEmail/blackholeEmailAccountUser/accounts/0/number"),
             QString::fromLatin1(edmundAccount));

    m_demo->signInAsAgent();
    const QString status =
        QStringLiteral("{ verificationStatus(email: \"edmund.skerry@example.com\") { status } accountUser(email: "
                       "\"edmund.skerry@example.com\") { id } }");
    QCOMPARE(m_demo->post(status).text("/accountUser/id"), QString::fromLatin1(edmundId));
    QCOMPARE(m_demo->post(status).text("/verificationStatus/status"), QStringLiteral("PENDING"));

    m_demo->token.clear();
    const std::string token = lastSecret(*m_demo, "edmund.skerry@example.com");
    QCOMPARE(run("resetUserPassword", {{"newPassword", "Granite-pool-31"}, {"userId", edmundId}, {"token", token}})
                 .text("/resetUserPassword/userId"),
             QString::fromLatin1(edmundId));
    QCOMPARE(signInWith(*m_demo, {{"email", "edmund.skerry@example.com"}, {"password", "Granite-pool-31"}}).code(),
             QString());
    QCOMPARE(viewerId(), QString::fromLatin1(edmundId));
    m_demo->signInAsAgent();
    QCOMPARE(m_demo->post(status).text("/verificationStatus/status"), QStringLiteral("COMPLETED"));
}

void DemoSecurityTest::identityFallback_needsNoAccountNumber()
{
    const Reply verified =
        run("verifyIdentityFallback",
            {{"familyName", "skerry"}, {"firstLineOfAddress", "12 weir street"}, {"postcode", "DE13SK"}});
    signInWith(*m_demo, {{"preSignedKey", verified.text("/verifyIdentityFallback/token").toStdString()}});
    // This key is for those who cannot name their account.
    QCOMPARE(run("registerEmail", {{"accountNumber", edmundAccount}, {"email", "edmund@example.com"}}).code(),
             QStringLiteral("KT-CT-1111"));
    const Reply updated = run("updateBlackholeEmail", {{"email", "edmund@example.com"}});
    QCOMPARE(updated.text("/updateBlackholeEmail/blackholeEmailAccountUser/email"),
             QStringLiteral("edmund@example.com"));
    QCOMPARE(updated.text("/updateBlackholeEmail/blackholeEmailAccount/number"), QString::fromLatin1(edmundAccount));
    m_demo->signInAsAgent();
    QCOMPARE(
        m_demo->post(QStringLiteral("{ accountUser(email: \"edmund@example.com\") { id } }")).text("/accountUser/id"),
        QString::fromLatin1(edmundId));
    QVERIFY(!lastSecret(*m_demo, "edmund@example.com").empty());
}

void DemoSecurityTest::agents_replaceStandIns()
{
    m_demo->signInAsAgent();
    const Json input = {{"accountNumber", edmundAccount}, {"email", "edmund@example.com"}};
    QCOMPARE(run("updateBlackholeEmail", input).text("/updateBlackholeEmail/blackholeEmailAccount/number"),
             QString::fromLatin1(edmundAccount));
    const Json holder =
        m_demo
            ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { users { email } } }"),
                   Json{{"n", edmundAccount}})
            .at("/account/users/0");
    QCOMPARE(textOf(holder, "email"), std::string("edmund@example.com"));
}

void DemoSecurityTest::loginLink_signsInOnce_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("as a pre-signed key") << QByteArray("preSignedKey");
    QTest::newRow("as a refresh token") << QByteArray("refreshToken");
}

void DemoSecurityTest::loginLink_signsInOnce()
{
    QFETCH(QByteArray, way);
    QCOMPARE(run("sendPreSignedTokenEmail", {{"email", rosalindEmail}}).text("/sendPreSignedTokenEmail/status"),
             QStringLiteral("OK"));
    const std::string key = lastSecret(*m_demo, rosalindEmail);
    QCOMPARE(key.size(), std::size_t(64));
    const Json input = {{way.toStdString(), key}};
    const Reply reply = signInWith(*m_demo, input);
    QVERIFY(reply.at("/obtainKrakenToken/refreshToken").is_string());
    QCOMPARE(viewerId(), QString::fromLatin1(rosalindId));
    QCOMPARE(signInWith(*m_demo, input).code(), QStringLiteral("KT-CT-1142"));
}

void DemoSecurityTest::loginLinks_areNotSentToStrangers()
{
    const std::size_t before = m_demo->server.data().messages.size();
    QCOMPARE(run("sendPreSignedTokenEmail", {{"email", "nobody@example.com"}}).text("/sendPreSignedTokenEmail/status"),
             QStringLiteral("OK")); // Nobody learns which addresses are known.
    QCOMPARE(run("requestPasswordReset", {{"email", "nobody@example.com"}}).text("/requestPasswordReset/email"),
             QStringLiteral("nobody@example.com"));
    QCOMPARE(m_demo->server.data().messages.size(), before);
}

void DemoSecurityTest::invalidatePreSignedToken_endsWhatItOpened()
{
    signInWith(*m_demo, {{"preSignedKey", "demo-identity-key"}});
    const QByteArray opened = m_demo->token;
    m_demo->signInAsAgent();
    const Reply reply = run("invalidatePreSignedToken", {{"token", "demo-identity-key"}});
    QCOMPARE(reply.text("/invalidatePreSignedToken/token/isValid"), QStringLiteral("false"));
    QCOMPARE(reply.text("/invalidatePreSignedToken/token/scope"), QStringLiteral("UPDATE_BLACKHOLE_EMAIL"));
    m_demo->token = opened;
    QCOMPARE(run("registerEmail", {{"accountNumber", edmundAccount}, {"email", "edmund@example.com"}}).code(),
             QStringLiteral("KT-CT-1162"));
    QCOMPARE(signInWith(*m_demo, {{"preSignedKey", "demo-identity-key"}}).code(), QStringLiteral("KT-CT-1142"));
}

void DemoSecurityTest::preSignedTokens_runOut()
{
    QCOMPARE(signInWith(*m_demo, {{"preSignedKey", "demo-expired-key"}}).code(), QStringLiteral("KT-CT-1142"));
    run("sendPreSignedTokenEmail", {{"email", rosalindEmail}});
    m_demo->server.setNow(Demo::noon().addSecs(3600));
    QCOMPARE(signInWith(*m_demo, {{"preSignedKey", lastSecret(*m_demo, rosalindEmail)}}).code(),
             QStringLiteral("KT-CT-1142"));
}

//! Whoever plays the customer reads links and codes in a browser.
void DemoSecurityTest::outbox_showsWhatWasSent()
{
    const auto page = [this] {
        QNetworkAccessManager network;
        QNetworkReply *const reply =
            network.get(QNetworkRequest(m_demo->server.url().resolved(QUrl(QStringLiteral("/outbox")))));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(10000);
        return reply->readAll();
    };
    QVERIFY(page().contains("Nothing was sent yet."));
    run("sendPreSignedTokenEmail", {{"email", rosalindEmail}});
    const std::string first = lastSecret(*m_demo, rosalindEmail);
    sendMessage(m_demo->server.data(), {"a@example.com", "<script>", "1 < 2 & 3", {}});
    const QByteArray shown = page();
    QVERIFY(shown.contains(QByteArray::fromStdString(first)));
    QVERIFY(shown.contains("to rosalind.tarn@example.com, 2026-03-18T12:00:00+00:00"));
    QVERIFY(shown.contains("&lt;script&gt;") && shown.contains("1 &lt; 2 &amp; 3"));
    QVERIFY(shown.indexOf("a@example.com") < shown.indexOf("rosalind")); // The newest is first.
    for (int number = 0; number < 600; ++number) {
        sendMessage(m_demo->server.data(), {"a@example.com", "Number", std::to_string(number), {}});
    }
    QCOMPARE(m_demo->server.data().messages.size(), std::size_t(500));
    QVERIFY(lastMessage(*m_demo, rosalindEmail).empty());
}

QTEST_GUILESS_MAIN(DemoSecurityTest)
#include "tst_demosecurity.moc"
