// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/coercion/coercion.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

//! \file
//! Single values: the five built-in scalars, enums, custom scalars. Shared by coercion and execution.
namespace tideline::graphql {

//! Levels of nesting that values from outside may have; deeper ones are refused, so that no walk over a
//! value can use up the stack.
inline constexpr std::size_t maxValueDepth = 200;

//! True when lists and objects are nested in \p value more than \p limit levels deep.
[[nodiscard]] bool isDeeperThan(const Json &value, std::size_t limit);

//! The value in a few words for a message: `"abc"`, `12`, `a list`. Long texts are cut.
[[nodiscard]] std::string describe(const Json &value);

//! The number as a whole one if it is whole and fits 64 bits, whether stored as integer or as `3.0`.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(const Json &value);

//! Whole and in the range of the built-in Int (specification section 3.5.1).
[[nodiscard]] std::optional<std::int64_t> int32Of(const Json &value);

//! The text of a whole number of any size, as an ID carries it; nothing if it is no whole number.
[[nodiscard]] std::optional<std::string> wholeNumberText(const Json &value);

//! A value from outside as the input value of scalar or enum \p leaf, or what is wrong with it.
[[nodiscard]] tl::expected<Json, std::string> coerceLeaf(const Json &value, const Type &leaf, const ScalarCheck &check);

//! One of Int, Float, String, Boolean, ID.
[[nodiscard]] bool isBuiltInScalar(std::string_view name);

//! The sentence that says which values the enum has: `Expected one of A, B, C, found "x".`
[[nodiscard]] std::string wrongEnumMessage(const Type &type, const Json &value);

//! The value that \p definition has when none is given, or nothing when it has no (usable) default.
[[nodiscard]] std::optional<Json> defaultOf(const InputValue &definition);

//! A check that finds nothing wrong; for values that the schema itself wrote.
[[nodiscard]] std::optional<std::string> acceptEveryScalar(std::string_view scalar, const Json &value);

} // namespace tideline::graphql
