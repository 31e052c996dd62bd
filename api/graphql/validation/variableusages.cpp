// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/variableusages.h"

#include "api/graphql/validation/context.h"
#include "api/graphql/validation/rule.h"
#include "api/graphql/validation/walker.h"

#include <array>

namespace tideline::graphql::validation {

namespace {

//! A rule that reports nothing: it notes the variables that its walk meets.
class UsageCollector final : public Rule
{
public:
    UsageCollector(Context &shared, const TypeInfo &place, VariableUsages::List &usages)
        : Rule({}, shared),
          m_place(place),
          m_usages(usages)
    {}

    void enterValue(const ast::Value &value) override
    {
        if (value.kind == ast::Value::Kind::Variable)
            m_usages.push_back(
                {&value, m_place.inputType(), m_place.parentInputType(), m_place.defaultValue() != nullptr});
    }

private:
    const TypeInfo &m_place;
    VariableUsages::List &m_usages;
};

template <typename Node>
void collect(Context &context, const Node &node, VariableUsages::List &usages)
{
    TypeInfo place(context.schema, context.resolver);
    UsageCollector collector(context, place, usages);
    const std::array<Rule *, 1> rules = {&collector};
    Walker(place, rules, context.sink).walkBody(node);
}

} // namespace

const VariableUsages::List &VariableUsages::of(const ast::OperationDefinition &operation)
{
    const auto [place, isNew] = m_byOperation.try_emplace(&operation);
    List &usages = place->second;
    if (!isNew)
        return usages;
    const ast::OperationDefinition *const one[] = {&operation};
    const List &shared = inFragments(m_context.fragments.reachedFrom(one));
    if (!m_context.fragments.spend(shared.size()))
        return usages;
    collect(m_context, operation, usages);
    usages.insert(usages.end(), shared.begin(), shared.end());
    return usages;
}

const VariableUsages::List &VariableUsages::inFragment(const ast::FragmentDefinition &fragment)
{
    const auto [place, isNew] = m_byFragment.try_emplace(&fragment);
    if (isNew)
        collect(m_context, fragment, place->second);
    return place->second;
}

const VariableUsages::List &VariableUsages::inFragments(const std::vector<const ast::FragmentDefinition *> &fragments)
{
    const auto [place, isNew] = m_byReached.try_emplace(&fragments);
    List &usages = place->second;
    if (!isNew || !m_context.fragments.spend(fragments.size()))
        return usages;
    for (const ast::FragmentDefinition *fragment : fragments) {
        const List &local = inFragment(*fragment);
        if (!m_context.fragments.spend(local.size()))
            break;
        usages.insert(usages.end(), local.begin(), local.end());
    }
    return usages;
}

} // namespace tideline::graphql::validation
