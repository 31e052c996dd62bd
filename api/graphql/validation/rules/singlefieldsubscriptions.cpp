// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tideline::graphql::validation {

namespace {

//! \brief https://spec.graphql.org/October2021/#sec-Single-root-field
//!
//! Collects the root fields as the executor would, without variables: `@skip` and `@include` count when their
//! condition is written out. A condition that cannot be known here is an error (graphql-js throws).
class SingleFieldSubscriptions final : public Rule
{
public:
    explicit SingleFieldSubscriptions(Context &shared) : Rule("SingleFieldSubscriptions", shared) {}

    void enterOperation(const ast::OperationDefinition &node) override
    {
        const Type *root = context().schema.subscriptionType();
        if (node.operation != ast::OperationType::Subscription || root == nullptr)
            return;
        if (!std::exchange(m_isIndexPaid, true) && !context().fragments.spend(context().document.definitions().size()))
            return;
        const std::string who = node.name.isEmpty() ? "A subscription" : "The subscription " + inQuotes(node.name.text);
        if (!collect(*node.selectionSet, root, who))
            return;
        std::vector<SourceRange> extra;
        for (std::size_t i = 1; i < m_groups.size(); ++i) {
            for (const ast::Field *field : m_groups[i])
                extra.push_back(field->range);
        }
        if (!extra.empty())
            report(who + " must select exactly one field at the top.", extra);
        for (const std::vector<const ast::Field *> &group : m_groups) {
            if (!group.front()->name.text.starts_with("__"))
                continue;
            std::vector<SourceRange> places;
            for (const ast::Field *field : group)
                places.push_back(field->range);
            report(who + " must not select an introspection field at the top.", places);
        }
    }

private:
    //! Fills m_groups: fields by response key, in order. False when the budget or a condition stopped it.
    bool collect(const ast::SelectionSet &set, const Type *root, const std::string &who)
    {
        m_groups.clear();
        m_groupOf.clear();
        std::unordered_set<std::string_view> visited;
        struct Place
        {
            const ast::SelectionSet *set;
            std::size_t next;
        };
        if (!pay(set))
            return false;
        std::vector<Place> open = {{&set, 0}};
        while (!open.empty()) {
            Place &place = open.back();
            if (place.next == place.set->selections.size()) {
                open.pop_back();
                continue;
            }
            const ast::Selection selection = place.set->selections[place.next++];
            const auto *const *spread = std::get_if<const ast::FragmentSpread *>(&selection);
            if (spread != nullptr && visited.contains((*spread)->name.text))
                continue;
            const std::optional<bool> isIncluded = included(selection, who);
            if (!isIncluded)
                return false;
            if (!*isIncluded)
                continue;
            const ast::SelectionSet *inner = nullptr;
            if (const auto *const *field = std::get_if<const ast::Field *>(&selection)) {
                add(**field);
            } else if (const auto *const *nested = std::get_if<const ast::InlineFragment *>(&selection)) {
                if (applies((*nested)->typeCondition, root))
                    inner = (*nested)->selectionSet;
            } else {
                visited.insert((*spread)->name.text);
                const ast::FragmentDefinition *fragment = context().fragments.find((*spread)->name.text);
                if (fragment != nullptr && applies(fragment->typeCondition, root))
                    inner = fragment->selectionSet;
            }
            if (inner != nullptr) {
                if (!pay(*inner))
                    return false;
                open.push_back({inner, 0});
            }
        }
        return true;
    }

    void add(const ast::Field &field)
    {
        const auto [index, isNew] = m_groupOf.try_emplace(field.responseKey(), m_groups.size());
        if (isNew)
            m_groups.emplace_back();
        m_groups[index->second].push_back(&field);
    }

    static ast::List<ast::Directive> directivesOf(const ast::Selection &selection)
    {
        return std::visit([](const auto *node) { return node->directives; }, selection);
    }

    static bool isCondition(const ast::Directive &directive)
    {
        return directive.name.text == "skip" || directive.name.text == "include";
    }

    //! Pays for looking at every selection of \p set, as graphql-js counts it.
    bool pay(const ast::SelectionSet &set) const
    {
        std::size_t cost = set.selections.size();
        for (const ast::Selection &selection : set.selections) {
            const ast::List<ast::Directive> directives = directivesOf(selection);
            cost += directives.size();
            for (const ast::Directive &directive : directives)
                cost += isCondition(directive) ? directive.arguments.size() : 0;
        }
        return context().fragments.spend(cost);
    }

    //! The written value of a condition's `if`; nothing, with an error reported, when there is no such literal.
    std::optional<bool> condition(const ast::Directive &directive, const std::string &who) const
    {
        const ast::Value *value = nullptr;
        for (const ast::Argument &argument : directive.arguments) {
            if (argument.name.text == "if")
                value = &argument.value; // the last one counts
        }
        if (value != nullptr && value->kind == ast::Value::Kind::Boolean)
            return value->text == "true";
        const std::string name = '@' + std::string(directive.name.text);
        const bool isVariable = value != nullptr && value->kind == ast::Value::Kind::Variable;
        report(isVariable ? who + " cannot depend on a variable in " + name + " at the top."
                          : who + " needs true or false as \"if\" of " + name + " at the top.",
               {value == nullptr ? directive.range : value->range});
        return std::nullopt;
    }

    std::optional<bool> included(const ast::Selection &selection, const std::string &who) const
    {
        for (const std::string_view name : {"skip", "include"}) {
            for (const ast::Directive &directive : directivesOf(selection)) {
                if (directive.name.text != name)
                    continue;
                const std::optional<bool> isOn = condition(directive, who);
                if (!isOn)
                    return std::nullopt;
                if (*isOn == (name == "skip"))
                    return false;
                break; // only the first of each counts
            }
        }
        return true;
    }

    bool applies(const ast::Name &typeCondition, const Type *root) const
    {
        if (typeCondition.isEmpty())
            return true;
        const Type *type = context().resolver.named(typeCondition.text);
        return type == root || (type != nullptr && type->isAbstract() && context().schema.isSubType(type, root));
    }

    bool m_isIndexPaid = false;
    std::vector<std::vector<const ast::Field *>> m_groups;
    std::unordered_map<std::string_view, std::size_t> m_groupOf;
};

} // namespace

RulePointer makeSingleFieldSubscriptions(Context &context)
{
    return std::make_unique<SingleFieldSubscriptions>(context);
}

} // namespace tideline::graphql::validation
