// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/serverthread.h"

namespace tideline::demo {

ServerThread::ServerThread(ServerOptions options, QObject *parent)
    : QObject(parent),
      m_server(new Server(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("tideline demo"));
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &Server::requestHandled, this, &ServerThread::requestHandled);
    connect(m_server, &Server::answered, this, &ServerThread::answered);
    m_thread.start();
}

ServerThread::~ServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::start()
{
    QMetaObject::invokeMethod(m_server, [this, server = m_server] {
        const auto port = server->start();
        const QUrl api = server->apiUrl();
        const QUrl auth = server->authUrl();
        const QList<DemoLogin> logins = server->logins();
        const quint16 number = port.value_or(quint16(0));
        const QString sentence = port ? QString() : port.error();
        QMetaObject::invokeMethod(this, [this, number, sentence, api, auth, logins] {
            m_apiUrl = api;
            m_authUrl = auth;
            m_logins = logins;
            report(number, sentence);
        });
    });
}

void ServerThread::report(quint16 port, const QString &sentence)
{
    m_isRunning = sentence.isEmpty();
    if (m_isRunning) {
        Q_EMIT started(port);
    } else {
        Q_EMIT failed(sentence);
    }
}

void ServerThread::addFault(const QString &rule)
{
    QMetaObject::invokeMethod(m_server, [server = m_server, rule] { (void)server->addFault(rule); });
}

void ServerThread::clearFaults()
{
    QMetaObject::invokeMethod(m_server, [server = m_server] { server->clearFaults(); });
}

} // namespace tideline::demo
