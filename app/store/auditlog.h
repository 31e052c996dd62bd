// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/call.h"
#include "api/session/auditentry.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace tideline::app {

class AuditDatabase;

//! \brief The audit log, written on a thread of its own.
//!
//! Everything that was added is written before the destructor returns.
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
    void troubled(const QString &why); //!< A line could not be written; said once.

private:
    QThread m_thread;
    QObject *m_worker; //!< Lives on the thread.
    std::unique_ptr<AuditDatabase> m_database; //!< Used on the thread only.
    bool m_saidTrouble = false;
};

} // namespace tideline::app
