// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/validation/errorsink.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::graphql::validation {

//! A fragment's name as a small number, for quick tables.
using FragmentId = std::uint32_t;

//! \brief The fragments of a document and which selection sets spread them.
//!
//! Work that grows by following spreads again and again is paid from a budget, the same as in graphql-js
//! (which stops there too); when it is used up the sink is closed with an error.
class Fragments
{
public:
    using Spreads = std::vector<const ast::FragmentSpread *>;
    using Definitions = std::vector<const ast::FragmentDefinition *>;

    //! Borrows both.
    Fragments(const ast::Document &document, ErrorSink &sink);

    //! The last definition of that name; null if there is none.
    [[nodiscard]] const ast::FragmentDefinition *find(std::string_view name) const;
    //! The number of a name, whether a fragment of that name exists or not.
    [[nodiscard]] FragmentId idOf(std::string_view name);
    //! The definition behind a number of idOf(); null if there is none.
    [[nodiscard]] const ast::FragmentDefinition *definition(FragmentId id) const { return m_definitions[id]; }
    [[nodiscard]] std::size_t idCount() const { return m_definitions.size(); } //!< Numbers given so far.

    //! The spreads inside \p set, nested selections included, fragments not followed.
    [[nodiscard]] const Spreads &spreadsIn(const ast::SelectionSet &set);
    //! Every fragment that one of \p operations reaches; empty when the budget is used up.
    [[nodiscard]] const Definitions &reachedFrom(std::span<const ast::OperationDefinition *const> operations);

    //! Takes \p cost from the budget. False, with the sink closed, when there is not enough.
    bool spend(std::size_t cost);

private:
    ErrorSink &m_sink;
    std::size_t m_budget = 50'000; //!< What graphql-js 16 grants; kept equal so that verdicts agree.
    std::unordered_map<std::string_view, FragmentId> m_ids;
    Definitions m_definitions; //!< By FragmentId.
    std::unordered_map<const ast::SelectionSet *, Spreads> m_spreads;
    std::map<std::vector<FragmentId>, Definitions> m_reached; //!< By the sorted numbers where the walk begins.
};

} // namespace tideline::graphql::validation
