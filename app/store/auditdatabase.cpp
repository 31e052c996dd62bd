// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditdatabase.h"

#include "api/graphql/core/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tideline::app {

using api::AuditEntry;
using graphql::Json;
using Kind = AuditFinding::Kind;

namespace {

constexpr int patienceMs = 3000;

const QStringList tables = {
    u"CREATE TABLE IF NOT EXISTS lines (number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, "
    u"event TEXT NOT NULL, environment TEXT NOT NULL, agent TEXT NOT NULL, customer TEXT NOT NULL, "
    u"operation TEXT NOT NULL, target TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL, "
    u"previous TEXT NOT NULL, hash TEXT NOT NULL)"_s,
    u"CREATE TRIGGER IF NOT EXISTS lines_stay BEFORE UPDATE ON lines BEGIN SELECT RAISE(ABORT, 'append only'); END"_s,
    u"CREATE TRIGGER IF NOT EXISTS lines_remain BEFORE DELETE ON lines BEGIN SELECT RAISE(ABORT, 'append only'); END"_s};

const QString columns =
    u"number, at, event, environment, agent, customer, operation, target, outcome, reason, previous, hash"_s;

qint64 millisecondsOf(api::Clock::WallTime when)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count();
}

struct Line
{
    qint64 number = 0;
    AuditEntry entry;
    QString previous;
    QString hash;

    //! What the hash is made of, with \p as in the place of the number.
    [[nodiscard]] QString computed(qint64 as) const
    {
        Json fields = Json::array({as, millisecondsOf(entry.when)});
        for (const QString &text : {entry.event, entry.environment, entry.agent, entry.customer, entry.operation,
                                    entry.target, entry.outcome, entry.reason, previous})
            fields.push_back(text.toStdString());
        const std::string text = fields.dump(-1, ' ', false, Json::error_handler_t::replace);
        return QString::fromLatin1(
            QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256)
                .toHex());
    }
    [[nodiscard]] bool isGenuine() const { return computed(number) == hash; }
};

Line lineOf(const QSqlQuery &row)
{
    Line line;
    line.number = row.value(0).toLongLong();
    line.entry.when = api::Clock::WallTime(std::chrono::milliseconds(row.value(1).toLongLong()));
    line.entry.event = row.value(2).toString();
    line.entry.environment = row.value(3).toString();
    line.entry.agent = row.value(4).toString();
    line.entry.customer = row.value(5).toString();
    line.entry.operation = row.value(6).toString();
    line.entry.target = row.value(7).toString();
    line.entry.outcome = row.value(8).toString();
    line.entry.reason = row.value(9).toString();
    line.previous = row.value(10).toString();
    line.hash = row.value(11).toString();
    return line;
}

struct Head
{
    qint64 lines = 0;
    QString hash;
};

QString headFile(const QString &file) { return file + u".head"_s; }

