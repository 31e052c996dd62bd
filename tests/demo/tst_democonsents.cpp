// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provocation.h"

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

constexpr std::size_t bought = 46; //!< The account of the bought brand, by its place in the seed.

QString documentOf(const std::string &mutation)
{
    const QString consent = QStringLiteral("{ id code value type { name } }");
    if (mutation == "updateAccountConsents") {
        return QStringLiteral("mutation($accountNumber: String!, $consents: [ConsentInput]!) { updateAccountConsents("
                              "accountNumber: $accountNumber, consents: $consents) { consents %1 } }")
            .arg(consent);
    }
    if (mutation == "updateAccountUserConsents") {
        return QStringLiteral("mutation($consents: [ConsentTypeInput], $userNumber: String) { "
                              "updateAccountUserConsents(consents: $consents, userNumber: $userNumber) { "
                              "accountUserConsents { consents %1 } } }")
            .arg(consent);
    }
    const char *const type = mutation == "requestDoubleOptIn" ? "DoubleOptInInput" : "ConfirmDoubleOptInInput";
    return QStringLiteral("mutation($input: %1) { %2(input: $input) { consent %3 } }")
        .arg(QString::fromLatin1(type), QString::fromStdString(mutation), consent);
}

Json answers(const char *member, std::initializer_list<std::pair<const char *, const char *>> rows)
{
    Json list = Json::array();
    for (const auto &[code, value] : rows) {
        list.push_back({{member, code}, {"value", value}});
    }
    return list;
}

Json accountAnswers(const std::string &number, std::initializer_list<std::pair<const char *, const char *>> rows)
{
    return {{"accountNumber", number}, {"consents", answers("code", rows)}};
}

Json userAnswers(const Record &user, std::initializer_list<std::pair<const char *, const char *>> rows)
{
    return {{"userNumber", memberOf(*user, "number")}, {"consents", answers("consentTypeCode", rows)}};
}

Json optIn(Json more, const char *code = "MARKETING_EMAIL")
{
    Json input = {{"consentTypeCode", code}, {"ipAddress", "192.0.2.17"}};
    input.update(more);
    return {{"input", input}};
}

Json token(const char *text) { return {{"input", {{"token", text}}}}; }

const Provocation provocations[] = {
    {"updateAccountConsents", "KT-CT-9014",
     [](Demo &demo) {
         return accountAnswers(numberAt(demo, 0), {{"SMART_DATA", "ACCEPTED"}, {"SMART_DATA", "REJECTED"}});
     }},
    {"updateAccountConsents", "KT-CT-9016",
     [](Demo &demo) {
         return accountAnswers(numberAt(demo, bought), {{"SMART_DATA", "ACCEPTED"}});
     }},
    {"updateAccountConsents", "KT-CT-9017",
     [](Demo &demo) {
         return accountAnswers(numberAt(demo, 0), {{"UNHEARD_OF", "ACCEPTED"}});
     }},
    {"updateAccountConsents", "KT-CT-9018",
     [](Demo &demo) {
         signInAsHolder(demo, 1);
         return accountAnswers(numberAt(demo, 0), {{"SMART_DATA", "ACCEPTED"}});
     }},
    {"updateAccountUserConsents", "KT-CT-9014",
     [](Demo &demo) {
         return userAnswers(holderAt(demo, 0), {{"SMART_DATA", "ACCEPTED"}, {"SMART_DATA", "ACCEPTED"}});
     }},
    {"updateAccountUserConsents", "KT-CT-9016",
     [](Demo &demo) {
         return userAnswers(holderAt(demo, bought), {{"SMART_DATA", "ACCEPTED"}});
     }},
    {"updateAccountUserConsents", "KT-CT-9017",
     [](Demo &demo) {
         return userAnswers(holderAt(demo, 0), {{"UNHEARD_OF", "ACCEPTED"}});
     }},
    {"updateAccountUserConsents", "KT-CT-5421",
     [](Demo &) {
         return userAnswers(std::make_shared<Json>(Json{{"number", "U-0"}}), {{"SMART_DATA", "ACCEPTED"}});
     }},
    {"updateAccountUserConsents", "KT-CT-5422",
     [](Demo &) {
         return Json{{"consents", answers("consentTypeCode", {{"SMART_DATA", "ACCEPTED"}})}};
     }},
    {"updateAccountUserConsents", "KT-CT-1605", [](Demo &demo) { return userAnswers(holderAt(demo, 0), {}); }},
    {"requestDoubleOptIn", "KT-CT-9016",
     [](Demo &demo) {
         return optIn({{"accountNumber", numberAt(demo, bought)}});
     }},
    {"requestDoubleOptIn", "KT-CT-9017",
     [](Demo &demo) {
         return optIn({{"accountNumber", numberAt(demo, 0)}}, "UNHEARD_OF");
     }},
    {"requestDoubleOptIn", "KT-CT-9018",
     [](Demo &) {
         return optIn({{"emailAddress", "nobody@example.com"}});
     }},
    {"requestDoubleOptIn", "KT-CT-9019", [](Demo &) { return optIn(Json::object()); }},
    {"confirmDoubleOptIn", "KT-CT-9016", [](Demo &) { return token("opt-in-meadowbrook"); }},
    {"confirmDoubleOptIn", "KT-CT-9020", [](Demo &) { return token("opt-in-expired"); }},
    {"confirmDoubleOptIn", "KT-CT-9021", [](Demo &) { return token("unheard-of"); }},
    {"confirmDoubleOptIn", "KT-CT-9022", [](Demo &) { return token("opt-in-answered"); }},
};

} // namespace

