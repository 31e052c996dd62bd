// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provocation.h"

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

constexpr std::size_t smart = 3; //!< An account with a smart meter, by its place in the seed.
constexpr std::size_t unmetered = 2;

Json eventInput(const char *id, std::initializer_list<std::pair<const char *, std::string>> values = {})
{
    Json params = Json::array();
    for (const auto &[key, value] : values) {
        params.push_back({{"key", key}, {"value", value}});
    }
    return {{"eventId", id}, {"params", params}};
}

int firstForm(Demo &demo) { return std::stoi(textOf(*demo.server.data().feedbackForms.all().front(), "id")); }

Json feedback(Demo &demo, std::size_t place, int form, int id)
{
    return {{"accountNumber", numberAt(demo, place)},
            {"formId", form},
            {"feedbackId", id},
            {"answer", "Very kind."},
            {"issueResolved", true}};
}

Reply runOn(Demo &demo, const std::string &mutation, const Json &input)
{
    if (mutation == "backendScreenEvent") {
        return demo.run("backendScreenEvent", "BackendScreenEventInput!", input,
                        QStringLiteral("action { __typename ... on DeeplinkActionType { deeplink: url } ... on "
                                       "LinkActionType { link: url } ... on BackendScreenEventActionType { eventId "
                                       "params { key value } } ... on ScreenActionType { screenId allowBack } ... on "
                                       "CloseActionType { accessibilityLabel } }"));
    }
    if (mutation == "submitCustomerFeedback") {
        return demo.run("submitCustomerFeedback", "CustomerFeedbackInputType!", input,
                        QStringLiteral("customerFeedback { id rawScore submittedAt }"));
    }
    return demo.run("deletePushNotificationBinding", "DeletePushNotificationBindingInput!", input,
                    QStringLiteral("status"));
}

const Provocation provocations[] = {
    {"backendScreenEvent", "KT-CT-8002", [](Demo &) { return eventInput("unheard-of"); }},
    {"backendScreenEvent", "KT-CT-8003", [](Demo &) { return eventInput("retired-offer"); }},
    {"backendScreenEvent", "KT-CT-8004",
     [](Demo &demo) {
         return eventInput("show-usage", {{"accountNumber", numberAt(demo, unmetered)}});
     }},
    {"backendScreenEvent", "KT-CT-8007", [](Demo &) { return eventInput("confirm-butt"); }},
    {"backendScreenEvent", "KT-GB-9310",
     [](Demo &demo) {
         return eventInput("join-points", {{"accountNumber", numberAt(demo, 0)}});
     }},
    {"deletePushNotificationBinding", "KT-CT-5411",
     [](Demo &) {
         return Json{{"token", "device-of-a-customer"}};
     }},
    {"submitCustomerFeedback", "KT-CT-5511", [](Demo &demo) { return feedback(demo, 0, firstForm(demo), 0); }},
    {"submitCustomerFeedback", "KT-CT-5512", [](Demo &demo) { return feedback(demo, 0, firstForm(demo), 7001); }},
    {"submitCustomerFeedback", "KT-CT-5514", [](Demo &demo) { return feedback(demo, 0, 1, 7000); }},
};

} // namespace

//! How customers are reached and what they write: screen events, feedback, devices, LINE, and each error's cause.
class DemoContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void screenEvents_answerWithEachAction_data();
    void screenEvents_answerWithEachAction();
    void screenEvents_areAllListed();
    void screenEvents_joinThePointsProgramme();
    void screenEvents_wantValuesThatCount_data();
    void screenEvents_wantValuesThatCount();
    void screenEvents_refuseForeignAccounts();
    void feedback_isGivenOnce();
    void feedback_mayBeNewOnAnOpenForm();
    void feedback_staysWithItsForm();
    void feedbackForms_areFoundBySource();
    void formSubmissions_areStored();
    void formSubmissions_failInsideThePayload_data();
    void formSubmissions_failInsideThePayload();
    void devices_areRegisteredAndRemoved();
    void devices_belongToWhoRegisteredLast();
    void devices_giveNothingForWhatCannotBe_data();
    void devices_giveNothingForWhatCannotBe();
    void devices_runOut();
    void line_linksOnceAndUnlinks();
    void line_reportsItsOwnProblem();
    void withoutToken_everyMutationSays1112_data();
    void withoutToken_everyMutationSays1112();
    void provoked_data();
    void provoked();
    void provocations_areTheNaturalCauses();

