// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listitemrow.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/formbinder.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tideline::ui {

using models::FormField;

ListItemRow::ListItemRow(FormField &item, FormBinder &binder, QWidget *parent)
    : QWidget(parent),
      m_binder(binder),
      m_itemId(item.id()),
      m_row(new FieldRow(item, binder, FieldRow::Heading::Hidden, this)),
      m_up(makeButton(QStringLiteral("arrow-up"), tr("Move up"))),
      m_down(makeButton(QStringLiteral("arrow-down"), tr("Move down"))),
      m_remove(makeButton(QStringLiteral("trash"), tr("Remove")))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    if (m_row->editor()->isGroup()) {
        m_heading = new QLabel(this);
        m_heading->setProperty("type", QStringLiteral("strong"));
        line->addWidget(m_heading, 1);
        layout->addLayout(line);
        layout->addWidget(m_row);
    } else {
        line->addWidget(m_row, 1);
        layout->addLayout(line);
    }
    for (QToolButton *button : {m_up, m_down, m_remove})
        line->addWidget(button, 0, Qt::AlignBottom);

    connect(m_up, &QToolButton::clicked, this, [this]() { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this]() { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ListItemRow::remove);
}

QToolButton *ListItemRow::makeButton(const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(iconName, Role::Muted));
    button->setIconSize(QSize(iconPixels(), iconPixels()));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tip);
    return button;
}

void ListItemRow::refreshPlace(std::size_t index, std::size_t count)
{
    const FormField *item = m_binder.form().field(m_itemId);
    if (!item)
        return;
    const QString label = item->label();
    const QString name = item->objectName();
    if (m_heading)
        m_heading->setText(label);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    m_up->setAccessibleName(tr("Move %1 up").arg(label));
    m_down->setAccessibleName(tr("Move %1 down").arg(label));
    m_remove->setAccessibleName(tr("Remove %1").arg(label));
    m_up->setObjectName(name + QStringLiteral(".up"));
    m_down->setObjectName(name + QStringLiteral(".down"));
    m_remove->setObjectName(name + QStringLiteral(".remove"));
    m_row->refreshName();
    // Members of an object carry the item's place in their names.
    const QList<FieldRow *> inner = m_row->findChildren<FieldRow *>();
    for (FieldRow *row : inner)
        row->refreshName();
}

void ListItemRow::move(int by)
{
    FormField *item = m_binder.form().field(m_itemId);
    if (!item)
        return;
    const auto from = static_cast<std::size_t>(item->index());
    item->parent()->moveItem(from, by < 0 ? from - 1 : from + 1);
    m_binder.goTo(m_itemId);
}

void ListItemRow::remove()
{
    const FormField *item = m_binder.form().field(m_itemId);
    if (!item)
        return;
    FormField *list = item->parent();
    const int listId = list->id();
    list->removeItem(static_cast<std::size_t>(item->index()));
    m_binder.goTo(listId); // the focus stays in the list
}

} // namespace tideline::ui
