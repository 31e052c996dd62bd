// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace tideline::ui {

class ActionRegistry;
class Theme;

//! Adds the actions that change how the program looks: themes and the size of text. \p theme outlives \p actions.
void addLookActions(ActionRegistry &actions, Theme &theme);

//! \brief The menu behind the session bar's button, out of a window's actions; the theme in use is marked.
//!
//! The menu belongs to \p window. Actions that the window does not have are left out.
[[nodiscard]] QMenu *makeAppMenu(const ActionRegistry &actions, Theme &theme, QWidget *window);

} // namespace tideline::ui
