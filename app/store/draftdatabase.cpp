// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draftdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tideline::app {

using models::Draft;
using models::DraftClaim;
using models::DraftScope;
using Verdict = DraftClaim::Verdict;

namespace {

//! How long to wait for another process that is writing.
constexpr int patienceMs = 3000;
//! How long it is remembered that a form was sent: no window stays open longer with a copy of it.
constexpr qint64 sentForMs = 30LL * 24 * 60 * 60 * 1000;

const QStringList tables = {
    u"CREATE TABLE IF NOT EXISTS drafts (form_id TEXT PRIMARY KEY, environment TEXT NOT NULL, identity TEXT NOT NULL, "
    u"account TEXT NOT NULL, operation TEXT NOT NULL, subject TEXT NOT NULL, stage INTEGER NOT NULL, "
    u"attempt INTEGER NOT NULL, saved_at INTEGER NOT NULL, state TEXT NOT NULL)"_s,
    u"CREATE INDEX IF NOT EXISTS drafts_by_scope ON drafts (environment, identity, account, operation)"_s,
    u"CREATE TABLE IF NOT EXISTS sent (form_id TEXT PRIMARY KEY, sent_at INTEGER NOT NULL)"_s};

bool isDamage(const QSqlError &error)
{
    const QString code = error.nativeErrorCode(); // SQLITE_CORRUPT, SQLITE_NOTADB
    return code == "11"_L1 || code == "26"_L1;
}

Draft draftOf(const QSqlQuery &row)
{
    Draft draft;
    draft.formId = row.value(0).toString();
    draft.scope = {row.value(1).toString(), row.value(2).toString()};
    draft.account = row.value(3).toString();
    draft.operation = row.value(4).toString();
    draft.subject = row.value(5).toString();
    draft.stage = row.value(6).toInt() == 0 ? Draft::Stage::Typed : Draft::Stage::Sent;
    draft.attempt = row.value(7).toInt();
    draft.savedAt = QDateTime::fromMSecsSinceEpoch(row.value(8).toLongLong());
    draft.state = graphql::Json::parse(row.value(9).toByteArray().toStdString(), nullptr, false);
    return draft;
}

QString textOfState(const graphql::Json &state)
{
    return QString::fromStdString(state.dump(-1, ' ', false, graphql::Json::error_handler_t::replace));
}

//! An empty text is stored as one, not as NULL.
QString stored(const QString &text) { return text.isNull() ? u""_s : text; }

void bind(QSqlQuery &query, const Draft &draft, Draft::Stage stage, int attempt)
{
    query.bindValue(u":id"_s, draft.formId);
    query.bindValue(u":environment"_s, stored(draft.scope.environment));
    query.bindValue(u":identity"_s, stored(draft.scope.identity));
    query.bindValue(u":account"_s, stored(draft.account));
    query.bindValue(u":operation"_s, stored(draft.operation));
    query.bindValue(u":subject"_s, stored(draft.subject));
    query.bindValue(u":stage"_s, stage == Draft::Stage::Typed ? 0 : 1);
    query.bindValue(u":attempt"_s, attempt);
    query.bindValue(u":at"_s, draft.savedAt.toMSecsSinceEpoch());
    query.bindValue(u":state"_s, textOfState(draft.state));
}

const QString insertion = u"INSERT INTO drafts (form_id, environment, identity, account, operation, subject, stage, "
                          u"attempt, saved_at, state) SELECT :id, :environment, :identity, :account, :operation, "
                          u":subject, :stage, :attempt, :at, :state "
                          u"WHERE NOT EXISTS (SELECT 1 FROM sent WHERE form_id = :id) "
                          u"ON CONFLICT (form_id) DO UPDATE SET "_s;

} // namespace

DraftDatabase::DraftDatabase(QString file, TroubleHandler onTrouble)
    : m_file(std::move(file)),
      m_onTrouble(std::move(onTrouble))
{}

DraftDatabase::~DraftDatabase()
{
    if (!m_connection.isEmpty())
        retry();
    close();
}

QSqlDatabase DraftDatabase::database() const { return QSqlDatabase::database(m_connection, false); }

