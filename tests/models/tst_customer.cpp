// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/customer.h"
#include "models/customer/events.h"
#include "models/customer/mainschedule.h"
#include "tests/support/fakeclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::Alert;
using models::Customer;
using tests::FakeClient;

namespace {

const char *const overview = R"({
    "account": {
        "number": "A-1", "status": "ACTIVE", "billingName": "Ann Hall", "overdueBalance": 500, "isInHardship": false,
        "ledgers": [{"number": "L-1", "amountOwedByCustomer": 700}, {"number": "L-2", "amountOwedByCustomer": -100}],
        "users": [{"id": "7", "number": "U-7", "email": "ann@example.org", "fullName": "Ann Hall",
                   "specialCircumstances": {"records": [{"id": "1", "summary": "Blind"}]}}],
        "properties": [{"id": "9", "activeWaterMeters": [{"serialNumber": "M1"}]}],
        "payments": {"edges": [
            {"node": {"uuid": "p2", "paymentDate": "2026-12-04", "amount": 100, "status": "SCHEDULED"}},
            {"node": {"uuid": "p1", "paymentDate": "2026-11-04", "amount": 100, "status": "FAILED"}}, null]},
        "transactions": {"edges": [{"node": {"id": "t1", "postedDate": "2026-11-10", "title": "Credit", "amount": 5}}]},
        "bills": {"edges": [{"node": {"id": "b1", "issuedDate": "2026-11-20"}}]},
        "consents": [{"value": "PENDING", "type": {"name": "News"}}]
    },
    "goodsQuotes": [{"code": "Q1", "hasQuoteExpired": false}, {"code": "Q0", "hasQuoteExpired": true}]
})";

QStringList sent(const FakeClient &client)
{
    QStringList names;
    for (const api::Request &request : client.requests)
        names += QString::fromStdString(request.operationName);
    return names;
}

} // namespace

//! All that one tab knows of its account.
class TestCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overview_givesSummaryAlertsAndEvents();
    void alerts_forgetFailuresThatWereMadeGood();
    void mainSchedule_isTheOneThatCollectsOnItsDays();
    void events_areTheLatestTen();
    void context_knowsWhatFormsFillIn();
    void context_ofARowSaysWhichOne();
    void alerts_sayWhatIsKeptFromTheViewer();
    void context_knowsWhatTheRecordsHold();
    void account_loadsWhenItIsFirstOpened();
    void refresh_asksForWhatWasTouched();
    void nothingYet_isNoTrouble();
};

void TestCustomer::overview_givesSummaryAlertsAndEvents()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    const QAbstractItemModelTester tester(&customer.events());
    QSignalSpy changed(&customer, &Customer::summaryChanged);
    QVERIFY(!customer.owed());
    customer.load();
    QCOMPARE(client.requests.back().variables["accountNumber"].get<std::string>(), "A-1");
    QVERIFY(client.answerData(overview));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(customer.summary().name, u"Ann Hall"_s);
    QCOMPARE(customer.owed().value_or(0), 600);
    QStringList screens;
    for (const Alert &alert : customer.alerts())
        screens += alert.screen;
    // The gravest first: the failed payment; then needs and what is overdue; then the quote and the consent.
    QCOMPARE(screens, QStringList({u"payments"_s, u"account"_s, u"payments"_s, u"goods"_s, u"consents"_s}));
    QCOMPARE(customer.events().rowCount(), 4);
    QCOMPARE(customer.events().value(0, "date").toString(), u"2026-12-04"_s);
    QCOMPARE(customer.events().value(1, "id").toString(), u"b1"_s);
}

void TestCustomer::alerts_forgetFailuresThatWereMadeGood()
{
    const Json made = Json::parse(R"({"account": {"payments": {"edges": [
        {"node": {"status": "CLEARED"}}, {"node": {"status": "FAILED"}}]}}})");
    QVERIFY(models::alertsOf(made).isEmpty());
    QVERIFY(models::alertsOf(Json()).isEmpty());
    QVERIFY(models::alertsOf(Json::parse(R"({"account": [], "goodsQuotes": 7})")).isEmpty());
}

