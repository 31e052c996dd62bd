// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/validate.h"

#include "api/graphql/validation/context.h"
#include "api/graphql/validation/rules/rules.h"
#include "api/graphql/validation/walker.h"

#include <array>
#include <memory>

namespace tideline::graphql {

namespace {

using namespace validation;

//! Every rule, in the order in which graphql-js tells them of a node.
std::array<RulePointer, 27> makeRules(Context &context)
{
    return {makeExecutableDefinitions(context),
            makeUniqueOperationNames(context),
            makeLoneAnonymousOperation(context),
            makeSingleFieldSubscriptions(context),
            makeKnownTypeNames(context),
            makeFragmentsOnCompositeTypes(context),
            makeVariablesAreInputTypes(context),
            makeScalarLeafs(context),
            makeFieldsOnCorrectType(context),
            makeUniqueFragmentNames(context),
            makeKnownFragmentNames(context),
            makeNoUnusedFragments(context),
            makePossibleFragmentSpreads(context),
            makeNoFragmentCycles(context),
            makeUniqueVariableNames(context),
            makeNoUndefinedVariables(context),
            makeNoUnusedVariables(context),
            makeKnownDirectives(context),
            makeUniqueDirectivesPerLocation(context),
            makeKnownArgumentNames(context),
            makeUniqueArgumentNames(context),
            makeValuesOfCorrectType(context),
            makeProvidedRequiredArguments(context),
            makeVariablesInAllowedPosition(context),
            makeOverlappingFieldsCanBeMerged(context),
            makeUniqueInputFieldNames(context),
            makeMaxIntrospectionDepth(context)};
}

} // namespace

Errors validate(const Schema &schema, const ast::Document &document, std::size_t maxErrors)
{
    Context context(schema, document, maxErrors);
    const auto owned = makeRules(context);
    std::array<Rule *, std::tuple_size_v<decltype(owned)>> rules;
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i] = owned[i].get();
    Walker(context.types, rules, context.sink).walk(document);
    return context.sink.take();
}

} // namespace tideline::graphql
