// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

//! \file
//! Valid schemas that are hard to build documents for.
namespace tideline::graphql::tests {

//! Name and SDL.
[[nodiscard]] std::vector<std::pair<const char *, std::string>> nastySchemas();

//! A schema of \p types object types, half as many inputs and \p mutations mutations, all of them densely connected,
//! with unions whose members disagree.
[[nodiscard]] std::string largeSchema(int types, int mutations);

} // namespace tideline::graphql::tests
