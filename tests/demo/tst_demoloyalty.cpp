// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provocation.h"

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

// Accounts by their place in the seed.
constexpr std::size_t collecting = 0; //!< Domestic, active, in the points programme.
constexpr std::size_t notJoined = 2; //!< Domestic, active, not in the programme.
constexpr std::size_t business = 5;
constexpr std::size_t closed = 13;
constexpr std::size_t twoPeople = 24; //!< In the programme, with two people on it.
constexpr std::size_t enteredAhead = 28; //!< Points entered for a day to come.
constexpr std::size_t belowZero = 36;
constexpr std::size_t bought = 46; //!< Of the bought brand.

struct Operation
{
    const char *type;
    const char *selection;
};

Operation operationOf(const std::string &mutation)
{
    if (mutation == "enrollAccountInLoyaltyProgram") {
        return {"EnrollAccountInLoyaltyProgramInput!", "outcome { hasEnrolled }"};
    }
    if (mutation == "setLoyaltyPointsUser") {
        return {"SetLoyaltyPointsUserInput!", "newLoyaltyPointsUserId"};
    }
    if (mutation == "redeemLoyaltyPointsForAccountCredit") {
        return {"RedeemLoyaltyPointsInput!", "pointsRedeemed"};
    }
    if (mutation == "transferLoyaltyPointsBetweenUsers") {
        return {"TransferLoyaltyPointsBetweenUsersInput!", "pointsTransferred"};
    }
    if (mutation == "createReferral") {
        return {"CreateReferralInput!", "referredAccountRewardAmount"};
    }
    if (mutation == "redeemReferralClaimCode") {
        return {"RedeemReferralClaimCodeInput!", "success"};
    }
    return {"AddCampaignToAccountInput!", "campaignAdded"};
}

Reply runOn(Demo &demo, const std::string &mutation, const Json &input)
{
    const Operation operation = operationOf(mutation);
    return demo.run(mutation.c_str(), operation.type, input, QString::fromLatin1(operation.selection));
}

Json of(Demo &demo, std::size_t place, const Json &more = Json::object())
{
    Json input = {{"accountNumber", numberAt(demo, place)}};
    input.update(more);
    return input;
}

std::string holderId(Demo &demo, std::size_t place) { return textOf(*holderAt(demo, place), "id"); }

std::string secondId(Demo &demo, std::size_t place)
{
    return memberOf(*demo.server.data().accounts.all()[place], "$users").at(1).get<std::string>();
}

std::string codeOf(const std::string &number) { return "FRIEND-" + number.substr(2); }

//! A provocation that needs no more than an account and further members of the input.
Provocation plain(const char *mutation, const char *code, std::size_t place, Json more)
{
    return {mutation, code, [place, more = std::move(more)](Demo &demo) { return of(demo, place, more); }};
}

std::vector<Provocation> pointsProvocations()
{
    const char *const redeem = "redeemLoyaltyPointsForAccountCredit";
    const char *const transfer = "transferLoyaltyPointsBetweenUsers";
    const auto sending = [](std::size_t place, int points) {
        return [place, points](Demo &demo) {
            const std::string sender = holderId(demo, place);
            return of(demo, place, {{"sendingUserId", sender}, {"receivingUserId", "1"}, {"points", points}});
        };
    };
    return {
        plain("enrollAccountInLoyaltyProgram", "KT-CT-9213", business, Json::object()),
        plain("enrollAccountInLoyaltyProgram", "KT-CT-9210", notJoined, {{"accountUserId", "1"}}),
        {"setLoyaltyPointsUser", "KT-CT-9210",
         [](Demo &demo) {
             return of(demo, notJoined, {{"newLoyaltyPointsUserId", holderId(demo, notJoined)}});
         }},
        plain("setLoyaltyPointsUser", "KT-CT-9214", collecting, {{"newLoyaltyPointsUserId", "1"}}),
        plain(redeem, "KT-CT-9201", notJoined, {{"points", 80}}),
        plain(redeem, "KT-CT-9202", bought, {{"points", 80}}),
        {redeem, "KT-CT-9203",
         [](Demo &demo) {
             runOn(demo, "enrollAccountInLoyaltyProgram", of(demo, notJoined));
             return of(demo, notJoined, {{"points", 80}});
         }},
        plain(redeem, "KT-CT-9204", collecting, {{"points", -8}}),
        plain(redeem, "KT-CT-9205", collecting, {{"points", 2147483640}}),
        plain(redeem, "KT-CT-9206", collecting, {{"points", 9}}),
        plain(redeem, "KT-CT-9208", enteredAhead, {{"points", 8}}),
        plain(redeem, "KT-CT-9209", belowZero, {{"points", 8}}),
        plain(redeem, "KT-CT-9210", collecting, {{"points", 8}, {"accountUserId", "1"}}),
        {transfer, "KT-CT-9204", sending(twoPeople, 0)},
        {transfer, "KT-CT-9205", sending(twoPeople, 2147483647)},
        {transfer, "KT-CT-9208", sending(enteredAhead, 1)},
        {transfer, "KT-CT-9209", sending(belowZero, 1)},
        {transfer, "KT-CT-9210", sending(twoPeople, 1)},
    };
}

