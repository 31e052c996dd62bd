// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! Every fragment that is spread exists, and every fragment that exists is used.
#include "api/graphql/validation/rules/rules.h"

#include <unordered_set>
#include <vector>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Fragment-spread-target-defined
class KnownFragmentNames final : public Rule
{
public:
    explicit KnownFragmentNames(Context &shared) : Rule("KnownFragmentNames", shared) {}

    void enterFragmentSpread(const ast::FragmentSpread &node) override
    {
        if (context().fragments.find(node.name.text) != nullptr)
            return;
        std::vector<std::string_view> known;
        for (const ast::Definition &definition : context().document.definitions()) {
            if (const auto *const *fragment = std::get_if<const ast::FragmentDefinition *>(&definition))
                known.push_back((*fragment)->name.text);
        }
        report("The document has no fragment " + inQuotes(node.name.text) + '.'
                   + didYouMean(similarNames(node.name.text, std::move(known))),
               {node.name.range});
    }
};

//! https://spec.graphql.org/October2021/#sec-Fragments-Must-Be-Used
class NoUnusedFragments final : public Rule
{
public:
    explicit NoUnusedFragments(Context &shared) : Rule("NoUnusedFragments", shared) {}

    void enterOperation(const ast::OperationDefinition &node) override { m_operations.push_back(&node); }

    void leaveDocument() override
    {
        std::unordered_set<std::string_view> used;
        for (const ast::FragmentDefinition *fragment : context().fragments.reachedFrom(m_operations))
            used.insert(fragment->name.text);
        for (const ast::Definition &definition : context().document.definitions()) {
            const auto *const *fragment = std::get_if<const ast::FragmentDefinition *>(&definition);
            if (fragment != nullptr && !used.contains((*fragment)->name.text))
                report("The fragment " + inQuotes((*fragment)->name.text) + " is used by no operation.",
                       {(*fragment)->range});
        }
    }

private:
    std::vector<const ast::OperationDefinition *> m_operations;
};

} // namespace

RulePointer makeKnownFragmentNames(Context &context) { return std::make_unique<KnownFragmentNames>(context); }
RulePointer makeNoUnusedFragments(Context &context) { return std::make_unique<NoUnusedFragments>(context); }

} // namespace tideline::graphql::validation
