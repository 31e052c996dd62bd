// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/makedataset.h"

#include <QTest>

#include <set>

using namespace tideline::demo;

namespace {

QDateTime noon() { return QDateTime(QDate(2026, 3, 18), QTime(12, 0), Qt::UTC); }

} // namespace

//! The data set of the demo company by itself, without HTTP.
class DemoDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedAndDay_giveTheSameData();
    void sameSeedOnAnotherDay_givesTheSameIdentifiers();
    void anotherSeed_givesOtherData();
    void ledgerBalances_areTheSumsOfTheirTransactions_data();
    void ledgerBalances_areTheSumsOfTheirTransactions();
    void statements_openWhereTheOneBeforeClosed();
    void meteredCharges_areConsumptionTimesTariffPlusStandingCharge();
    void clearedPayments_standOnTheLedger();
    void everyKindOfCustomer_isThere();
    void scheduledPayments_areCollectedWhenTheirDayHasCome();
    void collections_failWhereTheBankRefuses();
    void references_leadSomewhere();

private:
    std::unique_ptr<DataSet> m_data;
};

void DemoDataTest::initTestCase() { m_data = makeDataSet(1, Clock(noon())); }

void DemoDataTest::sameSeedAndDay_giveTheSameData()
{
    const auto again = makeDataSet(1, Clock(noon()));
    QCOMPARE(again->transactions.size(), m_data->transactions.size());
    for (std::size_t i = 0; i < m_data->accounts.size(); ++i) {
        QCOMPARE(again->accounts.all()[i]->dump(), m_data->accounts.all()[i]->dump());
    }
    for (std::size_t i = 0; i < m_data->transactions.size(); ++i) {
        QCOMPARE(again->transactions.all()[i]->dump(), m_data->transactions.all()[i]->dump());
    }
}

void DemoDataTest::sameSeedOnAnotherDay_givesTheSameIdentifiers()
{
    const auto later = makeDataSet(1, Clock(noon().addDays(100)));
    for (Collection DataSet::*const kind :
         {&DataSet::users, &DataSet::accounts, &DataSet::ledgers, &DataSet::repaymentRequests, &DataSet::instructions,
          &DataSet::schedules, &DataSet::plans, &DataSet::properties, &DataSet::meters, &DataSet::readings,
          &DataSet::agreements, &DataSet::consents, &DataSet::goodsQuotes, &DataSet::goodsPurchases,
          &DataSet::joinProcesses, &DataSet::loyaltyEntries}) {
        const Collection &before = (*m_data).*kind;
        const Collection &after = (*later).*kind;
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (const char *const member : {"id", "number", "code", "requestId", "serialNumber"}) {
                QCOMPARE(textOf(*after.all()[i], member), textOf(*before.all()[i], member));
            }
        }
    }
}

void DemoDataTest::anotherSeed_givesOtherData()
{
    const auto other = makeDataSet(2, Clock(noon()));
    QCOMPARE(other->accounts.size(), m_data->accounts.size());
    QVERIFY(textOf(*other->accounts.all().front(), "number") != textOf(*m_data->accounts.all().front(), "number"));
}

void DemoDataTest::ledgerBalances_areTheSumsOfTheirTransactions_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1U, 2U, 77U, 123456U}) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void DemoDataTest::ledgerBalances_areTheSumsOfTheirTransactions()
{
    QFETCH(quint64, seed);
    const auto data = makeDataSet(seed, Clock(noon()));
    QVERIFY(data->accounts.size() >= 40);
    for (const Record &ledger : data->ledgers.all()) {
        std::int64_t sum = 0;
        std::string day;
        for (const Record &transaction : data->transactions.of(textOf(*ledger, "number"))) {
            sum += numberOf(*transaction, "amount");
            QCOMPARE(numberOf(*transaction, "balanceCarriedForward"), sum);
            QVERIFY2(textOf(*transaction, "postedDate") >= day, "posted out of order");
            day = textOf(*transaction, "postedDate");
        }
        QCOMPARE(numberOf(*ledger, "balance"), sum);
        QVERIFY(day <= isoDate(noon().date()));
    }
}

void DemoDataTest::statements_openWhereTheOneBeforeClosed()
{
    int compared = 0;
    for (const Record &account : m_data->accounts.all()) {
        std::int64_t last = 0;
        for (const Record &bill : m_data->bills.of(textOf(*account, "number"))) {
            if (textOf(*bill, "__typename") != "StatementType") {
                continue;
            }
            QCOMPARE(numberOf(*bill, "openingBalance"), last);
            std::int64_t sum = last;
            for (const Record &transaction : m_data->transactions.of(textOf(*bill, "$ledger"))) {
                sum += memberOf(*transaction, "billingDocumentIdentifier") == memberOf(*bill, "id")
                    ? numberOf(*transaction, "amount")
                    : 0;
            }
            if (isSet(*bill, "issuedDate")) {
                QCOMPARE(numberOf(*bill, "closingBalance"), sum);
                last = sum;
                ++compared;
            }
        }
    }
    QVERIFY(compared > 200);
}

void DemoDataTest::meteredCharges_areConsumptionTimesTariffPlusStandingCharge()
{
    int metered = 0;
    for (const Record &charge : m_data->transactions.all()) {
        const Json &consumption = memberOf(*charge, "consumption");
        if (consumption.is_null()) {
            continue;
        }
        QCOMPARE(-numberOf(*charge, "amount"),
                 numberOf(consumption, "usageCost") + numberOf(consumption, "supplyCharge"));
        if (isSet(consumption, "quantity")) {
            QCOMPARE(numberOf(consumption, "usageCost"), 336 * std::stoll(textOf(consumption, "quantity")));
            ++metered;
        }
    }
    QVERIFY(metered > 150);
}

