// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "models/forms/fieldkind.h"
#include "models/forms/formcontext.h"

#include <QString>

namespace tideline::models {

//! A JSON value of a leaf as a sentence shows it: "£25.00", "24 November 2026", "Yes"; anything else as its text.
[[nodiscard]] QString valueInWords(const graphql::Json &value, FieldKind kind, const FormSurroundings &world);

} // namespace tideline::models
