// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/booleaneditor.h"

#include "ui/widgets/quietcombobox.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace tideline::ui {

namespace {

using Presence = models::FormField::Presence;

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

} // namespace

BooleanEditor::BooleanEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : FieldEditor(field, binder, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (field.isRequired() && !field.allowsNull()) {
        m_box = new QCheckBox(tr("Yes"), this);
        layout->addWidget(m_box, 0, Qt::AlignLeading);
        connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
            if (models::FormField *edited = this->field())
                edited->setText(checked ? yes : no);
        });
    } else {
        m_combo = new QuietComboBox(this);
        if (!field.isRequired())
            m_combo->addItem(tr("Left out"), QString());
        m_combo->addItem(tr("Yes"), yes);
        m_combo->addItem(tr("No"), no);
        if (field.allowsNull())
            m_combo->addItem(tr("Null"), QStringLiteral("null"));
        layout->addWidget(m_combo);
        connect(m_combo, &QComboBox::activated, this, &BooleanEditor::takeCombo);
    }
    refresh();
}

void BooleanEditor::takeCombo(int index)
{
    models::FormField *edited = field();
    if (!edited)
        return;
    const QString value = m_combo->itemData(index).toString();
    if (value.isEmpty())
        edited->setPresence(Presence::LeftOut);
    else if (value == QStringLiteral("null"))
        edited->setPresence(Presence::Null);
    else
        edited->setText(value);
}

void BooleanEditor::refresh()
{
    const models::FormField *shown = field();
    if (!shown)
        return;
    if (m_box) {
        m_box->setChecked(shownText() == yes);
        return;
    }
    const QString value = shown->presence() == Presence::Null ? QStringLiteral("null") : shownText();
    m_combo->setCurrentIndex(m_combo->findData(value));
}

QWidget *BooleanEditor::input() const { return m_box ? static_cast<QWidget *>(m_box) : m_combo; }

} // namespace tideline::ui
