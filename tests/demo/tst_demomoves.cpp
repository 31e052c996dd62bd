// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/homes.h"
#include "demofixture.h"
#include "provocation.h"

#include <QTest>

#include <map>
#include <vector>

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

struct Shape
{
    const char *type;
    const char *selection;
};

const std::map<std::string, Shape> &shapes()
{
    static const std::map<std::string, Shape> all = {
        {"moveOut", {"MoveOutInput!", "account { number status }"}},
        {"forceMoveIn", {"ForceMoveInInput!", "account { number status }"}},
        {"moveInCreateCustomer", {"MoveInCreateCustomerInput!", "accountNumber"}},
        {"initiateProductSwitch", {"InitiateProductSwitchInput!", "productCode switchDate"}},
        {"joinSupplierAcceptTermsAndConditions", {"JoinSupplierAcceptTermsAndConditionsInput!", "success"}},
        {"cancelEnrollment",
         {"CancelEnrollmentInput!",
          "message enrollmentProcess { __typename ... on JoinSupplierProcessType { joinStatus: status number stage } "
          "... on OccupyPropertyProcessType { occupyStatus: status id } }"}},
    };
    return all;
}

Json with(Json input, const char *member, Json value)
{
    input[member] = std::move(value);
    return input;
}

std::string accountAt(const DataSet &data, std::size_t place) { return textOf(*data.accounts.all()[place], "number"); }

std::string homeOf(const DataSet &data, std::size_t place)
{
    const auto homes = homesOf(data, accountAt(data, place));
    return homes.empty() ? std::string() : textOf(*homes.front(), "id");
}

//! The home that the account at \p place has left.
std::string formerHomeOf(const DataSet &data, std::size_t place)
{
    const std::string number = accountAt(data, place);
    for (const Record &property : data.properties.all()) {
        if (memberOf(*property, "$accounts") == Json::array({number})) {
            return textOf(*property, "id");
        }
    }
    return {};
}

Json moveOutInput(const DataSet &data, std::size_t place = 0)
{
    return {
        {"accountNumber", accountAt(data, place)}, {"propertyId", homeOf(data, place)}, {"moveOutDate", "2026-03-18"}};
}

Json newCustomer()
{
    return {{"givenName", "Iris"},
            {"familyName", "Fenn"},
            {"email", "Iris.Fenn@example.com"},
            {"password", "Otter-harbour-71"},
            {"moveInDate", "2026-03-18"}};
}

Json switchInput(const DataSet &data, std::size_t place)
{
    return {{"accountNumber", accountAt(data, place)},
            {"quotedProductId", "QP-" + std::to_string(10000000 + place)},
            {"switchDate", "2026-04-10"}};
}

Json enrolment(int place) { return {{"number", "JS-" + std::to_string(10000000 + place)}}; }

