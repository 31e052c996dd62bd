// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/http/qthttp.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace tideline::demo {

namespace {

HttpRequest::Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return HttpRequest::Method::Get;
    case QHttpServerRequest::Method::Post:
        return HttpRequest::Method::Post;
    case QHttpServerRequest::Method::Options:
        return HttpRequest::Method::Options;
    default:
        return HttpRequest::Method::Other;
    }
}

void setHeaders(QHttpServerResponse &response, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all = response.headers();
    for (const auto &[name, value] : headers) {
        all.append(name, value);
    }
    response.setHeaders(std::move(all));
#else
    for (const auto &[name, value] : headers) {
        response.addHeader(name, value);
    }
#endif
}

} // namespace

HttpRequest fromQt(const QHttpServerRequest &request)
{
    return {methodOf(request),
            request.query(),
            request.value("content-type"),
            request.value("accept"),
            request.value("authorization"),
            request.body()};
}

QHttpServerResponse toQt(const HttpAnswer &answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    QHttpServerResponse response = answer.contentType.isEmpty()
        ? QHttpServerResponse(status)
        : QHttpServerResponse(answer.contentType, answer.body, status);
    setHeaders(response, answer.headers);
    if (answer.contentType.startsWith("text/html")) {
        return response; // For people in front of a browser, not for scripts of other pages.
    }
    setHeaders(response,
               {{"Access-Control-Allow-Origin", "*"},
                {"Access-Control-Allow-Methods", "GET, POST, OPTIONS"},
                {"Access-Control-Allow-Headers", "Authorization, Content-Type, Accept"},
                {"Access-Control-Max-Age", "600"},
                {"Vary", "Accept"}});
    return response;
}

HttpAnswer brokenAnswer(const FaultRule &rule)
{
    if (rule.kind == FaultRule::Kind::Http) {
        const QByteArray number = QByteArray::number(rule.status);
        HttpAnswer answer{rule.status,
                          "text/html; charset=utf-8",
                          "<!doctype html><title>" + number + "</title><h1>" + number + "</h1>",
                          {}};
        if (rule.status == 429 || rule.status == 503) {
            answer.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "2"));
        }
        return answer;
    }
    switch (rule.body) {
    case FaultRule::Body::Html:
        return {200,
                "text/html; charset=utf-8",
                "<!doctype html><title>Sign in</title><p>Please sign in to the network.",
                {}};
    case FaultRule::Body::NotJson:
        return {200, "application/json; charset=utf-8", "{\"data\": {\"account\": unfinished", {}};
    case FaultRule::Body::Empty:
    case FaultRule::Body::Truncated:
        break;
    }
    return {200, "application/json; charset=utf-8", {}, {}};
}

} // namespace tideline::demo
