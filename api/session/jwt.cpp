// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/jwt.h"

#include "api/graphql/core/jsonguard.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace tideline::api {

namespace {

using std::chrono::seconds;

constexpr qsizetype longestToken = qsizetype{64} * 1024;
constexpr double latestTime = 253'402'300'799.0; //!< The end of the year 9999.

//! NumericDate of RFC 7519: seconds, possibly with a fraction.
std::optional<seconds> timeMember(const graphql::Json &object, const char *name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_number())
        return std::nullopt;
    const double value = member->get<double>();
    if (!(value > 0 && value < latestTime))
        return std::nullopt;
    return seconds(static_cast<seconds::rep>(value));
}

QString textMember(const graphql::Json &object, const char *name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return {};
    return QString::fromStdString(member->get_ref<const std::string &>());
}

} // namespace

std::optional<Clock::WallTime> TokenClaims::endsFor(Clock::WallTime now) const
{
    if (!expires)
        return std::nullopt;
    if (issued && *expires > *issued)
        return now + (*expires - *issued);
    return Clock::WallTime(*expires);
}

TokenClaims readClaims(const graphql::Json &payload)
{
    if (!payload.is_object())
        return {};
    return {timeMember(payload, "exp"), timeMember(payload, "iat"), textMember(payload, "sub"),
            textMember(payload, "email")};
}

TokenClaims readClaims(const QString &token)
{
    if (token.size() > longestToken)
        return {};
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const std::string text = decoded.decoded.toStdString();
    return readClaims(graphql::parseForeignJson(text));
}

} // namespace tideline::api
