// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formproblem.h"

namespace tideline::models {

class FormModel;

//! \brief Every problem of the form, in the order of its fields.
//!
//! First what can be said in words about each answer: missing, not readable, outside the hint's limits. Then the
//! variables are coerced against the schema, and what that finds besides is added at its path.
[[nodiscard]] FormProblems problemsOf(const FormModel &form);

} // namespace tideline::models
