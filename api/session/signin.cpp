// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/signin.h"

#include "api/client/graphqlerrors.h"

#include <QRegularExpression>

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

Request signInRequest(const Credentials &credentials)
{
    Request request;
    request.document = document;
    request.operationName = "ObtainKrakenToken";
    request.rootField = "obtainKrakenToken";
    request.kind = OperationKind::Mutation;
    request.needsToken = false;
    request.variables = {{"input", std::visit(InputOf(), credentials)}};
    return request;
}

tl::expected<TokenSet, Error> readTokens(const Response &response, Clock::WallTime now)
{
    const auto payload = response.data.is_object() ? response.data.find("obtainKrakenToken") : response.data.end();
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
    return tokens;
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

bool canRenew(const Credentials &credentials)
{
    return std::holds_alternative<ApiKey>(credentials) || std::holds_alternative<OrganisationKey>(credentials);
}

} // namespace tideline::api
