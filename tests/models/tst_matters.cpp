// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/authenticator.h"
#include "models/matters/backendscreen.h"
#include "models/matters/consentmatrix.h"
#include "models/matters/goodslane.h"
#include "models/matters/points.h"
#include "models/matters/processes.h"
#include "models/matters/refunds.h"
#include "tests/support/fakeclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::ConsentMatrix;
using models::ScreenAction;
using models::ScreenPart;
using tests::FakeClient;

namespace {

Json consent(const std::string &code, const std::string &value)
{
    return {{"code", code}, {"value", value}, {"type", {{"name", "About " + code}, {"description", "d"}}}};
}

Json consents(const std::string &news, const std::string &calls)
{
    Json user = {{"id", "7"}, {"number", "U-7"}, {"fullName", "Ann Hall"}};
    user["consents"] = Json::array({consent("CALLS", calls)});
    Json account = Json::object();
    account["consents"] = Json::array({consent("NEWS", news)});
    account["users"] = Json::array({user});
    return account;
}

QString stepOf(const QList<models::LaneStep> &steps)
{
    for (const models::LaneStep &step : steps) {
        if (step.isCurrent)
            return step.id;
    }
    return {};
}

} // namespace

//! What single screens know beyond lists.
class TestMatters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consents_standAgainstAccountAndPeople();
    void consents_goOutTogetherWithWhatTheyWere();
    void consents_keepChangesThatStillAreChanges();
    void lane_knowsTheStep_data();
    void lane_knowsTheStep();
    void quotes_sayThatAnAcceptedOneIsNoLapse();
    void points_areWorthTheirShare_data();
    void points_areWorthTheirShare();
    void processes_sayWhatMayBeCancelled();
    void refunds_areKnownBeforeTheyAreAskedFor();
    void authenticator_readsIssuerAndSecret();
    void backendScreen_isReadPieceByPiece();
    void backendScreens_followTheirButtons();
};

void TestMatters::consents_standAgainstAccountAndPeople()
{
    ConsentMatrix matrix;
    const QAbstractItemModelTester tester(&matrix);
    matrix.setAccount(consents("ACCEPTED", "PENDING"));
    QCOMPARE(matrix.rowCount(), 2);
    QCOMPARE(matrix.columnCount(), 3);
    QCOMPARE(matrix.headerData(2, Qt::Horizontal).toString(), u"Ann Hall"_s);
    QCOMPARE(matrix.index(0, 0).data().toString(), u"About NEWS"_s);
    QCOMPARE(matrix.index(0, 1).data().toString(), u"Accepted"_s);
    QCOMPARE(matrix.index(0, 2).data().toString(), u"Not asked"_s);
    QCOMPARE(matrix.index(1, 2).data().toString(), u"Pending"_s);
    QCOMPARE(matrix.changeCount(), 0);
    QCOMPARE(matrix.firstChangedColumn(), -1);
}

void TestMatters::consents_goOutTogetherWithWhatTheyWere()
{
    ConsentMatrix matrix;
    matrix.setAccount(consents("ACCEPTED", "PENDING"));
    QVERIFY(matrix.setData(matrix.index(0, 2), u"REJECTED"_s));
    QVERIFY(matrix.setData(matrix.index(1, 2), u"ACCEPTED"_s));
    QVERIFY(!matrix.setData(matrix.index(0, 0), u"REJECTED"_s));
    QCOMPARE(matrix.changeCount(2), 2);
    QCOMPARE(matrix.firstChangedColumn(), 2);
    QCOMPARE(matrix.index(1, 2).data().toString(), u"Pending → Accepted"_s);
    const models::FormContext form = matrix.form(2, {});
    QCOMPARE(ConsentMatrix::operation(2), u"updateAccountUserConsents"_s);
    QCOMPARE(form.accountUserNumber, u"U-7"_s);
    QVERIFY(form.checksAtOnce);
    QCOMPARE(form.carried.size(), 1);
    QCOMPARE(form.carried.first().first, u"consents"_s);
    QVERIFY(form.carried.first().second == Json::parse(R"([{"consentTypeCode": "NEWS", "value": "REJECTED"},
                             {"consentTypeCode": "CALLS", "value": "ACCEPTED"}])"));
    QCOMPARE(form.before.value(u"consents[1].value"_s), u"Pending"_s);
    QVERIFY(matrix.setData(matrix.index(0, 1), u"REJECTED"_s));
    QVERIFY(matrix.form(1, {}).carried.first().second == Json::parse(R"([{"code": "NEWS", "value": "REJECTED"}])"));
    matrix.discardChanges();
    QCOMPARE(matrix.changeCount(), 0);
}

