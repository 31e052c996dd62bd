// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "api/graphql/type/schema.h"

#include <tl/expected.hpp>

#include <string>

namespace tideline::graphql {

//! \brief What a resolver gave for a scalar or enum, as the answer carries it (specification section 6.4.3,
//! "Coercing Results"). Built-in scalars and enums are checked, custom scalars pass. \p value is not null.
[[nodiscard]] tl::expected<Json, std::string> leafResult(Json value, const Type &type);

} // namespace tideline::graphql
