// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/suggestioneditor.h"

namespace tideline::ui {

SuggestionEditor::SuggestionEditor(models::FormField &field, FormBinder &binder, QWidget *parent)
    : SearchEditor(field, binder, parent)
{
    field.setChoices(models::suggestedChoices(field.spec().hint)); // called so where answers are shown, too
    SuggestionEditor::refresh();
}

QList<models::Choice> SuggestionEditor::makeChoices() const
{
    const models::FormField *shown = field();
    return shown ? models::suggestedChoices(shown->spec().hint) : QList<models::Choice>();
}

QString SuggestionEditor::nameWithoutList(const QString &value) const
{
    const models::FormField *shown = field();
    const QString label = shown ? shown->choiceLabel(value) : QString();
    return label.isEmpty() ? value : label;
}

} // namespace tideline::ui
