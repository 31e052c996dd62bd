// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/errorfactory.h"

#include "api/client/graphqlerrors.h"
#include "api/client/payloaderrors.h"
#include "api/client/redaction.h"
#include "api/graphql/core/jsonguard.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tideline::api {

namespace {

using graphql::Json;
using Kind = Error::Kind;
using Transport = HttpAnswer::Transport;

//! Reads one answer; one method a question, asked in this order.
class AnswerReader
{
public:
    AnswerReader(const Asked &asked, HttpAnswer answer, const AnswerRules &rules)
        : m_asked(asked),
          m_answer(std::move(answer)),
          m_rules(rules)
    {}

    Result read()
    {
        if (m_answer.transport != Transport::Complete)
            return tl::unexpected(transportError());
        if (m_answer.status >= 300 && m_answer.status < 400)
            return tl::unexpected(redirectError());
        if (m_answer.status != 200)
            return readOtherStatus();
        if (const QString complaint = contentTypeComplaint(); !complaint.isEmpty())
            return tl::unexpected(broken("protocol.not-json", complaint));
        return parse().and_then([this](Json json) { return readGraphQl(std::move(json)); });
    }

private:
    [[nodiscard]] bool isMutation() const { return m_asked.kind == OperationKind::Mutation; }

    [[nodiscard]] Error make(Kind kind, const QString &message) const
    {
        Error error;
        error.kind = kind;
        error.message = message;
        complete(error);
        return error;
    }

    //! An answer that cannot be read: whether the mutation ran is anybody's guess.
    [[nodiscard]] Error broken(const char *code, const QString &message) const
    {
        Error error = make(Kind::Protocol, message);
        error.code = QLatin1String(code);
        error.maybeDone = isMutation() && m_answer.requestWritten;
        return error;
    }

    [[nodiscard]] Error transportError() const
    {
        Error error = broken("", m_answer.transportText);
        switch (m_answer.transport) {
        case Transport::Unreachable:
            error.kind = Kind::Network;
            error.maybeDone = false;
            break;
        case Transport::Tls:
            error.kind = Kind::Tls;
            error.code = m_answer.transportCode;
            error.maybeDone = false;
            break;
        case Transport::Broken:
            error.kind = Kind::Network;
            error.code = m_answer.status == 0 ? QStringLiteral("network.broken") : QStringLiteral("network.cut");
            break;
        case Transport::TimedOut:
            error.kind = Kind::Timeout;
            break;
        case Transport::Garbled:
            error.code = QStringLiteral("protocol.garbled");
            break;
        case Transport::TooLarge:
            error.code = QStringLiteral("protocol.too-large");
            break;
        case Transport::Complete:
            break;
        }
        return error;
    }

    [[nodiscard]] Error redirectError() const
    {
        const QUrl target = QUrl::fromEncoded(m_answer.location);
        QString place = target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        if (!target.isValid() || place.isEmpty())
            place = QStringLiteral("an unknown place");
        Error error = make(Kind::Http,
                           QStringLiteral("HTTP %1: redirected to %2; redirects are not followed")
                               .arg(QString::number(m_answer.status), redacted(place)));
        const bool isPlain = target.scheme() == QLatin1String("http");
        error.code = isPlain ? QStringLiteral("http.redirect-unsafe") : QStringLiteral("http.redirect");
        return error;
    }

    //! A gateway's failure leaves open what the server behind it has done.
    [[nodiscard]] Error statusError() const
    {
        Error error = make(Kind::Http, QStringLiteral("HTTP %1").arg(m_answer.status));
        const bool isUnclear = (m_answer.status >= 500 && m_answer.status != 501 && m_answer.status != 503)
            || (m_answer.status > 200 && m_answer.status < 300);
        error.maybeDone = isMutation() && m_answer.requestWritten && isUnclear;
        return error;
    }

    Result readOtherStatus()
    {
        if (!contentTypeComplaint().isEmpty())
            return tl::unexpected(statusError());
        auto json = parse();
        if (!json || !json->is_object() || !json->contains("errors") || !json->at("errors").is_array()
            || json->at("errors").empty())
            return tl::unexpected(statusError());
        auto result = readGraphQl(*std::move(json));
        if (!result && result.error().kind == Kind::Protocol)
            return tl::unexpected(statusError());
        return result;
    }

