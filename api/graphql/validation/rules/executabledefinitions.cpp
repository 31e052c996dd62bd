// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Executable-Definitions
class ExecutableDefinitions final : public Rule
{
public:
    explicit ExecutableDefinitions(Context &shared) : Rule("ExecutableDefinitions", shared) {}

    void enterDocument() override
    {
        for (const ast::Definition &definition : context().document.definitions()) {
            if (!ast::isExecutable(definition))
                report("A document to be executed holds only operations and fragments, not the definition of "
                           + nameOf(definition) + '.',
                       {ast::rangeOf(definition)});
        }
    }

private:
    static std::string nameOf(const ast::Definition &definition)
    {
        if (const auto *const *type = std::get_if<const ast::TypeDefinition *>(&definition))
            return inQuotes((*type)->name.text);
        if (const auto *const *directive = std::get_if<const ast::DirectiveDefinition *>(&definition))
            return inQuotes((*directive)->name.text);
        return "the schema";
    }
};

} // namespace

RulePointer makeExecutableDefinitions(Context &context) { return std::make_unique<ExecutableDefinitions>(context); }

} // namespace tideline::graphql::validation