//! What customers agree to: answers written down, double opt-in, and each error by its natural cause.
class DemoConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void updateAccountConsents_writesAnswersWithSourceAndDate();
    void updateAccountConsents_changesNothingWhenARowIsRefused();
    void updateAccountConsents_asksTheCustomerForPending();
    void updateAccountUserConsents_addsWhatThePersonNeverAnswered();
    void updateAccountUserConsents_isOneOwnForCustomers();
    void updateAccountUserConsents_wantsAnAnswerInEachRow();
    void requestDoubleOptIn_makesTheConsentPending();
    void requestDoubleOptIn_findsThePersonByAddress_data();
    void requestDoubleOptIn_findsThePersonByAddress();
    void requestDoubleOptIn_namesEveryProblem();
    void requestDoubleOptIn_needsAnAddress();
    void confirmDoubleOptIn_worksOnce();
    void confirmDoubleOptIn_countsTheNewestMessageOnly();
    void confirmDoubleOptIn_refusesWhatWasDeclinedSince();
    void confirmDoubleOptIn_runsOutAfterSevenDays();
    void preSignedTokens_openConsentsOfTheirScope();
    void provoked_data();
    void provoked();
    void provocations_areTheNaturalCauses();

private:
    DataSet &data() { return m_demo->server.data(); }
    Reply run(const char *mutation, const Json &variables) { return m_demo->post(documentOf(mutation), variables); }
    //! The value that a query shows for the account's consent; empty when it has none.
    QString valueOf(const std::string &number, const std::string &code);
    //! The stored consent of an account or "user:ID".
    Record stored(const std::string &owner, const std::string &code);
    //! The token that was sent last for this consent.
    std::string tokenOf(const std::string &owner, const std::string &code)
    {
        return textOf(*stored(owner, code), "$token");
    }
    QString confirm(const std::string &text) { return run("confirmDoubleOptIn", token(text.c_str())).code(); }

    std::unique_ptr<Demo> m_demo;
};

void DemoConsentsTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

QString DemoConsentsTest::valueOf(const std::string &number, const std::string &code)
{
    const Reply reply =
        m_demo->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { consents { code value } } }"),
                     {{"n", number}});
    for (const Json &consent : reply.at("/account/consents")) {
        if (textOf(consent, "code") == code) {
            return QString::fromStdString(textOf(consent, "value"));
        }
    }
    return {};
}

Record DemoConsentsTest::stored(const std::string &owner, const std::string &code)
{
    for (const Record &consent : data().consents.of(owner)) {
        if (textOf(*consent, "code") == code) {
            return consent;
        }
    }
    return nullptr;
}

