// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/prefill.h"

#include "models/forms/datetext.h"

namespace tideline::models {

namespace {

using catalogue::FieldHint;
using graphql::Json;

Json known(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }

Json fromRow(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return known(isoText(value.toDate()));
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? known(isoText(value.toDateTime())) : Json(nullptr);
    default:
        return known(value.toString());
    }
}

Json today(FieldKind kind, const FormSurroundings &world)
{
    const QDateTime now = world.currentTime();
    if (kind != FieldKind::DateTime)
        return known(isoText(now.date()));
    // Whole minutes, as a person would type them.
    QDateTime minute = now;
    minute.setTime(QTime(now.time().hour(), now.time().minute()));
    return known(isoText(minute));
}

} // namespace

Json prefillValue(const FormField &field, const FormContext &context, const FormSurroundings &world)
{
    const FieldHint &hint = field.spec().hint;
    switch (hint.prefill) {
    case FieldHint::Prefill::AccountNumber:
        return known(context.accountNumber);
    case FieldHint::Prefill::AccountUserId:
        return known(context.accountUserId);
    case FieldHint::Prefill::AccountUserNumber:
        return known(context.accountUserNumber);
    case FieldHint::Prefill::LedgerNumber:
        return known(context.ledgerNumber);
    case FieldHint::Prefill::PropertyId:
        return known(context.propertyId);
    case FieldHint::Prefill::MeterSerialNumber:
        return known(context.meterSerialNumber);
    case FieldHint::Prefill::MeterPointReference:
        return known(context.meterPointReference);
    case FieldHint::Prefill::Email:
        return known(context.email);
    case FieldHint::Prefill::Today:
        return today(field.kind(), world);
    case FieldHint::Prefill::SelectedRow:
        return fromRow(context.selectedRow.value(hint.prefillKey));
    case FieldHint::Prefill::None:
        break;
    }
    // Where one answer is as good as certain, nobody has to type it.
    if (field.isRequired() && hint.suggestions.size() == 1)
        return known(hint.suggestions.first());
    const bool isForced = field.kind() == FieldKind::Enumeration && field.isRequired()
        && field.spec().type->innermost()->enumValues.size() == 1;
    return isForced ? known(field.enumChoices().front().value) : Json(nullptr);
}

} // namespace tideline::models
