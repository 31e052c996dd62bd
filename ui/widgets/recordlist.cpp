// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordlist.h"

#include "models/records/sortfiltermodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/saverows.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::TableModel;

RecordList::RecordList(const QString &name, TableModel *model, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_order(new models::SortFilterModel(*model, this)),
      m_loading(new LoadingBar(this)),
      m_trouble(new Callout(this)),
      m_view(new QTableView(this)),
      m_empty(new Callout(this)),
      m_count(new QLabel(this)),
      m_emptyText(tr("Nothing here yet."))
{
    setObjectName(name);
    m_view->setObjectName(name + u".table"_s);
    m_view->setAccessibleName(name);
    m_view->setModel(m_order);
    // No order but the server's until a heading is clicked; a third click returns to it.
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    constexpr int rowsToMeasure = 60;
    m_view->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_view->horizontalHeader()->viewport()->installEventFilter(this);
    m_count->setProperty("tone", u"muted"_s);
    m_trouble->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_loading);
    layout->addWidget(m_trouble);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    layout->addWidget(m_count, 0, Qt::AlignRight);
    layout->addStretch(0); // keeps an empty state as high as its words
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_trouble, &Callout::actionTriggered, this, &RecordList::retryTriggered);
    connect(m_empty, &Callout::actionTriggered, this, [this] {
        if (m_model->rowCount() > 0)
            m_model->fetchMore({}); // what the filter looks through
        else
            Q_EMIT emptyActionTriggered();
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_order->tableRow(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentRowChanged(m_order->tableRow(current.row())); });
    // The current row may be gone without a word from the selection. Later, when the selection knows itself.
    connect(m_order, &QAbstractItemModel::modelReset, this, &RecordList::tellCurrentRow, Qt::QueuedConnection);
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &RecordList::tellCurrentRow, Qt::QueuedConnection);
    for (const auto signal : {&TableModel::rowsInserted, &TableModel::rowsRemoved})
        connect(model, signal, this, &RecordList::refreshState);
    connect(model, &TableModel::modelReset, this, &RecordList::refreshState);
    connect(model, &TableModel::rowsMoved, this, &RecordList::fitSoon);
    connect(model, &TableModel::dataChanged, this, &RecordList::fitSoon);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordList::refreshState);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &RecordList::noteResizing);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordList::noteArrangement);
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RecordList::fitHeight);
    keepScaled(this, [this] {
        m_view->verticalHeader()->setDefaultSectionSize(rowHeight());
        fitSoon();
    });
    refreshState();
}

//! The view lays itself out once more while it is hidden, when only the frame of this list is left.
RecordList::~RecordList() { m_view->horizontalHeader()->disconnect(this); }

void RecordList::setEmptyState(const QString &text, const QString &actionText)
{
    m_emptyText = text;
    m_emptyAction = actionText;
    refreshState();
}

void RecordList::setLoading(bool loading)
{
    m_loading->setLoading(loading);
    refreshState();
}

void RecordList::setTotal(int total)
{
    m_total = total;
    refreshState();
}

void RecordList::setServerOrder(int column)
{
    m_serverOrder = column;
    refreshState();
}

void RecordList::showTrouble(const QString &headline, const QString &text, Callout::Tone tone)
{
    if (headline.isEmpty())
        m_trouble->hide();
    else
        m_trouble->show(tone, headline, text, tr("Try again"));
    refreshState();
}

void RecordList::showTroubles(const std::optional<api::Error> &error, const std::optional<api::Error> &gap,
                              const catalogue::ErrorCatalogue &words)
{
    if (error) {
        const catalogue::ErrorEntry entry = words.describe(error->facts());
        const bool isOld = m_model->rowCount() > 0;
        showTrouble(entry.headline, isOld ? tr("%1 What is shown may be out of date.").arg(entry.text) : entry.text,
                    calloutTone(entry.kind));
        m_trouble->offerDetails(*error);
    } else if (gap) {
        const catalogue::ErrorEntry entry = words.describe(gap->facts());
        showTrouble(tr("Some of this list is missing"), u"%1. %2"_s.arg(entry.headline, entry.text),
                    Callout::Tone::Warning);
        m_trouble->offerDetails(*gap);
    } else {
        showTrouble({}, {});
    }
}

void RecordList::tellCurrentRow() { Q_EMIT currentRowChanged(currentRow()); }

int RecordList::currentRow() const { return m_order->tableRow(m_view->currentIndex().row()); }

