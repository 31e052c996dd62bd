// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/validation/merging/conflictfinder.h"
#include "api/graphql/validation/rules/rules.h"

#include <vector>

namespace tideline::graphql::validation {

namespace {

//! https://spec.graphql.org/October2021/#sec-Field-Selection-Merging
class OverlappingFieldsCanBeMerged final : public Rule
{
public:
    explicit OverlappingFieldsCanBeMerged(Context &shared)
        : Rule("OverlappingFieldsCanBeMerged", shared),
          m_finder(shared)
    {}

    void enterSelectionSet(const ast::SelectionSet &node, bool isOfInlineFragment) override
    {
        if (isOfInlineFragment || !canConflict(node))
            return;
        const auto conflicts = m_finder.find(types().parentType(), node);
        if (!conflicts) {
            abort("The fields of this document overlap in too many ways; validation was given up.", node.range);
            return;
        }
        for (const Conflict &conflict : *conflicts) {
            std::vector<SourceRange> places;
            for (const ast::Field *field : conflict.fields)
                places.push_back(field->range);
            report("The fields " + inQuotes(conflict.key) + " cannot be merged because " + conflict.reason
                       + ". Give one of them an alias to fetch both.",
                   places);
        }
    }

private:
    //! A single field or spread cannot be in conflict with itself.
    static bool canConflict(const ast::SelectionSet &set)
    {
        return set.selections.size() > 1
            || (!set.selections.empty() && std::holds_alternative<const ast::InlineFragment *>(set.selections.front()));
    }

    ConflictFinder m_finder;
};

} // namespace

RulePointer makeOverlappingFieldsCanBeMerged(Context &context)
{
    return std::make_unique<OverlappingFieldsCanBeMerged>(context);
}

} // namespace tideline::graphql::validation