    //! Why the body is not JSON in UTF-8 by its header; empty if it is (GraphQL over HTTP, "Media Types").
    [[nodiscard]] QString contentTypeComplaint() const
    {
        const QList<QByteArray> parts = m_answer.contentType.toLower().split(';');
        const QByteArray type = parts.value(0).trimmed();
        if (type.isEmpty())
            return QStringLiteral("the answer does not say that it is JSON");
        if (type != "application/json" && type != "application/graphql-response+json")
            return QStringLiteral("the answer is %1, not JSON").arg(redacted(QString::fromLatin1(type.left(60))));
        for (const QByteArray &part : parts.sliced(1)) {
            const QByteArray parameter = part.trimmed();
            if (!parameter.startsWith("charset="))
                continue;
            const QByteArray charset = parameter.sliced(8).replace('"', "");
            if (charset != "utf-8" && charset != "utf8")
                return QStringLiteral("the answer is not UTF-8 but %1").arg(QString::fromLatin1(charset.left(30)));
        }
        return {};
    }

    tl::expected<Json, Error> parse() const
    {
        const std::string &body = m_answer.body;
        if (std::all_of(body.begin(), body.end(),
                        [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }))
            return tl::unexpected(broken("protocol.empty", QStringLiteral("the answer is empty")));
        if (const std::string limit = graphql::jsonLimitBroken(body); !limit.empty())
            return tl::unexpected(
                broken("protocol.garbled", QStringLiteral("the answer is refused: ") + QString::fromStdString(limit)));
        Json json = Json::parse(body, nullptr, false);
        if (!json.is_discarded())
            return json;
        if (const std::size_t at = graphql::firstInvalidUtf8(body); at != std::string_view::npos)
            return tl::unexpected(
                broken("protocol.garbled", QStringLiteral("the answer is not UTF-8 at byte %1").arg(at)));
        return tl::unexpected(broken("protocol.garbled", QStringLiteral("the answer is not JSON")));
    }

    Result readGraphQl(Json json)
    {
        auto parts = readEnvelope(json);
        if (!parts)
            return tl::unexpected(broken("protocol.not-graphql", parts.error()));
        QList<Error> errors = std::move(parts->errors);
        for (Error &error : errors)
            complete(error);
        if (!errors.isEmpty() && !holdsAnything(parts->data))
            return tl::unexpected(joined(std::move(errors)));
        if (const QString complaint = shapeComplaint(m_asked.expected, parts->data, !errors.isEmpty());
            !complaint.isEmpty())
            return tl::unexpected(broken("protocol.not-graphql", complaint));
        if (isMutation()) {
            QList<Error> refusals = readPayloadErrors(parts->data, m_asked.hasInput, m_rules.isErrorType);
            if (!refusals.isEmpty()) {
                for (Error &refusal : refusals)
                    complete(refusal);
                refusals.append(std::move(errors));
                return tl::unexpected(joined(std::move(refusals)));
            }
        }
        if (m_answer.status != 200 && !errors.isEmpty() && m_answer.status >= 400)
            return tl::unexpected(joined(std::move(errors)));
        return Response{std::move(parts->data), std::move(errors), m_answer.elapsed, std::move(m_answer.body)};
    }

    void complete(Error &error) const
    {
        error.operation = m_asked.operation;
        error.isQuery = !isMutation();
        error.endpoint = m_asked.endpoint;
        const QString ofError = textMember(error.extensions, "requestId");
        const QString ofServer = ofError.isEmpty() ? QString::fromUtf8(m_answer.requestId) : ofError;
        error.requestId = ofServer.isEmpty() ? m_asked.requestId : ofServer;
        error.httpStatus = m_answer.status;
        if (!error.retryAfter)
            error.retryAfter = readRetryAfter(m_answer.retryAfter, m_rules.now);
    }

    static Error joined(QList<Error> errors)
    {
        Error first = errors.takeFirst();
        first.others.append(std::move(errors));
        return first;
    }

    const Asked &m_asked;
    HttpAnswer m_answer;
    const AnswerRules &m_rules;
};

} // namespace

Asked Asked::from(const Request &request)
{
    const auto input = request.variables.is_object() ? request.variables.find("input") : request.variables.end();
    const bool hasInput = request.variables.is_object() && input != request.variables.end() && input->is_object();
    return {QString::fromStdString(request.rootField), request.kind, hasInput, expectedFields(request)};
}

bool isErrorTypeName(std::string_view typeName)
{
    for (const std::string_view ending : {"Error", "Errors", "NotFound", "Failure", "Failed", "Exception"}) {
        if (typeName.ends_with(ending))
            return true;
    }
    return false;
}

Result readAnswer(const Asked &asked, HttpAnswer answer, const AnswerRules &rules)
{
    return AnswerReader(asked, std::move(answer), rules).read();
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &header, Clock::WallTime now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        constexpr qlonglong aYear = 366LL * 24 * 3600;
        return std::chrono::seconds(fits ? std::min(seconds, aYear) : aYear);
    }
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    const Clock::WallTime then{std::chrono::seconds(date.toSecsSinceEpoch())};
    return std::max(std::chrono::ceil<std::chrono::seconds>(then - now), std::chrono::seconds(0));
}

} // namespace tideline::api
