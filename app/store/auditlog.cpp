// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditlog.h"

#include "api/client/pending.h"
#include "app/store/auditdatabase.h"

#include <QPointer>

#include <utility>

namespace tideline::app {

using api::AuditEntry;

AuditLog::AuditLog(const QString &file, QObject *parent)
    : QObject(parent),
      m_worker(new QObject),
      m_database(std::make_unique<AuditDatabase>(file))
{
    m_thread.setObjectName(QStringLiteral("audit"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AuditLog::~AuditLog()
{
    // After all that was posted before it; the connection is closed on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void AuditLog::append(const AuditEntry &entry)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, entry] {
            const bool isWritten = m_database->append(entry);
            const QString why = isWritten ? QString() : m_database->lastError();
            QMetaObject::invokeMethod(
                this,
                [this, isWritten, why] {
                    if (isWritten)
                        Q_EMIT appended();
                    else if (!std::exchange(m_saidTrouble, true))
                        Q_EMIT troubled(why);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

api::CallHandle AuditLog::load(int most, EntriesCallback callback)
{
    auto *pending = new api::Pending<QList<AuditEntry>>(std::move(callback), this);
    QMetaObject::invokeMethod(
        m_worker,
        [this, most, waiting = QPointer(pending)] {
            QMetaObject::invokeMethod(
                this,
                [waiting, entries = m_database->load(most)] {
                    if (waiting)
                        waiting->finish(entries);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return api::Pending<QList<AuditEntry>>::handleOf(pending);
}

} // namespace tideline::app
