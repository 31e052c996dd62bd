// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/directiverules.h"
#include "api/graphql/type/errorcollector.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace tideline::graphql {

//! \brief The rules that an SDL document must keep before types can be made of it.
//!
//! LoneSchemaDefinition, UniqueOperationTypes, UniqueTypeNames, UniqueDirectiveNames, PossibleTypeExtensions and
//! what DirectiveRules checks. Executable definitions may stand in the document; they are held to the same rules
//! and mean nothing to the schema, as in graphql-js.
class SdlRules
{
public:
    explicit SdlRules(ErrorCollector &errors) : m_errors(errors), m_directives(errors) {}

    void check(const ast::Document &document);

private:
    void collect(const ast::Document &document);
    void checkSchema(const ast::SchemaDefinition &definition);
    void checkType(const ast::TypeDefinition &definition);
    void checkExtension(const ast::TypeDefinition &definition);
    void checkInputValues(ast::List<ast::InputValueDefinition> values, std::string_view location);
    void checkDirective(const ast::DirectiveDefinition &definition);
    void checkOperation(const ast::OperationDefinition &definition);
    void checkFragment(const ast::FragmentDefinition &definition);
    void checkSelections(const ast::SelectionSet *selectionSet);
    //! In an executable definition only the document's own types are known, not even String.
    void checkTypeName(const ast::Name &name);
    void checkTypeName(const ast::TypeReference &reference);

    ErrorCollector &m_errors;
    DirectiveRules m_directives;
    std::unordered_map<std::string_view, const ast::TypeDefinition *> m_types;
    std::unordered_map<std::string_view, const ast::DirectiveDefinition *> m_directiveNames;
    std::array<const ast::OperationTypeDefinition *, 3> m_roots = {};
    const ast::SchemaDefinition *m_schema = nullptr;
};

} // namespace tideline::graphql
