// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tideline::graphql::validation {

//! \brief Lines and columns of many offsets in one text, without walking it from the start each time.
//!
//! The first question costs one walk over the text, each further one a few characters. An error can carry
//! thousands of places (a cycle through thousands of fragments), so locate() alone would be too slow.
class PlaceIndex
{
public:
    //! \p text must outlive the index.
    explicit PlaceIndex(std::string_view text) : m_text(text) {}

    [[nodiscard]] Location locate(std::uint32_t offset);

private:
    struct Checkpoint
    {
        std::uint32_t offset = 0;
        Location place;
    };

    void build();

    std::string_view m_text;
    std::vector<Checkpoint> m_checkpoints; //!< By offset; empty until the first question.
};

} // namespace tideline::graphql::validation
