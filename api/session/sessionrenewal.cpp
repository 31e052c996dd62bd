// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The life of a session's token: given out while it lasts, renewed before it ends, over when it cannot be.
#include "api/session/session.h"

#include "api/session/sessionerrors.h"

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

using namespace std::chrono_literals;

constexpr auto longestMargin = 60s; //!< Refresh this long before the end, or a tenth of the lifetime before.
constexpr auto holdOff = 5s; //!< Between refreshes that fail, so that nobody hammers the login.
constexpr auto lastMoment = 2s; //!< A token that ends sooner is not worth sending, if there can be another.

} // namespace

bool Session::isUsable() const
{
    if (m_wasRejected || (m_state != State::Active && m_state != State::Refreshing))
        return false;
    if (isMasqueradeOver())
        return false;
    const auto needed = renewsItself() ? lastMoment : 0s;
    return !m_tokens.expires || *m_tokens.expires - m_clock.now() > needed;
}

std::chrono::milliseconds Session::margin() const
{
    if (!m_tokens.expires || !m_tokens.received)
        return longestMargin;
    const auto lifetime = std::chrono::duration_cast<std::chrono::milliseconds>(*m_tokens.expires - *m_tokens.received);
    return std::min<std::chrono::milliseconds>(longestMargin, lifetime / 10);
}

bool Session::isHoldingOff() const { return m_holdOffUntil && m_clock.steady() < *m_holdOffUntil; }

std::optional<QString> Session::readyToken() const
{
    if (m_isLocked || !isUsable())
        return std::nullopt;
    return m_tokens.access;
}

CallHandle Session::token(TokenCallback callback)
{
    auto *call = new TokenCall(std::move(callback), this);
    CallHandle handle = TokenCall::handleOf(call);
    if (m_isLocked) {
        call->finishLater(tl::unexpected(sessionerrors::locked()));
    } else if (m_state == State::SignedOut) {
        call->finishLater(tl::unexpected(sessionerrors::signedOut()));
    } else if (m_state == State::Ended) {
        call->finishLater(tl::unexpected(sessionerrors::ended()));
    } else if (isUsable()) {
        call->finishLater(m_tokens.access);
    } else if (m_state == State::Active && isHoldingOff()) {
        call->finishLater(tl::unexpected(m_lastFailure));
    } else {
        m_waiting.append(call);
        if (m_state == State::Active) // From the event loop: ending the session would answer the call at once.
            QMetaObject::invokeMethod(this, &Session::refresh, Qt::QueuedConnection);
    }
    return handle;
}

void Session::reject(const QString &token)
{
    if (token.isEmpty() || token != m_tokens.access || m_wasRejected)
        return;
    m_wasRejected = true;
    if (!renewsItself()) // From the event loop: the caller is in the middle of something.
        QMetaObject::invokeMethod(this, &Session::refresh, Qt::QueuedConnection);
}

void Session::revoke(const QString &token, const Error &why)
{
    if (token.isEmpty() || token != m_tokens.access)
        return;
    m_wasRejected = true;
    // From the event loop: the caller is in the middle of something.
    QMetaObject::invokeMethod(
        this,
        [this, token, why] {
            if (token != m_tokens.access)
                return; // somebody has signed in anew
            m_transport.cancel();
            end(why);
        },
        Qt::QueuedConnection);
}

void Session::tick()
{
    if (!m_tokens.expires)
        return;
    const QPointer<Session> self(this);
    Q_EMIT timeLeftChanged();
    if (self && isMasqueradeOver() && m_state == State::Active) {
        end(sessionerrors::masqueradeEnded());
        return;
    }
    if (!self || m_isLocked || m_state != State::Active || !m_tokens.expires)
        return;
    const auto left = *m_tokens.expires - m_clock.now();
    if (renewsItself()) {
        if (left <= margin() && !isHoldingOff())
            refresh();
    } else if (left <= 0s) {
        end(m_isMasquerade ? sessionerrors::masqueradeEnded() : sessionerrors::ended());
    }
}

//! Gets a new access token, by the refresh token if there is one, else by the key.
void Session::refresh()
{
    const bool isDue = m_tokens.expires && *m_tokens.expires - m_clock.now() <= margin();
    if (m_state != State::Active || (isUsable() && !isDue))
        return;
    if (!m_tokens.refresh.isEmpty())
        renewBy(RefreshToken{m_tokens.refresh}, true);
    else if (canRenew(m_renewal))
        renewBy(m_renewal, false);
    else
        end(sessionerrors::ended());
}

void Session::renewBy(const Credentials &credentials, bool byToken)
{
    m_transport = m_client.send(signInRequest(credentials),
                                [this, byToken](const Result &result) { refreshAnswered(result, byToken); });
    setState(State::Refreshing);
}

void Session::refreshAnswered(const Result &result, bool byToken)
{
    auto tokens = tokensOf(result, m_clock.now());
    if (tokens) {
        if (tokens->refresh.isEmpty())
            tokens->refresh = m_tokens.refresh;
        accept(*std::move(tokens), m_renewal);
        return;
    }
    if (sessionerrors::isFinal(tokens.error())) {
        if (byToken && canRenew(m_renewal)) {
            m_tokens.refresh.clear();
            renewBy(m_renewal, false);
        } else {
            end(tokens.error());
        }
        return;
    }
    m_lastFailure = std::move(tokens.error());
    m_lastFailure.maybeDone = false; // What waits was never sent.
    m_holdOffUntil = m_clock.steady() + std::max<std::chrono::seconds>(holdOff, m_lastFailure.retryAfter.value_or(0s));
    const QPointer<Session> self(this);
    setState(State::Active);
    if (self)
        answerWaiting(tl::unexpected(m_lastFailure));
    if (self && !isUsable())
        Q_EMIT renewalFailed(m_lastFailure);
}

//! Callbacks may do anything, to the session too: nothing of it is touched after the first.
void Session::answerWaiting(const tl::expected<QString, Error> &answer)
{
    const QList<QPointer<TokenCall>> waiting = std::exchange(m_waiting, {});
    const tl::expected<QString, Error> given = m_isLocked && answer ? tl::unexpected(sessionerrors::locked()) : answer;
    for (const QPointer<TokenCall> &call : waiting) {
        if (call)
            call->finish(given);
    }
}

} // namespace tideline::api
