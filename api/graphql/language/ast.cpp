// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/language/ast.h"

namespace tideline::graphql::ast {

std::string_view toString(OperationType type)
{
    switch (type) {
    case OperationType::Query:
        return "query";
    case OperationType::Mutation:
        return "mutation";
    case OperationType::Subscription:
        return "subscription";
    }
    return {};
}

SourceRange rangeOf(const Definition &definition)
{
    return std::visit([](const auto *node) { return node->range; }, definition);
}

bool isExecutable(const Definition &definition)
{
    return std::holds_alternative<const OperationDefinition *>(definition)
        || std::holds_alternative<const FragmentDefinition *>(definition);
}

const OperationDefinition *Document::operation(std::string_view name) const
{
    const OperationDefinition *found = nullptr;
    for (const Definition &definition : m_definitions) {
        const auto *operation = std::get_if<const OperationDefinition *>(&definition);
        if (operation == nullptr)
            continue;
        if (!name.empty()) {
            if ((*operation)->name.text == name)
                return *operation;
        } else if (found != nullptr) {
            return nullptr;
        } else {
            found = *operation;
        }
    }
    return found;
}

const FragmentDefinition *Document::fragment(std::string_view name) const
{
    for (const Definition &definition : m_definitions) {
        const auto *fragment = std::get_if<const FragmentDefinition *>(&definition);
        if (fragment != nullptr && (*fragment)->name.text == name)
            return *fragment;
    }
    return nullptr;
}

} // namespace tideline::graphql::ast
