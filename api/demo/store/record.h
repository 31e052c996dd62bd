// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <memory>
#include <string>
#include <string_view>

namespace tideline::demo {

using graphql::Json;

//! \brief One object of the data set: an account, a payment, a meter …
//!
//! A JSON object whose members are named as the schema's fields. Shared, so that its address stays the same while
//! collections grow. Members that start with `$` never reach an answer by themselves.
using Record = std::shared_ptr<Json>;

//! A member that stands for another record: `{"$ref": ["accounts", "A-1A2B3C4D"]}`. Answers follow it.
[[nodiscard]] Json reference(std::string_view collection, std::string_view id);
[[nodiscard]] bool isReference(const Json &value);

//! A member's text; empty when it is absent or no text. Never throws.
[[nodiscard]] std::string textOf(const Json &object, std::string_view member);
//! A member's whole number; \p fallback when it is absent or no number.
[[nodiscard]] std::int64_t numberOf(const Json &object, std::string_view member, std::int64_t fallback = 0);
//! A member's truth value; \p fallback when it is absent or none.
[[nodiscard]] bool flagOf(const Json &object, std::string_view member, bool fallback = false);
//! The member, or a JSON null when it is absent.
[[nodiscard]] const Json &memberOf(const Json &object, std::string_view member);
//! Whether the member is there and not null.
[[nodiscard]] bool isSet(const Json &object, std::string_view member);

} // namespace tideline::demo
