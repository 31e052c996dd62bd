// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Payments that are taken and changed: what each mutation does, as queries show it afterwards.
class DemoPaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<PaymentStage>(); }
    void collectPayment_now_movesTheLedger();
    void collectPayment_later_waitsForItsDay();
    void collectPayment_failsWhereTheBankRefuses_thenWorksFromANewDirectDebit();
    void collectPayment_failsWithoutAnInstruction();
    void collectPayment_laterFailsWhenTheInstructionIsGone();
    void sameKey_neverCollectsTwice();
    void sameKey_afterALostAnswer_collectsOnce();
    void amendPayment_changesAmountAndDay();
    void amendPayment_toToday_collects();

private:
    std::unique_ptr<PaymentStage> m_stage;
};

void DemoPaymentsTest::collectPayment_now_movesTheLedger()
{
    const std::int64_t before = m_stage->balance();
    const Reply reply = m_stage->collect(1234);
    QCOMPARE(reply.code(), QString());
    const Json payment = reply.at("/collectPayment/payment");
    QCOMPARE(textOf(payment, "status"), std::string("CLEARED"));
    QVERIFY(isSet(payment, "paymentInstruction"));
    QCOMPARE(m_stage->balance(), before + 1234);
    QCOMPARE(m_stage->statusOf(payment.at("id")), std::string("CLEARED"));
    const Reply ledgers = m_stage->demo.post(
        QStringLiteral("query($n: String!, $l: String) { account(accountNumber: $n) { ledgers(ledgerNumber: $l) { "
                       "transactions(first: 1) { edges { node { __typename amount balanceCarriedForward } } } } } }"),
        Json{{"n", m_stage->number}, {"l", m_stage->ledger}});
    const Json newest = ledgers.at("/account/ledgers/0/transactions/edges/0/node");
    QCOMPARE(textOf(newest, "__typename"), std::string("Payment"));
    QCOMPARE(numberOf(newest, "amount"), 1234);
    QCOMPARE(numberOf(newest, "balanceCarriedForward"), before + 1234);
}

void DemoPaymentsTest::collectPayment_later_waitsForItsDay()
{
    const std::int64_t before = m_stage->balance();
    const Json id = m_stage->collect(700, nullptr, 2).at("/collectPayment/payment/id");
    QCOMPARE(m_stage->statusOf(id), std::string("SCHEDULED"));
    QCOMPARE(m_stage->balance(), before);
    const std::int64_t others = [this, &id] {
        std::int64_t sum = 0;
        for (const Record &one : m_stage->data().payments.of(m_stage->number)) {
            const bool isDue =
                textOf(*one, "status") == "SCHEDULED" && textOf(*one, "paymentDate") <= PaymentStage::day(2);
            sum += isDue && memberOf(*one, "id") != id ? numberOf(*one, "amount") : 0;
        }
        return sum;
    }();
    m_stage->moveTo(2);
    QCOMPARE(m_stage->statusOf(id), std::string("CLEARED"));
    QCOMPARE(m_stage->balance(), before + 700 + others);
    QVERIFY(isSet(m_stage->row("payments", id), "paymentInstruction"));
}

void DemoPaymentsTest::collectPayment_failsWhereTheBankRefuses_thenWorksFromANewDirectDebit()
{
    m_stage->choose(
        [](const Json &, const Json &, const Json &instruction) { return flagOf(instruction, "$refuses"); });
    const std::int64_t before = m_stage->balance();
    const Reply refused = m_stage->collect(1500);
    QCOMPARE(refused.code(), QString());
    QCOMPARE(m_stage->statusOf(refused.at("/collectPayment/payment/id")), std::string("FAILED"));
    QCOMPARE(m_stage->balance(), before);

    const Reply setUp = m_stage->runOnLedger("setUpDirectDebitInstruction",
                                             {{"validFrom", "2026-03-18T00:00:00+00:00"}, {"bankDetails", goodBank()}});
    QCOMPARE(setUp.code(), QString());
    const Json instruction = setUp.at("/setUpDirectDebitInstruction/paymentInstruction/id");
    QCOMPARE(textOf(m_stage->row("paymentMethods", instruction), "sortCode"), std::string("20-00-00"));
    const Reply taken = m_stage->collect(1500);
    QCOMPARE(taken.text("/collectPayment/payment/status"), QStringLiteral("CLEARED"));
    QVERIFY(taken.at("/collectPayment/payment/paymentInstruction/id") == instruction);
    QCOMPARE(m_stage->balance(), before + 1500);
    QCOMPARE(textOf(m_stage->newestPayment(), "transactionType"), std::string("DD_FIRST_COLLECTION"));
    // The running schedule follows it.
    for (const Record &payment : m_stage->data().payments.of(m_stage->number)) {
        if (textOf(*payment, "status") == "SCHEDULED") {
            QVERIFY(m_stage->data().follow(memberOf(*payment, "paymentInstruction"))->at("id") == instruction);
        }
    }
}

void DemoPaymentsTest::collectPayment_failsWithoutAnInstruction()
{
    m_stage->choose([](const Json &, const Json &, const Json &instruction) { return instruction.is_null(); });
    const std::int64_t before = m_stage->balance();
    const Reply reply = m_stage->collect(1000, nullptr);
    QCOMPARE(reply.text("/collectPayment/payment/status"), QStringLiteral("FAILED"));
    QCOMPARE(m_stage->collect(1000, "CARD").text("/collectPayment/payment/status"), QStringLiteral("FAILED"));
    QCOMPARE(m_stage->balance(), before);
}

