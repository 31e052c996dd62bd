// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! Every variable that is used is declared, and every variable that is declared is used.
#include "api/graphql/validation/rules/rules.h"

#include <unordered_set>

namespace tideline::graphql::validation {

namespace {

std::string named(const ast::Name &operation)
{
    return operation.isEmpty() ? std::string("the operation") : "the operation " + inQuotes(operation.text);
}

std::string variable(std::string_view name) { return "The variable " + inQuotes('$' + std::string(name)); }

//! https://spec.graphql.org/October2021/#sec-All-Variable-Uses-Defined
class NoUndefinedVariables final : public Rule
{
public:
    explicit NoUndefinedVariables(Context &shared) : Rule("NoUndefinedVariables", shared) {}

    void leaveOperation(const ast::OperationDefinition &node) override
    {
        std::unordered_set<std::string_view> declared;
        for (const ast::VariableDefinition &definition : node.variables)
            declared.insert(definition.name.text);
        for (const VariableUsage &usage : context().usages.of(node)) {
            if (!declared.contains(usage.variable->text))
                report(variable(usage.variable->text) + " is not declared by " + named(node.name) + '.',
                       {usage.variable->range, node.range});
        }
    }
};

//! https://spec.graphql.org/October2021/#sec-All-Variables-Used
class NoUnusedVariables final : public Rule
{
public:
    explicit NoUnusedVariables(Context &shared) : Rule("NoUnusedVariables", shared) {}

    void leaveOperation(const ast::OperationDefinition &node) override
    {
        std::unordered_set<std::string_view> used;
        for (const VariableUsage &usage : context().usages.of(node))
            used.insert(usage.variable->text);
        for (const ast::VariableDefinition &definition : node.variables) {
            if (!used.contains(definition.name.text))
                report(variable(definition.name.text) + " is declared but never used in " + named(node.name) + '.',
                       {definition.range});
        }
    }
};

} // namespace

RulePointer makeNoUndefinedVariables(Context &context) { return std::make_unique<NoUndefinedVariables>(context); }
RulePointer makeNoUnusedVariables(Context &context) { return std::make_unique<NoUnusedVariables>(context); }

} // namespace tideline::graphql::validation
