// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace tideline::graphql {

//! JSON as this project uses it: objects keep the order in which members were written, because GraphQL
//! answers follow the order of the selection (GraphQL specification, October 2021, section 7.2.2).
using Json = nlohmann::ordered_json;

//! Adds a member whose name the object does not have yet. Unlike `object[name]` it does not search first, so
//! that writing an object of n members costs n steps.
inline void appendMember(Json::object_t &object, std::string_view name, Json value)
{
    object.emplace_back(std::string(name), std::move(value));
}

} // namespace tideline::graphql