void DraftDatabase::open()
{
    if (!m_connection.isEmpty())
        return;
    const QDir folder = QFileInfo(m_file).absoluteDir();
    if (!folder.mkpath(u"."_s)) {
        trouble(DraftTrouble::Unwritable, folder.path());
        openInMemory();
        return;
    }
    switch (openFile(m_file)) {
    case Opened::Usable:
        break;
    case Opened::Damaged:
        replaceFile(DraftTrouble::Damaged);
        break;
    case Opened::TooNew:
        replaceFile(DraftTrouble::TooNew);
        break;
    case Opened::Unwritable:
        trouble(DraftTrouble::Unwritable, m_lastError);
        openInMemory();
        break;
    }
}

DraftDatabase::Opened DraftDatabase::openFile(const QString &file)
{
    close();
    m_connection = u"drafts-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    opened.setDatabaseName(file);
    const bool isNew = file != ":memory:"_L1 && !QFile::exists(file);
    opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs));
    if (!opened.open()) {
        m_lastError = opened.lastError().databaseText();
        return isDamage(opened.lastError()) ? Opened::Damaged : Opened::Unwritable;
    }
    if (isNew) // what customers told is for this user's eyes
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSqlQuery query(opened);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        m_lastError = query.lastError().databaseText();
        return isDamage(query.lastError()) ? Opened::Damaged : Opened::Unwritable;
    }
    if (query.value(0).toInt() > formatVersion)
        return Opened::TooNew;
    query.finish();
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next() || query.value(0).toString() != "ok"_L1) {
        m_lastError = query.lastError().databaseText();
        const bool isBusy = query.lastError().isValid() && !isDamage(query.lastError());
        return isBusy ? Opened::Unwritable : Opened::Damaged;
    }
    query.finish();
    if (prepareTables(opened))
        return Opened::Usable;
    return isDamage(opened.lastError()) ? Opened::Damaged : Opened::Unwritable;
}

bool DraftDatabase::prepareTables(QSqlDatabase &database)
{
    QSqlQuery query(database);
    // Write-ahead logging lets readers and one writer be at work at once; FULL makes a commit outlive the power.
    QStringList statements = {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"BEGIN IMMEDIATE"_s};
    statements += tables;
    statements += u"PRAGMA user_version = %1"_s.arg(formatVersion);
    statements += u"DELETE FROM sent WHERE sent_at < %1"_s.arg(QDateTime::currentMSecsSinceEpoch() - sentForMs);
    statements += u"COMMIT"_s;
    for (const QString &statement : statements) {
        if (query.exec(statement))
            continue;
        m_lastError = query.lastError().databaseText();
        query.exec(u"ROLLBACK"_s);
        return false;
    }
    return true;
}

//! Puts the file aside under a name of its own and begins a new one. Two processes may find the same file: one moves
//! it.
void DraftDatabase::replaceFile(DraftTrouble why)
{
    close();
    QLockFile lock(m_file + u".lock"_s);
    lock.tryLock(patienceMs);
    if (const Opened again = openFile(m_file); again == Opened::Usable)
        return; // the other process was here already
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString aside = u"%1.%2-%3"_s.arg(m_file, why == DraftTrouble::TooNew ? u"newer"_s : u"damaged"_s, stamp);
    const bool isMoved = QFile::rename(m_file, aside);
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (isMoved && QFile::exists(m_file + part))
            QFile::rename(m_file + part, aside + part);
    }
    if (isMoved && openFile(m_file) == Opened::Usable) {
        trouble(why, aside);
        return;
    }
    trouble(DraftTrouble::Unwritable, m_lastError);
    openInMemory();
}

void DraftDatabase::openInMemory() { static_cast<void>(openFile(u":memory:"_s)); }

