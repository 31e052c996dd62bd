// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/valuewords.h"

#include "models/forms/datetext.h"
#include "models/forms/fieldspec.h"
#include "models/forms/formmodel.h"
#include "models/forms/jsontext.h"
#include "models/forms/money.h"

namespace tideline::models {

QString valueInWords(const graphql::Json &value, FieldKind kind, const FormSurroundings &world)
{
    if (value.is_boolean())
        return value.get<bool>() ? FormModel::tr("Yes") : FormModel::tr("No");
    if (value.is_number_integer() && kind == FieldKind::Money)
        return moneyInWords(value.get<qint64>(), world.locale);
    if (!value.is_string())
        return compactText(value);
    const QString text = textOf(value);
    if (kind == FieldKind::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? dateInWords(date, world.locale) : text;
    }
    if (kind == FieldKind::DateTime) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        return moment.isValid() ? dateTimeInWords(moment, world.currentTime(), world.locale) : text;
    }
    return kind == FieldKind::Enumeration ? enumLabel(text) : text;
}

} // namespace tideline::models