std::optional<Head> readHead(const QString &file)
{
    QFile head(headFile(file));
    if (!head.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Json json = Json::parse(head.read(1024).toStdString(), nullptr, false);
    if (!json.is_object() || !json.contains("lines") || !json.at("lines").is_number_integer() || !json.contains("hash")
        || !json.at("hash").is_string())
        return std::nullopt;
    return Head{json.at("lines").get<qint64>(), QString::fromStdString(json.at("hash").get<std::string>())};
}

//! Two lines whose hashes were made with each other's number; what is left was changed.
void judgeForged(std::vector<const Line *> forged, QList<AuditFinding> &findings)
{
    for (std::size_t i = 0; i < forged.size(); ++i) {
        if (!forged[i])
            continue;
        bool isSwapped = false;
        for (std::size_t j = i + 1; j < forged.size() && !isSwapped; ++j) {
            isSwapped = forged[j] && forged[i]->computed(forged[j]->number) == forged[i]->hash
                && forged[j]->computed(forged[i]->number) == forged[j]->hash;
            if (isSwapped) {
                findings.append({Kind::Swapped, forged[i]->number, forged[j]->number});
                forged[j] = nullptr;
            }
        }
        if (!isSwapped)
            findings.append({Kind::Changed, forged[i]->number, forged[i]->number});
    }
}

//! The line of that number, null if there is none; \p lines in the order of their numbers.
const Line *lineOf(const std::vector<Line> &lines, qint64 number)
{
    const auto place = std::lower_bound(lines.cbegin(), lines.cend(), number,
                                        [](const Line &line, qint64 wanted) { return line.number < wanted; });
    return place != lines.cend() && place->number == number ? &*place : nullptr;
}

//! \p lines in the order of their numbers.
QList<AuditFinding> judge(const std::vector<Line> &lines, const std::optional<Head> &head)
{
    QList<AuditFinding> findings;
    std::vector<const Line *> forged;
    qint64 expected = 1;
    QString previous;
    bool isPreviousSure = true;
    for (const Line &line : lines) {
        if (line.number > expected)
            findings.append({Kind::Removed, expected, line.number - 1});
        const bool isGenuine = line.isGenuine();
        if (!isGenuine)
            forged.push_back(&line);
        else if (line.number == expected && isPreviousSure && line.previous != previous)
            findings.append({Kind::Changed, line.number, line.number}); // whole, but of another chain
        expected = line.number + 1;
        previous = line.hash;
        isPreviousSure = isGenuine;
    }
    judgeForged(std::move(forged), findings);
    if (!head) {
        if (!lines.empty())
            findings.append({Kind::NoHead, 0, 0});
        return findings;
    }
    if (head->lines >= expected)
        findings.append({Kind::TailCut, expected, head->lines});
    else if (const Line *last = lineOf(lines, head->lines); last && last->isGenuine() && last->hash != head->hash)
        findings.append({Kind::Changed, head->lines, head->lines});
    return findings;
}

} // namespace

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Unreadable:
        return u"unreadable"_s;
    case Kind::Changed:
        return u"changed"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Swapped:
        return u"swapped"_s;
    case Kind::TailCut:
        return u"tail-cut"_s;
    case Kind::NoHead:
        break;
    }
    return u"no-head"_s;
}

QString sentenceOf(const AuditFinding &finding)
{
    const QString range = finding.line == finding.last ? u"line %1"_s.arg(finding.line)
                                                       : u"lines %1 to %2"_s.arg(finding.line).arg(finding.last);
    switch (finding.kind) {
    case Kind::Unreadable:
        return u"the file is no audit log, or it is damaged"_s;
    case Kind::Changed:
        return range + u" changed since it was written"_s;
    case Kind::Removed:
        return range + u" removed"_s;
    case Kind::Swapped:
        return u"lines %1 and %2 swapped"_s.arg(finding.line).arg(finding.last);
    case Kind::TailCut:
        return u"the tail was cut: %1 missing at the end"_s.arg(range);
    case Kind::NoHead:
        break;
    }
    return u"the file beside it, .head, is missing or damaged: a cut tail could not be noticed"_s;
}

AuditDatabase::AuditDatabase(QString file) : m_file(file.isEmpty() ? usualFile() : std::move(file)) {}

AuditDatabase::~AuditDatabase() { close(); }

void AuditDatabase::close()
{
    if (m_connection.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

QString AuditDatabase::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tideline/audit.sqlite"_s;
}

QSqlDatabase AuditDatabase::database() const { return QSqlDatabase::database(m_connection, false); }

bool AuditDatabase::open()
{
    if (!m_connection.isEmpty())
        return true;
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    const QString name = u"audit-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    bool isOpen = false;
    {
        const bool isNew = !QFile::exists(m_file);
        QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        opened.setDatabaseName(m_file);
        opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs));
        isOpen = opened.open();
        if (isOpen && isNew) // who did what for whom is for this user's eyes
            QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QSqlQuery query(opened);
        for (const QString &statement :
             QStringList{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s} + tables)
            isOpen = isOpen && query.exec(statement);
        if (!isOpen)
            m_lastError = (query.lastError().isValid() ? query.lastError() : opened.lastError()).databaseText();
    }
    if (isOpen)
        m_connection = name;
    else
        QSqlDatabase::removeDatabase(name);
    return isOpen;
}

