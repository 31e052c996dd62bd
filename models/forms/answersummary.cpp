// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/answersummary.h"

#include "models/forms/fieldvalue.h"
#include "models/forms/formmodel.h"
#include "models/forms/jsontext.h"
#include "models/forms/presentanswer.h"
#include "models/forms/valuewords.h"

namespace tideline::models {

namespace {

//! Idempotency keys are the form's own business.
bool isShown(const FormField &field)
{
    return field.presence() != FormField::Presence::LeftOut && !field.spec().hint.isIdempotencyKey;
}

//! "£25.00 → £30.00"; alone where nothing is known or nothing changes.
QString withPresent(const FormField &field, const QString &answer)
{
    const QString present = presentAnswer(field);
    // Both at once: neither is read for places.
    return present.isEmpty() || present == answer ? answer : FormModel::tr("%1 → %2").arg(present, answer);
}

void addRows(const FormField &field, int depth, const FormSurroundings &world, QList<AnswerRow> *rows)
{
    if (!isShown(field))
        return;
    AnswerRow row{field.id(), depth, field.label(), {}, false};
    if (field.presence() == FormField::Presence::Null) {
        row.value = withPresent(field, FormModel::tr("Sent as null"));
        rows->append(row);
        return;
    }
    if (isLeaf(field.kind())) {
        row.value = withPresent(field, answerInWords(field, world));
        rows->append(row);
        return;
    }
    row.isHeading = field.childCount() > 0;
    if (!row.isHeading)
        row.value = field.kind() == FieldKind::List ? FormModel::tr("Empty list") : FormModel::tr("Nothing inside");
    rows->append(row);
    for (const auto &child : field.children())
        addRows(*child, depth + 1, world, rows);
}

} // namespace

QString answerInWords(const FormField &field, const FormSurroundings &world)
{
    if (field.isSecret())
        return QString(8, QChar(u'\u2022'));
    if (field.kind() == FieldKind::Enumeration) {
        const QString value = field.text().trimmed();
        return field.spec().type->innermost()->enumValue(value.toStdString()) ? enumLabel(value) : value;
    }
    if (const QString label = field.choiceLabel(field.text().trimmed()); !label.isEmpty())
        return label;
    const auto value = valueOfText(field, world);
    if (!value)
        return field.text();
    if (value->is_string() && value->get_ref<const std::string &>().empty())
        return FormModel::tr("Empty text");
    return valueInWords(*value, field.kind(), world);
}

QList<AnswerRow> answersOf(const FormModel &form)
{
    QList<AnswerRow> rows;
    for (const auto &field : form.body().children())
        addRows(*field, 0, form.surroundings(), &rows);
    return rows;
}

} // namespace tideline::models
