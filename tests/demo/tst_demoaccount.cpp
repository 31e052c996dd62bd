// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofixture.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! The twelve mutations of the account screen: what each changes, and its errors by their natural causes.
class DemoAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void updateAccountAddress_changesTheBillingAddress();
    void updateAccountAddress_refusesLinesOverAStructuredAddress();
    void updateAccountBillingAddress_replacesTheAddress();
    void updateAccountBillingAddress_namesEveryProblem();
    void updateAccountBillingEmail_tellsLeftOutNullAndTextApart();
    void accountReferences_areCreatedOnceAndUpdated();
    void updateMetadata_isFoundByOwnerAndKey();
    void updateUser_tellsLeftOutNullAndEmptyApart();
    void updateUser_changesOneNameADay();
    void updateUser_letsNewCustomersChangeNames();
    void updateUser_refusesWhatCannotBe();
    void updateUser_movesMetadataWithTheEmail();
    void updateUserDetails_reportsInsideThePayload();
    void updateCommsDeliveryPreference_needsAnEmail();
    void updateCommsPreferences_changesOnlyWhatIsGiven();
    void requestPrintedBill_needsAnIssuedBill();
    void insertUserPsrRecords_replacesTheList();
    void foreignAccounts_areRefused_data();
    void foreignAccounts_areRefused();
    void withoutToken_everyMutationSays1112_data();
    void withoutToken_everyMutationSays1112();

private:
    Reply runAccount(const char *mutation, const char *type, Json input, const char *selection = "account { number }");
    Json account(const char *selection);
    DataSet &data() { return m_demo->server.data(); }
    //! The number of the first account that fits.
    template <typename Predicate>
    std::string find(Predicate predicate)
    {
        for (const Record &record : data().accounts.all()) {
            if (predicate(*record)) {
                return textOf(*record, "number");
            }
        }
        return {};
    }

    std::unique_ptr<Demo> m_demo;
    std::string m_number;
};

void DemoAccountTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
    m_number = find([](const Json &one) {
        return isSet(one, "billingEmail") && !isSet(memberOf(one, "address"), "structuredStreetAddress");
    });
}

Reply DemoAccountTest::runAccount(const char *mutation, const char *type, Json input, const char *selection)
{
    input["accountNumber"] = m_number;
    return m_demo->run(mutation, type, input, QString::fromLatin1(selection));
}

Json DemoAccountTest::account(const char *selection)
{
    return m_demo
        ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { %1 } }")
                   .arg(QString::fromLatin1(selection)),
               Json{{"n", m_number}})
        .at("/account");
}

void DemoAccountTest::updateAccountAddress_changesTheBillingAddress()
{
    const Reply reply = runAccount(
        "updateAccountAddress", "UpdateAccountAddressInput!",
        {{"address", {{"lines", Json::array({"Flat 2", "9 Weir Street", "Derby"})}, {"postcode", "DE1 1AA"}}}},
        "account { number } viewer { id }");
    QCOMPARE(reply.code(), QString());
    QVERIFY(reply.at("/updateAccountAddress/viewer/id").is_string());
    const Json shown = account("splitBillingAddress billingAddressLine2 billingAddressPostcode");
    QCOMPARE(shown.at("splitBillingAddress").dump(), std::string(R"(["Flat 2","9 Weir Street","Derby"])"));
    QCOMPARE(textOf(shown, "billingAddressLine2"), std::string("9 Weir Street"));
    QCOMPARE(textOf(shown, "billingAddressPostcode"), std::string("DE1 1AA"));
    m_number = "A-00000000";
    QCOMPARE(runAccount("updateAccountAddress", "UpdateAccountAddressInput!", {{"address", Json::object()}}).code(),
             QStringLiteral("KT-CT-4178"));
}

void DemoAccountTest::updateAccountAddress_refusesLinesOverAStructuredAddress()
{
    m_number = find([](const Json &one) { return isSet(memberOf(one, "address"), "structuredStreetAddress"); });
    const Json before = account("billingAddress");
    QCOMPARE(runAccount("updateAccountAddress", "UpdateAccountAddressInput!",
                        {{"address", {{"lines", Json::array({"9 Weir Street"})}}}})
                 .code(),
             QStringLiteral("KT-CT-4411"));
    QVERIFY(account("billingAddress") == before);
    // The postcode alone is no unstructured line.
    QCOMPARE(runAccount("updateAccountAddress", "UpdateAccountAddressInput!", {{"address", {{"postcode", "DE1 1AA"}}}})
                 .code(),
             QString());
}

