// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitymutations.h"

#include "api/demo/engine/passwords.h"

#include <QTest>

#include <set>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! The rules for passwords, each with its code, and the five ways to set one.
class DemoPasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_demo = std::make_unique<Demo>(); }
    void rules_haveTheirCodes_data();
    void rules_haveTheirCodes();
    void rules_areToldApartInAllTenCodes();
    void helpTexts_areTheRules();
    void resetUserPassword_setsItOnce();
    void resetUserPassword_namesEveryBrokenRule();
    void resetUserPassword_reportsInsideWhenAskedFor_data();
    void resetUserPassword_reportsInsideWhenAskedFor();
    void resetUserPassword_refusesOldTokens();
    void resetPassword_reportsInsideThePayload();
    void updatePassword_wantsTheOldOne();
    void updatePassword_remembersFormerOnes();
    void updatePassword_withoutInputIsRefused();
    void updateEmailAndPassword_changesBoth();
    void updateEmailAndPassword_changesNothingWhenRefused();

private:
    Reply run(const std::string &mutation, const Json &input) { return secure(*m_demo, mutation, input); }
    Reply signIn(const std::string &email, const std::string &password)
    {
        return signInWith(*m_demo, {{"email", email}, {"password", password}});
    }
    Json reset(const std::string &token, const std::string &password) const
    {
        return {{"newPassword", password}, {"userId", rosalindId}, {"token", token}};
    }
    bool isTokenValid(const std::string &token)
    {
        return m_demo
                   ->post(QStringLiteral("query($u: String!, $t: String!) { isPasswordResetTokenValid(userId: $u, "
                                         "token: $t) }"),
                          Json{{"u", rosalindId}, {"t", token}})
                   .text("/isPasswordResetTokenValid")
            == QStringLiteral("true");
    }
    //! The codes of `validationErrors`, with the last step of their paths: "password:password_too_short".
    static QStringList problemsOf(const Reply &reply);

    std::unique_ptr<Demo> m_demo;
};

QStringList DemoPasswordsTest::problemsOf(const Reply &reply)
{
    QStringList list;
    const Json errors = memberOf(reply.json, "errors");
    if (!errors.is_array() || errors.empty()) {
        return list;
    }
    for (const Json &problem : memberOf(memberOf(errors[0], "extensions"), "validationErrors")) {
        list.append(QString::fromStdString(memberOf(problem, "inputPath").back().get<std::string>() + ':'
                                           + textOf(problem, "code")));
    }
    return list;
}

void DemoPasswordsTest::rules_haveTheirCodes_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const char *password, const char *codes) {
        QTest::newRow(name) << QString::fromUtf8(password) << QString::fromLatin1(codes);
    };
    row("good", "Granite-pool-31", "");
    row("good in Greek", "Ποτάμι-νερό-7", "");
    row("nine characters", "Granite-1", "password_too_short");
    row("ten characters", "Granite-10", "");
    row("ten characters of two bytes", "Éèêëàâäùû-1", "");
    row("common word dressed up", "Password-123", "password_too_common");
    row("common number", "1234567890",
        "password_too_common password_has_too_few_special_characters password_has_too_few_lowercase_characters "
        "password_has_too_few_uppercase_characters");
    row("used before", "Former-pebble-9", "password_reused");
    row("in use now", "Kestrel-harbour-58", "password_matches_current");
    row("no digit", "Granite-pools", "password_has_too_few_numeric_characters");
    row("no sign", "Granitepool31", "password_has_too_few_special_characters");
    row("no small letter", "GRANITE-POOL-31", "password_has_too_few_lowercase_characters");
    row("no capital letter", "granite-pool-31", "password_has_too_few_uppercase_characters");
    row("account number", "Water-7a5e0046", "password_contains_account_number");
    row("account number as written", "A-7A5E0046-ok", "password_contains_account_number");
    row("part of the email address", "Tarn-granite-31", "password_contains_part_of_email_address");
    row("domain of the email address", "Example-granite-31", "");
    row("empty", "",
        "password_too_short password_has_too_few_numeric_characters password_has_too_few_special_characters "
        "password_has_too_few_lowercase_characters password_has_too_few_uppercase_characters");
}

