// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listeditor.h"

#include "ui/forms/fieldrow.h"
#include "ui/forms/listitemrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline::ui {

using Presence = models::FormField::Presence;

ListEditor::ListEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : FieldEditor(field, binder, parent),
      m_layout(new QVBoxLayout(this)),
      m_rowsLayout(new QVBoxLayout),
      m_add(new QPushButton(tr("Add"), this)),
      m_state(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid());
    m_rowsLayout->setSpacing(grid());
    m_layout->addLayout(m_rowsLayout);
    m_add->setIcon(themeIcon(QStringLiteral("plus"), Role::Muted));
    m_add->setIconSize(QSize(iconPixels(), iconPixels()));
    m_state->setProperty("tone", QStringLiteral("muted"));
    auto *below = new QHBoxLayout;
    below->setSpacing(grid());
    below->addWidget(m_add);
    below->addWidget(m_state, 1);
    m_layout->addLayout(below);
    binder.addContainer(fieldId(), this);
    showRows();

    connect(m_add, &QPushButton::clicked, this, &ListEditor::addItem);
}

ListEditor::~ListEditor() { binder().removeContainer(fieldId(), this); }

QWidget *ListEditor::input() const { return m_add; }

void ListEditor::refresh() { showRows(); }

void ListEditor::refreshStructure() { showRows(); }

void ListEditor::addItem()
{
    models::FormField *list = field();
    if (!list)
        return;
    const int added = list->appendItem()->id();
    reveal(added);
    binder().goTo(added);
}

void ListEditor::reveal(int itemId)
{
    const models::FormField *item = binder().form().field(itemId);
    if (!item)
        return;
    const auto index = static_cast<std::size_t>(item->index());
    if (index < m_first || index >= m_first + pageSize)
        showPage(index / pageSize * pageSize);
}

void ListEditor::showPage(std::size_t first)
{
    m_first = first;
    showRows();
}

void ListEditor::showRows()
{
    const models::FormField *list = field();
    if (!list)
        return;
    const bool isShown = list->presence() == Presence::Value;
    const std::size_t count = isShown ? list->childCount() : 0;
    if (m_first >= count)
        m_first = count == 0 ? 0 : (count - 1) / pageSize * pageSize;
    const std::size_t end = std::min(m_first + pageSize, count);

    QHash<int, ListItemRow *> kept;
    for (std::size_t i = m_first; i < end; ++i) {
        models::FormField *item = list->child(i);
        ListItemRow *row = m_rows.take(item->id());
        if (!row)
            row = new ListItemRow(*item, binder(), this);
        kept.insert(item->id(), row);
        const auto place = static_cast<int>(i - m_first);
        if (m_rowsLayout->indexOf(row) != place)
            m_rowsLayout->insertWidget(place, row);
        row->show(); // at once, so that it can take the focus
        row->refreshPlace(i, count);
    }
    for (ListItemRow *gone : std::as_const(m_rows)) {
        m_rowsLayout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_rows = kept;
    showPager(count);
    m_add->setAccessibleName(tr("Add to %1").arg(list->label()));
    m_state->setText(!isShown ? emptyHint()
                         : count == 0
                         ? list->isRequired() ? tr("Nothing added yet") : tr("Nothing added, and sent that way")
                         : count > pageSize ? QString()
                                            : tr("%n in the list", nullptr, static_cast<int>(count)));
}

void ListEditor::showPager(std::size_t count)
{
    if (count > pageSize && !m_pager)
        makePager();
    if (!m_pager)
        return;
    m_pager->setVisible(count > pageSize);
    const std::size_t end = std::min(m_first + pageSize, count);
    m_range->setText(tr("%1\u2013%2 of %3").arg(m_first + 1).arg(end).arg(count));
    m_back->setEnabled(m_first > 0);
    m_forward->setEnabled(end < count);
}

void ListEditor::makePager()
{
    m_pager = new QWidget(this);
    auto *line = new QHBoxLayout(m_pager);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(0.5));
    m_back = new QToolButton(m_pager);
    m_forward = new QToolButton(m_pager);
    m_range = new QLabel(m_pager);
    m_back->setIcon(themeIcon(QStringLiteral("chevron-left"), Role::Muted));
    m_forward->setIcon(themeIcon(QStringLiteral("chevron-right"), Role::Muted));
    m_back->setAccessibleName(tr("Earlier items"));
    m_forward->setAccessibleName(tr("Later items"));
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    for (QToolButton *button : {m_back, m_forward})
        button->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_back);
    line->addWidget(m_range);
    line->addWidget(m_forward);
    line->addStretch(1);
    m_layout->insertWidget(1, m_pager);

    connect(m_back, &QToolButton::clicked, this, [this]() { showPage(m_first < pageSize ? 0 : m_first - pageSize); });
    connect(m_forward, &QToolButton::clicked, this, [this]() { showPage(m_first + pageSize); });
}

} // namespace tideline::ui
