// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitymutations.h"

#include "api/demo/causes/causes.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

using Act = std::function<Reply(Demo &)>;

//! Signs in as Rosalind, or as the agent when \p email is empty, and sends.
Act as(const DemoLogin &login, const char *mutation, Json input)
{
    return [login, mutation, input = std::move(input)](Demo &demo) {
        demo.signInAs(login);
        return secure(demo, mutation, input);
    };
}

Act asAgent(const char *mutation, Json input)
{
    return [mutation, input = std::move(input)](Demo &demo) {
        demo.signInAsAgent();
        return secure(demo, mutation, input);
    };
}

Act asNobody(const char *mutation, Json input)
{
    return [mutation, input = std::move(input)](Demo &demo) { return secure(demo, mutation, input); };
}

//! With the key of an identity check.
Act withKey(const char *mutation, Json input)
{
    return [mutation, input = std::move(input)](Demo &demo) {
        signInWith(demo, {{"preSignedKey", "demo-identity-key"}});
        return secure(demo, mutation, input);
    };
}

Json device(const char *method) { return {{"mfaMethod", method}}; }

Json code(const char *method, const char *text) { return {{"mfaMethod", method}, {"token", text}}; }

Reply oldRefreshToken(Demo &demo)
{
    const Json password = {{"email", rosalindEmail}, {"password", rosalind.password.toStdString()}};
    const std::string token = signInWith(demo, password).text("/obtainKrakenToken/refreshToken").toStdString();
    demo.server.setNow(Demo::noon().addSecs(1800));
    return signInWith(demo, {{"refreshToken", token}});
}

Reply deviceInMasquerade(Demo &demo)
{
    const Reply reply = secure(demo, "masqueradeAuthentication", {{"token", "demo-masquerade"}, {"user", rosalindId}});
    demo.token = reply.text("/masqueradeAuthentication/token").toLatin1();
    return secure(demo, "createMfaDevice", device("TOTP"));
}

Reply twoUnconfirmed(Demo &demo)
{
    demo.signInAs(rosalind);
    secure(demo, "createMfaDevice", device("EMAIL"));
    secure(demo, "createMfaDevice", device("EMAIL"));
    return secure(demo, "validateMfaDevice", code("EMAIL", lastSecret(demo, rosalindEmail).c_str()));
}

Reply appWithoutBackup(Demo &demo)
{
    demo.signInAs(rosalind);
    secure(demo, "createMfaDevice", device("SMS"));
    const std::string mobile = textOf(*demo.server.data().users.find(rosalindId), "mobile");
    return secure(demo, "validateMfaDevice", code("SMS", lastSecret(demo, mobile).c_str()));
}

Reply removedBackup(Demo &demo)
{
    demo.signInAs(rosalind);
    const std::string mobile = textOf(*demo.server.data().users.find(rosalindId), "mobile");
    for (const auto &[method, to] : {std::pair("EMAIL", std::string(rosalindEmail)), std::pair("SMS", mobile)}) {
        secure(demo, "createMfaDevice", device(method));
        secure(demo, "validateMfaDevice", code(method, lastSecret(demo, to).c_str()));
    }
    return secure(demo, "deleteMfaDevice", device("EMAIL"));
}

Json address(const char *email) { return {{"accountNumber", edmundAccount}, {"email", email}}; }

Json reset(const char *token, const char *user, const char *password)
{
    return {{"newPassword", password}, {"userId", user}, {"token", token}};
}

Json both(const char *email, const char *password) { return {{"email", email}, {"password", password}}; }

Json wrongName()
{
    Json details = edmundsDetails();
    details["fullName"] = "Edward Skerry";
    return details;
}

const std::map<std::string, Act> &acts()
{
    static const char *const rosalindsAccount = "A-7A5E0046";
    static const std::map<std::string, Act> all = {
        {"obtainKrakenToken KT-CT-1134", oldRefreshToken},
        {"obtainKrakenToken KT-CT-1135", asNobody("obtainKrakenToken", {{"refreshToken", "nonsense"}})},
        {"createMfaDevice KT-CT-1128", deviceInMasquerade},
        {"createMfaDevice KT-CT-1153", asAgent("createMfaDevice", device("EMAIL"))},
        {"validateMfaDevice KT-CT-1150", as(rosalind, "validateMfaDevice", code("SMS", "123456"))},
        {"validateMfaDevice KT-CT-1151", twoUnconfirmed},
        {"validateMfaDevice KT-CT-1152", asAgent("validateMfaDevice", code("TOTP", "12345"))},
        {"validateMfaDevice KT-CT-1155", appWithoutBackup},
        {"deleteMfaDevice KT-CT-1150", as(rosalind, "deleteMfaDevice", device("TOTP"))},
        {"deleteMfaDevice KT-CT-1154", removedBackup},
        {"invalidatePreSignedToken KT-CT-1129",
         as(rosalind, "invalidatePreSignedToken", {{"token", "demo-identity-key"}})},
        {"registerEmail KT-GB-5412",
         as(rosalind, "registerEmail", {{"accountNumber", rosalindsAccount}, {"email", "new@example.com"}})},
        {"registerEmail KT-GB-5413", withKey("registerEmail", address(rosalindEmail))},
        {"registerEmail KT-CT-1133", withKey("registerEmail", address("edmund@post.invalid"))},
        {"registerEmail KT-CT-10006",
         withKey("registerEmail", {{"accountNumber", rosalindsAccount}, {"email", "new@example.com"}})},
        {"requestPasswordReset KT-CT-1133", asNobody("requestPasswordReset", {{"email", "someone@post.invalid"}})},
        {"requestPasswordReset KT-CT-11331", asNobody("requestPasswordReset", {{"email", "someone"}})},
        {"resetUserPassword KT-CT-4125",
         asNobody("resetUserPassword", reset("nonsense", rosalindId, "Granite-pool-31"))},
        {"resetUserPassword KT-CT-1132",
         asNobody("resetUserPassword", reset("demo-reset-token", edmundId, "Granite-pool-31"))},
        {"resetUserPassword KT-CT-5450",
         asNobody("resetUserPassword", reset("demo-reset-token", rosalindId, "granite"))},
        {"sendPreSignedTokenEmail KT-CT-4122", asNobody("sendPreSignedTokenEmail", {{"email", "someone@"}})},
        {"updateBlackholeEmail KT-GB-5412",
         as(rosalind, "updateBlackholeEmail", {{"accountNumber", nullptr}, {"email", "new@example.com"}})},
        {"updateBlackholeEmail KT-GB-5413", withKey("updateBlackholeEmail", {{"email", "new@example.com"}})},
        {"updateBlackholeEmail KT-CT-1133", withKey("updateBlackholeEmail", address("edmund@post.invalid"))},
        {"updateEmailAndPassword KT-CT-5413",
         as(rosalind, "updateEmailAndPassword", both("robin.marlow@tideline.example", "Granite-pool-31"))},
        {"updateEmailAndPassword KT-CT-5414",
         as(rosalind, "updateEmailAndPassword", both("nobody", "Granite-pool-31"))},
        {"updateEmailAndPassword KT-CT-5450",
         as(rosalind, "updateEmailAndPassword", both("new@example.com", "granite"))},
        {"verifyIdentity KT-CT-1145", asNobody("verifyIdentity", wrongName())},
        {"verifyIdentityFallback KT-CT-1145",
         asNobody("verifyIdentityFallback",
                  {{"familyName", "Skerry"}, {"firstLineOfAddress", "12 Weir Street"}, {"postcode", "LE2 4TA"}})},
    };
    return all;
}

} // namespace