void TestMatters::consents_keepChangesThatStillAreChanges()
{
    ConsentMatrix matrix;
    const QAbstractItemModelTester tester(&matrix);
    matrix.setAccount(consents("ACCEPTED", "ACCEPTED"));
    QSignalSpy resets(&matrix, &ConsentMatrix::modelReset);
    matrix.setData(matrix.index(0, 1), u"REJECTED"_s);
    matrix.setData(matrix.index(1, 2), u"REJECTED"_s);
    // The account's answer came back as it was wanted, the person's has not changed.
    matrix.setAccount(consents("REJECTED", "ACCEPTED"));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(matrix.changeCount(1), 0);
    QCOMPARE(matrix.changeCount(2), 1);
    // Setting the answer that is there takes a change back.
    matrix.setData(matrix.index(1, 2), u"ACCEPTED"_s);
    QCOMPARE(matrix.changeCount(), 0);
}

void TestMatters::quotes_sayThatAnAcceptedOneIsNoLapse()
{
    const Json rows = models::quotesWithState(
        {{{"id", "1"}, {"hasQuoteExpired", false}}, {{"id", "2"}, {"hasQuoteExpired", true}}, nullptr});
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(rows[0]["isOpen"] == Json(true) && rows[0]["state"] == Json("OPEN"));
    QVERIFY(rows[1]["isOpen"] == Json(false) && rows[1]["state"] == Json("ACCEPTED_OR_EXPIRED"));
}

void TestMatters::lane_knowsTheStep_data()
{
    QTest::addColumn<bool>("hasOpenQuote");
    QTest::addColumn<bool>("hasExpiredQuote");
    QTest::addColumn<bool>("hasPurchase");
    QTest::addColumn<int>("quoteRow");
    QTest::addColumn<int>("purchaseRow");
    QTest::addColumn<QString>("step");
    QTest::newRow("nothing yet") << false << false << false << -1 << -1 << u"product"_s;
    QTest::newRow("an open quote") << true << false << false << -1 << -1 << u"share"_s;
    QTest::newRow("an expired quote chosen") << false << true << false << 0 << -1 << u"quote"_s;
    QTest::newRow("an order") << false << true << true << -1 << -1 << u"update"_s;
    QTest::newRow("an order chosen beside a quote") << true << false << true << 0 << 0 << u"update"_s;
    QTest::newRow("a row that is gone") << false << false << false << 5 << 5 << u"product"_s;
}

void TestMatters::lane_knowsTheStep()
{
    QFETCH(const bool, hasOpenQuote);
    QFETCH(const bool, hasExpiredQuote);
    QFETCH(const bool, hasPurchase);
    QFETCH(const int, quoteRow);
    QFETCH(const int, purchaseRow);
    QFETCH(const QString, step);
    models::TableModel quotes({}, "id");
    models::TableModel purchases({}, "code");
    Json quoteRows = Json::array();
    if (hasOpenQuote)
        quoteRows.push_back({{"id", "1"}, {"quotedAt", "2026-01-01"}, {"hasQuoteExpired", false}});
    if (hasExpiredQuote)
        quoteRows.push_back({{"id", "2"}, {"quotedAt", "2026-02-01"}, {"hasQuoteExpired", true}});
    quotes.setRows(quoteRows);
    Json purchaseRows = Json::array();
    if (hasPurchase)
        purchaseRows.push_back({{"code", "P"}});
    purchases.setRows(purchaseRows);
    const QList<models::LaneStep> steps = models::goodsLane(quotes, quoteRow, purchases, purchaseRow);
    QCOMPARE(steps.size(), 6);
    QCOMPARE(stepOf(steps), step);
    QCOMPARE(steps.at(3).isPossible, hasOpenQuote);
    QCOMPARE(steps.at(5).isPossible, hasPurchase);
}

