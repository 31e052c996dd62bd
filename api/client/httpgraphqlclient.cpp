// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/httpgraphqlclient.h"

#include "api/client/errorfactory.h"
#include "api/client/httpoperation.h"
#include "api/client/httprequest.h"

#include <QHostAddress>

#include <utility>

namespace tideline::api {

HttpGraphQlClient::HttpGraphQlClient(QNetworkAccessManager &network, HttpClientOptions options, Backoffs &backoffs,
                                     const Clock &clock, QObject *parent)
    : GraphQlClient(parent),
      m_parts(std::make_unique<Parts>(Parts{network, std::move(options), backoffs, clock}))
{
    if (!m_parts->options.isErrorType)
        m_parts->options.isErrorType = isErrorTypeName;
    if (!m_parts->options.makeRequestId)
        m_parts->options.makeRequestId = newRequestId;
    for (const OperationKind kind : {OperationKind::Query, OperationKind::Mutation}) {
        const auto index = kind == OperationKind::Mutation ? 1 : 0;
        m_parts->templates[0][index] = httpRequest(m_parts->options.apiUrl, kind);
        m_parts->templates[1][index] = httpRequest(m_parts->options.authUrl, kind);
    }
}

HttpGraphQlClient::~HttpGraphQlClient()
{
    // Before the parts go, and not as children in ~QObject: operations use the parts.
    const QList<HttpOperation *> operations = findChildren<HttpOperation *>(Qt::FindDirectChildrenOnly);
    for (HttpOperation *operation : operations)
        delete operation; // Children whose parent is going; nothing else owns them.
}

void HttpGraphQlClient::setTokenSource(TokenSource *source) { m_parts->tokens = source; }

void HttpGraphQlClient::setRequestLog(RequestLog *log) { m_parts->log = log; }

const HttpClientOptions &HttpGraphQlClient::options() const { return m_parts->options; }

int HttpGraphQlClient::running() const { return m_parts->running; }

CallHandle HttpGraphQlClient::send(Request request, Callback callback)
{
    auto *operation = new HttpOperation(*this, request, std::move(callback));
    CallHandle handle = HttpOperation::handleOf(operation);
    operation->start();
    return handle;
}

bool isSafeUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == u"https")
        return true;
    if (url.scheme() != u"http")
        return false;
    return url.host().compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(url.host()).isLoopback();
}

} // namespace tideline::api
