// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofixture.h"
#include "provocation.h"

#include "api/demo/causes/causes.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Repayments, contributions, credit transfers and top-ups: what each mutation changes, and its errors by their natural
//! causes.
class DemoRepaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void submitRepaymentRequest_holdsTheCreditAndIsPaidByTheNight();
    void submitRepaymentRequest_hasOneEffectAKey();
    void submitRepaymentRequest_paysToTheInstruction();
    void submitRepaymentRequest_isRejectedWhenTheCreditIsGone();
    void cancelRepaymentRequest_givesTheCreditFree();
    void createContributionAgreement_contributesEveryPeriod();
    void endContributionAgreement_stopsContributing();
    void creditTransferPermissions_areMadeAndEnded();
    void updateAutoTopUpAmount_replacesTheSchedule();
    void causes_comeAbout_data();
    void causes_comeAbout();
    void causes_areAllProvoked();

private:
    using Provocation =
        ProvocationFrom<DemoRepaymentsTest>; //!< A function prepares what is needed, and gives the input.
    static const std::vector<Provocation> &provocations();

    Reply run(const std::string &mutation, const Json &input);
    DataSet &data() { return m_demo->server.data(); }
    Json account(const QString &selection);
    Json ledger(const std::string &number, const QString &selection);
    void moveTo(const QDateTime &time);
    //! Signs in as a customer to whom the account does not belong.
    void becomeStranger();
    std::string ledgerOfType(const char *type);
    Json with(Json input, const char *member, const Json &value)
    {
        input[member] = value;
        return input;
    }
    static std::string iso(const QDateTime &time) { return isoDateTime(time); }

    Json request(std::int64_t pence, const char *key = "key")
    {
        return {{"accountNumber", m_number},
                {"ledgerNumber", storage},
                {"amountInMinorUnit", pence},
                {"idempotencyKey", key}};
    }
    Json contribution(const char *scheme = "BIG_DIFFERENCE")
    {
        return {{"accountNumber", m_number},
                {"schemeCode", scheme},
                {"interval", "MONTHLY"},
                {"amount", 250},
                {"activeFrom", iso(Demo::noon())}};
    }
    Json transfer(const std::string &source, const std::string &target)
    {
        return {{"sourceLedgerNumber", source}, {"targetLedgerNumber", target}};
    }
    Json topUp(int pence)
    {
        return {{"accountNumber", m_number}, {"ledgerNumber", ledgerOfType("GOODS")}, {"paymentAmount", pence}};
    }
    Json asStranger(const Json &input)
    {
        becomeStranger();
        return input;
    }
    std::string foreignLedger() { return textOf(*data().ledgers.all().front(), "number"); }
    Record topUpSchedule() { return data().schedules.find("9104"); }

    // What provokes: one a row.
    Json requestAsStranger() { return asStranger(request(100)); }
    Json requestOfOtherLedger() { return with(request(100), "ledgerNumber", foreignLedger()); }
    Json requestToNobody() { return with(request(100), "instructionReference", "1"); }
    Json requestBoth() { return with(request(100), "ledgerId", "9103"); }
    Json requestNeither() { return with(request(100), "ledgerNumber", nullptr); }
    Json requestNothing() { return request(0); }
    Json requestTooMuch() { return request(3001); }
    Json requestTwice()
    {
        run("submitRepaymentRequest", request(100, "twice"));
        return request(200, "twice");
    }
    Json cancelUnknown() { return {{"requestId", "nothing"}}; }
    Json cancelAsStranger() { return asStranger({{"requestId", "request-0000a001"}}); }
    Json cancelTwice()
    {
        run("cancelRepaymentRequest", {{"requestId", "request-0000a001"}});
        return {{"requestId", "request-0000a001"}};
    }
    Json cancelRejectedRefund() { return {{"requestId", textOf(*data().refundRequests.all().front(), "requestId")}}; }
    Json contributeAsStranger() { return asStranger(contribution()); }
    Json contributeToNothing() { return contribution("NONE"); }
    Json contributeInThePast() { return with(contribution(), "activeFrom", iso(Demo::noon().addDays(-1))); }
    Json contributeBackwards() { return with(contribution(), "activeTo", iso(Demo::noon().addDays(-1))); }
    Json contributeALot() { return with(contribution(), "amount", 100'001); }
    Json contributeNothing() { return with(contribution(), "amount", 0); }
    Json contributeToClosed() { return contribution("RIVER_CARE"); }
    Json contributeTwice() { return contribution("WATER_ABROAD"); }
    Json endUnknown() { return {{"contributionAgreementId", "1"}}; }
    Json endAsStranger() { return asStranger({{"contributionAgreementId", "9105"}}); }
    Json endTwice()
    {
        run("endContributionAgreement", {{"contributionAgreementId", "9105"}});
        return {{"contributionAgreementId", "9105"}};
    }
    Json endInThePast() { return {{"contributionAgreementId", "9105"}, {"endAt", iso(Demo::noon().addDays(-1))}}; }
    Json transferUnknown() { return transfer("L-0", storage); }
    Json transferToItself() { return transfer(storage, storage); }
    Json transferAcross() { return transfer(storage, foreignLedger()); }
    Json transferAsStranger() { return asStranger(transfer(storage, ledgerOfType("GOODS"))); }
    Json transferWithoutStorage() { return transfer(m_main, ledgerOfType("GOODS")); }
    Json transferTwice() { return transfer(m_main, storage); }
    Json endTransferNeverMade() { return transfer(storage, m_main); }
    Json endTransferBeforeItBegan()
    {
        return with(transfer(m_main, storage), "activeAt", iso(Demo::noon().addYears(-2)));
    }
    Json topUpAsStranger() { return asStranger(topUp(3000)); }
    Json topUpBoth() { return with(topUp(3000), "ledgerId", 9103); }
    Json topUpNeither() { return with(topUp(3000), "ledgerNumber", nullptr); }
    Json topUpNothing() { return topUp(0); }
    Json topUpWithoutSchedule() { return with(topUp(3000), "ledgerNumber", storage); }
    Json topUpOfRegular() { return with(topUp(3000), "ledgerNumber", m_main); }
    Json topUpWithoutCard()
    {
        (*data().follow(memberOf(*topUpSchedule(), "$instruction")))["status"] = "FAILED";
        return topUp(3000);
    }
    Json topUpOnItsWay()
    {
        data().payments.add("1",
                            {{"id", "1"},
                             {"amount", 2000},
                             {"status", "PENDING"},
                             {"paymentDate", isoDate(Demo::noon().date().addDays(2))},
                             {"$ledger", ledgerOfType("GOODS")},
                             {"$schedule", "9104"}},
                            m_number);
        return topUp(3000);
    }

    static constexpr const char *storage = "L-900000001A";

    std::unique_ptr<Demo> m_demo;
    std::string m_number;
    std::string m_main;
};

void DemoRepaymentsTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->signInAsAgent();
    m_number = textOf(*data().ledgers.find(storage), "$account");
    m_main = textOf(*data().mainLedger(m_number), "number");
}

