// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/casenote.h"
#include "models/timeline/timeline.h"
#include "models/timeline/timelinerows.h"
#include "tests/support/fakeclient.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::AgentAction;
using models::Timeline;
using tests::FakeClient;

namespace {

Json page(const std::vector<Json> &nodes, bool hasNext = false)
{
    Json edges = Json::array();
    for (const Json &node : nodes)
        edges.push_back({{"node", node}});
    return {{"pageInfo", {{"hasNextPage", hasNext}, {"endCursor", "c"}}}, {"edges", edges}};
}

Json transaction(const std::string &id, const std::string &date, int amount = 100)
{
    return {{"id", id}, {"postedDate", date}, {"title", "Charge " + id}, {"amount", amount}, {"isReversed", false}};
}

Json payment(const std::string &id, const std::string &date, const std::string &status)
{
    return {{"uuid", id}, {"paymentDate", date}, {"amount", 5}, {"status", status}, {"transactionType", "DEBIT_CARD"}};
}

Json answer(const Json &transactions, const Json &payments, const Json &bills = page({}))
{
    Json account = Json::object();
    account["transactions"] = transactions;
    account["payments"] = payments;
    account["bills"] = bills;
    return {{"account", account}, {"goodsQuotes", Json::array()}};
}

QStringList shown(Timeline &timeline, const char *path = "what")
{
    QStringList texts;
    for (int row = 0; row < timeline.entries().rowCount(); ++row)
        texts += timeline.entries().value(row, path).toString();
    return texts;
}

AgentAction action(const QString &account, AgentAction::Outcome outcome = AgentAction::Outcome::Done)
{
    return {QDateTime(QDate(2026, 11, 23), QTime(14, 30)), account, u"collectPayment"_s, u"Take a payment"_s, outcome};
}

} // namespace

//! All that happened on an account, in one order.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_standInOneOrder();
    void payments_thatClearedAreTold_once();
    void actions_standAmongTheRecordsOfTheirAccountOnly();
    void actions_areForgottenWithTheSession();
    void order_hasNoGapsBetweenPages();
    void reload_keepsOlderPagesAndTakesInWhatIsNew();
    void kind_filters();
    void failure_ofAPartLeavesTheRest();
    void answer_afterTheTimelineIsGoneChangesNothing();
    void caseNote_tellsWhatWasDone();
    void caseNote_holdsNoSecret();
};

void TestTimeline::records_standInOneOrder()
{
    FakeClient client;
    Timeline timeline(client, u"A-1"_s);
    const QAbstractItemModelTester tester(&timeline.entries());
    timeline.setAccountUser(u"7"_s);
    timeline.open();
    timeline.open();
    QCOMPARE(client.requests.size(), 3U);
    Json main = answer(page({transaction("t1", "2026-11-10")}), page({payment("p1", "2026-12-04", "SCHEDULED")}),
                       page({{{"id", "b1"},
                              {"issuedDate", "2026-11-12"},
                              {"fromDate", "2026-08-01"},
                              {"toDate", "2026-10-31"},
                              {"closingBalance", 4210}}}));
    main["goodsQuotes"] = {{{"id", "q1"},
                            {"code", "Q-1"},
                            {"quotedAt", "2026-11-11T10:00:00+00:00"},
                            {"totalNetAmount", 900},
                            {"hasQuoteExpired", true}}};
    main["account"]["properties"] = {{{"activeWaterMeters",
                                       {{{"serialNumber", "M1"},
                                         {"readings",
                                          page({{{"id", "r1"},
                                                 {"readingDate", "2026-11-11"},
                                                 {"valueCubicMetres", "12.5"},
                                                 {"source", "CUSTOMER"},
                                                 {"isHeld", true}}})}}}}}};
    QVERIFY(client.answerTo("Timeline", main));
    QVERIFY(client.answerTo("Loyalty",
                            Json{{"loyaltyPointLedgers",
                                  {{{"id", "l1"},
                                    {"postedAt", "2026-11-13T09:00:00+00:00"},
                                    {"value", "50"},
                                    {"reasonCode", "BILL_PAID"}}}}}));
    QVERIFY(client.answerTo(
        "Processes",
        Json{{"lifecycleProcesses",
              {{"joinSupplierProcesses",
                page({{{"id", "j1"}, {"status", "IN_PROGRESS"}}, {{"id", "j2"}, {"status", "COMPLETED"}}})},
               {"occupyPropertyProcesses",
                page({{{"id", "o1"}, {"status", "COMPLETED"}, {"occupyAt", "2026-01-01T00:00:00+00:00"}}})}}}}));
    QCOMPARE(shown(timeline),
             QStringList({u"Joining"_s, u"Payment: Debit card"_s, u"50 points: Bill paid"_s,
                          u"Bill from 1 Aug 2026 to 31 Oct 2026"_s, u"Quote Q-1"_s, u"Meter M1 read: 12.5 m³"_s,
                          u"Charge t1"_s, u"Moving in"_s}));
    QCOMPARE(shown(timeline, "status").at(5), u"HELD"_s);
    QVERIFY(!timeline.hasOlder());
    QVERIFY(!timeline.isLoading());
}

