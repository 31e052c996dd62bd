// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/core/json.h"

#include <QVariant>

#include <optional>
#include <string>
#include <string_view>

namespace tideline::models {

//! \brief The value at a dotted path, `account.users.0.email`; null pointer when a step is missing.
//!
//! Steps that are numbers index lists. A null on the way ends the walk: what is below null is absent.
[[nodiscard]] const graphql::Json *valueAt(const graphql::Json &json, std::string_view path);

//! A leaf as Qt holds it: text, whole number, number, truth value; null and absent give an invalid variant;
//! objects and lists are given as compact JSON text.
[[nodiscard]] QVariant toVariant(const graphql::Json *value);

//! \brief The rows that a value stands for: a list's items, a connection's nodes; nothing of anything else.
//!
//! Edges and nodes may be null (kraken/behaviour.md, "Pagination"): those are passed over.
[[nodiscard]] graphql::Json rowsOf(const graphql::Json &value);
//! The rows at a path; a step `*` gathers those of every row on the way: "ledgers.*.payments".
[[nodiscard]] graphql::Json rowsAt(const graphql::Json &json, std::string_view path);

//! A path without the places in lists and the steps of a connection: "items.product" for "items.0.product".
[[nodiscard]] std::string plainPath(std::string_view path);

//! \brief A path as a list of columns knows it, from the path of an error: without indexes, edges and nodes.
//!
//! {"account", "users", 0, "email"} below the list "account.users" is "email"; nothing when it is not below it.
[[nodiscard]] std::optional<std::string> columnPath(const graphql::Path &path, std::string_view list);

//! The dotted form of an answer's path: {"account", "users", 0} → "account.users.0".
[[nodiscard]] std::string dotted(const graphql::Path &path);
//! The value at \p path is the one at \p whole or inside it. A step `*` in either stands for any.
[[nodiscard]] bool isPartOf(std::string_view path, std::string_view whole);

} // namespace tideline::models
