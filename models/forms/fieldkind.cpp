// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/fieldkind.h"

#include <array>
#include <utility>

namespace tideline::models {

namespace {

using graphql::TypeKind;

FieldKind scalarKind(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, FieldKind>, 24> kinds{{
        {"String", FieldKind::Text},
        {"Int", FieldKind::Integer},
        {"Float", FieldKind::Float},
        {"Boolean", FieldKind::Boolean},
        {"ID", FieldKind::Id},
        {"NonEmptyID", FieldKind::Id},
        {"BigInt", FieldKind::BigInteger},
        {"BigInteger", FieldKind::BigInteger},
        {"Long", FieldKind::BigInteger},
        {"Int64", FieldKind::BigInteger},
        {"Decimal", FieldKind::Decimal},
        {"BigDecimal", FieldKind::Decimal},
        {"Date", FieldKind::Date},
        {"DateTime", FieldKind::DateTime},
        {"Time", FieldKind::Time},
        {"JSONString", FieldKind::JsonText},
        {"GenericScalar", FieldKind::Json},
        {"JSON", FieldKind::Json},
        {"JSONObject", FieldKind::Json},
        {"Json", FieldKind::Json},
        {"UUID", FieldKind::Uuid},
        {"RoleString", FieldKind::Text},
        {"BusinessSectorString", FieldKind::Text},
        {"Email", FieldKind::Text},
    }};
    for (const auto &[scalar, kind] : kinds) {
        if (scalar == name)
            return kind;
    }
    return FieldKind::Unknown;
}

} // namespace

FieldKind fieldKind(const graphql::Type *type, const catalogue::FieldHint &hint)
{
    const graphql::Type *bare = type->nullable();
    switch (bare->kind) {
    case TypeKind::List:
        return FieldKind::List;
    case TypeKind::InputObject:
        return FieldKind::Object;
    case TypeKind::Enum:
        return FieldKind::Enumeration;
    default:
        break;
    }
    const FieldKind kind = scalarKind(bare->name);
    const bool isWhole = kind == FieldKind::Integer || kind == FieldKind::BigInteger;
    if (isWhole && hint.unit == catalogue::FieldHint::Unit::MinorUnits)
        return FieldKind::Money;
    return kind;
}

} // namespace tideline::models
