// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/sendgate.h"
#include "api/session/session.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace tideline::api {

//! \brief The rules of a session in a customer's place, from its sign-in to its end.
//!
//! Read-only until actForCustomer(). Operations on keys, passwords, sign-in devices and sessions never leave. Warns
//! five minutes and one minute before the end, which cannot be put off. Borrows session and gate, which outlive it.
class Masquerade final : public QObject
{
    Q_OBJECT

public:
    Masquerade(Session &session, SendGate &gate, QObject *parent = nullptr);

    //! What a masquerade may never send, whoever asks.
    [[nodiscard]] static const QSet<QString> &refusedOperations();

    [[nodiscard]] bool isReadOnly() const { return m_gate.isReadOnly(); }
    void actForCustomer(); //!< The person has confirmed: changes may be sent until the end.
    void end(); //!< At once.

Q_SIGNALS:
    void actingChanged();
    void warned(int minutesLeft); //!< 5, then 1.
    void over(); //!< By end(), its time, a lock or the server; once.

private:
    void look();
    void noteState(Session::State state);

    Session &m_session;
    SendGate &m_gate;
    int m_nextWarning = 0; //!< Index of the warning that comes next.
    bool m_wasActive = false;
    QTimer m_lastSeconds; //!< Looks at the clock more often when the end is near.
};

} // namespace tideline::api