void DemoPasswordsTest::rules_haveTheirCodes()
{
    QFETCH(QString, password);
    QFETCH(QString, codes);
    const PasswordOwner owner = {rosalindEmail, {"A-7A5E0046"}, "Kestrel-harbour-58", {"Former-pebble-9"}};
    QStringList found;
    for (const InputProblem &problem : passwordProblems(password.toStdString(), owner, {"input", "password"})) {
        found.append(QString::fromStdString(problem.code));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), codes);
}

void DemoPasswordsTest::rules_areToldApartInAllTenCodes()
{
    std::set<std::string> codes;
    const PasswordOwner owner = {rosalindEmail, {"A-7A5E0046"}, "Kestrel-harbour-58", {"Former-pebble-9"}};
    for (const char *const password :
         {"short", "Password-123", "Former-pebble-9", "Kestrel-harbour-58", "UPPER", "A-7A5E0046", "rosalind"}) {
        for (const InputProblem &problem : passwordProblems(password, owner, {})) {
            codes.insert(problem.code);
        }
    }
    QCOMPARE(codes.size(), std::size_t(10));
}

void DemoPasswordsTest::helpTexts_areTheRules()
{
    const Reply reply = m_demo->post(QStringLiteral("{ passwordValidatorHelpTexts }"));
    QCOMPARE(reply.at("/passwordValidatorHelpTexts").size(), passwordRules().size());
    QCOMPARE(reply.text("/passwordValidatorHelpTexts/0").toStdString(), passwordRules().front());
}

void DemoPasswordsTest::resetUserPassword_setsItOnce()
{
    signIn(rosalindEmail, rosalind.password.toStdString());
    const QByteArray session = m_demo->token;
    QCOMPARE(run("requestPasswordReset", {{"email", "Rosalind.Tarn@example.com"}}).text("/requestPasswordReset/email"),
             QStringLiteral("Rosalind.Tarn@example.com"));
    const std::string token = lastSecret(*m_demo, rosalindEmail);
    QVERIFY(isTokenValid(token));
    QCOMPARE(run("resetUserPassword", reset(token, "Granite-pool-31")).text("/resetUserPassword/userId"),
             QString::fromLatin1(rosalindId));
    QVERIFY(!isTokenValid(token));
    QVERIFY(!isTokenValid("demo-reset-token")); // The user's other tokens end with it,
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { id } }")).code(), QStringLiteral("KT-CT-1162")); // and sessions.
    QCOMPARE(signIn(rosalindEmail, rosalind.password.toStdString()).code(), QStringLiteral("KT-CT-1138"));
    QCOMPARE(signIn(rosalindEmail, "Granite-pool-31").code(), QString());
    QCOMPARE(run("resetUserPassword", reset(token, "Granite-pool-32")).code(), QStringLiteral("KT-CT-4125"));
    QVERIFY(m_demo->token != session);
}

void DemoPasswordsTest::resetUserPassword_namesEveryBrokenRule()
{
    const Reply reply = run("resetUserPassword", reset("demo-reset-token", "tarn"));
    QCOMPARE(reply.code(), QStringLiteral("KT-CT-5450"));
    QVERIFY(reply.at("/resetUserPassword").is_null());
    // The API's path says password, though the input's field is newPassword.
    QCOMPARE(problemsOf(reply),
             QStringList({QStringLiteral("password:password_too_short"),
                          QStringLiteral("password:password_has_too_few_numeric_characters"),
                          QStringLiteral("password:password_has_too_few_special_characters"),
                          QStringLiteral("password:password_has_too_few_uppercase_characters"),
                          QStringLiteral("password:password_contains_part_of_email_address")}));
    QVERIFY(isTokenValid("demo-reset-token")); // A refused password does not use it up.
    QCOMPARE(signIn(rosalindEmail, rosalind.password.toStdString()).code(), QString());
}

