// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "ui/forms/formbinder.h"
#include "ui/theme/theme.h"

namespace tideline::ui {

using Presence = models::FormField::Presence;

FieldEditor::FieldEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : QWidget(parent),
      m_binder(binder),
      m_fieldId(field.id())
{}

models::FormField *FieldEditor::field() const { return m_binder.form().field(m_fieldId); }

void FieldEditor::nameInput(const QString &objectName, const QString &accessibleName, const QString &description)
{
    QWidget *target = input();
    target->setObjectName(objectName);
    target->setAccessibleName(accessibleName);
    target->setAccessibleDescription(description);
}

void FieldEditor::setHasError(bool hasError) { setLook(input(), "hasError", hasError); }

QString FieldEditor::emptyHint() const
{
    const models::FormField *shown = field();
    if (!shown)
        return {};
    if (shown->presence() == Presence::Null)
        return tr("Sent as null");
    if (shown->sendsEmptyText())
        return tr("Sent as an empty text");
    if (shown->presence() == Presence::Value)
        return {};
    const QString &standard = shown->spec().defaultText;
    return standard.isEmpty() ? tr("Left out") : tr("Left out: the server takes %1").arg(standard);
}

QString FieldEditor::shownText() const
{
    const models::FormField *shown = field();
    return shown && shown->presence() == Presence::Value ? shown->text() : QString();
}

} // namespace tideline::ui
