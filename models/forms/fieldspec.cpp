// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/fieldspec.h"

#include "api/catalogue/operationcatalogue.h"
#include "api/graphql/coercion/coercion.h"

#include <QRegularExpression>

namespace tideline::models {

namespace {

//! The schema speaks of what is sent; a person types pounds.
QString withoutMinorUnits(QString help)
{
    static const QRegularExpression unit(
        QStringLiteral(",? (?:in|as) (?:whole )?(?:pence|pennies|cents|minor (?:currency )?units?)\\b,?"),
        QRegularExpression::CaseInsensitiveOption);
    return help.remove(unit);
}

} // namespace

FieldSpecs::FieldSpecs(std::shared_ptr<const graphql::Schema> schema, HintLookup hints)
    : m_schema(std::move(schema)),
      m_hints(std::move(hints))
{}

const FieldSpec &FieldSpecs::spec(const graphql::InputValue &input, std::string_view owner)
{
    std::unique_ptr<FieldSpec> &known = m_specs[&input];
    if (!known)
        known = makeSpec(input, owner);
    return *known;
}

const FieldSpec &FieldSpecs::itemSpec(const FieldSpec &list)
{
    std::unique_ptr<FieldSpec> &known = m_itemSpecs[&list];
    if (known)
        return *known;
    auto item = std::make_unique<FieldSpec>(list);
    item->name.clear();
    item->help.clear();
    item->defaultText.clear();
    item->type = list.type->nullable()->of;
    // The list's hint speaks of its items, except for what counts or places the list itself.
    const bool isList = item->type->nullable()->isList();
    if (!isList) {
        item->hint.minimum.reset();
        item->hint.maximum.reset();
    }
    item->hint.isHidden = false;
    item->kind = fieldKind(item->type, item->hint);
    item->isRequired = true; // an item that stands in the list has a value, or null
    item->isOneOf = item->type->nullable()->isOneOf;
    known = std::move(item);
    return *known;
}

std::unique_ptr<FieldSpec> FieldSpecs::makeSpec(const graphql::InputValue &input, std::string_view owner) const
{
    auto spec = std::make_unique<FieldSpec>();
    spec->name = fromSchema(input.name);
    spec->coordinate = fromSchema(owner) + u'.' + spec->name;
    if (m_hints)
        spec->hint = m_hints(spec->coordinate);
    spec->label = spec->hint.label.isEmpty() ? catalogue::sentenceCase(spec->name) : spec->hint.label;
    spec->help = spec->hint.help.isEmpty() ? fromSchema(input.description).simplified() : spec->hint.help;
    if (input.defaultValue)
        spec->defaultText =
            QString::fromStdString(graphql::printLiteral(graphql::jsonFromLiteral(*input.defaultValue), input.type));
    if (input.deprecationReason)
        spec->deprecation = fromSchema(*input.deprecationReason);
    spec->type = input.type;
    spec->kind = fieldKind(input.type, spec->hint);
    // "First name: First name." says nothing twice.
    if (spec->help.compare(spec->label + u'.', Qt::CaseInsensitive) == 0)
        spec->help.clear();
    if (spec->kind == FieldKind::Money)
        spec->help = withoutMinorUnits(spec->help);
    spec->isRequired = input.isRequired();
    spec->isOneOf = input.type->nullable()->isOneOf;
    return spec;
}

QString enumLabel(const QString &value)
{
    const bool isShouted = value == value.toUpper();
    if (!isShouted || value.contains(u'_'))
        return catalogue::sentenceCase(value);
    // One word of up to three letters is a short form (SMS, PSR); anything else is a shouted word.
    if (value.size() <= 3)
        return value;
    // As a constant, so that short forms stay as they are: "TOTP".
    return catalogue::sentenceCase(value + u'_');
}

QList<Choice> enumChoices(const graphql::Type *type)
{
    QList<Choice> current;
    QList<Choice> deprecated;
    const auto values = type->innermost()->enumValues;
    current.reserve(static_cast<qsizetype>(values.size()));
    for (const graphql::EnumValue &value : values) {
        const QString name = fromSchema(value.name);
        const Choice choice{name, enumLabel(name), fromSchema(value.description).simplified()};
        (value.deprecationReason ? deprecated : current).append(choice);
    }
    return current + deprecated;
}

QList<Choice> suggestedChoices(const catalogue::FieldHint &hint)
{
    QList<Choice> choices;
    for (const QString &value : hint.suggestions)
        choices.append({value, value == value.toUpper() ? enumLabel(value) : value, {}});
    return choices;
}

} // namespace tideline::models
