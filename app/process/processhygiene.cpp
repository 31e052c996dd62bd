// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/processhygiene.h"

#if defined(_WIN32)
#include <windows.h>
// After windows.h, which it needs.
#include <werapi.h>
#else
#include <sys/resource.h>
#endif
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace tideline::app {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
#else
constexpr bool isSanitized = false;
#endif

} // namespace

void keepMemoryPrivate()
{
#if defined(_WIN32)
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#else
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(__linux__)
    if (!isSanitized)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#else
    static_cast<void>(isSanitized);
#endif
}

} // namespace tideline::app
