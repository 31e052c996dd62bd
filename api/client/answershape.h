// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/request.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline::api {

//! One member that an answer's `data` must have, by the operation that was sent.
struct ExpectedField
{
    std::string key; //!< The alias or the name.
    bool hasSelection = false; //!< An object, a list of objects, or null; anything otherwise.
    bool mayBeMissing = false; //!< Whether it is skipped could not be told from the request.
    std::optional<bool> isList = {}; //!< Where the request says it.
};

//! \brief The fields of the operation's first level, fragments opened, `@skip` and `@include` obeyed.
//!
//! Empty, and so without demands, when the document cannot be read: then the server is the one to say it.
[[nodiscard]] std::vector<ExpectedField> expectedFields(const Request &request);

//! \brief What is wrong with \p data, an object or null; empty when it is as it was asked for.
//!
//! \p hasErrors: the answer says itself that something went wrong, and may leave out members.
[[nodiscard]] QString shapeComplaint(const std::vector<ExpectedField> &expected, const graphql::Json &data,
                                     bool hasErrors);

} // namespace tideline::api
