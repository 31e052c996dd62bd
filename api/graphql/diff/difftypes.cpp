// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/diffmembers.h"
#include "api/graphql/diff/typechange.h"

#include <unordered_set>

namespace tideline::graphql {

namespace {

using Types = std::span<const Type *const>;

std::string_view words(TypeKind kind)
{
    switch (kind) {
    case TypeKind::Scalar:
        return "a scalar";
    case TypeKind::Object:
        return "an object type";
    case TypeKind::Interface:
        return "an interface";
    case TypeKind::Union:
        return "a union";
    case TypeKind::Enum:
        return "an enum";
    case TypeKind::InputObject:
        return "an input type";
    case TypeKind::List:
    case TypeKind::NonNull:
        break;
    }
    return "a wrapped type";
}

//! Members of a union or interfaces of a type, which have no index by name.
void compareNames(ChangeList &changes, const std::string &owner, Types before, Types after, ChangeKind removed,
                  ChangeKind added)
{
    const auto namesOf = [](Types types) {
        std::unordered_set<std::string_view> names;
        for (const Type *type : types)
            names.insert(type->name);
        return names;
    };
    const auto old = namesOf(before);
    const auto now = namesOf(after);
    for (const Type *type : before) {
        if (!now.contains(type->name))
            changes.add(removed, owner, std::string(type->name));
    }
    for (const Type *type : after) {
        if (!old.contains(type->name))
            changes.add(added, owner, {}, std::string(type->name));
    }
}

void compareField(ChangeList &changes, const std::string &coordinate, const FieldType &before, const FieldType &after)
{
    std::string was = toString(*before.type);
    std::string is = toString(*after.type);
    if (was != is) {
        const bool isSafe = isSafeForOutput(before.type, after.type);
        changes.add(isSafe ? ChangeKind::FieldTypeChange : ChangeKind::FieldChangedKind, coordinate, std::move(was),
                    std::move(is));
    }
    const auto side = [](const FieldType &field) {
        return InputSide{field.arguments, [&field](std::string_view name) { return field.argument(name); }};
    };
    compareInputs(changes, InputRole::Argument, coordinate, side(before), side(after));
    changes.compareDeprecation(coordinate, before.deprecationReason, after.deprecationReason);
}

void compareFields(ChangeList &changes, const std::string &owner, const Type &before, const Type &after)
{
    for (const FieldType &field : before.fields) {
        if (!after.field(field.name))
            changes.add(ChangeKind::FieldRemoved, owner + '.' + std::string(field.name), toString(*field.type));
    }
    for (const FieldType &field : after.fields) {
        const std::string coordinate = owner + '.' + std::string(field.name);
        if (const FieldType *old = before.field(field.name))
            compareField(changes, coordinate, *old, field);
        else
            changes.add(ChangeKind::FieldAdded, coordinate, {}, toString(*field.type));
    }
}

void compareEnums(ChangeList &changes, const std::string &owner, const Type &before, const Type &after)
{
    for (const EnumValue &value : before.enumValues) {
        if (!after.enumValue(value.name))
            changes.add(ChangeKind::ValueRemovedFromEnum, owner + '.' + std::string(value.name));
    }
    for (const EnumValue &value : after.enumValues) {
        const std::string coordinate = owner + '.' + std::string(value.name);
        if (const EnumValue *old = before.enumValue(value.name))
            changes.compareDeprecation(coordinate, old->deprecationReason, value.deprecationReason);
        else
            changes.add(ChangeKind::ValueAddedToEnum, coordinate);
    }
}

void compareInputObjects(ChangeList &changes, const std::string &owner, const Type &before, const Type &after)
{
    if (before.isOneOf != after.isOneOf)
        changes.add(after.isOneOf ? ChangeKind::OneOfAdded : ChangeKind::OneOfRemoved, owner);
    const auto side = [](const Type &type) {
        return InputSide{type.inputFields, [&type](std::string_view name) { return type.inputField(name); }};
    };
    compareInputs(changes, InputRole::InputField, owner, side(before), side(after));
}

} // namespace

void compareTypes(ChangeList &changes, const Type &before, const Type &after)
{
    const std::string name(before.name);
    if (before.kind != after.kind) {
        changes.add(ChangeKind::TypeChangedKind, name, std::string(words(before.kind)), std::string(words(after.kind)));
        return;
    }
    switch (before.kind) {
    case TypeKind::Object:
    case TypeKind::Interface:
        compareFields(changes, name, before, after);
        compareNames(changes, name, before.interfaces, after.interfaces, ChangeKind::ImplementedInterfaceRemoved,
                     ChangeKind::ImplementedInterfaceAdded);
        break;
    case TypeKind::Union:
        compareNames(changes, name, before.members, after.members, ChangeKind::TypeRemovedFromUnion,
                     ChangeKind::TypeAddedToUnion);
        break;
    case TypeKind::Enum:
        compareEnums(changes, name, before, after);
        break;
    case TypeKind::InputObject:
        compareInputObjects(changes, name, before, after);
        break;
    case TypeKind::Scalar:
        if (before.specifiedBy != after.specifiedBy) {
            changes.add(ChangeKind::SpecifiedByChange, name, std::string(before.specifiedBy.value_or("")),
                        std::string(after.specifiedBy.value_or("")));
        }
        break;
    case TypeKind::List:
    case TypeKind::NonNull:
        break;
    }
}

} // namespace tideline::graphql