std::vector<Provocation> referralProvocations()
{
    const auto foreign = [](const char *name, const char *value) {
        return [name, value](Demo &demo) {
            signInAsHolder(demo, notJoined);
            return of(demo, collecting, {{name, value}});
        };
    };
    const auto friendOf = [](std::size_t account, std::size_t other) {
        return [account, other](Demo &demo) {
            return of(demo, account, {{"reference", codeOf(numberAt(demo, other))}});
        };
    };
    return {
        {"createReferral", "KT-CT-6723", foreign("reference", "FRIEND-0")},
        {"createReferral", "KT-CT-6710", friendOf(closed, collecting)},
        {"createReferral", "KT-CT-6711", friendOf(10, 0)}, // Two homes of one person.
        plain("createReferral", "KT-CT-6712", collecting, {{"reference", "TRADE"}}),
        {"createReferral", "KT-CT-6713", friendOf(collecting, bought)},
        {"redeemReferralClaimCode", "KT-CT-6723", foreign("code", "SPLASH-2000")},
        plain("redeemReferralClaimCode", "KT-CT-6724", collecting, {{"code", "UNHEARD-OF"}}),
        plain("redeemReferralClaimCode", "KT-CT-6725", collecting, {{"code", "TRADE-2026"}}),
        {"redeemReferralClaimCode", "KT-CT-6726",
         [](Demo &demo) {
             runOn(demo, "redeemReferralClaimCode", of(demo, notJoined, {{"code", "SPLASH-2000"}}));
             return of(demo, collecting, {{"code", "SPLASH-2000"}});
         }},
        plain("redeemReferralClaimCode", "KT-CT-6727", collecting, {{"code", "SPLASH-OLD"}}),
        {"addCampaignToAccount", "KT-CT-4123", foreign("campaign", "garden-butt")},
        plain("addCampaignToAccount", "KT-CT-7427", collecting, {{"campaign", "unheard-of"}}),
    };
}

const std::vector<Provocation> &provocations()
{
    static const std::vector<Provocation> all = [] {
        std::vector<Provocation> rows = pointsProvocations();
        std::vector<Provocation> more = referralProvocations();
        rows.insert(rows.end(), more.begin(), more.end());
        return rows;
    }();
    return all;
}

} // namespace

//! The points programme, referrals and campaigns: what each mutation changes, and each error by its natural cause.
class DemoLoyaltyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enroll_makesTheHolderCollect();
    void enroll_takesThePersonNamed();
    void redeem_turnsPointsIntoCredit();
    void redeem_takesTheLastPointAndNoMore();
    void redeem_isForOwnPointsOnly();
    void transfer_movesPointsWithRunningBalances();
    void transfer_takesTheViewersPointsUnlessNamed();
    void transfer_leavesNothingBehindWhenRefused();
    void setLoyaltyPointsUser_leavesPointsWithWhoCollectedThem();
    void balances_belowZeroAreWorthNothing();
    void createReferral_findsTheOtherCustomer_data();
    void createReferral_findsTheOtherCustomer();
    void createReferral_countsOnceAnAccount();
    void createReferral_endsAtTheSchemesLimit();
    void personalCodes_leadToTheScheme();
    void redeemReferralClaimCode_worksOnce();
    void redeemReferralClaimCode_servesBusinesses();
    void addCampaign_putsTheAccountIn();
    void addCampaign_takesDates_data();
    void addCampaign_takesDates();
    void foreignAccounts_areRefused_data();
    void foreignAccounts_areRefused();
    void provoked_data();
    void provoked();
    void provocations_areTheNaturalCauses();

