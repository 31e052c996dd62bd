// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/validation/context.h"
#include "api/graphql/validation/suggestions.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace tideline::graphql::validation {

//! \brief A node that can carry directives, as the rules about directives see it.
struct DirectiveHost
{
    //! Directives of all definitions and extensions of one type count together.
    enum class Scope { Node, Schema, Type };

    ast::List<ast::Directive> directives;
    std::string_view location; //!< "FIELD", "INPUT_OBJECT" …
    Scope scope = Scope::Node;
    std::string_view typeName; //!< Scope::Type only.
};

//! \brief One validation rule: told of every node in document order, it reports what is wrong.
//!
//! Made for one document and thrown away. Each function is called on entering a node unless its name says
//! leave; children come between. Rules that collect usages without reporting are rules as well.
class Rule
{
public:
    explicit Rule(std::string_view name, Context &context) : m_name(name), m_context(context) {}
    virtual ~Rule() = default;
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

    virtual void enterDocument() {}
    virtual void leaveDocument() {}
    virtual void enterOperation(const ast::OperationDefinition &) {}
    virtual void leaveOperation(const ast::OperationDefinition &) {}
    virtual void enterFragmentDefinition(const ast::FragmentDefinition &) {}
    virtual void enterVariableDefinition(const ast::VariableDefinition &) {}
    //! \p isOfInlineFragment: the fields belong to the selection set around it.
    virtual void enterSelectionSet(const ast::SelectionSet &, [[maybe_unused]] bool isOfInlineFragment) {}
    virtual void enterField(const ast::Field &) {}
    virtual void leaveField(const ast::Field &) {}
    virtual void enterFragmentSpread(const ast::FragmentSpread &) {}
    virtual void enterInlineFragment(const ast::InlineFragment &) {}
    virtual void enterDirectiveHost(const DirectiveHost &) {} //!< Just before the node's own function.
    virtual void enterDirective(const ast::Directive &, [[maybe_unused]] std::string_view location) {}
    virtual void leaveDirective(const ast::Directive &) {}
    virtual void enterArgument(const ast::Argument &) {}
    virtual void enterValue(const ast::Value &) {}
    virtual void leaveValue(const ast::Value &) {}
    virtual void enterObjectField(const ast::ObjectField &) {}
    //! \p inTypeSystem: inside a type system definition, which an executable document should not have.
    virtual void enterNamedType(const ast::Name &, [[maybe_unused]] bool inTypeSystem) {}

protected:
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] const TypeInfo &types() const { return m_context.types; }

    void report(std::string message, std::span<const SourceRange> places) const
    {
        m_context.sink.report(m_name, std::move(message), places);
    }
    void report(std::string message, std::initializer_list<SourceRange> places) const
    {
        report(std::move(message), std::span(places.begin(), places.size()));
    }
    void abort(std::string message, const SourceRange &place) const
    {
        m_context.sink.abort(m_name, std::move(message), std::span(&place, 1));
    }

private:
    std::string_view m_name;
    Context &m_context;
};

} // namespace tideline::graphql::validation
