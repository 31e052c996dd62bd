// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/draftstore.h"

#include <QHash>
#include <QString>

#include <functional>

class QSqlDatabase;
class QSqlQuery;

namespace tideline::app {

//! What went wrong with the file of drafts. The person hears of each once.
enum class DraftTrouble {
    Unwritable, //!< No file can be made or opened there.
    Damaged, //!< The file is no database; it was put aside.
    TooNew, //!< A later version wrote the file; it was put aside.
    NotSaved //!< The file refused a change: the disk is full, or another program holds it.
};

//! \brief The file of drafts, used from one thread.
//!
//! Several processes may have it open. When the file cannot be used, a database in memory takes its place, so that
//! drafts last as long as the program at least. What could not be written is tried again with the next change.
class DraftDatabase final
{
public:
    //! \p detail: the path that a file was moved to, or the database's own words.
    using TroubleHandler = std::function<void(DraftTrouble trouble, const QString &detail)>;

    static constexpr int formatVersion = 1;

    DraftDatabase(QString file, TroubleHandler onTrouble);
    ~DraftDatabase();
    DraftDatabase(const DraftDatabase &) = delete;
    DraftDatabase &operator=(const DraftDatabase &) = delete;

    [[nodiscard]] QList<models::Draft> load(const models::DraftScope &scope);
    void save(const models::Draft &draft);
    [[nodiscard]] models::DraftClaim claim(const models::Draft &draft);
    void settle(const QString &formId, int attempt);
    void remove(const QString &formId, bool wasDone);

private:
    enum class Opened { Usable, Damaged, TooNew, Unwritable };

    void open();
    [[nodiscard]] Opened openFile(const QString &file);
    void replaceFile(DraftTrouble trouble);
    void openInMemory();
    void close();
    [[nodiscard]] bool prepareTables(QSqlDatabase &database);
    [[nodiscard]] bool write(const models::Draft &draft);
    void retry();
    bool run(QSqlQuery &query);
    bool run(const QString &sql);
    void trouble(DraftTrouble trouble, const QString &detail);
    [[nodiscard]] QSqlDatabase database() const;

    QString m_file;
    TroubleHandler m_onTrouble;
    QString m_connection; //!< Name among Qt's connections; empty: not opened yet.
    QString m_lastError;
    bool m_saidNotSaved = false;
    QHash<QString, models::Draft> m_unsaved; //!< By form id.
};

} // namespace tideline::app
