// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/definitionreader.h"

#include "api/graphql/language/printer.h"
#include "api/graphql/type/builtins.h"

#include <algorithm>
#include <string>

namespace tideline::graphql {

namespace {

TypeKind kindOf(ast::TypeDefinition::Kind kind)
{
    switch (kind) {
    case ast::TypeDefinition::Kind::Object:
        return TypeKind::Object;
    case ast::TypeDefinition::Kind::Interface:
        return TypeKind::Interface;
    case ast::TypeDefinition::Kind::Union:
        return TypeKind::Union;
    case ast::TypeDefinition::Kind::Enum:
        return TypeKind::Enum;
    case ast::TypeDefinition::Kind::InputObject:
        return TypeKind::InputObject;
    case ast::TypeDefinition::Kind::Scalar:
        break;
    }
    return TypeKind::Scalar;
}

const ast::Directive *findDirective(ast::List<ast::Directive> directives, std::string_view name)
{
    for (const ast::Directive &directive : directives) {
        if (directive.name.text == name)
            return &directive;
    }
    return nullptr;
}

const ast::Argument *findArgument(const ast::Directive &directive, std::string_view name)
{
    for (const ast::Argument &argument : directive.arguments) {
        if (argument.name.text == name)
            return &argument;
    }
    return nullptr;
}

template <typename Described>
void describe(Described &described, const ast::Description &description)
{
    described.description = description.text;
    described.hasDescription = description.isPresent;
}

} // namespace

void DefinitionReader::read(const ast::Document &document)
{
    m_assembly.reserve(document.definitions().size() + 32);
    std::vector<const ast::DirectiveDefinition *> directives;
    for (const ast::Definition &definition : document.definitions()) {
        if (const auto *type = std::get_if<const ast::TypeDefinition *>(&definition)) {
            if ((*type)->isExtension)
                m_extensions[(*type)->name.text].push_back(*type);
            else
                declare(**type);
        } else if (const auto *directive = std::get_if<const ast::DirectiveDefinition *>(&definition)) {
            directives.push_back(*directive);
            m_redefinesSpecifiedBy = m_redefinesSpecifiedBy || (*directive)->name.text == "specifiedBy";
        }
    }
    for (const Declared &declared : m_declared)
        readType(declared);
    for (const ast::DirectiveDefinition *directive : directives)
        readDirective(*directive);
    readRoots(document);
}

void DefinitionReader::readBuiltIns()
{
    m_keepsRanges = false;
    read(builtInDefinitions());
}

void DefinitionReader::declare(const ast::TypeDefinition &definition)
{
    Declared declared;
    declared.definition = &definition;
    declared.type = m_assembly.declare(kindOf(definition.kind), definition.name.text);
    if (declared.type == nullptr) {
        Type *earlier = m_assembly.find(definition.name.text);
        if (!earlier->isBuiltIn)
            return; // defined twice: UniqueTypeNames has said so
        m_assembly.list(earlier);
        declared.isShadowed = true;
        declared.type = m_assembly.arena().make<Type>();
        declared.type->kind = kindOf(definition.kind);
        declared.type->name = definition.name.text;
    } else {
        m_assembly.list(declared.type);
    }
    m_declared.push_back(declared);
}

void DefinitionReader::readType(const Declared &declared)
{
    const ast::TypeDefinition &definition = *declared.definition;
    Type *type = declared.type;
    m_readsDirectives = !declared.isShadowed;
    describe(*type, definition.description);
    type->range = kept(definition.range);

    m_nodes.assign(1, &definition);
    if (const auto found = m_extensions.find(definition.name.text); found != m_extensions.end()) {
        for (const ast::TypeDefinition *extension : found->second) {
            if (extension->kind == definition.kind) // else PossibleTypeExtensions has said so
                m_nodes.push_back(extension);
        }
    }
    switch (type->kind) {
    case TypeKind::Object:
    case TypeKind::Interface:
        type->interfaces = readNames(m_nodes, &ast::TypeDefinition::interfaces);
        readFields(declared, m_nodes);
        break;
    case TypeKind::Union:
        type->members = readNames(m_nodes, &ast::TypeDefinition::members);
        break;
    case TypeKind::Enum:
        readEnumValues(declared, m_nodes);
        break;
    case TypeKind::InputObject:
        // Only the definition counts, as in graphql-js; so it is for @specifiedBy.
        type->isOneOf = findDirective(definition.directives, "oneOf") != nullptr;
        readInputFields(declared, m_nodes);
        break;
    default:
        type->specifiedBy = specifiedByOf(definition.directives);
        break;
    }
    m_readsDirectives = true;
}

void DefinitionReader::readFields(const Declared &declared, const std::vector<const ast::TypeDefinition *> &nodes)
{
    std::vector<FieldType> fields;
    fields.reserve(nodes.front()->fields.size());
    for (const ast::TypeDefinition *node : nodes) {
        for (const ast::FieldDefinition &definition : node->fields) {
            FieldType field;
            field.name = definition.name.text;
            describe(field, definition.description);
            field.type = resolve(*definition.type);
            field.deprecationReason = deprecationOf(definition.directives);
            field.range = kept(definition.range);
            if (!definition.arguments.empty()) {
                field.arguments = m_assembly.makeArguments(readInputValues(definition.arguments), field.argumentIndex,
                                                           declared.type->name, field.name);
            }
            fields.push_back(field);
        }
    }
    m_assembly.setFields(declared.type, fields);
}

void DefinitionReader::readInputFields(const Declared &declared, const std::vector<const ast::TypeDefinition *> &nodes)
{
    m_values.clear();
    for (const ast::TypeDefinition *node : nodes) {
        for (const ast::InputValueDefinition &definition : node->inputFields)
            m_values.push_back(readInputValue(definition));
    }
    m_assembly.setInputFields(declared.type, m_values);
}

void DefinitionReader::readEnumValues(const Declared &declared, const std::vector<const ast::TypeDefinition *> &nodes)
{
    std::vector<EnumValue> values;
    for (const ast::TypeDefinition *node : nodes) {
        for (const ast::EnumValueDefinition &definition : node->values) {
            EnumValue value;
            value.name = definition.name.text;
            describe(value, definition.description);
            value.deprecationReason = deprecationOf(definition.directives);
            value.range = kept(definition.range);
            values.push_back(value);
        }
    }
    m_assembly.setEnumValues(declared.type, values);
}

std::span<const Type *const> DefinitionReader::readNames(const std::vector<const ast::TypeDefinition *> &nodes,
                                                         ast::List<ast::Name> ast::TypeDefinition::*names)
{
    std::vector<const Type *> types;
    for (const ast::TypeDefinition *node : nodes) {
        for (const ast::Name &name : node->*names) {
            if (const Type *type = resolve(name))
                types.push_back(type);
        }
    }
    return m_assembly.arena().copy(types);
}

InputValue DefinitionReader::readInputValue(const ast::InputValueDefinition &definition)
{
    InputValue value;
    value.name = definition.name.text;
    describe(value, definition.description);
    value.type = resolve(*definition.type);
    value.defaultValue = definition.defaultValue;
    value.deprecationReason = deprecationOf(definition.directives);
    value.range = kept(definition.range);
    return value;
}

const std::vector<InputValue> &DefinitionReader::readInputValues(ast::List<ast::InputValueDefinition> definitions)
{
    m_values.clear();
    for (const ast::InputValueDefinition &definition : definitions)
        m_values.push_back(readInputValue(definition));
    return m_values;
}

void DefinitionReader::readDirective(const ast::DirectiveDefinition &definition)
{
    if (m_assembly.directive(definition.name.text) != nullptr)
        return; // defined twice: UniqueDirectiveNames has said so
    DirectiveType directive;
    directive.name = definition.name.text;
    describe(directive, definition.description);
    directive.isRepeatable = definition.isRepeatable;
    directive.range = kept(definition.range);
    std::vector<std::string_view> locations;
    for (const ast::Name &location : definition.locations)
        locations.push_back(location.text);
    directive.locations = m_assembly.arena().copy(locations);
    directive.arguments = m_assembly.makeArguments(readInputValues(definition.arguments), directive.argumentIndex,
                                                   '@' + std::string(directive.name), {});
    m_assembly.addDirective(directive);
}

// https://spec.graphql.org/October2021/#sec-Root-Operation-Types
void DefinitionReader::readRoots(const ast::Document &document)
{
    bool hasDefinition = false;
    for (const ast::Definition &definition : document.definitions()) {
        const auto *schema = std::get_if<const ast::SchemaDefinition *>(&definition);
        if (schema == nullptr)
            continue;
        for (const ast::OperationTypeDefinition &root : (*schema)->operationTypes)
            m_assembly.setRoot(root.operation, resolve(root.type));
        if (!(*schema)->isExtension) {
            hasDefinition = true;
            m_assembly.setDescription((*schema)->description.text, (*schema)->description.isPresent);
        }
    }
    if (hasDefinition)
        return;
    // Without a schema definition the usual names count, even against an extension of the schema.
    for (const Declared &declared : m_declared) {
        if (declared.definition->name.text == "Query")
            m_assembly.setRoot(ast::OperationType::Query, declared.type);
        else if (declared.definition->name.text == "Mutation")
            m_assembly.setRoot(ast::OperationType::Mutation, declared.type);
        else if (declared.definition->name.text == "Subscription")
            m_assembly.setRoot(ast::OperationType::Subscription, declared.type);
    }
}

Type *DefinitionReader::resolve(const ast::TypeReference &reference)
{
    if (reference.kind == ast::TypeReference::Kind::Named)
        return resolve(reference.name);
    Type *inner = resolve(*reference.of);
    if (inner == nullptr)
        return nullptr;
    return reference.kind == ast::TypeReference::Kind::List ? m_assembly.listOf(inner) : m_assembly.nonNullOf(inner);
}

Type *DefinitionReader::resolve(const ast::Name &name)
{
    Type *type = m_assembly.find(name.text);
    if (type == nullptr)
        m_errors.add("KnownTypeNames", "The type \"" + std::string(name.text) + "\" is not defined.", {name.range});
    return type;
}

// https://spec.graphql.org/October2021/#sec--deprecated
std::optional<std::string_view> DefinitionReader::deprecationOf(ast::List<ast::Directive> directives)
{
    const ast::Directive *deprecated = findDirective(directives, "deprecated");
    if (deprecated == nullptr || !m_readsDirectives)
        return std::nullopt;
    const ast::Argument *reason = findArgument(*deprecated, "reason");
    if (reason == nullptr)
        return defaultDeprecationReason;
    if (reason->value.kind == ast::Value::Kind::Null)
        return std::nullopt;
    if (reason->value.kind != ast::Value::Kind::String) {
        m_errors.add("DirectiveValues", "The reason of @deprecated must be a string.", {reason->value.range});
        return std::nullopt;
    }
    return reason->value.text;
}

// https://spec.graphql.org/October2021/#sec--specifiedBy
std::optional<std::string_view> DefinitionReader::specifiedByOf(ast::List<ast::Directive> directives)
{
    const ast::Directive *specifiedBy = findDirective(directives, "specifiedBy");
    if (specifiedBy == nullptr || !m_readsDirectives)
        return std::nullopt;
    const ast::Argument *url = findArgument(*specifiedBy, "url");
    if (url == nullptr && !m_redefinesSpecifiedBy)
        return std::nullopt; // ProvidedRequiredArgumentsOnDirectives has said so
    if (url == nullptr || url->value.kind != ast::Value::Kind::String) {
        m_errors.add("DirectiveValues", "The url of @specifiedBy must be given as a string.",
                     {url == nullptr ? specifiedBy->range : url->value.range});
        return std::nullopt;
    }
    return url->value.text;
}

} // namespace tideline::graphql
