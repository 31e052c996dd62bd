// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"

#include "api/catalogue/bundledschema.h"
#include "api/catalogue/rootfielddocument.h"

#include <QFile>
#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

//! Payments, schedules and instructions: what each mutation changes, as queries show it afterwards.
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
    void createAccountPaymentSchedule_endsTheOldOne();
    void updatePaymentSchedule_laterBeginsANewOneThen();
    void updatePaymentSchedule_beforeItBegins_changesItWhereItStands();
    void updatePaymentSchedule_withoutParameters_changesNothing();
    void createDirectDebitPaymentSchedule_replacesAndCollects();
    void createDirectDebitPaymentSchedule_withoutAmount_collectsWhatIsNeeded();
    void createDirectDebitInstructionAndSchedule_makesBoth();
    void setUpDirectDebitInstruction_namesItsOwners();
    void setUpDirectDebitInstruction_takesAnIban();
    void setUpDirectDebitInstruction_notForAutomaticPayments_leavesSchedules();
    void accountNumberEndingIn99_isTakenAndRefuses();
    void storePaymentInstruction_storesAReferenceOnce();
    void invalidatePaymentInstruction_stopsItsSchedule();
    void inputs_succeedOnFreshData_data();
    void inputs_succeedOnFreshData();

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

void DemoPaymentsTest::createAccountPaymentSchedule_endsTheOldOne()
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

void DemoPaymentsTest::updatePaymentSchedule_laterBeginsANewOneThen()
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

void DemoPaymentsTest::updatePaymentSchedule_beforeItBegins_changesItWhereItStands()
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

void DemoPaymentsTest::updatePaymentSchedule_withoutParameters_changesNothing()
{
    const Json before = m_stage->account();
    const Reply reply =
        m_stage->run("updatePaymentSchedule", {{"paymentScheduleId", m_stage->running().at(0).at("id")}});
    QCOMPARE(reply.code(), QString());
    QVERIFY(m_stage->account() == before);
}

void DemoPaymentsTest::createDirectDebitPaymentSchedule_replacesAndCollects()
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

void DemoPaymentsTest::createDirectDebitPaymentSchedule_withoutAmount_collectsWhatIsNeeded()
{
    QCOMPARE(m_stage->runOnLedger("createDirectDebitPaymentSchedule", Json::object()).code(), QString());
    const std::int64_t monthly = numberOf(m_stage->running().at(0), "paymentAmount");
    QVERIFY(monthly >= 500 && monthly % 50 == 0);
    QCOMPARE(m_stage->runOnLedger("createDirectDebitPaymentSchedule", {{"paymentFrequency", "QUARTERLY"}}).code(),
             QString());
    QCOMPARE(numberOf(m_stage->running().at(0), "paymentAmount"), 3 * monthly);
}

void DemoPaymentsTest::createDirectDebitInstructionAndSchedule_makesBoth()
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

void DemoPaymentsTest::setUpDirectDebitInstruction_namesItsOwners()
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

void DemoPaymentsTest::setUpDirectDebitInstruction_takesAnIban()
{
    const Reply reply = m_stage->runOnLedger(
        "setUpDirectDebitInstruction",
        {{"validFrom", "2026-03-18T12:00:00Z"},
         {"bankDetails", {{"accountHolder", "A Customer"}, {"iban", "GB82 WEST 1234 5698 7654 32"}}}});
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.text("/setUpDirectDebitInstruction/paymentInstruction/maskedIban"), QStringLiteral("GB**5432"));
}

void DemoPaymentsTest::setUpDirectDebitInstruction_notForAutomaticPayments_leavesSchedules()
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

void DemoPaymentsTest::accountNumberEndingIn99_isTakenAndRefuses()
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

void DemoPaymentsTest::storePaymentInstruction_storesAReferenceOnce()
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

void DemoPaymentsTest::invalidatePaymentInstruction_stopsItsSchedule()
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

void DemoPaymentsTest::inputs_succeedOnFreshData_data()
{
    QTest::addColumn<QString>("mutation");
    QTest::addColumn<QByteArray>("variables");
    QFile file(QStringLiteral(TIDELINE_SOURCE_DIR "/tests/demo/inputs/payments.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArray text = file.readAll().replace("${now}", QByteArray::fromStdString(isoDateTime(now)));
    text.replace("${today}", QByteArray::fromStdString(isoDate(now.date())));
    for (int days = 1; days < 30; ++days) {
        text.replace("${today+" + QByteArray::number(days) + "}",
                     QByteArray::fromStdString(isoDate(now.date().addDays(days))));
    }
    QVERIFY(!text.contains("${"));
    const Json inputs = Json::parse(text.begin(), text.end(), nullptr, false);
    QCOMPARE(inputs.size(), std::size_t(14));
    for (const auto &[name, input] : inputs.items()) {
        QTest::addRow("%s", name.c_str())
            << QString::fromStdString(name) << QByteArray::fromStdString(input.at("variables").dump());
    }
}

//! With the computer's clock, as everybody starts the demo.
void DemoPaymentsTest::inputs_succeedOnFreshData()
{
    QFETCH(QString, mutation);
    QFETCH(QByteArray, variables);
    const auto schema = tideline::catalogue::bundledSchema(tideline::catalogue::Service::Api);
    QVERIFY(schema);
    const auto built = tideline::catalogue::rootFieldDocument(**schema, tideline::graphql::ast::OperationType::Mutation,
                                                              mutation.toStdString());
    QVERIFY(built);
    Server server(ServerOptions{0, 1, std::nullopt, {}});
    QVERIFY(server.start());
    const auto post = [this, &server](const std::string &document, const Json &values, const QByteArray &token) {
        return m_stage->demo.postTo(server.apiUrl(),
                                    QByteArray::fromStdString(Json{{"query", document}, {"variables", values}}.dump()),
                                    {{"Content-Type", "application/json"}, {"Authorization", token}});
    };
    const Reply signIn = post("mutation($key: String) { obtainKrakenToken(input: { APIKey: $key }) { token } }",
                              {{"key", Server::agentApiKey().toStdString()}}, {});
    const Reply reply =
        post(built->document, Json::parse(variables.toStdString()), signIn.text("/obtainKrakenToken/token").toUtf8());
    QVERIFY2(reply.json.is_object() && !reply.json.contains("errors"), reply.body.constData());
    QVERIFY(!reply.at(("/" + mutation.toStdString()).c_str()).is_null());
}

QTEST_GUILESS_MAIN(DemoPaymentsTest)
#include "tst_demopayments.moc"
