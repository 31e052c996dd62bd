// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/bundledschema.h"
#include "api/demo/engine/complexity.h"
#include "api/demo/engine/connection.h"
#include "api/demo/engine/resolvers.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/schema.h"
#include "demofixture.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Queries, paging, sign-in and limits, over real HTTP.
class DemoApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_nameFieldsOfTheSchemas();
    void everyQueryField_isServed();
    void everyAccount_answersABroadDocument_data();
    void everyAccount_answersABroadDocument();
    void search_findsAnAccountByWhatPeopleKnow_data();
    void search_findsAnAccountByWhatPeopleKnow();
    void paging_followsTheRules();
    void paging_walksEveryRowOnceForwardsAndBackwards();
    void waysIn_data();
    void waysIn();
    void token_carriesTheDocumentedPayload();
    void header_decides_data();
    void header_decides();
    void tokens_expireAndRefresh();
    void customers_seeTheirOwnAccountsOnly();
    void preSignedToken_opensNothingButItsScope();
    void complexity_data();
    void complexity();
    void limits_answerWithTheirCodes();
    void points_addUpWithinTheHour();
};

void DemoApiTest::tables_nameFieldsOfTheSchemas()
{
    const auto api = tideline::catalogue::bundledSchema(tideline::catalogue::Service::Api);
    const auto auth = tideline::catalogue::bundledSchema(tideline::catalogue::Service::Auth);
    QVERIFY(api && auth);
    for (const ResolverEntry &entry : allResolvers()) {
        const std::string_view coordinate = entry.coordinate;
        const std::size_t dot = coordinate.find('.');
        bool isKnown = false;
        for (const auto &schema : {*api, *auth}) {
            const auto *const type = schema->type(coordinate.substr(0, dot));
            isKnown = isKnown || (type != nullptr && type->field(coordinate.substr(dot + 1)) != nullptr);
        }
        QVERIFY2(isKnown, std::string(coordinate).c_str());
    }
    for (const MutationEntry &entry : allMutations()) {
        QVERIFY2((*api)->mutationType()->field(entry.name) || (*auth)->mutationType()->field(entry.name),
                 std::string(entry.name).c_str());
    }
}

void DemoApiTest::everyQueryField_isServed()
{
    for (const auto service : {tideline::catalogue::Service::Api, tideline::catalogue::Service::Auth}) {
        const auto schema = tideline::catalogue::bundledSchema(service);
        const Resolvers resolvers(**schema);
        for (const auto &field : (*schema)->queryType()->fields) {
            QVERIFY2(resolvers.find(field), std::string(field.name).c_str());
        }
    }
}

void DemoApiTest::everyAccount_answersABroadDocument_data()
{
    QTest::addColumn<QString>("selection");
    QTest::newRow("face") << QStringLiteral(
        "number status brand urn balance(includeAllLedgers: true) overdueBalance billingName billingEmail "
        "splitBillingAddress billingAddressLine1 billingAddressLine5 accountType createdAt commsDeliveryPreference "
        "address { asString postalCode } portfolio { number name } business { name number } users { id fullName mobile "
        "specialCircumstances { isSharingConsentGiven records { ... on SpecialCircumstanceRecordType { summary } "
        "... on TemporarySpecialCircumstanceRecordType { summary expiryDate } } } } "
        "references { namespace value account { number } } metadata { key value } campaigns { slug } "
        "consents { id code value type { name } } contributionAgreements { id periods(first: 3) { totalCount } }");
    QTest::newRow("money") << QStringLiteral(
        "ledgers { number balance amountOwedByCustomer paymentsOutstanding transactions(first: 50) { totalCount edges "
        "{ "
        "node { id amount balanceCarriedForward ... on Charge { consumption { quantity usageCost } } } } } "
        "creditTransferPermissionsData { toTargetLedgers { ledgerNumber } } "
        "usablePaymentInstructions(first: 5) { edges { node { id } } } } "
        "payments(first: 50) { totalCount edges { node { uuid amount status paymentInstruction { id vendor } } } } "
        "paymentSchedules(first: 10) { edges { node { id paymentAmount paymentDayDetails { description } } } } "
        "paginatedPaymentForecast(first: 5) { edges { node { date amount } } } maximumRefund { amount } "
        "bills(first: 50, includeOpenStatements: true) { edges { node { __typename id issuedDate reversalsAfterClose "
        "attachments(first: 1) { edges { node { filename } } } ... on StatementType { transactions(first: 5) "
        "{ totalCount } } ... on PeriodBasedDocumentType { closingBalance isHeld printedCopyRequests } } } }");
    QTest::newRow("water") << QStringLiteral(
        "properties { id address postcode richAddress { asString } occupancyPeriods { numberOfOccupants } "
        "activeWaterMeters { serialNumber capabilityType readings(first: 10, excludeHeld: true) { edges { node { "
        "valueCubicMetres readingDate isHeld } } } } measurements(first: 10) { edges { node { value readAt "
        "... on IntervalMeasurementType { durationInSeconds } } } } } "
        "marketSupplyAgreements(first: 5) { edges { node { id isActive product { displayName termsAndConditions { name "
        "} "
        "} supplyPoint { externalIdentifier property { id } } } } }");
}

