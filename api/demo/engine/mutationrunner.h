// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/resolvers.h"

namespace tideline::demo {

//! \brief Runs one root field of a mutation: fault rules first, then KT-CT-1113 for what is not served, then who may,
//! then the mutation itself. Warnings that it gave stay in the context, with the field's path.
[[nodiscard]] Resolution runMutation(Context &context, const graphql::FieldCall &call);

} // namespace tideline::demo
