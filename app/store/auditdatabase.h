// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/session/auditentry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QSqlDatabase;

namespace tideline::app {

//! One thing that is wrong with an audit log.
struct AuditFinding
{
    enum class Kind {
        Unreadable, //!< The file is no audit log, or damaged.
        Changed, //!< A line is not as it was written.
        Removed, //!< Lines are missing inside.
        Swapped, //!< Two lines stand in each other's place.
        TailCut, //!< Lines are missing at the end.
        NoHead //!< The file beside it, which knows how long it was, is missing.
    };

    Kind kind;
    qint64 line = 0; //!< The first line concerned, from 1; 0: none.
    qint64 last = 0; //!< The last, for Removed and TailCut; the other, for Swapped.

    bool operator==(const AuditFinding &) const = default;
};

[[nodiscard]] QString toString(AuditFinding::Kind kind); //!< "changed", "removed" …
[[nodiscard]] QString sentenceOf(const AuditFinding &finding); //!< In English, for the command line.

struct AuditVerdict
{
    qint64 lines = 0;
    QList<AuditFinding> findings; //!< Empty: nothing is wrong.
};

//! \brief The audit log: lines that are only ever added, each bound to the one before by its hash.
//!
//! A file beside it, `NAME.head`, knows number and hash of the last line, so that a cut end is noticed, and a log that
//! was put in the place of this one. New lines go on behind that number, so that the gap stays. Whoever can write both
//! files can make them agree: nothing on the same computer can prevent that. Several processes may write. Used from one
//! thread.
class AuditDatabase final
{
public:
    explicit AuditDatabase(QString file);
    ~AuditDatabase();
    AuditDatabase(const AuditDatabase &) = delete;
    AuditDatabase &operator=(const AuditDatabase &) = delete;

    [[nodiscard]] static QString usualFile(); //!< The console's, also when the command line asks.

    //! False when it could not be written; lastError() says why.
    [[nodiscard]] bool append(const api::AuditEntry &entry);
    [[nodiscard]] QList<api::AuditEntry> load(int most); //!< The newest, newest first.
    [[nodiscard]] QString lastError() const { return m_lastError; }

    //! Reads a log and changes nothing. Nothing if there is no such file, and never was as far as one can see.
    [[nodiscard]] static std::optional<AuditVerdict> verify(const QString &file);

private:
    [[nodiscard]] bool open();
    void close();
    void refreshHead();
    void writeHead(qint64 lines, const QString &hash) const;
    [[nodiscard]] QSqlDatabase database() const;

    QString m_file;
    QString m_connection; //!< Name among Qt's connections; empty: not opened.
    QString m_lastError;
};

} // namespace tideline::app
