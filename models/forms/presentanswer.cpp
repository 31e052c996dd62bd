// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/presentanswer.h"

#include "api/catalogue/errorvalues.h"
#include "models/forms/fieldvalue.h"
#include "models/forms/formmodel.h"
#include "models/forms/prefill.h"
#include "models/forms/valuewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

using catalogue::FieldHint;
using graphql::Json;

constexpr qsizetype longestAnswer = 80; //!< Characters: it stands beside what it becomes.

//! The field says which record is meant.
bool namesRecord(const FieldHint &hint)
{
    using Prefill = FieldHint::Prefill;
    switch (hint.prefill) {
    case Prefill::None:
    case Prefill::Today:
    case Prefill::Email:
        return false;
    case Prefill::SelectedRow:
        break;
    default:
        return true;
    }
    const auto endings = {"Id"_L1, "Number"_L1, "Code"_L1, "Namespace"_L1, "Key"_L1, "Method"_L1};
    return std::any_of(endings.begin(), endings.end(),
                       [&hint](QLatin1StringView ending) { return hint.prefillKey.endsWith(ending); });
}

//! The record that the form was opened for is still the one that it means.
bool meansTheSame(const FormField &object)
{
    const FormModel &form = object.form();
    return std::all_of(object.children().begin(), object.children().end(), [&form](const auto &child) {
        if (!isLeaf(child->kind()) || child->presence() != FormField::Presence::Value
            || !namesRecord(child->spec().hint))
            return true;
        const Json known = prefillValue(*child, form.context(), form.surroundings());
        const auto text = textOfValue(child->kind(), known, form.surroundings());
        return known.is_null() || child->text().trimmed() == text.value_or(QString());
    });
}

bool isInList(const FormField &field)
{
    for (const FormField *one = &field; one; one = one->parent()) {
        if (one->isItem())
            return true;
    }
    return false;
}

} // namespace

QString presentAnswer(const FormField &field)
{
    if (!field.form().knowsPresent())
        return {};
    const FormContext &context = field.form().context();
    if (const QString said = context.before.value(field.pathText()); !said.isEmpty())
        return said;
    const FieldHint &hint = field.spec().hint;
    if (!isLeaf(field.kind()) || field.isSecret() || isInList(field) || namesRecord(hint))
        return {};
    Json value = context.present.value(field.spec().coordinate, nullptr);
    if (value.is_null() && hint.prefill == FieldHint::Prefill::SelectedRow)
        value = prefillValue(field, context, field.form().surroundings());
    if (value.is_null())
        return {};
    for (const FormField *object = field.parent(); object; object = object->parent()) {
        if (!meansTheSame(*object))
            return {};
    }
    const QString words = field.kind() == FieldKind::Enumeration && value.is_string()
        ? enumLabel(fromSchema(value.get_ref<const std::string &>()))
        : valueInWords(value, field.kind(), field.form().surroundings());
    const QString raw = value.is_string() ? fromSchema(value.get_ref<const std::string &>()) : QString();
    const QString label = raw.isEmpty() ? QString() : field.choiceLabel(raw);
    return catalogue::harmlessText(label.isEmpty() ? words : label, longestAnswer);
}

} // namespace tideline::models