void DemoConsentsTest::updateAccountConsents_writesAnswersWithSourceAndDate()
{
    const std::string number = numberAt(*m_demo, 0);
    const Reply reply = run("updateAccountConsents",
                            accountAnswers(number, {{"SMART_DATA", "REJECTED"}, {"MARKETING_SMS", "ACCEPTED"}}));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.at("/updateAccountConsents/consents").size(), std::size_t(4));
    QCOMPARE(valueOf(number, "SMART_DATA"), QStringLiteral("REJECTED"));
    QCOMPARE(valueOf(number, "MARKETING_SMS"), QStringLiteral("ACCEPTED"));
    QCOMPARE(textOf(*stored(number, "SMART_DATA"), "$source"), std::string("SUPPORT_SITE"));
    QCOMPARE(textOf(*stored(number, "SMART_DATA"), "$changedAt"), isoDateTime(Demo::noon()));
    QCOMPARE(textOf(*stored(number, "SHARE_PSR"), "$source"), std::string("ONBOARDING"));
    signInAsHolder(*m_demo, 0);
    QCOMPARE(run("updateAccountConsents", accountAnswers(number, {{"SMART_DATA", "ACCEPTED"}})).code(), QString());
    QCOMPARE(textOf(*stored(number, "SMART_DATA"), "$source"), std::string("CONSUMER_SITE"));
}

void DemoConsentsTest::updateAccountConsents_changesNothingWhenARowIsRefused()
{
    const std::string number = numberAt(*m_demo, 0);
    const QString before = valueOf(number, "SMART_DATA");
    const char *const other = before == QStringLiteral("ACCEPTED") ? "REJECTED" : "ACCEPTED";
    QCOMPARE(
        run("updateAccountConsents", accountAnswers(number, {{"SMART_DATA", other}, {"UNHEARD_OF", other}})).code(),
        QStringLiteral("KT-CT-9017"));
    QCOMPARE(valueOf(number, "SMART_DATA"), before);
}

void DemoConsentsTest::updateAccountConsents_asksTheCustomerForPending()
{
    const std::string number = numberAt(*m_demo, 0);
    QCOMPARE(run("updateAccountConsents", accountAnswers(number, {{"MARKETING_SMS", "PENDING"}})).code(), QString());
    QCOMPARE(valueOf(number, "MARKETING_SMS"), QStringLiteral("PENDING"));
    QCOMPARE(confirm(tokenOf(number, "MARKETING_SMS")), QString());
    QCOMPARE(valueOf(number, "MARKETING_SMS"), QStringLiteral("ACCEPTED"));
}

void DemoConsentsTest::updateAccountUserConsents_addsWhatThePersonNeverAnswered()
{
    // The second person on an account has answered nothing yet.
    const Json &users = memberOf(*data().accounts.all()[24], "$users");
    const Record second = data().users.find(users.at(1).get<std::string>());
    Json variables = userAnswers(second, {{"MARKETING_EMAIL", "ACCEPTED"}});
    variables["consents"][0]["source"] = "API_SITE";
    const Reply reply = run("updateAccountUserConsents", variables);
    QCOMPARE(reply.code(), QString());
    const std::string owner = "user:" + textOf(*second, "id");
    QCOMPARE(textOf(*stored(owner, "MARKETING_EMAIL"), "$source"), std::string("API_SITE"));
    const Reply shown =
        m_demo->post(QStringLiteral("query($e: String!) { accountUser(email: $e) { consents { code value } } }"),
                     {{"e", memberOf(*second, "email")}});
    QCOMPARE(shown.at("/accountUser/consents").dump(),
             std::string(R"([{"code":"MARKETING_EMAIL","value":"ACCEPTED"}])"));
}

void DemoConsentsTest::updateAccountUserConsents_isOneOwnForCustomers()
{
    signInAsHolder(*m_demo, 0);
    Json variables = {{"consents", answers("consentTypeCode", {{"SHARE_PSR", "REJECTED"}})}};
    const Reply reply = run("updateAccountUserConsents", variables);
    QCOMPARE(reply.code(), QString());
    const Reply shown = m_demo->post(QStringLiteral("{ viewer { consents { code value } } }"));
    QVERIFY(shown.at("/viewer/consents").dump().find(R"({"code":"SHARE_PSR","value":"REJECTED"})")
            != std::string::npos);
    variables["userNumber"] = memberOf(*holderAt(*m_demo, 1), "number");
    QCOMPARE(run("updateAccountUserConsents", variables).code(), QStringLiteral("KT-CT-1111"));
}

