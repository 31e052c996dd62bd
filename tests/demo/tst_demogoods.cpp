// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofixture.h"
#include "provocation.h"

#include "api/demo/causes/causes.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Quotes and orders for goods: what each mutation changes, and its errors by their natural causes.
class DemoGoodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createGoodsQuote_pricesTheProducts();
    void createGoodsQuote_takesOwnPricesWhereAllowed();
    void createGoodsQuoteWithoutAccount_isFoundByItsCode();
    void shareGoodsQuote_letsThePersonReadIt();
    void scheduleQuoteFollowUp_startsATaskThatEnds();
    void acceptGoodsQuote_becomesAnOrderOnce();
    void acceptGoodsQuote_takesAQuoteOfNobody();
    void createGoodsPurchase_chargesTheLedger();
    void updateActivePurchase_replacesItemsAndSettles();
    void updateActivePurchase_takesTheIdentifierToo();
    void quotes_expireWhenTheirTimeHasCome();
    void refusals_changeNothing();
    void causes_comeAbout_data();
    void causes_comeAbout();
    void causes_areAllProvoked();

private:
    using Provocation = ProvocationFrom<DemoGoodsTest>; //!< A function prepares what is needed, and gives the input.
    static const std::vector<Provocation> &provocations();

    Reply run(const std::string &mutation, const Json &input);
    DataSet &data() { return m_demo->server.data(); }
    Json quotes();
    Json purchases();
    std::int64_t goodsBalance();
    static Json product(int id, int units)
    {
        return {{"productId", id}, {"numberOfUnits", units}, {"currency", "GBP"}};
    }
    static Json item(const char *code, int units) { return {{"productCode", code}, {"numberOfUnits", units}}; }
    static Json profile();
    //! Signs in as a customer to whom the account does not belong.
    void becomeStranger();

    Json quoteInput(const Json &products) { return {{"accountNumber", m_number}, {"productsToQuote", products}}; }
    Json orderInput(const Json &items) { return {{"accountNumber", m_number}, {"saleItems", items}}; }
    Json changeInput(const Json &items)
    {
        return {{"accountNumber", m_number}, {"purchaseId", "GP-0000A001"}, {"saleItems", items}};
    }
    Json acceptInput(const char *quote = "9101") { return {{"accountNumber", m_number}, {"quoteId", quote}}; }

    // What provokes: one a row.
    Json noProducts() { return quoteInput(Json::array()); }
    Json unknownProduct() { return quoteInput(Json::array({product(99, 1)})); }
    Json noUnits() { return quoteInput(Json::array({product(101, 0)})); }
    Json nullProduct() { return quoteInput(Json::array({nullptr})); }
    Json otherCurrency()
    {
        Json line = product(101, 1);
        line["currency"] = "EUR";
        return quoteInput(Json::array({line}));
    }
    Json tooDear() { return quoteInput(Json::array({product(104, 1'000'000), product(104, 1'000'000)})); }
    Json listAsParams()
    {
        Json input = quoteInput(Json::array({product(101, 1)}));
        input["clientParams"] = "[1]";
        return input;
    }
    Json productOffSale() { return quoteInput(Json::array({product(106, 1)})); }
    Json closedAccount()
    {
        (*data().accounts.find(m_number))["status"] = "DORMANT";
        return quoteInput(Json::array({product(101, 1)}));
    }
    Json foreignQuoteAccount()
    {
        becomeStranger();
        return quoteInput(Json::array({product(101, 1)}));
    }
    Json badProfile()
    {
        Json person = profile();
        person["postcode"] = "12345";
        return {{"customerProfile", person}, {"productsToQuote", Json::array({product(101, 1)})}};
    }
    Json noEmail() { return {{"quoteCode", "Q-0000A001"}, {"email", "nobody"}}; }
    Json noQuoteToShare() { return {{"quoteCode", "9101"}, {"email", "a@example.com"}}; }
    Json noQuoteToFollow() { return {{"quoteCode", "Q-0"}, {"recipient", {{"givenName", "Ann"}}}}; }
    Json quoteOfAnotherAccount()
    {
        return {{"quoteCode", "Q-0000A001"},
                {"accountNumber", textOf(*data().accounts.all().front(), "number")},
                {"recipient", {{"givenName", "Ann"}, {"email", "ann@example.com"}}}};
    }
    Json noContact() { return {{"quoteCode", "Q-0000A001"}, {"recipient", {{"givenName", "Ann"}}}}; }
    Json acceptAsStranger()
    {
        becomeStranger();
        return acceptInput();
    }
    Json acceptForAnother()
    {
        Json input = acceptInput();
        input["accountNumber"] = textOf(*data().accounts.all().front(), "number");
        return input;
    }
    Json acceptByCode() { return acceptInput("Q-0000A001"); }
    Json acceptTwice()
    {
        run("acceptGoodsQuote", acceptInput());
        return acceptInput();
    }
    Json acceptLate()
    {
        data().clock.set(Demo::noon().addDays(40));
        m_demo->signInAsAgent();
        return acceptInput();
    }
    Json orderAsStranger()
    {
        becomeStranger();
        return orderInput(Json::array({item("WATER_BUTT", 1)}));
    }
    Json orderOffSale() { return orderInput(Json::array({item("JUG_FILTER", 1)})); }
    Json orderUnknown() { return orderInput(Json::array({item("BOAT", 1)})); }
    Json changeUnknown()
    {
        Json input = changeInput(Json::array({item("WATER_BUTT", 1)}));
        input["purchaseId"] = "GP-0";
        return input;
    }
    Json changeDelivered()
    {
        data().clock.set(Demo::noon().addDays(11));
        m_demo->signInAsAgent();
        return changeInput(Json::array({item("WATER_BUTT", 1)}));
    }
    Json changeNegative() { return changeInput(Json::array({item("WATER_BUTT", -1)})); }
    Json changeBelowGrants()
    {
        Json line = item("DRAIN_COVER", 1);
        line["pricePerUnit"] = 249;
        return changeInput(Json::array({line}));
    }

    std::unique_ptr<Demo> m_demo;
    std::string m_number;
};

void DemoGoodsTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
    m_number = textOf(*data().goodsQuotes.find("9101"), "$account");
}

Reply DemoGoodsTest::run(const std::string &mutation, const Json &input)
{
    const char *const quote = "goodsQuote { id code totalNetAmount quotedAt hasQuoteExpired goodsQuotedProducts { "
                              "product numberOfUnits pricePerUnit netAmount currency } }";
    const char *const purchase =
        "goodsPurchase { code ledgerNumber marketName clientParams goodsSaleItems { product "
        "numberOfUnits pricePerUnit netAmount grossAmount } goodsGrants { type grossAmount } }";
    struct Row
    {
        const char *name;
        const char *type;
        const char *selection;
    };
    const Row rows[] = {{"createGoodsQuote", "CreateGoodsQuoteInput!", quote},
                        {"createGoodsQuoteWithoutAccount", "CreateGoodsQuoteWithoutAccountInput!", quote},
                        {"shareGoodsQuote", "ShareGoodsQuoteInput!", "share { id }"},
                        {"scheduleQuoteFollowUp", "QuoteShareInput!", "success"},
                        {"acceptGoodsQuote", "AcceptGoodsQuoteInput!", purchase},
                        {"createGoodsPurchase", "CreatePurchaseInput!", purchase},
                        {"updateActivePurchase", "UpdatePurchaseInput!", purchase}};
    for (const Row &row : rows) {
        if (mutation == row.name) {
            return m_demo->run(row.name, row.type, input, QString::fromLatin1(row.selection));
        }
    }
    qFatal("no such mutation");
}

Json DemoGoodsTest::quotes()
{
    return m_demo
        ->post(QStringLiteral("query($n: String!) { goodsQuotes(accountNumber: $n) { id code totalNetAmount "
                              "hasQuoteExpired } }"),
               Json{{"n", m_number}})
        .at("/goodsQuotes");
}

Json DemoGoodsTest::purchases()
{
    return m_demo
        ->post(QStringLiteral("query($n: String!) { goodsPurchases(accountNumber: $n) { code clientParams "
                              "goodsSaleItems { product numberOfUnits netAmount } goodsGrants { type } } }"),
               Json{{"n", m_number}})
        .at("/goodsPurchases");
}

std::int64_t DemoGoodsTest::goodsBalance()
{
    const Json ledgers = m_demo
                             ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { ledgers { "
                                                   "ledgerType balance } } }"),
                                    Json{{"n", m_number}})
                             .at("/account/ledgers");
    for (const Json &ledger : ledgers) {
        if (textOf(ledger, "ledgerType") == "GOODS") {
            return numberOf(ledger, "balance");
        }
    }
    return 0;
}

Json DemoGoodsTest::profile()
{
    return {{"givenName", "Ada"},           {"familyName", "Marsh"}, {"email", "ada.marsh@example.com"},
            {"phoneNumber", "01632960111"}, {"postcode", "DE1 1AA"}, {"addressLine1", "9 Weir Street"}};
}

