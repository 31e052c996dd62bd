// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/requestlog.h"

#include "api/client/redaction.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace tideline::api {

QString LoggedRequest::toText() const
{
    const auto sinceEpoch = std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch());
    QStringList parts = {
        QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QTimeZone::utc()).toString(Qt::ISODateWithMs),
        operation,
        host,
        QStringLiteral("%1 ms").arg(elapsed.count()),
        QStringLiteral("%1 B out").arg(bytesSent),
        QStringLiteral("%1 B in").arg(bytesReceived),
        httpStatus == 0 ? QStringLiteral("no status") : QStringLiteral("HTTP %1").arg(httpStatus),
        outcome,
    };
    if (!requestId.isEmpty())
        parts.append(requestId);
    parts.append(codes);
    return redacted(parts.join(u' '));
}

RequestLog::RequestLog(std::size_t capacity, QObject *parent)
    : QObject(parent),
      m_capacity(std::max<std::size_t>(capacity, 1))
{}

void RequestLog::add(LoggedRequest request)
{
    for (QString &code : request.codes)
        code = redacted(code);
    m_requests.push_back(std::move(request));
    if (m_requests.size() > m_capacity)
        m_requests.pop_front();
    Q_EMIT changed();
}

void RequestLog::clear()
{
    m_requests.clear();
    Q_EMIT changed();
}

} // namespace tideline::api
