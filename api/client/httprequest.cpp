// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/httprequest.h"

#include <QNetworkReply>
#include <QSslError>
#include <QUuid>

#include <algorithm>
#include <initializer_list>

namespace tideline::api {

QByteArray requestBytes(const Request &request)
{
    graphql::Json body = graphql::Json::object();
    body["query"] = request.document;
    body["operationName"] = request.operationName;
    body["variables"] = request.variables;
    // Text that is not UTF-8 goes out with replacement characters: the dump must not throw.
    return QByteArray::fromStdString(body.dump(-1, ' ', false, graphql::Json::error_handler_t::replace));
}

QNetworkRequest httpRequest(const QUrl &url, OperationKind kind)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tideline/" TIDELINE_VERSION));
    request.setRawHeader("Accept", "application/graphql-response+json, application/json;q=0.9");
    request.setRawHeader("Accept-Language", "en"); // Else Qt would tell the person's locale.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (kind == OperationKind::Mutation) {
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Connection", "close");
    }
    return request;
}

void authorizeRequest(QNetworkRequest &request, const QString &token, HttpClientOptions::TokenForm form)
{
    if (!token.isEmpty())
        request.setRawHeader("Authorization",
                             (form == HttpClientOptions::TokenForm::Jwt ? "JWT " : "") + token.toUtf8());
}

QString newRequestId()
{
    constexpr qsizetype length = 16;
    QString id = QUuid::createUuid().toString(QUuid::Id128).right(length);
    for (QChar &character : id) {
        if (character.isDigit())
            character = QChar(static_cast<char16_t>(u'g' + character.digitValue()));
    }
    return id;
}

QByteArray requestIdOf(const QNetworkReply &reply)
{
    constexpr qsizetype longest = 100;
    for (const char *name : {"X-Request-Id", "X-Correlation-Id", "Request-Id", "X-Amzn-RequestId", "CF-Ray"}) {
        if (const QByteArray id = reply.rawHeader(name).trimmed(); !id.isEmpty())
            return id.left(longest);
    }
    return {};
}

HttpAnswer::Transport transportOf(const QNetworkReply &reply)
{
    using Transport = HttpAnswer::Transport;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return Transport::Complete;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return Transport::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return Transport::Tls;
    case QNetworkReply::TimeoutError:
        return Transport::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return Transport::Garbled;
    case QNetworkReply::ContentReSendError:
        // A resend that RequestBody refused; Qt rewinds for a 307 or 308 too, before it asks whether to follow.
        return status >= 300 ? Transport::Complete : Transport::Broken;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownProxyError:
        return Transport::Broken;
    default:
        break;
    }
    // What is left are the errors that Qt makes of a status; with a good status they tell of a bad body.
    if (status >= 300)
        return Transport::Complete;
    return status > 0 ? Transport::Garbled : Transport::Broken;
}

QString tlsCode(const QList<QSslError> &errors)
{
    const auto hasAny = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (hasAny({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
                QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}))
        return QStringLiteral("tls.untrusted");
    if (hasAny({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return QStringLiteral("tls.expired");
    if (hasAny({QSslError::HostNameMismatch}))
        return QStringLiteral("tls.wrong-host");
    return {};
}

bool isWorthRepeating(const Error &error)
{
    if (error.httpStatus == 429 || (error.httpStatus >= 502 && error.httpStatus <= 504))
        return true;
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
}

} // namespace tideline::api