void DemoApiTest::everyAccount_answersABroadDocument()
{
    QFETCH(QString, selection);
    Demo demo;
    demo.signInAsAgent();
    const QString document = QStringLiteral("query($n: String!) { account(accountNumber: $n) { %1 } }").arg(selection);
    for (const Record &account : demo.server.data().accounts.all()) {
        const Reply reply = demo.post(document, Json{{"n", textOf(*account, "number")}});
        QVERIFY2(!reply.json.contains("errors"), reply.body.left(2000).constData());
        QVERIFY(reply.at("/account").is_object());
    }
}

void DemoApiTest::search_findsAnAccountByWhatPeopleKnow_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("what");
    for (const char *const row :
         {"accountNumber:number", "account:number", "user:name", "user:email", "location:postcode", "account:postcode",
          "telephoneNumber:mobile", "meterSerialNumber:meter", "accountReferences:reference", "billingName:name",
          "urn:urn"}) {
        const QStringList parts = QString::fromLatin1(row).split(QLatin1Char(':'));
        QTest::newRow(row) << parts[0] << parts[1];
    }
}

void DemoApiTest::search_findsAnAccountByWhatPeopleKnow()
{
    QFETCH(QString, term);
    QFETCH(QString, what);
    Demo demo;
    demo.signInAsAgent();
    DataSet &data = demo.server.data();
    const Record account = data.accounts.all()[3];
    const std::string number = textOf(*account, "number");
    const Record user = data.users.find(textOf(*account, "$holder"));
    std::string meter;
    for (const Record &property : data.properties.all()) {
        if (memberOf(*property, "$accounts").front() == number) {
            meter = textOf(*data.meters.of(textOf(*property, "id")).front(), "serialNumber");
        }
    }
    const QHash<QString, std::string> known = {
        {QStringLiteral("number"), number},
        {QStringLiteral("name"), textOf(*user, "fullName")},
        {QStringLiteral("email"), textOf(*user, "email")},
        {QStringLiteral("postcode"), textOf(memberOf(*account, "address"), "postalCode")},
        {QStringLiteral("mobile"), "0" + textOf(*user, "mobile").substr(3)},
        {QStringLiteral("meter"), meter},
        {QStringLiteral("reference"), textOf(*data.references.of(number).front(), "value")},
        {QStringLiteral("urn"), textOf(*account, "urn")}};
    const Reply reply = demo.post(QStringLiteral("query($t: AccountSearchInputType) { accountsSearch(searchTerms: $t) "
                                                 "{ score account { number } } }"),
                                  Json{{"t", {{term.toStdString(), known.value(what)}}}});
    bool isFound = false;
    for (const Json &hit : reply.at("/accountsSearch")) {
        isFound = isFound || hit.at("account").at("number") == number;
    }
    QVERIFY2(isFound, reply.body.constData());
}

