// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/errorcollector.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql {

//! \brief The rules for directives that are used in an SDL document, and for the arguments given anywhere in it.
//!
//! KnownDirectives, UniqueDirectivesPerLocation, KnownArgumentNamesOnDirectives, UniqueArgumentNames,
//! UniqueInputFieldNames and ProvidedRequiredArgumentsOnDirectives.
class DirectiveRules
{
public:
    using Directives = ast::List<ast::Directive>;

    explicit DirectiveRules(ErrorCollector &errors) : m_errors(errors) {}

    //! Makes a directive known; it takes the place of an earlier one of the same name.
    void define(const ast::DirectiveDefinition &definition);

    //! Checks the directives of one node that stands alone. \p location is the node's kind, "FIELD".
    void check(Directives directives, std::string_view location);
    //! Checks the directives of a definition or an extension of what is called \p owner; each non-repeatable
    //! directive may appear once in all of them together.
    void checkShared(Directives directives, std::string_view location, std::string_view owner);
    void checkArguments(ast::List<ast::Argument> arguments);
    void checkValue(const ast::Value &value);

private:
    using Uses = std::vector<const ast::Directive *>;

    void checkUses(Directives directives, std::string_view location, Uses &earlier);
    void checkUnique(const ast::Directive &directive, Uses &earlier);
    void checkGivenArguments(const ast::Directive &directive, const ast::DirectiveDefinition &definition);

    ErrorCollector &m_errors;
    std::unordered_map<std::string_view, const ast::DirectiveDefinition *> m_definitions;
    std::unordered_map<std::string_view, Uses> m_usesByOwner;
};

} // namespace tideline::graphql
