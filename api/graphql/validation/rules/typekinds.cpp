// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! The rules about which kind of type may stand where: fragments select from composite types, variables hold
//! input types, fields of leaf types have no selection and all others have one.
#include "api/graphql/language/printer.h"
#include "api/graphql/validation/rules/rules.h"

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Fragments-On-Composite-Types
class FragmentsOnCompositeTypes final : public Rule
{
public:
    explicit FragmentsOnCompositeTypes(Context &shared) : Rule("FragmentsOnCompositeTypes", shared) {}

    void enterInlineFragment(const ast::InlineFragment &node) override
    {
        if (!node.typeCondition.isEmpty())
            check(node.typeCondition, "A fragment");
    }
    void enterFragmentDefinition(const ast::FragmentDefinition &node) override
    {
        check(node.typeCondition, "The fragment " + inQuotes(node.name.text));
    }

private:
    void check(const ast::Name &condition, const std::string &who) const
    {
        const Type *type = context().resolver.named(condition.text);
        if (type != nullptr && !type->isComposite())
            report(who + " cannot be on " + inQuotes(condition.text) + ", which is no object, interface or union.",
                   {condition.range});
    }
};

//! https://spec.graphql.org/October2021/#sec-Variables-Are-Input-Types
class VariablesAreInputTypes final : public Rule
{
public:
    explicit VariablesAreInputTypes(Context &shared) : Rule("VariablesAreInputTypes", shared) {}

    void enterVariableDefinition(const ast::VariableDefinition &node) override
    {
        const Type *type = context().resolver.resolve(*node.type);
        if (type != nullptr && !type->isInput())
            report("The variable " + inQuotes('$' + std::string(node.name.text)) + " cannot be of the type "
                       + inQuotes(print(*node.type)) + ", which is for output only.",
                   {node.type->range});
    }
};

//! https://spec.graphql.org/October2021/#sec-Leaf-Field-Selections
class ScalarLeafs final : public Rule
{
public:
    explicit ScalarLeafs(Context &shared) : Rule("ScalarLeafs", shared) {}

    void enterField(const ast::Field &node) override
    {
        const Type *type = types().type();
        if (type == nullptr)
            return;
        const auto field = [&] {
            return "The field " + inQuotes(node.name.text) + " of the type " + inQuotes(toString(*type));
        };
        if (type->innermost()->isLeaf()) {
            if (node.selectionSet != nullptr)
                report(field() + " has no fields of its own to select.", {node.selectionSet->range});
        } else if (node.selectionSet == nullptr) {
            report(field() + " needs a selection of its fields: \"" + std::string(node.name.text) + " { … }\".",
                   {node.range});
        } else if (node.selectionSet->selections.empty()) {
            report(field() + " needs at least one field selected.", {node.range});
        }
    }
};

} // namespace

RulePointer makeFragmentsOnCompositeTypes(Context &context)
{
    return std::make_unique<FragmentsOnCompositeTypes>(context);
}
RulePointer makeVariablesAreInputTypes(Context &context) { return std::make_unique<VariablesAreInputTypes>(context); }
RulePointer makeScalarLeafs(Context &context) { return std::make_unique<ScalarLeafs>(context); }

} // namespace tideline::graphql::validation