void DemoAccountTest::updateAccountBillingAddress_replacesTheAddress()
{
    const Reply reply = runAccount(
        "updateAccountBillingAddress", "AccountBillingAddressInput!",
        {{"billingAddress", {{"streetAddress", "4 Ferry Hill"}, {"locality", "Stafford"}, {"postalCode", "ST1 2AB"}}}});
    QCOMPARE(reply.code(), QString());
    const Json shown =
        account("address { streetAddress dependentLocality locality administrativeArea postalCode country }");
    QCOMPARE(shown.at("address").dump(),
             std::string(R"({"streetAddress":"4 Ferry Hill","dependentLocality":"","locality":"Stafford",)"
                         R"("administrativeArea":"","postalCode":"ST1 2AB","country":"GB"})"));
}

void DemoAccountTest::updateAccountBillingAddress_namesEveryProblem()
{
    const Reply reply = runAccount("updateAccountBillingAddress", "AccountBillingAddressInput!",
                                   {{"billingAddress", {{"locality", "Stafford"}, {"postalCode", "nowhere"}}}});
    QCOMPARE(reply.code(), QStringLiteral("KT-CT-4145"));
    const Json problems = reply.json.at("errors").at(0).at("extensions").at("validationErrors");
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems.at(1).at("inputPath").dump(), std::string(R"(["input","billingAddress","postalCode"])"));
    // Elsewhere a postcode may be anything.
    QCOMPARE(
        runAccount("updateAccountBillingAddress", "AccountBillingAddressInput!",
                   {{"billingAddress", {{"streetAddress", "1 Quay"}, {"postalCode", "D02 X285"}, {"country", "IE"}}}})
            .code(),
        QString());
}

void DemoAccountTest::updateAccountBillingEmail_tellsLeftOutNullAndTextApart()
{
    const auto run = [this](Json input) {
        return runAccount("updateAccountBillingEmail", "UpdateAccountBillingEmailInput!", std::move(input));
    };
    const Json before = account("billingEmail");
    QCOMPARE(run(Json::object()).code(), QString());
    QVERIFY(account("billingEmail") == before);
    QCOMPARE(run({{"billingEmail", "new@example.com"}}).code(), QString());
    QCOMPARE(textOf(account("billingEmail"), "billingEmail"), std::string("new@example.com"));
    for (const char *const wrong : {"", "nobody", "a@b", "a b@example.com"}) {
        QCOMPARE(run({{"billingEmail", wrong}}).code(), QStringLiteral("KT-CT-4122"));
    }
    QCOMPARE(run({{"billingEmail", nullptr}}).code(), QString());
    const Json after = account("billingEmail commsDeliveryPreference");
    QVERIFY(memberOf(after, "billingEmail").is_null());
    QCOMPARE(textOf(after, "commsDeliveryPreference"), std::string("POSTAL_MAIL"));
}

void DemoAccountTest::accountReferences_areCreatedOnceAndUpdated()
{
    const auto run = [this](const char *mutation, const char *name, const std::string &value) {
        return runAccount(mutation, "AccountReferenceInput!", {{"namespace", name}, {"value", value}},
                          "accountReference { namespace value updatedAt account { number } }");
    };
    QCOMPARE(run("updateAccountReference", "crm", "1").code(), QStringLiteral("KT-CT-8311"));
    QCOMPARE(run("createAccountReference", "crm", "1").code(), QString());
    QCOMPARE(run("createAccountReference", "crm", "2").code(), QStringLiteral("KT-CT-8311"));
    const Reply updated = run("updateAccountReference", "crm", "2");
    QVERIFY(updated.at("/updateAccountReference/accountReference/account/number") == m_number);
    int found = 0;
    const Json shown = account("references { namespace value }");
    for (const Json &one : shown.at("references")) {
        if (textOf(one, "namespace") == "crm") {
            QCOMPARE(textOf(one, "value"), std::string("2"));
            ++found;
        }
    }
    QCOMPARE(found, 1);
    QCOMPARE(run("createAccountReference", "", "2").code(), QStringLiteral("KT-CT-8310"));
    QCOMPARE(run("createAccountReference", "long", std::string(101, 'x')).code(), QStringLiteral("KT-CT-8310"));
    QCOMPARE(run("updateAccountReference", "crm", "").code(), QStringLiteral("KT-CT-8310"));
}

