// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/server.h"

#include <QThread>

namespace tideline::demo {

//! \brief A demo server in a thread of its own, so that neither making the data nor answering holds up the GUI.
//!
//! Belongs to the thread that made it; its signals arrive there. Destroying it stops the server and waits for the
//! thread.
class ServerThread final : public QObject
{
    Q_OBJECT

public:
    explicit ServerThread(ServerOptions options, QObject *parent = nullptr);
    ~ServerThread() override;

    void start(); //!< Comes back at once; started() or failed() follows. Does nothing while it runs.

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QUrl apiUrl() const { return m_apiUrl; } //!< Empty until started().
    [[nodiscard]] QUrl authUrl() const { return m_authUrl; }
    [[nodiscard]] QList<DemoLogin> logins() const { return m_logins; } //!< As at the start; the agent first.

    void addFault(const QString &rule); //!< A wrong rule is left out.
    void clearFaults();

Q_SIGNALS:
    void started(quint16 port);
    void failed(const QString &sentence);
    void requestHandled(const QString &service, const QByteArray &body, int status);
    void answered(const QByteArray &body);

private:
    void report(quint16 port, const QString &sentence);

    QThread m_thread;
    Server *m_server = nullptr; //!< Lives in m_thread, which deletes it at its end.
    bool m_isRunning = false;
    QUrl m_apiUrl;
    QUrl m_authUrl;
    QList<DemoLogin> m_logins;
};

} // namespace tideline::demo
