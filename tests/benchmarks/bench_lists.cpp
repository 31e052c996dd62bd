// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sortfiltermodel.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recordlist.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>

//! \file
//! Lists of 100,000 payments: sorting, filtering, one step of scrolling, the next page.

using namespace tideline;
using graphql::Json;
using models::ColumnKind;

namespace {

constexpr int rowCount = 100'000;
constexpr int rounds = 9;

Json payments(int from, int count)
{
    Json rows = Json::array();
    for (int i = from; i < from + count; ++i) {
        const int mixed = int((std::int64_t(i) * 7919) % 1'000'003);
        rows.push_back(
            {{"id", std::to_string(i)},
             {"paymentDate", "20" + std::to_string(10 + mixed % 16) + "-0" + std::to_string(1 + mixed % 9) + "-15"},
             {"amount", mixed % 90'000},
             {"status", mixed % 7 == 0 ? "FAILED" : "CLEARED"},
             {"reference", "Payment " + std::to_string(mixed)}});
    }
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    models::TableModel table({{"paymentDate", QStringLiteral("Date"), ColumnKind::Date},
                              {"amount", QStringLiteral("Amount"), ColumnKind::Money},
                              {"status", QStringLiteral("Status"), ColumnKind::Status},
                              {"reference", QStringLiteral("Reference"), ColumnKind::Identifier}},
                             "id");
    table.setRows(payments(0, rowCount));

    models::SortFilterModel order(table);
    bool isUp = false;
    benchmarks::measure("sort 100,000 rows by amount, first time", 1, [&order] { order.sort(1); });
    benchmarks::measure("sort them again, the other way", rounds, [&order, &isUp] {
        isUp = !isUp;
        order.sort(1, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    benchmarks::measure("sort 100,000 rows by date, first time", 1, [&order] { order.sort(0); });
    order.sort(-1);
    benchmarks::measure("filter 100,000 rows, first letter ever", 1,
                        [&order] { order.setFilterText(QStringLiteral("f")); });
    int letter = 0;
    benchmarks::measure("filter them again, another text", rounds,
                        [&order, &letter] { order.setFilterText(QStringLiteral("failed %1").arg(++letter)); });
    order.setFilterText({});

    ui::RecordList list(QStringLiteral("Payments"), &table);
    list.resize(1000, 700);
    list.show();
    QApplication::processEvents();
    int place = 0;
    benchmarks::measure("scroll by a page and paint it", 50, [&list, &place] {
        list.view()->verticalScrollBar()->setValue(place += 997);
        list.view()->viewport()->repaint();
    });
    int next = rowCount;
    benchmarks::measure("append a page of 50 rows", rounds, [&table, &next] {
        table.appendRows(payments(next, 50));
        next += 50;
        QApplication::processEvents();
    });
    return 0;
}