void DemoAccountTest::updateMetadata_isFoundByOwnerAndKey()
{
    const auto run = [this](const char *type, const std::string &identifier, const std::string &key,
                            const char *value) {
        return m_demo->run("updateMetadata", "MetadataInput!",
                           {{"linkedObjectType", type}, {"identifier", identifier}, {"key", key}, {"value", value}},
                           QStringLiteral("metadata { key value }"));
    };
    QCOMPARE(run("ACCOUNT", m_number, "door", "{\"colour\":\"red\"}").code(), QString());
    QCOMPARE(run("ACCOUNT", m_number, "door", "\"blue\"").code(), QString());
    const Reply shown = m_demo->post(QStringLiteral("query($i: String!) { metadataForKey(linkedObjectType: ACCOUNT, "
                                                    "identifier: $i, key: \"door\") { value } }"),
                                     Json{{"i", m_number}});
    QCOMPARE(shown.text("/metadataForKey/value"), QStringLiteral("\"blue\""));
    const std::string email = m_demo->customer().email.toStdString();
    QCOMPARE(run("ACCOUNT_USER", email, "k", "1").code(), QString());
    QCOMPARE(run("ACCOUNT", "A-00000000", "k", "1").code(), QStringLiteral("KT-CT-4323"));
    QCOMPARE(run("ACCOUNT_USER", "nobody@example.com", "k", "1").code(), QStringLiteral("KT-CT-4323"));
    QCOMPARE(run("ACCOUNT", m_number, "", "1").code(), QStringLiteral("KT-CT-8413"));
    QCOMPARE(run("ACCOUNT", m_number, std::string(101, 'k'), "1").code(), QStringLiteral("KT-CT-8413"));
}

void DemoAccountTest::updateUser_tellsLeftOutNullAndEmptyApart()
{
    m_demo->signInAs(m_demo->customer());
    const auto run = [this](Json input) {
        return m_demo->run("updateUser", "UpdateUserInput!", std::move(input),
                           QStringLiteral("viewer { mobile landline pronouns label details { namespace value } }"));
    };
    Reply reply = run({{"mobile", "+447700900111"}, {"pronouns", "she/her"}, {"label", "vip"}});
    QCOMPARE(reply.text("/updateUser/viewer/mobile"), QStringLiteral("+447700900111"));
    reply = run({{"mobile", nullptr}});
    QCOMPARE(reply.text("/updateUser/viewer/mobile"), QStringLiteral("+447700900111"));
    reply = run({{"mobile", ""}, {"pronouns", ""}});
    QCOMPARE(reply.text("/updateUser/viewer/mobile"), QStringLiteral(""));
    QCOMPARE(reply.text("/updateUser/viewer/pronouns"), QStringLiteral(""));
    QCOMPARE(reply.text("/updateUser/viewer/label"), QStringLiteral("vip"));
    reply = run({{"details", Json::array({Json{{"namespace", "pet"}, {"value", "cat"}}})}});
    QCOMPARE(reply.at("/updateUser/viewer/details").size(), std::size_t(2));
    reply = run({{"details", Json::array({Json{{"namespace", "pet"}, {"value", nullptr}}})}});
    QCOMPARE(reply.at("/updateUser/viewer/details").size(), std::size_t(1));
}

void DemoAccountTest::updateUser_changesOneNameADay()
{
    m_demo->signInAs(m_demo->customer());
    const auto run = [this](const Json &input) {
        return m_demo->run("updateUser", "UpdateUserInput!", input, QStringLiteral("viewer { fullName }"));
    };
    QCOMPARE(run({{"givenName", "Una"}, {"familyName", "Wade"}}).code(), QStringLiteral("KT-CT-5413"));
    QCOMPARE(run({{"givenName", "Una"}}).code(), QString());
    QCOMPARE(run({{"familyName", "Wade"}}).code(), QStringLiteral("KT-CT-5413"));
    // What stays the same is no change, and other fields are free.
    QCOMPARE(run({{"givenName", "Una"}, {"label", "x"}}).code(), QString());
    m_demo->server.setNow(Demo::noon().addDays(1));
    m_demo->signInAs(m_demo->customer());
    const Reply next = run({{"familyName", "Wade"}});
    QCOMPARE(next.text("/updateUser/viewer/fullName"), QStringLiteral("Una Wade"));
}