private:
    DataSet &data() { return m_demo->server.data(); }
    Reply run(const char *mutation, const Json &input) { return runOn(*m_demo, mutation, input); }
    Reply submit(const std::string &number, const std::string &content)
    {
        return m_demo->run(
            "createFormSubmission", "FormSubmissionInput!", {{"accountNumber", number}, {"content", content}},
            QStringLiteral("id content errors { field errors { ... on SerializerErrorType { code } } }"));
    }
    Reply registerDevice(const Json &input)
    {
        return m_demo->run("registerPushNotificationBinding", "RegisterPushNotificationBindingInput!", input,
                           QStringLiteral("pushNotificationBinding { id token registeredAt expiresAt user { id } "
                                          "application { bundleId service externalProvider } }"));
    }
    QString remove(const char *token, const Json &more = Json::object())
    {
        Json input = {{"token", token}};
        input.update(more);
        const Reply reply = run("deletePushNotificationBinding", input);
        return reply.code().isEmpty() ? reply.text("/deletePushNotificationBinding/status") : reply.code();
    }
    QString link(const char *token)
    {
        return m_demo
            ->run("linkUserToLine", "LinkUserToLineInput!", {{"linkToken", token}},
                  QStringLiteral("__typename ... on LineLinkRedirectResponse { redirectUrl } ... on LinkTokenNotFound "
                                 "{ type } ... on AlreadyLinkedError { type }"))
            .text("/linkUserToLine/__typename");
    }
    QString unlink()
    {
        return m_demo
            ->post(QStringLiteral("mutation { unlinkUserFromLine { __typename ... on LineUnlinkedResponse { message } "
                                  "... on LinkTokenNotFound { type } ... on LineCommonError { message field } } }"))
            .text("/unlinkUserFromLine/__typename");
    }

    std::unique_ptr<Demo> m_demo;
};

void DemoContactTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

void DemoContactTest::screenEvents_answerWithEachAction_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("deep link") << QByteArray("open-bills") << QByteArray()
                               << QByteArray(R"({"__typename":"DeeplinkActionType","deeplink":"water://bills"})");
    QTest::newRow("link") << QByteArray("open-website") << QByteArray()
                          << QByteArray(R"({"__typename":"LinkActionType","link":"https://water.example.com/save"})");
    QTest::newRow("another event") << QByteArray("order-butt") << QByteArray()
                                   << QByteArray(R"({"__typename":"BackendScreenEventActionType",)"
                                                 R"("eventId":"confirm-butt","params":[{"key":"product",)"
                                                 R"("value":"WATER_BUTT"}]})");
    QTest::newRow("screen") << QByteArray("confirm-butt") << QByteArray("WATER_BUTT")
                            << QByteArray(
                                   R"({"__typename":"ScreenActionType","screenId":"thank-you","allowBack":false})");
    QTest::newRow("close") << QByteArray("dismiss") << QByteArray()
                           << QByteArray(R"({"__typename":"CloseActionType","accessibilityLabel":"Close"})");
}

void DemoContactTest::screenEvents_answerWithEachAction()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, action);
    const Json input =
        values.isEmpty() ? eventInput(id.constData()) : eventInput(id.constData(), {{"product", values.toStdString()}});
    QCOMPARE(run("backendScreenEvent", input).at("/backendScreenEvent/action").dump(), action.toStdString());
}

void DemoContactTest::screenEvents_areAllListed()
{
    const Json ids = m_demo->post(QStringLiteral("{ backendScreenEventIds }")).at("/backendScreenEventIds");
    QCOMPARE(ids.size(), data().screenEvents.size());
    for (const Json &id : ids) {
        QVERIFY(data().screenEvents.find(id.get<std::string>()));
    }
}

void DemoContactTest::screenEvents_joinThePointsProgramme()
{
    const std::string number = numberAt(*m_demo, unmetered);
    const Json input = eventInput("join-points", {{"accountNumber", number}});
    QCOMPARE(run("backendScreenEvent", input).text("/backendScreenEvent/action/screenId"), QStringLiteral("thank-you"));
    const Reply shown = m_demo->post(
        QStringLiteral("query($n: String!) { eligibilityToJoinLoyaltyPointsProgram(input: { accountNumber: $n }) { "
                       "isEligible } }"),
        {{"n", number}});
    QCOMPARE(shown.text("/eligibilityToJoinLoyaltyPointsProgram/isEligible"), QStringLiteral("false"));
    QCOMPARE(run("backendScreenEvent", input).code(), QStringLiteral("KT-GB-9310"));
}