void DemoDataTest::clearedPayments_standOnTheLedger()
{
    std::set<std::string> posted;
    for (const Record &transaction : m_data->transactions.all()) {
        posted.insert(textOf(*transaction, "$payment"));
    }
    int failed = 0;
    for (const Record &payment : m_data->payments.all()) {
        const bool isCleared = textOf(*payment, "status") == "CLEARED";
        QCOMPARE(posted.count(textOf(*payment, "id")) == 1, isCleared);
        failed += textOf(*payment, "status") == "FAILED" ? 1 : 0;
    }
    QVERIFY(failed >= 3);
}

void DemoDataTest::everyKindOfCustomer_isThere()
{
    std::set<std::string> kinds;
    for (const Record &account : m_data->accounts.all()) {
        const std::string number = textOf(*account, "number");
        const std::int64_t balance = m_data->accountBalance(number);
        kinds.insert(balance < -5000 ? "in debt" : balance > 5000 ? "in credit" : "even");
        kinds.insert(textOf(*account, "accountType"));
        kinds.insert(textOf(*account, "status"));
        kinds.insert(isSet(*account, "billingEmail") ? "email" : "no email");
        kinds.insert(isSet(memberOf(*account, "address"), "structuredStreetAddress") ? "structured" : "plain");
        kinds.insert(m_data->ledgers.of(number).size() > 1 ? "several ledgers" : "one ledger");
        for (const Record &quote : m_data->goodsQuotes.of(number)) {
            kinds.insert(dateFrom(textOf(*quote, "$expiresOn")) < noon().date() ? "expired quote" : "open quote");
        }
        for (const Record &consent : m_data->consents.of(number)) {
            kinds.insert("consent " + textOf(*consent, "value"));
        }
    }
    for (const Record &meter : m_data->meters.all()) {
        kinds.insert(textOf(*meter, "capabilityType"));
    }
    for (const char *const kind : {"in debt",         "in credit",        "DOMESTIC",   "BUSINESS",    "ACTIVE",
                                   "PENDING",         "DORMANT",          "email",      "no email",    "structured",
                                   "plain",           "several ledgers",  "one ledger", "open quote",  "expired quote",
                                   "consent PENDING", "consent ACCEPTED", "VISUAL",     "SMART_METER", "AMI"}) {
        QVERIFY2(kinds.count(kind) == 1, kind);
    }
    QVERIFY(m_data->psrRecords.size() >= 8);
    QVERIFY(m_data->referrals.size() >= 4);
    QVERIFY(m_data->repaymentRequests.size() >= 4);
    QVERIFY(m_data->contributionAgreements.size() >= 4);
    QVERIFY(m_data->portfolios.size() >= 3);
    QVERIFY(m_data->readings.size() >= 500);
}

void DemoDataTest::scheduledPayments_areCollectedWhenTheirDayHasCome()
{
    const auto data = makeDataSet(3, Clock(noon()));
    Record planned;
    for (const Record &payment : data->payments.all()) {
        const Record instruction = data->follow(memberOf(*payment, "paymentInstruction"));
        if (textOf(*payment, "status") == "SCHEDULED" && instruction && !flagOf(*instruction, "$refuses")) {
            planned = payment;
            break;
        }
    }
    QVERIFY(planned);
    const std::string ledger = textOf(*planned, "$ledger");
    const std::int64_t before = data->balance(ledger);
    data->clock.set(QDateTime(dateFrom(textOf(*planned, "paymentDate")), QTime(8, 0), Qt::UTC));
    data->catchUp();
    QCOMPARE(textOf(*planned, "status"), std::string("CLEARED"));
    QCOMPARE(data->balance(ledger), before + numberOf(*planned, "amount"));
    // The next one is planned by then.
    const auto &payments = data->payments.of(textOf(*data->ledgers.find(ledger), "$account"));
    QVERIFY(std::any_of(payments.begin(), payments.end(),
                        [](const Record &payment) { return textOf(*payment, "status") == "SCHEDULED"; }));
}

void DemoDataTest::collections_failWhereTheBankRefuses()
{
    const auto data = makeDataSet(3, Clock(noon()));
    data->clock.set(noon().addDays(40));
    data->catchUp();
    int refused = 0;
    for (const Record &payment : data->payments.all()) {
        const Record instruction = data->follow(memberOf(*payment, "paymentInstruction"));
        const bool isNew = textOf(*payment, "paymentDate") > isoDate(noon().date());
        if (isNew && instruction && flagOf(*instruction, "$refuses") && textOf(*payment, "status") != "SCHEDULED") {
            QCOMPARE(textOf(*payment, "status"), std::string("FAILED"));
            ++refused;
        }
    }
    QVERIFY(refused > 0);
}

void DemoDataTest::references_leadSomewhere()
{
    const std::function<void(const Json &)> check = [this, &check](const Json &value) {
        if (isReference(value)) {
            QVERIFY2(m_data->follow(value), value.dump().c_str());
        } else if (value.is_structured()) {
            for (const Json &inner : value) {
                check(inner);
            }
        }
    };
    for (const Collection *const all :
         {&m_data->accounts, &m_data->payments, &m_data->schedules, &m_data->agreements, &m_data->supplyPoints,
          &m_data->consents, &m_data->references, &m_data->plans, &m_data->contributionAgreements,
          &m_data->instructions, &m_data->refundRequests, &m_data->referralClaims, &m_data->portfolios}) {
        for (const Record &record : all->all()) {
            check(*record);
        }
    }
}

QTEST_GUILESS_MAIN(DemoDataTest)
#include "tst_demodata.moc"
