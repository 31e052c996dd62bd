// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/complexity.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace tideline::demo {

namespace {

using namespace graphql;

constexpr std::int64_t ceiling = 1'000'000'000;
constexpr int deepestSpread = 200; //!< Fragments that spread fragments; deeper ones count as the ceiling.

class CostCounter
{
public:
    CostCounter(const ast::Document &document, const ast::OperationDefinition &operation, const Json &variables)
        : m_document(document),
          m_operation(operation),
          m_variables(variables)
    {}

    //! The cost of one object's selections; nodes are counted for one such object.
    Cost of(const ast::SelectionSet *selections)
    {
        Cost sum;
        if (selections == nullptr) {
            return sum;
        }
        for (const ast::Selection &selection : selections->selections) {
            const Cost part = std::visit([this](const auto *node) { return ofNode(*node); }, selection);
            sum.complexity = std::min(ceiling, sum.complexity + part.complexity);
            sum.nodes = std::min(ceiling, sum.nodes + part.nodes);
        }
        return sum;
    }

private:
    Cost ofNode(const ast::Field &field)
    {
        if (field.name.text.starts_with("__")) {
            return {};
        }
        Cost cost = of(field.selectionSet);
        cost.complexity = std::min(ceiling, cost.complexity + 1);
        if (const std::int64_t size = pageSize(field); size > 0) {
            cost.nodes = std::min(ceiling, size * (1 + std::min(cost.nodes, ceiling / size)));
        }
        return cost;
    }

    Cost ofNode(const ast::InlineFragment &fragment) { return of(fragment.selectionSet); }

    Cost ofNode(const ast::FragmentSpread &spread)
    {
        if (const auto known = m_fragments.find(spread.name.text); known != m_fragments.end()) {
            return known->second;
        }
        const ast::FragmentDefinition *const fragment = m_document.fragment(spread.name.text);
        if (fragment == nullptr) {
            return {};
        }
        if (m_spreadDepth == deepestSpread) {
            return {ceiling, 0};
        }
        m_fragments.emplace(spread.name.text, Cost{}); // Known as free while it is open, so that a cycle ends.
        ++m_spreadDepth;
        const Cost cost = of(fragment->selectionSet);
        --m_spreadDepth;
        m_fragments.insert_or_assign(spread.name.text, cost);
        return cost;
    }

    std::int64_t pageSize(const ast::Field &field) const
    {
        std::int64_t size = 0;
        for (const ast::Argument &argument : field.arguments) {
            if (argument.name.text == "first" || argument.name.text == "last") {
                size = std::max(size, std::clamp<std::int64_t>(wholeNumber(argument.value), 0, nodeLimit + 1));
            }
        }
        return size;
    }

    std::int64_t wholeNumber(const ast::Value &value) const
    {
        std::string_view text = value.text;
        if (value.kind == ast::Value::Kind::Variable) {
            const auto given = m_variables.is_object() ? m_variables.find(value.text) : m_variables.end();
            if (m_variables.is_object() && given != m_variables.end()) {
                return given->is_number_integer() ? given->get<std::int64_t>() : 0;
            }
            const auto defined =
                std::find_if(m_operation.variables.begin(), m_operation.variables.end(),
                             [&value](const auto &variable) { return variable.name.text == value.text; });
            if (defined == m_operation.variables.end() || defined->defaultValue == nullptr) {
                return 0;
            }
            text = defined->defaultValue->text;
        }
        std::int64_t number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

    const ast::Document &m_document;
    const ast::OperationDefinition &m_operation;
    const Json &m_variables;
    std::unordered_map<std::string_view, Cost> m_fragments;
    int m_spreadDepth = 0;
};

} // namespace

Cost costOf(const graphql::ast::Document &document, const graphql::ast::OperationDefinition &operation,
            const graphql::Json &variables)
{
    return CostCounter(document, operation, variables).of(operation.selectionSet);
}

} // namespace tideline::demo
