// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/directivefacts.h"

#include "api/graphql/language/printer.h"

#include <utility>

namespace tideline::graphql::validation {

DirectiveFacts::DirectiveFacts(const Schema &schema, const ast::Document &document)
{
    for (const DirectiveType *directive : schema.directives()) {
        DirectiveFact &fact = m_facts[directive->name];
        fact.locations.assign(directive->locations.begin(), directive->locations.end());
        fact.isRepeatable = directive->isRepeatable;
        for (const InputValue &argument : directive->arguments) {
            fact.arguments.push_back(argument.name);
            if (argument.isRequired())
                fact.required.emplace_back(argument.name, toString(*argument.type));
        }
    }
    for (const ast::Definition &definition : document.definitions()) {
        const auto *const *directive = std::get_if<const ast::DirectiveDefinition *>(&definition);
        if (directive == nullptr)
            continue;
        DirectiveFact fact;
        for (const ast::Name &location : (*directive)->locations)
            fact.locations.push_back(location.text);
        fact.isRepeatable = (*directive)->isRepeatable;
        for (const ast::InputValueDefinition &argument : (*directive)->arguments) {
            fact.arguments.push_back(argument.name.text);
            if (argument.type->kind == ast::TypeReference::Kind::NonNull && argument.defaultValue == nullptr)
                fact.required.emplace_back(argument.name.text, print(*argument.type));
        }
        m_facts[(*directive)->name.text] = std::move(fact);
    }
}

const DirectiveFact *DirectiveFacts::find(std::string_view name) const
{
    const auto found = m_facts.find(name);
    return found == m_facts.end() ? nullptr : &found->second;
}

std::vector<std::string_view> DirectiveFacts::names() const
{
    std::vector<std::string_view> names;
    for (const auto &[name, fact] : m_facts)
        names.push_back(name);
    return names;
}

} // namespace tideline::graphql::validation
