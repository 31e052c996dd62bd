// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/execution/plan.h"

#include <unordered_set>

namespace tideline::graphql {

//! \brief One run of CollectFields. Walks fragments with a stack of its own: chains of them may be long.
class Planner::Collector
{
public:
    Collector(const Planner &planner, const Type *objectType) : m_planner(planner), m_objectType(objectType) {}

    //! False if a directive failed; the plan carries the error then.
    bool collect(const ast::SelectionSet &selectionSet)
    {
        push(selectionSet);
        while (!m_stack.empty()) {
            Cursor &cursor = m_stack.back();
            if (cursor.next == cursor.selections.size()) {
                m_stack.pop_back();
                continue;
            }
            const ast::Selection &selection = cursor.selections[cursor.next++];
            std::visit([this](const auto *node) { visit(*node); }, selection);
            if (m_plan->error)
                return false;
        }
        return true;
    }

    std::unique_ptr<SelectionPlan> take()
    {
        for (FieldPlan &field : m_plan->fields)
            coerceArgumentsOf(field);
        return std::move(m_plan);
    }

private:
    struct Cursor
    {
        ast::List<ast::Selection> selections;
        std::size_t next = 0;
    };

    void push(const ast::SelectionSet &selectionSet) { m_stack.push_back({selectionSet.selections}); }

    void visit(const ast::Field &node)
    {
        if (!isIncluded(node.directives))
            return;
        const auto [place, isNew] = m_indexByKey.try_emplace(node.responseKey(), m_plan->fields.size());
        if (!isNew) {
            m_plan->fields[place->second].nodes.push_back(&node);
            return;
        }
        FieldPlan field;
        field.key = node.responseKey();
        field.field = fieldOf(m_planner.m_schema, m_objectType, node.name.text);
        field.nodes.push_back(&node);
        m_plan->fields.push_back(std::move(field));
    }

    void visit(const ast::FragmentSpread &spread)
    {
        if (!isIncluded(spread.directives))
            return;
        const auto fragment = m_planner.m_fragments.find(spread.name.text);
        if (fragment == m_planner.m_fragments.end() || !m_visited.insert(fragment->second).second)
            return;
        if (doesApply(fragment->second->typeCondition.text))
            push(*fragment->second->selectionSet);
    }

    void visit(const ast::InlineFragment &fragment)
    {
        if (isIncluded(fragment.directives)
            && (fragment.typeCondition.isEmpty() || doesApply(fragment.typeCondition.text)))
            push(*fragment.selectionSet);
    }

    [[nodiscard]] bool doesApply(std::string_view typeName) const
    {
        const Type *condition = m_planner.m_schema.type(typeName);
        return condition == m_objectType
            || (condition && condition->isAbstract() && m_planner.m_schema.isSubType(condition, m_objectType));
    }

    //! `@skip` wins over `@include` (specification section 3.13.1).
    bool isIncluded(ast::List<ast::Directive> directives)
    {
        for (const ast::Directive &directive : directives) {
            const bool isSkip = directive.name.text == "skip";
            if (!isSkip && directive.name.text != "include")
                continue;
            const DirectiveType *definition = m_planner.m_schema.directive(directive.name.text);
            if (!definition)
                continue;
            auto arguments =
                coerceArguments(definition->arguments, directive.arguments, m_planner.m_variables, m_planner.m_check);
            if (!arguments) {
                m_plan->error = std::move(arguments.error());
                return false;
            }
            const auto condition = arguments->find("if");
            if (condition != arguments->end() && condition->is_boolean() && condition->get<bool>() == isSkip)
                return false;
        }
        return true;
    }

    void coerceArgumentsOf(FieldPlan &field) const
    {
        if (!field.field || (field.field->arguments.empty() && field.nodes.front()->arguments.empty()))
            return;
        auto arguments = coerceArguments(field.field->arguments, field.nodes.front()->arguments, m_planner.m_variables,
                                         m_planner.m_check);
        if (arguments)
            field.arguments = std::move(*arguments);
        else
            field.argumentError = std::move(arguments.error());
    }

    const Planner &m_planner;
    const Type *m_objectType;
    std::unique_ptr<SelectionPlan> m_plan = std::make_unique<SelectionPlan>();
    std::unordered_map<std::string_view, std::size_t> m_indexByKey;
    std::unordered_set<const ast::FragmentDefinition *> m_visited;
    std::vector<Cursor> m_stack;
};

Planner::Planner(const Schema &schema, const ast::Document &document, const Json &variables, const ScalarCheck &check)
    : m_schema(schema),
      m_variables(variables),
      m_check(check)
{
    for (const ast::Definition &definition : document.definitions()) {
        if (const auto *fragment = std::get_if<const ast::FragmentDefinition *>(&definition))
            m_fragments.try_emplace((*fragment)->name.text, *fragment);
    }
}

std::unique_ptr<SelectionPlan> Planner::plan(const Type *objectType, const ast::SelectionSet &selectionSet)
{
    Collector collector(*this, objectType);
    collector.collect(selectionSet);
    return collector.take();
}

SelectionPlan &Planner::planBelow(FieldPlan &field, const Type *objectType)
{
    for (const auto &[type, known] : field.below) {
        if (type == objectType)
            return *known;
    }
    Collector collector(*this, objectType);
    for (const ast::Field *node : field.nodes) {
        if (node->selectionSet && !collector.collect(*node->selectionSet))
            break;
    }
    return *field.below.emplace_back(objectType, collector.take()).second;
}

} // namespace tideline::graphql