void DemoApiTest::paging_followsTheRules()
{
    Demo demo;
    demo.signInAsAgent();
    const Json number = {{"n", textOf(*demo.server.data().accounts.all().front(), "number")}};
    const auto ask = [&demo, &number](const char *arguments) {
        return demo.post(
            QStringLiteral("query($n: String!) { account(accountNumber: $n) { payments%1 { totalCount } } }")
                .arg(QString::fromLatin1(arguments)),
            number);
    };
    QCOMPARE(ask("").code(), QStringLiteral("KT-CT-1201"));
    QCOMPARE(ask("(first: 100)").code(), QStringLiteral("KT-CT-1202"));
    QCOMPARE(ask("(last: 5000)").code(), QStringLiteral("KT-CT-1202"));
    QCOMPARE(ask("(first: 2, after: \"nonsense\")").code(), QStringLiteral("KT-CT-1201"));
    QCOMPARE(ask("(first: 99)").code(), QString());
    const Reply negative = ask("(first: -1)");
    QCOMPARE(negative.code(), QStringLiteral("KT-CT-1201"));
    QVERIFY2(negative.body.contains("must not be negative"), negative.body.constData());
    QCOMPARE(ask("(last: 1)").code(), QString());
}

void DemoApiTest::paging_walksEveryRowOnceForwardsAndBackwards()
{
    Demo demo;
    demo.signInAsAgent();
    const std::string number = textOf(*demo.server.data().accounts.all().front(), "number");
    const auto walk = [&demo, &number](const QString &size, const QString &cursorName) {
        QStringList ids;
        Json cursor;
        for (int page = 0; page < 100; ++page) {
            const Reply reply = demo.post(
                QStringLiteral(
                    "query($n: String!, $c: String) { account(accountNumber: $n) { payments(%1: 7, %2: $c) { "
                    "totalCount edgeCount edges { cursor node { uuid } } pageInfo { hasNextPage hasPreviousPage "
                    "startCursor endCursor } } } }")
                    .arg(size, cursorName),
                Json{{"n", number}, {"c", cursor}});
            const Json rows = reply.at("/account/payments");
            const bool isForward = size == QLatin1String("first");
            QStringList pageIds;
            for (const Json &edge : rows.at("edges")) {
                pageIds.append(QString::fromStdString(edge.at("node").at("uuid").get<std::string>()));
            }
            ids = isForward ? ids + pageIds : pageIds + ids;
            const Json info = rows.at("pageInfo");
            if (isForward && info.at("hasPreviousPage") != false) {
                return QStringList(); // Paging forward never says that there was something before.
            }
            if (info.at(isForward ? "hasNextPage" : "hasPreviousPage") == false) {
                return rows.at("totalCount") == ids.size() ? ids : QStringList();
            }
            cursor = info.at(isForward ? "endCursor" : "startCursor");
        }
        return QStringList();
    };
    const QStringList forwards = walk(QStringLiteral("first"), QStringLiteral("after"));
    QVERIFY(forwards.size() > 14);
    QCOMPARE(QSet<QString>(forwards.begin(), forwards.end()).size(), forwards.size());
    QCOMPARE(walk(QStringLiteral("last"), QStringLiteral("before")), forwards);
}

