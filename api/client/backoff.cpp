// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/backoff.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace tideline::api {

Backoff::Backoff(const Clock &clock, RetryPolicy policy)
    : m_clock(clock),
      m_policy(std::move(policy)),
      m_until(clock.steady())
{}

std::chrono::milliseconds Backoff::remaining() const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_until - m_clock.steady());
    return std::max(left, std::chrono::milliseconds(0));
}

void Backoff::failed(Clock::SteadyTime sentAt, std::optional<std::chrono::seconds> retryAfter)
{
    const Clock::SteadyTime now = m_clock.steady();
    if (m_lastFailure && sentAt < *m_lastFailure && !retryAfter)
        return;
    std::chrono::milliseconds wait(0);
    if (retryAfter)
        wait = std::clamp<std::chrono::milliseconds>(*retryAfter, std::chrono::milliseconds(0), m_policy.longestWait);
    else if (!m_policy.delays.empty())
        wait = m_policy.delays[std::min(m_failures, m_policy.delays.size() - 1)];
    ++m_failures;
    m_lastFailure = now;
    m_until = std::max(m_until, now + wait);
}

void Backoff::succeeded(Clock::SteadyTime sentAt)
{
    if (m_lastFailure && sentAt < *m_lastFailure)
        return;
    m_failures = 0;
    m_lastFailure.reset();
    m_until = m_clock.steady();
}

Backoffs::Backoffs(const Clock &clock, RetryPolicy policy) : m_clock(clock), m_policy(std::move(policy)) {}

Backoff &Backoffs::of(const QUrl &url)
{
    const QString server = url.host().toLower() + u':' + QString::number(url.port(url.scheme() == u"http" ? 80 : 443));
    return m_byServer.try_emplace(server, m_clock, m_policy).first->second;
}

} // namespace tideline::api
