// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/auth/tokenservice.h"

#include "api/graphql/core/jsonguard.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace tideline::demo {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::string_view subjectPrefix = "kraken|account-user:";

QByteArray encoded(const Json &json) { return QByteArray::fromStdString(json.dump()).toBase64(encoding); }

Json decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part, encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) {
        return Json();
    }
    const QByteArray &text = bytes.decoded;
    Json json = graphql::parseForeignJson({text.constData(), static_cast<std::size_t>(text.size())});
    return json.is_object() ? std::move(json) : Json();
}

//! Stands for a key in tokens, which must not carry it.
std::string fingerprint(const std::string &key)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256)
        .first(12)
        .toBase64(encoding)
        .toStdString();
}

} // namespace

TokenService::TokenService(std::uint64_t seed, DataSet &data)
    : m_data(data),
      m_key(QCryptographicHash::hash("tideline demo " + QByteArray::number(static_cast<qulonglong>(seed)),
                                     QCryptographicHash::Sha256))
{}

QByteArray TokenService::sign(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256).toBase64(encoding);
}

IssuedToken TokenService::issue(const SignIn &signIn, bool withRefreshToken)
{
    const std::int64_t now = m_data.clock.unixTime();
    IssuedToken issued;
    issued.payload = {{"sub", std::string(subjectPrefix) + signIn.userId},
                      {"gty", signIn.grantType},
                      {"email", signIn.email},
                      {"tokenUse", "access"},
                      {"iss", m_issuer},
                      {"iat", now},
                      {"exp", now + accessSeconds},
                      {"origIat", signIn.originallyAt == 0 ? now : signIn.originallyAt}};
    if (!signIn.scope.empty()) {
        issued.payload["scope"] = signIn.scope;
    }
    if (!signIn.link.empty()) {
        issued.payload["link"] = fingerprint(signIn.link);
    }
    const Record user = m_data.users.find(signIn.userId);
    if (const std::int64_t generation = user ? numberOf(*user, "$tokenGeneration") : 0; generation > 0) {
        issued.payload["generation"] = generation;
    }
    if (m_epoch > 0) {
        issued.payload["epoch"] = m_epoch;
    }
    const QByteArray text = encoded(Json{{"alg", "HS256"}, {"typ", "JWT"}}) + '.' + encoded(issued.payload);
    issued.token = (text + '.' + sign(text)).toStdString();
    if (withRefreshToken) {
        issued.refreshToken = m_data.random.hex(64);
        issued.refreshExpiresAt = now + refreshSeconds;
        SignIn remembered = signIn;
        remembered.originallyAt = signIn.originallyAt == 0 ? now : signIn.originallyAt;
        m_refreshTokens.insert_or_assign(issued.refreshToken, Refresh{remembered, issued.refreshExpiresAt});
    }
    return issued;
}

tl::expected<IssuedToken, std::string> TokenService::refresh(const std::string &refreshToken)
{
    const auto found = m_refreshTokens.find(refreshToken);
    if (found == m_refreshTokens.end()) {
        return tl::unexpected<std::string>("KT-CT-1135");
    }
    if (found->second.expiresAt <= m_data.clock.unixTime()) {
        return tl::unexpected<std::string>("KT-CT-1134");
    }
    IssuedToken issued = issue(found->second.signIn, false);
    issued.refreshToken = refreshToken;
    issued.refreshExpiresAt = found->second.expiresAt;
    return issued;
}

tl::expected<TokenClaims, std::string> TokenService::verify(const QByteArray &headerValue) const
{
    QByteArray token = headerValue.trimmed();
    if (token.startsWith("JWT ")) {
        token = token.mid(4).trimmed();
    }
    const QList<QByteArray> parts = token.split('.');
    const Json header = parts.size() == 3 ? decoded(parts[0]) : Json();
    const Json payload = parts.size() == 3 ? decoded(parts[1]) : Json();
    if (header.is_null() || payload.is_null() || textOf(header, "alg") != "HS256") {
        return tl::unexpected<std::string>("KT-CT-1143");
    }
    if (sign(parts[0] + '.' + parts[1]) != parts[2]) {
        return tl::unexpected<std::string>("KT-CT-1126");
    }
    if (numberOf(payload, "exp") <= m_data.clock.unixTime() || numberOf(payload, "epoch") != m_epoch) {
        return tl::unexpected<std::string>("KT-CT-1124");
    }
    if (textOf(payload, "iss") != m_issuer) {
        return tl::unexpected<std::string>("KT-CT-1127");
    }
    TokenClaims claims;
    claims.userId = textOf(payload, "sub").substr(std::min(subjectPrefix.size(), textOf(payload, "sub").size()));
    claims.scope = textOf(payload, "scope");
    claims.grantType = textOf(payload, "gty");
    claims.issuedAt = numberOf(payload, "iat");
    const Record user = m_data.users.find(claims.userId);
    const bool isOfNow = user && numberOf(payload, "generation") == numberOf(*user, "$tokenGeneration");
    if (!isOfNow || m_endedLinks.contains(textOf(payload, "link"))) {
        return tl::unexpected<std::string>("KT-CT-1162");
    }
    return claims;
}

void TokenService::invalidate(const std::string &userId)
{
    // Tokens carry whole seconds, so times cannot tell a token from before from one of the same second. Counting can.
    if (const Record user = m_data.users.find(userId)) {
        (*user)["$tokenGeneration"] = numberOf(*user, "$tokenGeneration") + 1;
    }
    std::erase_if(m_refreshTokens, [&userId](const auto &entry) { return entry.second.signIn.userId == userId; });
}

void TokenService::endLink(const std::string &key)
{
    m_endedLinks.insert(fingerprint(key));
    std::erase_if(m_refreshTokens, [&key](const auto &entry) { return entry.second.signIn.link == key; });
}

} // namespace tideline::demo
