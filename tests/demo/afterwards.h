// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QString>

#include <optional>

namespace tideline::testing {

//! What was to be seen at one moment.
struct Shown
{
    graphql::Json data; //!< Of a query; null when it was refused.
    QString code; //!< Why it was refused; empty when it was not.
    QString page; //!< The text of a page.
};

//! \p value with every `${answer.path}` put in from \p answer: a text that is nothing but a placeholder becomes the
//! value itself. A path that leads nowhere stays as it is, so that the test that uses it shows it.
[[nodiscard]] graphql::Json withAnswer(graphql::Json value, const graphql::Json &answer);

//! The rule can be asked before the operation, too: it takes nothing from the answer, and asking changes nothing.
[[nodiscard]] bool canBeAskedBefore(const graphql::Json &rule);

//! \brief What an "afterwards" in tests/demo/inputs lacks; empty when the change shows.
//!
//! What it shows was not there before, what it hides was there and is gone. `*` stands for anything but null. Lists of
//! a rule name some of the rows that there are, in any order.
[[nodiscard]] QString missingChange(const graphql::Json &rule, const std::optional<Shown> &before, const Shown &after);

} // namespace tideline::testing