Reply DemoRepaymentsTest::run(const std::string &mutation, const Json &input)
{
    const char *const agreement =
        "contributionAgreement { id amount interval activeFrom activeTo contributionScheme { code } }";
    struct Row
    {
        const char *name;
        const char *type;
        const char *selection;
    };
    const Row rows[] = {
        {"submitRepaymentRequest", "RequestRepaymentInputType!", "repaymentRequest { requestId status }"},
        {"cancelRepaymentRequest", "CancelRepaymentRequestInputType!", "repaymentRequest { requestId status }"},
        {"createContributionAgreement", "CreateContributionAgreementInput!", agreement},
        {"endContributionAgreement", "EndContributionAgreementInput!", agreement},
        {"createCreditTransferPermission", "CreateCreditTransferPermissionInput!", "validFrom"},
        {"terminateCreditTransferPermission", "TerminateCreditTransferPermissionInput!", "validTo"},
        {"updateAutoTopUpAmount", "UpdateAutoTopUpAmountInput!",
         "schedule { id paymentAmount trigger ledgerNumber validFrom validTo }"}};
    for (const Row &row : rows) {
        if (mutation == row.name) {
            return m_demo->run(row.name, row.type, input, QString::fromLatin1(row.selection));
        }
    }
    qFatal("no such mutation");
}

