// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tablemodel.h"
#include "ui/charts/recordchart.h"
#include "ui/shell/columnkeeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/saverows.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::ColumnKind;
using ui::RecordList;

namespace {

const models::Columns columns = {{"day", u"Date"_s, ColumnKind::Date},
                                 {"amount", u"Amount"_s, ColumnKind::Money},
                                 {"status", u"Status"_s, ColumnKind::Status}};

Json rows(int from, int count)
{
    Json list = Json::array();
    for (int i = from; i < from + count; ++i)
        list.push_back({{"id", "r" + std::to_string(i)}, {"day", "2026-01-01"}, {"amount", i}, {"status", "CLEARED"}});
    return list;
}

} // namespace

//! Lists as people see and arrange them, and pictures of lists.
class TestRecordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refresh_keepsScrollAndCurrentRow();
    void columns_comeBackAsTheyWereLeft();
    void columns_movedAreKept_andAPressElsewhereIsNobodysWish();
    void rowThatIsFilteredAway_isCurrentNoMore();
    void rows_areExportedAsTheyStand();
    void rows_areCopiedInTheOrderShown();
    void columns_ofAnotherVersionAreLeftAlone();
    void chart_tellsInWordsWhatItShows();
    void chart_takesTheColoursOfTheTheme();
    void qrCode_holdsTheText();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestRecordList::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_theme->setMode(ui::ThemeMode::Light);
}

