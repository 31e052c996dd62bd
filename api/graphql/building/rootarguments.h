// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

#include <vector>

namespace tideline::graphql {

//! The arguments of a root field that a built document has variables for: all but optional ones that are
//! deprecated, or really all.
[[nodiscard]] std::vector<const InputValue *> rootArguments(const FieldType &field, bool withDeprecated);

} // namespace tideline::graphql