void DemoAccountTest::updateUser_letsNewCustomersChangeNames()
{
    std::string id;
    for (const Record &user : data().users.all()) {
        if (dateFrom(textOf(*user, "createdAt")).addDays(31) >= Demo::noon().date()) {
            id = textOf(*user, "id");
        }
    }
    QVERIFY(!id.empty());
    QCOMPARE(m_demo
                 ->run("updateUser", "UpdateUserInput!", {{"userId", id}, {"givenName", "Una"}, {"familyName", "Wade"}},
                       QStringLiteral("viewer { id }"))
                 .code(),
             QString());
}

void DemoAccountTest::updateUser_refusesWhatCannotBe()
{
    const std::string mine =
        data().users.findBy("email", m_demo->customer(0).email.toStdString())->at("id").get<std::string>();
    const std::string other = m_demo->customer(1).email.toStdString();
    m_demo->signInAs(m_demo->customer(0));
    const Json wrong[] = {
        {{"email", "nobody"}},           {{"email", other}},       {{"mobile", "12"}}, {{"givenName", " "}},
        {{"dateOfBirth", "2031-01-01"}}, {{"landline", "call me"}}};
    for (const Json &input : wrong) {
        const Reply reply = m_demo->run("updateUser", "UpdateUserInput!", input, QStringLiteral("viewer { id }"));
        QCOMPARE(reply.code(), QStringLiteral("KT-CT-5414"));
        const Json path = reply.json.at("errors").at(0).at("extensions").at("validationErrors").at(0).at("inputPath");
        QCOMPARE(path.at(1).get<std::string>(), input.begin().key());
    }
    const Record foreign = data().users.findBy("email", other);
    QCOMPARE(m_demo
                 ->run("updateUser", "UpdateUserInput!", {{"userId", textOf(*foreign, "id")}, {"label", "x"}},
                       QStringLiteral("viewer { id }"))
                 .code(),
             QStringLiteral("KT-CT-1111"));
    QCOMPARE(
        m_demo
            ->run("updateUser", "UpdateUserInput!", {{"userId", mine}, {"label", "x"}}, QStringLiteral("viewer { id }"))
            .code(),
        QString());
}

void DemoAccountTest::updateUser_movesMetadataWithTheEmail()
{
    m_demo->signInAs(m_demo->customer());
    QCOMPARE(m_demo
                 ->run("updateUser", "UpdateUserInput!", {{"email", "Moved@Example.com"}},
                       QStringLiteral("viewer { email }"))
                 .text("/updateUser/viewer/email"),
             QStringLiteral("moved@example.com"));
    const Reply shown = m_demo->post(QStringLiteral(
        "{ metadata(linkedObjectType: ACCOUNT_USER, identifier: \"moved@example.com\") { key value } }"));
    QCOMPARE(shown.text("/metadata/0/key"), QStringLiteral("marketing-segment"));
}

void DemoAccountTest::updateUserDetails_reportsInsideThePayload()
{
    m_demo->signInAs(m_demo->customer());
    const auto run = [this](const Json &input) {
        return m_demo->run("updateUserDetails", "UpdateAccountUserMutationInput!", input,
                           QStringLiteral("givenName pronouns mobile clientMutationId errors { field messages }"));
    };
    Reply reply = run({{"pronouns", "she/they"}, {"clientMutationId", "7"}});
    QCOMPARE(reply.text("/updateUserDetails/pronouns"), QStringLiteral("she/they"));
    QCOMPARE(reply.text("/updateUserDetails/clientMutationId"), QStringLiteral("7"));
    QCOMPARE(reply.at("/updateUserDetails/errors").size(), std::size_t(0));
    reply = run({{"mobile", "+447700900222"}}); // A second field on the same day.
    QVERIFY(!reply.json.contains("errors"));
    QCOMPARE(reply.text("/updateUserDetails/errors/0/field"), QStringLiteral("mobile"));
    QVERIFY(reply.at("/updateUserDetails/mobile") != Json("+447700900222"));
    reply = run({{"email", "wrong"}});
    QCOMPARE(reply.text("/updateUserDetails/errors/0/field"), QStringLiteral("email"));
}

void DemoAccountTest::updateCommsDeliveryPreference_needsAnEmail()
{
    const auto run = [this](const char *preference) {
        return runAccount("updateCommsDeliveryPreference", "UpdateCommsDeliveryPreferenceInput!",
                          {{"commsDeliveryPreference", preference}});
    };
    QCOMPARE(run("POSTAL_MAIL").code(), QString());
    QCOMPARE(textOf(account("commsDeliveryPreference"), "commsDeliveryPreference"), std::string("POSTAL_MAIL"));
    QCOMPARE(run("EMAIL").code(), QString());
    m_number = find([](const Json &one) { return !isSet(one, "billingEmail"); });
    QCOMPARE(run("EMAIL").code(), QStringLiteral("KT-CT-4136"));
    QCOMPARE(run("POSTAL_MAIL").code(), QString());
}

