// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! \file
//! Directives are known, stand where they may, and are repeated only where they may be.
#include "api/graphql/validation/rules/rules.h"

#include <algorithm>
#include <unordered_map>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Directives-Are-Defined and #sec-Directives-Are-In-Valid-Locations
class KnownDirectives final : public Rule
{
public:
    explicit KnownDirectives(Context &shared) : Rule("KnownDirectives", shared) {}

    void enterDirective(const ast::Directive &node, std::string_view location) override
    {
        const std::string name = inQuotes('@' + std::string(node.name.text));
        const DirectiveFact *fact = context().directives.find(node.name.text);
        if (fact == nullptr) {
            report("The schema has no directive " + name + '.'
                       + didYouMean(similarNames(node.name.text, context().directives.names())),
                   {node.range});
        } else if (std::ranges::find(fact->locations, location) == fact->locations.end()) {
            report("The directive " + name + " cannot be used on " + std::string(location) + '.', {node.range});
        }
    }
};

//! https://spec.graphql.org/October2021/#sec-Directives-Are-Unique-Per-Location
class UniqueDirectivesPerLocation final : public Rule
{
public:
    explicit UniqueDirectivesPerLocation(Context &shared) : Rule("UniqueDirectivesPerLocation", shared) {}

    void enterDirectiveHost(const DirectiveHost &host) override
    {
        switch (host.scope) {
        case DirectiveHost::Scope::Node:
            if (host.directives.size() > 1) {
                FirstUse seen;
                check(host.directives, seen);
            }
            break;
        case DirectiveHost::Scope::Schema:
            check(host.directives, m_onSchema);
            break;
        case DirectiveHost::Scope::Type:
            check(host.directives, m_onTypes[host.typeName]);
            break;
        }
    }

private:
    using FirstUse = std::unordered_map<std::string_view, SourceRange>;

    void check(ast::List<ast::Directive> directives, FirstUse &seen) const
    {
        for (const ast::Directive &directive : directives) {
            const DirectiveFact *fact = context().directives.find(directive.name.text);
            if (fact == nullptr || fact->isRepeatable)
                continue;
            const auto [first, isNew] = seen.try_emplace(directive.name.text, directive.range);
            if (!isNew)
                report("The directive " + inQuotes('@' + std::string(directive.name.text))
                           + " can be used only once in this place.",
                       {first->second, directive.range});
        }
    }

    FirstUse m_onSchema;
    std::unordered_map<std::string_view, FirstUse> m_onTypes;
};

} // namespace

RulePointer makeKnownDirectives(Context &context) { return std::make_unique<KnownDirectives>(context); }
RulePointer makeUniqueDirectivesPerLocation(Context &context)
{
    return std::make_unique<UniqueDirectivesPerLocation>(context);
}

} // namespace tideline::graphql::validation
