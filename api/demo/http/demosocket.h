// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/http/requesthead.h"

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace tideline::demo {

class DemoListener;

//! \brief A connection whose answers can be late, cut short or lost.
//!
//! QHttpServer writes to it as to any socket. Bounds what a request may weigh before QHttpServer keeps it in memory,
//! and does what QHttpServer leaves undone: no body after HEAD, an end after `Connection: close` and HTTP/1.0, a word
//! to clients that wait for one before they send the body.
class DemoSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit DemoSocket(DemoListener &listener);

    static constexpr qint64 requestLimit = 10 * 1024 * 1024; //!< Bytes; above it 413 and the connection ends.

    void delayAnswer(int milliseconds); //!< The next answer leaves this much later.
    void cutAnswer(); //!< The next answer ends in the middle of its body.
    void dropAnswer(); //!< Instead of the next answer the connection ends.

protected:
    qint64 writeData(const char *data, qint64 length) override;

private:
    enum class Mode { Pass, Hold, Cut, Drop };

    void watch();
    void readHead();
    void release();

    DemoListener &m_listener;
    QTimer m_timer;
    Mode m_mode = Mode::Pass;
    int m_delayMs = 0;
    QByteArray m_held;
    qint64 m_received = 0;
    QByteArray m_headText; //!< Of the request that is coming in, until it is whole.
    RequestHead m_head;
    bool m_isHeadKnown = false;
};

//! \brief Listens on the loopback interface and knows which connection is being served.
class DemoListener final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    //! The connection of the request that is being handled; valid within the handler only.
    [[nodiscard]] DemoSocket *current() const { return m_current; }
    void setCurrent(DemoSocket *socket) { m_current = socket; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    DemoSocket *m_current = nullptr;
};

} // namespace tideline::demo
