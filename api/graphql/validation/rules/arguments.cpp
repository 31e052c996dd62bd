// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! Arguments are known, and those that are required are given, on fields and on directives.
#include "api/graphql/validation/rules/rules.h"

#include <algorithm>
#include <unordered_set>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Argument-Names
class KnownArgumentNames final : public Rule
{
public:
    explicit KnownArgumentNames(Context &shared) : Rule("KnownArgumentNames", shared) {}

    void enterArgument(const ast::Argument &node) override
    {
        const FieldType *field = types().field();
        const Type *parent = types().parentType();
        if (m_isInDirective || types().argument() != nullptr || field == nullptr || parent == nullptr)
            return;
        report("The field " + inQuotes(std::string(parent->name) + '.' + std::string(field->name)) + " has no argument "
                   + inQuotes(node.name.text) + '.' + suggest(node.name.text, field->arguments),
               {node.range});
    }

    void enterDirective(const ast::Directive &node, std::string_view) override
    {
        m_isInDirective = true;
        const DirectiveFact *fact = context().directives.find(node.name.text);
        if (fact == nullptr)
            return;
        for (const ast::Argument &argument : node.arguments) {
            if (std::ranges::find(fact->arguments, argument.name.text) == fact->arguments.end())
                report("The directive " + inQuotes('@' + std::string(node.name.text)) + " has no argument "
                           + inQuotes(argument.name.text) + '.'
                           + didYouMean(similarNames(argument.name.text, fact->arguments)),
                       {argument.range});
        }
    }
    void leaveDirective(const ast::Directive &) override { m_isInDirective = false; }

private:
    bool m_isInDirective = false;
};

//! https://spec.graphql.org/October2021/#sec-Required-Arguments
class ProvidedRequiredArguments final : public Rule
{
public:
    explicit ProvidedRequiredArguments(Context &shared) : Rule("ProvidedRequiredArguments", shared) {}

    void leaveField(const ast::Field &node) override
    {
        const FieldType *field = types().field();
        if (field == nullptr || field->arguments.empty())
            return;
        const Given given = namesOf(node.arguments);
        for (const InputValue &argument : field->arguments) {
            if (argument.isRequired() && !given.contains(argument.name))
                report(missing("The field " + inQuotes(field->name), argument.name, toString(*argument.type)),
                       {node.range});
        }
    }

    void leaveDirective(const ast::Directive &node) override
    {
        const DirectiveFact *fact = context().directives.find(node.name.text);
        if (fact == nullptr || fact->required.empty())
            return;
        const Given given = namesOf(node.arguments);
        for (const auto &[name, type] : fact->required) {
            if (!given.contains(name))
                report(missing("The directive " + inQuotes('@' + std::string(node.name.text)), name, type),
                       {node.range});
        }
    }

private:
    using Given = std::unordered_set<std::string_view>;

    static Given namesOf(ast::List<ast::Argument> arguments)
    {
        Given names;
        for (const ast::Argument &argument : arguments)
            names.insert(argument.name.text);
        return names;
    }

    static std::string missing(const std::string &who, std::string_view argument, const std::string &type)
    {
        return who + " needs the argument " + inQuotes(argument) + " of the type " + inQuotes(type) + '.';
    }
};

} // namespace

RulePointer makeKnownArgumentNames(Context &context) { return std::make_unique<KnownArgumentNames>(context); }
RulePointer makeProvidedRequiredArguments(Context &context)
{
    return std::make_unique<ProvidedRequiredArguments>(context);
}

} // namespace tideline::graphql::validation