std::vector<ProvocationFrom<DataSet>> provocations()
{
    const auto leave = [](const char *member, const Json &value) {
        return [member, value](DataSet &data) { return with(moveOutInput(data), member, value); };
    };
    const auto enter = [](const char *member, const Json &value) {
        return [member, value](DataSet &) { return with(newCustomer(), member, value); };
    };
    const auto change = [](std::size_t place, const char *member, const Json &value) {
        return [place, member, value](DataSet &data) { return with(switchInput(data, place), member, value); };
    };
    const auto cancel = [](int place) { return [place](DataSet &) { return enrolment(place); }; };
    const Json address = {{"address", "9 Weir Street"}, {"postcode", "DE1 1AA"}};
    return {
        {"moveOut", "KT-GB-6628", leave("accountNumber", "A-0")},
        {"moveOut", "KT-GB-6628", leave("propertyId", "1")},
        {"moveOut", "KT-GB-6628", leave("moveOutDate", "2031-01-01")},
        {"moveOut", "KT-GB-6628", leave("moveOutDate", "2025-01-01")},
        {"moveOut", "KT-GB-6628", leave("newProperty", with(address, "postcode", "nowhere"))},
        {"moveOut", "KT-GB-6628", leave("newProperty", with(address, "moveInDate", "soon"))},
        {"moveOut", "KT-GB-6628",
         [](DataSet &data) {
             const Record taken = data.properties.find(homeOf(data, 1));
             return with(moveOutInput(data), "newProperty",
                         {{"address", taken->at("splitAddress").at(0)},
                          {"postcode", taken->at("postcode")},
                          {"moveInNewProperty", true}});
         }},
        {"moveOut", "KT-GB-6628", leave("newTenant", {{"email", "nobody"}})},
        {"moveOut", "KT-GB-6628", leave("accountNumber", "A-0"), true},
        {"moveInCreateCustomer", "KT-GB-5416", enter("givenName", " ")},
        {"moveInCreateCustomer", "KT-GB-5416", enter("email", "nobody")},
        {"moveInCreateCustomer", "KT-GB-5416", enter("mobile", "12")},
        {"moveInCreateCustomer", "KT-GB-5416", enter("dateOfBirth", "2020-01-01")},
        {"moveInCreateCustomer", "KT-GB-5416", enter("moveInDate", "2029-01-01")},
        {"moveInCreateCustomer", "KT-GB-5416", enter("numberOfOccupants", 0)},
        {"moveInCreateCustomer", "KT-CT-5450", enter("password", "abc")},
        {"moveInCreateCustomer", "KT-CT-4111",
         [](DataSet &data) { return with(newCustomer(), "email", memberOf(*data.users.all()[3], "email")); }},
        {"moveInCreateCustomer", "KT-GB-6633", enter("propertyId", "1")},
        {"moveInCreateCustomer", "KT-GB-6633",
         [](DataSet &data) { return with(newCustomer(), "propertyId", homeOf(data, 0)); }},
        {"initiateProductSwitch", "KT-CT-4619", change(0, "quotedProductId", "QP-1")},
        {"initiateProductSwitch", "KT-CT-4924", change(0, "quotedProductId", "QP-10000002")},
        {"initiateProductSwitch", "KT-CT-4924", change(0, "userId", "1")},
        {"initiateProductSwitch", "KT-CT-4924", change(0, "accountNumber", "A-0")},
        {"initiateProductSwitch", "KT-CT-4719", change(13, "switchDate", "2026-04-10")},
        {"initiateProductSwitch", "KT-CT-4626", change(6, "switchDate", "2026-04-10")},
        {"initiateProductSwitch", "KT-CT-4624", change(1, "switchDate", "2026-04-10")},
        {"initiateProductSwitch", "KT-CT-1509",
         [](DataSet &data) {
             (*data.quotedProducts.find("QP-10000000"))["$product"] = "WATER_MEASURED";
             return switchInput(data, 0);
         }},
        {"initiateProductSwitch", "KT-CT-1507", change(0, "switchDate", "2026-03-31")},
        {"initiateProductSwitch", "KT-CT-1507", change(0, "switchDate", "2027-04-01")},
        {"joinSupplierAcceptTermsAndConditions", "KT-CT-4501",
         [](DataSet &) {
             return Json{{"accountNumber", "A-0"}};
         }},
        {"joinSupplierAcceptTermsAndConditions", "KT-CT-4501",
         [](DataSet &data) {
             return Json{{"accountNumber", accountAt(data, 9)}, {"joinSupplierProcessNumber", "JS-10000008"}};
         }},
        {"joinSupplierAcceptTermsAndConditions", "KT-CT-4501",
         [](DataSet &data) {
             return Json{{"accountNumber", accountAt(data, 9)}};
         },
         true},
        {"cancelEnrollment", "KT-CT-10318",
         [](DataSet &) {
             return Json{{"number", "JS-1"}};
         }},
        {"cancelEnrollment", "KT-CT-10318", [](DataSet &) { return Json::object(); }},
        {"cancelEnrollment", "KT-CT-10318", cancel(9), true},
        {"cancelEnrollment", "KT-CT-10319", cancel(40)},
        {"cancelEnrollment", "KT-CT-10320", cancel(0)},
        {"cancelEnrollment", "KT-CT-10321", cancel(24)},
    };
}

} // namespace

//! The six mutations of the moves screen: what each changes, and its errors by their natural causes.
class DemoMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void moveOut_endsTheOccupancyAndMakesTheFinalBill();
    void moveOut_chargesWhatTheMeterCounted();
    void moveOut_waitsForItsDay();
    void moveOut_goesOnInTheNextHome();
    void moveOut_takesAHomeThatIsFree();
    void moveOut_happensOnce();
    void moveOut_notesTheNextTenant();
    void forceMoveIn_movesOneOutAndOneIn();
    void moveInCreateCustomer_canSignInAndLivesThere();
    void moveInCreateCustomer_namesWhatIsWrong();
    void acceptedTerms_completeTheEnrolmentAfterAFortnight();
    void acceptedTerms_needAnEnrolmentUnderWay();
    void cancelEnrollment_revokesTheAgreement();
    void cancelEnrollment_takesBackAMoveIntoAProperty();
    void cancelEnrollment_findsTheViewersOwn();
    void initiateProductSwitch_happensOnItsDay();
    void naturalCauses_data();
    void naturalCauses();
    void naturalCauses_areAllProvoked();

