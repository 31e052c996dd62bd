// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/schemaassembly.h"

#include "api/graphql/type/builtins.h"
#include "api/graphql/type/definitionreader.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>

namespace tideline::graphql {

namespace {

constexpr std::uint32_t unlisted = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t waiting = unlisted - 1; //!< Listed by the source, not yet in its place.

std::string quoted(std::string_view typeName, std::string_view member)
{
    return '"' + std::string(typeName) + '.' + std::string(member) + '"';
}

} // namespace

SchemaAssembly::SchemaAssembly(ErrorCollector &errors) : m_errors(errors), m_schema(new Schema), m_defaults(errors)
{
    declareBuiltIns();
}

void SchemaAssembly::declareBuiltIns()
{
    DefinitionReader(*this).readBuiltIns();
    m_specifiedDirectives = std::exchange(m_schema->m_directives, {});
    m_schema->m_directiveByName.clear();
    m_listed.clear();
    for (const auto &entry : m_schema->m_typeByName)
        entry.second->isBuiltIn = true;
    const Type *meta = find(metaFieldsName);
    m_schema->m_typenameField = meta->field("__typename");
    m_schema->m_schemaField = meta->field("__schema");
    m_schema->m_typeField = meta->field("__type");
    m_schema->m_typeByName.erase(metaFieldsName);
}

Type *SchemaAssembly::declare(TypeKind kind, std::string_view name)
{
    const auto [place, isNew] = m_schema->m_typeByName.try_emplace(name, nullptr);
    if (!isNew)
        return nullptr;
    Type *type = arena().make<Type>();
    type->kind = kind;
    type->name = name;
    type->position = unlisted;
    place->second = type;
    return type;
}

Type *SchemaAssembly::find(std::string_view name) const
{
    const auto found = m_schema->m_typeByName.find(name);
    return found == m_schema->m_typeByName.end() ? nullptr : found->second;
}

Type *SchemaAssembly::wrap(Type *type, TypeKind wrapper, Type *&slot)
{
    if (slot == nullptr) {
        slot = arena().make<Type>();
        slot->kind = wrapper;
        slot->of = type;
    }
    return slot;
}

// Of members with the same name the last counts, in the place of the first.
template <typename T, typename OnDuplicate>
std::span<T> SchemaAssembly::keepMembers(const std::vector<T> &items, NameIndex &index, OnDuplicate onDuplicate)
{
    std::span<T> copies = arena().copy(items);
    bool hasDuplicates = false;
    const auto note = [&hasDuplicates, &onDuplicate](const T &first, const T &second) {
        hasDuplicates = true;
        onDuplicate(first, second);
    };
    index = NameIndex::make(arena(), std::span<const T>(copies), note);
    if (!hasDuplicates)
        return copies;
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<T> unique;
    for (const T &item : items) {
        const auto [place, isNew] = places.try_emplace(item.name, unique.size());
        if (isNew)
            unique.push_back(item);
        else
            unique[place->second] = item;
    }
    copies = arena().copy(unique);
    index = NameIndex::make(arena(), std::span<const T>(copies), [](const T &, const T &) {});
    return copies;
}

std::span<const InputValue> SchemaAssembly::makeArguments(const std::vector<InputValue> &values, NameIndex &index,
                                                          std::string_view typeName, std::string_view fieldName)
{
    const auto onDuplicate = [this, typeName, fieldName](const InputValue &first, const InputValue &second) {
        const std::string owner = fieldName.empty() ? '"' + std::string(typeName) + '"' : quoted(typeName, fieldName);
        m_errors.add("UniqueArgumentDefinitionNames",
                     "The argument \"" + std::string(second.name) + "\" of " + owner + " is defined more than once.",
                     {m_errors.placeOf(first.name), m_errors.placeOf(second.name)});
    };
    const std::span<InputValue> copies = keepMembers(values, index, onDuplicate);
    m_defaults.noteArguments(copies);
    return copies;
}

void SchemaAssembly::setInputFields(Type *type, const std::vector<InputValue> &fields)
{
    const auto onDuplicate = [this, type](const InputValue &first, const InputValue &second) {
        m_errors.add("UniqueFieldDefinitionNames",
                     "The field " + quoted(type->name, second.name) + " is defined more than once.",
                     {m_errors.placeOf(first.name), m_errors.placeOf(second.name)});
    };
    const std::span<InputValue> copies = keepMembers(fields, type->memberIndex, onDuplicate);
    type->inputFields = copies;
    m_defaults.noteFields(type, copies);
}

void SchemaAssembly::setFields(Type *type, const std::vector<FieldType> &fields)
{
    const auto onDuplicate = [this, type](const FieldType &first, const FieldType &second) {
        m_errors.add("UniqueFieldDefinitionNames",
                     "The field " + quoted(type->name, second.name) + " is defined more than once.",
                     {m_errors.placeOf(first.name), m_errors.placeOf(second.name)});
    };
    type->fields = keepMembers(fields, type->memberIndex, onDuplicate);
}

void SchemaAssembly::setEnumValues(Type *type, const std::vector<EnumValue> &values)
{
    const auto onDuplicate = [this, type](const EnumValue &first, const EnumValue &second) {
        m_errors.add("UniqueEnumValueNames",
                     "The enum value " + quoted(type->name, second.name) + " is defined more than once.",
                     {m_errors.placeOf(first.name), m_errors.placeOf(second.name)});
    };
    type->enumValues = keepMembers(values, type->memberIndex, onDuplicate);
}

void SchemaAssembly::addDirective(const DirectiveType &directive)
{
    const DirectiveType *kept = arena().make<DirectiveType>(directive);
    m_schema->m_directives.push_back(kept);
    m_schema->m_directiveByName.try_emplace(kept->name, kept);
}

void SchemaAssembly::setRoot(ast::OperationType operation, const Type *type)
{
    m_schema->m_roots[static_cast<std::size_t>(operation)] = type;
}

bool SchemaAssembly::hasRoot(ast::OperationType operation) const { return m_schema->rootType(operation) != nullptr; }

void SchemaAssembly::setDescription(std::string_view text, bool isPresent)
{
    m_schema->m_description = text;
    m_schema->m_hasDescription = isPresent;
}

std::shared_ptr<const Schema> SchemaAssembly::finish(SpecifiedDirectives specified)
{
    if (!m_errors.isEmpty())
        return nullptr;
    for (const DirectiveType *directive : m_specifiedDirectives) {
        if (specified == SpecifiedDirectives::Add
            && m_schema->m_directiveByName.try_emplace(directive->name, directive).second)
            m_schema->m_directives.push_back(directive);
    }
    m_defaults.resolve();
    orderTypes();
    findPossibleTypes();
    return m_errors.isEmpty() ? std::move(m_schema) : nullptr;
}

// The order of graphql-js: each type of the source in its turn, behind it those that only it and later types
// mention; then what roots, directives and introspection need.
void SchemaAssembly::orderTypes()
{
    for (Type *type : m_listed)
        type->position = waiting;
    for (Type *type : m_listed)
        append(type);
    for (const Type *root : m_schema->m_roots)
        appendReferenced(root);
    for (const DirectiveType *directive : m_schema->m_directives) {
        for (const InputValue &argument : directive->arguments)
            appendReferenced(argument.type);
    }
    appendReferenced(find("__Schema"));

    // Built-in scalars that nothing mentions are no part of the schema.
    std::erase_if(m_schema->m_typeByName, [](const auto &entry) { return entry.second->position == unlisted; });
}

void SchemaAssembly::append(Type *type)
{
    type->position = static_cast<std::uint32_t>(m_schema->m_types.size());
    m_schema->m_types.push_back(type);
    for (const Type *member : type->members)
        appendReferenced(member);
    for (const Type *implemented : type->interfaces)
        appendReferenced(implemented);
    for (const FieldType &field : type->fields) {
        appendReferenced(field.type);
        for (const InputValue &argument : field.arguments)
            appendReferenced(argument.type);
    }
    for (const InputValue &field : type->inputFields)
        appendReferenced(field.type);
}

// Recurses only through built-in types: all others are listed.
void SchemaAssembly::appendReferenced(const Type *type)
{
    if (type == nullptr || type->innermost()->position != unlisted)
        return;
    append(find(type->innermost()->name));
}

void SchemaAssembly::findPossibleTypes()
{
    const std::vector<const Type *> &types = m_schema->m_types;
    std::vector<std::vector<const Type *>> objects(types.size());
    std::vector<std::vector<const Type *>> all(types.size());
    for (const Type *type : types) {
        for (const Type *implemented : type->interfaces) {
            if (implemented->kind != TypeKind::Interface)
                continue;
            all[implemented->position].push_back(type);
            if (type->kind == TypeKind::Object)
                objects[implemented->position].push_back(type);
            m_schema->m_subTypes.emplace_back(implemented, type);
        }
        for (const Type *member : type->members)
            m_schema->m_subTypes.emplace_back(type, member);
    }
    m_schema->m_possibleTypes.resize(types.size());
    m_schema->m_implementations.resize(types.size());
    for (std::size_t i = 0; i < types.size(); ++i) {
        const Type *type = types[i];
        if (type->kind == TypeKind::Object)
            m_schema->m_possibleTypes[i] = std::span<const Type *const>(&types[i], 1);
        else if (type->kind == TypeKind::Union)
            m_schema->m_possibleTypes[i] = type->members;
        else
            m_schema->m_possibleTypes[i] = arena().copy(objects[i]);
        m_schema->m_implementations[i] = arena().copy(all[i]);
    }
    const std::less<const Type *> less;
    std::sort(m_schema->m_subTypes.begin(), m_schema->m_subTypes.end(), [less](const auto &left, const auto &right) {
        return left.first == right.first ? less(left.second, right.second) : less(left.first, right.first);
    });
}

} // namespace tideline::graphql
