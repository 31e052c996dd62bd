// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace tideline::graphql {

//! JSON as this project uses it: objects keep the order in which members were written, because GraphQL
//! answers follow the order of the selection (GraphQL specification, October 2021, section 7.2.2).
using Json = nlohmann::ordered_json;

} // namespace tideline::graphql