void TestRecordList::refresh_keepsScrollAndCurrentRow()
{
    models::TableModel table(columns, "id");
    table.setRows(rows(0, 300));
    RecordList list(u"list"_s, &table);
    list.setFillsHeight(true);
    list.resize(600, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QTest::qWait(20);
    list.view()->setCurrentIndex(list.view()->model()->index(150, 0));
    list.view()->scrollTo(list.view()->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int place = list.view()->visualRect(list.view()->currentIndex()).top();
    // Two rows further down go, one changes, one comes at the end.
    Json changed = rows(0, 302);
    changed.erase(200);
    changed.erase(180);
    changed[160]["amount"] = 999;
    table.setRows(changed);
    QTest::qWait(20);
    QCOMPARE(list.currentRow(), 150);
    QCOMPARE(list.view()->visualRect(list.view()->currentIndex()).top(), place);
    QCOMPARE(list.view()->selectionModel()->selectedRows().size(), 1);
}

void TestRecordList::columns_comeBackAsTheyWereLeft()
{
    QHash<QString, QByteArray> store;
    ui::ColumnKeeper keeper([&store](const QString &list) { return store.value(list); },
                            [&store](const QString &list, const QByteArray &state) { store.insert(list, state); });
    models::TableModel table(columns, "id");
    table.setRows(rows(0, 3));
    {
        QWidget window;
        auto *list = new RecordList(u"payments"_s, &table, &window);
        keeper.attach(window);
        window.show();
        QTest::qWait(20);
        QVERIFY(store.isEmpty()); // fitting the columns is nobody's wish
        list->view()->setColumnHidden(2, true);
        list->view()->horizontalHeader()->moveSection(0, 1);
        list->view()->setColumnWidth(0, 222);
        list->view()->setColumnHidden(2, false);
        list->view()->setColumnHidden(2, true);
        QVERIFY(store.contains(u"payments"_s));
    }
    QWidget window;
    auto *list = new RecordList(u"payments"_s, &table, &window);
    keeper.attach(window);
    window.show();
    QTest::qWait(20);
    QVERIFY(list->view()->isColumnHidden(2));
    QCOMPARE(list->view()->horizontalHeader()->visualIndex(0), 1);
    table.appendRows(rows(10, 5)); // would fit the columns anew
    QTest::qWait(20);
    QCOMPARE(list->view()->horizontalHeader()->visualIndex(0), 1);
}

void TestRecordList::columns_movedAreKept_andAPressElsewhereIsNobodysWish()
{
    models::TableModel table(columns, "id");
    table.setRows(rows(0, 3));
    RecordList list(u"payments"_s, &table);
    QSignalSpy arranged(&list, &RecordList::columnsArranged);
    list.resize(600, 300);
    list.show();
    QTest::qWait(20);
    QTest::mousePress(list.view()->viewport(), Qt::LeftButton);
    list.resize(900, 300); // the last column stretches
    QTest::qWait(20);
    QTest::mouseRelease(list.view()->viewport(), Qt::LeftButton);
    QCOMPARE(arranged.count(), 0);
    QVERIFY(list.columns().isEmpty());
    list.view()->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(arranged.count(), 1);
    QVERIFY(!list.columns().isEmpty());
}

void TestRecordList::rowThatIsFilteredAway_isCurrentNoMore()
{
    models::TableModel table(columns, "id");
    table.setRows(rows(0, 5));
    RecordList list(u"payments"_s, &table);
    list.show();
    list.view()->setCurrentIndex(list.view()->model()->index(2, 0));
    QSignalSpy current(&list, &RecordList::currentRowChanged);
    list.setFilterText(u"nothing of the kind"_s);
    QTRY_VERIFY(!current.isEmpty());
    QCOMPARE(current.last().at(0).toInt(), -1);
    QCOMPARE(list.currentRow(), -1);

    list.setFilterText({});
    list.view()->setCurrentIndex(list.view()->model()->index(2, 0));
    QTRY_COMPARE(current.last().at(0).toInt(), 2);
    table.clear();
    QTRY_COMPARE(current.last().at(0).toInt(), -1);
}

void TestRecordList::rows_areExportedAsTheyStand()
{
    models::TableModel table(columns, "id");
    Json list = rows(0, 2);
    list[0]["status"] = " =2+5";
    list[1]["status"] = "a \"b\"\nc";
    list[1]["amount"] = nullptr;
    table.setRows(list);
    table.setRefused({"amount"});
    RecordList shown(u"payments"_s, &table);
    shown.view()->horizontalHeader()->moveSection(2, 0);
    shown.view()->setColumnHidden(0, true);
    const QStringList lines = ui::rowsAsCsv(*shown.view()).split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"\"Status\",\"Amount\""_s);
    QVERIFY2(lines.at(1).startsWith(u"\"' ="_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"\"\"b\"\""_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(2).endsWith(u",\"Not shown to you\""_s), qPrintable(lines.at(2)));
}

void TestRecordList::rows_areCopiedInTheOrderShown()
{
    models::TableModel table(columns, "id");
    Json list = rows(0, 3);
    list[1]["status"] = "one\ttwo\nthree";
    table.setRows(list);
    RecordList shown(u"payments"_s, &table);
    const QAbstractItemModel &model = *shown.view()->model();
    const QStringList lines =
        ui::rowsAsText(*shown.view(), {model.index(2, 0), model.index(0, 0), model.index(1, 0)}).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(u"0.00"_s));
    QVERIFY(lines.at(2).contains(u"0.02"_s));
    QCOMPARE(lines.at(1).count(u'\t'), 2);
}

void TestRecordList::columns_ofAnotherVersionAreLeftAlone()
{
    models::TableModel table(columns, "id");
    RecordList list(u"list"_s, &table);
    list.restoreColumns("nonsense");
    list.restoreColumns("7:AAAA");
    list.restoreColumns("3:AAAA");
    QVERIFY(list.columns().isEmpty());
    QVERIFY(!list.view()->isColumnHidden(0));
}

void TestRecordList::chart_tellsInWordsWhatItShows()
{
    models::TableModel table(columns, "id");
    ui::RecordChart chart(table,
                          {.id = u"chart"_s,
                           .title = u"Balance"_s,
                           .shape = models::ChartDescription::Shape::Steps,
                           .datePath = "day",
                           .valuePath = "amount",
                           .kind = ColumnKind::Owed});
    QCOMPARE(chart.accessibleName(), u"Balance"_s);
    QVERIFY(chart.accessibleDescription().contains(u"nothing to draw"_s));
    table.setRows({{{"id", "2"}, {"day", "2026-02-01"}, {"amount", -4210}},
                   {{"id", "1"}, {"day", "2026-01-01"}, {"amount", 500}}});
    QTRY_VERIFY(chart.accessibleDescription().contains(u"owes £42.10"_s));
    QVERIFY(chart.accessibleDescription().contains(u"in credit £5.00"_s));
    QCOMPARE(chart.lines().first().points.size(), 2);
}

void TestRecordList::chart_takesTheColoursOfTheTheme()
{
    models::TableModel table(columns, "id");
    table.setRows(rows(0, 5));
    ui::RecordChart chart(table, {.id = u"chart"_s, .title = u"Amount"_s, .datePath = "day", .valuePath = "amount"});
    chart.resize(500, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    for (const ui::ThemeMode mode : {ui::ThemeMode::Dark, ui::ThemeMode::Light}) {
        m_theme->setMode(mode);
        QTest::qWait(50);
        const QImage picture = chart.grab().toImage();
        const QColor surface = ui::color(ui::Role::Surface, chart.palette());
        QCOMPARE(picture.pixelColor(picture.width() / 2, 20).name(), surface.name());
    }
}

void TestRecordList::qrCode_holdsTheText()
{
    const ui::QrCode code(u"otpauth://totp/Tideline?secret=JBSWY3DPEHPK3PXP&issuer=Tideline"_s);
    QVERIFY(!code.isEmpty());
    QVERIFY(code.modules() >= 21 && code.modules() % 4 == 1);
    // The three finder patterns: dark ring, light ring, dark heart.
    const int end = code.modules() - 7;
    for (const QPoint corner : {QPoint(0, 0), QPoint(end, 0), QPoint(0, end)}) {
        QVERIFY(code.isDark(corner.x(), corner.y()));
        QVERIFY(!code.isDark(corner.x() + 1, corner.y() + 1));
        QVERIFY(code.isDark(corner.x() + 3, corner.y() + 3));
    }
    QVERIFY(!code.accessibleName().contains(u"JBSW"_s));
    QVERIFY(ui::QrCode(QString(5000, u'x')).isEmpty());
}

QTEST_MAIN(TestRecordList)
#include "tst_recordlist.moc"