void DemoPasswordsTest::resetUserPassword_reportsInsideWhenAskedFor_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("more");
    QTest::newRow("passwordUpdated") << QStringLiteral("passwordUpdated") << QString();
    QTest::newRow("failureReasons") << QStringLiteral("why: failureReasons") << QString();
    QTest::newRow("failureCodes in a fragment")
        << QStringLiteral("...F") << QStringLiteral(" fragment F on ResetUserPasswordOutput { failureCodes }");
}

void DemoPasswordsTest::resetUserPassword_reportsInsideWhenAskedFor()
{
    QFETCH(QString, selection);
    QFETCH(QString, more);
    const auto ask = [&](const std::string &password) {
        const QString document = QStringLiteral("mutation($input: ResetUserPasswordInput!) { resetUserPassword(input: "
                                                "$input) { userId %1 } }%2")
                                     .arg(selection, more);
        return m_demo->post(document, Json{{"input", reset("demo-reset-token", password)}});
    };
    const Reply refused = ask("granite-pool-31");
    QVERIFY(!refused.json.contains("errors"));
    const Json payload = refused.at("/resetUserPassword");
    QCOMPARE(textOf(payload, "userId"), std::string(rosalindId));
    QVERIFY(!flagOf(payload, "passwordUpdated"));
    QCOMPARE(memberOf(payload, "why").is_null() ? std::size_t(1) : memberOf(payload, "why").size(), std::size_t(1));
    if (payload.contains("failureCodes")) {
        QCOMPARE(payload["failureCodes"].dump(), std::string("[\"password_has_too_few_uppercase_characters\"]"));
    }
    QCOMPARE(signIn(rosalindEmail, "granite-pool-31").code(), QStringLiteral("KT-CT-1138"));
    QCOMPARE(ask("Granite-pool-31").code(), QString());
    QCOMPARE(signIn(rosalindEmail, "Granite-pool-31").code(), QString());
}

void DemoPasswordsTest::resetUserPassword_refusesOldTokens()
{
    run("requestPasswordReset", {{"email", rosalindEmail}});
    const std::string token = lastSecret(*m_demo, rosalindEmail);
    m_demo->server.setNow(Demo::noon().addDays(1));
    QVERIFY(!isTokenValid(token));
    QCOMPARE(run("resetUserPassword", reset(token, "Granite-pool-31")).code(), QStringLiteral("KT-CT-4125"));
}

void DemoPasswordsTest::resetPassword_reportsInsideThePayload()
{
    const auto input = [](const char *token, const char *password) {
        return Json{{"password", password}, {"userId", rosalindId}, {"token", token}, {"clientMutationId", "9"}};
    };
    Reply reply = run("resetPassword", input("nonsense", "Granite-pool-31"));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/resetPassword/errors/0/field"), QStringLiteral("token"));
    reply = run("resetPassword", input("demo-reset-token", "Granitepool31"));
    QCOMPARE(reply.text("/resetPassword/errors/0/field"), QStringLiteral("password"));
    QCOMPARE(reply.text("/resetPassword/errors/0/errors/0/code"),
             QStringLiteral("password_has_too_few_special_characters"));
    QCOMPARE(reply.text("/resetPassword/clientMutationId"), QStringLiteral("9"));
    QCOMPARE(signIn(rosalindEmail, rosalind.password.toStdString()).code(), QString());
    reply = run("resetPassword", input("demo-reset-token", "Granite-pool-31"));
    QCOMPARE(reply.at("/resetPassword/errors").size(), std::size_t(0));
    QCOMPARE(signIn(rosalindEmail, "Granite-pool-31").code(), QString());
}

