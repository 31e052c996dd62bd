// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/clock.h"

namespace tideline::demo {

std::string isoDate(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }

std::string isoDateTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString() + "+00:00";
}

std::string isoDateTime(const QDate &date) { return isoDate(date) + "T00:00:00+00:00"; }

QDate dateFrom(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text.substr(0, 10)), Qt::ISODate);
}

QDateTime dateTimeFrom(const std::string &text)
{
    if (text.size() <= 10) {
        const QDate date = dateFrom(text);
        return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
    }
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate).toUTC();
}

} // namespace tideline::demo
