// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loyaltystage.h"

using namespace tideline::demo;
using namespace tideline::demo::testing;
using namespace tideline::demo::testing::loyalty;

//! Referrals, claim codes and campaigns: what each mutation changes, as queries show it afterwards.
class DemoReferralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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

private:
    DataSet &data() { return m_demo->server.data(); }
    Reply run(const char *mutation, const Json &input) { return runOn(*m_demo, mutation, input); }
    std::unique_ptr<Demo> m_demo;
};

void DemoReferralsTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

void DemoReferralsTest::createReferral_findsTheOtherCustomer_data()
{
    QTest::addColumn<QString>("pattern"); //!< %1 the other's email address, %2 the code.
    QTest::newRow("email address") << QStringLiteral("%1");
    QTest::newRow("email address in capitals") << QStringLiteral("%1").toUpper();
    QTest::newRow("code") << QStringLiteral("%2");
    QTest::newRow("link") << QStringLiteral("https://water.example.com/refer/%2");
    QTest::newRow("link as it is shown, with more") << QStringLiteral("water.example.com/refer/%2/?from=letter#top");
}

void DemoReferralsTest::createReferral_findsTheOtherCustomer()
{
    QFETCH(QString, pattern);
    constexpr std::size_t referrer = 4;
    const QString email = QString::fromStdString(textOf(*holderAt(*m_demo, referrer), "email"));
    const QString code = QString::fromStdString(codeOf(numberAt(*m_demo, referrer)));
    QString text = QString(pattern).replace(QStringLiteral("%1"), email).replace(QStringLiteral("%2"), code);
    const std::int64_t before = numberOf(account(*m_demo, referrer, "referralsCreated"), "referralsCreated");
    const Reply reply = run("createReferral", of(*m_demo, notJoined, {{"reference", text.toStdString()}}));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/createReferral/referredAccountRewardAmount"), QStringLiteral("1500"));
    const Json shown = account(*m_demo, referrer,
                               "referralsCreated referrals(first: 1, status: PENDING) { edges { node { code "
                               "paymentStatus combinedPaymentAmount } } }");
    QCOMPARE(numberOf(shown, "referralsCreated"), before + 1);
    QCOMPARE(
        shown.at("referrals").at("edges").at(0).at("node").dump(),
        Json({{"code", code.toStdString()}, {"paymentStatus", "Pending"}, {"combinedPaymentAmount", 3000}}).dump());
    QCOMPARE(account(*m_demo, notJoined, "rewards { rewardAmount paymentStatus }").dump(),
             std::string(R"({"rewards":[{"rewardAmount":1500,"paymentStatus":"Pending"}]})"));
}

void DemoReferralsTest::createReferral_countsOnceAnAccount()
{
    const Json input = of(*m_demo, notJoined, {{"reference", codeOf(numberAt(*m_demo, 4))}});
    QCOMPARE(run("createReferral", input).code(), QString());
    QCOMPARE(run("createReferral", input).code(), QStringLiteral("KT-CT-6710"));
    QCOMPARE(account(*m_demo, notJoined, "rewards { id }").at("rewards").size(), std::size_t(1));
}

void DemoReferralsTest::createReferral_endsAtTheSchemesLimit()
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
    const Json schemes = account(*m_demo, 4, "activeReferralSchemes { domestic { isUsageAtCapacity } }");
    QVERIFY(schemes.at("activeReferralSchemes").at("domestic").at("isUsageAtCapacity") == true);
}

void DemoReferralsTest::personalCodes_leadToTheScheme()
{
    const Json own = account(*m_demo, 4, "activeReferralSchemes { domestic { code referralUrl } }");
    const std::string code = codeOf(numberAt(*m_demo, 4));
    QCOMPARE(textOf(own.at("activeReferralSchemes").at("domestic"), "code"), code);
    const Reply found = m_demo->post(QStringLiteral("query($c: String!) { domesticAccountReferralRewardScheme(code: "
                                                    "$c) { referrerGivenName referredRewardAmount } }"),
                                     {{"c", code}});
    QCOMPARE(found.at("/domesticAccountReferralRewardScheme").dump(),
             Json({{"referrerGivenName", memberOf(*holderAt(*m_demo, 4), "givenName")}, {"referredRewardAmount", 1500}})
                 .dump());
}