void DemoPasswordsTest::updatePassword_wantsTheOldOne()
{
    m_demo->signInAs(rosalind);
    const auto change = [this](const char *old, const char *fresh, const char *again) {
        return run("updatePassword", {{"oldPassword", old}, {"newPassword", fresh}, {"newPasswordConfirmed", again}});
    };
    const Reply refused = change("guess", "granite-pool-31", "Granite-pool-31");
    QCOMPARE(problemsOf(refused),
             QStringList({QStringLiteral("newPassword:password_has_too_few_uppercase_characters"),
                          QStringLiteral("oldPassword:invalid"), QStringLiteral("newPasswordConfirmed:invalid")}));
    const Reply changed = change("Kestrel-harbour-58", "Granite-pool-31", "Granite-pool-31");
    QCOMPARE(changed.text("/updatePassword/viewer/id"), QString::fromLatin1(rosalindId));
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { id } }")).code(), QString()); // The session goes on.
    QCOMPARE(signIn(rosalindEmail, "Kestrel-harbour-58").code(), QStringLiteral("KT-CT-1138"));
    QCOMPARE(signIn(rosalindEmail, "Granite-pool-31").code(), QString());
}

void DemoPasswordsTest::updatePassword_remembersFormerOnes()
{
    m_demo->signInAs(rosalind);
    std::string current = "Kestrel-harbour-58";
    const auto change = [this, &current](const std::string &fresh) {
        const Reply reply =
            run("updatePassword", {{"oldPassword", current}, {"newPassword", fresh}, {"newPasswordConfirmed", fresh}});
        if (reply.code().isEmpty()) {
            current = fresh;
        }
        return problemsOf(reply).join(QLatin1Char(' '));
    };
    for (int number = 1; number <= 5; ++number) {
        QCOMPARE(change("Granite-pool-" + std::to_string(number)), QString());
    }
    QCOMPARE(change("Kestrel-harbour-58"), QStringLiteral("newPassword:password_reused"));
    QCOMPARE(change("Granite-pool-5"), QStringLiteral("newPassword:password_matches_current"));
    QCOMPARE(change("Granite-pool-6"), QString());
    QCOMPARE(change("Kestrel-harbour-58"), QString()); // Six changes later it is forgotten.
}

void DemoPasswordsTest::updatePassword_withoutInputIsRefused()
{
    m_demo->signInAs(rosalind);
    QCOMPARE(m_demo->post(QStringLiteral("mutation { updatePassword { viewer { id } } }")).code(),
             QStringLiteral("KT-CT-5450"));
}

void DemoPasswordsTest::updateEmailAndPassword_changesBoth()
{
    m_demo->signInAs(rosalind);
    const Reply reply =
        run("updateEmailAndPassword", {{"email", "R.Meadow@Example.com"}, {"password", "Granite-pool-31"}});
    QCOMPARE(reply.text("/updateEmailAndPassword/success"), QStringLiteral("true"));
    QCOMPARE(signIn(rosalindEmail, rosalind.password.toStdString()).code(), QStringLiteral("KT-CT-1138"));
    QCOMPARE(signIn("r.meadow@example.com", "Granite-pool-31").code(), QString());
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { email } }")).text("/viewer/email"),
             QStringLiteral("r.meadow@example.com"));
    const Reply metadata = m_demo->post(
        QStringLiteral("{ metadata(linkedObjectType: ACCOUNT_USER, identifier: \"r.meadow@example.com\") { key } }"));
    QCOMPARE(metadata.text("/metadata/0/key"), QStringLiteral("marketing-segment")); // Moved with the address.
}

void DemoPasswordsTest::updateEmailAndPassword_changesNothingWhenRefused()
{
    m_demo->signInAs(rosalind);
    QCOMPARE(run("updateEmailAndPassword", {{"email", "r.meadow@example.com"}, {"password", "Meadow-31-xyz"}}).code(),
             QStringLiteral("KT-CT-5450")); // The rules look at the new address.
    QCOMPARE(m_demo->post(QStringLiteral("{ viewer { email } }")).text("/viewer/email"), rosalind.email);
    QCOMPARE(signIn(rosalindEmail, rosalind.password.toStdString()).code(), QString());
}

QTEST_GUILESS_MAIN(DemoPasswordsTest)
#include "tst_demopasswords.moc"
