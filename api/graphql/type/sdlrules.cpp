// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/sdlrules.h"

#include "api/graphql/type/builtins.h"

#include <string>

namespace tideline::graphql {

namespace {

using Kind = ast::TypeDefinition::Kind;

std::string_view locationOf(Kind kind)
{
    static constexpr std::array<std::string_view, 6> locations = {"SCALAR", "OBJECT", "INTERFACE",
                                                                  "UNION",  "ENUM",   "INPUT_OBJECT"};
    return locations[static_cast<std::size_t>(kind)];
}

std::string_view locationOf(ast::OperationType operation)
{
    static constexpr std::array<std::string_view, 3> locations = {"QUERY", "MUTATION", "SUBSCRIPTION"};
    return locations[static_cast<std::size_t>(operation)];
}

} // namespace

void SdlRules::check(const ast::Document &document)
{
    collect(document);
    for (const ast::Definition &definition : document.definitions()) {
        if (const auto *type = std::get_if<const ast::TypeDefinition *>(&definition))
            checkType(**type);
        else if (const auto *directive = std::get_if<const ast::DirectiveDefinition *>(&definition))
            checkDirective(**directive);
        else if (const auto *schema = std::get_if<const ast::SchemaDefinition *>(&definition))
            checkSchema(**schema);
        else if (const auto *operation = std::get_if<const ast::OperationDefinition *>(&definition))
            checkOperation(**operation);
        else if (const auto *fragment = std::get_if<const ast::FragmentDefinition *>(&definition))
            checkFragment(**fragment);
    }
}

void SdlRules::collect(const ast::Document &document)
{
    for (const ast::Definition &definition : builtInDefinitions().definitions()) {
        if (const auto *directive = std::get_if<const ast::DirectiveDefinition *>(&definition))
            m_directives.define(**directive);
    }
    m_types.reserve(document.definitions().size());
    for (const ast::Definition &definition : document.definitions()) {
        if (const auto *directive = std::get_if<const ast::DirectiveDefinition *>(&definition))
            m_directives.define(**directive);
        const auto *type = std::get_if<const ast::TypeDefinition *>(&definition);
        if (type == nullptr || (*type)->isExtension)
            continue;
        const auto [first, isNew] = m_types.try_emplace((*type)->name.text, *type);
        if (!isNew) {
            m_errors.add("UniqueTypeNames",
                         "The type \"" + std::string((*type)->name.text) + "\" is defined more than once.",
                         {first->second->name.range, (*type)->name.range});
        }
    }
}

void SdlRules::checkSchema(const ast::SchemaDefinition &definition)
{
    m_directives.checkShared(definition.directives, "SCHEMA", {});
    if (!definition.isExtension) {
        if (m_schema != nullptr)
            m_errors.add("LoneSchemaDefinition", "The schema is defined more than once.", {definition.range});
        m_schema = &definition;
    }
    for (const ast::OperationTypeDefinition &root : definition.operationTypes) {
        const ast::OperationTypeDefinition *&first = m_roots[static_cast<std::size_t>(root.operation)];
        if (first != nullptr) {
            m_errors.add("UniqueOperationTypes",
                         "The " + std::string(toString(root.operation)) + " type is given more than once.",
                         {first->range, root.range});
        } else {
            first = &root;
        }
    }
}

void SdlRules::checkType(const ast::TypeDefinition &definition)
{
    if (definition.isExtension)
        checkExtension(definition);
    m_directives.checkShared(definition.directives, locationOf(definition.kind), definition.name.text);
    for (const ast::FieldDefinition &field : definition.fields) {
        m_directives.check(field.directives, "FIELD_DEFINITION");
        checkInputValues(field.arguments, "ARGUMENT_DEFINITION");
    }
    for (const ast::EnumValueDefinition &value : definition.values)
        m_directives.check(value.directives, "ENUM_VALUE");
    // graphql-js takes a field of an input type's extension for an argument.
    checkInputValues(definition.inputFields, definition.isExtension ? "ARGUMENT_DEFINITION" : "INPUT_FIELD_DEFINITION");
}

void SdlRules::checkExtension(const ast::TypeDefinition &definition)
{
    const auto found = m_types.find(definition.name.text);
    if (found == m_types.end()) {
        m_errors.add("PossibleTypeExtensions",
                     "The type \"" + std::string(definition.name.text) + "\" is extended but not defined.",
                     {definition.name.range});
    } else if (found->second->kind != definition.kind) {
        m_errors.add("PossibleTypeExtensions",
                     "The type \"" + std::string(definition.name.text)
                         + "\" is extended as another kind of type than it is defined.",
                     {found->second->range, definition.range});
    }
}

void SdlRules::checkInputValues(ast::List<ast::InputValueDefinition> values, std::string_view location)
{
    for (const ast::InputValueDefinition &value : values) {
        m_directives.check(value.directives, location);
        if (value.defaultValue != nullptr)
            m_directives.checkValue(*value.defaultValue);
    }
}

void SdlRules::checkDirective(const ast::DirectiveDefinition &definition)
{
    const auto [first, isNew] = m_directiveNames.try_emplace(definition.name.text, &definition);
    if (!isNew) {
        m_errors.add("UniqueDirectiveNames",
                     "The directive @" + std::string(definition.name.text) + " is defined more than once.",
                     {first->second->name.range, definition.name.range});
    }
    checkInputValues(definition.arguments, "ARGUMENT_DEFINITION");
}

void SdlRules::checkOperation(const ast::OperationDefinition &definition)
{
    m_directives.check(definition.directives, locationOf(definition.operation));
    for (const ast::VariableDefinition &variable : definition.variables) {
        checkTypeName(*variable.type);
        m_directives.check(variable.directives, "VARIABLE_DEFINITION");
        if (variable.defaultValue != nullptr)
            m_directives.checkValue(*variable.defaultValue);
    }
    checkSelections(definition.selectionSet);
}

void SdlRules::checkFragment(const ast::FragmentDefinition &definition)
{
    checkTypeName(definition.typeCondition);
    m_directives.check(definition.directives, "FRAGMENT_DEFINITION");
    checkSelections(definition.selectionSet);
}

// Recurses as deep as the selections, which the parser limits.
void SdlRules::checkSelections(const ast::SelectionSet *selectionSet)
{
    if (selectionSet == nullptr)
        return;
    for (const ast::Selection &selection : selectionSet->selections) {
        if (const auto *field = std::get_if<const ast::Field *>(&selection)) {
            m_directives.checkArguments((*field)->arguments);
            m_directives.check((*field)->directives, "FIELD");
            checkSelections((*field)->selectionSet);
        } else if (const auto *spread = std::get_if<const ast::FragmentSpread *>(&selection)) {
            m_directives.check((*spread)->directives, "FRAGMENT_SPREAD");
        } else if (const auto *fragment = std::get_if<const ast::InlineFragment *>(&selection)) {
            if (!(*fragment)->typeCondition.isEmpty())
                checkTypeName((*fragment)->typeCondition);
            m_directives.check((*fragment)->directives, "INLINE_FRAGMENT");
            checkSelections((*fragment)->selectionSet);
        }
    }
}

void SdlRules::checkTypeName(const ast::Name &name)
{
    if (!m_types.contains(name.text))
        m_errors.add("KnownTypeNames", "The type \"" + std::string(name.text) + "\" is not defined.", {name.range});
}

void SdlRules::checkTypeName(const ast::TypeReference &reference)
{
    const ast::TypeReference *named = &reference;
    while (named->of != nullptr)
        named = named->of;
    checkTypeName(named->name);
}

} // namespace tideline::graphql
