// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Direct debits and cards: what each mutation changes, as queries show it afterwards.
class DemoInstructionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<PaymentStage>(); }
    void createDirectDebitInstructionAndSchedule_makesBoth();
    void setUpDirectDebitInstruction_namesItsOwners();
    void setUpDirectDebitInstruction_takesAnIban();
    void setUpDirectDebitInstruction_notForAutomaticPayments_leavesSchedules();
    void accountNumberEndingIn99_isTakenAndRefuses();
    void storePaymentInstruction_storesAReferenceOnce();
    void invalidatePaymentInstruction_stopsItsSchedule();

private:
    std::unique_ptr<PaymentStage> m_stage;
};

void DemoInstructionsTest::createDirectDebitInstructionAndSchedule_makesBoth()
{
    m_stage->choose([](const Json &, const Json &, const Json &instruction) { return instruction.is_null(); });
    const std::size_t schedules = m_stage->running().size();
    const Reply reply = m_stage->runOnLedger("createDirectDebitInstructionAndSchedule",
                                             {{"directDebitInstruction", localBank()},
                                              {"paymentFrequency", "MONTHLY"},
                                              {"paymentDay", 20},
                                              {"paymentAmount", 3300},
                                              {"validFrom", PaymentStage::day(1)}});
    QCOMPARE(reply.code(), QString());
    const Json instruction = reply.at("/createDirectDebitInstructionAndSchedule/paymentInstruction/id");
    QCOMPARE(textOf(m_stage->row("paymentMethods", instruction), "status"), std::string("ACTIVE"));
    QCOMPARE(m_stage->running().size(), schedules);
    m_stage->moveTo(2); // The day it is collected on.
    const Json schedule = reply.at("/createDirectDebitInstructionAndSchedule/paymentSchedule/id");
    QVERIFY(m_stage->running().back().at("id") == schedule || m_stage->running().front().at("id") == schedule);
    int collected = 0;
    for (const Record &one : m_stage->data().payments.of(m_stage->number)) {
        if (memberOf(*one, "$schedule") == schedule && textOf(*one, "status") == "CLEARED") {
            QVERIFY(m_stage->row("payments", one->at("id")).at("paymentInstruction").at("id") == instruction);
            ++collected;
        }
    }
    QCOMPARE(collected, 1);
}

void DemoInstructionsTest::setUpDirectDebitInstruction_namesItsOwners()
{
    m_stage->choose([](const Json &account, const Json &, const Json &) {
        return textOf(account, "accountType") == "BUSINESS" && textOf(account, "status") == "ACTIVE";
    });
    const Record business = m_stage->data().businesses.of(m_stage->number).front();
    const Json user = memberOf(*m_stage->data().accounts.find(m_stage->number), "$users").front();
    const Reply reply =
        m_stage->runOnLedger("setUpDirectDebitInstruction",
                             {{"validFrom", "2026-03-18T12:00:00Z"},
                              {"bankDetails", goodBank()},
                              {"owners",
                               Json::array({Json{{"ownerType", "BUSINESS"}, {"ownerId", business->at("id")}},
                                            Json{{"ownerType", "ACCOUNT_USER"}, {"ownerId", user}}})}});
    QCOMPARE(reply.code(), QString());
    const Json owners = reply.at("/setUpDirectDebitInstruction/paymentInstruction/owners");
    QVERIFY(owners.at(0).at("business").at("id") == business->at("id"));
    QVERIFY(owners.at(1).at("accountUser").at("id") == user);
}

void DemoInstructionsTest::setUpDirectDebitInstruction_takesAnIban()
{
    const Reply reply = m_stage->runOnLedger(
        "setUpDirectDebitInstruction",
        {{"validFrom", "2026-03-18T12:00:00Z"},
         {"bankDetails", {{"accountHolder", "A Customer"}, {"iban", "GB82 WEST 1234 5698 7654 32"}}}});
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/setUpDirectDebitInstruction/paymentInstruction/maskedIban"), QStringLiteral("GB**5432"));
}

void DemoInstructionsTest::setUpDirectDebitInstruction_notForAutomaticPayments_leavesSchedules()
{
    const Reply reply = m_stage->runOnLedger(
        "setUpDirectDebitInstruction",
        {{"validFrom", "2026-03-18T12:00:00Z"}, {"bankDetails", goodBank()}, {"useForAutomatedPayments", false}});
    const Json id = reply.at("/setUpDirectDebitInstruction/paymentInstruction/id");
    QVERIFY(isSet(m_stage->row("paymentMethods", id), "status"));
    for (const Record &payment : m_stage->data().payments.of(m_stage->number)) {
        if (textOf(*payment, "status") == "SCHEDULED" && isSet(*payment, "$schedule")) {
            QVERIFY(m_stage->data().follow(memberOf(*payment, "paymentInstruction"))->at("id") != id);
        }
    }
}

void DemoInstructionsTest::accountNumberEndingIn99_isTakenAndRefuses()
{
    Json bank = goodBank();
    bank["accountNumber"] = "31926899";
    QCOMPARE(
        m_stage
            ->runOnLedger("setUpDirectDebitInstruction", {{"validFrom", "2026-03-18T12:00:00Z"}, {"bankDetails", bank}})
            .code(),
        QString());
    QCOMPARE(m_stage->collect(500).text("/collectPayment/payment/status"), QStringLiteral("FAILED"));
}

void DemoInstructionsTest::storePaymentInstruction_storesAReferenceOnce()
{
    const Json input = {{"instructionType", "CARD"}, {"vendorReference", "vendor_demo_card"}};
    const Reply reply = m_stage->runOnLedger("storePaymentInstruction", input);
    QCOMPARE(reply.code(), QString());
    const Json id = reply.at("/storePaymentInstruction/paymentInstruction/id");
    QCOMPARE(textOf(m_stage->row("paymentMethods", id), "cardNumber"), std::string("************4242"));
    const std::size_t methods = m_stage->count("paymentMethods");
    QCOMPARE(m_stage->runOnLedger("storePaymentInstruction", input).code(), QStringLiteral("KT-CT-4177"));
    QCOMPARE(m_stage->count("paymentMethods"), methods);
    const Reply taken = m_stage->collect(600, "CARD");
    QCOMPARE(taken.text("/collectPayment/payment/status"), QStringLiteral("CLEARED"));
    QVERIFY(taken.at("/collectPayment/payment/paymentInstruction/id") == id);
}

void DemoInstructionsTest::invalidatePaymentInstruction_stopsItsSchedule()
{
    const Json planned = [this] {
        for (const Record &one : m_stage->data().payments.of(m_stage->number)) {
            if (textOf(*one, "status") == "SCHEDULED" && isSet(*one, "$schedule")) {
                return *one;
            }
        }
        return Json();
    }();
    const std::string id = textOf(*m_stage->data().follow(planned.at("paymentInstruction")), "id");
    const Reply reply = m_stage->run("invalidatePaymentInstruction", {{"id", id}});
    QCOMPARE(reply.text("/invalidatePaymentInstruction/instruction/id"), QString::fromStdString(id));
    QCOMPARE(textOf(m_stage->row("paymentMethods", id), "status"), std::string("FAILED"));
    const int days = static_cast<int>(Demo::noon().date().daysTo(dateFrom(textOf(planned, "paymentDate"))));
    m_stage->moveTo(days);
    QCOMPARE(m_stage->statusOf(planned.at("id")), std::string("FAILED"));
}

QTEST_GUILESS_MAIN(DemoInstructionsTest)
#include "tst_demoinstructions.moc"
