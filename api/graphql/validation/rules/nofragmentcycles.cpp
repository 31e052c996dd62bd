// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace tideline::graphql::validation {

namespace {

//! \brief https://spec.graphql.org/October2021/#sec-Fragment-spreads-must-not-form-cycles
//!
//! A depth-first walk with a stack of its own: chains of fragments can be far longer than a thread's stack bears.
class NoFragmentCycles final : public Rule
{
public:
    explicit NoFragmentCycles(Context &shared) : Rule("NoFragmentCycles", shared) {}

    void enterFragmentDefinition(const ast::FragmentDefinition &node) override
    {
        open(node);
        while (!m_open.empty() && !context().sink.isClosed()) {
            Place &place = m_open.back();
            if (place.next == place.spreads->size()) {
                m_depthOf[place.fragment] = notOpen;
                m_open.pop_back();
                if (!m_path.empty())
                    m_path.pop_back();
                continue;
            }
            const ast::FragmentSpread *spread = (*place.spreads)[place.next++];
            follow(*spread);
        }
        m_open.clear();
        m_path.clear();
    }

private:
    struct Place
    {
        FragmentId fragment;
        const Fragments::Spreads *spreads;
        std::size_t next;
    };

    static constexpr std::size_t notOpen = std::numeric_limits<std::size_t>::max();

    void grow()
    {
        m_depthOf.resize(context().fragments.idCount(), notOpen);
        m_isVisited.resize(context().fragments.idCount(), false);
    }

    //! Starts with a fragment unless it was visited before or spreads nothing.
    bool open(const ast::FragmentDefinition &fragment)
    {
        const FragmentId id = context().fragments.idOf(fragment.name.text);
        grow();
        if (m_isVisited[id])
            return false;
        m_isVisited[id] = true;
        const Fragments::Spreads &spreads = context().fragments.spreadsIn(*fragment.selectionSet);
        if (spreads.empty())
            return false;
        m_depthOf[id] = m_path.size();
        m_open.push_back({id, &spreads, 0});
        return true;
    }

    void follow(const ast::FragmentSpread &spread)
    {
        const FragmentId id = context().fragments.idOf(spread.name.text);
        grow();
        m_path.push_back(&spread);
        if (m_depthOf[id] != notOpen)
            reportCycle(m_depthOf[id]);
        else if (const ast::FragmentDefinition *fragment = context().fragments.definition(id);
                 fragment && open(*fragment))
            return; // its spread stays on the path until the walk leaves it
        m_path.pop_back();
    }

    void reportCycle(std::size_t from) const
    {
        std::vector<SourceRange> places;
        for (std::size_t i = from; i < m_path.size(); ++i)
            places.push_back(m_path[i]->range);
        std::string message = "The fragment " + inQuotes(m_path.back()->name.text) + " contains itself";
        const std::size_t between = places.size() - 1;
        const std::size_t shown = std::min<std::size_t>(between, 5);
        for (std::size_t i = 0; i < shown; ++i)
            message += (i == 0 ? ", by way of " : ", ") + inQuotes(m_path[from + i]->name.text);
        if (shown < between)
            message += " and " + std::to_string(between - shown) + " more";
        report(message + '.', places);
    }

    std::vector<Place> m_open;
    std::vector<const ast::FragmentSpread *> m_path; //!< The spreads that lead to the innermost open fragment.
    std::vector<std::size_t> m_depthOf; //!< By FragmentId: length of the path where it was opened, or notOpen.
    std::vector<bool> m_isVisited; //!< By FragmentId.
};

} // namespace

RulePointer makeNoFragmentCycles(Context &context) { return std::make_unique<NoFragmentCycles>(context); }

} // namespace tideline::graphql::validation
