// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/nameindex.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

//! \file
//! The type system of one service (specification section 3) as an immutable graph. Every node lives in the
//! schema's arena; pointers stay valid as long as the Schema. Equal types are the same pointer, wrappers too.
namespace tideline::graphql {

struct Type;

enum class TypeKind { Scalar, Object, Interface, Union, Enum, InputObject, List, NonNull };
[[nodiscard]] std::string_view toString(TypeKind kind); //!< As introspection spells it: "INPUT_OBJECT".

//! An argument of a field or directive, or a field of an input object.
struct InputValue
{
    std::string_view name;
    std::string_view description;
    const Type *type = nullptr;
    const ast::Value *defaultValue = nullptr; //!< The literal as written; null when there is none.
    std::optional<std::string_view> deprecationReason; //!< Set if deprecated.
    bool hasDescription = false;
    SourceRange range; //!< In the SDL it came from; {0, 0} otherwise.

    //! Must be given: non-null and without default (specification section 5.4.2.1).
    [[nodiscard]] bool isRequired() const;
};

struct FieldType
{
    std::string_view name;
    std::string_view description;
    std::span<const InputValue> arguments;
    const Type *type = nullptr;
    std::optional<std::string_view> deprecationReason;
    bool hasDescription = false;
    SourceRange range;
    NameIndex argumentIndex; //!< Behind argument().

    [[nodiscard]] const InputValue *argument(std::string_view name) const; //!< Null if there is none.
};

struct EnumValue
{
    std::string_view name;
    std::string_view description;
    std::optional<std::string_view> deprecationReason;
    bool hasDescription = false;
    SourceRange range;
};

//! \brief A type, named or wrapping.
//!
//! One struct for all kinds keeps walks over the graph short; which members are filled follows from `kind`.
struct Type
{
    TypeKind kind = TypeKind::Scalar;
    bool hasDescription = false;
    bool isOneOf = false; //!< InputObject with @oneOf.
    bool isBuiltIn = false; //!< One of the five specified scalars or of the introspection types.
    std::uint32_t position = 0; //!< Place in Schema::types(); named types only.
    std::string_view name; //!< Empty for List and NonNull.
    std::string_view description;
    std::optional<std::string_view> specifiedBy; //!< Scalar with @specifiedBy.
    std::span<const FieldType> fields; //!< Object, Interface.
    std::span<const Type *const> interfaces; //!< Object, Interface: what it implements.
    std::span<const Type *const> members; //!< Union, in declared order.
    std::span<const EnumValue> enumValues; //!< Enum.
    std::span<const InputValue> inputFields; //!< InputObject.
    const Type *of = nullptr; //!< List, NonNull: the wrapped type.
    NameIndex memberIndex; //!< Behind field(), inputField() and enumValue().
    SourceRange range;

    [[nodiscard]] bool isNamed() const { return of == nullptr; }
    [[nodiscard]] bool isNonNull() const { return kind == TypeKind::NonNull; }
    [[nodiscard]] bool isList() const { return kind == TypeKind::List; }
    [[nodiscard]] bool isLeaf() const { return kind == TypeKind::Scalar || kind == TypeKind::Enum; }
    [[nodiscard]] bool isComposite() const; //!< Object, Interface or Union.
    [[nodiscard]] bool isAbstract() const; //!< Interface or Union.
    [[nodiscard]] bool isInput() const; //!< The innermost type is Scalar, Enum or InputObject.
    [[nodiscard]] bool isOutput() const; //!< The innermost type is anything but InputObject.

    [[nodiscard]] const Type *nullable() const { return isNonNull() ? of : this; }
    [[nodiscard]] const Type *innermost() const; //!< Without any wrapper.

    //! Members by name, null if there is none. Fields found here never include `__typename`.
    [[nodiscard]] const FieldType *field(std::string_view name) const;
    [[nodiscard]] const InputValue *inputField(std::string_view name) const;
    [[nodiscard]] const EnumValue *enumValue(std::string_view name) const;

private:
    friend class SchemaAssembly;
    friend class Schema;
    Type *m_listOf = nullptr; //!< `[this]`, if the schema uses it.
    Type *m_nonNullOf = nullptr; //!< `this!`, if the schema uses it.
};

//! As written in SDL: `[Int!]!`.
[[nodiscard]] std::string toString(const Type &type);

struct DirectiveType
{
    std::string_view name;
    std::string_view description;
    std::span<const InputValue> arguments;
    std::span<const std::string_view> locations; //!< "FIELD", "INPUT_OBJECT" …
    std::optional<std::string_view> deprecationReason; //!< Only introspection answers can tell it.
    bool isRepeatable = false;
    bool hasDescription = false;
    SourceRange range;
    NameIndex argumentIndex; //!< Behind argument().

