// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/backoff.h"
#include "api/client/clock.h"
#include "api/client/graphqlclient.h"
#include "api/client/requestlog.h"
#include "api/client/tokensource.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

class QNetworkAccessManager;

namespace tideline::api {

//! Where and how one environment is talked to.
struct HttpClientOptions
{
    //! How the token stands in the Authorization header.
    enum class TokenForm { Bare, Jwt };

    QUrl apiUrl;
    QUrl authUrl;
    TokenForm tokenForm = TokenForm::Bare;
    //! How long the connection may stay silent before a request is given up.
    std::chrono::milliseconds queryTimeout = std::chrono::seconds(20);
    std::chrono::milliseconds mutationTimeout = std::chrono::seconds(60);
    //! A request that drips on is given up after this many times its timeout.
    int timeoutsInAll = 3;
    qint64 largestBody = 64LL * 1024 * 1024; //!< Bytes of an answer after decompression.
    //! Which results of a mutation are failures; see readAnswer(). Empty: judged by the type's name.
    std::function<bool(std::string_view typeName)> isErrorType;
    //! Names a request for the logs of both sides. Empty: newRequestId().
    std::function<QString()> makeRequestId;
};

//! \brief GraphQL over HTTP: one POST a request.
//!
//! HTTPS only, except to this computer. Follows no redirect, keeps no cookie, asks for no password and
//! accepts no certificate that fails its check. Queries are repeated as Backoffs says; a mutation is sent
//! once, on a connection of its own. Without a TokenSource no Authorization header is sent.
//! Borrows the network manager, the back-offs, the clock, the token source and the log: they outlive it.
class HttpGraphQlClient final : public GraphQlClient
{
    Q_OBJECT

public:
    HttpGraphQlClient(QNetworkAccessManager &network, HttpClientOptions options, Backoffs &backoffs, const Clock &clock,
                      QObject *parent = nullptr);
    ~HttpGraphQlClient() override; //!< Ends all requests; their handles become inactive.

    void setTokenSource(TokenSource *source); //!< Null: no Authorization header.
    void setRequestLog(RequestLog *log); //!< Null: nothing is logged.
    [[nodiscard]] const HttpClientOptions &options() const;
    [[nodiscard]] int running() const; //!< Requests that have not ended.

    [[nodiscard]] CallHandle send(Request request, Callback callback) override;

Q_SIGNALS:
    //! A query failed or its server asked for patience; it is sent in \p milliseconds.
    void waiting(const QString &operation, qint64 milliseconds);

private:
    friend class HttpOperation;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

//! True for https, and for http to this computer (127.0.0.0/8, ::1, localhost).
[[nodiscard]] bool isSafeUrl(const QUrl &url);

} // namespace tideline::api