void TestMatters::points_areWorthTheirShare_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("all");
    QTest::addColumn<qint64>("worth");
    QTest::addColumn<qint64>("expected"); // -1: nothing can be said
    QTest::newRow("all") << qint64(479) << qint64(479) << qint64(59) << qint64(59);
    QTest::newRow("a part, rounded down") << qint64(100) << qint64(479) << qint64(59) << qint64(12);
    QTest::newRow("none") << qint64(0) << qint64(479) << qint64(59) << qint64(0);
    QTest::newRow("no points at all") << qint64(0) << qint64(0) << qint64(0) << qint64(-1);
    QTest::newRow("more than there are") << qint64(480) << qint64(479) << qint64(59) << qint64(-1);
    QTest::newRow("a great many") << qint64(4'000'000'000'000) << qint64(8'000'000'000'000) << qint64(1'000'000'000'000)
                                  << qint64(500'000'000'000);
}

void TestMatters::points_areWorthTheirShare()
{
    QFETCH(const qint64, points);
    QFETCH(const qint64, all);
    QFETCH(const qint64, worth);
    QFETCH(const qint64, expected);
    QCOMPARE(models::pointsWorth(points, all, worth).value_or(-1), expected);
    QVERIFY(models::redeemForm(points, {}).carried.first().second == Json(points));
}

void TestMatters::processes_sayWhatMayBeCancelled()
{
    const Json rows = models::processTimeline(Json::parse(R"({
        "joinSupplierProcesses": {"edges": [
            {"node": {"id": "1", "number": "J-1", "status": "COMPLETED"}},
            {"node": {"id": "2", "number": "J-2", "status": "IN_PROGRESS", "subtype": "SIGN_UP"}},
            {"node": {"id": "3", "number": "J-3", "status": "IN_PROGRESS", "subtype": "BULK_TRANSFER"}}]},
        "occupyPropertyProcesses": {"edges": [
            {"node": {"id": "4", "status": "PENDING", "occupyAt": "2026-12-01T00:00:00+00:00"}}]},
        "leaveSupplierProcesses": {"edges": [{"node": {"id": "5", "number": "L-1", "status": "IN_PROGRESS"}}]}})"));
    QStringList cancellable;
    for (const Json &row : rows) {
        if (row["mayBeCancelled"].get<bool>())
            cancellable += QString::fromStdString(row["processNumber"].get<std::string>());
    }
    QCOMPARE(cancellable, QStringList({u"4"_s, u"J-2"_s}));
    QCOMPARE(rows.back()["number"].get<std::string>(), "J-1"); // what is over comes last
    QVERIFY(models::processTimeline(Json()).empty());
    // A status that is kept from the viewer says neither yes nor no.
    QVERIFY(models::processTimeline(Json::parse(R"({"joinSupplierProcesses":
        {"edges": [{"node": {"id": "1", "number": "J-1", "status": null}}]}})"))[0]["mayBeCancelled"]
                .is_null());
}

void TestMatters::refunds_areKnownBeforeTheyAreAskedFor()
{
    FakeClient client;
    models::RecordModel record(client, u"paymentmethods"_s);
    QVERIFY(!models::refundEligibility(record));
    record.reload();
    client.answerData(R"({"account": {"canRequestRefund": false, "maximumRefund": {"amount": 370},
        "requestRefundEligibility": {"canRequestRefund": false, "reason": "OPEN_DISPUTE"}}})");
    auto eligibility = models::refundEligibility(record);
    QVERIFY(eligibility && !eligibility->isEligible && !eligibility->isRefused);
    QCOMPARE(eligibility->most.value_or(0), 370);
    QCOMPARE(eligibility->reason, u"Open dispute"_s);
    record.reload();
    client.answerData(R"({"account": {"canRequestRefund": true, "requestRefundEligibility": null}})");
    eligibility = models::refundEligibility(record);
    QVERIFY(eligibility && eligibility->isEligible && !eligibility->most);
}