void DemoReferralsTest::redeemReferralClaimCode_worksOnce()
{
    const std::int64_t money = numberOf(account(*m_demo, collecting, "balance"), "balance");
    const std::int64_t before = points(*m_demo, collecting);
    const Json input = of(*m_demo, collecting, {{"code", "SPLASH-2026"}});
    QCOMPARE(run("redeemReferralClaimCode", input).text("/redeemReferralClaimCode/success"), QStringLiteral("true"));
    QCOMPARE(numberOf(account(*m_demo, collecting, "balance"), "balance"), money + 1500);
    QCOMPARE(points(*m_demo, collecting), before + 100);
    QCOMPARE(account(*m_demo, collecting, "rewards { code paymentStatus }").dump(),
             std::string(R"({"rewards":[{"code":"SPLASH-2026","paymentStatus":"Paid"}]})"));
    const Reply claim = m_demo->post(QStringLiteral(
        "{ validateReferralCode(value: \"SPLASH-2026\") { isValid accountReferral { paymentStatus } } }"));
    QCOMPARE(claim.at("/validateReferralCode").dump(),
             std::string(R"({"isValid":false,"accountReferral":{"paymentStatus":"Paid"}})"));
    QCOMPARE(run("redeemReferralClaimCode", input).code(), QStringLiteral("KT-CT-6726"));
    QCOMPARE(numberOf(account(*m_demo, collecting, "balance"), "balance"), money + 1500);
}

void DemoReferralsTest::redeemReferralClaimCode_servesBusinesses()
{
    const std::int64_t money = numberOf(account(*m_demo, business, "balance"), "balance");
    QCOMPARE(run("redeemReferralClaimCode", of(*m_demo, business, {{"code", "SPLASH-2026"}})).code(),
             QStringLiteral("KT-CT-6725"));
    QCOMPARE(run("redeemReferralClaimCode", of(*m_demo, business, {{"code", "TRADE-2026"}})).code(), QString());
    QCOMPARE(numberOf(account(*m_demo, business, "balance"), "balance"), money + 5000);
}

void DemoReferralsTest::addCampaign_putsTheAccountIn()
{
    const Json input = of(*m_demo, collecting, {{"campaign", "garden-butt"}});
    QCOMPARE(run("addCampaignToAccount", input).text("/addCampaignToAccount/campaignAdded"), QStringLiteral("true"));
    const Json campaigns = account(*m_demo, collecting, "campaigns { slug startDate expiryDate campaignExpiryDate }");
    QCOMPARE(campaigns.at("campaigns").back().dump(),
             std::string(R"({"slug":"garden-butt","startDate":"2026-03-18","expiryDate":"2026-09-18",)"
                         R"("campaignExpiryDate":"2026-12-18"})"));
    QCOMPARE(run("addCampaignToAccount", input).text("/addCampaignToAccount/campaignAdded"), QStringLiteral("false"));
    QCOMPARE(account(*m_demo, collecting, "campaigns { slug }").at("campaigns").size(),
             campaigns.at("campaigns").size());
}

void DemoReferralsTest::addCampaign_takesDates_data()
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

void DemoReferralsTest::addCampaign_takesDates()
{
    QFETCH(QByteArray, dates);
    QFETCH(QString, added);
    Json input = of(*m_demo, collecting, {{"campaign", "garden-butt"}});
    input.update(Json::parse(dates.toStdString()));
    QCOMPARE(run("addCampaignToAccount", input).text("/addCampaignToAccount/campaignAdded"), added);
    const bool isIn =
        account(*m_demo, collecting, "campaigns { slug }").dump().find("garden-butt") != std::string::npos;
    QCOMPARE(isIn, added == QStringLiteral("true"));
}

QTEST_GUILESS_MAIN(DemoReferralsTest)
#include "tst_demoreferrals.moc"
