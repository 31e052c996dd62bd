// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/clock.h"

namespace tideline::tests {

//! A clock that stands still until it is moved.
class ManualClock final : public api::Clock
{
public:
    [[nodiscard]] WallTime now() const override { return m_now; }
    [[nodiscard]] SteadyTime steady() const override { return m_steady; }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_steady += by;
    }
    void set(std::chrono::seconds sinceEpoch) { m_now = WallTime(sinceEpoch); }

private:
    WallTime m_now{std::chrono::seconds(1'750'000'000)};
    SteadyTime m_steady{std::chrono::hours(1)};
};

} // namespace tideline::tests
