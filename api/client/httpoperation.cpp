// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/httpoperation.h"

#include "api/client/httprequest.h"
#include "api/client/requestbody.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

Q_LOGGING_CATEGORY(lcClient, "tideline.client", QtWarningMsg)

using Transport = HttpAnswer::Transport;

constexpr std::size_t largestOnThisThread =
    std::size_t{256} * 1024; //!< Bytes of an answer read without leaving the thread.
constexpr std::size_t repetitionsAfterTimeout = 1; //!< Each costs a person the whole timeout.

//! Codes for a token that is not, or no longer, accepted: kraken/behaviour.md "Tokens". KT-CT-1112 says that there was
//! none; the answer to a request that carried one means the same.
const QStringList &staleTokenCodes()
{
    static const QStringList codes = {QStringLiteral("KT-CT-1112"), QStringLiteral("KT-CT-1120"),
                                      QStringLiteral("KT-CT-1124"), QStringLiteral("KT-CT-1125"),
                                      QStringLiteral("KT-CT-1126"), QStringLiteral("KT-CT-1127"),
                                      QStringLiteral("KT-CT-1143"), QStringLiteral("KT-CT-1144")};
    return codes;
}

//! Codes for a token that somebody has put an end to: no renewal, only a new sign-in.
const QStringList &revokedTokenCodes()
{
    static const QStringList codes = {QStringLiteral("KT-CT-1162"), QStringLiteral("KT-CT-1163")};
    return codes;
}

//! What is told of a call that the token alone spoiled, in a session that goes on: the sign-in needs no repeating.
Error spoiledBy(const Error &refused, const char *code)
{
    Error error = refused;
    error.code = QLatin1String(code);
    error.others.prepend(refused);
    error.others.front().others.clear();
    return error;
}

bool isStaleToken(const Error &error)
{
    return error.hasCode(staleTokenCodes()) || (error.kind == Error::Kind::Http && error.httpStatus == 401);
}

std::chrono::milliseconds since(Clock::SteadyTime then, const Clock &clock)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(clock.steady() - then);
}

} // namespace

HttpOperation::HttpOperation(HttpGraphQlClient &client, const Request &request, Callback callback)
    : Pending(std::move(callback), &client),
      m_client(client),
      m_parts(*client.m_parts),
      m_asked(Asked::from(request)),
      m_template(m_parts.templateFor(request.service, request.kind)),
      m_url(m_template.url()),
      m_backoff(m_parts.backoffs.of(m_url)),
      m_bytes(requestBytes(request)),
      m_needsToken(request.needsToken),
      m_sentAt(m_parts.clock.steady()),
      m_startedAt(m_sentAt)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpOperation::wake);
    m_asked.endpoint = m_url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    Q_EMIT m_client.activityChanged(++m_parts.running);
}

HttpOperation::~HttpOperation()
{
    dropReply();
    if (isActive())
        --m_parts.running;
}

void HttpOperation::start()
{
    if (isSafeUrl(m_url)) {
        authorize();
        return;
    }
    Error error;
    error.kind = Error::Kind::Tls;
    error.message =
        QStringLiteral("“%1” is not an https address").arg(m_url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    error.operation = m_asked.operation;
    finishLater(tl::unexpected(std::move(error)));
}

void HttpOperation::authorize()
{
    const std::chrono::milliseconds pause = m_backoff.remaining();
    if (isQuery() && pause.count() > 0) {
        Q_EMIT m_client.waiting(m_asked.operation, pause.count());
        m_timer.start(pause);
        return;
    }
    m_token.clear();
    if (m_parts.tokens) {
        const std::optional<QString> ready = m_parts.tokens->readyToken();
        if (!ready && m_needsToken) {
            m_tokenCall = m_parts.tokens->token([this](tl::expected<QString, Error> token) {
                if (!token) {
                    token.error().operation = m_asked.operation;
                    end(tl::unexpected(std::move(token.error())));
                    return;
                }
                m_token = *std::move(token);
                post();
            });
            return;
        }
        m_token = ready.value_or(QString());
    }
    post();
}

void HttpOperation::post()
{
    m_received.clear();
    m_givenUp = Transport::Complete;
    m_tlsCode.clear();
    m_status = 0;
    m_sentAt = m_parts.clock.steady();
    auto *body = new RequestBody(m_bytes);
    m_body = body;
    QNetworkRequest request = m_template;
    authorizeRequest(request, m_token, m_parts.options.tokenForm);
    m_asked.requestId = m_parts.options.makeRequestId();
    request.setRawHeader("X-Request-Id", m_asked.requestId.toUtf8());
    QNetworkReply *reply = m_parts.network.post(request, body);
    m_reply = reply;
    body->setParent(reply);
    m_sinceStart.start();
    m_sinceMove.start();
    m_timer.start(timeLeft());
    connect(reply, &QNetworkReply::uploadProgress, this, [this] { m_sinceMove.start(); });
    connect(reply, &QNetworkReply::readyRead, this, &HttpOperation::takeBody);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsCode = tlsCode(errors); });
    // Queued: the callback may destroy the client or the network manager, which must not happen inside the
    // reply's own signal.
    connect(reply, &QNetworkReply::finished, this, &HttpOperation::readReply, Qt::QueuedConnection);
}

