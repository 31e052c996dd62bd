// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querypath.h"

#include "models/records/column.h"

#include <algorithm>
#include <cctype>

namespace tideline::testing {

using graphql::Type;

namespace {

//! One place in a query: a selection set and the type that it selects from.
struct Place
{
    const graphql::ast::SelectionSet *set;
    const Type *type;
};

void collect(const graphql::Schema &schema, const Place &place, std::string_view key, std::vector<const Type *> &leaves,
             std::vector<Place> &below)
{
    for (const graphql::ast::Selection &selection : place.set->selections) {
        if (const auto *fragment = std::get_if<const graphql::ast::InlineFragment *>(&selection)) {
            const Type *type =
                (*fragment)->typeCondition.isEmpty() ? place.type : schema.type((*fragment)->typeCondition.text);
            if (type)
                collect(schema, {(*fragment)->selectionSet, type}, key, leaves, below);
        } else if (const auto *field = std::get_if<const graphql::ast::Field *>(&selection)) {
            if ((*field)->responseKey() != key)
                continue;
            const graphql::FieldType *found = place.type->field((*field)->name.text);
            if (!found && (*field)->name.text == "__typename")
                found = schema.typenameField();
            if (!found)
                continue;
            leaves.push_back(found->type->innermost());
            if ((*field)->selectionSet)
                below.push_back({(*field)->selectionSet, found->type->innermost()});
        }
    }
}

} // namespace

std::vector<const Type *> typesAt(const graphql::Schema &schema, const graphql::ast::OperationDefinition &operation,
                                  std::string_view path)
{
    std::vector<Place> places = {{operation.selectionSet, schema.rootType(operation.operation)}};
    std::vector<const Type *> leaves;
    while (!path.empty()) {
        const std::size_t dot = path.find('.');
        const std::string_view step = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        const bool isIndex = std::ranges::all_of(step, [](unsigned char letter) { return std::isdigit(letter) != 0; });
        if (isIndex || step == "*")
            continue;
        std::vector<Place> below;
        leaves.clear();
        for (const Place &place : places)
            collect(schema, place, step, leaves, below);
        places = std::move(below);
    }
    return leaves;
}

bool fits(const Type &leaf, int columnKind)
{
    using models::ColumnKind;
    const std::string_view name = leaf.name;
    switch (ColumnKind(columnKind)) {
    case ColumnKind::Money:
    case ColumnKind::Owed:
    case ColumnKind::Count:
        return name == "Int" || name == "BigInt";
    case ColumnKind::MoneyMajor:
    case ColumnKind::Volume:
        return name == "Decimal" || name == "String" || name == "Float" || name == "Int";
    case ColumnKind::Date:
        return name == "Date" || name == "DateTime" || name == "String";
    case ColumnKind::DateTime:
        return name == "DateTime" || name == "String";
    case ColumnKind::Status:
        return leaf.kind == graphql::TypeKind::Enum || name.ends_with("String");
    case ColumnKind::YesNo:
        return name == "Boolean";
    case ColumnKind::Text:
    case ColumnKind::Identifier:
        return leaf.isLeaf() && name != "Boolean";
    }
    return false;
}

} // namespace tideline::testing
