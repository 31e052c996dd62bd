// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace tideline::ui {

//! \brief Asks before forms go whose drafts can't be written: \p lose is called when the person says so.
//!
//! Window-modal over \p window and asked once at a time; going back is the default. GUI thread only.
void askToLose(QWidget *window, int forms, const std::function<void()> &lose);

} // namespace tideline::ui
