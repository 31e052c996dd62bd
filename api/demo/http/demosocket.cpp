// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/demosocket.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tideline::demo {

namespace {

constexpr qint64 headLimit = 64 * 1024; //!< Bytes of the first lines that are looked at.

} // namespace

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
        return;
    }
    readHead();
}

//! Looks at the first lines of a request without taking them from QHttpServer.
void DemoSocket::readHead()
{
    if (m_isHeadKnown) {
        return;
    }
    m_headText += peek(headLimit);
    const qsizetype end = m_headText.indexOf("\r\n\r\n");
    if (end < 0 && m_headText.size() < headLimit) {
        return;
    }
    m_isHeadKnown = true;
    m_head = RequestHead::parse(m_headText.left(std::max<qsizetype>(end, 0)));
    const bool hasBodyBegun = end >= 0 && end + 4 < m_headText.size();
    m_headText.clear();
    if (m_head.expectsContinue && !hasBodyBegun) {
        constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        QTcpSocket::writeData(goOn.data(), qint64(goOn.size()));
    }
    if ((m_head.isHead || m_head.closes) && m_mode == Mode::Pass) {
        m_mode = Mode::Hold;
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
    m_isHeadKnown = false; // What comes in from here on is another request.
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
    const RequestHead head = std::exchange(m_head, RequestHead());
    QByteArray answer = std::exchange(m_held, QByteArray());
    const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
    m_delayMs = 0;
    switch (mode) {
    case Mode::Pass:
    case Mode::Hold:
        if (head.isHead) {
            answer.truncate(body);
        }
        if (head.closes) {
            answer.insert(answer.indexOf("\r\n") + 2, "Connection: close\r\n");
        }
        write(answer);
        if (head.closes) {
            disconnectFromHost();
        }
        break;
    case Mode::Cut:
        write(answer.left(body + (answer.size() - body) / 2));
        disconnectFromHost();
        break;
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
