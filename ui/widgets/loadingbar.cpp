// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/role.h"

#include <QPainter>
#include <QTimerEvent>

namespace tideline::ui {

namespace {

constexpr int tickMs = 40;
constexpr int partPercent = 30;

} // namespace

LoadingBar::LoadingBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(std::max(2, grid(0.375)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Loading"));
}

void LoadingBar::setLoading(bool loading)
{
    if (loading == m_timer.isActive())
        return;
    if (loading)
        m_timer.start(tickMs, this);
    else
        m_timer.stop();
    m_position = 0;
    update();
}

void LoadingBar::paintEvent(QPaintEvent *)
{
    if (!m_timer.isActive())
        return;
    QPainter painter(this);
    const int part = width() * partPercent / 100;
    const int x = (width() + part) * m_position / 100 - part;
    painter.fillRect(QRect(x, 0, part, height()), color(Role::Accent, palette()));
}

void LoadingBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_position = (m_position + 3) % 100;
    update();
}

} // namespace tideline::ui
