// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"
#include "models/forms/formfield.h"

namespace tideline::models {

//! The first value of a leaf, from where the form was opened or because there is only one; null when nothing is known.
[[nodiscard]] graphql::Json prefillValue(const FormField &field, const FormContext &context,
                                         const FormSurroundings &world);

} // namespace tideline::models
