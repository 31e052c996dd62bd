// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/building/operation.h"

namespace tideline::catalogue {

//! \brief The document that sends one root field, as buildOperation() makes it, without secrets of records on the way.
//!
//! What an operation is for (a token, a new key) stands in its own payload, or in a type that nothing but payloads
//! leads to, and is selected. A text whose name says secret, password, token or API key in a type that a query can
//! reach, such as `AccountUserType.liveSecretKey`, belongs to a record that the answer happens to carry: nobody asked
//! for it, so it never travels.
[[nodiscard]] tl::expected<graphql::BuiltOperation, graphql::Error>
rootFieldDocument(const graphql::Schema &schema, graphql::ast::OperationType operation, std::string_view field,
                  bool deprecatedArguments = false);

} // namespace tideline::catalogue
