// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/language/ast.h"
#include "api/graphql/type/schema.h"
#include "api/graphql/validation/context.h"
#include "api/graphql/validation/merging/argumentcomparison.h"
#include "api/graphql/validation/merging/fieldcollector.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tideline::graphql::validation {

//! Two fields, or two lists of them, that cannot answer under the same key.
struct Conflict
{
    std::string_view key;
    std::string reason; //!< A clause that goes after "because".
    std::vector<const ast::Field *> fields; //!< First one side, then the other.
    std::size_t firstSide = 1; //!< How many of `fields` belong to the first side.
};

//! \brief Finds the fields of selection sets that cannot be merged
//! (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging).
//!
//! Compares what graphql-js 16 compares, in its order, and pays for each step from the budget that graphql-js
//! grants, so that the verdicts agree even where it gives up. Keeps what was compared, for all selection sets of
//! one document. Uses a stack of its own instead of recursion: chains of fragments can be far longer than
//! a thread's stack bears.
class ConflictFinder
{
public:
    explicit ConflictFinder(Context &context) : m_context(context), m_collector(context) {} //!< Borrows \p context.

    //! The conflicts in \p set, at most as many as the document's errors are limited to. Nothing when the
    //! budget is used up; no further call makes sense then.
    [[nodiscard]] std::optional<std::vector<Conflict>> find(const Type *parent, const ast::SelectionSet &set);

private:
    //! Pairs of groups under the same key.
    using SharedGroups = std::vector<std::pair<const FieldGroup *, const FieldGroup *>>;
    using Collected = const CollectedFields *;

    struct PairHash
    {
        template <typename A, typename B>
        std::size_t operator()(const std::pair<A, B> &pair) const
        {
            return std::hash<A>()(pair.first) * 0x9E3779B97F4A7C15ULL + std::hash<B>()(pair.second);
        }
    };
    //! With the weakest exclusivity under which the pair was compared: true if only as excluding each other.
    template <typename A, typename B>
    using ComparedPairs = std::unordered_map<std::pair<A, B>, bool, PairHash>;

    //! A step that is still to be taken. Steps over pairs remember where they stand.
    struct Task
    {
        enum class Kind : std::uint8_t { Within, Between, FieldsWithFragment, Fragments, EndSubfields };

        Kind kind;
        bool isExclusive = false; //!< The parents are different objects: only the shapes must agree.
        FragmentId fragment1 = 0;
        FragmentId fragment2 = 0;
        Collected fields = nullptr;
        const SharedGroups *shared = nullptr; //!< Between only.
        std::size_t group = 0;
        std::size_t i = 0;
        std::size_t j = 0;
    };
    //! The sub-selections of two fields while they are compared; the first stands for the selection set itself.
    struct Level
    {
        std::vector<Conflict> conflicts;
        std::size_t most = 0; //!< Further conflicts are not kept.
        std::string_view key;
        const ast::Field *one = nullptr;
        const ast::Field *other = nullptr;
    };

    bool spend(std::size_t cost);
    void run();
    bool stepWithin(Task &task); //!< False when the task is done.
    bool stepBetween(Task &task);
    void fieldsWithFragment(const Task &task);
    void fragments(const Task &task);
    void endSubfields();

    void pushFieldsWithFragments(Collected fields, const std::vector<FragmentId> &fragments, bool isExclusive);
    void pushFragments(FragmentId one, FragmentId other, bool isExclusive);
    void pushBetween(Collected one, Collected other, bool isExclusive);
    [[nodiscard]] const SharedGroups &sharedGroups(Collected one, Collected other);

    void compare(std::string_view key, const FieldUse &one, const FieldUse &other, bool parentsExclude);
    void compareSubfields(std::string_view key, const FieldUse &one, const FieldUse &other, bool isExclusive);
    [[nodiscard]] bool differInArguments(const FieldUse &one, const FieldUse &other);
    [[nodiscard]] bool typesConflict(const FieldUse &one, const FieldUse &other);
    void add(Conflict conflict);

    Context &m_context;
    FieldCollector m_collector;
    ArgumentComparison m_arguments;
    std::size_t m_budget = 500'000; //!< What graphql-js 16 grants.
    bool m_isExhausted = false;
    std::vector<Task> m_tasks; //!< The last is the next.
    std::vector<Level> m_levels;
    ComparedPairs<Collected, FragmentId> m_fieldsWithFragment;
    ComparedPairs<FragmentId, FragmentId> m_fragmentPairs;
    std::unordered_map<std::pair<Collected, Collected>, SharedGroups, PairHash> m_sharedGroups;
    std::unordered_map<std::pair<const FieldUse *, const FieldUse *>, bool, PairHash> m_differInArguments;
};

} // namespace tideline::graphql::validation
