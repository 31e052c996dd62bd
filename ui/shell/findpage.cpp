// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findpage.h"

#include "models/errors/errormessage.h"
#include "models/shell/customersearchmodel.h"
#include "ui/shell/context.h"
#include "ui/shell/customerdelegate.h"
#include "ui/shell/draftcallout.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/loadingbar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::CustomerSearchModel;
using models::CustomerSummary;

FindPage::FindPage(Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new CustomerSearchModel(context.client, this)),
      m_box(new QLineEdit(this)),
      m_loading(new LoadingBar(this)),
      m_heading(new QLabel(this)),
      m_results(new QListView(this)),
      m_notice(new Callout(this))
{
    setObjectName(u"findPage"_s);
    auto *title = new QLabel(tr("Find a customer"), this);
    title->setProperty("type", u"headline"_s);
    title->setBuddy(m_box);
    m_box->setObjectName(u"findBox"_s);
    m_box->setPlaceholderText(tr("Account number, name, postcode, email, phone or meter"));
    m_box->setAccessibleName(tr("Find a customer"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(themeIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    m_heading->setProperty("tone", u"muted"_s);
    m_results->setObjectName(u"findResults"_s);
    m_results->setAccessibleName(tr("Customers"));
    m_results->setItemDelegate(new CustomerDelegate(m_results));
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setUniformItemSizes(true);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(grid(2), grid(5), grid(2), grid(2));
    column->setSpacing(grid());
    column->addWidget(title);
    column->addSpacing(grid());
    column->addWidget(m_box);
    column->addWidget(m_loading);
    column->addWidget(m_notice);
    auto *drafts = new DraftCallout(context, {}, this);
    column->addWidget(drafts);
    column->addWidget(m_heading);
    column->addWidget(m_results, 1);
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // without results
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    keepScaled(middle, [this, middle] {
        middle->setMaximumWidth(grid(100));
        m_results->setMinimumHeight(grid(7)); // one row; the rest scrolls
        fitResults();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(middle, 20);
    layout->addStretch(1);

    connect(drafts, &DraftCallout::goOnRequested, this, &FindPage::draftChosen);
    connect(m_box, &QLineEdit::textChanged, this, [this] { m_opensFirst = false; });
    connect(m_box, &QLineEdit::textChanged, m_model, &CustomerSearchModel::setText);
    connect(m_box, &QLineEdit::returnPressed, this, &FindPage::openCurrent);
    connect(m_model, &CustomerSearchModel::stateChanged, this, &FindPage::refresh);
    connect(m_notice, &Callout::actionTriggered, m_model, &CustomerSearchModel::searchNow);
    connect(m_results, &QListView::activated, this, &FindPage::choose);
    connect(m_results, &QListView::clicked, this, &FindPage::choose);
    connect(&context.recents, &models::RecentCustomers::modelReset, this, &FindPage::refresh);
    refresh();
}

void FindPage::focusSearch()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void FindPage::setText(const QString &text) { m_box->setText(text); }

bool FindPage::searchAgain()
{
    if (!m_model->error() && !m_model->isAnswered())
        return false;
    m_model->searchAgain();
    return true;
}

bool FindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int rows = m_results->model()->rowCount();
            const int step = key == Qt::Key_Down ? 1 : -1;
            const int row = std::clamp(m_results->currentIndex().row() + step, 0, std::max(0, rows - 1));
            m_results->setCurrentIndex(m_results->model()->index(row, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindPage::refresh()
{
    const bool isSearching = !m_model->text().isEmpty();
    QAbstractItemModel *wanted = isSearching ? static_cast<QAbstractItemModel *>(m_model) : &m_context.recents;
    if (m_results->model() != wanted)
        m_results->setModel(wanted);
    m_loading->setLoading(m_model->isLoading());
    const int rows = wanted->rowCount();
    if (rows > 0 && !m_results->currentIndex().isValid())
        m_results->setCurrentIndex(wanted->index(0, 0));

    m_notice->hide();
    if (m_model->error()) {
        const models::ErrorMessage message =
            models::describeError(*m_model->error(), m_context.errors, m_context.now());
        m_notice->show(Callout::Tone::Error, message.entry.headline, message.entry.text, tr("Try again"));
        m_notice->offerDetails(*m_model->error());
    } else if (isSearching && m_model->isAnswered() && !m_model->isLoading() && rows == 0) {
        m_notice->show(Callout::Tone::Neutral, tr("No customer matches \"%1\"").arg(m_model->text()),
                       tr("Check the spelling, or search by postcode or phone number instead."));
    } else if (!isSearching && rows == 0) {
        m_notice->show(
            Callout::Tone::Neutral, {},
            tr("Type an account number, a name, a postcode, an email, a phone number or a meter's serial number."));
    }
    if (isSearching && rows == 0 && !m_model->isAnswered() && !m_model->isLoading() && !m_model->error())
        m_notice->show(Callout::Tone::Neutral, {}, tr("Type two letters or more."));
    m_heading->setVisible(rows > 0);
    m_heading->setText(isSearching ? tr("%n customers", nullptr, rows) : tr("Recent customers"));
    m_results->setVisible(rows > 0);
    fitResults();
    if (!m_model->isLoading() && std::exchange(m_opensFirst, false) && m_model->isAnswered())
        choose(m_model->index(0));
}

//! As high as its rows, so that what is below them is the page.
void FindPage::fitResults()
{
    const int rows = m_results->model() ? m_results->model()->rowCount() : 0;
    m_results->setMaximumHeight(std::max(rows, 1) * m_results->sizeHintForRow(0) + 2 * m_results->frameWidth());
}

void FindPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT customerChosen(index.data(models::CustomerSummaryRole).value<CustomerSummary>());
}

void FindPage::openCurrent()
{
    if (m_model->isLoading()) {
        m_opensFirst = true;
        m_model->searchNow();
        return;
    }
    choose(m_results->currentIndex());
}

} // namespace tideline::ui