private:
    Reply run(const char *mutation, const Json &input)
    {
        const Shape &shape = shapes().at(mutation);
        return m_demo->run(mutation, shape.type, input, QString::fromLatin1(shape.selection));
    }
    Json account(const std::string &number, const char *selection)
    {
        return m_demo
            ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { %1 } }")
                       .arg(QString::fromLatin1(selection)),
                   Json{{"n", number}})
            .at("/account");
    }
    Json processes(const std::string &number, const char *kind, const char *selection)
    {
        const std::string pointer = std::string("/lifecycleProcesses/") + kind + "/edges";
        return m_demo
            ->post(QStringLiteral("query($n: String!) { lifecycleProcesses(accountNumber: $n) { %1(first: 9) { edges { "
                                  "node { %2 } } } } }")
                       .arg(QString::fromLatin1(kind), QString::fromLatin1(selection)),
                   Json{{"n", number}})
            .at(pointer.c_str());
    }
    Json periods(const std::string &property)
    {
        return m_demo
            ->post(QStringLiteral("query($i: ID!) { property(id: $i) { occupancyPeriods { accountNumber effectiveFrom "
                                  "effectiveTo } } }"),
                   Json{{"i", property}})
            .at("/property/occupancyPeriods");
    }
    void goOn(int days)
    {
        data().clock.set(data().clock.now().addDays(days));
        m_demo->signInAsAgent(); // Tokens do not last that long.
    }
    DataSet &data() { return m_demo->server.data(); }

    std::unique_ptr<Demo> m_demo;
};

void DemoMovesTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

void DemoMovesTest::moveOut_endsTheOccupancyAndMakesTheFinalBill()
{
    const Json input = moveOutInput(data(), 2); // Unmeasured: charged by days.
    const std::string number = textOf(input, "accountNumber");
    const Reply reply = run("moveOut", input);
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/moveOut/account/status"), QStringLiteral("DORMANT"));
    QCOMPARE(periods(textOf(input, "propertyId")).at(0).at("effectiveTo").get<std::string>(),
             std::string("2026-03-18T00:00:00+00:00"));
    const Json shown = account(number,
                               "balance bills(last: 1) { edges { node { ... on StatementType { status isFinal toDate "
                               "issuedDate closingBalance openingBalance fromDate totalCharges { grossTotal } "
                               "totalCredits { grossTotal } } } } } marketSupplyAgreements(first: 1) { edges { node { "
                               "isActive validTo } } } paymentSchedules(first: 9) { edges { node { validTo } } }");
    const Json newest = m_demo
                            ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { bills(first: 1) { "
                                                  "edges { node { ... on StatementType { isFinal status toDate "
                                                  "issuedDate fromDate openingBalance closingBalance totalCharges { "
                                                  "grossTotal } totalCredits { grossTotal } } } } } } }"),
                                   Json{{"n", number}})
                            .at("/account/bills/edges/0/node");
    QVERIFY(flagOf(newest, "isFinal"));
    QCOMPARE(textOf(newest, "status"), std::string("CLOSED"));
    QCOMPARE(textOf(newest, "toDate"), std::string("2026-03-18"));
    QCOMPARE(textOf(newest, "issuedDate"), std::string("2026-03-18"));
    const std::int64_t days = dateFrom(textOf(newest, "fromDate")).daysTo(Demo::noon().date());
    QVERIFY(days > 0);
    QCOMPARE(numberOf(newest.at("totalCharges"), "grossTotal"), days * 15 + 13135 * days / 91);
    QCOMPARE(numberOf(newest, "closingBalance"),
             numberOf(newest, "openingBalance") + numberOf(newest.at("totalCredits"), "grossTotal")
                 - numberOf(newest.at("totalCharges"), "grossTotal"));
    QCOMPARE(numberOf(newest, "closingBalance"), numberOf(shown, "balance"));
    QVERIFY(!flagOf(shown.at("marketSupplyAgreements").at("edges").at(0).at("node"), "isActive"));
    for (const Json &edge : shown.at("paymentSchedules").at("edges")) {
        QVERIFY(isSet(edge.at("node"), "validTo"));
    }
    for (const char *const kind : {"leaveSupplierProcesses", "leavePropertyProcesses"}) {
        const Json made = processes(number, kind, "status");
        QCOMPARE(made.dump(), std::string(R"([{"node":{"status":"COMPLETED"}}])"));
    }
}

