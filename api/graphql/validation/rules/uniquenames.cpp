// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! The rules that forbid giving one name twice: operations, fragments, variables, arguments, input fields.
#include "api/graphql/validation/rules/rules.h"

#include <unordered_map>
#include <vector>

namespace tideline::graphql::validation {

namespace {

using FirstUse = std::unordered_map<std::string_view, SourceRange>;

//! https://spec.graphql.org/October2021/#sec-Operation-Name-Uniqueness
class UniqueOperationNames final : public Rule
{
public:
    explicit UniqueOperationNames(Context &shared) : Rule("UniqueOperationNames", shared) {}

    void enterOperation(const ast::OperationDefinition &node) override
    {
        if (node.name.isEmpty())
            return;
        const auto [first, isNew] = m_names.try_emplace(node.name.text, node.name.range);
        if (!isNew)
            report("Two operations are named " + inQuotes(node.name.text) + '.', {first->second, node.name.range});
    }

private:
    FirstUse m_names;
};

//! https://spec.graphql.org/October2021/#sec-Fragment-Name-Uniqueness
class UniqueFragmentNames final : public Rule
{
public:
    explicit UniqueFragmentNames(Context &shared) : Rule("UniqueFragmentNames", shared) {}

    void enterFragmentDefinition(const ast::FragmentDefinition &node) override
    {
        const auto [first, isNew] = m_names.try_emplace(node.name.text, node.name.range);
        if (!isNew)
            report("Two fragments are named " + inQuotes(node.name.text) + '.', {first->second, node.name.range});
    }

private:
    FirstUse m_names;
};

//! Names in the order of their first use, each with all its places.
class NamePlaces
{
public:
    void add(const ast::Name &name)
    {
        const auto [index, isNew] = m_indexes.try_emplace(name.text, m_places.size());
        if (isNew)
            m_places.emplace_back(name.text, std::vector<SourceRange>());
        m_places[index->second].second.push_back(name.range);
    }

    [[nodiscard]] const auto &places() const { return m_places; }

private:
    std::unordered_map<std::string_view, std::size_t> m_indexes;
    std::vector<std::pair<std::string_view, std::vector<SourceRange>>> m_places;
};

//! https://spec.graphql.org/October2021/#sec-Variable-Uniqueness
class UniqueVariableNames final : public Rule
{
public:
    explicit UniqueVariableNames(Context &shared) : Rule("UniqueVariableNames", shared) {}

    void enterOperation(const ast::OperationDefinition &node) override
    {
        NamePlaces names;
        for (const ast::VariableDefinition &variable : node.variables)
            names.add(variable.name);
        for (const auto &[name, places] : names.places()) {
            if (places.size() > 1)
                report("The variable " + inQuotes('$' + std::string(name)) + " is declared more than once.", places);
        }
    }
};

//! https://spec.graphql.org/October2021/#sec-Argument-Uniqueness
class UniqueArgumentNames final : public Rule
{
public:
    explicit UniqueArgumentNames(Context &shared) : Rule("UniqueArgumentNames", shared) {}

    void enterField(const ast::Field &node) override { check(node.arguments); }
    void enterDirective(const ast::Directive &node, std::string_view) override { check(node.arguments); }

private:
    void check(ast::List<ast::Argument> arguments) const
    {
        if (arguments.size() < 2)
            return;
        NamePlaces names;
        for (const ast::Argument &argument : arguments)
            names.add(argument.name);
        for (const auto &[name, places] : names.places()) {
            if (places.size() > 1)
                report("The argument " + inQuotes(name) + " is given more than once.", places);
        }
    }
};

//! https://spec.graphql.org/October2021/#sec-Input-Object-Field-Uniqueness
class UniqueInputFieldNames final : public Rule
{
public:
    explicit UniqueInputFieldNames(Context &shared) : Rule("UniqueInputFieldNames", shared) {}

    void enterValue(const ast::Value &node) override
    {
        if (node.kind == ast::Value::Kind::Object)
            m_open.emplace_back();
    }
    void leaveValue(const ast::Value &node) override
    {
        if (node.kind == ast::Value::Kind::Object)
            m_open.pop_back();
    }
    void enterObjectField(const ast::ObjectField &node) override
    {
        const auto [first, isNew] = m_open.back().try_emplace(node.name.text, node.name.range);
        if (!isNew)
            report("The input field " + inQuotes(node.name.text) + " is given more than once.",
                   {first->second, node.name.range});
    }

private:
    std::vector<FirstUse> m_open; //!< Of the object literals around the walk's place, outermost first.
};

} // namespace

RulePointer makeUniqueOperationNames(Context &context) { return std::make_unique<UniqueOperationNames>(context); }
RulePointer makeUniqueFragmentNames(Context &context) { return std::make_unique<UniqueFragmentNames>(context); }
RulePointer makeUniqueVariableNames(Context &context) { return std::make_unique<UniqueVariableNames>(context); }
RulePointer makeUniqueArgumentNames(Context &context) { return std::make_unique<UniqueArgumentNames>(context); }
RulePointer makeUniqueInputFieldNames(Context &context) { return std::make_unique<UniqueInputFieldNames>(context); }

} // namespace tideline::graphql::validation
