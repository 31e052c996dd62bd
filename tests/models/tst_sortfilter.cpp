// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sortfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tideline;
using graphql::Json;
using models::ColumnKind;
using models::SortFilterModel;
using models::TableModel;

//! Sorting and filtering of loaded rows, and what changes of the table do to both.
class SortFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sort_comparesAmountsAsNumbers();
    void sort_putsMissingValuesLastEitherWay();
    void filter_wantsEveryWordInAnyColumn();
    void changedRow_isSortedAndFilteredAnew();
    void insertedAndRemovedRows_keepTheirKeys();
    void rows_mapToTheTableAndBack();

private:
    static Json row(const char *id, std::int64_t amount, const char *status)
    {
        return {{"id", id}, {"amount", amount}, {"status", status}};
    }
    QStringList shown() const
    {
        QStringList ids;
        for (int i = 0; i < m_sorted->rowCount(); ++i)
            ids += m_sorted->index(i, 0).data().toString();
        return ids;
    }

    std::unique_ptr<TableModel> m_table;
    std::unique_ptr<SortFilterModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SortFilterTest::init()
{
    m_tester.reset();
    m_sorted.reset();
    m_table = std::make_unique<TableModel>(models::Columns{{"id", QStringLiteral("Id")},
                                                           {"amount", QStringLiteral("Amount"), ColumnKind::Money},
                                                           {"status", QStringLiteral("Status"), ColumnKind::Status}},
                                           "id");
    m_table->setRows({row("a", 900, "CLEARED"), row("b", 10000, "FAILED"), row("c", 50, "DIRECT_DEBIT")});
    m_sorted = std::make_unique<SortFilterModel>(*m_table);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_sorted.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void SortFilterTest::sort_comparesAmountsAsNumbers()
{
    m_sorted->sort(1);
    QCOMPARE(shown(), QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    m_sorted->sort(1, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
}

void SortFilterTest::sort_putsMissingValuesLastEitherWay()
{
    m_table->appendRows(Json::array({Json{{"id", "d"}, {"status", "X"}}}));
    m_sorted->sort(1);
    QCOMPARE(shown().last(), QStringLiteral("d"));
    m_sorted->sort(1, Qt::DescendingOrder);
    QCOMPARE(shown().last(), QStringLiteral("d"));
}

void SortFilterTest::filter_wantsEveryWordInAnyColumn()
{
    m_sorted->setFilterText(QStringLiteral("debit  DIRECT"));
    QCOMPARE(shown(), QStringList(QStringLiteral("c")));
    m_sorted->setFilterText(QStringLiteral("debit a"));
    QCOMPARE(shown(), QStringList());
    m_sorted->setFilterText({});
    QCOMPARE(shown().size(), 3);
}

void SortFilterTest::changedRow_isSortedAndFilteredAnew()
{
    m_sorted->sort(1);
    m_sorted->setFilterText(QStringLiteral("cleared"));
    QCOMPARE(shown(), QStringList(QStringLiteral("a")));
    m_table->setRows({row("a", 900, "FAILED"), row("b", 10, "CLEARED"), row("c", 50, "CLEARED")});
    QCOMPARE(shown(), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
}

void SortFilterTest::insertedAndRemovedRows_keepTheirKeys()
{
    m_sorted->sort(1);
    m_table->setRows({row("z", 1, "X"), row("a", 900, "X"), row("c", 50, "X"), row("y", 800, "X")});
    QCOMPARE(shown(),
             QStringList({QStringLiteral("z"), QStringLiteral("c"), QStringLiteral("y"), QStringLiteral("a")}));
    m_table->setRows({row("a", 900, "X"), row("y", 800, "X")});
    QCOMPARE(shown(), QStringList({QStringLiteral("y"), QStringLiteral("a")}));
    m_table->clear();
    QCOMPARE(shown().size(), 0);
}

void SortFilterTest::rows_mapToTheTableAndBack()
{
    m_sorted->sort(1);
    QCOMPARE(m_sorted->tableRow(0), 2);
    QCOMPARE(m_sorted->rowOfTable(2), 0);
    m_sorted->setFilterText(QStringLiteral("failed"));
    QCOMPARE(m_sorted->rowOfTable(0), -1);
    QCOMPARE(m_sorted->tableRow(7), -1);
}

QTEST_GUILESS_MAIN(SortFilterTest)
#include "tst_sortfilter.moc"
