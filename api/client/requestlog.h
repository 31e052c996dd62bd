// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/clock.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <deque>

namespace tideline::api {

//! One request that ended. Holds no body, no variables, no token.
struct LoggedRequest
{
    Clock::WallTime when;
    QString operation; //!< The root field.
    QString host;
    QString requestId; //!< As it was sent.
    std::chrono::milliseconds elapsed{0};
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    int httpStatus = 0; //!< 0: no HTTP answer.
    QString outcome; //!< "ok", "warnings" or the error's kind.
    QStringList codes; //!< Codes of the errors, redacted.

    [[nodiscard]] QString toText() const; //!< One line, for "copy details".
};

//! \brief The last requests, oldest first; forgets the oldest beyond its capacity.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    explicit RequestLog(std::size_t capacity = 500, QObject *parent = nullptr);

    void add(LoggedRequest request);
    void clear();
    [[nodiscard]] const std::deque<LoggedRequest> &requests() const { return m_requests; }

Q_SIGNALS:
    void changed();

private:
    std::size_t m_capacity;
    std::deque<LoggedRequest> m_requests;
};

} // namespace tideline::api
