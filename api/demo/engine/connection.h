// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/resolvers.h"

#include <functional>

namespace tideline::demo {

//! \brief The rows behind a connection: how many there are, and each one when it is asked for.
//!
//! Only the rows of the page are made, so a list of 100,000 costs no more than its page.
struct Rows
{
    std::size_t count = 0;
    std::function<Record(std::size_t)> at;
    //! What the cursor of a row remembers; a row keeps its key when rows are added or removed around it.
    std::function<std::string(std::size_t)> key;

    [[nodiscard]] static Rows
    of(std::vector<Record> records); //!< Keyed by the member `id`, `number`, `code` or `slug`.
    [[nodiscard]] static Rows newestFirst(std::vector<Record> records)
    {
        return of({records.rbegin(), records.rend()});
    }
};

constexpr std::int64_t pageLimit = 99; //!< KT-CT-1202 above it: the API refuses 100.

//! \brief A Relay connection by the API's rules: `first` or `last` compulsory (KT-CT-1201), at most \p limit
//! (KT-CT-1202), opaque cursors, `offset` where the field has one, hasPreviousPage false when paging forward.
//!
//! \p more holds further members of the connection object beside edges, pageInfo, totalCount and edgeCount.
[[nodiscard]] Resolution connection(const Call &call, Rows rows, std::int64_t limit = pageLimit,
                                    Json more = Json::object());
[[nodiscard]] Resolution connection(const Call &call, std::vector<Record> records);

} // namespace tideline::demo
