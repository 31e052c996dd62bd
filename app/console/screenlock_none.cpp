// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screenlock.h"

namespace tideline::app {

class ScreenLock::Listener
{};

ScreenLock::ScreenLock(std::function<void()>) {}

ScreenLock::~ScreenLock() = default;

} // namespace tideline::app
