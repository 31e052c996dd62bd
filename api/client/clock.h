// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tideline::api {

//! \brief What time it is. Passed in, so that tests can move it.
class Clock
{
public:
    using WallTime = std::chrono::system_clock::time_point;
    using SteadyTime = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;
    [[nodiscard]] virtual WallTime now() const = 0; //!< For dates: token expiry, the log.
    [[nodiscard]] virtual SteadyTime steady() const = 0; //!< For durations: never jumps.
};

//! The computer's own time.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] WallTime now() const override { return std::chrono::system_clock::now(); }
    [[nodiscard]] SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
};

} // namespace tideline::api