void HttpOperation::takeBody()
{
    if (!m_reply || m_givenUp != Transport::Complete)
        return;
    m_sinceMove.start();
    const qint64 limit = m_parts.options.largestBody;
    const qint64 announced =
        m_received.empty() ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() : 0;
    const std::size_t before = m_received.size();
    m_received.resize(before + static_cast<std::size_t>(m_reply->bytesAvailable()));
    const qint64 count = m_reply->read(m_received.data() + before, static_cast<qint64>(m_received.size() - before));
    m_received.resize(before + static_cast<std::size_t>(std::max<qint64>(count, 0)));
    if (announced > limit || static_cast<qint64>(m_received.size()) > limit)
        giveUp(Transport::TooLarge,
               QStringLiteral("the answer is larger than %1 MB").arg(limit / (qint64{1024} * 1024)));
}

std::chrono::milliseconds HttpOperation::timeout() const
{
    return isQuery() ? m_parts.options.queryTimeout : m_parts.options.mutationTimeout;
}

std::chrono::milliseconds HttpOperation::timeLeft() const
{
    const std::chrono::milliseconds silence = timeout() - std::chrono::milliseconds(m_sinceMove.elapsed());
    const std::chrono::milliseconds whole =
        timeout() * m_parts.options.timeoutsInAll - std::chrono::milliseconds(m_sinceStart.elapsed());
    return std::max(std::min(silence, whole), std::chrono::milliseconds(0));
}

//! The timer is not restarted for each byte: it looks back when it fires.
void HttpOperation::wake()
{
    if (!m_reply)
        authorize();
    else if (const std::chrono::milliseconds left = timeLeft(); left.count() > 0)
        m_timer.start(left);
    else
        giveUp(Transport::TimedOut, QStringLiteral("no answer in time"));
}

void HttpOperation::giveUp(Transport why, const QString &text)
{
    m_givenUp = why;
    m_givenUpText = text;
    std::string().swap(m_received);
    if (m_reply)
        m_reply->abort(); // Emits finished, and readReply() follows.
}

void HttpOperation::readReply()
{
    if (!m_reply || !isActive())
        return;
    m_timer.stop();
    takeBody();
    HttpAnswer answer = answerOf(*m_reply);
    m_status = answer.status;
    m_receivedBytes = static_cast<qint64>(answer.body.size());
    dropReply();
    AnswerRules rules{m_parts.clock.now(), m_parts.options.isErrorType};
    if (answer.body.size() <= largestOnThisThread) {
        judge(readAnswer(m_asked, std::move(answer), rules));
        return;
    }
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(
        watcher, &QFutureWatcherBase::finished, this,
        [this, watcher] {
            watcher->deleteLater();
            if (isActive())
                judge(watcher->future().takeResult());
        },
        Qt::QueuedConnection);
    QPromise<Result> promise;
    watcher->setFuture(promise.future());
    const auto work = std::make_shared<std::pair<QPromise<Result>, HttpAnswer>>(std::move(promise), std::move(answer));
    QThreadPool::globalInstance()->start([work, asked = m_asked, rules = std::move(rules)] {
        work->first.start();
        work->first.addResult(readAnswer(asked, std::move(work->second), rules));
        work->first.finish();
    });
}