void DraftDatabase::close()
{
    if (m_connection.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool DraftDatabase::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_lastError = query.lastError().databaseText();
    if (!m_saidNotSaved) {
        m_saidNotSaved = true;
        trouble(DraftTrouble::NotSaved, m_lastError);
    }
    return false;
}

bool DraftDatabase::run(const QString &sql)
{
    QSqlQuery query(database());
    query.prepare(sql);
    return run(query);
}

void DraftDatabase::trouble(DraftTrouble trouble, const QString &detail)
{
    if (m_onTrouble)
        m_onTrouble(trouble, detail);
}

QList<Draft> DraftDatabase::load(const DraftScope &scope)
{
    open();
    retry();
    QSqlQuery query(database());
    query.prepare(
        u"SELECT form_id, environment, identity, account, operation, subject, stage, attempt, saved_at, state "
        u"FROM drafts WHERE environment = :environment AND identity = :identity ORDER BY saved_at DESC"_s);
    query.bindValue(u":environment"_s, stored(scope.environment));
    query.bindValue(u":identity"_s, stored(scope.identity));
    QList<Draft> drafts;
    if (!run(query))
        return drafts;
    while (query.next())
        drafts.append(draftOf(query));
    return drafts;
}

void DraftDatabase::save(const Draft &draft)
{
    open();
    m_unsaved.insert(draft.formId, draft);
    retry();
}

void DraftDatabase::retry()
{
    const QList<Draft> waiting = m_unsaved.values();
    for (const Draft &draft : waiting) {
        if (!write(draft))
            return;
        m_unsaved.remove(draft.formId);
    }
}

bool DraftDatabase::write(const Draft &draft)
{
    QSqlQuery query(database());
    query.prepare(insertion + u"state = excluded.state, saved_at = excluded.saved_at"_s);
    bind(query, draft, draft.stage, draft.attempt);
    return run(query);
}

DraftClaim DraftDatabase::claim(const Draft &draft)
{
    open();
    m_unsaved.remove(draft.formId); // written below, as it is now
    const DraftClaim granted{Verdict::Granted, draft.attempt + 1};
    // A file that cannot be written does not keep anybody from working: they have been told.
    if (!run(u"BEGIN IMMEDIATE"_s))
        return granted;
    QSqlQuery query(database());
    query.prepare(u"SELECT EXISTS (SELECT 1 FROM sent WHERE form_id = :id)"_s);
    query.bindValue(u":id"_s, draft.formId);
    if (run(query) && query.next() && query.value(0).toBool()) {
        query.finish();
        run(u"ROLLBACK"_s);
        return {Verdict::SentBefore, draft.attempt};
    }
    query.prepare(u"SELECT stage, attempt FROM drafts WHERE form_id = :id"_s);
    query.bindValue(u":id"_s, draft.formId);
    int attempt = draft.attempt;
    if (run(query) && query.next()) {
        attempt = query.value(1).toInt();
        if (query.value(0).toInt() != 0 && attempt != draft.attempt) {
            query.finish();
            run(u"ROLLBACK"_s);
            return {Verdict::BeingSent, draft.attempt};
        }
    }
    query.prepare(insertion
                  + u"state = excluded.state, saved_at = excluded.saved_at, stage = 1, attempt = excluded.attempt"_s);
    bind(query, draft, Draft::Stage::Sent, attempt + 1);
    if (!run(query) || !run(u"COMMIT"_s)) {
        run(u"ROLLBACK"_s);
        return granted;
    }
    return {Verdict::Granted, attempt + 1};
}

void DraftDatabase::settle(const QString &formId, int attempt)
{
    open();
    QSqlQuery query(database());
    query.prepare(u"UPDATE drafts SET stage = 0 WHERE form_id = :id AND attempt = :attempt"_s);
    query.bindValue(u":id"_s, formId);
    query.bindValue(u":attempt"_s, attempt);
    run(query);
}

void DraftDatabase::remove(const QString &formId, bool wasDone)
{
    open();
    m_unsaved.remove(formId);
    const bool isOne = run(u"BEGIN IMMEDIATE"_s);
    QSqlQuery query(database());
    query.prepare(u"DELETE FROM drafts WHERE form_id = :id"_s);
    query.bindValue(u":id"_s, formId);
    run(query);
    if (wasDone) {
        query.prepare(u"INSERT OR REPLACE INTO sent (form_id, sent_at) VALUES (:id, :at)"_s);
        query.bindValue(u":id"_s, formId);
        query.bindValue(u":at"_s, QDateTime::currentMSecsSinceEpoch());
        run(query);
    }
    if (isOne)
        run(u"COMMIT"_s);
}

} // namespace tideline::app