void RecordList::setFilterText(const QString &text)
{
    m_order->setFilterText(text);
    refreshState();
}

void RecordList::setFillsHeight(bool fills)
{
    m_fillsHeight = fills;
    static_cast<QBoxLayout *>(layout())->setStretchFactor(m_view, fills ? 1 : 0);
    refreshState();
    fitHeight();
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_isOnHeading = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            m_isOnHeading = false;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RecordList::refreshState()
{
    const int rows = m_model->rowCount();
    const int shown = m_order->rowCount();
    m_view->setVisible(rows > 0);
    const bool hasMore = m_model->canFetchMore({});
    if (rows > 0 && shown == 0)
        m_empty->show(
            Callout::Tone::Neutral, {},
            (hasMore ? tr("No loaded row contains \"%1\".") : tr("No row contains \"%1\".")).arg(m_order->filterText()),
            hasMore ? tr("Look through more") : QString());
    else if (rows == 0 && !m_loading->isLoading() && !m_trouble->isVisibleTo(this))
        m_empty->show(Callout::Tone::Neutral, {}, m_emptyText, m_emptyAction);
    else
        m_empty->hide();
    m_count->setVisible(rows > 0);
    const int sorted = m_view->horizontalHeader()->sortIndicatorSection();
    const bool isSortedInPart = sorted >= 0 && sorted < m_model->columnCount() && sorted != m_serverOrder;
    if (shown < rows)
        m_count->setText(tr("%1 of %n loaded rows", nullptr, rows).arg(shown));
    else if (m_total > rows)
        m_count->setText(isSortedInPart ? tr("%1 of %2, sorted as far as they are loaded").arg(rows).arg(m_total)
                                        : tr("%1 of %2").arg(rows).arg(m_total));
    else
        m_count->setText(tr("%n rows", nullptr, rows));
    if (rows > 0)
        fitSoon();
}

//! Rows come one by one when a list is merged; they are measured once, after the last.
void RecordList::fitSoon()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    QTimer::singleShot(0, this, [this] {
        m_isFitting = false;
        if (m_order->rowCount() == 1 && !m_view->currentIndex().isValid())
            m_view->selectRow(0); // what else could be meant
        fitColumns();
        fitHeight();
    });
}

void RecordList::fitHeight()
{
    constexpr int fewestRows = 2;
    constexpr int mostRows = 10;
    const int shown = m_fillsHeight ? fewestRows : std::clamp(m_model->rowCount(), 1, mostRows);
    const int bar =
        m_view->horizontalScrollBar()->maximum() > 0 ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    const int height =
        m_view->horizontalHeader()->sizeHint().height() + shown * rowHeight() + bar + 2 * m_view->frameWidth();
    m_view->setMinimumHeight(height);
    m_view->setMaximumHeight(m_fillsHeight ? QWIDGETSIZE_MAX : height);
}

void RecordList::fitColumns()
{
    if (m_isArranged)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_view->isColumnHidden(column))
            m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + grid(), grid(36)));
    }
}

QByteArray RecordList::columns() const
{
    if (!m_isArranged)
        return {};
    // The number tells states of other versions of a list apart.
    return QByteArray::number(m_model->columnCount()) + ':' + m_view->horizontalHeader()->saveState().toBase64();
}

void RecordList::restoreColumns(const QByteArray &columns)
{
    const qsizetype colon = columns.indexOf(':');
    if (colon < 0 || columns.left(colon).toInt() != m_model->columnCount())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const QSignalBlocker quiet(m_view->horizontalHeader()); // rows come in the server's order, whatever it was
    if (!m_view->horizontalHeader()->restoreState(QByteArray::fromBase64(columns.mid(colon + 1))))
        return;
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_isArranged = true;
}

//! The last column stretches whenever the list changes its width: that is nobody's arrangement.
void RecordList::noteResizing()
{
    if (m_isOnHeading || m_view->horizontalHeader()->hiddenSectionCount() != m_hiddenColumns)
        noteArrangement();
}

void RecordList::noteArrangement()
{
    if (m_isArranging)
        return;
    m_hiddenColumns = m_view->horizontalHeader()->hiddenSectionCount();
    m_isArranged = true;
    Q_EMIT columnsArranged();
}

void RecordList::copySelection() const
{
    const QString text = rowsAsText(*m_view, m_view->selectionModel()->selectedRows());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace tideline::ui
