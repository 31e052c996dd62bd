// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <unordered_map>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-All-Variable-Usages-are-Allowed
class VariablesInAllowedPosition final : public Rule
{
public:
    explicit VariablesInAllowedPosition(Context &shared) : Rule("VariablesInAllowedPosition", shared) {}

    void leaveOperation(const ast::OperationDefinition &node) override
    {
        std::unordered_map<std::string_view, Declared> declared;
        for (const ast::VariableDefinition &definition : node.variables)
            declared[definition.name.text] = {&definition, context().resolver.resolve(*definition.type)};
        for (const VariableUsage &usage : context().usages.of(node)) {
            const auto found = declared.find(usage.variable->text);
            if (found != declared.end() && found->second.type != nullptr && usage.type != nullptr)
                check(usage, found->second);
        }
    }

private:
    struct Declared
    {
        const ast::VariableDefinition *definition = nullptr;
        const Type *type = nullptr; //!< Null when it is unknown.
    };

    void check(const VariableUsage &usage, const Declared &declared) const
    {
        const auto who = [&usage, &declared] {
            return "The variable " + inQuotes('$' + std::string(usage.variable->text)) + " of the type "
                + inQuotes(toString(*declared.type));
        };
        if (!isAllowed(usage, declared))
            report(who() + " cannot be used where " + inQuotes(toString(*usage.type)) + " is expected.",
                   {declared.definition->range, usage.variable->range});
        // A non-null wrapper around the input type hides this check in graphql-js, and so it does here.
        const Type *around = usage.parentType;
        if (around != nullptr && around->kind == TypeKind::InputObject && around->isOneOf
            && !declared.type->isNonNull())
            report(who() + " must be non-null to be the one field of " + inQuotes(around->name) + '.',
                   {declared.definition->range, usage.variable->range});
    }

    //! A default, the variable's or the position's, lets a nullable variable stand for a non-null one.
    [[nodiscard]] bool isAllowed(const VariableUsage &usage, const Declared &declared) const
    {
        const Type *wanted = usage.type;
        if (wanted->isNonNull() && !declared.type->isNonNull()) {
            const ast::Value *value = declared.definition->defaultValue;
            const bool hasOwnDefault = value != nullptr && value->kind != ast::Value::Kind::Null;
            if (!hasOwnDefault && !usage.hasDefault)
                return false;
            wanted = wanted->of;
        }
        return context().resolver.isSubtype(declared.type, wanted);
    }
};

} // namespace

RulePointer makeVariablesInAllowedPosition(Context &context)
{
    return std::make_unique<VariablesInAllowedPosition>(context);
}

} // namespace tideline::graphql::validation