Json DemoRepaymentsTest::account(const QString &selection)
{
    return m_demo
        ->post(QStringLiteral("query($n: String!) { account(accountNumber: $n) { %1 } }").arg(selection),
               Json{{"n", m_number}})
        .at("/account");
}

Json DemoRepaymentsTest::ledger(const std::string &number, const QString &selection)
{
    return account(
               QStringLiteral("ledgers(ledgerNumber: \"%1\") { %2 }").arg(QString::fromStdString(number), selection))
        .at("ledgers")
        .at(0);
}

//! The token of before has run out by then.
void DemoRepaymentsTest::moveTo(const QDateTime &time)
{
    data().clock.set(time);
    m_demo->signInAsAgent();
}

void DemoRepaymentsTest::becomeStranger()
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

std::string DemoRepaymentsTest::ledgerOfType(const char *type)
{
    for (const Record &one : data().ledgers.of(m_number)) {
        if (textOf(*one, "ledgerType") == type) {
            return textOf(*one, "number");
        }
    }
    return {};
}

void DemoRepaymentsTest::submitRepaymentRequest_holdsTheCreditAndIsPaidByTheNight()
{
    const QString most = QStringLiteral("maximumRefund(ledgerNumber: \"L-900000001A\") { amount }");
    QCOMPARE(account(most).at("maximumRefund").at("amount").get<int>(), 3000);
    const Reply reply = run("submitRepaymentRequest", with(request(1200), "reason", "Moved abroad"));
    QCOMPARE(reply.text("/submitRepaymentRequest/repaymentRequest/status"), QStringLiteral("REQUESTED"));
    QCOMPARE(account(most).at("maximumRefund").at("amount").get<int>(), 1800);
    const QString requests =
        QStringLiteral("balance repaymentRequests(first: 1) { edges { node { requestId amount method status } } } "
                       "transactions(first: 2) { edges { node { __typename amount note balanceCarriedForward } } }");
    Json shown = ledger(storage, requests);
    QCOMPARE(shown.at("balance").get<int>(), 4000);
    QVERIFY(shown.at("repaymentRequests").at("edges")[0].at("node").at("requestId")
            == reply.at("/submitRepaymentRequest/repaymentRequest/requestId"));

    moveTo(Demo::noon().addDays(1));
    shown = ledger(storage, requests);
    QCOMPARE(shown.at("balance").get<int>(), 4000 - 1000 - 1200);
    QCOMPARE(textOf(shown.at("repaymentRequests").at("edges")[0].at("node"), "status"), std::string("ACCEPTED"));
    const Json refund = shown.at("transactions").at("edges")[0].at("node");
    QCOMPARE(textOf(refund, "__typename"), std::string("Refund"));
    QCOMPARE(numberOf(refund, "amount"), std::int64_t(-1200));
    QCOMPARE(textOf(refund, "note"), std::string("Moved abroad"));
    const QString repayments = QStringLiteral("repayments(first: 1) { edges { node { amount status } } }");
    QCOMPARE(account(repayments).at("repayments").at("edges")[0].at("node").dump(),
             std::string(R"({"amount":1200,"status":"SUBMITTED"})"));
    moveTo(Demo::noon().addDays(4));
    QCOMPARE(account(repayments).at("repayments").at("edges")[0].at("node").dump(),
             std::string(R"({"amount":1200,"status":"PAID"})"));
}

void DemoRepaymentsTest::submitRepaymentRequest_hasOneEffectAKey()
{
    const std::size_t before = data().repaymentRequests.size();
    QCOMPARE(run("submitRepaymentRequest", request(5000, "one")).code(), QStringLiteral("KT-CT-3927"));
    QCOMPARE(run("submitRepaymentRequest", request(100, "one")).code(), QString());
    QCOMPARE(run("submitRepaymentRequest", request(100, "one")).code(), QStringLiteral("KT-CT-3928"));
    QCOMPARE(data().repaymentRequests.size(), before + 1);
    QCOMPARE(run("submitRepaymentRequest", request(100, "two")).code(), QString());
    QCOMPARE(data().repaymentRequests.size(), before + 2);
}

