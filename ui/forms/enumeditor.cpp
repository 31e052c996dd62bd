// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/enumeditor.h"

#include "ui/widgets/quietcombobox.h"

#include <QHBoxLayout>

namespace tideline::ui {

using Presence = models::FormField::Presence;

EnumEditor::EnumEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : FieldEditor(field, binder, parent),
      m_combo(new QuietComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    if (!field.isRequired())
        m_combo->addItem(tr("Left out"), QString());
    const QList<models::Choice> choices = field.enumChoices();
    for (const models::Choice &choice : choices) {
        m_combo->addItem(choice.label, choice.value);
        m_combo->setItemData(m_combo->count() - 1, choice.help, Qt::ToolTipRole);
    }
    refresh();

    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        models::FormField *edited = this->field();
        const QString value = m_combo->itemData(index).toString();
        if (edited && value.isEmpty())
            edited->setPresence(Presence::LeftOut);
        else if (edited)
            edited->setText(value);
    });
}

void EnumEditor::refresh()
{
    const models::FormField *shown = field();
    if (!shown)
        return;
    const bool isNull = shown->presence() == Presence::Null;
    const QString value = shownText();
    if (!value.isEmpty() && m_combo->findData(value) < 0)
        m_combo->addItem(value, value);
    const bool isOpen = isNull || (value.isEmpty() && shown->isRequired());
    m_combo->setPlaceholderText(isNull ? emptyHint() : tr("Choose\u2026"));
    m_combo->setCurrentIndex(isOpen ? -1 : m_combo->findData(value));
}

QWidget *EnumEditor::input() const { return m_combo; }

} // namespace tideline::ui