void DemoContactTest::screenEvents_wantValuesThatCount_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no such product") << QByteArray("UNHEARD_OF");
}

void DemoContactTest::screenEvents_wantValuesThatCount()
{
    QFETCH(QByteArray, product);
    QCOMPARE(run("backendScreenEvent", eventInput("confirm-butt", {{"product", product.toStdString()}})).code(),
             QStringLiteral("KT-CT-8007"));
}

void DemoContactTest::screenEvents_refuseForeignAccounts()
{
    const Json input = eventInput("show-usage", {{"accountNumber", numberAt(*m_demo, smart)}});
    QCOMPARE(run("backendScreenEvent", input).text("/backendScreenEvent/action/deeplink"),
             QStringLiteral("water://usage/") + QString::fromStdString(numberAt(*m_demo, smart)));
    signInAsHolder(*m_demo, 0);
    QCOMPARE(run("backendScreenEvent", input).code(), QStringLiteral("KT-CT-1111"));
}

void DemoContactTest::feedback_isGivenOnce()
{
    const Json input = feedback(*m_demo, 0, firstForm(*m_demo), 7000);
    const Reply reply = run("submitCustomerFeedback", input);
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/submitCustomerFeedback/customerFeedback/id"), QStringLiteral("7000"));
    QCOMPARE(reply.text("/submitCustomerFeedback/customerFeedback/rawScore"), QStringLiteral("7"));
    QCOMPARE(reply.text("/submitCustomerFeedback/customerFeedback/submittedAt"),
             QString::fromStdString(isoDateTime(Demo::noon())));
    QCOMPARE(textOf(*data().feedback.find("7000"), "$answer"), std::string("Very kind."));
    QCOMPARE(run("submitCustomerFeedback", input).code(), QStringLiteral("KT-CT-5514"));
}

void DemoContactTest::feedback_mayBeNewOnAnOpenForm()
{
    const Reply first = run("submitCustomerFeedback", feedback(*m_demo, 0, 801, 0));
    const Reply second = run("submitCustomerFeedback", feedback(*m_demo, 0, 801, 0));
    QCOMPARE(first.code(), QString());
    QCOMPARE(second.code(), QString());
    QVERIFY(first.at("/submitCustomerFeedback/customerFeedback/id")
            != second.at("/submitCustomerFeedback/customerFeedback/id"));
    QCOMPARE(data().feedback.of(numberAt(*m_demo, 0)).size(), std::size_t(3));
}

