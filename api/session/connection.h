// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/httpgraphqlclient.h"
#include "api/session/sendgate.h"
#include "api/session/session.h"

#include <QObject>

namespace tideline::api {

//! \brief Everything between a screen and one environment, put together: session, client and gate.
//!
//! Screens and forms use gate(); sign-in dialogs and the session bar use session(). Locking the session locks
//! the gate; a new sign-in forgets what was not offered. Borrows what it is given; that outlives it.
class Connection final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QNetworkAccessManager &network;
        Backoffs &backoffs;
        const Clock &clock;
        RequestLog *log = nullptr; //!< May be null.
        SecretStore *secrets = nullptr; //!< Null: nothing is kept between runs.
    };

    Connection(const Environment &environment, const Parts &parts, QObject *parent = nullptr);
    //! With other options than the environment's own, for tests and the command line.
    Connection(Environment environment, HttpClientOptions options, const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] SendGate &gate() { return m_gate; }
    [[nodiscard]] HttpGraphQlClient &client() { return m_client; } //!< For its waiting() signal; send through gate().

private:
    HttpGraphQlClient m_signInClient;
    Session m_session;
    HttpGraphQlClient m_client;
    SendGate m_gate;
};

} // namespace tideline::api