bool AuditDatabase::append(const AuditEntry &entry)
{
    if (!QFile::exists(m_file))
        close(); // somebody took the file away: what is written into it now nobody would ever read
    if (!open())
        return false;
    const std::optional<Head> head = readHead(m_file);
    QSqlQuery query(database());
    Line line;
    line.entry = entry;
    line.number = 1;
    bool isDone = query.exec(u"BEGIN IMMEDIATE"_s)
        && query.exec(u"SELECT number, hash FROM lines ORDER BY number DESC LIMIT 1"_s);
    if (isDone && query.next()) {
        line.number = query.value(0).toLongLong() + 1;
        line.previous = query.value(1).toString();
    }
    query.finish();
    // After a cut tail numbers go on where they were: the gap stays visible.
    isDone = isDone && query.exec(u"SELECT seq FROM sqlite_sequence WHERE name = 'lines'"_s);
    if (isDone && query.next())
        line.number = std::max(line.number, query.value(0).toLongLong() + 1);
    query.finish();
    // The same when an older log, or an empty one, stands in the place of the one that the head knows.
    if (head)
        line.number = std::max(line.number, head->lines + 1);
    line.hash = line.computed(line.number);
    isDone =
        isDone && query.prepare(u"INSERT INTO lines (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns));
    if (isDone) {
        query.addBindValue(line.number);
        query.addBindValue(millisecondsOf(entry.when));
        for (const QString &text : {entry.event, entry.environment, entry.agent, entry.customer, entry.operation,
                                    entry.target, entry.outcome, entry.reason, line.previous, line.hash})
            query.addBindValue(text.isNull() ? u""_s : text);
        isDone = query.exec();
    }
    query.finish();
    isDone = isDone && query.exec(u"COMMIT"_s);
    if (!isDone) {
        m_lastError = query.lastError().databaseText();
        query.exec(u"ROLLBACK"_s);
        return false;
    }
    query.finish();
    refreshHead();
    return true;
}

//! While no other process can write a line: else the slower one would set the head back.
void AuditDatabase::refreshHead()
{
    QSqlQuery query(database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return;
    const std::optional<Head> head = readHead(m_file);
    bool isOurs = true;
    if (head && query.exec(u"SELECT hash FROM lines WHERE number = %1"_s.arg(head->lines)) && query.next())
        isOurs = query.value(0).toString() == head->hash; // else it is left alone: it is what gives a forgery away
    query.finish();
    if (isOurs && query.exec(u"SELECT number, hash FROM lines ORDER BY number DESC LIMIT 1"_s) && query.next())
        writeHead(query.value(0).toLongLong(), query.value(1).toString());
    query.finish();
    query.exec(u"ROLLBACK"_s);
}

void AuditDatabase::writeHead(qint64 lines, const QString &hash) const
{
    QSaveFile file(headFile(m_file));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const Json json = {{"lines", lines}, {"hash", hash.toStdString()}};
    const std::string text = json.dump();
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.commit();
    QFile::setPermissions(headFile(m_file), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QList<AuditEntry> AuditDatabase::load(int most)
{
    QList<AuditEntry> entries;
    if (!open())
        return entries;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM lines ORDER BY number DESC LIMIT %2"_s.arg(columns).arg(most)))
        m_lastError = query.lastError().databaseText();
    while (query.next())
        entries += lineOf(query).entry;
    return entries;
}

std::optional<AuditVerdict> AuditDatabase::verify(const QString &file)
{
    // Before the lines: others may write meanwhile, and a head that is behind is no cut tail.
    const std::optional<Head> head = readHead(file);
    if (!QFile::exists(file) && !head)
        return std::nullopt;
    AuditVerdict verdict;
    if (!QFile::exists(file)) {
        verdict.findings.append({Kind::TailCut, 1, head->lines});
        return verdict;
    }
    const QString name = u"audit-verify-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    std::vector<Line> lines;
    bool isReadable = false;
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        opened.setDatabaseName(file);
        opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs));
        QSqlQuery query(opened);
        isReadable = opened.open();
        query = QSqlQuery(opened);
        isReadable = isReadable && query.exec(u"PRAGMA integrity_check(1)"_s) && query.next()
            && query.value(0).toString() == "ok"_L1;
        query.finish();
        query.setForwardOnly(true);
        isReadable = isReadable && query.exec(u"SELECT %1 FROM lines ORDER BY number"_s.arg(columns));
        while (isReadable && query.next())
            lines.push_back(lineOf(query));
        isReadable = isReadable && !query.lastError().isValid();
    }
    QSqlDatabase::removeDatabase(name);
    verdict.lines = static_cast<qint64>(lines.size());
    if (isReadable)
        verdict.findings = judge(lines, head);
    else
        verdict.findings.append({Kind::Unreadable, 0, 0});
    return verdict;
}

} // namespace tideline::app
