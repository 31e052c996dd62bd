// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedialog.h"

#include "models/shell/customersearchmodel.h"
#include "ui/shell/context.h"
#include "ui/shell/palettedelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::CustomerSearchModel;
using models::PaletteModel;

PaletteDialog::PaletteDialog(Context &context, QList<models::PaletteEntry> fixed, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_model(new PaletteModel(this)),
      m_search(new CustomerSearchModel(context.client, this)),
      m_box(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(tr("Nothing matches. Try a word of what you want to do, a name or a postcode."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowFlag(Qt::FramelessWindowHint);
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Search or run"));
    m_model->setFixedEntries(std::move(fixed));
    m_model->setOperations(context.catalogue.current());
    m_model->setUnavailable(context.catalogue.unavailable());
    m_model->setCustomers(context.recents.customers());
    m_box->setObjectName(u"paletteBox"_s);
    m_box->setPlaceholderText(tr("A customer, a screen, or what you want to do"));
    m_box->setAccessibleName(windowTitle());
    m_box->addAction(themeIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys reach it from the box
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->setWordWrap(true);

    auto *frame = new QFrame(this);
    frame->setProperty("kind", u"card"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(grid(1.5), grid(1.5), grid(1.5), grid(1.5));
    inside->setSpacing(grid());
    inside->addWidget(m_box);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    const QSize most = parent ? parent->window()->size() - QSize(grid(4), grid(10)) : QSize(grid(84), grid(56));
    resize(QSize(grid(84), grid(56)).boundedTo(most));

    connect(m_box, &QLineEdit::textChanged, this, &PaletteDialog::refilter);
    connect(m_search, &CustomerSearchModel::stateChanged, this, &PaletteDialog::takeCustomers);
    connect(m_list, &QListView::clicked, this, &PaletteDialog::run);
    selectFirst();
    m_box->setFocus();
}

void PaletteDialog::setText(const QString &text) { m_box->setText(text); }

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        const auto go = [this, rows](int to) {
            m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, rows - 1)), 0));
        };
        constexpr int page = 8;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            go(row + 1);
            return true;
        case Qt::Key_Up:
            go(row - 1);
            return true;
        case Qt::Key_PageDown:
            go(row + page);
            return true;
        case Qt::Key_PageUp:
            go(row - page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_runsFirst = !m_list->currentIndex().isValid() && m_search->isLoading();
            if (m_runsFirst)
                m_search->searchNow();
            run(m_list->currentIndex());
            return true;
        case Qt::Key_K:
            if (!(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier))
                break;
            m_box->selectAll();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PaletteDialog::refilter(const QString &text)
{
    m_runsFirst = false;
    m_model->setFilter(text);
    m_search->setText(text);
    selectFirst();
}

void PaletteDialog::takeCustomers()
{
    QList<models::CustomerSummary> customers;
    for (int row = 0; row < m_search->rowCount(); ++row)
        customers += m_search->index(row).data(models::CustomerSummaryRole).value<models::CustomerSummary>();
    for (const models::CustomerSummary &recent : m_context.recents.customers()) {
        const bool isFound = std::any_of(customers.cbegin(), customers.cend(), [&recent](const auto &found) {
            return found.accountNumber == recent.accountNumber;
        });
        if (!isFound)
            customers += recent;
    }
    const QString current = m_list->currentIndex().data(PaletteModel::IdRole).toString();
    m_model->setCustomers(customers);
    selectFirst();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(PaletteModel::IdRole).toString() == current)
            m_list->setCurrentIndex(m_model->index(row));
    }
    if (!m_search->isLoading() && std::exchange(m_runsFirst, false))
        run(m_list->currentIndex());
}

void PaletteDialog::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto kind = models::PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt());
    const QString id = index.data(PaletteModel::IdRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    accept();
    Q_EMIT chosen(kind, id, title);
}

void PaletteDialog::selectFirst()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->setCurrentIndex(isEmpty ? QModelIndex() : m_model->index(0));
}

} // namespace tideline::ui