private:
    DataSet &data() { return m_demo->server.data(); }
    Reply run(const char *mutation, const Json &input) { return runOn(*m_demo, mutation, input); }
    //! The points that a query shows for the account, of the person named or else of its collector.
    std::int64_t points(std::size_t place, const std::string &user = {});
    //! The newest entries that a query shows for a person.
    Json entries(const std::string &user);
    Json account(std::size_t place, const char *selection);

    std::unique_ptr<Demo> m_demo;
};

void DemoLoyaltyTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

std::int64_t DemoLoyaltyTest::points(std::size_t place, const std::string &user)
{
    Json input = of(*m_demo, place);
    if (!user.empty()) {
        input["accountUserId"] = user;
    }
    return numberOf(m_demo
                        ->post(QStringLiteral("query($input: LoyaltyPointsBalanceInput) { loyaltyPointsBalance(input: "
                                              "$input) { loyaltyPoints } }"),
                               {{"input", input}})
                        .at("/loyaltyPointsBalance"),
                    "loyaltyPoints", -1'000'000);
}

Json DemoLoyaltyTest::entries(const std::string &user)
{
    return m_demo
        ->post(QStringLiteral("query($u: ID!) { loyaltyPointLedgers(input: { accountUserId: $u }) { ledgerType value "
                              "balanceBroughtForward balanceCarriedForward reasonCode postedAt accountNumber } }"),
               {{"u", user}})
        .at("/loyaltyPointLedgers");
}

Json DemoLoyaltyTest::account(std::size_t place, const char *selection)
{
    return m_demo
        ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { %1 } }")
                   .arg(QString::fromLatin1(selection)),
               {{"n", numberAt(*m_demo, place)}})
        .at("/account");
}

void DemoLoyaltyTest::enroll_makesTheHolderCollect()
{
    const auto eligibility = [this] {
        return m_demo
            ->post(QStringLiteral("query($n: String!) { eligibilityToJoinLoyaltyPointsProgram(input: { accountNumber: "
                                  "$n }) { isEligible primaryIneligibilityReason } }"),
                   {{"n", numberAt(*m_demo, notJoined)}})
            .at("/eligibilityToJoinLoyaltyPointsProgram");
    };
    QVERIFY(flagOf(eligibility(), "isEligible"));
    QCOMPARE(run("enrollAccountInLoyaltyProgram", of(*m_demo, notJoined))
                 .text("/enrollAccountInLoyaltyProgram/outcome/hasEnrolled"),
             QStringLiteral("true"));
    QVERIFY(!flagOf(eligibility(), "isEligible"));
    QVERIFY(isSet(eligibility(), "primaryIneligibilityReason"));
    QCOMPARE(points(notJoined), 0);
    QCOMPARE(run("enrollAccountInLoyaltyProgram", of(*m_demo, notJoined)).code(), QStringLiteral("KT-CT-9213"));
}

void DemoLoyaltyTest::enroll_takesThePersonNamed()
{
    constexpr std::size_t place = 3; // Two people, not in the programme.
    const std::string second = secondId(*m_demo, place);
    QCOMPARE(run("enrollAccountInLoyaltyProgram", of(*m_demo, place, {{"accountUserId", second}})).code(), QString());
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, place, {{"points", 8}, {"accountUserId", second}}))
                 .code(),
             QStringLiteral("KT-CT-9203"));
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit",
                 of(*m_demo, place, {{"points", 8}, {"accountUserId", holderId(*m_demo, place)}}))
                 .code(),
             QStringLiteral("KT-CT-9201"));
}

