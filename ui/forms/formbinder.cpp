// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formbinder.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldrow.h"

#include <QTimer>

namespace tideline::ui {

FormBinder::FormBinder(models::FormModel &form, const EditorRegistry &editors, models::ChoiceSource *choices,
                       QObject *parent)
    : QObject(parent),
      m_form(form),
      m_editors(editors),
      m_choices(choices)
{
    connect(&form, &models::FormModel::fieldChanged, this, [this](int id) {
        if (FieldRow *changed = row(id))
            changed->refresh();
    });
    connect(&form, &models::FormModel::errorChanged, this, [this](int id) {
        if (FieldRow *changed = row(id))
            changed->refreshError();
    });
    connect(&form, &models::FormModel::structureChanged, this, [this](int id) {
        if (FieldRow *changed = row(id))
            changed->editor()->refreshStructure();
        orderTabsSoon();
    });
}

void FormBinder::removeRow(int fieldId, const FieldRow *row)
{
    if (m_rows.value(fieldId) == row)
        m_rows.remove(fieldId);
}

void FormBinder::removeContainer(int fieldId, const FieldContainer *container)
{
    if (m_containers.value(fieldId) == container)
        m_containers.remove(fieldId);
}

void FormBinder::reveal(int fieldId)
{
    QList<const models::FormField *> way;
    for (const models::FormField *field = m_form.field(fieldId); field && field->parent(); field = field->parent())
        way.prepend(field);
    for (const models::FormField *field : std::as_const(way)) {
        if (FieldContainer *container = m_containers.value(field->parent()->id()))
            container->reveal(field->id());
    }
}

void FormBinder::goTo(int fieldId)
{
    reveal(fieldId);
    FieldRow *found = row(fieldId);
    if (!found)
        return;
    Q_EMIT revealed(found);
    found->editor()->focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

void FormBinder::orderTabsSoon()
{
    if (m_isOrdering)
        return;
    m_isOrdering = true;
    QTimer::singleShot(0, this, [this]() {
        m_isOrdering = false;
        Q_EMIT tabsOutOfOrder();
    });
}

} // namespace tideline::ui
