// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screenlock.h"

#include <windows.h>
// After windows.h, which it needs.
#include <wtsapi32.h>

#include <utility>

//! \file
//! A hidden window of its own gets what Windows says of the session and of power.
//! https://learn.microsoft.com/windows/win32/api/wtsapi32/nf-wtsapi32-wtsregistersessionnotification
//! https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast

namespace tideline::app {

namespace {

constexpr wchar_t className[] = L"TidelineScreenLock";

} // namespace

class ScreenLock::Listener
{
public:
    explicit Listener(std::function<void()> tell) : m_tell(std::move(tell))
    {
        const HINSTANCE program = GetModuleHandleW(nullptr);
        WNDCLASSEXW kind = {};
        kind.cbSize = sizeof kind;
        kind.lpfnWndProc = &Listener::take;
        kind.hInstance = program;
        kind.lpszClassName = className;
        RegisterClassExW(&kind);
        // No message-only window: those get no WM_POWERBROADCAST.
        m_window = CreateWindowExW(0, className, L"", WS_POPUP, 0, 0, 0, 0, nullptr, nullptr, program, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        m_isRegistered = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != FALSE;
    }
    ~Listener()
    {
        if (m_isRegistered)
            WTSUnRegisterSessionNotification(m_window);
        if (m_window)
            DestroyWindow(m_window);
        UnregisterClassW(className, GetModuleHandleW(nullptr));
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

private:
    static LRESULT CALLBACK take(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        const bool isLock = message == WM_WTSSESSION_CHANGE
            && (what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT);
        const bool isSleep = message == WM_POWERBROADCAST && what == PBT_APMSUSPEND;
        auto *self = reinterpret_cast<Listener *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (self && (isLock || isSleep))
            self->m_tell();
        return DefWindowProcW(window, message, what, more);
    }

    std::function<void()> m_tell;
    HWND m_window = nullptr;
    bool m_isRegistered = false;
};

ScreenLock::ScreenLock(std::function<void()> tell) : m_listener(std::make_unique<Listener>(std::move(tell))) {}

ScreenLock::~ScreenLock() = default;

} // namespace tideline::app