void DemoGoodsTest::becomeStranger()
{
    for (int place = 0;; ++place) {
        const DemoLogin login = m_demo->customer(place);
        const Record user = data().users.findBy("email", login.email.toStdString());
        const Json &accounts = memberOf(*user, "$accounts");
        if (std::find(accounts.begin(), accounts.end(), Json(m_number)) == accounts.end()) {
            m_demo->signInAs(login);
            return;
        }
    }
}

void DemoGoodsTest::createGoodsQuote_pricesTheProducts()
{
    const std::size_t before = quotes().size();
    const Reply reply = run("createGoodsQuote", quoteInput(Json::array({product(101, 2), product(103, 3)})));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.at("/createGoodsQuote/goodsQuote/totalNetAmount").get<int>(), 2 * 3250 + 3 * 620);
    QCOMPARE(reply.text("/createGoodsQuote/goodsQuote/goodsQuotedProducts/1/product"),
             QStringLiteral("Tap aerator, pair"));
    const Json after = quotes();
    QCOMPARE(after.size(), before + 1);
    QVERIFY(after[0].at("id") == reply.at("/createGoodsQuote/goodsQuote/id"));
    QVERIFY(after[0].at("hasQuoteExpired") == Json(false));
}

void DemoGoodsTest::createGoodsQuote_takesOwnPricesWhereAllowed()
{
    Json free = product(104, 1);
    free["pricePerUnit"] = 5000;
    Json fixed = product(101, 1);
    fixed["pricePerUnit"] = 1;
    const Reply reply = run("createGoodsQuote", quoteInput(Json::array({free, fixed})));
    QCOMPARE(reply.at("/createGoodsQuote/goodsQuote/goodsQuotedProducts/0/pricePerUnit").get<int>(), 5000);
    QCOMPARE(reply.at("/createGoodsQuote/goodsQuote/goodsQuotedProducts/1/pricePerUnit").get<int>(), 3250);
}

void DemoGoodsTest::createGoodsQuoteWithoutAccount_isFoundByItsCode()
{
    const Reply reply = run("createGoodsQuoteWithoutAccount",
                            {{"customerProfile", profile()}, {"productsToQuote", Json::array({product(105, 1)})}});
    QCOMPARE(reply.code(), QString());
    const Reply found =
        m_demo->post(QStringLiteral("query($c: String!) { goodsQuotes(quoteCode: $c) { totalNetAmount } }"),
                     Json{{"c", reply.at("/createGoodsQuoteWithoutAccount/goodsQuote/code")}});
    QCOMPARE(found.at("/goodsQuotes").dump(), std::string(R"([{"totalNetAmount":4900}])"));
}

void DemoGoodsTest::shareGoodsQuote_letsThePersonReadIt()
{
    becomeStranger();
    const QString query = QStringLiteral("{ goodsQuotes(quoteCode: \"Q-0000A001\") { code } }");
    QVERIFY(m_demo->post(query).at("/goodsQuotes").empty());
    const std::string email = textOf(
        *data().users.find(m_demo->post(QStringLiteral("{ viewer { id } }")).at("/viewer/id").get<std::string>()),
        "email");
    const QByteArray token = m_demo->token;
    m_demo->token.clear(); // Nobody has to be signed in for this.
    const Json input = {{"quoteCode", "Q-0000A001"}, {"email", email}};
    const Reply first = run("shareGoodsQuote", input);
    QCOMPARE(first.code(), QString());
    QVERIFY(run("shareGoodsQuote", input).at("/shareGoodsQuote/share/id") == first.at("/shareGoodsQuote/share/id"));
    m_demo->token = token;
    QCOMPARE(m_demo->post(query).at("/goodsQuotes").size(), std::size_t(1));
}

void DemoGoodsTest::scheduleQuoteFollowUp_startsATaskThatEnds()
{
    const QString query = QStringLiteral("query($n: String!) { taskResult(taskId: \"follow-up-Q-0000A001\", "
                                         "accountNumber: $n) { status } }");
    QVERIFY(m_demo->post(query, Json{{"n", m_number}}).at("/taskResult").is_null());
    const Reply reply = run("scheduleQuoteFollowUp",
                            {{"quoteCode", "Q-0000A001"},
                             {"accountNumber", m_number},
                             {"recipient", {{"familyName", "Marsh"}, {"mobile", "07700 900123"}}}});
    QVERIFY(reply.at("/scheduleQuoteFollowUp/success") == Json(true));
    QCOMPARE(m_demo->post(query, Json{{"n", m_number}}).text("/taskResult/status"), QStringLiteral("STARTED"));
    data().clock.set(Demo::noon().addDays(3));
    m_demo->signInAsAgent();
    QCOMPARE(m_demo->post(query, Json{{"n", m_number}}).text("/taskResult/status"), QStringLiteral("FINISHED"));
}

