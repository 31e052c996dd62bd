// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tideline::graphql {

//! What a JSON text from outside may hold before it is parsed at all.
struct JsonLimits
{
    std::size_t depth = 256; //!< Nested lists and objects.
    std::size_t values = 5'000'000; //!< Members and items altogether: bounds the memory of the tree.
    //! Members of one object. Objects keep their order and look names up one by one, so a hostile object
    //! with a million members would take minutes.
    std::size_t members = 10'000;
};

//! Why \p text must not be parsed; empty if it may. Reads it once, in constant memory; checks no grammar.
[[nodiscard]] std::string jsonLimitBroken(std::string_view text, const JsonLimits &limits = {});

//! \brief Parses a text that somebody else wrote: a server, a client, a file.
//!
//! Discarded (`is_discarded()`) when it is not JSON or over a limit: trees are copied and compared by recursion, so a
//! deep one must never come into being.
[[nodiscard]] Json parseForeignJson(std::string_view text, const JsonLimits &limits = {});

//! The offset of the first byte that is not UTF-8 (RFC 3629); npos if there is none.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

} // namespace tideline::graphql
