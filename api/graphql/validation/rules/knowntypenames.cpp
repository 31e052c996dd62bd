// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace tideline::graphql::validation {

namespace {

constexpr std::array<std::string_view, 5> specifiedScalars = {"String", "Int", "Float", "Boolean", "ID"};

//! https://spec.graphql.org/October2021/#sec-Fragment-Spread-Type-Existence
class KnownTypeNames final : public Rule
{
public:
    explicit KnownTypeNames(Context &shared) : Rule("KnownTypeNames", shared) {}

    void enterDocument() override
    {
        for (const ast::Definition &definition : context().document.definitions()) {
            const auto *const *type = std::get_if<const ast::TypeDefinition *>(&definition);
            if (type != nullptr && !(*type)->isExtension)
                m_ownTypes.insert((*type)->name.text);
        }
    }

    void enterNamedType(const ast::Name &name, bool inTypeSystem) override
    {
        if (context().resolver.named(name.text) != nullptr || m_ownTypes.contains(name.text))
            return;
        if (inTypeSystem && std::ranges::find(specifiedScalars, name.text) != specifiedScalars.end())
            return;
        std::vector<std::string_view> known(m_ownTypes.begin(), m_ownTypes.end());
        for (const Type *type : context().schema.types())
            known.push_back(type->name);
        report("The schema has no type " + inQuotes(name.text) + '.'
                   + didYouMean(similarNames(name.text, std::move(known))),
               {name.range});
    }

private:
    std::unordered_set<std::string_view> m_ownTypes; //!< Defined in the document itself, if wrongly.
};

} // namespace

RulePointer makeKnownTypeNames(Context &context) { return std::make_unique<KnownTypeNames>(context); }

} // namespace tideline::graphql::validation