void TestTimeline::payments_thatClearedAreTold_once()
{
    FakeClient client;
    Timeline timeline(client, u"A-1"_s);
    timeline.open();
    client.answerTo("Timeline",
                    answer(page({transaction("t1", "2026-11-10")}),
                           page({payment("p1", "2026-11-10", "CLEARED"), payment("p2", "2026-11-09", "FAILED")})));
    QCOMPARE(shown(timeline), QStringList({u"Charge t1"_s, u"Payment: Debit card"_s}));
}

void TestTimeline::actions_standAmongTheRecordsOfTheirAccountOnly()
{
    FakeClient client;
    models::ActionLog log;
    log.add(action(u"A-2"_s));
    Timeline timeline(client, u"A-1"_s);
    timeline.setActions(&log);
    timeline.open();
    client.answerTo("Timeline",
                    answer(page({transaction("t1", "2026-11-23"), transaction("t2", "2026-11-24")}), page({})));
    log.add(action(u"A-1"_s, AgentAction::Outcome::Unknown));
    QCOMPARE(shown(timeline), QStringList({u"Charge t2"_s, u"Take a payment"_s, u"Charge t1"_s}));
    QCOMPARE(shown(timeline, "status").at(1), u"NO_ANSWER"_s);
}

void TestTimeline::actions_areForgottenWithTheSession()
{
    FakeClient client;
    models::ActionLog log;
    log.setSession(u"ann"_s);
    Timeline timeline(client, u"A-1"_s);
    timeline.setActions(&log);
    log.add(action(u"A-1"_s));
    log.setSession(u"ann"_s);
    QCOMPARE(shown(timeline).size(), 1);
    log.setSession(u"bob"_s);
    QVERIFY(shown(timeline).isEmpty());
    QVERIFY(log.actionsFor(u"A-1"_s).isEmpty());
}

void TestTimeline::order_hasNoGapsBetweenPages()
{
    FakeClient client;
    Timeline timeline(client, u"A-1"_s);
    const QAbstractItemModelTester tester(&timeline.entries());
    timeline.open();
    // Transactions have more, so what is older than the last of them waits.
    client.answerTo("Timeline",
                    answer(page({transaction("t1", "2026-11-10"), transaction("t2", "2026-11-05")}, true),
                           page({payment("p1", "2026-11-07", "FAILED"), payment("p2", "2026-10-01", "FAILED")})));
    QCOMPARE(shown(timeline, "at"), QStringList({u"2026-11-10"_s, u"2026-11-07"_s, u"2026-11-05"_s}));
    QVERIFY(timeline.hasOlder());
    timeline.loadOlder();
    QCOMPARE(client.requests.back().variables["transactionsAfter"].get<std::string>(), "c");
    client.answerTo("Timeline",
                    answer(page({transaction("t3", "2026-10-15"), transaction("t4", "2026-09-01")}), page({})));
    QCOMPARE(shown(timeline, "at"),
             QStringList({u"2026-11-10"_s, u"2026-11-07"_s, u"2026-11-05"_s, u"2026-10-15"_s, u"2026-10-01"_s,
                          u"2026-09-01"_s}));
    QVERIFY(!timeline.hasOlder());
}

