// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/directiverules.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace tideline::graphql {

namespace {

std::string at(std::string_view name) { return "@" + std::string(name); }

template <typename Named>
bool contains(ast::List<Named> items, std::string_view name)
{
    return std::any_of(items.begin(), items.end(), [name](const Named &item) { return item.name.text == name; });
}

//! Reports every item of \p items whose name an earlier one has.
template <typename Named>
void checkUniqueNames(ErrorCollector &errors, std::string_view rule, std::string_view what, ast::List<Named> items)
{
    if (items.size() < 2)
        return;
    std::unordered_map<std::string_view, SourceRange> first;
    for (const Named &item : items) {
        const auto [place, isNew] = first.try_emplace(item.name.text, item.name.range);
        if (!isNew) {
            errors.add(rule,
                       "The " + std::string(what) + " \"" + std::string(item.name.text) + "\" is given more than once.",
                       {place->second, item.name.range});
        }
    }
}

} // namespace

void DirectiveRules::define(const ast::DirectiveDefinition &definition)
{
    m_definitions[definition.name.text] = &definition;
}

void DirectiveRules::check(Directives directives, std::string_view location)
{
    if (directives.empty())
        return;
    Uses uses;
    checkUses(directives, location, uses);
}

void DirectiveRules::checkShared(Directives directives, std::string_view location, std::string_view owner)
{
    if (!directives.empty())
        checkUses(directives, location, m_usesByOwner[owner]);
}

void DirectiveRules::checkUses(Directives directives, std::string_view location, Uses &earlier)
{
    for (const ast::Directive &directive : directives) {
        checkArguments(directive.arguments);
        const auto found = m_definitions.find(directive.name.text);
        if (found == m_definitions.end()) {
            m_errors.add("KnownDirectives", "The directive " + at(directive.name.text) + " is not defined.",
                         {directive.range});
            continue;
        }
        const ast::DirectiveDefinition &definition = *found->second;
        const auto isLocation = [location](const ast::Name &name) { return name.text == location; };
        if (std::none_of(definition.locations.begin(), definition.locations.end(), isLocation)) {
            m_errors.add("KnownDirectives",
                         "The directive " + at(directive.name.text) + " is not allowed on " + std::string(location)
                             + '.',
                         {directive.range});
        }
        if (!definition.isRepeatable)
            checkUnique(directive, earlier);
        checkGivenArguments(directive, definition);
    }
}

void DirectiveRules::checkUnique(const ast::Directive &directive, Uses &earlier)
{
    const auto isSame = [&directive](const ast::Directive *other) { return other->name.text == directive.name.text; };
    const auto first = std::find_if(earlier.begin(), earlier.end(), isSame);
    if (first == earlier.end()) {
        earlier.push_back(&directive);
        return;
    }
    m_errors.add("UniqueDirectivesPerLocation",
                 "The directive " + at(directive.name.text) + " is used more than once here.",
                 {(*first)->range, directive.range});
}

void DirectiveRules::checkGivenArguments(const ast::Directive &directive, const ast::DirectiveDefinition &definition)
{
    for (const ast::Argument &argument : directive.arguments) {
        if (!contains(definition.arguments, argument.name.text)) {
            m_errors.add("KnownArgumentNamesOnDirectives",
                         "The directive " + at(directive.name.text) + " has no argument \""
                             + std::string(argument.name.text) + "\".",
                         {argument.range});
        }
    }
    for (const ast::InputValueDefinition &argument : definition.arguments) {
        const bool isRequired =
            argument.type->kind == ast::TypeReference::Kind::NonNull && argument.defaultValue == nullptr;
        if (isRequired && !contains(directive.arguments, argument.name.text)) {
            m_errors.add("ProvidedRequiredArgumentsOnDirectives",
                         "The directive " + at(directive.name.text) + " needs the argument \""
                             + std::string(argument.name.text) + "\".",
                         {directive.range});
        }
    }
}

void DirectiveRules::checkArguments(ast::List<ast::Argument> arguments)
{
    checkUniqueNames(m_errors, "UniqueArgumentNames", "argument", arguments);
    for (const ast::Argument &argument : arguments)
        checkValue(argument.value);
}

// Recurses as deep as the literal, which the parser limits.
void DirectiveRules::checkValue(const ast::Value &value)
{
    for (const ast::Value &item : value.items)
        checkValue(item);
    checkUniqueNames(m_errors, "UniqueInputFieldNames", "input field", value.fields);
    for (const ast::ObjectField &field : value.fields)
        checkValue(field.value);
}

} // namespace tideline::graphql
