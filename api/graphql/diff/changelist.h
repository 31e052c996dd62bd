// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/diff/schemadiff.h"

#include <optional>

namespace tideline::graphql {

//! Collects the changes of one comparison.
class ChangeList
{
public:
    void add(ChangeKind kind, std::string coordinate, std::string before = {}, std::string after = {});
    //! Compares two deprecation reasons; a reason that is not set means not deprecated.
    void compareDeprecation(const std::string &coordinate, std::optional<std::string_view> before,
                            std::optional<std::string_view> after);

    [[nodiscard]] std::vector<SchemaChange> take(); //!< The worst first.

private:
    std::vector<SchemaChange> m_changes;
};

} // namespace tideline::graphql
