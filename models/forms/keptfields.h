// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formfield.h"

namespace tideline::models {

//! May a draft hold what is typed there? Neither secrets nor bank details, which a form shows as they are typed.
[[nodiscard]] inline bool isKeptInDrafts(const FormField &field)
{
    using Editor = catalogue::FieldHint::Editor;
    const Editor editor = field.spec().hint.editor;
    return !field.isSecret() && editor != Editor::SortCode && editor != Editor::BankAccountNumber;
}

} // namespace tideline::models
