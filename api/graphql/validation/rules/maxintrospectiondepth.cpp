// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/rules/rules.h"

#include <limits>
#include <vector>

namespace tideline::graphql::validation {

namespace {

//! \brief Introspection lists may be nested only twice: each further level multiplies the answer.
//!
//! Not in the specification; graphql-js has it among its specified rules. Walks with a stack of its own, because
//! chains of fragments can be far longer than a thread's stack bears.
class MaxIntrospectionDepth final : public Rule
{
public:
    explicit MaxIntrospectionDepth(Context &shared) : Rule("MaxIntrospectionDepth", shared) {}

    void enterField(const ast::Field &node) override
    {
        const bool isRoot = node.name.text == "__schema" || node.name.text == "__type";
        if (m_reported != nullptr || !isRoot || !isTooDeep(node))
            return;
        m_reported = &node;
        report("The introspection nests its lists too deep.", {node.range});
    }
    void leaveField(const ast::Field &node) override
    {
        if (m_reported == &node)
            m_reported = nullptr;
    }

private:
    static constexpr int maxLists = 3;
    static constexpr int never = -1; //!< A depth that no walk has: "not yet looked at".

    struct Place
    {
        const ast::SelectionSet *set;
        std::size_t next;
        int depth; //!< Introspection lists around it.
        bool isFragment; //!< Opened by a spread of `fragment`.
        FragmentId fragment;
    };

    static bool isList(std::string_view name)
    {
        return name == "fields" || name == "interfaces" || name == "possibleTypes" || name == "inputFields";
    }

    [[nodiscard]] bool isTooDeep(const ast::Field &root)
    {
        for (const FragmentId fragment : m_touched)
            m_visited[fragment] = never;
        m_touched.clear();
        std::vector<Place> open;
        if (root.selectionSet != nullptr)
            open.push_back({root.selectionSet, 0, 0, false, 0});
        while (!open.empty()) {
            Place &place = open.back();
            if (place.next == place.set->selections.size()) {
                if (place.isFragment)
                    m_harmless[place.fragment] = place.depth;
                open.pop_back();
                continue;
            }
            const ast::Selection selection = place.set->selections[place.next++];
            const int depth = place.depth;
            bool exceeds = false;
            if (const auto *const *spread = std::get_if<const ast::FragmentSpread *>(&selection)) {
                exceeds = follow((*spread)->name.text, depth, open);
            } else if (const auto *const *field = std::get_if<const ast::Field *>(&selection)) {
                const int inner = depth + (isList((*field)->name.text) ? 1 : 0);
                exceeds = inner >= maxLists && inner > depth;
                if (!exceeds && (*field)->selectionSet != nullptr)
                    open.push_back({(*field)->selectionSet, 0, inner, false, 0});
            } else {
                open.push_back({std::get<const ast::InlineFragment *>(selection)->selectionSet, 0, depth, false, 0});
            }
            if (exceeds) {
                for (const Place &around : open) {
                    if (around.isFragment)
                        m_exceeding[around.fragment] = around.depth;
                }
                return true;
            }
        }
        return false;
    }

    //! Opens a fragment unless it is known how that ends. True when it is known to go too deep.
    bool follow(std::string_view name, int depth, std::vector<Place> &open)
    {
        const FragmentId id = context().fragments.idOf(name);
        const std::size_t count = context().fragments.idCount();
        m_visited.resize(count, never);
        m_harmless.resize(count, never);
        m_exceeding.resize(count, std::numeric_limits<int>::max());
        if (m_exceeding[id] <= depth)
            return true;
        const ast::FragmentDefinition *fragment = context().fragments.definition(id);
        if (m_visited[id] >= depth || m_harmless[id] >= depth || fragment == nullptr)
            return false;
        m_visited[id] = depth;
        m_touched.push_back(id);
        open.push_back({fragment->selectionSet, 0, depth, true, id});
        return false;
    }

    const ast::Field *m_reported = nullptr; //!< The walk is inside this field, which is settled.
    std::vector<int> m_visited; //!< By FragmentId: the greatest depth at which this walk opened it.
    std::vector<FragmentId> m_touched; //!< Whose entry in m_visited is set.
    std::vector<int> m_harmless; //!< By FragmentId: the greatest depth at which it is known not to go too deep.
    std::vector<int> m_exceeding; //!< By FragmentId: the least depth at which it is known to go too deep.
};

} // namespace

RulePointer makeMaxIntrospectionDepth(Context &context) { return std::make_unique<MaxIntrospectionDepth>(context); }

} // namespace tideline::graphql::validation
