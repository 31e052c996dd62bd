// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/error.h"

#include <QString>

namespace tideline::models {

class FormField;
class FormModel;

//! \brief The field that a server's input path means, or null when it fits none.
//!
//! Servers spell paths in their own way: {"input", "apiKey"} for APIKey, {"input", "password"} for newPassword,
//! snake case, or without the argument's name. Names are compared without case and underscores, then by a common end
//! if that is unique; what lies below a leaf or a closed object means that field.
[[nodiscard]] FormField *fieldOfServerPath(const FormModel &form, const graphql::Path &path);

//! "input.items[2].units" → {"input", "items", 2, "units"}.
[[nodiscard]] graphql::Path pathFromText(const QString &text);

} // namespace tideline::models