//! Every natural cause in causes/security.cpp, brought about over HTTP.
class DemoSecurityCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_bringTheirErrors_data();
    void causes_bringTheirErrors();
    void causes_areAllProvoked();
    void undeliverableAddress_staysSet();
    void withoutToken_mutationsSay1112_data();
    void withoutToken_mutationsSay1112();
};

void DemoSecurityCausesTest::causes_bringTheirErrors_data()
{
    QTest::addColumn<QString>("pair");
    for (const auto &[pair, act] : acts()) {
        QTest::newRow(pair.c_str()) << QString::fromStdString(pair);
    }
}

void DemoSecurityCausesTest::causes_bringTheirErrors()
{
    QFETCH(QString, pair);
    Demo demo;
    const Reply reply = acts().at(pair.toStdString())(demo);
    QCOMPARE(pair.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ') + reply.code(), pair);
    const Json error = reply.json.at("errors").at(0);
    QCOMPARE(QString::fromStdString(error.at("path").at(0).get<std::string>()), pair.section(QLatin1Char(' '), 0, 0));
    QVERIFY(isSet(memberOf(error, "extensions"), "errorType"));
}

void DemoSecurityCausesTest::causes_areAllProvoked()
{
    std::vector<std::string> documented;
    for (const Cause &cause : securityCauses()) {
        if (cause.origin == Origin::Natural) {
            documented.push_back(std::string(cause.mutation) + ' ' + std::string(cause.code));
        }
    }
    std::sort(documented.begin(), documented.end());
    std::vector<std::string> provoked;
    for (const auto &[pair, act] : acts()) {
        provoked.push_back(pair);
    }
    QCOMPARE(provoked, documented);
}

//! KT-CT-1133 says that the email was not sent; the address is the new one all the same.
void DemoSecurityCausesTest::undeliverableAddress_staysSet()
{
    Demo demo;
    acts().at("registerEmail KT-CT-1133")(demo);
    demo.signInAsAgent();
    QCOMPARE(
        demo.post(QStringLiteral("{ accountUser(email: \"edmund@post.invalid\") { id } }")).text("/accountUser/id"),
        QString::fromLatin1(edmundId));
}

void DemoSecurityCausesTest::withoutToken_mutationsSay1112_data()
{
    QTest::addColumn<QString>("mutation");
    QTest::addColumn<QString>("input");
    const auto row = [](const char *mutation, const char *input) {
        QTest::newRow(mutation) << QString::fromLatin1(mutation) << QString::fromLatin1(input);
    };
    row("createMfaDevice", R"({"mfaMethod": "TOTP"})");
    row("validateMfaDevice", R"({"mfaMethod": "TOTP", "token": "1"})");
    row("deleteMfaDevice", R"({"mfaMethod": "TOTP"})");
    row("forceReauthentication", R"({"includeThirdParties": true})");
    row("regenerateSecretKey", "{}");
    row("invalidatePreSignedToken", R"({"token": "demo-login-link"})");
    row("registerEmail", R"({"accountNumber": "A-7A5E0047", "email": "a@example.com"})");
    row("updateBlackholeEmail", R"({"email": "a@example.com"})");
    row("updateEmailAndPassword", R"({"email": "a@example.com", "password": "b"})");
    row("updatePassword", R"({"oldPassword": "a", "newPassword": "b", "newPasswordConfirmed": "b"})");
}

void DemoSecurityCausesTest::withoutToken_mutationsSay1112()
{
    QFETCH(QString, mutation);
    QFETCH(QString, input);
    Demo demo;
    QCOMPARE(secure(demo, mutation.toStdString(), Json::parse(input.toStdString())).code(),
             QStringLiteral("KT-CT-1112"));
}

QTEST_GUILESS_MAIN(DemoSecurityCausesTest)
#include "tst_demosecuritycauses.moc"
