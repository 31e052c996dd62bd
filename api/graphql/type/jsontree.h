// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"
#include "api/graphql/language/arena.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <string_view>

namespace tideline::graphql {

//! \brief A JSON value for reading once, several times lighter than a Json: introspection answers are megabytes.
//!
//! Members and items are chained in their order. Numbers keep no value, since introspection has none.
struct JsonNode
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool isTrue = false; //!< Boolean only.
    std::string_view key; //!< The member's name within an object.
    std::string_view text; //!< String only.
    const JsonNode *first = nullptr; //!< Array and Object: the first item or member.
    const JsonNode *next = nullptr; //!< The next item or member beside this one.

    //! The member called \p name, the last one if there are several; null if there is none.
    [[nodiscard]] const JsonNode *member(std::string_view name) const;
    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
};

//! Reads \p json into \p arena; the nodes' texts may point into either, so both must live on. The error has line
//! and column. Deeper nesting than \p maxDepth is an error.
[[nodiscard]] tl::expected<const JsonNode *, Error> parseJsonTree(Arena &arena, std::string_view json,
                                                                  std::size_t maxDepth = 300);

} // namespace tideline::graphql
