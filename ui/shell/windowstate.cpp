// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/theme/metrics.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tideline::ui {

QSize roomOnScreen(const QWidget &window)
{
    // What the frame takes, before there is a frame to ask.
    const QSize frame(grid(0.5), grid(4));
    return window.screen()->availableSize() - frame;
}

void fitToScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    window.resize(window.size().boundedTo(roomOnScreen(window)));
    const QRect room = window.screen()->availableGeometry();
    QRect frame = window.frameGeometry();
    frame.moveRight(std::min(frame.right(), room.right()));
    frame.moveBottom(std::min(frame.bottom(), room.bottom()));
    frame.moveTopLeft(QPoint(std::max(frame.left(), room.left()), std::max(frame.top(), room.top())));
    if (frame.topLeft() != window.frameGeometry().topLeft())
        window.move(frame.topLeft());
}

} // namespace tideline::ui
