// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace tideline::app {

//! \brief Tells when the person locks the computer or it is about to sleep, as far as the system says so.
//!
//! One file a system: screenlock_windows.cpp, screenlock_macos.cpp, and screenlock_none.cpp where AwayWatch listens to
//! D-Bus or nothing tells. Lives on the GUI thread and calls back there. No Qt in it, so that each file can be compiled
//! alone against the system's own headers.
class ScreenLock final
{
public:
    explicit ScreenLock(std::function<void()> tell);
    ~ScreenLock();
    ScreenLock(const ScreenLock &) = delete;
    ScreenLock &operator=(const ScreenLock &) = delete;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener; //!< Null where nothing tells.
};

} // namespace tideline::app
