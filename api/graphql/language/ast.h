// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/arena.h"
#include "api/graphql/language/source.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

//! \file
//! The syntax tree of a GraphQL document (specification section 2 and 3), as plain structs in an arena. Texts
//! are views into the document's own source or arena; a node lives as long as the Document that holds it.
namespace tideline::graphql::ast {

template <typename T>
using List = std::span<const T>;

//! A name with its place; an empty text means that the optional name is absent.
struct Name
{
    std::string_view text;
    SourceRange range;

    [[nodiscard]] bool isEmpty() const { return text.empty(); }
};

//! A type reference as written: `Named`, `[List]` or `NonNull!`.
struct TypeReference
{
    enum class Kind { Named, List, NonNull };

    Kind kind = Kind::Named;
    Name name; //!< Named only.
    const TypeReference *of = nullptr; //!< List and NonNull only.
    SourceRange range;
};

struct ObjectField;

//! \brief A value literal or a variable.
//!
//! `text` holds, by kind: the variable's name without `$`, the number exactly as written, the string's
//! content after escapes and block indentation are worked out, `true`/`false`, the enum value's name.
struct Value
{
    enum class Kind { Variable, Int, Float, String, Boolean, Null, Enum, List, Object };

    Kind kind = Kind::Null;
    bool isBlock = false; //!< String only: it was written as a block string.
    std::string_view text;
    List<Value> items; //!< List only.
    List<ObjectField> fields; //!< Object only.
    SourceRange range;
};

struct ObjectField
{
    Name name;
    Value value;
    SourceRange range;
};

struct Argument
{
    Name name;
    Value value;
    SourceRange range;
};

struct Directive
{
    Name name; //!< Without `@`.
    List<Argument> arguments;
    SourceRange range;
};

//! A description string; `text` empty and `isPresent` true is the empty description "".
struct Description
{
    std::string_view text;
    bool isPresent = false;
    bool isBlock = false;
    SourceRange range;
};

struct Field;
struct FragmentSpread;
struct InlineFragment;
using Selection = std::variant<const Field *, const FragmentSpread *, const InlineFragment *>;

struct SelectionSet
{
    List<Selection> selections;
    SourceRange range;
};

struct Field
{
    Name alias; //!< Empty when there is none.
    Name name;
    List<Argument> arguments;
    List<Directive> directives;
    const SelectionSet *selectionSet = nullptr; //!< Null for a field without sub-selection.
    SourceRange range;

    //! The name under which the answer carries the field.
    [[nodiscard]] std::string_view responseKey() const { return alias.isEmpty() ? name.text : alias.text; }
};

struct FragmentSpread
{
    Name name;
    List<Directive> directives;
    SourceRange range;
};

struct InlineFragment
{
    Name typeCondition; //!< Empty when there is none.
    List<Directive> directives;
    const SelectionSet *selectionSet = nullptr;
    SourceRange range;
};

enum class OperationType { Query, Mutation, Subscription };
[[nodiscard]] std::string_view toString(OperationType type); //!< "query", "mutation", "subscription"

struct VariableDefinition
{
    Name name; //!< Without `$`.
    const TypeReference *type = nullptr;
    const Value *defaultValue = nullptr; //!< Null when there is none.
    List<Directive> directives;
    SourceRange range;
    Description description; //!< Absent in documents that keep to the October 2021 specification.
};

struct OperationDefinition
{
    OperationType operation = OperationType::Query;
    Name name; //!< Empty for an anonymous operation.
    List<VariableDefinition> variables;
    List<Directive> directives;
    const SelectionSet *selectionSet = nullptr;
    bool isShorthand = false; //!< Written as a bare selection set.
    SourceRange range;
    Description description; //!< Absent in documents that keep to the October 2021 specification.
};

struct FragmentDefinition
{
    Name name;
    Name typeCondition;
    List<Directive> directives;
    const SelectionSet *selectionSet = nullptr;
    SourceRange range;
    Description description; //!< Absent in documents that keep to the October 2021 specification.
};

struct InputValueDefinition
{
    Description description;
    Name name;
    const TypeReference *type = nullptr;
    const Value *defaultValue = nullptr;
    List<Directive> directives;
    SourceRange range;
};

struct FieldDefinition
{
    Description description;
    Name name;
    List<InputValueDefinition> arguments;
    const TypeReference *type = nullptr;
    List<Directive> directives;
    SourceRange range;
};

struct EnumValueDefinition
{
    Description description;
    Name name;
    List<Directive> directives;
    SourceRange range;
};

struct OperationTypeDefinition
{
    OperationType operation = OperationType::Query;
    Name type;
    SourceRange range;
};

//! `schema { … }` or `extend schema …`.
struct SchemaDefinition
{
    Description description;
    bool isExtension = false;
    List<Directive> directives;
    List<OperationTypeDefinition> operationTypes;
    SourceRange range;
};

//! A definition or extension of a named type; which lists are filled follows from the kind.
struct TypeDefinition
{
    enum class Kind { Scalar, Object, Interface, Union, Enum, InputObject };

    Kind kind = Kind::Scalar;
    bool isExtension = false;
    Description description;
    Name name;
    List<Name> interfaces; //!< Object and Interface.
    List<Directive> directives;
    List<FieldDefinition> fields; //!< Object and Interface.
    List<Name> members; //!< Union.
    List<EnumValueDefinition> values; //!< Enum.
    List<InputValueDefinition> inputFields; //!< InputObject.
    SourceRange range;
};

struct DirectiveDefinition
{
    Description description;
    Name name; //!< Without `@`.
    List<InputValueDefinition> arguments;
    bool isRepeatable = false;
    List<Name> locations;
    SourceRange range;
};

using Definition = std::variant<const OperationDefinition *, const FragmentDefinition *, const SchemaDefinition *,
                                const TypeDefinition *, const DirectiveDefinition *>;

[[nodiscard]] SourceRange rangeOf(const Definition &definition);
[[nodiscard]] bool isExecutable(const Definition &definition); //!< An operation or a fragment.

//! \brief A parsed document: the source text, the arena of its nodes, and its definitions in source order.
//!
//! Move-only; nodes stay where they are when it moves. Immutable once parsed, so any thread may read it.
class Document
{
public:
    Document(std::unique_ptr<const std::string> text, Arena arena, std::vector<Definition> definitions)
        : m_text(std::move(text)),
          m_arena(std::move(arena)),
          m_definitions(std::move(definitions))
    {}

    [[nodiscard]] const std::string &text() const { return *m_text; }
    [[nodiscard]] const std::vector<Definition> &definitions() const { return m_definitions; }
    [[nodiscard]] Location locate(SourceRange range) const { return graphql::locate(*m_text, range.begin); }

    //! The operation called \p name; with an empty name the only operation. Null when there is no such
    //! operation, or several and none is named (specification section 6.1, GetOperation).
    [[nodiscard]] const OperationDefinition *operation(std::string_view name = {}) const;
    [[nodiscard]] const FragmentDefinition *fragment(std::string_view name) const; //!< Null if there is none.

private:
    std::unique_ptr<const std::string> m_text;
    Arena m_arena;
    std::vector<Definition> m_definitions;
};

} // namespace tideline::graphql::ast
