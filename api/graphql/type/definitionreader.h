// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schemaassembly.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql {

//! \brief Turns the definitions of an SDL document, extensions included, into types of an assembly.
//!
//! Reports unknown types, duplicate members and unusable arguments of `@deprecated` and `@specifiedBy`; the
//! other rules are in SdlRules. The texts of the types are views into the document, which must live on.
class DefinitionReader
{
public:
    explicit DefinitionReader(SchemaAssembly &assembly) : m_assembly(assembly), m_errors(assembly.errors()) {}

    //! Reads \p document, whose text the errors' places point into.
    void read(const ast::Document &document);
    //! Reads builtInDefinitions(), whose places mean nothing in the schema's own text.
    void readBuiltIns();

private:
    struct Declared
    {
        const ast::TypeDefinition *definition = nullptr;
        Type *type = nullptr; //!< Of no schema when a built-in type has the name.
        bool isShadowed = false;
    };

    [[nodiscard]] SourceRange kept(SourceRange range) const { return m_keepsRanges ? range : SourceRange(); }
    void declare(const ast::TypeDefinition &definition);
    void readType(const Declared &declared);
    void readFields(const Declared &declared, const std::vector<const ast::TypeDefinition *> &nodes);
    void readInputFields(const Declared &declared, const std::vector<const ast::TypeDefinition *> &nodes);
    void readEnumValues(const Declared &declared, const std::vector<const ast::TypeDefinition *> &nodes);
    [[nodiscard]] std::span<const Type *const> readNames(const std::vector<const ast::TypeDefinition *> &nodes,
                                                         ast::List<ast::Name> ast::TypeDefinition::*names);
    [[nodiscard]] InputValue readInputValue(const ast::InputValueDefinition &definition);
    [[nodiscard]] const std::vector<InputValue> &readInputValues(ast::List<ast::InputValueDefinition> definitions);
    void readDirective(const ast::DirectiveDefinition &definition);
    void readRoots(const ast::Document &document);

    [[nodiscard]] Type *resolve(const ast::TypeReference &reference);
    [[nodiscard]] Type *resolve(const ast::Name &name);
    [[nodiscard]] std::optional<std::string_view> deprecationOf(ast::List<ast::Directive> directives);
    [[nodiscard]] std::optional<std::string_view> specifiedByOf(ast::List<ast::Directive> directives);

    SchemaAssembly &m_assembly;
    ErrorCollector &m_errors;
    std::vector<Declared> m_declared;
    std::unordered_map<std::string_view, std::vector<const ast::TypeDefinition *>> m_extensions;
    std::vector<const ast::TypeDefinition *> m_nodes;
    std::vector<InputValue> m_values;
    bool m_keepsRanges = true;
    bool m_redefinesSpecifiedBy = false; //!< The document defines that directive itself.
    bool m_readsDirectives = true; //!< False while a definition is read whose name is built in.
};

} // namespace tideline::graphql