void DemoLoyaltyTest::redeem_turnsPointsIntoCredit()
{
    const std::int64_t before = points(collecting);
    QVERIFY(before > 80);
    const std::int64_t money = numberOf(account(collecting, "balance"), "balance");
    const Reply reply = run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", 80}}));
    QCOMPARE(reply.text("/redeemLoyaltyPointsForAccountCredit/pointsRedeemed"), QStringLiteral("80"));
    QCOMPARE(points(collecting), before - 80);
    QCOMPARE(numberOf(account(collecting, "balance"), "balance"), money + 10);
    const Json posted = account(collecting, "transactions(first: 1) { edges { node { amount title reasonCode } } }");
    QCOMPARE(posted.at("transactions").at("edges").at(0).at("node").dump(),
             std::string(R"({"amount":10,"title":"Points redeemed","reasonCode":"LOYALTY_POINTS"})"));
    const Json entry = entries(holderId(*m_demo, collecting)).at(0);
    QCOMPARE(textOf(entry, "ledgerType"), std::string("CHARGE"));
    QCOMPARE(textOf(entry, "value"), std::string("80"));
    QCOMPARE(textOf(entry, "balanceBroughtForward"), std::to_string(before));
    QCOMPARE(textOf(entry, "balanceCarriedForward"), std::to_string(before - 80));
    QCOMPARE(textOf(entry, "postedAt"), isoDateTime(Demo::noon()));
    QCOMPARE(textOf(entry, "accountNumber"), numberAt(*m_demo, collecting));
}

void DemoLoyaltyTest::redeem_takesTheLastPointAndNoMore()
{
    const std::int64_t all = points(collecting) / 8 * 8;
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", all + 8}})).code(),
             QStringLiteral("KT-CT-9205"));
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", all}})).code(), QString());
    QVERIFY(points(collecting) >= 0 && points(collecting) < 8);
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", 8}})).code(),
             QStringLiteral("KT-CT-9205"));
}

void DemoLoyaltyTest::redeem_isForOwnPointsOnly()
{
    data().accounts.all()[twoPeople]->at("$loyaltyUser") = secondId(*m_demo, twoPeople);
    signInAsHolder(*m_demo, twoPeople);
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, twoPeople, {{"points", 8}})).code(),
             QStringLiteral("KT-CT-1111"));
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit",
                 of(*m_demo, twoPeople, {{"points", 8}, {"accountUserId", holderId(*m_demo, twoPeople)}}))
                 .code(),
             QString());
}

void DemoLoyaltyTest::transfer_movesPointsWithRunningBalances()
{
    const std::string from = holderId(*m_demo, twoPeople);
    const std::string to = secondId(*m_demo, twoPeople);
    const std::int64_t before = points(twoPeople, from);
    const Json input = of(*m_demo, twoPeople, {{"sendingUserId", from}, {"receivingUserId", to}, {"points", 25}});
    QCOMPARE(
        run("transferLoyaltyPointsBetweenUsers", input).text("/transferLoyaltyPointsBetweenUsers/pointsTransferred"),
        QStringLiteral("25"));
    QCOMPARE(run("transferLoyaltyPointsBetweenUsers", input).code(), QString());
    QCOMPARE(points(twoPeople, from), before - 50);
    QCOMPARE(points(twoPeople, to), 50);
    const Json received = entries(to);
    QCOMPARE(received.size(), std::size_t(2));
    QCOMPARE(textOf(received.at(0), "ledgerType"), std::string("CREDIT"));
    QCOMPARE(textOf(received.at(0), "balanceBroughtForward"), std::string("25"));
    QCOMPARE(textOf(received.at(0), "balanceCarriedForward"), std::string("50"));
    QCOMPARE(textOf(entries(from).at(0), "balanceCarriedForward"), std::to_string(before - 50));
}

void DemoLoyaltyTest::transfer_takesTheViewersPointsUnlessNamed()
{
    const std::string to = secondId(*m_demo, twoPeople);
    const Json input = of(*m_demo, twoPeople, {{"receivingUserId", to}, {"points", 10}});
    QCOMPARE(run("transferLoyaltyPointsBetweenUsers", input).code(),
             QStringLiteral("KT-CT-9205")); // The agent has none.
    signInAsHolder(*m_demo, twoPeople);
    QCOMPARE(run("transferLoyaltyPointsBetweenUsers", input).code(), QString());
    Json foreign = of(*m_demo, twoPeople, {{"sendingUserId", to}, {"points", 10}});
    foreign["receivingUserId"] = holderId(*m_demo, twoPeople);
    QCOMPARE(run("transferLoyaltyPointsBetweenUsers", foreign).code(), QStringLiteral("KT-CT-1111"));
    QCOMPARE(data().loyaltyPoints(to), 10);
}

