// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/connection.h"

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

//! Calls wait for a renewal that hangs: they learn of it sooner than of a mutation of their own.
HttpClientOptions impatient(HttpClientOptions options)
{
    options.mutationTimeout = std::min(options.mutationTimeout, options.queryTimeout);
    return options;
}

} // namespace

Connection::Connection(const Environment &environment, const Parts &parts, QObject *parent)
    : Connection(environment, environment.clientOptions(), parts, parent)
{}

Connection::Connection(Environment environment, HttpClientOptions options, const Parts &parts, QObject *parent)
    : QObject(parent),
      m_signInClient(parts.network, impatient(options), parts.backoffs, parts.clock),
      m_session(std::move(environment), m_signInClient, parts.clock, parts.secrets),
      m_client(parts.network, std::move(options), parts.backoffs, parts.clock),
      m_gate(m_client)
{
    m_signInClient.setRequestLog(parts.log);
    m_client.setRequestLog(parts.log);
    m_client.setTokenSource(&m_session);
    connect(&m_session, &Session::stateChanged, &m_gate,
            [this](Session::State state) { m_gate.setLocked(state == Session::State::Locked); });
    connect(&m_session, &Session::signedIn, &m_gate, &SendGate::forgetNotOffered);
}

} // namespace tideline::api