void DemoMovesTest::moveOut_chargesWhatTheMeterCounted()
{
    const Json input = moveOutInput(data(), 0);
    const std::string number = textOf(input, "accountNumber");
    const Record meter = activeMeters(data(), *data().properties.find(textOf(input, "propertyId"))).front();
    const Record before = data().readings.of(textOf(*meter, "id")).back();
    const double litres = 1000 * std::stod(textOf(*before, "valueCubicMetres")) + 9000;
    QCOMPARE(m_demo
                 ->run("submitMeterReading", "SubmitMeterReadingInputType!",
                       {{"accountNumber", number}, {"reading", std::to_string(litres / 1000)}},
                       QStringLiteral("reading { isHeld }"))
                 .code(),
             QString());
    QCOMPARE(run("moveOut", input).code(), QString());
    const Json charge = account(number,
                                "transactions(first: 1) { edges { node { ... on Charge { title amount consumption { "
                                "quantity usageCost supplyCharge } } } } }")
                            .at("transactions")
                            .at("edges")
                            .at(0)
                            .at("node");
    QCOMPARE(std::stoll(textOf(charge.at("consumption"), "quantity")), 9LL);
    QCOMPARE(numberOf(charge.at("consumption"), "usageCost"), std::int64_t(9 * 336));
    QCOMPARE(-numberOf(charge, "amount"),
             numberOf(charge.at("consumption"), "usageCost") + numberOf(charge.at("consumption"), "supplyCharge"));
}

void DemoMovesTest::moveOut_waitsForItsDay()
{
    const Json input = with(moveOutInput(data(), 0), "moveOutDate", "2026-04-17");
    const std::string number = textOf(input, "accountNumber");
    QCOMPARE(run("moveOut", input).text("/moveOut/account/status"), QStringLiteral("ACTIVE"));
    const auto active = [this, &number] {
        return m_demo
            ->post(QStringLiteral("query($n: String!) { properties(accountNumber: $n, active: true) { id } }"),
                   Json{{"n", number}})
            .at("/properties")
            .size();
    };
    QCOMPARE(active(), std::size_t(1));
    QCOMPARE(processes(number, "leaveSupplierProcesses", "status").dump(),
             std::string(R"([{"node":{"status":"IN_PROGRESS"}}])"));
    goOn(29);
    QCOMPARE(textOf(account(number, "status"), "status"), std::string("ACTIVE"));
    goOn(1);
    QCOMPARE(textOf(account(number, "status"), "status"), std::string("DORMANT"));
    QCOMPARE(active(), std::size_t(0));
    QCOMPARE(processes(number, "leaveSupplierProcesses", "status").dump(),
             std::string(R"([{"node":{"status":"COMPLETED"}}])"));
}

void DemoMovesTest::moveOut_goesOnInTheNextHome()
{
    const Json input = with(moveOutInput(data(), 0), "newProperty",
                            {{"address", "9 Weir Street, Derby"},
                             {"postcode", "DE1 1AA"},
                             {"moveInDate", "2026-03-20"},
                             {"moveInNewProperty", true}});
    const std::string number = textOf(input, "accountNumber");
    QCOMPARE(run("moveOut", input).code(), QString());
    const char *const selection =
        "status billingAddressPostcode properties { postcode occupancyPeriods { accountNumber "
        "effectiveFrom } } marketSupplyAgreements(first: 1) { edges { node { isActive "
        "product { code } } } }";
    const Json shown = account(number, selection);
    QCOMPARE(textOf(shown, "status"), std::string("ACTIVE"));
    QCOMPARE(textOf(shown, "billingAddressPostcode"), std::string("DE1 1AA"));
    const Json &home = shown.at("properties").back();
    QCOMPARE(textOf(home, "postcode"), std::string("DE1 1AA"));
    QCOMPARE(home.at("occupancyPeriods").at(0).at("effectiveFrom").get<std::string>(),
             std::string("2026-03-20T00:00:00+00:00"));
    const auto agreement = [](const Json &from) {
        return from.at("marketSupplyAgreements").at("edges").at(0).at("node");
    };
    QCOMPARE(agreement(shown).dump(), std::string(R"({"isActive":false,"product":{"code":"WATER_UNMEASURED"}})"));
    goOn(2);
    QVERIFY(flagOf(agreement(account(number, selection)), "isActive"));
    const Json joins = processes(number, "joinSupplierProcesses", "status subtype stage");
    QCOMPARE(joins.back().dump(),
             std::string(R"({"node":{"status":"COMPLETED","subtype":"HOUSE_MOVE","stage":"DONE"}})"));
}

