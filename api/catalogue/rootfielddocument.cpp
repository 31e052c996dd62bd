// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/rootfielddocument.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <unordered_set>
#include <vector>

namespace tideline::catalogue {

namespace {

bool saysSecret(std::string_view fieldName)
{
    std::string name(fieldName);
    std::ranges::transform(name, name.begin(), [](unsigned char letter) { return char(std::tolower(letter)); });
    constexpr std::array<std::string_view, 3> anywhere = {"secret", "password", "apikey"};
    return name.ends_with("token") || std::ranges::any_of(anywhere, [&name](std::string_view word) {
               return name.find(word) != std::string::npos;
           });
}

//! Whether values of the type could be a secret: numbers, truths and enum values tell nothing.
bool isText(const graphql::Type &type)
{
    return type.name != "Boolean" && type.name != "Int" && type.name != "Float"
        && type.kind == graphql::TypeKind::Scalar;
}

using Types = std::unordered_set<const graphql::Type *>;

//! What a query can reach: its values are records and not made for one answer.
Types recordsOf(const graphql::Schema &schema)
{
    const graphql::Type *const query = schema.rootType(graphql::ast::OperationType::Query);
    Types seen;
    std::vector<const graphql::Type *> open;
    const auto meet = [&seen, &open](const graphql::Type *type) {
        if (type && seen.insert(type).second)
            open.push_back(type);
    };
    meet(query);
    while (!open.empty()) {
        const graphql::Type *const type = open.back();
        open.pop_back();
        for (const graphql::FieldType &field : type->fields)
            meet(field.type->innermost());
        for (const graphql::Type *const possible : schema.possibleTypes(type))
            meet(possible);
    }
    return seen;
}

//! Whether \p name is the payload of the root field, or a member of the union that it answers with.
bool isPayload(const graphql::Type &payload, std::string_view name)
{
    return payload.name == name
        || std::ranges::any_of(payload.members, [name](const graphql::Type *member) { return member->name == name; });
}

} // namespace

tl::expected<graphql::BuiltOperation, graphql::Error> rootFieldDocument(const graphql::Schema &schema,
                                                                        graphql::ast::OperationType operation,
                                                                        std::string_view field,
                                                                        bool deprecatedArguments)
{
    graphql::SelectionOptions options;
    options.deprecatedArguments = deprecatedArguments;
    const graphql::Type *const root = schema.rootType(operation);
    const graphql::FieldType *const rootField = root ? root->field(field) : nullptr;
    if (rootField) {
        const graphql::Type &payload = *rootField->type->innermost();
        // Few documents have a secret on their way: only then is the schema walked, and once.
        options.isExcluded = [&schema, &payload, records = std::optional<Types>()](std::string_view typeName,
                                                                                   std::string_view name) mutable {
            if (!saysSecret(name) || isPayload(payload, typeName))
                return false;
            const graphql::Type *const type = schema.type(typeName);
            const graphql::FieldType *const found = type ? type->field(name) : nullptr;
            if (!found || !isText(*found->type->innermost()))
                return false;
            if (!records)
                records = recordsOf(schema);
            return records->contains(type);
        };
    }
    return graphql::buildOperation(schema, operation, field, options);
}

} // namespace tideline::catalogue