void TestCustomer::alerts_sayWhatIsKeptFromTheViewer()
{
    const auto refusal = [](const graphql::Path &path, const QString &code = u"KT-CT-1111"_s) {
        api::Error error;
        error.code = code;
        error.path = path;
        return error;
    };
    const graphql::Path user = {std::string("account"), std::string("users"), std::size_t(1)};
    graphql::Path needs = user;
    needs.push_back(std::string("specialCircumstances"));
    graphql::Path need = needs;
    need.push_back(std::string("records"));
    const QList<Alert> hidden = models::hiddenAlerts({refusal(needs), refusal(need), refusal(user),
                                                      refusal({std::string("account"), std::string("payments")}),
                                                      refusal({std::string("account"), std::string("number")})});
    QCOMPARE(hidden.size(), 2);
    QVERIFY(hidden.first().text.contains(u"Priority services"_s));
    QCOMPARE(hidden.last().screen, u"payments"_s);
    // What no alert comes from hides none.
    QVERIFY(models::hiddenAlerts({refusal({std::string("account"), std::string("payments"), std::string("edges"),
                                           std::size_t(0), std::string("node"), std::string("amount")})})
                .isEmpty());
    QVERIFY(models::hiddenAlerts({refusal(needs, u"KT-CT-1199"_s)}).isEmpty()); // told as a failure
}

void TestCustomer::mainSchedule_isTheOneThatCollectsOnItsDays()
{
    const Json answer = Json::parse(R"({"account": {"ledgers": [{"number": "L-1"}, {"number": "L-2"}],
        "paymentSchedules": {"edges": [
            {"node": {"id": "top-up", "trigger": "BALANCE", "ledgerNumber": "L-1"}}, null,
            {"node": {"id": "goods", "trigger": "REGULAR", "ledgerNumber": "L-2"}},
            {"node": {"id": "water", "trigger": "REGULAR", "ledgerNumber": "L-1"}}]}}})");
    const models::MainSchedule found = models::mainSchedule(answer);
    QVERIFY(found.schedule["id"] == Json("water"));
    QCOMPARE(found.others, 2);
    QVERIFY(models::mainSchedule(Json()).schedule.is_null());
    const Json single =
        Json::parse(R"({"account": {"paymentSchedules": {"edges": [{"node": {"trigger": "BALANCE"}}]}}})");
    QCOMPARE(models::mainSchedule(single).others, 0);
    QVERIFY(models::mainSchedule(single).schedule.is_object());
}

void TestCustomer::events_areTheLatestTen()
{
    Json edges = Json::array();
    for (int day = 10; day < 30; ++day)
        edges.push_back({{"node", {{"id", day}, {"postedDate", "2026-01-" + std::to_string(day)}}}});
    const Json rows = models::latestEvents({{"account", {{"transactions", {{"edges", edges}}}}}});
    QCOMPARE(rows.size(), std::size_t(10));
    QCOMPARE(rows.front()["date"].get<std::string>(), "2026-01-29");
    QCOMPARE(models::latestEvents(Json()).size(), std::size_t(0));
}

void TestCustomer::context_knowsWhatFormsFillIn()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    QCOMPARE(customer.formContext().accountNumber, u"A-1"_s); // known before any answer
    customer.load();
    QVERIFY(client.answerData(overview));
    const models::FormContext context = customer.formContext();
    QCOMPARE(context.accountUserId, u"7"_s);
    QCOMPARE(context.accountUserNumber, u"U-7"_s);
    QCOMPARE(context.ledgerNumber, u"L-1"_s);
    QCOMPARE(context.propertyId, u"9"_s);
    QCOMPARE(context.meterSerialNumber, u"M1"_s);
    QCOMPARE(context.email, u"ann@example.org"_s);
}