void DemoPaymentsTest::collectPayment_laterFailsWhenTheInstructionIsGone()
{
    const Json id = m_stage->collect(800, nullptr, 1).at("/collectPayment/payment/id");
    for (const Record &one : m_stage->data().instructions.of(m_stage->number)) {
        QCOMPARE(m_stage->run("invalidatePaymentInstruction", {{"id", textOf(*one, "id")}}).code(), QString());
    }
    m_stage->moveTo(1);
    QCOMPARE(m_stage->statusOf(id), std::string("FAILED"));
}

void DemoPaymentsTest::sameKey_neverCollectsTwice()
{
    const Json input = {{"amount", 2100},
                        {"paymentDate", PaymentStage::day(0)},
                        {"description", "Once"},
                        {"idempotencyKey", "one-key"},
                        {"collectionMethod", "DIRECT_DEBIT"}};
    const std::int64_t before = m_stage->balance();
    const std::size_t payments = m_stage->data().payments.size();
    const Json first = m_stage->runOnLedger("collectPayment", input).at("/collectPayment/payment/id");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_stage->runOnLedger("collectPayment", input).at("/collectPayment/payment/id") == first);
    }
    QCOMPARE(m_stage->data().payments.size(), payments + 1);
    QCOMPARE(m_stage->balance(), before + 2100);
    // Another payment under the same key is no payment, on this account or another.
    Json other = input;
    other["amount"] = 2200;
    QCOMPARE(m_stage->runOnLedger("collectPayment", other).code(), QStringLiteral("KT-CT-3932"));
    const std::string elsewhere = m_stage->foreignLedger();
    Json foreign = input;
    foreign["accountNumber"] = textOf(*m_stage->data().ledgers.find(elsewhere), "$account");
    foreign["ledgerNumber"] = elsewhere;
    QCOMPARE(m_stage->run("collectPayment", foreign).code(), QStringLiteral("KT-CT-3932"));
    QCOMPARE(m_stage->data().payments.size(), payments + 1);
}

void DemoPaymentsTest::sameKey_afterALostAnswer_collectsOnce()
{
    const std::int64_t before = m_stage->balance();
    const std::size_t payments = m_stage->data().payments.size();
    const QString document =
        QStringLiteral("mutation { collectPayment(input: { accountNumber: \"%1\", ledgerNumber: \"%2\", amount: 900, "
                       "paymentDate: \"%3\", description: \"Once\", idempotencyKey: \"lost\" }) { payment { id } } }")
            .arg(QString::fromStdString(m_stage->number), QString::fromStdString(m_stage->ledger),
                 QString::fromStdString(PaymentStage::day(0)));
    QVERIFY(m_stage->demo.server.addFault(QStringLiteral("drop=after*1")));
    QVERIFY(m_stage->demo.postOnce(document).isEmpty());
    QCOMPARE(m_stage->data().payments.size(), payments + 1);
    const Reply again = m_stage->demo.post(document);
    QVERIFY(again.at("/collectPayment/payment/id") == m_stage->newestPayment().at("id"));
    QCOMPARE(m_stage->data().payments.size(), payments + 1);
    QCOMPARE(m_stage->balance(), before + 900);
}

void DemoPaymentsTest::amendPayment_changesAmountAndDay()
{
    const Json id = m_stage->collect(800, nullptr, 3).at("/collectPayment/payment/id");
    const Reply reply = m_stage->run("amendPayment",
                                     {{"paymentId", std::stoi(id.get<std::string>())},
                                      {"amount", 950},
                                      {"paymentDate", PaymentStage::day(6)},
                                      {"reason", "Payday"}});
    QCOMPARE(reply.code(), QString());
    const Json shown = m_stage->row("payments", id);
    QCOMPARE(numberOf(shown, "amount"), 950);
    QCOMPARE(textOf(shown, "paymentDate"), PaymentStage::day(6));
    m_stage->moveTo(5);
    QCOMPARE(m_stage->statusOf(id), std::string("SCHEDULED"));
    m_stage->moveTo(6);
    QCOMPARE(m_stage->statusOf(id), std::string("CLEARED"));
}

//! What a schedule planned may be taken earlier; the month is paid with it.
void DemoPaymentsTest::amendPayment_toToday_collects()
{
    Record planned;
    for (const Record &one : m_stage->data().payments.of(m_stage->number)) {
        planned = textOf(*one, "status") == "SCHEDULED" && isSet(*one, "$schedule") ? one : planned;
    }
    QVERIFY(planned);
    const QDate wasDue = dateFrom(textOf(*planned, "paymentDate"));
    const std::int64_t before = m_stage->balance();
    const Reply reply = m_stage->run(
        "amendPayment",
        {{"paymentId", std::stoi(textOf(*planned, "id"))}, {"amount", 333}, {"paymentDate", PaymentStage::day(0)}});
    QCOMPARE(reply.text("/amendPayment/payment/status"), QStringLiteral("CLEARED"));
    QCOMPARE(m_stage->balance(), before + 333);
    const Json next = m_stage->newestPayment();
    QCOMPARE(textOf(next, "status"), std::string("SCHEDULED"));
    QVERIFY(dateFrom(textOf(next, "paymentDate")) > wasDue);
}

QTEST_GUILESS_MAIN(DemoPaymentsTest)
#include "tst_demopayments.moc"
