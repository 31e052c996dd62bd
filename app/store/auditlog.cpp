// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditlog.h"

#include "api/client/pending.h"
#include "app/store/auditdatabase.h"

#include <QPointer>

#include <chrono>
#include <utility>

namespace tideline::app {

using api::AuditEntry;

namespace {

constexpr auto pause = std::chrono::seconds(5); //!< Before a line that could not be written is tried again.

} // namespace

AuditLog::AuditLog(const QString &file, QObject *parent)
    : QObject(parent),
      m_worker(new QObject),
      m_database(std::make_unique<AuditDatabase>(file))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &AuditLog::work);
    m_thread.setObjectName(QStringLiteral("audit"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AuditLog::~AuditLog()
{
    // After all that was posted before it; the connection is closed on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            writeAll();
            m_database.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void AuditLog::append(const AuditEntry &entry)
{
    QMetaObject::invokeMethod(
        m_worker, [this, entry] { m_waiting += entry; }, Qt::QueuedConnection);
    work();
}

void AuditLog::work()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { writeAll(); }, Qt::QueuedConnection);
}

void AuditLog::writeAll()
{
    qint64 lines = 0;
    while (!m_waiting.isEmpty() && m_database->append(m_waiting.constFirst())) {
        m_waiting.removeFirst();
        ++lines;
    }
    const QString why = m_waiting.isEmpty() ? QString() : m_database->lastError();
    const bool isDone = m_waiting.isEmpty();
    if (isDone && lines == 0)
        return;
    QMetaObject::invokeMethod(
        this, [this, lines, isDone, why] { noteWritten(lines, isDone, why); }, Qt::QueuedConnection);
}

void AuditLog::noteWritten(qint64 lines, bool isDone, const QString &why)
{
    if (lines > 0)
        Q_EMIT appended();
    const bool said = std::exchange(m_saidTrouble, !isDone);
    if (isDone)
        return;
    m_again.start();
    if (!said)
        Q_EMIT troubled(why);
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
