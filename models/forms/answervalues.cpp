// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/answervalues.h"

#include "models/forms/answersummary.h"
#include "models/forms/formmodel.h"

#include <QSet>

namespace tideline::models {

namespace {

QString wordsOf(const FormField &field, const FormSurroundings &world)
{
    const QString text = field.text().trimmed();
    return field.choiceLabel(text).isEmpty() ? answerInWords(field, world) : text;
}

void collect(const FormField &field, const FormSurroundings &world, catalogue::ErrorValues *values, QSet<QString> *seen)
{
    if (field.presence() != FormField::Presence::Value)
        return;
    for (const auto &child : field.children())
        collect(*child, world, values, seen);
    const QString name = field.spec().name;
    if (!isLeaf(field.kind()) || field.isSecret() || name.isEmpty())
        return;
    if (seen->contains(name)) {
        values->remove(name); // several answers, and nobody knows which one is meant
        return;
    }
    seen->insert(name);
    if (!field.text().trimmed().isEmpty())
        values->insert(name, wordsOf(field, world));
}

} // namespace

catalogue::ErrorValues answerValues(const FormModel &form)
{
    catalogue::ErrorValues values;
    QSet<QString> seen;
    for (const auto &field : form.root().children())
        collect(*field, form.surroundings(), &values, &seen);
    return values;
}

} // namespace tideline::models
