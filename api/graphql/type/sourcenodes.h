// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql {

//! \brief Finds the places in the SDL that an error about a finished schema points at.
//!
//! Built only when there is an error. All places are empty for a schema from introspection.
class SourceNodes
{
public:
    using Places = std::vector<SourceRange>;

    explicit SourceNodes(const Schema &schema);

    [[nodiscard]] SourceRange schemaDefinition() const { return m_schema; }
    //! The name of the root type where the schema definition gives it.
    [[nodiscard]] SourceRange root(ast::OperationType operation) const;
    [[nodiscard]] Places definitions(const Type &type) const; //!< The definition, then the extensions.
    //! Where \p type names \p implemented among its interfaces, or \p member among its members.
    [[nodiscard]] Places interfaces(const Type &type, const Type &implemented) const;
    [[nodiscard]] Places members(const Type &type, const Type &member) const;

    [[nodiscard]] SourceRange typeOf(const Type &owner, const FieldType &field) const;
    [[nodiscard]] SourceRange typeOf(const Type &owner, const FieldType &field, const InputValue &argument) const;
    [[nodiscard]] SourceRange typeOf(const Type &owner, const InputValue &field) const;
    //! The `@deprecated` of an argument or input field and its type.
    [[nodiscard]] Places deprecation(const Type &owner, const FieldType &field, const InputValue &argument) const;
    [[nodiscard]] Places deprecation(const Type &owner, const InputValue &field) const;
    [[nodiscard]] Places deprecation(const DirectiveType &owner, const InputValue &argument) const;

private:
    using Nodes = std::vector<const ast::TypeDefinition *>;

    [[nodiscard]] const Nodes &nodes(const Type &type) const;
    [[nodiscard]] const ast::FieldDefinition *find(const Type &owner, const FieldType &field) const;
    [[nodiscard]] const ast::InputValueDefinition *find(const Type &owner, const InputValue &field) const;

    std::unordered_map<std::string_view, Nodes> m_types;
    std::unordered_map<std::string_view, const ast::DirectiveDefinition *> m_directives;
    std::vector<const ast::OperationTypeDefinition *> m_roots;
    SourceRange m_schema;
};

} // namespace tideline::graphql