void TestMatters::authenticator_readsIssuerAndSecret()
{
    QCOMPARE(models::authenticatorUri(u"Tide line"_s, u"ann@example.org"_s, u"JBSWY3DP"_s),
             u"otpauth://totp/Tide%20line:ann%40example.org?secret=JBSWY3DP&issuer=Tide%20line"_s);
    QCOMPARE(models::authenticatorUri(u"Tideline"_s, {}, u"JBSW"_s),
             u"otpauth://totp/Tideline?secret=JBSW&issuer=Tideline"_s);
}

void TestMatters::backendScreen_isReadPieceByPiece()
{
    const models::BackendScreen screen = models::backendScreen(Json::parse(R"({
        "__typename": "ComponentListType", "name": "Save water", "items": [
            {"__typename": "TextType", "value": "Big", "textStyle": "TITLE1"},
            {"__typename": "TextType", "value": "small", "textStyle": "BODY1"},
            {"__typename": "HologramType", "value": "from tomorrow"},
            {"__typename": "CardComponentType", "items": [
                {"__typename": "ImageType", "mediaUrl": "https://x.example/butt.png", "accessibilityLabel": null}]},
            {"__typename": "PillButtonType", "title": "Order", "buttonAction": {
                "__typename": "BackendScreenEventActionType", "eventId": "order",
                "params": [{"key": "product", "value": "BUTT"}]}}]})"));
    QCOMPARE(screen.name, u"Save water"_s);
    QCOMPARE(screen.parts.size(), 4);
    QCOMPARE(screen.parts.at(0).kind, ScreenPart::Kind::Heading);
    QCOMPARE(screen.parts.at(1).kind, ScreenPart::Kind::Text);
    QCOMPARE(screen.parts.at(2).parts.first().text, u"butt.png"_s);
    const ScreenAction order{ScreenAction::Kind::Event, u"order"_s, {{u"product"_s, u"BUTT"_s}}};
    QCOMPARE(screen.parts.at(3).action, order);
    const models::FormContext form = models::BackendScreens::eventForm(order, {});
    QVERIFY(form.carried.at(1).second == Json::parse(R"([{"key": "product", "value": "BUTT"}])"));
    const models::BackendScreen dashboard = models::backendScreen(Json::parse(R"({
        "__typename": "Dashboard", "dashboardItems": [
            {"content": {"__typename": "CardComponentType", "items": []}},
            {"content": {"__typename": "CarouselItemType", "cards": [
                {"__typename": "CardComponentType", "items": []}, {"__typename": "CardComponentType", "items": []}]}}]})"));
    QCOMPARE(dashboard.parts.size(), 3);
    QVERIFY(models::backendScreen(Json()).parts.isEmpty());
}

void TestMatters::backendScreens_followTheirButtons()
{
    FakeClient client;
    models::BackendScreens screens(client);
    QSignalSpy links(&screens, &models::BackendScreens::linkFollowed);
    QSignalSpy events(&screens, &models::BackendScreens::eventRequested);
    screens.follow({ScreenAction::Kind::Screen, u"thank-you"_s, {{u"name"_s, u"garden"_s}}});
    QVERIFY(client.requests.back().variables
            == Json::parse(R"({"screenId": "thank-you", "params": [{"key": "name", "value": "garden"}]})"));
    client.answerData(R"({"backendScreen": {"__typename": "GenericBackendScreen", "name": "Thank you",
        "screenData": "{}"}})");
    QCOMPARE(screens.screen().name, u"Thank you"_s);
    screens.follow({ScreenAction::Kind::Link, u"https://x.example"_s, {}});
    QCOMPARE(links.first().first().toString(), u"https://x.example"_s);
    screens.follow({ScreenAction::Kind::Event, u"order"_s, {}});
    QCOMPARE(events.count(), 1);
    screens.follow({ScreenAction::Kind::Close, {}, {}});
    QVERIFY(screens.screenId().isEmpty());
    QVERIFY(screens.screen().parts.isEmpty());
}

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