void DemoRepaymentsTest::submitRepaymentRequest_paysToTheInstruction()
{
    std::string instruction;
    for (const Record &one : data().instructions.of(m_number)) {
        if (textOf(*one, "status") == "ACTIVE") {
            instruction = textOf(*one, "id");
        }
    }
    Json input = with(with(request(100), "instructionReference", instruction), "method", "CHEQUE");
    QCOMPARE(run("submitRepaymentRequest", input).code(), QString());
    const QString selection =
        QStringLiteral("repaymentRequests(first: 1) { edges { node { method instruction { id } } } }");
    const Json shown = ledger(storage, selection).at("repaymentRequests").at("edges")[0].at("node");
    QVERIFY(textOf(shown, "method") != "CHEQUE");
    QCOMPARE(textOf(shown.at("instruction"), "id"), instruction);
}

void DemoRepaymentsTest::submitRepaymentRequest_isRejectedWhenTheCreditIsGone()
{
    QCOMPARE(run("submitRepaymentRequest", request(3000)).code(), QString());
    data().post(storage, "Charge", -1500, Demo::noon().date(), "Something dear");
    moveTo(Demo::noon().addDays(1));
    const Json shown = ledger(storage,
                              QStringLiteral("balance repaymentRequests(first: 2) { edges { node { amount "
                                             "status } } }"));
    QCOMPARE(shown.at("balance").get<int>(), 4000 - 1500 - 1000);
    QCOMPARE(shown.at("repaymentRequests").at("edges")[0].at("node").dump(),
             std::string(R"({"amount":3000,"status":"REJECTED"})"));
}

void DemoRepaymentsTest::cancelRepaymentRequest_givesTheCreditFree()
{
    QCOMPARE(run("submitRepaymentRequest", request(3500)).code(), QStringLiteral("KT-CT-3927"));
    const Reply reply = run("cancelRepaymentRequest", {{"requestId", "request-0000a001"}});
    QCOMPARE(reply.text("/cancelRepaymentRequest/repaymentRequest/status"), QStringLiteral("CANCELLED"));
    const Json shown =
        ledger(storage, QStringLiteral("repaymentRequests(first: 1) { edges { node { requestId status } } }"));
    QCOMPARE(textOf(shown.at("repaymentRequests").at("edges")[0].at("node"), "status"), std::string("CANCELLED"));
    QCOMPARE(run("submitRepaymentRequest", request(3500)).code(), QString());
    moveTo(Demo::noon().addDays(1));
    QCOMPARE(ledger(storage, QStringLiteral("balance")).at("balance").get<int>(), 500);
}

void DemoRepaymentsTest::createContributionAgreement_contributesEveryPeriod()
{
    const Reply reply = run("createContributionAgreement", contribution());
    QCOMPARE(reply.code(), QString());
    const auto contributions = [this, &reply] {
        const Json all = account(QStringLiteral(
            "contributionAgreements { id amount periods(first: 9) { edges { node { fulfilledAt } } } }"));
        for (const Json &one : all.at("contributionAgreements")) {
            if (memberOf(one, "id") == reply.at("/createContributionAgreement/contributionAgreement/id")) {
                const Json &edges = one.at("periods").at("edges");
                return std::count_if(edges.begin(), edges.end(),
                                     [](const Json &edge) { return isSet(edge.at("node"), "fulfilledAt"); });
            }
        }
        return std::ptrdiff_t(-1);
    };
    const auto charged = [this] {
        std::int64_t sum = 0;
        for (const Record &posting : data().transactions.of(m_main)) {
            sum +=
                textOf(*posting, "reasonCode") == "CONTRIBUTION" && textOf(*posting, "title") == "Help with bills fund"
                ? numberOf(*posting, "amount")
                : 0;
        }
        return sum;
    };
    QCOMPARE(contributions(), std::ptrdiff_t(0));
    moveTo(Demo::noon().addDays(3));
    QCOMPARE(contributions(), std::ptrdiff_t(1));
    QCOMPARE(charged(), std::int64_t(-250));
    moveTo(Demo::noon().addMonths(2).addDays(3));
    QCOMPARE(contributions(), std::ptrdiff_t(3));
    QCOMPARE(charged(), std::int64_t(-750));
}

