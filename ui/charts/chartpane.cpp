// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "models/screens/screenrecords.h"
#include "ui/charts/recordchart.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/recordlist.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

ChartPane::ChartPane(models::ScreenRecords &records, int list, const models::ChartDescription &chart,
                     const catalogue::ErrorCatalogue &errors, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_errors(errors),
      m_index(list),
      m_chart(new RecordChart(records.table(list), chart, this)),
      m_list(new RecordList(chart.title, &records.table(list), this)),
      m_older(new QPushButton(tr("Load older"), this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(chart.id + u".pane"_s);
    m_list->setObjectName(chart.id + u".list"_s);
    m_list->setFillsHeight(true);
    m_list->setEmptyState(records.description().lists.at(list).emptyText);
    m_older->setObjectName(chart.id + u".older"_s);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(grid());
    beside->addWidget(m_list, 1);
    beside->addWidget(m_older, 0, Qt::AlignLeading);
    m_layout->setContentsMargins(0, grid(1.5), 0, 0);
    m_layout->setSpacing(grid(2));
    m_layout->addWidget(m_chart, 3);
    m_layout->addLayout(beside, 2);

    connect(m_older, &QPushButton::clicked, this, [this] {
        if (models::ConnectionModel *pages = m_records.connection(m_index))
            pages->fetchMore({});
    });
    connect(m_list, &RecordList::retryTriggered, this, [this] { m_records.reload(m_index); });
    connect(&records, &models::ScreenRecords::stateChanged, this, [this](int changed) {
        if (changed == m_index)
            refreshState();
    });
    refreshState();
}

void ChartPane::activate() { m_records.open(m_index); }

void ChartPane::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= grid(100);
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void ChartPane::refreshState()
{
    const models::ConnectionModel *pages = m_records.connection(m_index);
    m_older->setVisible(pages && pages->canFetchMore({}));
    m_list->setLoading(m_records.isLoading(m_index));
    m_list->setTotal(m_records.totalCount(m_index));
    if (m_records.isLoading(m_index))
        m_list->showTrouble({}, {});
    else
        m_list->showTroubles(m_records.error(m_index), m_records.gap(m_index), m_errors);
}

} // namespace tideline::ui
