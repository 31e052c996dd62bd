// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace tideline::tests {

//! \brief Watches that the event loop keeps turning while something long goes on.
class EventLoopAlive final
{
public:
    EventLoopAlive()
    {
        m_sinceTick.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            ++m_ticks;
            m_longestGapMs = std::max(m_longestGapMs, m_sinceTick.restart());
        });
        m_timer.start(5);
    }

    [[nodiscard]] int ticks() const { return m_ticks; }
    //! The longest time for which nothing else could run.
    [[nodiscard]] qint64 longestGapMs() const { return std::max(m_longestGapMs, m_sinceTick.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longestGapMs = 0;
    int m_ticks = 0;
};

} // namespace tideline::tests
