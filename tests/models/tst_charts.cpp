// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chartdata.h"
#include "models/charts/waterrecords.h"
#include "models/records/jsonpath.h"
#include "models/screens/screendescription.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::Certainty;
using models::ChartDescription;
using models::ChartLine;
using models::ColumnKind;

namespace {

Json reading(const std::string &id, const std::string &day, const std::string &value,
             const std::string &source = "SMART_METER", bool isHeld = false)
{
    return {{"node",
             {{"id", id}, {"readingDate", day}, {"valueCubicMetres", value}, {"source", source}, {"isHeld", isHeld}}}};
}

Json properties(const std::vector<Json> &edges, const std::string &serialNumber = "M1")
{
    Json readings = Json::object();
    readings["edges"] = edges;
    Json meter = {{"id", "7"},
                  {"serialNumber", serialNumber},
                  {"capabilityType", "SMART"},
                  {"meterPointReference", "30001"},
                  {"numberOfDigits", 5},
                  {"readings", readings}};
    Json property = Json::object();
    property["activeWaterMeters"] = Json::array({meter});
    return Json::array({property});
}

const ChartDescription balance = {.id = u"x"_s,
                                  .title = u"Balance"_s,
                                  .shape = ChartDescription::Shape::Steps,
                                  .datePath = "day",
                                  .valuePath = "amount",
                                  .kind = ColumnKind::Owed};

qint64 dayOf(const QDateTime &time) { return time.toMSecsSinceEpoch(); }

} // namespace

//! What charts draw, from the same rows as the lists.
class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_goFromTheOldestToTheNewest();
    void lines_passOverRowsWithoutDateOrValue();
    void lines_keepEachGroupApart();
    void lines_keepTheirExtremesWhenThinned();
    void facts_sayWhatIsSeen();
    void readings_knowTheirMeterAndHowSureTheyAre();
    void meters_sayThatTheirLastReadingIsHeld();
    void use_isSpreadOverTheMonths();
    void use_saysWhatIsEstimated_andLeavesOutWhatIsHeld();
    void use_neverCountsBackwards();
    void charts_drawListsThatAreThere_data();
    void charts_drawListsThatAreThere();
    void derivedRows_holdEveryColumn();
};

void TestCharts::meters_sayThatTheirLastReadingIsHeld()
{
    const Json held = models::metersWithLastReading(properties(
        {reading("2", "2026-03-02", "9500", "CUSTOMER", true), reading("1", "2026-02-02", "400", "SMART_METER")}));
    QCOMPARE(held.size(), std::size_t(1));
    QVERIFY(held[0]["lastCertainty"] == Json("HELD"));
    QVERIFY(held[0]["serialNumber"] == Json("M1"));
    QVERIFY(!models::metersWithLastReading(properties({}))[0].contains("lastCertainty"));
}

void TestCharts::lines_goFromTheOldestToTheNewest()
{
    models::TableModel table({}, "id");
    table.setRows({{{"id", "3"}, {"day", "2026-03-02"}, {"amount", -500}},
                   {{"id", "2"}, {"day", "2026-03-02"}, {"amount", 250}},
                   {{"id", "1"}, {"day", "2026-03-01"}, {"amount", 100}}});
    const QList<ChartLine> lines = models::chartLines(table, balance);
    QCOMPARE(lines.size(), 1);
    QList<double> values;
    for (const models::ChartPoint &point : lines.first().points)
        values += point.value;
    // In pounds; of one day the row further down came first.
    QCOMPARE(values, QList<double>({1.0, 2.5, -5.0}));
    QCOMPARE(lines.first().points.first().at, dayOf(QDate(2026, 3, 1).startOfDay()));
}

void TestCharts::lines_passOverRowsWithoutDateOrValue()
{
    models::TableModel table({}, "id");
    table.setRows({{{"id", "1"}, {"day", nullptr}, {"amount", 1}},
                   {{"id", "2"}, {"day", "2026-03-01"}, {"amount", nullptr}},
                   {{"id", "3"}, {"day", "soon"}, {"amount", 1}},
                   {{"id", "4"}, {"day", "2026-03-01"}, {"amount", "much"}}});
    QVERIFY(models::chartLines(table, balance).isEmpty());
    QVERIFY(!models::chartFacts({}));
}

void TestCharts::lines_keepEachGroupApart()
{
    ChartDescription byMeter = balance;
    byMeter.groupPath = "meter";
    models::TableModel table({}, "id");
    table.setRows({{{"id", "1"}, {"day", "2026-03-01"}, {"amount", 1}, {"meter", "A"}},
                   {{"id", "2"}, {"day", "2026-03-02"}, {"amount", 2}, {"meter", "B"}}});
    const QList<ChartLine> lines = models::chartLines(table, byMeter);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).group, u"A"_s);
    QCOMPARE(lines.at(1).group, u"B"_s);
}

