// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tideline::ui {

//! \brief Makes Tab follow the layouts: what is laid out first is reached first, whenever it was made.
//!
//! Widgets that are made late stand at the end of Qt's chain otherwise. Stacks and scroll areas are walked in the order
//! of their pages.
void orderTabs(QWidget *container);

} // namespace tideline::ui