void DemoMovesTest::moveOut_takesAHomeThatIsFree()
{
    const std::string free = formerHomeOf(data(), 13);
    const Record property = data().properties.find(free);
    const std::size_t before = data().properties.size();
    const Json input = with(moveOutInput(data(), 0), "newProperty",
                            {{"address", property->at("splitAddress").at(0)},
                             {"postcode", property->at("postcode")},
                             {"moveInNewProperty", true}});
    QCOMPARE(run("moveOut", input).code(), QString());
    QCOMPARE(data().properties.size(), before);
    QCOMPARE(periods(free).back().at("accountNumber").get<std::string>(), textOf(input, "accountNumber"));
}

void DemoMovesTest::moveOut_happensOnce()
{
    const Json input = with(moveOutInput(data(), 0), "moveOutDate", "2026-04-17");
    QCOMPARE(run("moveOut", input).code(), QString());
    QCOMPARE(run("moveOut", input).code(), QStringLiteral("KT-GB-6628"));
}

void DemoMovesTest::moveOut_notesTheNextTenant()
{
    const Json input = with(moveOutInput(data(), 0), "newTenant", {{"givenName", "Iris"}, {"familyName", "Fenn"}});
    const std::size_t before = data().accounts.size();
    QCOMPARE(run("moveOut", input).code(), QString());
    const QString note = m_demo
                             ->post(QStringLiteral("query($i: String!) { metadataForKey(identifier: $i, key: "
                                                   "\"next-occupier\", linkedObjectType: PROPERTY) { value } }"),
                                    Json{{"i", memberOf(input, "propertyId")}})
                             .text("/metadataForKey/value");
    QVERIFY2(note.contains(QStringLiteral("\"Fenn\"")), qPrintable(note));
    QCOMPARE(data().accounts.size(), before);
}

void DemoMovesTest::forceMoveIn_movesOneOutAndOneIn()
{
    const Json leaving = moveOutInput(data(), 0);
    const std::string number = textOf(leaving, "accountNumber");
    const Json input = {{"accountNumber", number},
                        {"propertyId", memberOf(leaving, "propertyId")},
                        {"moveInDate", "2026-03-18"},
                        {"newTenant", {{"givenName", "Iris"}, {"familyName", "Fenn"}, {"email", "iris@example.com"}}}};
    const Reply reply = run("forceMoveIn", input);
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/forceMoveIn/account/status"), QStringLiteral("DORMANT"));
    const Json shown = periods(textOf(leaving, "propertyId"));
    QCOMPARE(shown.size(), std::size_t(2));
    QVERIFY(isSet(shown.at(0), "effectiveTo"));
    QVERIFY(!isSet(shown.at(1), "effectiveTo"));
    const std::string created = textOf(shown.at(1), "accountNumber");
    const Json owner = account(created, "status billingName users { fullName email }");
    QCOMPARE(owner.dump(),
             std::string(R"({"status":"PENDING","billingName":"Iris Fenn","users":[{"fullName":)"
                         R"("Iris Fenn","email":"iris@example.com"}]})"));
    QCOMPARE(run("forceMoveIn", input).code(), QStringLiteral("KT-GB-6628"));
}