void TestCharts::lines_keepTheirExtremesWhenThinned()
{
    Json rows = Json::array();
    const QDate first(2000, 1, 1);
    for (int i = 0; i < 5000; ++i) {
        const int amount = i == 3333 ? 900'000 : i == 1111 ? -900'000 : i % 70;
        rows.push_back({{"id", std::to_string(i)},
                        {"day", first.addDays(i).toString(Qt::ISODate).toStdString()},
                        {"amount", amount}});
    }
    models::TableModel table({}, "id");
    table.setRows(rows);
    const QList<ChartLine> lines = models::chartLines(table, balance, 400);
    QVERIFY(lines.first().points.size() <= 400);
    const auto facts = models::chartFacts(lines);
    QVERIFY(facts);
    QCOMPARE(facts->highest.value, 9000.0);
    QCOMPARE(facts->lowest.value, -9000.0);
    QCOMPARE(facts->first.at, dayOf(first.startOfDay()));
    QCOMPARE(facts->last.at, dayOf(first.addDays(4999).startOfDay()));
}

void TestCharts::facts_sayWhatIsSeen()
{
    const QList<ChartLine> lines = {{{}, {{1, 5.0}, {2, 9.0}, {3, 2.0}}}};
    const auto facts = models::chartFacts(lines);
    QCOMPARE(facts->count, 3);
    QCOMPARE(facts->first.value, 5.0);
    QCOMPARE(facts->last.value, 2.0);
    QCOMPARE(facts->highest.at, 2);
}

void TestCharts::readings_knowTheirMeterAndHowSureTheyAre()
{
    const Json rows = models::meterReadings(
        properties({reading("1", "2026-01-01", "10"), reading("2", "2026-02-01", "11", "ESTIMATED"),
                    reading("3", "2026-03-01", "99", "CUSTOMER", true)}));
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0]["certainty"].get<std::string>(), "HELD");
    QCOMPARE(rows[1]["certainty"].get<std::string>(), "ESTIMATED");
    QCOMPARE(rows[2]["certainty"].get<std::string>(), "ACTUAL");
    QCOMPARE(rows[2]["serialNumber"].get<std::string>(), "M1");
}

void TestCharts::use_isSpreadOverTheMonths()
{
    // 59 m³ from 1 January to 1 March: 31 days and 28 days at one a day.
    const Json rows =
        models::monthlyUse(properties({reading("1", "2026-03-01", "159"), reading("0", "2026-01-01", "100")}));
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0]["from"].get<std::string>(), "2026-02-01");
    QCOMPARE(rows[0]["to"].get<std::string>(), "2026-02-28");
    QCOMPARE(rows[0]["cubicMetres"].get<std::string>(), "28.0");
    QCOMPARE(rows[1]["cubicMetres"].get<std::string>(), "31.0");
    QCOMPARE(rows[1]["certainty"].get<std::string>(), "ACTUAL");
}

void TestCharts::use_saysWhatIsEstimated_andLeavesOutWhatIsHeld()
{
    const Json rows = models::monthlyUse(
        properties({reading("1", "2026-01-01", "100"), reading("2", "2026-01-16", "900", "CUSTOMER", true),
                    reading("3", "2026-02-01", "131", "ESTIMATED"), reading("4", "2026-03-01", "159")}));
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[1]["cubicMetres"].get<std::string>(), "31.0");
    QCOMPARE(rows[1]["certainty"].get<std::string>(), "ESTIMATED");
    QCOMPARE(rows[0]["certainty"].get<std::string>(), "ESTIMATED");
}

void TestCharts::use_neverCountsBackwards()
{
    QVERIFY(
        models::monthlyUse(properties({reading("1", "2026-01-01", "100"), reading("2", "2026-02-01", "3")})).empty());
    QVERIFY(models::monthlyUse(properties({reading("1", "2026-01-01", "100")})).empty());
    QVERIFY(models::monthlyUse(Json()).empty());
}

void TestCharts::charts_drawListsThatAreThere_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : models::recordScreens())
        QTest::newRow(qPrintable(id)) << id;
}

void TestCharts::charts_drawListsThatAreThere()
{
    QFETCH(const QString, id);
    const models::ScreenDescription screen = *models::describeScreen(id);
    for (const ChartDescription &chart : screen.charts) {
        const auto list = std::find_if(screen.lists.begin(), screen.lists.end(),
                                       [&chart](const models::ListDescription &one) { return one.id == chart.list; });
        QVERIFY2(list != screen.lists.end(), qPrintable(chart.id));
        // The paths are those of columns, which are held against the schema.
        for (const std::string &path : {chart.datePath, chart.valuePath, chart.groupPath, chart.certaintyPath}) {
            const bool isColumn = path.empty()
                || std::any_of(list->columns.begin(), list->columns.end(),
                               [&path](const models::Column &column) { return column.path == path; });
            QVERIFY2(isColumn, path.c_str());
        }
        QVERIFY(!chart.title.isEmpty());
    }
}

void TestCharts::derivedRows_holdEveryColumn()
{
    const Json value = properties({reading("1", "2026-01-01", "100"), reading("2", "2026-02-01", "131")});
    const models::ScreenDescription screen = *models::describeScreen(u"property"_s);
    int derived = 0;
    for (const models::ListDescription &list : screen.lists) {
        if (!list.derive)
            continue;
        ++derived;
        const Json rows = list.derive(value);
        QVERIFY(!rows.empty());
        for (const models::Column &column : list.columns)
            QVERIFY2(models::valueAt(rows[0], column.path), column.path.c_str());
        QVERIFY(rows[0].contains(list.idPath));
    }
    QCOMPARE(derived, 3);
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
