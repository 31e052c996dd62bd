// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/error.h"

#include <algorithm>

namespace tideline::api {

catalogue::ErrorFacts Error::facts() const
{
    catalogue::ErrorFacts facts;
    facts.code = code;
    facts.operation = operation;
    if (kind == Kind::PayloadErrors)
        facts.transportKind = QStringLiteral("payload");
    else if (kind != Kind::GraphQl)
        facts.transportKind = toString(kind);
    facts.httpStatus = httpStatus;
    if (retryAfter)
        facts.retryAfterSeconds = static_cast<int>(std::min<std::chrono::seconds::rep>(retryAfter->count(), 86'400));
    facts.maybeDone = maybeDone;
    facts.isQuery = isQuery;
    facts.message = message;
    QStringList words = {message, description};
    for (const ValidationError &one : validationErrors)
        words += one.message;
    facts.values = known;
    facts.values.insert(catalogue::valuesFromServer(words, extensions));
    return facts;
}

bool Error::hasCode(const QStringList &codes) const
{
    if (codes.contains(code))
        return true;
    for (const Error &other : others) {
        if (codes.contains(other.code))
            return true;
    }
    return false;
}

QStringList Error::codes() const
{
    QStringList all;
    if (!code.isEmpty())
        all.append(code);
    for (const Error &other : others)
        all.append(other.codes());
    return all;
}

QString toString(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return QStringLiteral("network");
    case Error::Kind::Timeout:
        return QStringLiteral("timeout");
    case Error::Kind::Tls:
        return QStringLiteral("tls");
    case Error::Kind::Http:
        return QStringLiteral("http");
    case Error::Kind::Protocol:
        return QStringLiteral("protocol");
    case Error::Kind::GraphQl:
        return QStringLiteral("graphql");
    case Error::Kind::PayloadErrors:
        return QStringLiteral("payload");
    case Error::Kind::Gate:
        return QStringLiteral("gate");
    case Error::Kind::Secrets:
        return QStringLiteral("secrets");
    }
    return {};
}

} // namespace tideline::api