    [[nodiscard]] const InputValue *argument(std::string_view name) const;
};

class SchemaAssembly;

//! \brief An immutable type system, shared as `std::shared_ptr<const Schema>`.
//!
//! Made only by buildSchema() and schemaFromIntrospection(). Holds the specified scalars in use, the
//! introspection types and the specified directives besides what the source defines. Any thread may read it.
class Schema
{
public:
    [[nodiscard]] std::string_view description() const { return m_description; }
    [[nodiscard]] bool hasDescription() const { return m_hasDescription; }

    [[nodiscard]] const Type *queryType() const { return m_roots[0]; }
    [[nodiscard]] const Type *mutationType() const { return m_roots[1]; } //!< Null if there is none.
    [[nodiscard]] const Type *subscriptionType() const { return m_roots[2]; } //!< Null if there is none.
    [[nodiscard]] const Type *rootType(ast::OperationType operation) const; //!< Null if there is none.

    [[nodiscard]] const Type *type(std::string_view name) const; //!< A named type; null if unknown.
    //! All named types in the order in which graphql-js lists them in introspection.
    [[nodiscard]] std::span<const Type *const> types() const { return m_types; }
    [[nodiscard]] const DirectiveType *directive(std::string_view name) const;
    [[nodiscard]] std::span<const DirectiveType *const> directives() const { return m_directives; }

    //! Object types that a value of \p abstract (or the object type itself) can have at run time.
    [[nodiscard]] std::span<const Type *const> possibleTypes(const Type *abstract) const;
    //! Interfaces and objects that implement the interface.
    [[nodiscard]] std::span<const Type *const> implementations(const Type *interfaceType) const;
    [[nodiscard]] bool isSubType(const Type *abstract, const Type *maybeMember) const;
    //! `[typed]` and `typed!` of this schema if some field or argument uses them, else null. Never allocates.
    [[nodiscard]] const Type *wrapped(const Type *type, TypeKind wrapper) const;
    //! The type that a document's type reference names; null when a name is unknown or the exact wrapping
    //! occurs nowhere in the schema. Use resolveType() of validation for wrappings of the document's own.
    [[nodiscard]] const Type *type(const ast::TypeReference &reference) const;

    //! The meta fields, which belong to no type's own fields: see fieldOf().
    [[nodiscard]] const FieldType *typenameField() const { return m_typenameField; }
    [[nodiscard]] const FieldType *schemaField() const { return m_schemaField; }
    [[nodiscard]] const FieldType *typeField() const { return m_typeField; }

    //! The text that ranges of this schema's nodes point into; empty when it came from introspection.
    [[nodiscard]] std::string_view sourceText() const;
    //! The SDL that the schema was built from; null when it came from introspection.
    [[nodiscard]] const ast::Document *document() const { return m_document ? &*m_document : nullptr; }

private:
    friend class SchemaAssembly;
    Schema() = default;

    std::string_view m_description;
    bool m_hasDescription = false;
    const Type *m_roots[3] = {nullptr, nullptr, nullptr};
    std::vector<const Type *> m_types;
    std::vector<const DirectiveType *> m_directives;
    std::unordered_map<std::string_view, Type *> m_typeByName;
    std::unordered_map<std::string_view, const DirectiveType *> m_directiveByName;
    std::vector<std::span<const Type *const>> m_possibleTypes; //!< By Type::position.
    std::vector<std::span<const Type *const>> m_implementations; //!< By Type::position.
    std::vector<std::pair<const Type *, const Type *>> m_subTypes; //!< (abstract, member), sorted.
    const FieldType *m_typenameField = nullptr;
    const FieldType *m_schemaField = nullptr;
    const FieldType *m_typeField = nullptr;
    std::optional<ast::Document> m_document; //!< Keeps the SDL's text and literals alive.
    Arena m_arena;
};

//! `__typename`, `__schema` and `__type` where they are allowed, else the type's own field; null if unknown.
//! \p parent is a composite type (specification section 4.1 and 4.2).
[[nodiscard]] const FieldType *fieldOf(const Schema &schema, const Type *parent, std::string_view name);

} // namespace tideline::graphql