void DemoConsentsTest::updateAccountUserConsents_wantsAnAnswerInEachRow()
{
    Json variables = userAnswers(holderAt(*m_demo, 0), {{"SHARE_PSR", "REJECTED"}, {"SMART_DATA", "REJECTED"}});
    variables["consents"][1].erase("value");
    QCOMPARE(run("updateAccountUserConsents", variables).code(), QStringLiteral("KT-CT-1605"));
    variables["consents"] = nullptr;
    QCOMPARE(run("updateAccountUserConsents", variables).code(), QStringLiteral("KT-CT-1605"));
}

void DemoConsentsTest::requestDoubleOptIn_makesTheConsentPending()
{
    const std::string number = numberAt(*m_demo, 0);
    const Reply reply = run("requestDoubleOptIn", optIn({{"accountNumber", number}}, "MARKETING_SMS"));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/requestDoubleOptIn/consent/value"), QStringLiteral("PENDING"));
    QCOMPARE(valueOf(number, "MARKETING_SMS"), QStringLiteral("PENDING"));
    const Record sent = data().consentTokens.find(tokenOf(number, "MARKETING_SMS"));
    QVERIFY(sent);
    QCOMPARE(memberOf(*sent, "$sentTo").dump(),
             Json::array({memberOf(*data().accounts.find(number), "billingEmail")}).dump());
    QCOMPARE(textOf(*stored(number, "MARKETING_SMS"), "$ipAddress"), std::string("192.0.2.17"));
}

void DemoConsentsTest::requestDoubleOptIn_findsThePersonByAddress_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("email") << QByteArray("email") << QByteArray("emailAddress");
    QTest::newRow("mobile") << QByteArray("mobile") << QByteArray("mobileNumber");
}

void DemoConsentsTest::requestDoubleOptIn_findsThePersonByAddress()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, name);
    const Record user = holderAt(*m_demo, 4);
    const std::string owner = "user:" + textOf(*user, "id");
    QCOMPARE(
        run("requestDoubleOptIn", optIn({{name.toStdString(), memberOf(*user, member.constData())}}, "MARKETING_SMS"))
            .code(),
        QString());
    QCOMPARE(textOf(*stored(owner, "MARKETING_SMS"), "value"), std::string("PENDING"));
    // Somebody else's address looks like an unknown one.
    signInAsHolder(*m_demo, 1);
    QCOMPARE(run("requestDoubleOptIn", optIn({{name.toStdString(), memberOf(*user, member.constData())}})).code(),
             QStringLiteral("KT-CT-9018"));
}

void DemoConsentsTest::requestDoubleOptIn_namesEveryProblem()
{
    const Reply reply =
        run("requestDoubleOptIn", optIn({{"emailAddress", "wrong"}, {"mobileNumber", "12"}, {"ipAddress", "nowhere"}}));
    QCOMPARE(reply.code(), QStringLiteral("KT-CT-9019"));
    QCOMPARE(reply.json.at("errors").at(0).at("extensions").at("validationErrors").size(), std::size_t(3));
    QCOMPARE(run("requestDoubleOptIn", {{"input", nullptr}}).code(), QStringLiteral("KT-CT-9019"));
}

void DemoConsentsTest::requestDoubleOptIn_needsAnAddress()
{
    const std::string number = numberAt(*m_demo, 11); // Written to by post.
    QVERIFY(!isSet(*data().accounts.find(number), "billingEmail"));
    QCOMPARE(run("requestDoubleOptIn", optIn({{"accountNumber", number}})).code(), QStringLiteral("KT-CT-9019"));
    QCOMPARE(run("requestDoubleOptIn", optIn({{"accountNumber", number}, {"emailAddress", "new@example.com"}})).code(),
             QString());
    QCOMPARE(valueOf(number, "MARKETING_EMAIL"), QStringLiteral("PENDING"));
}

void DemoConsentsTest::confirmDoubleOptIn_worksOnce()
{
    const std::string number = numberAt(*m_demo, 2);
    QCOMPARE(valueOf(number, "MARKETING_EMAIL"), QStringLiteral("PENDING"));
    const Reply reply = run("confirmDoubleOptIn", token("opt-in-pending"));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/confirmDoubleOptIn/consent/value"), QStringLiteral("ACCEPTED"));
    QCOMPARE(valueOf(number, "MARKETING_EMAIL"), QStringLiteral("ACCEPTED"));
    QCOMPARE(textOf(*stored(number, "MARKETING_EMAIL"), "$source"), std::string("CONSUMER_SITE"));
    QCOMPARE(confirm("opt-in-pending"), QStringLiteral("KT-CT-9020"));
    // Not after a later change either.
    QCOMPARE(run("updateAccountConsents", accountAnswers(number, {{"MARKETING_EMAIL", "REJECTED"}})).code(), QString());
    QCOMPARE(confirm("opt-in-pending"), QStringLiteral("KT-CT-9020"));
    QCOMPARE(valueOf(number, "MARKETING_EMAIL"), QStringLiteral("REJECTED"));
}

