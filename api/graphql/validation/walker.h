// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/validation/errorsink.h"
#include "api/graphql/validation/rule.h"
#include "api/graphql/validation/typeinfo.h"

#include <span>
#include <string_view>

namespace tideline::graphql::validation {

//! \brief Walks a document once and tells every rule of every node, with TypeInfo in step.
//!
//! Recurses as deep as the document is nested, which the parser limits; fragments are not followed. Ends
//! early when the sink is closed. Type system definitions are walked too: a document may wrongly hold some.
class Walker
{
public:
    //! Borrows all three.
    Walker(TypeInfo &types, std::span<Rule *const> rules, const ErrorSink &sink)
        : m_types(types),
          m_rules(rules),
          m_sink(sink)
    {}

    void walk(const ast::Document &document);
    //! Directives and selections, without the variable definitions.
    void walkBody(const ast::OperationDefinition &node);
    void walkBody(const ast::FragmentDefinition &node);

private:
    template <typename Call>
    void tell(const Call &call) const
    {
        for (Rule *rule : m_rules)
            call(*rule);
    }

    void operation(const ast::OperationDefinition &node);
    void fragment(const ast::FragmentDefinition &node);
    void variable(const ast::VariableDefinition &node);
    void selectionSet(const ast::SelectionSet &node, bool isOfInlineFragment = false);
    void selection(const ast::Field &node);
    void selection(const ast::FragmentSpread &node);
    void selection(const ast::InlineFragment &node);
    void directives(ast::List<ast::Directive> nodes, std::string_view location);
    void arguments(ast::List<ast::Argument> nodes);
    void value(const ast::Value &node);
    void typeReference(const ast::TypeReference &node, bool inTypeSystem);
    void namedType(const ast::Name &name, bool inTypeSystem);

    void definition(const ast::SchemaDefinition &node);
    void definition(const ast::TypeDefinition &node);
    void definition(const ast::DirectiveDefinition &node);
    void inputValues(ast::List<ast::InputValueDefinition> nodes, std::string_view location);
    void fieldDefinitions(ast::List<ast::FieldDefinition> nodes);

    TypeInfo &m_types;
    std::span<Rule *const> m_rules;
    const ErrorSink &m_sink;
};

} // namespace tideline::graphql::validation