void TestTimeline::reload_keepsOlderPagesAndTakesInWhatIsNew()
{
    FakeClient client;
    Timeline timeline(client, u"A-1"_s);
    timeline.open();
    client.answerTo("Timeline",
                    answer(page({transaction("t2", "2026-11-10"), transaction("t1", "2026-11-05")}, true), page({})));
    timeline.loadOlder();
    client.answerTo("Timeline", answer(page({transaction("t0", "2026-10-15")}), page({})));
    const QPersistentModelIndex kept = timeline.entries().index(2, 0);
    timeline.reload();
    client.answerTo("Timeline",
                    answer(page({transaction("t3", "2026-11-20"), transaction("t1", "2026-11-05")}, true), page({})));
    QCOMPARE(shown(timeline), QStringList({u"Charge t3"_s, u"Charge t1"_s, u"Charge t0"_s}));
    QCOMPARE(kept.row(), 2);
    QVERIFY(!timeline.hasOlder());
}

void TestTimeline::kind_filters()
{
    FakeClient client;
    models::ActionLog log;
    Timeline timeline(client, u"A-1"_s);
    timeline.setActions(&log);
    log.add(action(u"A-1"_s));
    timeline.open();
    client.answerTo("Timeline", answer(page({transaction("t1", "2026-11-10")}), page({})));
    timeline.setKind(u"payments"_s);
    QCOMPARE(shown(timeline), QStringList{u"Charge t1"_s});
    timeline.setKind(u"actions"_s);
    QCOMPARE(shown(timeline), QStringList{u"Take a payment"_s});
    timeline.setKind({});
    QCOMPARE(timeline.entries().rowCount(), 2);
}

void TestTimeline::failure_ofAPartLeavesTheRest()
{
    FakeClient client;
    Timeline timeline(client, u"A-1"_s);
    timeline.open();
    api::Error refused;
    refused.code = u"KT-CT-1111"_s;
    QVERIFY(client.answerTo("Processes", tl::unexpected(refused)));
    client.answerTo("Timeline", answer(page({transaction("t1", "2026-11-10")}), page({})));
    QCOMPARE(timeline.missing().size(), 1);
    QCOMPARE(timeline.missing().constFirst().title, u"moves"_s);
    QCOMPARE(timeline.missing().constFirst().error.code, u"KT-CT-1111"_s);
    QVERIFY(!timeline.error() && !timeline.gap());
    QCOMPARE(timeline.entries().rowCount(), 1);
    timeline.reload();
    client.answerTo("Timeline", tl::unexpected(api::Error()));
    QVERIFY(timeline.error());
    QCOMPARE(timeline.entries().rowCount(), 1);
}

void TestTimeline::answer_afterTheTimelineIsGoneChangesNothing()
{
    FakeClient client;
    {
        Timeline timeline(client, u"A-1"_s);
        timeline.open();
    }
    QVERIFY(!client.answerTo("Timeline", answer(page({}), page({}))));
    QVERIFY(!client.answerTo("Processes", Json::object()));
}

void TestTimeline::caseNote_tellsWhatWasDone()
{
    Json rows = models::actionEntries({action(u"A-1"_s)});
    for (const Json &row : models::transactionEntries(page({transaction("t1", "2026-11-10", -4210)})))
        rows.push_back(row);
    models::CustomerSummary customer;
    customer.accountNumber = u"A-1B2C3D4E"_s;
    customer.name = u"Ann Hall"_s;
    customer.owed = 4210;
    const QDateTime now(QDate(2026, 11, 23), QTime(15, 0));
    const QString note = models::caseNote(customer, rows, now);
    QVERIFY(!note.contains(u"Not in this summary"_s));
    QVERIFY(models::caseNote(customer, rows, now, {u"payments"_s, u"bills"_s})
                .contains(u"Not in this summary: payments, bills"_s));
    QVERIFY2(note.startsWith(u"Account A-1B2C3D4E · Ann Hall · Owes £42.10\n23 Nov 2026, 15:00\n"_s), qPrintable(note));
    QVERIFY2(note.contains(u"- 23 Nov 2026, 14:30: Take a payment, Completed"_s), qPrintable(note));
    QVERIFY2(note.contains(u"- 10 Nov 2026: Charge t1, −£42.10"_s), qPrintable(note));
}

void TestTimeline::caseNote_holdsNoSecret()
{
    Json leaky = transaction("t1", "2026-11-10");
    leaky["title"] = "Card 4111 1111 1111 1111, mail ann@example.org, Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
    const QString note = models::caseNote({}, models::transactionEntries(page({leaky})), QDateTime::currentDateTime());
    for (const QString &secret : {u"4111"_s, u"ann@example.org"_s, u"eyJhbGci"_s})
        QVERIFY2(!note.contains(secret), qPrintable(note));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
