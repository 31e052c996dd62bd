// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/auditdatabase.h"

#include <QTest>

namespace tideline::tests {

inline api::AuditEntry entryOf(int number)
{
    api::AuditEntry entry;
    entry.when = api::Clock::WallTime(std::chrono::milliseconds(1'700'000'000'123 + number));
    entry.event = QStringLiteral("operation");
    entry.environment = QStringLiteral("test");
    entry.agent = QStringLiteral("agent@example.org");
    entry.customer = QStringLiteral("A-%1").arg(number, 8, 10, QChar(u'0'));
    entry.operation = QStringLiteral("collectPayment");
    entry.target = QStringLiteral("paymentId=%1").arg(number);
    entry.outcome = number % 2 == 0 ? QStringLiteral("ok") : QStringLiteral("KT-CT-4122");
    return entry;
}

//! Lines \p from to \p to at the end of the log in \p file.
inline bool appendLines(const QString &file, int from, int to)
{
    app::AuditDatabase database(file);
    for (int i = from; i <= to; ++i) {
        if (!database.append(entryOf(i)))
            return false;
    }
    return true;
}

//! What is wrong with the log in \p file; one finding of line -1 if there is none.
inline QList<app::AuditFinding> findingsIn(const QString &file)
{
    const auto verdict = app::AuditDatabase::verify(file);
    return verdict ? verdict->findings : QList<app::AuditFinding>{{app::AuditFinding::Kind::Unreadable, -1, -1}};
}

} // namespace tideline::tests