void DemoLoyaltyTest::transfer_leavesNothingBehindWhenRefused()
{
    const std::string from = holderId(*m_demo, twoPeople);
    const std::string to = secondId(*m_demo, twoPeople);
    const std::int64_t before = points(twoPeople, from);
    const std::size_t count = data().loyaltyEntries.size();
    for (const std::int64_t points : {before + 1, std::int64_t(0), std::int64_t(-5), std::int64_t(2147483647)}) {
        const Reply reply =
            run("transferLoyaltyPointsBetweenUsers",
                of(*m_demo, twoPeople, {{"sendingUserId", from}, {"receivingUserId", to}, {"points", points}}));
        QCOMPARE(reply.code(), points > 0 ? QStringLiteral("KT-CT-9205") : QStringLiteral("KT-CT-9204"));
    }
    QCOMPARE(run("transferLoyaltyPointsBetweenUsers",
                 of(*m_demo, twoPeople, {{"sendingUserId", from}, {"receivingUserId", from}, {"points", 1}}))
                 .code(),
             QStringLiteral("KT-CT-9210"));
    QCOMPARE(points(twoPeople, from), before);
    QCOMPARE(data().loyaltyEntries.size(), count);
}

void DemoLoyaltyTest::setLoyaltyPointsUser_leavesPointsWithWhoCollectedThem()
{
    const std::string first = holderId(*m_demo, twoPeople);
    const std::string second = secondId(*m_demo, twoPeople);
    const std::int64_t before = points(twoPeople);
    QVERIFY(before > 0);
    const Reply reply = run("setLoyaltyPointsUser", of(*m_demo, twoPeople, {{"newLoyaltyPointsUserId", second}}));
    QCOMPARE(reply.text("/setLoyaltyPointsUser/newLoyaltyPointsUserId"), QString::fromStdString(second));
    QCOMPARE(points(twoPeople), 0);
    QCOMPARE(points(twoPeople, first), before);
}

void DemoLoyaltyTest::balances_belowZeroAreWorthNothing()
{
    const Reply reply = m_demo->post(
        QStringLiteral("query($n: String!) { loyaltyPointsBalance(input: { accountNumber: $n }) { loyaltyPoints "
                       "totalMonetaryAmount } }"),
        {{"n", numberAt(*m_demo, belowZero)}});
    QCOMPARE(reply.text("/loyaltyPointsBalance/loyaltyPoints"), QStringLiteral("-120"));
    QCOMPARE(reply.text("/loyaltyPointsBalance/totalMonetaryAmount"), QStringLiteral("0"));
}

void DemoLoyaltyTest::createReferral_findsTheOtherCustomer_data()
{
    QTest::addColumn<QString>("pattern"); //!< %1 the other's email address, %2 the code.
    QTest::newRow("email address") << QStringLiteral("%1");
    QTest::newRow("email address in capitals") << QStringLiteral("%1").toUpper();
    QTest::newRow("code") << QStringLiteral("%2");
    QTest::newRow("link") << QStringLiteral("https://water.example.com/refer/%2");
    QTest::newRow("link as it is shown, with more") << QStringLiteral("water.example.com/refer/%2/?from=letter#top");
}

void DemoLoyaltyTest::createReferral_findsTheOtherCustomer()
{
    QFETCH(QString, pattern);
    constexpr std::size_t referrer = 4;
    const QString email = QString::fromStdString(textOf(*holderAt(*m_demo, referrer), "email"));
    const QString code = QString::fromStdString(codeOf(numberAt(*m_demo, referrer)));
    QString text = QString(pattern).replace(QStringLiteral("%1"), email).replace(QStringLiteral("%2"), code);
    const std::int64_t before = numberOf(account(referrer, "referralsCreated"), "referralsCreated");
    const Reply reply = run("createReferral", of(*m_demo, notJoined, {{"reference", text.toStdString()}}));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/createReferral/referredAccountRewardAmount"), QStringLiteral("1500"));
    const Json shown = account(referrer,
                               "referralsCreated referrals(first: 1, status: PENDING) { edges { node { code "
                               "paymentStatus combinedPaymentAmount } } }");
    QCOMPARE(numberOf(shown, "referralsCreated"), before + 1);
    QCOMPARE(
        shown.at("referrals").at("edges").at(0).at("node").dump(),
        Json({{"code", code.toStdString()}, {"paymentStatus", "Pending"}, {"combinedPaymentAmount", 3000}}).dump());
    QCOMPARE(account(notJoined, "rewards { rewardAmount paymentStatus }").dump(),
             std::string(R"({"rewards":[{"rewardAmount":1500,"paymentStatus":"Pending"}]})"));
}

