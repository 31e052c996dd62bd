// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tideline::models {

class FormField;

//! \brief What stands in a leaf's place now, in words: what the context knows of the record, or the value that the form
//! took from the row it was opened from.
//!
//! Empty when it is not known, for secrets, for what names the record itself, and once the form means another record
//! than the one it was opened for.
[[nodiscard]] QString presentAnswer(const FormField &field);

} // namespace tideline::models
