// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/clock.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

class QUrl;

namespace tideline::api {

//! When a failed query may be sent again. Mutations never are.
struct RetryPolicy
{
    //! Wait before the first, second … repetition; as many repetitions as entries. Empty: none.
    std::vector<std::chrono::milliseconds> delays = {std::chrono::seconds(2), std::chrono::seconds(5),
                                                     std::chrono::seconds(15)};
    //! A server that asks for a longer wait than this gets no repetition: the person is told instead.
    std::chrono::milliseconds longestWait = std::chrono::seconds(30);

    [[nodiscard]] static RetryPolicy none() { return {{}, std::chrono::milliseconds(0)}; }
};

//! \brief The shared patience with one server: when one query fails, all queries to that server wait.
//!
//! One object a server, handed out by Backoffs. Holds no timer: operations ask how long to wait
//! and own the timers. Failures of requests sent before the last failure was noticed count as the same one.
class Backoff
{
public:
    explicit Backoff(const Clock &clock, RetryPolicy policy = {});

    [[nodiscard]] const RetryPolicy &policy() const { return m_policy; }
    //! What is left of the wait; zero: send now.
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    //! A request sent at \p sentAt failed; \p retryAfter is what the server asked for.
    void failed(Clock::SteadyTime sentAt, std::optional<std::chrono::seconds> retryAfter);
    void succeeded(Clock::SteadyTime sentAt); //!< Ends the wait if it was sent after the last failure.

private:
    const Clock &m_clock;
    RetryPolicy m_policy;
    std::size_t m_failures = 0;
    std::optional<Clock::SteadyTime> m_lastFailure;
    Clock::SteadyTime m_until;
};

//! \brief The patience with every server, by host and port. One object for the whole program, passed to all clients.
class Backoffs
{
public:
    //! Borrows \p clock.
    explicit Backoffs(const Clock &clock, RetryPolicy policy = {});

    [[nodiscard]] Backoff &of(const QUrl &url); //!< Stays valid as long as this object.

private:
    const Clock &m_clock;
    RetryPolicy m_policy;
    std::map<QString, Backoff> m_byServer;
};

} // namespace tideline::api