void DemoMovesTest::moveInCreateCustomer_canSignInAndLivesThere()
{
    const std::string property = formerHomeOf(data(), 13);
    m_demo->token.clear(); // Who moves in has no account to sign in with.
    const Reply reply =
        run("moveInCreateCustomer", with(with(newCustomer(), "propertyId", property), "numberOfOccupants", 3));
    QCOMPARE(reply.code(), QString());
    const std::string number = reply.at("/moveInCreateCustomer/accountNumber").get<std::string>();
    DemoLogin login;
    login.email = QStringLiteral("iris.fenn@example.com");
    login.password = QStringLiteral("Otter-harbour-71");
    m_demo->signInAs(login);
    const Json shown = account(number,
                               "status ledgers { ledgerType balance } properties { id occupancyPeriods { accountNumber "
                               "effectiveTo numberOfOccupants } }");
    QCOMPARE(textOf(shown, "status"), std::string("PENDING"));
    QCOMPARE(shown.at("ledgers").size(), std::size_t(1));
    QCOMPARE(textOf(shown.at("properties").at(0), "id"), property);
    const Json period = shown.at("properties").at(0).at("occupancyPeriods").back();
    QCOMPARE(textOf(period, "accountNumber"), number);
    QCOMPARE(numberOf(period, "numberOfOccupants"), std::int64_t(3));
    QCOMPARE(processes(number, "joinSupplierProcesses", "status stage").dump(),
             std::string(R"([{"node":{"status":"IN_PROGRESS","stage":"AWAITING_TERMS"}}])"));
    QCOMPARE(processes(number, "occupyPropertyProcesses", "status").dump(),
             std::string(R"([{"node":{"status":"COMPLETED"}}])"));
}

void DemoMovesTest::moveInCreateCustomer_namesWhatIsWrong()
{
    const Reply details = run("moveInCreateCustomer", with(with(newCustomer(), "email", "?"), "landline", "1"));
    const Json problems = details.json.at("errors").at(0).at("extensions").at("validationErrors");
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems.at(0).at("inputPath").dump(), std::string(R"(["input","email"])"));
    const Reply weak = run("moveInCreateCustomer", with(newCustomer(), "password", "abc"));
    const Json rule = weak.json.at("errors").at(0).at("extensions").at("validationErrors").at(0);
    QCOMPARE(rule.at("inputPath").dump(), std::string(R"(["input","password"])"));
    QVERIFY(!textOf(rule, "code").empty());
}

void DemoMovesTest::acceptedTerms_completeTheEnrolmentAfterAFortnight()
{
    const std::string number = accountAt(data(), 8);
    const auto shown = [this, &number] {
        return processes(number, "joinSupplierProcesses", "status stage").at(0).at("node").dump();
    };
    const Json input = {{"accountNumber", number}, {"joinSupplierProcessNumber", "JS-10000008"}};
    QCOMPARE(run("joinSupplierAcceptTermsAndConditions", input).text("/joinSupplierAcceptTermsAndConditions/success"),
             QStringLiteral("true"));
    QCOMPARE(shown(), std::string(R"({"status":"IN_PROGRESS","stage":"COOLING_OFF"})"));
    QCOMPARE(textOf(account(number, "status"), "status"), std::string("PENDING"));
    goOn(14);
    QCOMPARE(shown(), std::string(R"({"status":"COMPLETED","stage":"DONE"})"));
    QCOMPARE(textOf(account(number, "status"), "status"), std::string("ACTIVE"));
}

void DemoMovesTest::acceptedTerms_needAnEnrolmentUnderWay()
{
    const char *const mutation = "joinSupplierAcceptTermsAndConditions";
    const Json finished = {{"accountNumber", accountAt(data(), 0)}, {"joinSupplierProcessNumber", "JS-10000000"}};
    QCOMPARE(run(mutation, finished).text("/joinSupplierAcceptTermsAndConditions/success"), QStringLiteral("false"));
    // Without a number the only one under way is meant.
    QCOMPARE(
        run(mutation, {{"accountNumber", accountAt(data(), 9)}}).text("/joinSupplierAcceptTermsAndConditions/success"),
        QStringLiteral("true"));
}

void DemoMovesTest::cancelEnrollment_revokesTheAgreement()
{
    const std::string number = accountAt(data(), 8);
    const Reply reply = run("cancelEnrollment", with(enrolment(8), "reason", "Bought elsewhere"));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.at("/cancelEnrollment/enrollmentProcess").dump(),
             std::string(R"({"__typename":"JoinSupplierProcessType","joinStatus":"CANCELLED","number":"JS-10000008",)"
                         R"("stage":"CANCELLED"})"));
    const Json shown =
        account(number, "status marketSupplyAgreements(first: 1) { edges { node { isActive isRevoked } } }");
    QCOMPARE(textOf(shown, "status"), std::string("WITHDRAWN"));
    QCOMPARE(shown.at("marketSupplyAgreements").at("edges").at(0).at("node").dump(),
             std::string(R"({"isActive":false,"isRevoked":true})"));
    QCOMPARE(run("cancelEnrollment", enrolment(8)).code(), QStringLiteral("KT-CT-10320"));
    goOn(1);
    QVERIFY(!flagOf(account(number, "marketSupplyAgreements(first: 1) { edges { node { isActive } } }")
                        .at("marketSupplyAgreements")
                        .at("edges")
                        .at(0)
                        .at("node"),
                    "isActive"));
}

