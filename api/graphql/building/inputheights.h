// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

#include <optional>
#include <unordered_map>

namespace tideline::graphql {

//! \brief How deep the smallest value of an input object has to be.
//!
//! 1 for one whose required fields are scalars, enums and lists (lists can be empty), more for those that need
//! others; nothing for one that has no finite value. Always smaller for what a smallest value is made of, so
//! that following it comes to an end.
class InputHeights
{
public:
    [[nodiscard]] std::optional<int> of(const Type *inputObject);
    //! The same for the value of a field: 0 for leaves and lists.
    [[nodiscard]] std::optional<int> ofValue(const Type *type);

private:
    void measure(const Type *inputObject);
    [[nodiscard]] std::optional<int> heightFromParts(const Type &inputObject) const;
    [[nodiscard]] std::optional<int> known(const Type *type) const;

    std::unordered_map<const Type *, std::optional<int>> m_heights;
};

} // namespace tideline::graphql
