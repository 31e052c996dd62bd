// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Fragment-spread-is-possible
class PossibleFragmentSpreads final : public Rule
{
public:
    explicit PossibleFragmentSpreads(Context &shared) : Rule("PossibleFragmentSpreads", shared) {}

    void enterInlineFragment(const ast::InlineFragment &node) override
    {
        check("A fragment", types().type(), node.range);
    }

    void enterFragmentSpread(const ast::FragmentSpread &node) override
    {
        const ast::FragmentDefinition *fragment = context().fragments.find(node.name.text);
        if (fragment != nullptr)
            check("The fragment " + inQuotes(node.name.text), context().resolver.named(fragment->typeCondition.text),
                  node.range);
    }

private:
    void check(const std::string &who, const Type *type, SourceRange place) const
    {
        const Type *parent = types().parentType();
        if (type == nullptr || parent == nullptr || !type->isComposite() || context().resolver.overlap(type, parent))
            return;
        report(who + " on " + inQuotes(type->name) + " cannot apply here: an object of " + inQuotes(parent->name)
                   + " is never a " + inQuotes(type->name) + '.',
               {place});
    }
};

} // namespace

RulePointer makePossibleFragmentSpreads(Context &context) { return std::make_unique<PossibleFragmentSpreads>(context); }

} // namespace tideline::graphql::validation