HttpAnswer HttpOperation::answerOf(QNetworkReply &reply)
{
    HttpAnswer answer;
    answer.transport = m_givenUp;
    answer.transportText = m_givenUpText;
    if (m_givenUp == Transport::Complete) {
        answer.transport = transportOf(reply);
        answer.transportText = reply.error() == QNetworkReply::ContentReSendError
            ? QStringLiteral("the connection was closed before an answer came")
            : reply.errorString();
    }
    answer.transportCode = m_tlsCode;
    answer.requestWritten = m_body && m_body->wasHandedOver();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.location = reply.rawHeader("Location");
    answer.requestId = requestIdOf(reply);
    answer.body = std::move(m_received);
    m_received.clear();
    answer.elapsed = since(m_sentAt, m_parts.clock);
    return answer;
}

void HttpOperation::judge(Result result)
{
    log(result);
    if (!result && renewsToken(result.error()))
        return;
    if (!result && repeatsAfter(result.error()))
        authorize();
    else
        end(std::move(result));
}

bool HttpOperation::renewsToken(const Error &error)
{
    if (!m_parts.tokens || m_token.isEmpty())
        return false;
    if (error.hasCode(revokedTokenCodes())) {
        m_parts.tokens->revoke(m_token, error);
        return false;
    }
    if (!isStaleToken(error))
        return false;
    m_parts.tokens->reject(m_token);
    if (!isQuery())
        endWhenRenewed(error);
    else if (!m_needsToken)
        return false;
    else if (std::exchange(m_tokenWasRenewed, true))
        end(tl::unexpected(spoiledBy(error, "session.refused")));
    else
        authorize();
    return true;
}

//! A mutation never goes out twice by itself: the person sends it again, once the session has a token for it.
void HttpOperation::endWhenRenewed(const Error &refused)
{
    m_tokenCall = m_parts.tokens->token([this, refused](tl::expected<QString, Error> token) {
        if (token) {
            end(tl::unexpected(spoiledBy(refused, "session.renewed")));
            return;
        }
        token.error().operation = m_asked.operation;
        token.error().others.append(refused); // what the server said of this call
        end(tl::unexpected(std::move(token.error())));
    });
}

//! Decides about a repetition and notes the failure for everyone else who talks to that server.
bool HttpOperation::repeatsAfter(const Error &error)
{
    if (!isQuery() || !isWorthRepeating(error))
        return false;
    const RetryPolicy &policy = m_backoff.policy();
    if (error.retryAfter && *error.retryAfter > policy.longestWait)
        return false;
    m_backoff.failed(m_sentAt, error.retryAfter);
    if (error.kind == Error::Kind::Timeout && m_timeouts++ >= repetitionsAfterTimeout)
        return false;
    return m_repetitions++ < policy.delays.size();
}

void HttpOperation::end(Result result)
{
    if (result)
        m_backoff.succeeded(m_sentAt);
    const QPointer<HttpOperation> self(this);
    Q_EMIT m_client.answered(m_asked.operation, since(m_startedAt, m_parts.clock).count(), result.has_value());
    if (self)
        finish(std::move(result));
}

void HttpOperation::release()
{
    dropReply();
    m_tokenCall.cancel();
    m_timer.stop();
    Q_EMIT m_client.activityChanged(--m_parts.running);
}

void HttpOperation::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpOperation::log(const Result &result) const
{
    LoggedRequest entry;
    entry.when = m_parts.clock.now();
    entry.operation = m_asked.operation;
    entry.host = m_url.host();
    entry.requestId = m_asked.requestId;
    entry.elapsed = since(m_sentAt, m_parts.clock);
    entry.bytesSent = m_bytes.size();
    entry.bytesReceived = m_receivedBytes;
    entry.httpStatus = m_status;
    if (result) {
        entry.outcome = result->warnings.isEmpty() ? QStringLiteral("ok") : QStringLiteral("warnings");
        for (const Error &warning : result->warnings)
            entry.codes.append(warning.codes());
    } else {
        entry.outcome = toString(result.error().kind);
        entry.codes = result.error().codes();
    }
    qCDebug(lcClient).noquote() << entry.toText();
    if (m_parts.log)
        m_parts.log->add(std::move(entry));
}

} // namespace tideline::api
