// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorvalues.h"

namespace tideline::models {

class FormModel;

//! \brief The answers of a form by the names of their fields, for the words of an error: "points" → "500".
//!
//! Amounts and dates in words, what was chosen from a list as it is sent. Names that stand for several answers, secrets
//! and what has no value are left out.
[[nodiscard]] catalogue::ErrorValues answerValues(const FormModel &form);

} // namespace tideline::models
