// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

//! \file
//! Relay connections, told by their shape (https://relay.dev/graphql/connections.htm).
namespace tideline::graphql {

//! An object or interface with `edges` of objects and `pageInfo`.
[[nodiscard]] bool isConnection(const Type &type);

//! True for `first` of type Int or Int!.
[[nodiscard]] bool isPageSize(const InputValue &argument);

//! True if the field returns a connection and takes `first`.
[[nodiscard]] bool isPaged(const FieldType &field);

} // namespace tideline::graphql