void TestCustomer::context_ofARowSaysWhichOne()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    customer.references().setRows(Json::parse(R"([{"namespace": "old", "value": "77", "extra": {"a": 1}}])"));
    const models::FormContext context = customer.formContext(customer.references(), 0);
    QCOMPARE(context.selectedRow.value(u"namespace"_s).toString(), u"old"_s);
    QVERIFY(!context.selectedRow.contains(u"extra"_s));
    QVERIFY(customer.formContext(customer.references(), 5).selectedRow.isEmpty());
    customer.users().setRows(Json::parse(R"([{"id": "8", "number": "U-8", "email": "bo@example.org"}])"));
    QCOMPARE(customer.formContext(customer.users(), 0).accountUserId, u"8"_s);
}

void TestCustomer::context_knowsWhatTheRecordsHold()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    QVERIFY(customer.formContext().present.isEmpty());
    customer.load();
    const Json present = Json::parse(R"({"viewer": {"id": "99"}, "account": {
        "billingEmail": "old@example.org", "commsDeliveryPreference": null,
        "users": [{"id": "7", "title": "Ms", "landline": ""}, {"id": "8", "title": "Dr"}],
        "properties": [{"activeWaterMeters": [{"serialNumber": "M1", "capabilityType": "VISUAL"}]}],
        "paymentSchedules": {"edges": [{"node": {"paymentAmount": 2500, "paymentDay": 12}}]}}})");
    QVERIFY(client.answerTo("Overview", present));
    const auto text = [](const Json &value) { return QString::fromStdString(value.dump()); };
    const auto said = [&customer, &text](const char *coordinate) {
        return text(customer.formContext().present.value(QLatin1StringView(coordinate), nullptr));
    };
    QCOMPARE(said("UpdateAccountBillingEmailInput.billingEmail"), u"\"old@example.org\""_s);
    QCOMPARE(said("UpdateUserInput.title"), u"\"Ms\""_s);
    QCOMPARE(said("ModifyMeterInput.capabilityType"), u"\"VISUAL\""_s);
    QCOMPARE(said("CreateAccountPaymentScheduleInput.paymentDay"), u"12"_s);
    // Neither what is empty nor what is of somebody who is not signed in.
    QCOMPARE(said("UpdateCommsDeliveryPreferenceInput.commsDeliveryPreference"), u"null"_s);
    QCOMPARE(said("UpdateUserInput.landline"), u"null"_s);
    QCOMPARE(said("UpdateAccountUserMutationInput.title"), u"null"_s);
    // The account's own screen knows more, and of the row that is chosen.
    customer.openAccount();
    QVERIFY(client.answerTo("Account", Json::parse(R"({"account": {"billingEmail": "new@example.org",
        "users": [{"id": "7", "givenName": "Ann"}, {"id": "8", "givenName": "Bo"}]}})")));
    QCOMPARE(said("UpdateAccountBillingEmailInput.billingEmail"), u"\"new@example.org\""_s);
    const auto second = customer.formContext(customer.users(), 1).present;
    QCOMPARE(text(second.value(u"UpdateUserInput.givenName"_s, nullptr)), u"\"Bo\""_s);
    QCOMPARE(text(second.value(u"UpdateUserInput.title"_s, nullptr)), u"\"Dr\""_s);
}

void TestCustomer::account_loadsWhenItIsFirstOpened()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    customer.openAccount();
    customer.openAccount();
    QCOMPARE(sent(client), QStringList({u"Account"_s, u"Bills"_s}));
}

void TestCustomer::refresh_asksForWhatWasTouched()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    customer.refresh({u"account"_s});
    QCOMPARE(sent(client), QStringList({u"Overview"_s})); // nobody looked at the account yet
    customer.openAccount();
    client.requests.clear();
    customer.refresh({u"goods"_s});
    QCOMPARE(sent(client), QStringList({u"Overview"_s}));
    client.requests.clear();
    customer.refresh({u"account"_s});
    QCOMPARE(sent(client), QStringList({u"Overview"_s, u"Account"_s, u"Bills"_s}));
}

void TestCustomer::nothingYet_isNoTrouble()
{
    FakeClient client;
    Customer customer(client, u"A-1"_s);
    customer.load();
    QVERIFY(client.answerData("null"));
    QCOMPARE(customer.summary().accountNumber, u"A-1"_s);
    QVERIFY(customer.alerts().isEmpty());
    QCOMPARE(customer.events().rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