void DemoAccountTest::updateCommsPreferences_changesOnlyWhatIsGiven()
{
    m_demo->signInAs(m_demo->customer());
    const auto run = [this](const Json &input) {
        return m_demo->run("updateCommsPreferences", "UpdateAccountUserCommsPreferencesInput!", input,
                           QStringLiteral("commsPreferences { emailFormat fontSizeMultiplier }"));
    };
    const QString query = QStringLiteral(
        "{ viewer { preferences { emailFormat fontSizeMultiplier isOptedInToOfferMessages smsOptInLastChangeDate "
        "isOptedInToSmsMessages } } }");
    const Json before = m_demo->post(query).at("/viewer/preferences");
    QCOMPARE(run({{"emailFormat", "TEXT"}, {"fontSizeMultiplier", 2}}).code(), QString());
    Json after = m_demo->post(query).at("/viewer/preferences");
    QCOMPARE(textOf(after, "emailFormat"), std::string("TEXT"));
    QVERIFY(memberOf(after, "isOptedInToOfferMessages") == memberOf(before, "isOptedInToOfferMessages"));
    QCOMPARE(run({{"fontSizeMultiplier", 9}}).code(), QStringLiteral("KT-GB-5414"));
    QCOMPARE(run({{"isOptedInToSmsMessages", !flagOf(before, "isOptedInToSmsMessages")}}).code(), QString());
    after = m_demo->post(query).at("/viewer/preferences");
    QVERIFY(isSet(after, "smsOptInLastChangeDate"));
    QCOMPARE(m_demo->run("updateUser", "UpdateUserInput!", {{"mobile", ""}}, QStringLiteral("viewer { id }")).code(),
             QString());
    QCOMPARE(run({{"isOptedInToSmsMessages", true}}).code(), QStringLiteral("KT-GB-5414"));
}

void DemoAccountTest::requestPrintedBill_needsAnIssuedBill()
{
    const auto run = [this](const std::string &bill) {
        return runAccount("requestPrintedBill", "RequestPrintedBillInput!", {{"billingDocumentId", bill}}, "success");
    };
    // The bills of several sites are the ones whose copies a query shows.
    for (const Record &bill : data().bills.all()) {
        if (textOf(*bill, "billType") == "COLLECTIVE") {
            m_number = textOf(*bill, "$account");
            const std::string id = textOf(*bill, "id");
            QCOMPARE(run(id).text("/requestPrintedBill/success"), QStringLiteral("true"));
            const Reply shown =
                m_demo->post(QStringLiteral("query($n: String!, $i: ID) { account(accountNumber: $n) { bill(id: $i) { "
                                            "... on PeriodBasedDocumentType { printedCopyRequests } } } }"),
                             Json{{"n", m_number}, {"i", id}});
            QCOMPARE(shown.at("/account/bill/printedCopyRequests").dump(), std::string("[\"2026-03-18\"]"));
            break;
        }
    }
    for (const Record &bill : data().bills.all()) {
        if (textOf(*bill, "status") == "OPEN") {
            m_number = textOf(*bill, "$account");
            QCOMPARE(run(textOf(*bill, "id")).code(), QStringLiteral("KT-CT-9705"));
            break;
        }
    }
    QCOMPARE(run("1").code(), QStringLiteral("KT-CT-3824"));
}