void DemoLoyaltyTest::createReferral_countsOnceAnAccount()
{
    const Json input = of(*m_demo, notJoined, {{"reference", codeOf(numberAt(*m_demo, 4))}});
    QCOMPARE(run("createReferral", input).code(), QString());
    QCOMPARE(run("createReferral", input).code(), QStringLiteral("KT-CT-6710"));
    QCOMPARE(account(notJoined, "rewards { id }").at("rewards").size(), std::size_t(1));
}

void DemoLoyaltyTest::createReferral_endsAtTheSchemesLimit()
{
    const std::string reference = codeOf(numberAt(*m_demo, 4));
    int made = 0;
    QString refused;
    for (std::size_t place = 15; place < 45 && refused.isEmpty(); ++place) {
        const Reply reply = run("createReferral", of(*m_demo, place, {{"reference", reference}}));
        if (textOf(*data().accounts.all()[place], "status") == "DORMANT") {
            continue;
        }
        refused = reply.code();
        made += refused.isEmpty() ? 1 : 0;
    }
    QCOMPARE(refused, QStringLiteral("KT-CT-6710"));
    QCOMPARE(made, 10);
    const Json schemes = account(4, "activeReferralSchemes { domestic { isUsageAtCapacity } }");
    QVERIFY(schemes.at("activeReferralSchemes").at("domestic").at("isUsageAtCapacity") == true);
}

void DemoLoyaltyTest::personalCodes_leadToTheScheme()
{
    const Json own = account(4, "activeReferralSchemes { domestic { code referralUrl } }");
    const std::string code = codeOf(numberAt(*m_demo, 4));
    QCOMPARE(textOf(own.at("activeReferralSchemes").at("domestic"), "code"), code);
    const Reply found = m_demo->post(QStringLiteral("query($c: String!) { domesticAccountReferralRewardScheme(code: "
                                                    "$c) { referrerGivenName referredRewardAmount } }"),
                                     {{"c", code}});
    QCOMPARE(found.at("/domesticAccountReferralRewardScheme").dump(),
             Json({{"referrerGivenName", memberOf(*holderAt(*m_demo, 4), "givenName")}, {"referredRewardAmount", 1500}})
                 .dump());
}

void DemoLoyaltyTest::redeemReferralClaimCode_worksOnce()
{
    const std::int64_t money = numberOf(account(collecting, "balance"), "balance");
    const std::int64_t before = points(collecting);
    const Json input = of(*m_demo, collecting, {{"code", "SPLASH-2026"}});
    QCOMPARE(run("redeemReferralClaimCode", input).text("/redeemReferralClaimCode/success"), QStringLiteral("true"));
    QCOMPARE(numberOf(account(collecting, "balance"), "balance"), money + 1500);
    QCOMPARE(points(collecting), before + 100);
    QCOMPARE(account(collecting, "rewards { code paymentStatus }").dump(),
             std::string(R"({"rewards":[{"code":"SPLASH-2026","paymentStatus":"Paid"}]})"));
    const Reply claim = m_demo->post(QStringLiteral(
        "{ validateReferralCode(value: \"SPLASH-2026\") { isValid accountReferral { paymentStatus } } }"));
    QCOMPARE(claim.at("/validateReferralCode").dump(),
             std::string(R"({"isValid":false,"accountReferral":{"paymentStatus":"Paid"}})"));
    QCOMPARE(run("redeemReferralClaimCode", input).code(), QStringLiteral("KT-CT-6726"));
    QCOMPARE(numberOf(account(collecting, "balance"), "balance"), money + 1500);
}

void DemoLoyaltyTest::redeemReferralClaimCode_servesBusinesses()
{
    const std::int64_t money = numberOf(account(business, "balance"), "balance");
    QCOMPARE(run("redeemReferralClaimCode", of(*m_demo, business, {{"code", "SPLASH-2026"}})).code(),
             QStringLiteral("KT-CT-6725"));
    QCOMPARE(run("redeemReferralClaimCode", of(*m_demo, business, {{"code", "TRADE-2026"}})).code(), QString());
    QCOMPARE(numberOf(account(business, "balance"), "balance"), money + 5000);
}

