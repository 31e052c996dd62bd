// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/demosocket.h"

namespace tideline::demo {

DemoSocket::DemoSocket(DemoListener &listener) : QTcpSocket(&listener), m_listener(listener)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DemoSocket::release);
    // Connected before QHttpServer's own slot, and so called before it.
    connect(this, &QTcpSocket::readyRead, this, &DemoSocket::watch);
}

void DemoSocket::watch()
{
    m_listener.setCurrent(this);
    m_received += bytesAvailable();
    if (m_received > requestLimit) {
        readAll();
        m_received = 0;
        m_mode = Mode::Pass;
        write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        disconnectFromHost();
    }
}

void DemoSocket::delayAnswer(int milliseconds)
{
    m_delayMs = milliseconds;
    m_mode = m_mode == Mode::Pass ? Mode::Hold : m_mode;
}

void DemoSocket::cutAnswer() { m_mode = Mode::Cut; }

void DemoSocket::dropAnswer() { m_mode = Mode::Drop; }

qint64 DemoSocket::writeData(const char *data, qint64 length)
{
    m_received = 0;
    if (m_mode == Mode::Pass) {
        return QTcpSocket::writeData(data, length);
    }
    if (!m_timer.isActive()) {
        m_timer.start(m_delayMs); // With 0 it fires when the whole answer has been written.
    }
    m_held.append(data, length);
    return length;
}

void DemoSocket::release()
{
    const Mode mode = std::exchange(m_mode, Mode::Pass);
    const QByteArray answer = std::exchange(m_held, QByteArray());
    m_delayMs = 0;
    switch (mode) {
    case Mode::Pass:
    case Mode::Hold:
        write(answer);
        break;
    case Mode::Cut: {
        const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
        write(answer.left(body + (answer.size() - body) / 2));
        disconnectFromHost();
        break;
    }
    case Mode::Drop:
        abort();
        break;
    }
}

void DemoListener::incomingConnection(qintptr descriptor)
{
    auto *const socket = new DemoSocket(*this);
    if (!socket->setSocketDescriptor(descriptor)) {
        socket->deleteLater();
        return;
    }
    addPendingConnection(socket);
}

} // namespace tideline::demo