void DemoGoodsTest::acceptGoodsQuote_becomesAnOrderOnce()
{
    const std::int64_t before = goodsBalance();
    const std::size_t orders = purchases().size();
    const Reply reply = run("acceptGoodsQuote", acceptInput());
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.at("/acceptGoodsQuote/goodsPurchase/goodsSaleItems/0/grossAmount").get<double>(), 58.8);
    QCOMPARE(purchases().size(), orders + 1);
    QCOMPARE(goodsBalance(), before - 5880);
    for (const Json &quote : quotes()) {
        QVERIFY(textOf(quote, "id") != "9101" || flagOf(quote, "hasQuoteExpired"));
    }
    QCOMPARE(run("acceptGoodsQuote", acceptInput()).code(), QStringLiteral("KT-CT-8224"));
    QCOMPARE(purchases().size(), orders + 1);
    QCOMPARE(goodsBalance(), before - 5880);
}

void DemoGoodsTest::acceptGoodsQuote_takesAQuoteOfNobody()
{
    const Reply quote = run("createGoodsQuoteWithoutAccount",
                            {{"customerProfile", profile()}, {"productsToQuote", Json::array({product(101, 1)})}});
    const std::string id = quote.at("/createGoodsQuoteWithoutAccount/goodsQuote/id").get<std::string>();
    const std::size_t before = quotes().size();
    QCOMPARE(run("acceptGoodsQuote", acceptInput(id.c_str())).code(), QString());
    QCOMPARE(quotes().size(), before + 1);
}

void DemoGoodsTest::createGoodsPurchase_chargesTheLedger()
{
    const std::int64_t before = goodsBalance();
    Json input = orderInput(Json::array({item("SHOWER_TIMER", 3)}));
    input["clientParams"] = R"({"shop": 7})";
    const Reply reply = run("createGoodsPurchase", input);
    QCOMPARE(reply.code(), QString());
    // Three at 4.00 with tax, less a grant of 3.00.
    QCOMPARE(goodsBalance(), before - 1440 + 300);
    const Json newest = purchases()[0];
    QVERIFY(newest.at("code") == reply.at("/createGoodsPurchase/goodsPurchase/code"));
    QCOMPARE(textOf(newest, "clientParams"), std::string(R"({"shop": 7})"));
    QCOMPARE(textOf(newest.at("goodsGrants")[0], "type"), std::string("WATER_SAVING"));
}

void DemoGoodsTest::updateActivePurchase_replacesItemsAndSettles()
{
    const std::int64_t before = goodsBalance();
    QCOMPARE(run("updateActivePurchase", changeInput(Json::array({item("WATER_BUTT", 4)}))).code(), QString());
    // A drain cover at 84.00 becomes four butts at 32.50.
    QCOMPARE(goodsBalance(), before - (4 * 3250 - 8400) * 6 / 5);
    QCOMPARE(run("updateActivePurchase", changeInput(Json::array({item("WATER_BUTT", 1)}))).code(), QString());
    QCOMPARE(goodsBalance(), before + (8400 - 3250) * 6 / 5);
    for (const Json &purchase : purchases()) {
        if (textOf(purchase, "code") == "GP-0000A001") {
            QCOMPARE(purchase.at("goodsSaleItems").dump(),
                     std::string(R"([{"product":"Water butt, 190 litres","numberOfUnits":1,"netAmount":32.5}])"));
        }
    }
}

void DemoGoodsTest::updateActivePurchase_takesTheIdentifierToo()
{
    Json input = changeInput(Json::array({item("WATER_BUTT", 2)}));
    input["purchaseId"] = "9102";
    QCOMPARE(run("updateActivePurchase", input).text("/updateActivePurchase/goodsPurchase/code"),
             QStringLiteral("GP-0000A001"));
}

void DemoGoodsTest::quotes_expireWhenTheirTimeHasCome()
{
    const auto hasExpired = [this] {
        for (const Json &quote : quotes()) {
            if (textOf(quote, "id") == "9101") {
                return flagOf(quote, "hasQuoteExpired");
            }
        }
        return false;
    };
    data().clock.set(Demo::noon().addDays(28));
    m_demo->signInAsAgent();
    QVERIFY(!hasExpired());
    data().clock.set(Demo::noon().addDays(29));
    m_demo->signInAsAgent();
    QVERIFY(hasExpired());
}

