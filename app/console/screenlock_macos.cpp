// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screenlock.h"

#include <CoreFoundation/CoreFoundation.h>

#include <utility>

//! \file
//! The notification that macOS sends to every program when the screen is locked. Sleep shows in the clocks.
//! Not compiled on a Mac yet: only the functions that Core Foundation documents are used.
//! https://developer.apple.com/documentation/corefoundation/cfnotificationcenter

namespace tideline::app {

class ScreenLock::Listener
{
public:
    explicit Listener(std::function<void()> tell) : m_tell(std::move(tell))
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &Listener::take,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
    }
    ~Listener() { CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

private:
    static void take(CFNotificationCenterRef, void *observer, CFStringRef, const void *, CFDictionaryRef)
    {
        static_cast<Listener *>(observer)->m_tell();
    }

    std::function<void()> m_tell;
};

ScreenLock::ScreenLock(std::function<void()> tell) : m_listener(std::make_unique<Listener>(std::move(tell))) {}

ScreenLock::~ScreenLock() = default;

} // namespace tideline::app