void DemoApiTest::waysIn_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *input, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(input) << QString::fromLatin1(code);
    };
    row("email and password", R"({"email": "@email", "password": "@password"})", "");
    row("email in capitals", R"({"email": "@EMAIL", "password": "@password"})", "");
    row("key of the agent", R"({"APIKey": "sk_demo_agent"})", "");
    row("key of a customer", R"({"APIKey": "@key"})", "");
    row("key of the organisation", R"({"organizationSecretKey": "sk_demo_organisation"})", "");
    row("nothing", R"({})", "KT-CT-1136");
    row("email alone", R"({"email": "@email"})", "KT-CT-1136");
    row("password alone", R"({"password": "@password"})", "KT-CT-1136");
    row("two ways", R"({"email": "@email", "password": "@password", "APIKey": "sk_demo_agent"})", "KT-CT-1137");
    row("wrong password", R"({"email": "@email", "password": "guess"})", "KT-CT-1138");
    row("agent without a password", R"({"email": "robin.marlow@tideline.example", "password": ""})", "KT-CT-1138");
    row("unknown email", R"({"email": "nobody@example.com", "password": "guess"})", "KT-CT-1138");
    row("wrong key", R"({"APIKey": "sk_wrong"})", "KT-CT-1139");
    row("empty key", R"({"APIKey": ""})", "KT-CT-1139");
    row("wrong organisation key", R"({"organizationSecretKey": "wrong"})", "KT-CT-1140");
    row("wrong pre-signed key", R"({"preSignedKey": "wrong"})", "KT-CT-1142");
    row("wrong refresh token", R"({"refreshToken": "wrong"})", "KT-CT-1135");
}

void DemoApiTest::waysIn()
{
    QFETCH(QString, input);
    QFETCH(QString, code);
    Demo demo;
    const DemoLogin login = demo.customer();
    input.replace(QLatin1String("@EMAIL"), login.email.toUpper());
    input.replace(QLatin1String("@email"), login.email);
    input.replace(QLatin1String("@password"), login.password);
    input.replace(QLatin1String("@key"), login.apiKey);
    const Reply reply = demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!", Json::parse(input.toStdString()),
                                 QStringLiteral("token refreshToken refreshExpiresIn"));
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.at("/obtainKrakenToken").is_object(), code.isEmpty());
    if (code.isEmpty()) {
        demo.token = QByteArray::fromStdString(reply.at("/obtainKrakenToken/token").get<std::string>());
        QVERIFY(demo.post(QStringLiteral("{ viewer { id } }")).at("/viewer/id").is_string());
    }
}

void DemoApiTest::token_carriesTheDocumentedPayload()
{
    Demo demo;
    const DemoLogin login = demo.customer();
    const Reply reply = demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!",
                                 {{"email", login.email.toStdString()}, {"password", login.password.toStdString()}},
                                 QStringLiteral("token payload refreshExpiresIn"));
    const Json payload = reply.at("/obtainKrakenToken/payload");
    const std::int64_t now = Demo::noon().toSecsSinceEpoch();
    QStringList names;
    for (const auto &[name, value] : payload.items()) {
        names.append(QString::fromStdString(name));
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("sub gty email tokenUse iss iat exp origIat"));
    QVERIFY(textOf(payload, "sub").starts_with("kraken|account-user:"));
    QCOMPARE(textOf(payload, "gty"), std::string("EMAIL-AND-PASSWORD"));
    QCOMPARE(textOf(payload, "iss"), demo.server.apiUrl().toString().toStdString());
    QCOMPARE(numberOf(payload, "exp"), now + 15 * 60);
    QCOMPARE(reply.at("/obtainKrakenToken/refreshExpiresIn").get<std::int64_t>(), now + 30 * 60);
}

void DemoApiTest::header_decides_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << QStringLiteral("KT-CT-1112");
    QTest::newRow("bare token") << QByteArray("@token") << QString();
    QTest::newRow("JWT token") << QByteArray("JWT @token") << QString();
    QTest::newRow("Bearer token") << QByteArray("Bearer @token") << QStringLiteral("KT-CT-1143");
    QTest::newRow("no token at all") << QByteArray("sesame") << QStringLiteral("KT-CT-1143");
    QTest::newRow("changed signature") << QByteArray("@tokenx") << QStringLiteral("KT-CT-1126");
}

