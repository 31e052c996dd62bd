// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

namespace tideline::graphql {

//! Whether a client that reads a field of type \p before can read \p after: the same type, or one that is never
//! null where it could be. The types are of two schemas, so names decide.
[[nodiscard]] bool isSafeForOutput(const Type *before, const Type *after);

//! Whether every value for an argument or input field of type \p before is one for \p after: the same type, or one
//! that may be null where it could not.
[[nodiscard]] bool isSafeForInput(const Type *before, const Type *after);

} // namespace tideline::graphql
