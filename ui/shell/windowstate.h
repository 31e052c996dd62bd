// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QStringList>

class QWidget;

namespace tideline::ui {

//! What a window looked like, to come back the same after a restart. Plain values for the settings.
struct WindowState
{
    QByteArray geometry;
    QStringList customers; //!< Account numbers of the open tabs, in their order.
    QStringList screens; //!< The screen each of them showed.
    int current = 0; //!< 0 is the find page.
};

//! The largest size that a window can have on its screen with its frame around it, in device-independent pixels.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);

//! Makes \p window no larger than its screen and moves it into it: what was kept on a large screen may come back on a
//! small one. Leaves maximized windows alone.
void fitToScreen(QWidget &window);

} // namespace tideline::ui