void DemoApiTest::header_decides()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    Demo demo;
    demo.signInAsAgent();
    demo.token = QByteArray(header).replace("@token", demo.token);
    QCOMPARE(demo.post(QStringLiteral("{ viewer { id } }")).code(), code);
    // What needs no sign-in works whatever the header says.
    QCOMPARE(demo.post(QStringLiteral("{ krakenVersion { number } __schema { queryType { name } } }")).code(),
             QString());
}

void DemoApiTest::tokens_expireAndRefresh()
{
    Demo demo;
    const DemoLogin login = demo.customer();
    const Reply first = demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!",
                                 {{"APIKey", login.apiKey.toStdString()}}, QStringLiteral("token refreshToken"));
    demo.token = QByteArray::fromStdString(first.at("/obtainKrakenToken/token").get<std::string>());
    const Json refresh = {{"refreshToken", first.at("/obtainKrakenToken/refreshToken")}};
    demo.server.setNow(Demo::noon().addSecs(899));
    QCOMPARE(demo.post(QStringLiteral("{ viewer { id } }")).code(), QString());
    demo.server.setNow(Demo::noon().addSecs(900));
    QCOMPARE(demo.post(QStringLiteral("{ viewer { id } }")).code(), QStringLiteral("KT-CT-1124"));
    const Reply second = demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!", refresh,
                                  QStringLiteral("token payload refreshToken refreshExpiresIn"));
    QCOMPARE(second.code(), QString());
    QVERIFY(second.at("/obtainKrakenToken/refreshToken") == refresh.at("refreshToken")); // Not rotated,
    QCOMPARE(second.at("/obtainKrakenToken/refreshExpiresIn").get<std::int64_t>(),
             Demo::noon().toSecsSinceEpoch() + 30 * 60); // and its life is not longer.
    QCOMPARE(second.at("/obtainKrakenToken/payload/origIat").get<std::int64_t>(), Demo::noon().toSecsSinceEpoch());
    demo.server.setNow(Demo::noon().addSecs(1800));
    QCOMPARE(demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!", refresh, QStringLiteral("token")).code(),
             QStringLiteral("KT-CT-1134"));
}

void DemoApiTest::customers_seeTheirOwnAccountsOnly()
{
    Demo demo;
    const DemoLogin login = demo.customer(1);
    const DemoLogin other = demo.customer(2);
    demo.signInAs(login);
    const auto ask = [&demo](const QString &number) {
        return demo.post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { number } }"),
                         Json{{"n", number.toStdString()}});
    };
    QCOMPARE(ask(login.accountNumbers.first()).code(), QString());
    QCOMPARE(ask(other.accountNumbers.first()).code(), QStringLiteral("KT-CT-4177"));
    QCOMPARE(ask(QStringLiteral("A-00000000")).code(), QStringLiteral("KT-CT-4178"));
    const Reply search = demo.post(
        QStringLiteral("{ accountsSearch(searchTerms: {account: \"a-\"}, maxResults: 100) { account { number } } }"));
    QCOMPARE(search.at("/accountsSearch").size(), static_cast<std::size_t>(login.accountNumbers.size()));
    demo.signInAsAgent();
    QCOMPARE(ask(other.accountNumbers.first()).code(), QString());
}

void DemoApiTest::preSignedToken_opensNothingButItsScope()
{
    Demo demo;
    DataSet &data = demo.server.data();
    const std::string user = textOf(*data.users.all()[1], "id");
    data.preSignedTokens.add("presigned",
                             {{"key", "presigned"},
                              {"scope", "EDIT_CUSTOMER_MARKETING_PREFERENCE"},
                              {"isValid", true},
                              {"$user", user},
                              {"$expiresAt", data.clock.unixTime() + 600}},
                             user);
    const Reply reply = demo.run("obtainKrakenToken", "ObtainJSONWebTokenInput!", {{"preSignedKey", "presigned"}},
                                 QStringLiteral("token refreshToken"));
    QVERIFY(reply.at("/obtainKrakenToken/refreshToken").is_null());
    demo.token = QByteArray::fromStdString(reply.at("/obtainKrakenToken/token").get<std::string>());
    QCOMPARE(demo.post(QStringLiteral("{ viewer { id } }")).code(), QStringLiteral("KT-CT-1111"));
    QCOMPARE(demo.run("updateUser", "UpdateUserInput!", {{"label", "x"}}, QStringLiteral("viewer { id }")).code(),
             QStringLiteral("KT-CT-1111"));
    QCOMPARE(demo.run("updateCommsPreferences", "UpdateAccountUserCommsPreferencesInput!", {{"emailFormat", "TEXT"}},
                      QStringLiteral("commsPreferences { emailFormat }"))
                 .code(),
             QString());
}