void DemoConsentsTest::confirmDoubleOptIn_countsTheNewestMessageOnly()
{
    const std::string number = numberAt(*m_demo, 2);
    QCOMPARE(run("requestDoubleOptIn", optIn({{"accountNumber", number}})).code(), QString());
    QCOMPARE(confirm("opt-in-pending"), QStringLiteral("KT-CT-9020"));
    QCOMPARE(valueOf(number, "MARKETING_EMAIL"), QStringLiteral("PENDING"));
    QCOMPARE(confirm(tokenOf(number, "MARKETING_EMAIL")), QString());
    QCOMPARE(valueOf(number, "MARKETING_EMAIL"), QStringLiteral("ACCEPTED"));
}

void DemoConsentsTest::confirmDoubleOptIn_refusesWhatWasDeclinedSince()
{
    const std::string number = numberAt(*m_demo, 2);
    QCOMPARE(run("updateAccountConsents", accountAnswers(number, {{"MARKETING_EMAIL", "REJECTED"}})).code(), QString());
    QCOMPARE(confirm("opt-in-pending"), QStringLiteral("KT-CT-9020"));
    QCOMPARE(run("updateAccountConsents", accountAnswers(number, {{"MARKETING_EMAIL", "ACCEPTED"}})).code(), QString());
    QCOMPARE(confirm("opt-in-pending"), QStringLiteral("KT-CT-9022"));
}

void DemoConsentsTest::confirmDoubleOptIn_runsOutAfterSevenDays()
{
    const std::string number = numberAt(*m_demo, 0);
    QCOMPARE(run("requestDoubleOptIn", optIn({{"accountNumber", number}})).code(), QString());
    const std::string sent = tokenOf(number, "MARKETING_EMAIL");
    m_demo->server.setNow(Demo::noon().addDays(7));
    m_demo->signInAsAgent();
    QCOMPARE(confirm(sent), QStringLiteral("KT-CT-9020"));
    m_demo->server.setNow(Demo::noon().addDays(7).addSecs(-1));
    m_demo->signInAsAgent();
    QCOMPARE(confirm(sent), QString());
}

void DemoConsentsTest::preSignedTokens_openConsentsOfTheirScope()
{
    const std::string number = numberAt(*m_demo, 0);
    for (const auto &[scope, code] :
         {std::pair("EDIT_CUSTOMER_MARKETING_PREFERENCE", ""), std::pair("SUBMIT_METER_READINGS", "KT-CT-1111")}) {
        data().preSignedTokens.add(scope,
                                   {{"isValid", true},
                                    {"scope", scope},
                                    {"$user", memberOf(*holderAt(*m_demo, 0), "id")},
                                    {"$expiresAt", data().clock.unixTime() + 60}});
        m_demo->token.clear();
        const Reply signedIn = m_demo->run("obtainKrakenToken", "ObtainJSONWebTokenInput!", {{"preSignedKey", scope}},
                                           QStringLiteral("token"));
        m_demo->token = signedIn.text("/obtainKrakenToken/token").toLatin1();
        QCOMPARE(run("updateAccountConsents", accountAnswers(number, {{"SMART_DATA", "REJECTED"}})).code(),
                 QString::fromLatin1(code));
    }
}

void DemoConsentsTest::provoked_data() { addRows(provocations); }

void DemoConsentsTest::provoked()
{
    QFETCH(int, place);
    const Provocation &one = provocations[place];
    const Json variables = one.input(*m_demo);
    const Reply reply = run(one.mutation, variables);
    QCOMPARE(reply.code(), QString::fromLatin1(one.code));
    QVERIFY(reply.at((std::string("/") + one.mutation).c_str()).is_null());
}

void DemoConsentsTest::provocations_areTheNaturalCauses()
{
    QCOMPARE(differences(provocations, consentCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoConsentsTest)
#include "tst_democonsents.moc"
