// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/answervalues.h"

#include "models/forms/answersummary.h"
#include "models/forms/formmodel.h"

#include <QSet>

namespace tideline::models {

namespace {

//! A number that counts or measures, and does not name a record.
bool isQuantity(const FormField &field)
{
    const QString name = field.spec().name;
    const bool isNumber =
        field.kind() == FieldKind::Integer || field.kind() == FieldKind::Float || field.kind() == FieldKind::Decimal;
    return isNumber && !name.endsWith(QStringLiteral("Id"))
        && !name.endsWith(QStringLiteral("number"), Qt::CaseInsensitive);
}

//! With separators where people read them; decimals stay as many as they were typed.
QString quantityInWords(const QString &number, const QLocale &locale)
{
    const qsizetype point = number.indexOf(u'.');
    bool isWhole = false;
    const qlonglong whole = number.left(point).toLongLong(&isWhole);
    if (!isWhole || (point >= 0 && number.startsWith(u'-') && whole == 0))
        return number;
    return point < 0 ? locale.toString(whole) : locale.toString(whole) + locale.decimalPoint() + number.mid(point + 1);
}

QString wordsOf(const FormField &field, const FormSurroundings &world)
{
    const QString text = field.text().trimmed();
    if (!field.choiceLabel(text).isEmpty())
        return text;
    const QString words = answerInWords(field, world);
    return isQuantity(field) ? quantityInWords(words, world.locale) : words;
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
