// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/introspectionreader.h"

#include "api/graphql/language/characters.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/type/builtins.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tideline::graphql {

namespace {

std::optional<TypeKind> kindFrom(std::string_view text)
{
    for (const TypeKind kind : {TypeKind::Scalar, TypeKind::Object, TypeKind::Interface, TypeKind::Union,
                                TypeKind::Enum, TypeKind::InputObject, TypeKind::List, TypeKind::NonNull}) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

bool isName(std::string_view text)
{
    const auto continues = [](char c) { return isOneOf(c, CharacterClass::nameStart | CharacterClass::digit); };
    return !text.empty() && isOneOf(text.front(), CharacterClass::nameStart)
        && std::all_of(text.begin(), text.end(), continues);
}

} // namespace

IntrospectionReader::Cursor IntrospectionReader::Cursor::operator[](std::string_view name) const
{
    return {node == nullptr ? nullptr : node->member(name), this, name, 0};
}

Path IntrospectionReader::pathOf(const Cursor &cursor)
{
    Path path;
    for (const Cursor *step = &cursor; step->parent != nullptr; step = step->parent) {
        if (step->key.empty())
            path.emplace_back(step->index);
        else
            path.emplace_back(std::string(step->key));
    }
    std::reverse(path.begin(), path.end());
    return path;
}

void IntrospectionReader::report(const Cursor &cursor, const std::string &message)
{
    if (!m_errors.isFull())
        m_errors.addAt(pathOf(cursor), message);
}

bool IntrospectionReader::isObject(const Cursor &cursor)
{
    if (cursor.node != nullptr && cursor.node->kind == JsonNode::Kind::Object)
        return true;
    report(cursor, "An object is expected here.");
    return false;
}

template <typename Function>
void IntrospectionReader::forEach(const Cursor &list, bool isOptional, Function function)
{
    if (isOptional && list.isAbsent())
        return;
    if (list.node == nullptr || list.node->kind != JsonNode::Kind::Array) {
        report(list, "A list is expected here.");
        return;
    }
    std::size_t index = 0;
    for (const JsonNode *item = list.node->first; item != nullptr && !m_errors.isFull(); item = item->next) {
        const Cursor cursor = {item, &list, {}, index++};
        if (isObject(cursor))
            function(cursor);
    }
}

std::optional<std::string_view> IntrospectionReader::readText(const Cursor &text)
{
    if (text.isAbsent())
        return std::nullopt;
    if (text.node->kind == JsonNode::Kind::String)
        return text.node->text;
    report(text, "A string is expected here.");
    return std::nullopt;
}

bool IntrospectionReader::readFlag(const Cursor &flag)
{
    if (flag.isAbsent())
        return false;
    if (flag.node->kind != JsonNode::Kind::Boolean)
        report(flag, "true or false is expected here.");
    return flag.node->isTrue;
}

std::string_view IntrospectionReader::readName(const Cursor &owner)
{
    const Cursor cursor = owner["name"];
    const std::optional<std::string_view> name = readText(cursor);
    if (name && isName(*name))
        return m_assembly.arena().copy(*name);
    report(cursor, "A name is expected here.");
    return {};
}

std::optional<std::string_view> IntrospectionReader::keep(const std::optional<std::string_view> &text)
{
    return text ? std::optional(m_assembly.arena().copy(*text)) : std::nullopt;
}

std::optional<std::string_view> IntrospectionReader::readDeprecation(const Cursor &owner)
{
    const std::optional<std::string_view> reason = keep(readText(owner["deprecationReason"]));
    if (!reason && readFlag(owner["isDeprecated"]))
        return defaultDeprecationReason;
    return reason;
}

template <typename Described>
void IntrospectionReader::describe(Described &described, const Cursor &owner)
{
    const std::optional<std::string_view> description = keep(readText(owner["description"]));
    described.description = description.value_or(std::string_view());
    described.hasDescription = description.has_value();
}

void IntrospectionReader::read(const JsonNode &root)
{
    const Cursor top = {&root, nullptr, {}, 0};
    if (!isObject(top))
        return;
    const Cursor data = top["data"];
    if (data.node != nullptr && data.node->kind == JsonNode::Kind::Object)
        readSchema(data["__schema"]);
    else if (top["__schema"].node != nullptr)
        readSchema(top["__schema"]);
    else if (top["errors"].node != nullptr)
        report(top["errors"], "The server answered with errors instead of its schema.");
    else if (data.node != nullptr)
        report(data, "An object is expected here.");
    else
        readSchema(top);
}

void IntrospectionReader::readSchema(const Cursor &schema)
{
    if (!isObject(schema))
        return;
    const std::optional<std::string_view> description = keep(readText(schema["description"]));
    m_assembly.setDescription(description.value_or(std::string_view()), description.has_value());

    const Cursor types = schema["types"];
    forEach(types, false, [this](const Cursor &type) { declare(type); });
    for (const Pending &pending : m_pending)
        readType({pending.node, &types, {}, pending.index}, pending.type);

    const Cursor directives = schema["directives"];
    m_hasDirectives = !directives.isAbsent();
    forEach(directives, true, [this](const Cursor &directive) { readDirective(directive); });

    if (isObject(schema["queryType"]))
        readRoot(schema["queryType"], ast::OperationType::Query);
    readRoot(schema["mutationType"], ast::OperationType::Mutation);
    readRoot(schema["subscriptionType"], ast::OperationType::Subscription);
}

void IntrospectionReader::declare(const Cursor &cursor)
{
    const std::optional<std::string_view> kindText = readText(cursor["kind"]);
    const std::optional<TypeKind> kind = kindText ? kindFrom(*kindText) : std::nullopt;
    if (!kind || *kind == TypeKind::List || *kind == TypeKind::NonNull) {
        report(cursor["kind"], "The kind of a named type is expected here.");
        return;
    }
    const std::string_view name = readName(cursor);
    if (name.empty())
        return;
    if (!m_names.insert(name).second) {
        report(cursor, "The type \"" + std::string(name) + "\" is listed more than once.");
        return;
    }
    Type *type = m_assembly.declare(*kind, name);
    if (type == nullptr) { // built in, and known better than from the answer
        m_assembly.list(m_assembly.find(name));
        return;
    }
    m_assembly.list(type);
    m_pending.push_back({type, cursor.node, cursor.index});
}

void IntrospectionReader::readType(const Cursor &cursor, Type *type)
{
    describe(*type, cursor);
    switch (type->kind) {
    case TypeKind::Object:
    case TypeKind::Interface:
        type->interfaces = readReferences(cursor["interfaces"], TypeKind::Interface, true);
        readFields(cursor, type);
        break;
    case TypeKind::Union:
        type->members = readReferences(cursor["possibleTypes"], TypeKind::Object, false);
        break;
    case TypeKind::Enum:
        readEnumValues(cursor, type);
        break;
    case TypeKind::InputObject:
        type->isOneOf = readFlag(cursor["isOneOf"]);
        m_assembly.setInputFields(type, readInputValues(cursor["inputFields"], false));
        break;
    default:
        type->specifiedBy = keep(readText(cursor["specifiedByURL"]));
        break;
    }
}

void IntrospectionReader::readFields(const Cursor &cursor, Type *type)
{
    std::vector<FieldType> fields;
    forEach(cursor["fields"], false, [this, type, &fields](const Cursor &node) {
        FieldType field;
        field.name = readName(node);
        describe(field, node);
        field.deprecationReason = readDeprecation(node);
        const Type *fieldType = readReference(node["type"]);
        if (fieldType != nullptr && !fieldType->isOutput())
            report(node["type"], "The type of a field can't be an input type.");
        field.type = fieldType;
        field.arguments =
            m_assembly.makeArguments(readInputValues(node["args"], true), field.argumentIndex, type->name, field.name);
        fields.push_back(field);
    });
    m_assembly.setFields(type, fields);
}

void IntrospectionReader::readEnumValues(const Cursor &cursor, Type *type)
{
    std::vector<EnumValue> values;
    forEach(cursor["enumValues"], false, [this, &values](const Cursor &node) {
        EnumValue value;
        value.name = readName(node);
        describe(value, node);
        value.deprecationReason = readDeprecation(node);
        values.push_back(value);
    });
    m_assembly.setEnumValues(type, values);
}

std::vector<InputValue> IntrospectionReader::readInputValues(const Cursor &list, bool isOptional)
{
    std::vector<InputValue> values;
    forEach(list, isOptional, [this, &values](const Cursor &node) {
        InputValue value;
        value.name = readName(node);
        describe(value, node);
        value.deprecationReason = readDeprecation(node);
        const Type *type = readReference(node["type"]);
        if (type != nullptr && !type->isInput())
            report(node["type"], "The type of an argument or input field must be an input type.");
        value.type = type;
        value.defaultValue = readDefault(node["defaultValue"]);
        values.push_back(value);
    });
    return values;
}

const ast::Value *IntrospectionReader::readDefault(const Cursor &cursor)
{
    const std::optional<std::string_view> text = keep(readText(cursor));
    if (!text)
        return nullptr;
    const auto value = parseValueInto(m_assembly.arena(), *text, ParseLimits::forSchemas());
    if (value)
        return *value;
    report(cursor, "This default value is not a value literal: " + value.error().message);
    return nullptr;
}

std::span<const Type *const> IntrospectionReader::readReferences(const Cursor &list, TypeKind kind, bool isOptional)
{
    std::vector<const Type *> types;
    forEach(list, isOptional, [this, kind, &types](const Cursor &node) {
        const Type *type = readReference(node);
        if (type != nullptr && type->kind != kind)
            report(node, "A type of the kind " + std::string(toString(kind)) + " is expected here.");
        else if (type != nullptr)
            types.push_back(type);
    });
    return m_assembly.arena().copy(types);
}

void IntrospectionReader::readDirective(const Cursor &cursor)
{
    DirectiveType directive;
    directive.name = readName(cursor);
    if (m_assembly.directive(directive.name) != nullptr) {
        report(cursor, "The directive @" + std::string(directive.name) + " is listed more than once.");
        return;
    }
    describe(directive, cursor);
    directive.isRepeatable = readFlag(cursor["isRepeatable"]);
    directive.deprecationReason = readDeprecation(cursor);
    std::vector<std::string_view> locations;
    const Cursor list = cursor["locations"];
    if (!list.isAbsent() && list.node->kind != JsonNode::Kind::Array)
        report(list, "A list is expected here.");
    std::size_t index = 0;
    for (const JsonNode *item = list.isAbsent() ? nullptr : list.node->first; item != nullptr; item = item->next) {
        const Cursor location = {item, &list, {}, index++};
        const std::optional<std::string_view> text = readText(location);
        if (text && isName(*text))
            locations.push_back(m_assembly.arena().copy(*text));
        else
            report(location, "The name of a location is expected here.");
    }
    directive.locations = m_assembly.arena().copy(locations);
    directive.arguments = m_assembly.makeArguments(readInputValues(cursor["args"], true), directive.argumentIndex,
                                                   '@' + std::string(directive.name), {});
    m_assembly.addDirective(directive);
}

void IntrospectionReader::readRoot(const Cursor &root, ast::OperationType operation)
{
    if (root.isAbsent() || !isObject(root))
        return;
    const Type *type = readReference(root);
    if (type != nullptr && type->kind != TypeKind::Object)
        report(root, "A type of the kind OBJECT is expected here.");
    m_assembly.setRoot(operation, type);
}

// Recurses as deep as the JSON text, which parseJsonTree() limits.
Type *IntrospectionReader::readReference(const Cursor &cursor)
{
    if (!isObject(cursor))
        return nullptr;
    const std::optional<std::string_view> kindText = readText(cursor["kind"]);
    if (kindText && !kindFrom(*kindText)) {
        report(cursor["kind"], "The kind \"" + std::string(*kindText) + "\" is not known.");
        return nullptr;
    }
    const TypeKind kind = kindFrom(kindText.value_or("SCALAR")).value_or(TypeKind::Scalar); // any named kind will do
    if (kind == TypeKind::List || kind == TypeKind::NonNull) {
        Type *inner = readReference(cursor["ofType"]);
        if (inner == nullptr)
            return nullptr;
        if (kind == TypeKind::List)
            return m_assembly.listOf(inner);
        if (!inner->isNonNull())
            return m_assembly.nonNullOf(inner);
        report(cursor["ofType"], "A non-null type can't be made non-null once more.");
        return nullptr;
    }
    const std::optional<std::string_view> name = readText(cursor["name"]);
    Type *type = name ? m_assembly.find(*name) : nullptr;
    if (!name)
        report(cursor["name"], "A name is expected here.");
    else if (type == nullptr)
        report(cursor["name"], "The type \"" + std::string(*name) + "\" is not in the list of types.");
    return type;
}

} // namespace tideline::graphql
