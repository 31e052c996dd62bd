// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <algorithm>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Lone-Anonymous-Operation
class LoneAnonymousOperation final : public Rule
{
public:
    explicit LoneAnonymousOperation(Context &shared) : Rule("LoneAnonymousOperation", shared) {}

    void enterDocument() override
    {
        const auto &definitions = context().document.definitions();
        m_operations = std::count_if(definitions.begin(), definitions.end(), [](const ast::Definition &definition) {
            return std::holds_alternative<const ast::OperationDefinition *>(definition);
        });
    }

    void enterOperation(const ast::OperationDefinition &node) override
    {
        if (node.name.isEmpty() && m_operations > 1)
            report("An operation without a name must be the only one; give each operation a name.", {node.range});
    }

private:
    std::ptrdiff_t m_operations = 0;
};

} // namespace

RulePointer makeLoneAnonymousOperation(Context &context) { return std::make_unique<LoneAnonymousOperation>(context); }

} // namespace tideline::graphql::validation
