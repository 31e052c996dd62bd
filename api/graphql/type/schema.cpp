// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/schema.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tideline::graphql {

std::string_view toString(TypeKind kind)
{
    static constexpr std::array<std::string_view, 8> names = {"SCALAR", "OBJECT",       "INTERFACE", "UNION",
                                                              "ENUM",   "INPUT_OBJECT", "LIST",      "NON_NULL"};
    return names[static_cast<std::size_t>(kind)];
}

std::string toString(const Type &type)
{
    if (type.kind == TypeKind::List)
        return '[' + toString(*type.of) + ']';
    if (type.kind == TypeKind::NonNull)
        return toString(*type.of) + '!';
    return std::string(type.name);
}

bool InputValue::isRequired() const { return type->isNonNull() && defaultValue == nullptr; }

const InputValue *FieldType::argument(std::string_view argumentName) const
{
    return argumentIndex.find(arguments, argumentName);
}

const InputValue *DirectiveType::argument(std::string_view argumentName) const
{
    return argumentIndex.find(arguments, argumentName);
}

bool Type::isComposite() const { return kind == TypeKind::Object || isAbstract(); }

bool Type::isAbstract() const { return kind == TypeKind::Interface || kind == TypeKind::Union; }

bool Type::isInput() const
{
    const Type *named = innermost();
    return named->isLeaf() || named->kind == TypeKind::InputObject;
}

bool Type::isOutput() const { return innermost()->kind != TypeKind::InputObject; }

const Type *Type::innermost() const
{
    const Type *named = this;
    while (named->of != nullptr)
        named = named->of;
    return named;
}

const FieldType *Type::field(std::string_view fieldName) const
{
    return fields.empty() ? nullptr : memberIndex.find(fields, fieldName);
}

const InputValue *Type::inputField(std::string_view fieldName) const
{
    return inputFields.empty() ? nullptr : memberIndex.find(inputFields, fieldName);
}

const EnumValue *Type::enumValue(std::string_view valueName) const
{
    return enumValues.empty() ? nullptr : memberIndex.find(enumValues, valueName);
}

const Type *Schema::rootType(ast::OperationType operation) const
{
    return m_roots[static_cast<std::size_t>(operation)];
}

const Type *Schema::type(std::string_view name) const
{
    const auto found = m_typeByName.find(name);
    return found == m_typeByName.end() ? nullptr : found->second;
}

const DirectiveType *Schema::directive(std::string_view name) const
{
    const auto found = m_directiveByName.find(name);
    return found == m_directiveByName.end() ? nullptr : found->second;
}

std::span<const Type *const> Schema::possibleTypes(const Type *abstract) const
{
    return abstract->isComposite() ? m_possibleTypes[abstract->position] : std::span<const Type *const>();
}

std::span<const Type *const> Schema::implementations(const Type *interfaceType) const
{
    return interfaceType->kind == TypeKind::Interface ? m_implementations[interfaceType->position]
                                                      : std::span<const Type *const>();
}

bool Schema::isSubType(const Type *abstract, const Type *maybeMember) const
{
    // std::less gives pointers of unrelated objects an order; the bare operator does not have to.
    const auto before = [](const auto &left, const auto &right) {
        const std::less<const Type *> less;
        return left.first == right.first ? less(left.second, right.second) : less(left.first, right.first);
    };
    return std::binary_search(m_subTypes.begin(), m_subTypes.end(), std::pair(abstract, maybeMember), before);
}

const Type *Schema::wrapped(const Type *type, TypeKind wrapper) const
{
    return wrapper == TypeKind::List ? type->m_listOf : wrapper == TypeKind::NonNull ? type->m_nonNullOf : nullptr;
}

const Type *Schema::type(const ast::TypeReference &reference) const
{
    if (reference.kind == ast::TypeReference::Kind::Named)
        return type(reference.name.text);
    const Type *inner = type(*reference.of);
    if (inner == nullptr)
        return nullptr;
    return wrapped(inner, reference.kind == ast::TypeReference::Kind::List ? TypeKind::List : TypeKind::NonNull);
}

std::string_view Schema::sourceText() const
{
    return m_document ? std::string_view(m_document->text()) : std::string_view();
}

const FieldType *fieldOf(const Schema &schema, const Type *parent, std::string_view name)
{
    if (name.starts_with("__")) {
        if (name == "__typename")
            return parent->isComposite() ? schema.typenameField() : nullptr;
        if (parent == schema.queryType() && name == "__schema")
            return schema.schemaField();
        if (parent == schema.queryType() && name == "__type")
            return schema.typeField();
    }
    return parent->field(name);
}

} // namespace tideline::graphql