void DemoContactTest::feedback_staysWithItsForm()
{
    QCOMPARE(run("submitCustomerFeedback", feedback(*m_demo, 0, 801, 7000)).code(), QStringLiteral("KT-CT-5514"));
    QVERIFY(!isSet(*data().feedback.find("7000"), "submittedAt"));
    Json input = feedback(*m_demo, 0, firstForm(*m_demo), 7000);
    input["answer"] = std::string(10'001, 'a');
    QCOMPARE(run("submitCustomerFeedback", input).code(), QStringLiteral("KT-CT-5514"));
    signInAsHolder(*m_demo, 1);
    QCOMPARE(run("submitCustomerFeedback", input).code(), QStringLiteral("KT-CT-1111"));
}

void DemoContactTest::feedbackForms_areFoundBySource()
{
    const auto count = [this](const char *source) {
        return m_demo
            ->post(QStringLiteral("query($n: String!) { customerFeedbackForms(accountNumber: $n, first: 5%1) { "
                                  "totalCount } }")
                       .arg(QString::fromLatin1(source)),
                   {{"n", numberAt(*m_demo, 0)}})
            .text("/customerFeedbackForms/totalCount");
    };
    QCOMPARE(count(""), QStringLiteral("3"));
    QCOMPARE(count(", feedbackSource: FEEDBACK_SOURCE_CONSUMER_SITE"), QStringLiteral("1"));
    QCOMPARE(count(", feedbackSource: FEEDBACK_SOURCE_TRUSTPILOT"), QStringLiteral("0"));
}

void DemoContactTest::formSubmissions_areStored()
{
    const std::string number = numberAt(*m_demo, 0);
    const Reply reply = submit(number, R"({"income": 1200})");
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/createFormSubmission/content"), QStringLiteral(R"({"income": 1200})"));
    QCOMPARE(reply.at("/createFormSubmission/errors").size(), std::size_t(0));
    QCOMPARE(data().formSubmissions.of(number).size(), std::size_t(1));
    QVERIFY(submit(number, "[1]").at("/createFormSubmission/id") != reply.at("/createFormSubmission/id"));
}

void DemoContactTest::formSubmissions_failInsideThePayload_data()
{
    QTest::addColumn<bool>("isForeign");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("field");
    QTest::newRow("foreign account") << true << QByteArray(R"({"a": 1})") << QStringLiteral("accountNumber");
    QTest::newRow("no answers") << false << QByteArray("{}") << QStringLiteral("content");
    QTest::newRow("no object") << false << QByteArray("12") << QStringLiteral("content");
    QTest::newRow("too long") << false << '[' + QByteArray(100'000, ' ') + "1]" << QStringLiteral("content");
}

void DemoContactTest::formSubmissions_failInsideThePayload()
{
    QFETCH(bool, isForeign);
    QFETCH(QByteArray, content);
    QFETCH(QString, field);
    signInAsHolder(*m_demo, 1);
    const Reply reply = submit(numberAt(*m_demo, isForeign ? 0 : 1), content.toStdString());
    QCOMPARE(reply.code(), QString());
    QVERIFY(reply.at("/createFormSubmission/id").is_null());
    QCOMPARE(reply.text("/createFormSubmission/errors/0/field"), field);
    QVERIFY(reply.at("/createFormSubmission/errors/0/errors/0/code").is_string());
    QCOMPARE(data().formSubmissions.size(), std::size_t(0));
}

void DemoContactTest::devices_areRegisteredAndRemoved()
{
    const Reply reply =
        registerDevice({{"token", "device-1"}, {"bundleId", "example.tidewater.app"}, {"service", "apns"}});
    QCOMPARE(reply.code(), QString());
    const Json made = reply.at("/registerPushNotificationBinding/pushNotificationBinding");
    QCOMPARE(textOf(made, "token"), std::string("device-1"));
    QCOMPARE(made.at("application").dump(),
             std::string(R"({"bundleId":"example.tidewater.app","service":"APNS","externalProvider":"PINPOINT"})"));
    QCOMPARE(dateFrom(textOf(made, "expiresAt")), Demo::noon().date().addDays(90));
    const Reply again = registerDevice(
        {{"token", "device-1"}, {"bundleId", "example.tidewater.app"}, {"expiresAt", "2026-04-01T12:00:00+02:00"}});
    const Json renewed = again.at("/registerPushNotificationBinding/pushNotificationBinding");
    QCOMPARE(textOf(renewed, "id"), textOf(made, "id"));
    QCOMPARE(textOf(renewed, "expiresAt"), std::string("2026-04-01T10:00:00+00:00"));
    QCOMPARE(remove("device-1", {{"externalProvider", "PINPOINT"}}), QStringLiteral("KT-CT-5411"));
    QCOMPARE(remove("device-1", {{"externalProvider", "FCM"}}), QStringLiteral("SUCCESSFUL"));
    QCOMPARE(remove("device-1"), QStringLiteral("KT-CT-5411"));
}

void DemoContactTest::devices_belongToWhoRegisteredLast()
{
    registerDevice({{"token", "device-1"}, {"bundleId", "app"}});
    signInAsHolder(*m_demo, 0);
    const Reply reply = registerDevice({{"token", "device-1"}, {"bundleId", "app"}});
    QCOMPARE(reply.text("/registerPushNotificationBinding/pushNotificationBinding/user/id"),
             QString::fromStdString(textOf(*holderAt(*m_demo, 0), "id")));
    m_demo->signInAsAgent();
    QCOMPARE(remove("device-1"), QStringLiteral("KT-CT-5411"));
    QCOMPARE(remove("device-of-the-agent"), QStringLiteral("SUCCESSFUL"));
}

void DemoContactTest::devices_giveNothingForWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("unknown service") << QByteArray(R"({"service": "PIGEON"})");
    QTest::newRow("unknown provider") << QByteArray(R"({"externalProvider": "PIGEON"})");
    QTest::newRow("no app") << QByteArray(R"({"bundleId": ""})");
}

void DemoContactTest::devices_giveNothingForWhatCannotBe()
{
    QFETCH(QByteArray, more);
    Json input = {{"token", "device-1"}, {"bundleId", "app"}};
    input.update(Json::parse(more.toStdString()));
    const Reply reply = registerDevice(input);
    QVERIFY(reply.at("/registerPushNotificationBinding").is_object());
    QVERIFY(reply.at("/registerPushNotificationBinding/pushNotificationBinding").is_null());
    QCOMPARE(remove("device-1"), QStringLiteral("KT-CT-5411"));
}

void DemoContactTest::devices_runOut()
{
    registerDevice({{"token", "device-1"}, {"bundleId", "app"}, {"expiresAt", "2026-03-19T12:00:00Z"}});
    m_demo->server.setNow(Demo::noon().addDays(1));
    m_demo->signInAsAgent();
    QCOMPARE(remove("device-1"), QStringLiteral("KT-CT-5411"));
}

void DemoContactTest::line_linksOnceAndUnlinks()
{
    QCOMPARE(unlink(), QStringLiteral("LinkTokenNotFound"));
    QCOMPARE(link("unheard-of"), QStringLiteral("LinkTokenNotFound"));
    QCOMPARE(link("line-link-1"), QStringLiteral("LineLinkRedirectResponse"));
    QCOMPARE(link("line-link-2"), QStringLiteral("AlreadyLinkedError"));
    QCOMPARE(unlink(), QStringLiteral("LineUnlinkedResponse"));
    QCOMPARE(unlink(), QStringLiteral("LinkTokenNotFound"));
    QCOMPARE(link("line-link-1"), QStringLiteral("LinkTokenNotFound")); // Used.
    QCOMPARE(link("line-link-2"), QStringLiteral("LineLinkRedirectResponse"));
    signInAsHolder(*m_demo, 0);
    QCOMPARE(link("line-link-3"), QStringLiteral("LineLinkRedirectResponse"));
}

void DemoContactTest::line_reportsItsOwnProblem()
{
    signInAsHolder(*m_demo, 3);
    QCOMPARE(link("line-link-1"), QStringLiteral("AlreadyLinkedError"));
    QCOMPARE(unlink(), QStringLiteral("LineCommonError"));
    QCOMPARE(unlink(), QStringLiteral("LineCommonError")); // Nothing was changed.
    signInAsHolder(*m_demo, 1);
    QCOMPARE(unlink(), QStringLiteral("LineUnlinkedResponse"));
}

void DemoContactTest::withoutToken_everyMutationSays1112_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("event") << QStringLiteral("backendScreenEvent(input: { eventId: \"dismiss\" }) { __typename }");
    QTest::newRow("form") << QStringLiteral(
        "createFormSubmission(input: { accountNumber: \"A\", content: \"[]\" }) { id }");
    QTest::newRow("remove") << QStringLiteral("deletePushNotificationBinding(input: { token: \"a\" }) { status }");
    QTest::newRow("register") << QStringLiteral(
        "registerPushNotificationBinding(input: { token: \"a\", bundleId: \"b\" }) { __typename }");
    QTest::newRow("feedback") << QStringLiteral(
        "submitCustomerFeedback(input: { issueResolved: true, formId: 1, feedbackId: 1, accountNumber: \"A\" }) { "
        "__typename }");
    QTest::newRow("link") << QStringLiteral("linkUserToLine(input: { linkToken: \"a\" }) { __typename }");
    QTest::newRow("unlink") << QStringLiteral("unlinkUserFromLine { __typename }");
}

void DemoContactTest::withoutToken_everyMutationSays1112()
{
    QFETCH(QString, field);
    m_demo->token.clear();
    QCOMPARE(m_demo->post(QStringLiteral("mutation { %1 }").arg(field)).code(), QStringLiteral("KT-CT-1112"));
}

void DemoContactTest::provoked_data() { addRows(provocations); }

void DemoContactTest::provoked()
{
    QFETCH(int, place);
    const Provocation &one = provocations[place];
    const Json input = one.input(*m_demo);
    const Reply reply = run(one.mutation, input);
    QCOMPARE(reply.code(), QString::fromLatin1(one.code));
    QVERIFY(reply.at((std::string("/") + one.mutation).c_str()).is_null());
}

void DemoContactTest::provocations_areTheNaturalCauses()
{
    QCOMPARE(differences(provocations, contactCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoContactTest)
#include "tst_democontact.moc"
