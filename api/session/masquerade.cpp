// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/masquerade.h"

#include <QPointer>

#include <array>
#include <utility>

namespace tideline::api {

namespace {

constexpr std::array<std::chrono::minutes, 2> warnings = {std::chrono::minutes(5), std::chrono::minutes(1)};
constexpr std::chrono::seconds nearTheEnd(3);
constexpr std::chrono::milliseconds lookInterval(100);

} // namespace

const QSet<QString> &Masquerade::refusedOperations()
{
    static const QSet<QString> names = {QStringLiteral("forceReauthentication"),
                                        QStringLiteral("regenerateSecretKey"),
                                        QStringLiteral("updatePassword"),
                                        QStringLiteral("resetPassword"),
                                        QStringLiteral("resetUserPassword"),
                                        QStringLiteral("requestPasswordReset"),
                                        QStringLiteral("updateEmailAndPassword"),
                                        QStringLiteral("createMfaDevice"),
                                        QStringLiteral("validateMfaDevice"),
                                        QStringLiteral("deleteMfaDevice"),
                                        QStringLiteral("sendPreSignedTokenEmail"),
                                        QStringLiteral("invalidatePreSignedToken"),
                                        QStringLiteral("masqueradeAuthentication"),
                                        QStringLiteral("obtainKrakenToken"),
                                        QStringLiteral("registerEmail"),
                                        QStringLiteral("updateBlackholeEmail")};
    return names;
}

Masquerade::Masquerade(Session &session, SendGate &gate, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_gate(gate)
{
    m_gate.setReadOnly(true);
    m_gate.setRefused(refusedOperations());
    connect(&session, &Session::stateChanged, this, &Masquerade::noteState);
    connect(&session, &Session::timeLeftChanged, this, &Masquerade::look);
    m_lastSeconds.setInterval(lookInterval);
    connect(&m_lastSeconds, &QTimer::timeout, &session, &Session::tick);
}

void Masquerade::actForCustomer()
{
    if (!m_wasActive || !isReadOnly())
        return;
    m_gate.setReadOnly(false);
    Q_EMIT actingChanged();
}

void Masquerade::end() { m_session.signOut(); }

void Masquerade::look()
{
    const auto left = m_session.timeLeft();
    if (left && *left <= nearTheEnd && m_wasActive && !m_lastSeconds.isActive())
        m_lastSeconds.start();
    const auto next = static_cast<std::size_t>(m_nextWarning);
    if (!left || next >= warnings.size() || *left > warnings.at(next))
        return;
    // Late, as after a sleep: the last one that is due says it all.
    while (static_cast<std::size_t>(m_nextWarning) + 1 < warnings.size()
           && *left <= warnings.at(static_cast<std::size_t>(m_nextWarning) + 1))
        ++m_nextWarning;
    const auto minutes = warnings.at(static_cast<std::size_t>(m_nextWarning++)).count();
    Q_EMIT warned(static_cast<int>(minutes));
}

void Masquerade::noteState(Session::State state)
{
    if (state == Session::State::Active) {
        m_wasActive = true;
        return;
    }
    if (state == Session::State::Refreshing || state == Session::State::SigningIn || !m_wasActive)
        return;
    m_wasActive = false;
    m_lastSeconds.stop();
    m_gate.setReadOnly(true);
    m_gate.setLocked(true);
    Q_EMIT over();
}

} // namespace tideline::api
