// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tideline::graphql {

//! A place in a source text. Both numbers start at 1; columns count UTF-16 code units, as graphql-js does,
//! so that positions agree with what other GraphQL tools print. Zero means: no place known.
struct Location
{
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const Location &) const = default;
};

//! One step into a JSON value: a member's name or a list index.
using PathSegment = std::variant<std::string, std::size_t>;
using Path = std::vector<PathSegment>;

//! Writes a path as `input.items[2].name`; an empty path gives an empty string.
[[nodiscard]] std::string toString(const Path &path);
[[nodiscard]] Json toJson(const Path &path);

//! \brief What went wrong in a document, a schema, an input or an execution.
//!
//! Shaped as the errors of a GraphQL answer (specification section 7.1.2), so that the executor, the
//! validator and the command line share one type.
struct Error
{
    std::string message;
    std::vector<Location> locations; //!< Empty when the error has no place in a text.
    Path path; //!< Into the answer or the variables; empty when it has none.
    Json extensions = nullptr; //!< An object, or null when there are none.
    std::string rule; //!< The validation rule that made it, "KnownTypeNames"; else empty.
};

using Errors = std::vector<Error>;

//! The error as a member of an answer's `errors` list; empty parts are left out.
[[nodiscard]] Json toJson(const Error &error);
//! `3:14: message`, or the message alone when there is no location; one line.
[[nodiscard]] std::string toString(const Error &error);

} // namespace tideline::graphql
