// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/execution/object.h"

#include <memory>

//! \file
//! The objects behind `__schema` and `__type` (specification section 4).
namespace tideline::graphql {

[[nodiscard]] std::shared_ptr<const Object> introspectSchema(const Schema &schema);
//! Null when no type has the name in \p arguments.
[[nodiscard]] std::shared_ptr<const Object> introspectType(const Schema &schema, const Json &arguments);

} // namespace tideline::graphql