void DemoGoodsTest::refusals_changeNothing()
{
    const Json quotesBefore = quotes();
    const Json ordersBefore = purchases();
    const std::int64_t balance = goodsBalance();
    for (const Provocation &provocation : provocations()) {
        const std::string code = provocation.code;
        // Those that only have an input, and leave the clock and the viewer as they are.
        if (code == "KT-CT-8202" || code == "KT-CT-8206" || code == "KT-CT-8201" || code == "KT-CT-8225"
            || code == "KT-CT-8227") {
            QCOMPARE(run(provocation.mutation, provocation.input(*this)).code(), QString::fromStdString(code));
        }
    }
    QVERIFY(quotes() == quotesBefore);
    QVERIFY(purchases() == ordersBefore);
    QCOMPARE(goodsBalance(), balance);
}

const std::vector<DemoGoodsTest::Provocation> &DemoGoodsTest::provocations()
{
    using Test = DemoGoodsTest;
    static const std::vector<Provocation> rows = {
        {"createGoodsQuote", "KT-CT-8202", &Test::noProducts},
        {"createGoodsQuote", "KT-CT-8202", &Test::unknownProduct},
        {"createGoodsQuote", "KT-CT-8202", &Test::noUnits},
        {"createGoodsQuote", "KT-CT-8202", &Test::nullProduct},
        {"createGoodsQuote", "KT-CT-8202", &Test::otherCurrency},
        {"createGoodsQuote", "KT-CT-8202", &Test::tooDear},
        {"createGoodsQuote", "KT-CT-8202", &Test::listAsParams},
        {"createGoodsQuote", "KT-CT-8205", &Test::productOffSale},
        {"createGoodsQuote", "KT-CT-8205", &Test::closedAccount},
        {"createGoodsQuote", "KT-CT-1111", &Test::foreignQuoteAccount},
        {"createGoodsQuoteWithoutAccount", "KT-CT-8202", &Test::badProfile},
        {"shareGoodsQuote", "KT-CT-4122", &Test::noEmail},
        {"shareGoodsQuote", "KT-CT-8203", &Test::noQuoteToShare},
        {"scheduleQuoteFollowUp", "KT-CT-4619", &Test::noQuoteToFollow},
        {"scheduleQuoteFollowUp", "KT-CT-4619", &Test::quoteOfAnotherAccount},
        {"scheduleQuoteFollowUp", "KT-CT-4632", &Test::noContact},
        {"acceptGoodsQuote", "KT-CT-8223", &Test::acceptAsStranger},
        {"acceptGoodsQuote", "KT-CT-8223", &Test::acceptForAnother},
        {"acceptGoodsQuote", "KT-CT-8201", &Test::acceptByCode},
        {"acceptGoodsQuote", "KT-CT-8224", &Test::acceptTwice},
        {"acceptGoodsQuote", "KT-CT-8224", &Test::acceptLate},
        {"createGoodsPurchase", "KT-CT-1131", &Test::orderAsStranger},
        {"createGoodsPurchase", "KT-CT-8206", &Test::orderOffSale},
        {"createGoodsPurchase", "KT-CT-8206", &Test::orderUnknown},
        {"updateActivePurchase", "KT-CT-8225", &Test::changeUnknown},
        {"updateActivePurchase", "KT-CT-8226", &Test::changeDelivered},
        {"updateActivePurchase", "KT-CT-8206", &Test::changeNegative},
        {"updateActivePurchase", "KT-CT-8227", &Test::changeBelowGrants},
    };
    return rows;
}

void DemoGoodsTest::causes_comeAbout_data() { addRows(provocations()); }

void DemoGoodsTest::causes_comeAbout()
{
    QFETCH(int, place);
    const Provocation &row = provocations()[static_cast<std::size_t>(place)];
    const Reply reply = run(row.mutation, row.input(*this));
    QCOMPARE(reply.code(), QString::fromLatin1(row.code));
    QVERIFY(reply.at((std::string("/") + row.mutation).c_str()).is_null());
}

void DemoGoodsTest::causes_areAllProvoked() { QCOMPARE(differences(provocations(), goodsCauses()), QStringList()); }

QTEST_GUILESS_MAIN(DemoGoodsTest)
#include "tst_demogoods.moc"
