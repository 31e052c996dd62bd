// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loyaltystage.h"

using namespace tideline::demo;
using namespace tideline::demo::testing;
using namespace tideline::demo::testing::loyalty;

namespace {

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

//! Each error of points, referrals and campaigns by its natural cause.
class DemoLoyaltyCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foreignAccounts_areRefused_data();
    void foreignAccounts_areRefused();
    void provoked_data();
    void provoked();
    void provocations_areTheNaturalCauses();

private:
    Reply run(const char *mutation, const Json &input) { return runOn(*m_demo, mutation, input); }
    std::unique_ptr<Demo> m_demo;
};

void DemoLoyaltyCausesTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
}

void DemoLoyaltyCausesTest::foreignAccounts_areRefused_data()
{
    QTest::addColumn<QByteArray>("mutation");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("enroll") << QByteArray("enrollAccountInLoyaltyProgram") << QByteArray("{}");
    QTest::newRow("holder") << QByteArray("setLoyaltyPointsUser") << QByteArray(R"({"newLoyaltyPointsUserId": "1"})");
    QTest::newRow("redeem") << QByteArray("redeemLoyaltyPointsForAccountCredit") << QByteArray(R"({"points": 8})");
    QTest::newRow("transfer") << QByteArray("transferLoyaltyPointsBetweenUsers")
                              << QByteArray(R"({"points": 8, "receivingUserId": "1"})");
}

void DemoLoyaltyCausesTest::foreignAccounts_areRefused()
{
    QFETCH(QByteArray, mutation);
    QFETCH(QByteArray, more);
    const Json input = of(*m_demo, collecting, Json::parse(more.toStdString()));
    signInAsHolder(*m_demo, notJoined);
    QCOMPARE(run(mutation.constData(), input).code(), QStringLiteral("KT-CT-1111"));
    m_demo->token.clear();
    QCOMPARE(run(mutation.constData(), input).code(), QStringLiteral("KT-CT-1112"));
}

void DemoLoyaltyCausesTest::provoked_data() { addRows(provocations()); }

void DemoLoyaltyCausesTest::provoked()
{
    QFETCH(int, place);
    const Provocation &one = provocations()[static_cast<std::size_t>(place)];
    const Json input = one.input(*m_demo);
    const Reply reply = run(one.mutation, input);
    QCOMPARE(reply.code(), QString::fromLatin1(one.code));
    QVERIFY(reply.at((std::string("/") + one.mutation).c_str()).is_null());
}

void DemoLoyaltyCausesTest::provocations_areTheNaturalCauses()
{
    QCOMPARE(differences(provocations(), loyaltyCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoLoyaltyCausesTest)
#include "tst_demoloyaltycauses.moc"
