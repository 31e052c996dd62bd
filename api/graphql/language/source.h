// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"

#include <cstdint>
#include <string_view>

namespace tideline::graphql {

//! Byte offsets of a node in its source text: [begin, end). Texts are limited to 4 GiB.
struct SourceRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

//! \brief Line and column of a byte offset in a UTF-8 text.
//!
//! Line terminators are LF, CR LF and CR (specification section 2.1.2). Costs one walk over the text up to
//! \p offset: nodes keep offsets, and places are worked out only for errors.
[[nodiscard]] Location locate(std::string_view text, std::uint32_t offset);

} // namespace tideline::graphql