void DemoLoyaltyTest::addCampaign_putsTheAccountIn()
{
    const Json input = of(*m_demo, collecting, {{"campaign", "garden-butt"}});
    QCOMPARE(run("addCampaignToAccount", input).text("/addCampaignToAccount/campaignAdded"), QStringLiteral("true"));
    const Json campaigns = account(collecting, "campaigns { slug startDate expiryDate campaignExpiryDate }");
    QCOMPARE(campaigns.at("campaigns").back().dump(),
             std::string(R"({"slug":"garden-butt","startDate":"2026-03-18","expiryDate":"2026-09-18",)"
                         R"("campaignExpiryDate":"2026-12-18"})"));
    QCOMPARE(run("addCampaignToAccount", input).text("/addCampaignToAccount/campaignAdded"), QStringLiteral("false"));
    QCOMPARE(account(collecting, "campaigns { slug }").at("campaigns").size(), campaigns.at("campaigns").size());
}

void DemoLoyaltyTest::addCampaign_takesDates_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QString>("added");
    QTest::newRow("both") << QByteArray(R"({"startDate": "2026-04-01", "expiryDate": "2026-04-30"})")
                          << QStringLiteral("true");
    QTest::newRow("one day") << QByteArray(R"({"startDate": "2026-04-01", "expiryDate": "2026-04-01"})")
                             << QStringLiteral("true");
    QTest::newRow("end before the start")
        << QByteArray(R"({"startDate": "2026-04-02", "expiryDate": "2026-04-01"})") << QStringLiteral("false");
    QTest::newRow("end in the past") << QByteArray(R"({"expiryDate": "2026-03-17"})") << QStringLiteral("false");
}

void DemoLoyaltyTest::addCampaign_takesDates()
{
    QFETCH(QByteArray, dates);
    QFETCH(QString, added);
    Json input = of(*m_demo, collecting, {{"campaign", "garden-butt"}});
    input.update(Json::parse(dates.toStdString()));
    QCOMPARE(run("addCampaignToAccount", input).text("/addCampaignToAccount/campaignAdded"), added);
    const bool isIn = account(collecting, "campaigns { slug }").dump().find("garden-butt") != std::string::npos;
    QCOMPARE(isIn, added == QStringLiteral("true"));
}

void DemoLoyaltyTest::foreignAccounts_areRefused_data()
{
    QTest::addColumn<QByteArray>("mutation");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("enroll") << QByteArray("enrollAccountInLoyaltyProgram") << QByteArray("{}");
    QTest::newRow("holder") << QByteArray("setLoyaltyPointsUser") << QByteArray(R"({"newLoyaltyPointsUserId": "1"})");
    QTest::newRow("redeem") << QByteArray("redeemLoyaltyPointsForAccountCredit") << QByteArray(R"({"points": 8})");
    QTest::newRow("transfer") << QByteArray("transferLoyaltyPointsBetweenUsers")
                              << QByteArray(R"({"points": 8, "receivingUserId": "1"})");
}

void DemoLoyaltyTest::foreignAccounts_areRefused()
{
    QFETCH(QByteArray, mutation);
    QFETCH(QByteArray, more);
    const Json input = of(*m_demo, collecting, Json::parse(more.toStdString()));
    signInAsHolder(*m_demo, notJoined);
    QCOMPARE(run(mutation.constData(), input).code(), QStringLiteral("KT-CT-1111"));
    m_demo->token.clear();
    QCOMPARE(run(mutation.constData(), input).code(), QStringLiteral("KT-CT-1112"));
}

void DemoLoyaltyTest::provoked_data() { addRows(provocations()); }

void DemoLoyaltyTest::provoked()
{
    QFETCH(int, place);
    const Provocation &one = provocations()[static_cast<std::size_t>(place)];
    const Json input = one.variables(*m_demo);
    const Reply reply = run(one.mutation, input);
    QCOMPARE(reply.code(), QString::fromLatin1(one.code));
    QVERIFY(reply.at((std::string("/") + one.mutation).c_str()).is_null());
}

void DemoLoyaltyTest::provocations_areTheNaturalCauses()
{
    QCOMPARE(differences(provocations(), loyaltyCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoLoyaltyTest)
#include "tst_demoloyalty.moc"