void DemoRepaymentsTest::endContributionAgreement_stopsContributing()
{
    const Reply reply = run("endContributionAgreement",
                            {{"contributionAgreementId", "9105"}, {"endAt", iso(Demo::noon().addDays(10))}});
    QCOMPARE(reply.code(), QString());
    moveTo(Demo::noon().addYears(1));
    const Json all = account(
        QStringLiteral("contributionAgreements { id activeTo periods(first: 9) { edges { node { fulfilledAt } } } }"));
    for (const Json &one : all.at("contributionAgreements")) {
        if (textOf(one, "id") == "9105") {
            QCOMPARE(textOf(one, "activeTo"), iso(Demo::noon().addDays(10)));
            QCOMPARE(one.at("periods").at("edges").size(), std::size_t(1));
            return;
        }
    }
    QFAIL("the agreement is gone");
}

void DemoRepaymentsTest::creditTransferPermissions_areMadeAndEnded()
{
    const std::string goods = ledgerOfType("GOODS");
    const QString selection =
        QStringLiteral("creditTransferPermissionsData { toTargetLedgers { ledgerNumber validFrom validTo } }");
    const auto targets = [this, &selection] {
        return ledger(storage, selection).at("creditTransferPermissionsData").at("toTargetLedgers");
    };
    QVERIFY(targets().empty());
    QCOMPARE(run("createCreditTransferPermission", transfer(storage, goods))
                 .text("/createCreditTransferPermission/validFrom"),
             QString::fromStdString(iso(Demo::noon())));
    QCOMPARE(textOf(targets().at(0), "ledgerNumber"), goods);
    const std::string end = iso(Demo::noon().addDays(5));
    QCOMPARE(run("terminateCreditTransferPermission", with(transfer(storage, goods), "activeAt", end))
                 .text("/terminateCreditTransferPermission/validTo"),
             QString::fromStdString(end));
    QCOMPARE(textOf(targets().at(0), "validTo"), end);
    moveTo(Demo::noon().addDays(6));
    QCOMPARE(run("createCreditTransferPermission", transfer(storage, goods)).code(), QString());
    QVERIFY(!isSet(targets().at(0), "validTo"));
}

void DemoRepaymentsTest::updateAutoTopUpAmount_replacesTheSchedule()
{
    const Reply reply = run("updateAutoTopUpAmount", topUp(3500));
    QCOMPARE(reply.code(), QString());
    QVERIFY(reply.text("/updateAutoTopUpAmount/schedule/id") != QStringLiteral("9104"));
    const Json running =
        account(QStringLiteral("paymentSchedules(first: 9, active: true, ledgerNumber: \"%1\") { edges "
                               "{ node { id paymentAmount trigger } } }")
                    .arg(QString::fromStdString(ledgerOfType("GOODS"))))
            .at("paymentSchedules")
            .at("edges");
    QCOMPARE(running.size(), std::size_t(1));
    QVERIFY(running[0].at("node").at("id") == reply.at("/updateAutoTopUpAmount/schedule/id"));
    QCOMPARE(running[0].at("node").at("paymentAmount").get<int>(), 3500);
    QCOMPARE(textOf(*topUpSchedule(), "validTo"), isoDate(Demo::noon().date()));
    // Once more on the same day, this time by the ledger's identifier.
    Json again = with(topUp(4000), "ledgerNumber", nullptr);
    again["ledgerId"] = std::stoi(textOf(*data().ledgers.find(ledgerOfType("GOODS")), "id"));
    QCOMPARE(run("updateAutoTopUpAmount", again).text("/updateAutoTopUpAmount/schedule/paymentAmount"),
             QStringLiteral("4000"));
}

