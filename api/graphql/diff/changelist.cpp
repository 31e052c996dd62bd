// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/diff/changelist.h"

#include <algorithm>

namespace tideline::graphql {

void ChangeList::add(ChangeKind kind, std::string coordinate, std::string before, std::string after)
{
    m_changes.push_back({kind, std::move(coordinate), std::move(before), std::move(after)});
}

void ChangeList::compareDeprecation(const std::string &coordinate, std::optional<std::string_view> before,
                                    std::optional<std::string_view> after)
{
    if (before == after)
        return;
    const ChangeKind kind = !before ? ChangeKind::DeprecationAdded
        : !after                    ? ChangeKind::DeprecationRemoved
                                    : ChangeKind::DeprecationReasonChange;
    add(kind, coordinate, std::string(before.value_or("")), std::string(after.value_or("")));
}

std::vector<SchemaChange> ChangeList::take()
{
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const SchemaChange &one, const SchemaChange &other) {
        return severityOf(one.kind) < severityOf(other.kind);
    });
    return std::move(m_changes);
}

} // namespace tideline::graphql
