// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace tideline::tests {

namespace {

constexpr qint64 fillAhead = 256 * 1024; //!< Bytes kept ready in a socket that is being filled.

//! With no time to linger, the system resets the connection instead of closing it in order.
void reset(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket.abort();
}

qint64 contentLength(const RawRequest &request) { return request.header("Content-Length").toLongLong(); }

} // namespace

QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n";
    if (!contentType.isEmpty())
        answer += "Content-Type: " + contentType + "\r\n";
    return answer + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

RawAnswer unboundedAnswer(const QByteArray &bytes)
{
    RawAnswer answer;
    answer.bytes = bytes;
    answer.then = RawAnswer::Then::CloseWhenRead;
    return answer;
}

RawAnswer jsonAnswer(const QByteArray &body, int status, const QByteArray &moreHeaders)
{
    RawAnswer answer;
    answer.bytes = httpAnswer(status, "application/json; charset=utf-8", body, moreHeaders);
    return answer;
}

QByteArray RawRequest::header(const QByteArray &name) const
{
    const QByteArray start = name.toLower() + ':';
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(start))
            return line.sliced(start.size()).trimmed();
    }
    return {};
}

RawServer::RawServer(QObject *parent) : QObject(parent), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("the fault server cannot listen");
}

RawServer::~RawServer()
{
    const QList<QTcpSocket *> sockets = m_open.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(port()), path));
}

quint16 RawServer::port() const { return m_server->serverPort(); }

void RawServer::script(std::deque<RawAnswer> answers) { m_script = std::move(answers); }

void RawServer::stop() { m_server->close(); }

int RawServer::openConnections() const { return static_cast<int>(m_open.size()); }

void RawServer::closeIdleConnections()
{
    const QList<QTcpSocket *> sockets = m_open.keys();
    for (QTcpSocket *socket : sockets) {
        if (!m_open.value(socket).isAnswering)
            socket->disconnectFromHost();
    }
}

void RawServer::closeReadAnswers()
{
    const QList<QTcpSocket *> sockets = m_open.keys();
    for (QTcpSocket *socket : sockets) {
        const Connection connection = m_open.value(socket);
        if (connection.isAnswering && connection.then == RawAnswer::Then::CloseWhenRead)
            socket->disconnectFromHost();
    }
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        Connection connection;
        connection.number = ++m_connections;
        m_open.insert(socket, connection);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 bytes) {
            m_bytesWritten += bytes;
            fill(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        if (!m_script.empty() && m_script.front().closesAtOnce) {
            nextAnswer();
            socket->abort();
        }
    }
}

RawAnswer RawServer::nextAnswer()
{
    if (m_script.empty())
        return jsonAnswer("{\"data\":{\"ok\":true,\"pay\":{\"ok\":true}}}");
    RawAnswer answer = m_script.front();
    if (m_script.size() > 1)
        m_script.pop_front();
    return answer;
}

void RawServer::read(QTcpSocket *socket)
{
    Connection &connection = m_open[socket];
    connection.received += socket->readAll();
    const qsizetype headEnd = connection.received.indexOf("\r\n\r\n");
    if (headEnd < 0 || connection.isAnswering)
        return;
    RawRequest request{connection.received.first(headEnd + 2), {}, connection.number};
    const qint64 length = contentLength(request);
    if (connection.received.size() < headEnd + 4 + length)
        return;
    request.body = connection.received.sliced(headEnd + 4, length);
    connection.received.remove(0, headEnd + 4 + length);
    connection.isAnswering = true;
    m_requests.append(request);
    const RawAnswer next = nextAnswer();
    if (next.delayMs == 0) {
        answer(socket, next);
        return;
    }
    QTimer::singleShot(next.delayMs, socket, [this, socket, next] { answer(socket, next); });
}

void RawServer::answer(QTcpSocket *socket, const RawAnswer &answer)
{
    if (!m_open.contains(socket))
        return;
    Connection &connection = m_open[socket];
    connection.then = answer.then;
    connection.filler = answer.filler;
    socket->write(answer.bytes);
    if (answer.filler == 0)
        end(socket);
    else if (answer.dripMs > 0)
        drip(socket, answer.dripMs);
    else
        fill(socket);
}

void RawServer::fill(QTcpSocket *socket)
{
    static const QByteArray block(64 * 1024, ' ');
    if (!m_open.contains(socket))
        return;
    Connection &connection = m_open[socket];
    if (connection.filler == 0)
        return;
    while (connection.filler != 0 && socket->bytesToWrite() < fillAhead) {
        const qint64 count =
            connection.filler < 0 ? block.size() : std::min(connection.filler, static_cast<qint64>(block.size()));
        socket->write(block.constData(), count);
        if (connection.filler > 0)
            connection.filler -= count;
    }
    if (connection.filler == 0)
        end(socket);
}

void RawServer::drip(QTcpSocket *socket, int everyMs)
{
    m_open[socket].filler = 0;
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    timer->start(everyMs);
}

void RawServer::end(QTcpSocket *socket)
{
    Connection &connection = m_open[socket];
    switch (connection.then) {
    case RawAnswer::Then::Close:
        socket->disconnectFromHost();
        break;
    case RawAnswer::Then::CloseWhenRead:
    case RawAnswer::Then::Hang:
        break;
    case RawAnswer::Then::Reset:
        socket->flush();
        // What was sent has to arrive first: a reset throws away what the other side has not read.
        QTimer::singleShot(20, socket, [socket] { reset(*socket); });
        break;
    case RawAnswer::Then::KeepOpen:
        connection.isAnswering = false;
        if (!connection.received.isEmpty())
            read(socket);
        break;
    }
}

} // namespace tideline::tests
