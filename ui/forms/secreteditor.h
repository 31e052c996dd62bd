// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/lineeditor.h"

namespace tideline::ui {

//! \brief A secret: dots, readable only while the eye is pressed; nothing of it reaches completion or undo of others.
class SecretEditor final : public LineEditor
{
    Q_OBJECT

public:
    SecretEditor(models::FormField &field, FormBinder &binder, QWidget *parent);
};

} // namespace tideline::ui
