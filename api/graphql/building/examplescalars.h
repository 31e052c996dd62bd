// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <string_view>

namespace tideline::graphql {

//! A value of the scalar, in its format. Scalars that the project does not know are guessed at by their name.
[[nodiscard]] Json exampleScalar(std::string_view name);

} // namespace tideline::graphql
