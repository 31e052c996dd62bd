// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <deque>

class QTcpServer;
class QTcpSocket;

namespace tideline::tests {

//! What the server does with one request: bytes as they are, right or wrong.
struct RawAnswer
{
    enum class Then {
        KeepOpen, //!< Wait for the next request.
        Close,
        CloseWhenRead, //!< Close on closeReadAnswers(): bytes and end in one go can reach a busy client as an end
                       //!< alone.
        Hang, //!< Neither answer further nor close.
        Reset //!< Break the connection off where the system knows how (RFC 9293, section 3.5.2); else close it.
    };

    QByteArray bytes; //!< Written first, all at once.
    qint64 filler = 0; //!< As many bytes follow; -1: they never end.
    int delayMs = 0; //!< Before the first byte.
    int dripMs = 0; //!< With filler: one byte each so often instead of as fast as possible.
    Then then = Then::KeepOpen;
    bool closesAtOnce = false; //!< Closes when the connection is made, before any request.
};

//! A whole HTTP answer with Content-Length.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                                    const QByteArray &moreHeaders = {});
[[nodiscard]] RawAnswer jsonAnswer(const QByteArray &body, int status = 200, const QByteArray &moreHeaders = {});

//! A 200 or the like without a length, which ends once its bytes are read (WatchedNetwork tells).
[[nodiscard]] RawAnswer unboundedAnswer(const QByteArray &bytes);

//! A request as it arrived.
struct RawRequest
{
    QByteArray head; //!< Request line and headers.
    QByteArray body;
    quint64 connection = 0; //!< Which connection it came on, from 1.

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

//! \brief An HTTP server that does what real ones should not: hangs, lies, cuts off, never ends.
//!
//! Listens on 127.0.0.1, port 0, in the thread's own event loop. Answers come from a script, in order; the
//! last one repeats. Counts what it got.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    explicit RawServer(QObject *parent = nullptr);
    ~RawServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1/graphql/")) const;
    [[nodiscard]] quint16 port() const;
    void script(std::deque<RawAnswer> answers);
    void closeIdleConnections(); //!< As servers do after a while.
    void closeReadAnswers(); //!< Ends what waits to be read first.
    void stop(); //!< Listens no more.

    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype requestCount() const { return m_requests.size(); }
    [[nodiscard]] quint64 connectionCount() const { return m_connections; }
    [[nodiscard]] qint64 bytesWritten() const { return m_bytesWritten; }
    [[nodiscard]] int openConnections() const;

private:
    struct Connection
    {
        quint64 number = 0;
        QByteArray received;
        qint64 filler = 0;
        RawAnswer::Then then = RawAnswer::Then::KeepOpen;
        bool isAnswering = false;
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const RawAnswer &answer);
    void fill(QTcpSocket *socket);
    void drip(QTcpSocket *socket, int everyMs);
    void end(QTcpSocket *socket);
    RawAnswer nextAnswer();

    QTcpServer *m_server;
    QHash<QTcpSocket *, Connection> m_open;
    std::deque<RawAnswer> m_script;
    QList<RawRequest> m_requests;
    quint64 m_connections = 0;
    qint64 m_bytesWritten = 0;
};

} // namespace tideline::tests
