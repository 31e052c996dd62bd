// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QString>

#include <optional>

//! \file
//! JSON between Qt's texts and the project's values.
namespace tideline::models {

//! Nothing when \p text is no JSON or is nested deeper than any variables of ours (200 levels).
[[nodiscard]] std::optional<graphql::Json> jsonFromText(const QString &text);

[[nodiscard]] QString compactText(const graphql::Json &value); //!< One line; invalid UTF-8 is replaced.
[[nodiscard]] QString indentedText(const graphql::Json &value);
//! \name For those who know texts only
//! @{
[[nodiscard]] bool isJson(const QString &text);
[[nodiscard]] QString tidyJson(const QString &text); //!< Laid out over lines; \p text itself when it is no JSON.
//! @}

//! A text's value as Qt's; empty when \p value is no text.
[[nodiscard]] QString textOf(const graphql::Json &value);

} // namespace tideline::models
