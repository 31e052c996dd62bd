// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/execution/object.h"

#include <memory>

//! \file
//! Objects for the executor's tests, answered from JSON.
namespace tideline::graphql::tests {

//! \brief Answers each field with the member of its name; a member that is missing is null.
//!
//! `"__typename"` names the type of an object in a place of abstract type. Two kinds of members are special:
//! `{"__error": text, "extensions": …}` fails, `{"__arguments": true}` answers with the arguments as JSON text.
[[nodiscard]] std::shared_ptr<const Object> jsonObject(Json data, const Type *type);

} // namespace tideline::graphql::tests