void DemoMovesTest::cancelEnrollment_takesBackAMoveIntoAProperty()
{
    const std::string property = formerHomeOf(data(), 13);
    const Reply created =
        run("moveInCreateCustomer", with(with(newCustomer(), "propertyId", property), "moveInDate", "2026-05-01"));
    const std::string number = created.at("/moveInCreateCustomer/accountNumber").get<std::string>();
    const Json occupy = processes(number, "occupyPropertyProcesses", "id status").at(0).at("node");
    QCOMPARE(textOf(occupy, "status"), std::string("IN_PROGRESS"));
    const Reply reply = run("cancelEnrollment", {{"number", memberOf(occupy, "id")}});
    QCOMPARE(reply.text("/cancelEnrollment/enrollmentProcess/occupyStatus"), QStringLiteral("CANCELLED"));
    // The property is free again.
    QCOMPARE(run("moveInCreateCustomer",
                 with(with(with(newCustomer(), "propertyId", property), "moveInDate", "2026-05-01"), "email",
                      "other@example.com"))
                 .code(),
             QString());
}

void DemoMovesTest::cancelEnrollment_findsTheViewersOwn()
{
    const DemoLogin login = m_demo->customer();
    const std::string number = login.accountNumbers.first().toStdString();
    const Record process = data().joinProcesses.of(number).front();
    (*process)["status"] = "IN_PROGRESS";
    m_demo->signInAs(login);
    QCOMPARE(run("cancelEnrollment", Json::object()).text("/cancelEnrollment/enrollmentProcess/number"),
             QString::fromStdString(textOf(*process, "number")));
}

void DemoMovesTest::initiateProductSwitch_happensOnItsDay()
{
    const Json input = switchInput(data(), 0);
    const std::string number = textOf(input, "accountNumber");
    const Reply reply = run("initiateProductSwitch", input);
    QCOMPARE(reply.at("/initiateProductSwitch").dump(),
             std::string(R"({"productCode":"WATER_SEASONAL","switchDate":"2026-04-10"})"));
    const auto shown = [this, &number] {
        std::string text;
        const Json agreements = account(number,
                                        "marketSupplyAgreements(first: 9) { edges { node { isActive product { code } } "
                                        "} }");
        for (const Json &edge : agreements.at("marketSupplyAgreements").at("edges")) {
            text += edge.at("node").at("product").at("code").get<std::string>()
                + (flagOf(edge.at("node"), "isActive") ? "+ " : "- ");
        }
        return text;
    };
    QCOMPARE(shown(), std::string("WATER_SEASONAL- WATER_MEASURED+ "));
    QCOMPARE(run("initiateProductSwitch", input).code(), QStringLiteral("KT-CT-1509"));
    goOn(22);
    QCOMPARE(shown(), std::string("WATER_SEASONAL- WATER_MEASURED+ "));
    goOn(1);
    QCOMPARE(shown(), std::string("WATER_SEASONAL+ WATER_MEASURED- "));
}

void DemoMovesTest::naturalCauses_data() { addRows(provocations()); }

void DemoMovesTest::naturalCauses()
{
    QFETCH(int, place);
    const auto rows = provocations();
    const auto &row = rows[static_cast<std::size_t>(place)];
    const Json input = row.input(data());
    if (row.asCustomer) {
        m_demo->signInAs(m_demo->customer());
    }
    const std::size_t accounts = data().accounts.size();
    const std::size_t agreements = data().agreements.size();
    const Reply reply = run(row.mutation, input);
    QCOMPARE(reply.code(), QString::fromLatin1(row.code));
    QVERIFY(reply.at((std::string("/") + row.mutation).c_str()).is_null());
    QCOMPARE(data().accounts.size(), accounts);
    QCOMPARE(data().agreements.size(), agreements);
}

void DemoMovesTest::naturalCauses_areAllProvoked()
{
    QCOMPARE(differences(provocations(), moveCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoMovesTest)
#include "tst_demomoves.moc"