void DemoAccountTest::insertUserPsrRecords_replacesTheList()
{
    m_demo->signInAs(m_demo->customer());
    const auto run = [this](const Json &records) {
        return m_demo->post(
            QStringLiteral("mutation($input: [SpecialCircumstanceRecordInput]!) { insertUserPsrRecords(input: "
                           "$input) { records { id internalCode summary } } }"),
            Json{{"input", records}});
    };
    const auto shown = [this] {
        return m_demo
            ->post(QStringLiteral(
                "{ viewer { specialCircumstances { records { __typename ... on SpecialCircumstanceRecordType { "
                "internalCode } ... on TemporarySpecialCircumstanceRecordType { internalCode expiryDate } } } "
                "} }"))
            .at("/viewer/specialCircumstances/records");
    };
    const Reply first = run(Json::array({Json{{"internalCode", "BLIND"}}, Json{{"internalCode", "DEMENTIA"}}}));
    QCOMPARE(first.code(), QString());
    QCOMPARE(shown().size(), std::size_t(2));
    const Reply second = run(Json::array(
        {Json{{"internalCode", "DEMENTIA"}}, Json{{"internalCode", "POST_HOSPITAL"}, {"expiryDate", "2026-06-01"}}}));
    QVERIFY(second.at("/insertUserPsrRecords/records/0/id") == first.at("/insertUserPsrRecords/records/1/id"));
    QCOMPARE(shown().size(), std::size_t(2));
    QCOMPARE(shown().at(1).at("__typename").get<std::string>(), std::string("TemporarySpecialCircumstanceRecordType"));
    QCOMPARE(run(Json::array({Json{{"internalCode", "UNHEARD_OF"}}})).code(), QStringLiteral("KT-GB-5415"));
    QCOMPARE(run(Json::array({Json{{"internalCode", "BLIND"}}, Json{{"internalCode", "BLIND"}}})).code(),
             QStringLiteral("KT-GB-5411"));
    QCOMPARE(run(Json::array({Json{{"internalCode", "BLIND"}, {"expiryDate", "2020-01-01"}}})).code(),
             QStringLiteral("KT-GB-5411"));
    QCOMPARE(shown().size(), std::size_t(2)); // A refused list changes nothing.
    QCOMPARE(run(Json::array()).code(), QString());
    QCOMPARE(shown().size(), std::size_t(0));
}

void DemoAccountTest::foreignAccounts_areRefused_data()
{
    QTest::addColumn<QByteArray>("mutation");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *mutation, const char *type, const char *more, const char *selection,
                        const char *code) {
        QTest::newRow(mutation) << QByteArray(mutation) << QByteArray(type) << QString::fromLatin1(more)
                                << QString::fromLatin1(selection) << QString::fromLatin1(code);
    };
    const char *const account = "account { number }";
    row("updateAccountAddress", "UpdateAccountAddressInput!", R"({"address": {}})", account, "KT-CT-4178");
    row("updateAccountBillingAddress", "AccountBillingAddressInput!", "{}", account, "KT-CT-7123");
    row("updateAccountBillingEmail", "UpdateAccountBillingEmailInput!", "{}", account, "KT-CT-4123");
    row("createAccountReference", "AccountReferenceInput!", R"({"namespace": "a", "value": "b"})",
        "accountReference { value }", "KT-CT-4123");
    row("updateAccountReference", "AccountReferenceInput!", R"({"namespace": "a", "value": "b"})",
        "accountReference { value }", "KT-CT-4123");
    row("updateCommsDeliveryPreference", "UpdateCommsDeliveryPreferenceInput!",
        R"({"commsDeliveryPreference": "EMAIL"})", account, "KT-CT-4123");
    row("requestPrintedBill", "RequestPrintedBillInput!", R"({"billingDocumentId": "1"})", "success", "KT-CT-3824");
}

void DemoAccountTest::foreignAccounts_areRefused()
{
    QFETCH(QByteArray, mutation);
    QFETCH(QByteArray, type);
    QFETCH(QString, more);
    QFETCH(QString, selection);
    QFETCH(QString, code);
    m_number = m_demo->customer(2).accountNumbers.first().toStdString();
    m_demo->signInAs(m_demo->customer(1));
    const Reply reply = runAccount(mutation.constData(), type.constData(), Json::parse(more.toStdString()),
                                   selection.toLatin1().constData());
    QCOMPARE(reply.code(), code);
    QVERIFY(reply.at(("/" + mutation).constData()).is_null());
}

void DemoAccountTest::withoutToken_everyMutationSays1112_data() { foreignAccounts_areRefused_data(); }

void DemoAccountTest::withoutToken_everyMutationSays1112()
{
    QFETCH(QByteArray, mutation);
    QFETCH(QByteArray, type);
    QFETCH(QString, more);
    QFETCH(QString, selection);
    m_demo->token.clear();
    QCOMPARE(runAccount(mutation.constData(), type.constData(), Json::parse(more.toStdString()),
                        selection.toLatin1().constData())
                 .code(),
             QStringLiteral("KT-CT-1112"));
}

QTEST_GUILESS_MAIN(DemoAccountTest)
#include "tst_demoaccount.moc"
