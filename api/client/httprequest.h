// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/errorfactory.h"
#include "api/client/httpgraphqlclient.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>

class QNetworkReply;
class QSslError;

namespace tideline::api {

//! The request's body: `query`, `operationName`, `variables`.
[[nodiscard]] QByteArray requestBytes(const Request &request);

//! \brief Address, headers and behaviour of one POST.
//!
//! A mutation gets a connection of its own: a kept one may have died unnoticed, and then nobody could say
//! whether the mutation arrived.
[[nodiscard]] QNetworkRequest httpRequest(const QUrl &url, OperationKind kind);

//! Adds the Authorization header; none if \p token is empty.
void authorizeRequest(QNetworkRequest &request, const QString &token, HttpClientOptions::TokenForm form);

//! A random name for a request: 16 letters, so that it looks like no number of a card or an account.
[[nodiscard]] QString newRequestId();

//! The name that the server or its gateway gave the request; empty if it gave none.
[[nodiscard]] QByteArray requestIdOf(const QNetworkReply &reply);

//! How the exchange went, HTTP status aside.
[[nodiscard]] HttpAnswer::Transport transportOf(const QNetworkReply &reply);

//! Why a certificate was refused: "tls.untrusted", "tls.expired", "tls.wrong-host"; empty for other reasons. What an
//! unknown signer says of dates and names counts for nothing, so that comes first.
[[nodiscard]] QString tlsCode(const QList<QSslError> &errors);

//! True for failures that the same query may survive a little later.
[[nodiscard]] bool isWorthRepeating(const Error &error);

} // namespace tideline::api
