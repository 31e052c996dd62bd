// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/recordpane.h"

#include "models/screens/screenrecords.h"
#include "ui/screens/listfilters.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/columnmenu.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/saverows.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::ListDescription;

namespace {

const ListDescription &describe(const models::ScreenRecords &records, int list)
{
    return records.description().lists.at(list);
}

//! The column that the server sorts by; -1: none.
int serverOrder(const ListDescription &list)
{
    for (int column = 0; column < list.columns.size(); ++column) {
        if (list.columns.at(column).path == list.order.column)
            return column;
    }
    return -1;
}

} // namespace

RecordPane::RecordPane(models::ScreenRecords &records, int list, const catalogue::ErrorCatalogue &errors,
                       QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_errors(errors),
      m_index(list),
      m_list(new RecordList(describe(records, list).title, &records.table(list), this)),
      m_filter(new QLineEdit(this)),
      m_detailsCard(new QFrame(this)),
      m_details(new FactList(m_detailsCard))
{
    const ListDescription &description = describe(records, list);
    setObjectName(description.id);
    m_list->setObjectName(description.id + u".list"_s);
    m_list->setFillsHeight(true);
    m_list->setEmptyState(description.emptyText);
    m_filter->setObjectName(description.id + u".filter"_s);
    m_filter->setPlaceholderText(tr("Filter these rows"));
    m_filter->setAccessibleName(tr("Filter the list %1").arg(description.title));
    m_filter->setClearButtonEnabled(true);
    keepScaled(m_filter, [this] { m_filter->setFixedWidth(grid(24)); });
    m_detailsCard->setProperty("kind", u"card"_s);
    m_detailsCard->setAccessibleName(tr("Details of the selected row"));
    m_detailsCard->hide();

    auto *tools = new QHBoxLayout;
    tools->setSpacing(grid());
    auto *choices = new FlowLayout;
    choices->addWidget(m_filter);
    m_restrictions = new ListFilters(records, list, *choices, this);
    tools->addLayout(choices, 1);
    makeTools(tools);
    auto *card = new QVBoxLayout(m_detailsCard);
    card->setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5));
    card->addWidget(m_details);
    auto *problem = new QLabel(this);
    problem->setObjectName(description.id + u".filter.problem"_s);
    problem->setProperty("tone", u"error"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    auto *actions = new FlowLayout;
    makeActions(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.25));
    layout->addLayout(tools);
    layout->addWidget(problem);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detailsCard);
    layout->addLayout(actions);

    connect(m_filter, &QLineEdit::textChanged, m_list, &RecordList::setFilterText);
    connect(m_list, &RecordList::currentRowChanged, this, &RecordPane::showDetails);
    connect(m_restrictions, &ListFilters::problemChanged, problem, [problem](const QString &text) {
        problem->setText(text);
        problem->setVisible(!text.isEmpty());
    });
    connect(m_restrictions, &ListFilters::changed, this, &RecordPane::ask);
    connect(m_list, &RecordList::emptyActionTriggered, m_restrictions, &ListFilters::clear);
    m_list->setServerOrder(serverOrder(description));
    if (serverOrder(description) >= 0)
        connect(m_list->view()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordPane::ask);
    connect(m_list, &RecordList::retryTriggered, this, [this] { m_records.reload(m_index); });
    connect(&records, &models::ScreenRecords::stateChanged, this, [this](int changed) {
        if (changed == m_index)
            refreshState();
    });
    connect(&records.table(list), &QAbstractItemModel::dataChanged, this,
            [this] { showDetails(m_list->currentRow()); });
    refreshState();
}

void RecordPane::addAbove(QWidget *widget) { static_cast<QBoxLayout *>(layout())->insertWidget(0, widget); }

void RecordPane::activate() { m_records.open(m_index); }

void RecordPane::makeTools(QHBoxLayout *layout)
{
    const QString &id = describe(m_records, m_index).id;
    const auto add = [this, layout, &id](const QString &text, const char *name) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(id + u'.' + QLatin1StringView(name));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(button);
        return button;
    };
    QToolButton *columns = add(tr("Columns"), "columns");
    columns->setMenu(new ColumnMenu(*m_list->view(), columns));
    columns->setPopupMode(QToolButton::InstantPopup);
    connect(add(tr("Export"), "export"), &QToolButton::clicked, this, &RecordPane::exportRows);
    connect(add(tr("Refresh"), "refresh"), &QToolButton::clicked, this, [this] { m_records.reload(m_index); });
}

void RecordPane::makeActions(QLayout *layout)
{
    bool isFirst = true;
    for (const models::OperationLink &link : describe(m_records, m_index).actions) {
        auto *button = new QPushButton(link.text, this);
        button->setObjectName(u"do.%1"_s.arg(link.operation));
        if (isFirst)
            button->setProperty("kind", u"primary"_s);
        isFirst = false;
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, operation = link.operation] { Q_EMIT operationRequested(operation, m_list->currentRow()); });
        if (!link.needsRow)
            continue;
        button->setEnabled(false);
        button->setToolTip(tr("Choose a row first"));
        connect(m_list, &RecordList::currentRowChanged, button, [this, button, path = link.onlyIf](int row) {
            const bool isRight = path.empty() || m_records.table(m_index).value(row, path).toBool();
            button->setEnabled(row >= 0 && isRight);
            button->setToolTip(row < 0 ? tr("Choose a row first") : isRight ? QString() : tr("Not for this row"));
        });
    }
}

//! What is loaded is sorted where it stands; the rows that are not loaded come in that order, too.
void RecordPane::ask()
{
    graphql::Json variables = m_restrictions->variables();
    const models::ServerOrder &order = describe(m_records, m_index).order;
    const QHeaderView &header = *m_list->view()->horizontalHeader();
    const int sorted = header.sortIndicatorSection();
    if (sorted >= 0 && sorted == serverOrder(describe(m_records, m_index)))
        variables[order.variable] =
            header.sortIndicatorOrder() == Qt::AscendingOrder ? order.ascending : order.descending;
    m_records.setFilter(m_index, std::move(variables));
}

void RecordPane::refreshState()
{
    m_list->setLoading(m_records.isLoading(m_index));
    m_list->setTotal(m_records.totalCount(m_index));
    if (m_records.isRefused(m_index))
        m_list->setEmptyState(tr("This list is not shown to you. Ask for access if you need it."));
    else if (m_records.isFiltered(m_index))
        m_list->setEmptyState(tr("No row fits what is chosen above."), tr("Show all"));
    else
        m_list->setEmptyState(describe(m_records, m_index).emptyText);
    if (m_records.isLoading(m_index))
        m_list->showTrouble({}, {});
    else
        m_list->showTroubles(m_records.error(m_index), m_records.gap(m_index), m_errors);
}

void RecordPane::showDetails(int row)
{
    const models::Columns &columns = describe(m_records, m_index).details;
    m_detailsCard->setVisible(row >= 0 && !columns.isEmpty());
    if (row < 0)
        return;
    m_details->clear();
    for (const models::Column &column : columns) {
        const models::TableModel &table = m_records.table(m_index);
        if (table.isRefused(row, column.path)) {
            m_details->addRefused(column.title);
            continue;
        }
        const QVariant value = table.value(row, column.path);
        const bool copies = column.kind == models::ColumnKind::Identifier && value.isValid();
        m_details->add(column.title, value.isValid() ? formatValue(value, column.kind) : QString(),
                       copies ? FactList::Copy::Yes : FactList::Copy::No);
    }
}

void RecordPane::exportRows() { saveRows(*m_list->view(), describe(m_records, m_index).title, this); }

} // namespace tideline::ui
