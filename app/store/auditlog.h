// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/session/auditentry.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace tideline::app {

class AuditDatabase;

//! \brief The audit log, written on a thread of its own.
//!
//! A line that can't be written waits, and with it those behind it, until it can: it is tried again every few seconds,
//! with the next line, and a last time before the destructor returns.
class AuditLog final : public QObject
{
    Q_OBJECT

public:
    using EntriesCallback = std::function<void(QList<api::AuditEntry>)>;

    //! \p file: where it is; empty: the usual place.
    explicit AuditLog(const QString &file = {}, QObject *parent = nullptr);
    ~AuditLog() override;

    void append(const api::AuditEntry &entry);
    [[nodiscard]] api::CallHandle load(int most, EntriesCallback callback); //!< The newest first.

Q_SIGNALS:
    void appended();
    void troubled(const QString &why); //!< A line could not be written; said once until one is written again.

private:
    void work(); //!< Has the thread write what waits.
    void writeAll(); //!< On the thread.
    void noteWritten(qint64 lines, bool isDone, const QString &why);

    QThread m_thread;
    QObject *m_worker; //!< Lives on the thread.
    std::unique_ptr<AuditDatabase> m_database; //!< Used on the thread only.
    QList<api::AuditEntry> m_waiting; //!< Used on the thread only.
    QTimer m_again;
    bool m_saidTrouble = false;
};

} // namespace tideline::app
