// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Payment schedules: what each mutation changes, as queries show it afterwards.
class DemoSchedulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<PaymentStage>(); }
    void createAccountPaymentSchedule_endsTheOldOne();
    void updatePaymentSchedule_laterBeginsANewOneThen();
    void updatePaymentSchedule_beforeItBegins_changesItWhereItStands();
    void updatePaymentSchedule_withoutParameters_changesNothing();
    void createDirectDebitPaymentSchedule_replacesAndCollects();
    void createDirectDebitPaymentSchedule_withoutAmount_collectsWhatIsNeeded();

private:
    std::unique_ptr<PaymentStage> m_stage;
};

void DemoSchedulesTest::createAccountPaymentSchedule_endsTheOldOne()
{
    const Json old = m_stage->running().at(0);
    Record planned;
    for (const Record &one : m_stage->data().payments.of(m_stage->number)) {
        planned = textOf(*one, "status") == "SCHEDULED" && isSet(*one, "$schedule") ? one : planned;
    }
    const Reply reply =
        m_stage->runOnLedger("createAccountPaymentSchedule", {{"paymentDay", 23}, {"paymentAmount", 4321}});
    QCOMPARE(reply.code(), QString());
    const Json id = reply.at("/createAccountPaymentSchedule/schedule/id");
    QVERIFY(id != old.at("id"));
    QCOMPARE(m_stage->running().size(), std::size_t(1));
    QVERIFY(m_stage->running().at(0).at("id") == id);
    QCOMPARE(textOf(m_stage->row("paymentSchedules", old.at("id")), "validTo"), PaymentStage::day(0));
    QCOMPARE(textOf(*planned, "status"), std::string("DELETED"));
    const Json next = m_stage->newestPayment();
    QCOMPARE(numberOf(next, "amount"), 4321);
    QCOMPARE(textOf(next, "paymentDate"), std::string("2026-03-23"));
    QCOMPARE(textOf(next, "status"), std::string("SCHEDULED"));
}

void DemoSchedulesTest::updatePaymentSchedule_laterBeginsANewOneThen()
{
    const Json old = m_stage->running().at(0);
    const Reply reply = m_stage->run("updatePaymentSchedule",
                                     {{"paymentScheduleId", old.at("id")},
                                      {"updatedParameters",
                                       {{"validFrom", PaymentStage::day(40)},
                                        {"scheduleType", "DIRECT_DEBIT"},
                                        {"paymentAmount", 5100},
                                        {"paymentAdequacyAdjustment", 200},
                                        {"paymentDay", 28}}}});
    QCOMPARE(reply.code(), QString());
    const Json id = reply.at("/updatePaymentSchedule/paymentSchedule/id");
    QVERIFY(id != old.at("id"));
    QVERIFY(m_stage->running().at(0).at("id") == old.at("id"));
    QCOMPARE(textOf(m_stage->running().at(0), "validTo"), PaymentStage::day(40));
    m_stage->moveTo(40); // 27 April
    QVERIFY(m_stage->running().at(0).at("id") == id);
    QCOMPARE(textOf(m_stage->newestPayment(), "paymentDate"), std::string("2026-04-28"));
    QCOMPARE(numberOf(m_stage->newestPayment(), "amount"), 5300);
}

void DemoSchedulesTest::updatePaymentSchedule_beforeItBegins_changesItWhereItStands()
{
    const auto update = [this](const Json &id, int from, int amount) {
        return m_stage->run(
            "updatePaymentSchedule",
            {{"paymentScheduleId", id},
             {"updatedParameters",
              {{"validFrom", PaymentStage::day(from)}, {"scheduleType", "DIRECT_DEBIT"}, {"paymentAmount", amount}}}});
    };
    const Json id = update(m_stage->running().at(0).at("id"), 30, 5000).at("/updatePaymentSchedule/paymentSchedule/id");
    const std::size_t schedules = m_stage->count("paymentSchedules");
    QVERIFY(update(id, 35, 5200).at("/updatePaymentSchedule/paymentSchedule/id") == id);
    QCOMPARE(m_stage->count("paymentSchedules"), schedules);
    QCOMPARE(numberOf(m_stage->row("paymentSchedules", id), "paymentAmount"), 5200);
    QVERIFY(!isSet(m_stage->row("paymentSchedules", id), "validTo"));
}

void DemoSchedulesTest::updatePaymentSchedule_withoutParameters_changesNothing()
{
    const Json before = m_stage->account();
    const Reply reply =
        m_stage->run("updatePaymentSchedule", {{"paymentScheduleId", m_stage->running().at(0).at("id")}});
    QCOMPARE(reply.code(), QString());
    QVERIFY(m_stage->account() == before);
}

void DemoSchedulesTest::createDirectDebitPaymentSchedule_replacesAndCollects()
{
    const Reply reply =
        m_stage->runOnLedger("createDirectDebitPaymentSchedule",
                             {{"paymentFrequency", "FOUR_WEEKLY"}, {"paymentAmount", 2750}, {"paymentDay", 1}});
    QCOMPARE(reply.code(), QString());
    QCOMPARE(m_stage->running().size(), std::size_t(1));
    const Json schedule = m_stage->running().at(0);
    QVERIFY(schedule.at("id") == reply.at("/createDirectDebitPaymentSchedule/paymentSchedule/id"));
    QCOMPARE(textOf(schedule, "paymentFrequency"), std::string("Weekly"));
    QCOMPARE(numberOf(schedule, "paymentFrequencyMultiplier"), 4);
    const Json planned = m_stage->newestPayment();
    QCOMPARE(numberOf(planned, "amount"), 2750);
    const int days = static_cast<int>(Demo::noon().date().daysTo(dateFrom(textOf(planned, "paymentDate"))));
    QVERIFY(days > 0);
    m_stage->moveTo(days);
    QCOMPARE(m_stage->statusOf(planned.at("id")), std::string("CLEARED"));
}

void DemoSchedulesTest::createDirectDebitPaymentSchedule_withoutAmount_collectsWhatIsNeeded()
{
    QCOMPARE(m_stage->runOnLedger("createDirectDebitPaymentSchedule", Json::object()).code(), QString());
    const std::int64_t monthly = numberOf(m_stage->running().at(0), "paymentAmount");
    QVERIFY(monthly >= 500 && monthly % 50 == 0);
    QCOMPARE(m_stage->runOnLedger("createDirectDebitPaymentSchedule", {{"paymentFrequency", "QUARTERLY"}}).code(),
             QString());
    QCOMPARE(numberOf(m_stage->running().at(0), "paymentAmount"), 3 * monthly);
}

QTEST_GUILESS_MAIN(DemoSchedulesTest)
#include "tst_demoschedules.moc"
