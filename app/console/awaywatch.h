// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/screenlock.h"

#include "api/client/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace tideline::app {

//! \brief Notices that nobody sits before the console: no key and no pointer for a while, sleep, a locked screen.
//!
//! Sleep shows in the clocks, on every system; a locked screen is told by the system, on Linux by D-Bus. Watches the
//! events of the whole application. Borrows the clock.
class AwayWatch final : public QObject
{
    Q_OBJECT

public:
    //! \p limit: how long nothing happens before someone counts as away; 0: as long as one likes.
    AwayWatch(const api::Clock &clock, std::chrono::minutes limit, QObject *parent = nullptr);

    void setLimit(std::chrono::minutes limit) { m_limit = limit; } //!< Counts from the last key or pointer.

    bool eventFilter(QObject *watched, QEvent *event) override;
    void look(); //!< Called by a timer each second; by tests at will.

public Q_SLOTS: // QDBusConnection finds slots by their names only
    void noteSleep(bool begins);
    void noteScreenLock(bool isLocked);
    void noteSessionLock();

Q_SIGNALS:
    void away(); //!< Each time it begins.

private:
    void listenToSystem();

    const api::Clock &m_clock;
    std::chrono::minutes m_limit;
    api::Clock::SteadyTime m_lastInput;
    api::Clock::SteadyTime m_lastSteady;
    api::Clock::WallTime m_lastWall;
    bool m_isAway = false;
    QTimer m_timer;
    std::unique_ptr<ScreenLock> m_screen; //!< Null for the first moments.
};

} // namespace tideline::app
