// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/errorfactory.h"
#include "api/client/httpgraphqlclient.h"
#include "api/client/pending.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <string>

class QNetworkReply;

namespace tideline::api {

class RequestBody;

//! What the operations of one client share.
struct HttpGraphQlClient::Parts
{
    QNetworkAccessManager &network;
    HttpClientOptions options;
    Backoffs &backoffs;
    const Clock &clock;
    TokenSource *tokens = nullptr;
    RequestLog *log = nullptr;
    int running = 0;
    //! The requests without their token, by service and kind: made once, since most of it never changes.
    QNetworkRequest templates[2][2] = {};

    [[nodiscard]] const QNetworkRequest &templateFor(catalogue::Service service, OperationKind kind) const
    {
        return templates[service == catalogue::Service::Auth ? 1 : 0][kind == OperationKind::Mutation ? 1 : 0];
    }
};

//! \brief One request from token to result: authorize, wait, post, read, perhaps again.
//!
//! A child of its client. One method a step; each ends by starting the next one or by finish().
class HttpOperation final : public Pending<Result>
{
    Q_OBJECT

public:
    HttpOperation(HttpGraphQlClient &client, const Request &request, Callback callback);
    ~HttpOperation() override;

    void start();

protected:
    void release() override;

private:
    void authorize();
    void post();
    void takeBody();
    void wake();
    void giveUp(HttpAnswer::Transport why, const QString &text);
    void readReply();
    void judge(Result result);
    //! Sees to a token that was not accepted. False when \p error is about something else.
    [[nodiscard]] bool renewsToken(const Error &error);
    void endWhenRenewed(const Error &refused);
    void end(Result result);
    void dropReply();

    [[nodiscard]] bool isQuery() const { return m_asked.kind == OperationKind::Query; }
    [[nodiscard]] std::chrono::milliseconds timeout() const;
    [[nodiscard]] std::chrono::milliseconds timeLeft() const; //!< Until the attempt is late.
    [[nodiscard]] bool repeatsAfter(const Error &error);
    [[nodiscard]] HttpAnswer answerOf(QNetworkReply &reply);
    void log(const Result &result) const;

    HttpGraphQlClient &m_client;
    HttpGraphQlClient::Parts &m_parts;
    Asked m_asked;
    QNetworkRequest m_template; //!< The request without its token.
    QUrl m_url;
    Backoff &m_backoff;
    QByteArray m_bytes; //!< The request's body; kept for repetitions.
    bool m_needsToken = true;
    QString m_token; //!< Sent with the attempt on the way.
    bool m_tokenWasRenewed = false;
    std::size_t m_repetitions = 0;
    std::size_t m_timeouts = 0;

    QPointer<QNetworkReply> m_reply;
    QPointer<RequestBody> m_body; //!< Child of the reply.
    std::string m_received;
    qint64 m_receivedBytes = 0; //!< Kept for the log, when the body has moved on.
    int m_status = 0;
    HttpAnswer::Transport m_givenUp = HttpAnswer::Transport::Complete; //!< Complete: not given up.
    QString m_givenUpText;
    QString m_tlsCode; //!< Why the certificate was refused, as a code of our own; empty if it was not.
    Clock::SteadyTime m_sentAt;
    Clock::SteadyTime m_startedAt;
    QElapsedTimer m_sinceMove; //!< Since a byte last went or came.
    QElapsedTimer m_sinceStart; //!< Since the attempt began.
    QTimer m_timer; //!< Without a reply: until the server may be asked again. With one: until it is late.
    CallHandle m_tokenCall; //!< Last member: destroyed first.
};

} // namespace tideline::api