void DemoApiTest::complexity_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<int>("complexity");
    QTest::addColumn<int>("nodes");
    QTest::newRow("one field") << QStringLiteral("{ viewer { id } }") << 2 << 0;
    QTest::newRow("typename is free") << QStringLiteral("{ __typename viewer { __typename id } }") << 2 << 0;
    QTest::newRow("introspection is free") << QStringLiteral("{ __schema { types { name } } }") << 0 << 0;
    QTest::newRow("a page does not multiply fields") << QStringLiteral("{ a { b(first: 50) { c { d } } } }") << 4 << 50;
    QTest::newRow("nested pages multiply nodes")
        << QStringLiteral("{ a(first: 10) { b(first: 20) { c } } }") << 3 << 210;
    QTest::newRow("fragments count where they are spread")
        << QStringLiteral("{ a { ...f } b { ...f } } fragment f on T { x y }") << 6 << 0;
    QTest::newRow("variables") << QStringLiteral("query($n: Int) { a(first: $n) { b } }") << 2 << 30;
    QTest::newRow("defaults of variables") << QStringLiteral("query($m: Int = 40) { a(last: $m) { b } }") << 2 << 40;
}

void DemoApiTest::complexity()
{
    QFETCH(QString, document);
    QFETCH(int, complexity);
    QFETCH(int, nodes);
    const auto parsed = tideline::graphql::parse(document.toStdString());
    QVERIFY(parsed.has_value());
    const Cost cost = costOf(*parsed, *parsed->operation(), Json{{"n", 30}});
    QCOMPARE(cost.complexity, complexity);
    QCOMPARE(cost.nodes, nodes);
}

void DemoApiTest::limits_answerWithTheirCodes()
{
    Demo demo;
    demo.signInAsAgent();
    QString many;
    for (int i = 0; i < 100; ++i) {
        many += QStringLiteral("v%1: viewer { id } ").arg(i);
    }
    QCOMPARE(demo.post(QStringLiteral("{ %1 }").arg(many)).code(), QString());
    QCOMPARE(demo.post(QStringLiteral("{ %1 krakenVersion { number } }").arg(many)).code(),
             QStringLiteral("KT-CT-1188"));
    QCOMPARE(demo.post(QStringLiteral("{ a: portfolio(portfolioNumber: \"P\") { accounts(first: 99) { edges { node { "
                                      "bills(first: 9) { totalCount } payments(first: 99) { totalCount } } } } } }"))
                 .code(),
             QStringLiteral("KT-CT-1189"));
}

void DemoApiTest::points_addUpWithinTheHour()
{
    Demo demo;
    demo.signInAs(demo.customer());
    const auto used = [&demo] {
        return demo.post(QStringLiteral("{ rateLimitInfo { pointsAllowanceRateLimit { usedPoints limit } } }"))
            .at("/rateLimitInfo/pointsAllowanceRateLimit/usedPoints")
            .get<int>();
    };
    const int first = used();
    QCOMPARE(used(), first + 4);
    demo.server.setNow(Demo::noon().addSecs(899)); // Still the same hour.
    QCOMPARE(used(), first + 8);
}

QTEST_GUILESS_MAIN(DemoApiTest)
#include "tst_demoapi.moc"
