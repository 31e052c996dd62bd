// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/signin.h"

#include "api/client/graphqlerrors.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace tideline::api {

namespace {

using graphql::Json;

constexpr const char *document = R"(mutation ObtainKrakenToken($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) {
    token
    payload
    refreshToken
    refreshExpiresIn
  }
}
)";

constexpr const char *masqueradeDocument =
    R"(mutation MasqueradeAuthentication($masqueradeToken: String!, $userId: String!) {
  masqueradeAuthentication(masqueradeToken: $masqueradeToken, userId: $userId) {
    token
    errors {
      field
      messages
    }
  }
}
)";

//! The input object; exactly one way in may be given (KT-CT-1137).
struct InputOf
{
    Json operator()(const EmailAndPassword &way) const
    {
        return {{"email", way.email.toStdString()}, {"password", way.password.toStdString()}};
    }
    Json operator()(const ApiKey &way) const { return {{"APIKey", way.key.toStdString()}}; }
    Json operator()(const OrganisationKey &way) const { return {{"organizationSecretKey", way.key.toStdString()}}; }
    Json operator()(const PreSignedKey &way) const { return {{"preSignedKey", way.key.toStdString()}}; }
    Json operator()(const RefreshToken &way) const { return {{"refreshToken", way.token.toStdString()}}; }
    Json operator()(const LoginLink &way) const { return {{"refreshToken", way.key.toStdString()}}; }
    Json operator()(const MasqueradeToken &) const { return Json::object(); }
    Json operator()(const AccessToken &) const { return Json::object(); }
    Json operator()(const NoCredentials &) const { return Json::object(); }
};

//! True for what can stand in a header line: visible ASCII.
bool isHeaderValue(const QString &token)
{
    static const QRegularExpression visible(QStringLiteral("\\A[\\x21-\\x7e]+\\z"));
    return visible.match(token).hasMatch();
}

Error unusable(Error::Kind kind, const QString &code, const QString &message)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    error.operation = QStringLiteral("obtainKrakenToken");
    return error;
}

} // namespace

QString keyFromPasted(const QString &pasted)
{
    QString text = pasted.trimmed();
    if (!text.contains(QLatin1String("://")) && (text.contains(u'?') || text.contains(QLatin1String("/sign-in/"))))
        text.prepend(QLatin1String("https://")); // copied without it
    if (!text.contains(QLatin1String("://")))
        return isHeaderValue(text) ? text : QString();
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery parameters(url);
    for (const QString &name : {QStringLiteral("key"), QStringLiteral("token"), QStringLiteral("refreshToken")}) {
        QString value = parameters.queryItemValue(name, QUrl::FullyDecoded).trimmed();
        if (isHeaderValue(value))
            return value;
    }
    const QStringList parts = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const qsizetype signIn = parts.indexOf(QLatin1String("sign-in"));
    const QString last = parts.isEmpty() ? QString() : parts.constLast();
    return signIn >= 0 && signIn + 1 < parts.size() && isHeaderValue(last) ? last : QString();
}

Request signInRequest(const Credentials &credentials)
{
    Request request;
    if (const auto *masquerade = std::get_if<MasqueradeToken>(&credentials)) {
        request.document = masqueradeDocument;
        request.operationName = "MasqueradeAuthentication";
        request.rootField = "masqueradeAuthentication";
        request.kind = OperationKind::Mutation;
        request.needsToken = false;
        request.variables = {{"masqueradeToken", masquerade->token.toStdString()},
                             {"userId", masquerade->userId.toStdString()}};
        return request;
    }
    request.document = document;
    request.operationName = "ObtainKrakenToken";
    request.rootField = "obtainKrakenToken";
    request.rootIsList = false;
    request.kind = OperationKind::Mutation;
    request.needsToken = false;
    request.variables = {{"input", std::visit(InputOf(), credentials)}};
    return request;
}

tl::expected<TokenSet, Error> readTokens(const Response &response, Clock::WallTime now)
{
    auto payload = response.data.is_object() ? response.data.find("obtainKrakenToken") : response.data.end();
    if (response.data.is_object() && payload == response.data.end())
        payload = response.data.find("masqueradeAuthentication");
    const bool isObject = response.data.is_object() && payload != response.data.end() && payload->is_object();
    TokenSet tokens;
    if (isObject)
        tokens.access = textMember(*payload, "token");
    if (!isHeaderValue(tokens.access))
        return tl::unexpected(
            unusable(Error::Kind::Protocol, {}, QStringLiteral("the answer to the sign-in holds no token")));
    tokens.refresh = textMember(*payload, "refreshToken");
    tokens.received = now;
    tokens.claims = readClaims(payload->value("payload", Json()));
    if (!tokens.claims.expires)
        tokens.claims = readClaims(tokens.access);
    tokens.expires = tokens.claims.endsFor(now);
    // Over before it came: the clocks disagree. When it ends is the server's to say; else it would be renewed without
    // end.
    if (tokens.expires && *tokens.expires <= now)
        tokens.expires.reset();
    return tokens;
}

tl::expected<TokenSet, Error> tokensOf(const Result &result, Clock::WallTime now)
{
    if (result)
        return readTokens(*result, now);
    Error error = result.error();
    error.isQuery = true;
    error.maybeDone = false;
    return tl::unexpected(std::move(error));
}

tl::expected<TokenSet, Error> tokensFromPasted(const QString &pasted, Clock::WallTime now)
{
    static const QRegularExpression scheme(QStringLiteral("\\A(?:Authorization:)?\\s*(?:(?:Bearer|JWT)\\s+)?"),
                                           QRegularExpression::CaseInsensitiveOption);
    TokenSet tokens;
    tokens.access = pasted.trimmed().remove(scheme);
    if (!isHeaderValue(tokens.access))
        return tl::unexpected(unusable(Error::Kind::Gate, QStringLiteral("gate.unusable-token"),
                                       QStringLiteral("this text cannot be an access token")));
    tokens.received = now;
    tokens.claims = readClaims(tokens.access);
    // An end in the past is left to the server to judge: this computer's clock may be wrong.
    if (tokens.claims.expires && Clock::WallTime(*tokens.claims.expires) > now)
        tokens.expires = Clock::WallTime(*tokens.claims.expires);
    return tokens;
}

namespace {

struct NameOfWay
{
    QString operator()(const NoCredentials &) const { return QStringLiteral("none"); }
    QString operator()(const EmailAndPassword &) const { return QStringLiteral("password"); }
    QString operator()(const ApiKey &) const { return QStringLiteral("api-key"); }
    QString operator()(const OrganisationKey &) const { return QStringLiteral("organisation-key"); }
    QString operator()(const PreSignedKey &) const { return QStringLiteral("pre-signed-key"); }
    QString operator()(const RefreshToken &) const { return QStringLiteral("refresh-token"); }
    QString operator()(const AccessToken &) const { return QStringLiteral("access-token"); }
    QString operator()(const LoginLink &) const { return QStringLiteral("login-link"); }
    QString operator()(const MasqueradeToken &) const { return QStringLiteral("masquerade"); }
};

} // namespace

QString nameOf(const Credentials &credentials) { return std::visit(NameOfWay(), credentials); }

bool canRenew(const Credentials &credentials)
{
    return std::holds_alternative<ApiKey>(credentials) || std::holds_alternative<OrganisationKey>(credentials);
}

} // namespace tideline::api
