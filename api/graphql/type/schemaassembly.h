// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/defaultvalues.h"
#include "api/graphql/type/errorcollector.h"
#include "api/graphql/type/schema.h"

#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace tideline::graphql {

//! \brief A schema while it is being made; the readers of SDL and of introspection answers fill it.
//!
//! First every named type is declared, then the members are set, then finish() works out the rest. Gives no
//! schema when errors were found, so half-filled types never leave.
class SchemaAssembly
{
public:
    explicit SchemaAssembly(ErrorCollector &errors);

    [[nodiscard]] Arena &arena() { return m_schema->m_arena; }
    [[nodiscard]] ErrorCollector &errors() { return m_errors; }

    //! Makes room for so many types.
    void reserve(std::size_t types) { m_schema->m_typeByName.reserve(types); }
    //! A new type called \p name; a built-in or earlier type of that name stays, and null is the answer.
    [[nodiscard]] Type *declare(TypeKind kind, std::string_view name);
    //! The type called \p name if it is declared, else null.
    [[nodiscard]] Type *find(std::string_view name) const;
    //! Puts a declared type next into the order of the source; once for each type.
    void list(Type *type) { m_listed.push_back(type); }

    [[nodiscard]] Type *listOf(Type *type) { return wrap(type, TypeKind::List, type->m_listOf); }
    [[nodiscard]] Type *nonNullOf(Type *type) { return wrap(type, TypeKind::NonNull, type->m_nonNullOf); }

    //! Copies the members into the schema, indexed by name; duplicates are errors. Messages name
    //! \p typeName and \p fieldName; a directive has no field name.
    [[nodiscard]] std::span<const InputValue> makeArguments(const std::vector<InputValue> &values, NameIndex &index,
                                                            std::string_view typeName, std::string_view fieldName);
    void setInputFields(Type *type, const std::vector<InputValue> &fields);
    void setFields(Type *type, const std::vector<FieldType> &fields);
    void setEnumValues(Type *type, const std::vector<EnumValue> &values);

    void addDirective(const DirectiveType &directive);
    [[nodiscard]] const DirectiveType *directive(std::string_view name) const { return m_schema->directive(name); }
    void setRoot(ast::OperationType operation, const Type *type);
    [[nodiscard]] bool hasRoot(ast::OperationType operation) const;
    void setDescription(std::string_view text, bool isPresent);
    //! Keeps the SDL that the schema's texts point into.
    void keep(ast::Document document) { m_schema->m_document.emplace(std::move(document)); }

    enum class SpecifiedDirectives { Add, LeaveOut };
    //! The finished schema, or null when there are errors. The assembly is of no use afterwards. Specified
    //! directives that the source does not define are added or left out.
    [[nodiscard]] std::shared_ptr<const Schema> finish(SpecifiedDirectives specified);

private:
    template <typename T, typename OnDuplicate>
    [[nodiscard]] std::span<T> keepMembers(const std::vector<T> &items, NameIndex &index, OnDuplicate onDuplicate);
    [[nodiscard]] Type *wrap(Type *type, TypeKind wrapper, Type *&slot);
    void declareBuiltIns();
    void orderTypes();
    void append(Type *type);
    void appendReferenced(const Type *type);
    void findPossibleTypes();

    ErrorCollector &m_errors;
    std::shared_ptr<Schema> m_schema;
    DefaultValues m_defaults;
    std::vector<Type *> m_listed;
    std::vector<const DirectiveType *> m_specifiedDirectives;
};

} // namespace tideline::graphql