const std::vector<DemoRepaymentsTest::Provocation> &DemoRepaymentsTest::provocations()
{
    using Test = DemoRepaymentsTest;
    static const std::vector<Provocation> rows = {
        {"submitRepaymentRequest", "KT-CT-1132", &Test::requestAsStranger},
        {"submitRepaymentRequest", "KT-CT-1132", &Test::requestOfOtherLedger},
        {"submitRepaymentRequest", "KT-CT-1132", &Test::requestToNobody},
        {"submitRepaymentRequest", "KT-CT-3820", &Test::requestBoth},
        {"submitRepaymentRequest", "KT-CT-3821", &Test::requestNeither},
        {"submitRepaymentRequest", "KT-CT-3927", &Test::requestNothing},
        {"submitRepaymentRequest", "KT-CT-3927", &Test::requestTooMuch},
        {"submitRepaymentRequest", "KT-CT-3928", &Test::requestTwice},
        {"cancelRepaymentRequest", "KT-CT-3930", &Test::cancelUnknown},
        {"cancelRepaymentRequest", "KT-CT-4231", &Test::cancelAsStranger},
        {"cancelRepaymentRequest", "KT-CT-3931", &Test::cancelTwice},
        {"cancelRepaymentRequest", "KT-CT-3931", &Test::cancelRejectedRefund},
        {"createContributionAgreement", "KT-CT-4123", &Test::contributeAsStranger},
        {"createContributionAgreement", "KT-CT-9601", &Test::contributeToNothing},
        {"createContributionAgreement", "KT-CT-9601", &Test::contributeInThePast},
        {"createContributionAgreement", "KT-CT-9601", &Test::contributeBackwards},
        {"createContributionAgreement", "KT-CT-9601", &Test::contributeALot},
        {"createContributionAgreement", "KT-CT-9605", &Test::contributeNothing},
        {"createContributionAgreement", "KT-CT-9606", &Test::contributeToClosed},
        {"createContributionAgreement", "KT-CT-9602", &Test::contributeTwice},
        {"endContributionAgreement", "KT-CT-9603", &Test::endUnknown},
        {"endContributionAgreement", "KT-CT-4123", &Test::endAsStranger},
        {"endContributionAgreement", "KT-CT-9604", &Test::endTwice},
        {"endContributionAgreement", "KT-CT-9604", &Test::endInThePast},
        {"createCreditTransferPermission", "KT-CT-3827", &Test::transferUnknown},
        {"createCreditTransferPermission", "KT-CT-3827", &Test::transferToItself},
        {"createCreditTransferPermission", "KT-CT-3827", &Test::transferAcross},
        {"createCreditTransferPermission", "KT-CT-3822", &Test::transferAsStranger},
        {"createCreditTransferPermission", "KT-CT-3828", &Test::transferWithoutStorage},
        {"createCreditTransferPermission", "KT-CT-3829", &Test::transferTwice},
        {"terminateCreditTransferPermission", "KT-CT-3827", &Test::transferUnknown},
        {"terminateCreditTransferPermission", "KT-CT-3822", &Test::transferAsStranger},
        {"terminateCreditTransferPermission", "KT-CT-3825", &Test::endTransferNeverMade},
        {"terminateCreditTransferPermission", "KT-CT-3825", &Test::endTransferBeforeItBegan},
        {"updateAutoTopUpAmount", "KT-CT-3822", &Test::topUpAsStranger},
        {"updateAutoTopUpAmount", "KT-CT-3820", &Test::topUpBoth},
        {"updateAutoTopUpAmount", "KT-CT-3821", &Test::topUpNeither},
        {"updateAutoTopUpAmount", "KT-CT-3941", &Test::topUpNothing},
        {"updateAutoTopUpAmount", "KT-CT-3815", &Test::topUpWithoutSchedule},
        {"updateAutoTopUpAmount", "KT-CT-3953", &Test::topUpOfRegular},
        {"updateAutoTopUpAmount", "KT-CT-3942", &Test::topUpWithoutCard},
        {"updateAutoTopUpAmount", "KT-CT-3947", &Test::topUpOnItsWay},
    };
    return rows;
}

void DemoRepaymentsTest::causes_comeAbout_data() { addRows(provocations()); }

void DemoRepaymentsTest::causes_comeAbout()
{
    QFETCH(int, place);
    const Provocation &row = provocations()[static_cast<std::size_t>(place)];
    const Reply reply = run(row.mutation, row.input(*this));
    QCOMPARE(reply.code(), QString::fromLatin1(row.code));
    QVERIFY(reply.at((std::string("/") + row.mutation).c_str()).is_null());
}

void DemoRepaymentsTest::causes_areAllProvoked()
{
    QCOMPARE(differences(provocations(), repaymentCauses()), QStringList());
}

QTEST_GUILESS_MAIN(DemoRepaymentsTest)
#include "tst_demorepayments.moc"
