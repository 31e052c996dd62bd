// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/objecteditor.h"

#include "ui/forms/fieldgroup.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tideline::ui {

using Presence = models::FormField::Presence;

ObjectEditor::ObjectEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : FieldEditor(field, binder, parent),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid());
    if (!field.isRequired() || field.allowsNull()) {
        m_toggle = new QPushButton(this);
        m_toggle->setIconSize(QSize(iconPixels(), iconPixels()));
        m_layout->addWidget(m_toggle, 0, Qt::AlignLeading);
        connect(m_toggle, &QPushButton::clicked, this, &ObjectEditor::toggle);
    }
    refresh();
}

void ObjectEditor::toggle()
{
    models::FormField *edited = field();
    if (!edited)
        return;
    const bool isShown = edited->presence() == Presence::Value;
    edited->setPresence(!isShown ? Presence::Value : edited->isRequired() ? Presence::Null : Presence::LeftOut);
    if (!isShown)
        focusTarget()->setFocus(Qt::OtherFocusReason);
}

void ObjectEditor::refresh()
{
    const models::FormField *shown = field();
    if (!shown)
        return;
    const bool isOpen = shown->presence() == Presence::Value;
    if (m_toggle) {
        const QString label = shown->label();
        const bool isNull = shown->presence() == Presence::Null;
        m_toggle->setText(isOpen ? tr("Remove") : isNull ? tr("Sent as null. Fill in instead") : tr("Add"));
        m_toggle->setIcon(themeIcon(isOpen ? QStringLiteral("minus") : QStringLiteral("plus"), Role::Muted));
        m_toggle->setVisible(!isOpen || !shown->isItem()); // an item has a button that takes it off the list
        m_toggle->setAccessibleName(isOpen ? tr("Remove %1").arg(label) : tr("Add %1").arg(label));
    }
    if (isOpen && !m_frame)
        openGroup();
    if (m_frame)
        m_frame->setVisible(isOpen);
}

void ObjectEditor::openGroup()
{
    models::FormField *shown = field();
    shown->open();
    m_frame = new QFrame(this);
    auto *across = new QHBoxLayout(m_frame);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(grid(1.5));
    auto *line = new QFrame(m_frame);
    line->setFixedWidth(2);
    line->setProperty("kind", QStringLiteral("guide"));
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    across->addWidget(line);
    m_group = new FieldGroup(*shown, binder(), m_frame);
    across->addWidget(m_group, 1);
    m_layout->addWidget(m_frame);
    binder().orderTabsSoon();
}

void ObjectEditor::refreshStructure()
{
    refresh();
    if (m_group)
        m_group->refreshChosen();
}

//! The first input of a required object is one of its members, which has a name of its own.
void ObjectEditor::nameInput(const QString &objectName, const QString &accessibleName, const QString &description)
{
    if (m_toggle) {
        FieldEditor::nameInput(objectName, accessibleName, description);
        return;
    }
    setAccessibleName(accessibleName);
    setAccessibleDescription(description);
}

QWidget *ObjectEditor::input() const
{
    if (m_toggle)
        return m_toggle;
    QWidget *first = m_group ? m_group->firstInput() : nullptr;
    return first ? first : const_cast<ObjectEditor *>(this);
}

QWidget *ObjectEditor::focusTarget() const
{
    const bool isOpen = m_group && m_frame->isVisibleTo(this);
    QWidget *first = isOpen ? m_group->firstInput() : nullptr;
    return first ? first : input();
}

} // namespace tideline::ui
