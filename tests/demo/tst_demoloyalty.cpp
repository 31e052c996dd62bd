// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loyaltystage.h"

using namespace tideline::demo;
using namespace tideline::demo::testing;
using namespace tideline::demo::testing::loyalty;

//! The points programme: what each mutation changes, as queries show it afterwards.
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

private:
    DataSet &data() { return m_demo->server.data(); }
    Reply run(const char *mutation, const Json &input) { return runOn(*m_demo, mutation, input); }
    std::unique_ptr<Demo> m_demo;
};

void DemoLoyaltyTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
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
    QCOMPARE(points(*m_demo, notJoined), 0);
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
    const std::int64_t before = points(*m_demo, collecting);
    QVERIFY(before > 80);
    const std::int64_t money = numberOf(account(*m_demo, collecting, "balance"), "balance");
    const Reply reply = run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", 80}}));
    QCOMPARE(reply.text("/redeemLoyaltyPointsForAccountCredit/pointsRedeemed"), QStringLiteral("80"));
    QCOMPARE(points(*m_demo, collecting), before - 80);
    QCOMPARE(numberOf(account(*m_demo, collecting, "balance"), "balance"), money + 10);
    const Json posted =
        account(*m_demo, collecting, "transactions(first: 1) { edges { node { amount title reasonCode } } }");
    QCOMPARE(posted.at("transactions").at("edges").at(0).at("node").dump(),
             std::string(R"({"amount":10,"title":"Points redeemed","reasonCode":"LOYALTY_POINTS"})"));
    const Json entry = entries(*m_demo, holderId(*m_demo, collecting)).at(0);
    QCOMPARE(textOf(entry, "ledgerType"), std::string("CHARGE"));
    QCOMPARE(textOf(entry, "value"), std::string("80"));
    QCOMPARE(textOf(entry, "balanceBroughtForward"), std::to_string(before));
    QCOMPARE(textOf(entry, "balanceCarriedForward"), std::to_string(before - 80));
    QCOMPARE(textOf(entry, "postedAt"), isoDateTime(Demo::noon()));
    QCOMPARE(textOf(entry, "accountNumber"), numberAt(*m_demo, collecting));
}

void DemoLoyaltyTest::redeem_takesTheLastPointAndNoMore()
{
    const std::int64_t all = points(*m_demo, collecting) / 8 * 8;
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", all + 8}})).code(),
             QStringLiteral("KT-CT-9205"));
    QCOMPARE(run("redeemLoyaltyPointsForAccountCredit", of(*m_demo, collecting, {{"points", all}})).code(), QString());
    QVERIFY(points(*m_demo, collecting) >= 0 && points(*m_demo, collecting) < 8);
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
    const std::int64_t before = points(*m_demo, twoPeople, from);
    const Json input = of(*m_demo, twoPeople, {{"sendingUserId", from}, {"receivingUserId", to}, {"points", 25}});
    QCOMPARE(
        run("transferLoyaltyPointsBetweenUsers", input).text("/transferLoyaltyPointsBetweenUsers/pointsTransferred"),
        QStringLiteral("25"));
    QCOMPARE(run("transferLoyaltyPointsBetweenUsers", input).code(), QString());
    QCOMPARE(points(*m_demo, twoPeople, from), before - 50);
    QCOMPARE(points(*m_demo, twoPeople, to), 50);
    const Json received = entries(*m_demo, to);
    QCOMPARE(received.size(), std::size_t(2));
    QCOMPARE(textOf(received.at(0), "ledgerType"), std::string("CREDIT"));
    QCOMPARE(textOf(received.at(0), "balanceBroughtForward"), std::string("25"));
    QCOMPARE(textOf(received.at(0), "balanceCarriedForward"), std::string("50"));
    QCOMPARE(textOf(entries(*m_demo, from).at(0), "balanceCarriedForward"), std::to_string(before - 50));
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
    const std::int64_t before = points(*m_demo, twoPeople, from);
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
    QCOMPARE(points(*m_demo, twoPeople, from), before);
    QCOMPARE(data().loyaltyEntries.size(), count);
}

void DemoLoyaltyTest::setLoyaltyPointsUser_leavesPointsWithWhoCollectedThem()
{
    const std::string first = holderId(*m_demo, twoPeople);
    const std::string second = secondId(*m_demo, twoPeople);
    const std::int64_t before = points(*m_demo, twoPeople);
    QVERIFY(before > 0);
    const Reply reply = run("setLoyaltyPointsUser", of(*m_demo, twoPeople, {{"newLoyaltyPointsUserId", second}}));
    QCOMPARE(reply.text("/setLoyaltyPointsUser/newLoyaltyPointsUserId"), QString::fromStdString(second));
    QCOMPARE(points(*m_demo, twoPeople), 0);
    QCOMPARE(points(*m_demo, twoPeople, first), before);
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

QTEST_GUILESS_MAIN(DemoLoyaltyTest)
#include "tst_demoloyalty.moc"
