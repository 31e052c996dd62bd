// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"

#include <unordered_map>
#include <vector>

namespace tideline::graphql::validation {

struct Context;

//! One `$variable` in an operation or fragment and what is expected there.
struct VariableUsage
{
    const ast::Value *variable = nullptr;
    const Type *type = nullptr; //!< Null when the position is unknown.
    const Type *parentType = nullptr; //!< Of the value around it; null when there is none.
    bool hasDefault = false; //!< The argument or input field has a default value.
};

//! \brief The variables that operations use, directly and through fragments; worked out once each.
class VariableUsages
{
public:
    using List = std::vector<VariableUsage>;

    //! Borrows \p context.
    explicit VariableUsages(Context &context) : m_context(context) {}

    //! Usages of \p operation, then those of every fragment that it reaches. Empty when the budget of
    //! Fragments is used up.
    [[nodiscard]] const List &of(const ast::OperationDefinition &operation);

private:
    [[nodiscard]] const List &inFragment(const ast::FragmentDefinition &fragment);
    [[nodiscard]] const List &inFragments(const std::vector<const ast::FragmentDefinition *> &fragments);

    Context &m_context;
    std::unordered_map<const ast::OperationDefinition *, List> m_byOperation;
    std::unordered_map<const ast::FragmentDefinition *, List> m_byFragment;
    //! By the list of Fragments::reachedFrom(), which is one object for the same set of fragments.
    std::unordered_map<const std::vector<const ast::FragmentDefinition *> *, List> m_byReached;
};

} // namespace tideline::graphql::validation
