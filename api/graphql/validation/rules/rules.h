// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/validation/rule.h"

#include <memory>
#include <vector>

//! \file
//! One function a rule, named as graphql-js and the specification's section 5 name it.
namespace tideline::graphql::validation {

using RulePointer = std::unique_ptr<Rule>;

[[nodiscard]] RulePointer makeExecutableDefinitions(Context &context);
[[nodiscard]] RulePointer makeUniqueOperationNames(Context &context);
[[nodiscard]] RulePointer makeLoneAnonymousOperation(Context &context);
[[nodiscard]] RulePointer makeSingleFieldSubscriptions(Context &context);
[[nodiscard]] RulePointer makeKnownTypeNames(Context &context);
[[nodiscard]] RulePointer makeFragmentsOnCompositeTypes(Context &context);
[[nodiscard]] RulePointer makeVariablesAreInputTypes(Context &context);
[[nodiscard]] RulePointer makeScalarLeafs(Context &context);
[[nodiscard]] RulePointer makeFieldsOnCorrectType(Context &context);
[[nodiscard]] RulePointer makeUniqueFragmentNames(Context &context);
[[nodiscard]] RulePointer makeKnownFragmentNames(Context &context);
[[nodiscard]] RulePointer makeNoUnusedFragments(Context &context);
[[nodiscard]] RulePointer makePossibleFragmentSpreads(Context &context);
[[nodiscard]] RulePointer makeNoFragmentCycles(Context &context);
[[nodiscard]] RulePointer makeUniqueVariableNames(Context &context);
[[nodiscard]] RulePointer makeNoUndefinedVariables(Context &context);
[[nodiscard]] RulePointer makeNoUnusedVariables(Context &context);
[[nodiscard]] RulePointer makeKnownDirectives(Context &context);
[[nodiscard]] RulePointer makeUniqueDirectivesPerLocation(Context &context);
[[nodiscard]] RulePointer makeKnownArgumentNames(Context &context);
[[nodiscard]] RulePointer makeUniqueArgumentNames(Context &context);
[[nodiscard]] RulePointer makeValuesOfCorrectType(Context &context);
[[nodiscard]] RulePointer makeProvidedRequiredArguments(Context &context);
[[nodiscard]] RulePointer makeVariablesInAllowedPosition(Context &context);
[[nodiscard]] RulePointer makeOverlappingFieldsCanBeMerged(Context &context);
[[nodiscard]] RulePointer makeUniqueInputFieldNames(Context &context);
[[nodiscard]] RulePointer makeMaxIntrospectionDepth(Context &context);

} // namespace tideline::graphql::validation
