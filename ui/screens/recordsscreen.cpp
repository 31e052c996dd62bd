// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/recordsscreen.h"

#include "models/customer/customer.h"
#include "models/screens/screenrecords.h"
#include "models/shell/cataloguesource.h"
#include "ui/charts/chartpane.h"
#include "ui/screens/operationmenu.h"
#include "ui/screens/recordpane.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace tideline::ui {

RecordsScreen::RecordsScreen(models::Customer &customer, models::ScreenRecords &records,
                             models::CatalogueSource &catalogue, const catalogue::ErrorCatalogue &errors,
                             QWidget *parent)
    : Screen(records.description().id, parent),
      m_customer(customer),
      m_records(records),
      m_catalogue(catalogue),
      m_errors(errors),
      m_tabs(new QTabWidget(this))
{
    makeFacts();
    m_tabs->setObjectName(records.description().id + u".tabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Lists of this screen"));
    m_tabs->setDocumentMode(true);
    for (int list = 0; list < records.description().lists.size(); ++list) {
        auto *pane = new RecordPane(records, list, m_errors, m_tabs);
        m_tabs->addTab(pane, records.description().lists.at(list).title);
        connect(pane, &RecordPane::operationRequested, this,
                [this, list](const QString &operation, int row) { request(operation, list, row); });
        addCharts(list);
    }
    column()->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordsScreen::openCurrent);
    connect(&records, &models::ScreenRecords::factsChanged, this, &RecordsScreen::refreshFacts);
}

void RecordsScreen::addCharts(int list)
{
    for (const models::ChartDescription &chart : m_records.description().charts) {
        if (chart.list == m_records.description().lists.at(list).id)
            m_tabs->addTab(new ChartPane(m_records, list, chart, m_errors, m_tabs), chart.title);
    }
}

void RecordsScreen::activate()
{
    m_isActive = true;
    m_records.openFacts();
    openCurrent();
}

void RecordsScreen::showList(const QString &list)
{
    if (RecordPane *shown = pane(list)) // charts and pages of a screen's own stand between the lists
        m_tabs->setCurrentWidget(shown);
}

void RecordsScreen::addFirstPage(QWidget *page, const QString &title)
{
    m_tabs->insertTab(0, page, title);
    m_tabs->setCurrentIndex(0);
}

void RecordsScreen::addAbove(QWidget *widget) { column()->insertWidget(column()->indexOf(m_tabs), widget); }

RecordPane *RecordsScreen::pane(const QString &list) const
{
    for (int page = 0; page < m_tabs->count(); ++page) {
        if (m_tabs->widget(page)->objectName() == list)
            return qobject_cast<RecordPane *>(m_tabs->widget(page));
    }
    return nullptr;
}

void RecordsScreen::showPage(QWidget *page) { m_tabs->setCurrentWidget(page); }

void RecordsScreen::makeFacts()
{
    auto *line = new QHBoxLayout;
    auto *flow = new FlowLayout;
    flow->setSpacing(grid(4));
    line->setSpacing(grid(2));
    line->addLayout(flow, 1);
    for (const models::FactDescription &fact : m_records.description().facts) {
        auto *place = new QWidget(this);
        auto *label = new QLabel(fact.column.title, place);
        label->setProperty("tone", u"muted"_s);
        auto *value = new QLabel(u"–"_s, place);
        value->setProperty("type", u"section"_s);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.column.title);
        auto *block = new QVBoxLayout(place);
        block->setContentsMargins(0, 0, 0, 0);
        block->setSpacing(grid(0.25));
        block->addWidget(label);
        block->addWidget(value);
        flow->addWidget(place);
        m_facts += value;
    }
    if (m_facts.isEmpty())
        line->addStretch(1);
    makeMore(line);
    column()->addLayout(line);
}

void RecordsScreen::makeMore(QHBoxLayout *line)
{
    auto *more = new QPushButton(tr("More operations"), this);
    more->setObjectName(m_records.description().id + u".more"_s);
    auto *menu = new OperationMenu(m_catalogue, m_records.description().id, more);
    more->setMenu(menu);
    connect(menu, &OperationMenu::operationChosen, this,
            [this](const QString &operation) { request(operation, -1, -1); });
    line->addWidget(more, 0, Qt::AlignBottom);
}

void RecordsScreen::refreshFacts()
{
    const QList<models::FactDescription> &facts = m_records.description().facts;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const models::FactDescription &fact = facts.at(i);
        const models::RecordModel *record = m_records.record(fact.query);
        if (!record || !record->hasData())
            continue;
        m_facts.at(i)->setText(record->isRefused(fact.column.path)
                                   ? tr("Not shown to you")
                                   : formatValue(record->value(fact.column.path), fact.column.kind));
    }
}

void RecordsScreen::openCurrent()
{
    if (!m_isActive)
        return;
    if (auto *pane = qobject_cast<RecordPane *>(m_tabs->currentWidget()))
        pane->activate();
    else if (auto *chart = qobject_cast<ChartPane *>(m_tabs->currentWidget()))
        chart->activate();
    else if (m_tabs->currentWidget())
        m_records.open(0); // a page of the screen's own shows what the first list comes from
}

void RecordsScreen::request(const QString &operation, int list, int row)
{
    Q_EMIT operationRequested(operation,
                              list >= 0 && row >= 0 ? m_customer.formContext(m_records.table(list), row)
                                                    : m_customer.formContext());
}

} // namespace tideline::ui
