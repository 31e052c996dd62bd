// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditlog.h"
#include "models/session/auditmodel.h"
#include "tests/app/auditlines.h"
#include "tests/app/cliprocess.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::AuditDatabase;
using app::AuditFinding;
using Kind = app::AuditFinding::Kind;
using tests::entryOf;

namespace {

constexpr int lineCount = 20;

} // namespace

//! The audit log: what is written stays, and whoever changes it is found.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lines_comeBackAsWritten();
    void untouchedLog_isWhole();
    void ordinaryChanges_areRefusedByTheFile_data();
    void ordinaryChanges_areRefusedByTheFile();
    void forgery_isFoundAndNamed_data();
    void forgery_isFoundAndNamed();
    void oneByteInTheFile_isFound();
    void cutTail_isFoundEvenIfWrittenOn();
    void headGone_isSaid();
    void otherFiles_areSaidToBeNone_data();
    void otherFiles_areSaidToBeNone();
    void twoWriters_makeOneChain();
    void commandLine_namesWhatItFinds();
    void commandLine_withoutALog_saysSo();
    void log_writesBeforeItGoes();
    void model_filtersAndExports();

private:
    void tamper(const QStringList &statements);
    [[nodiscard]] QList<AuditFinding> findings() const { return tests::findingsIn(m_file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestAudit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"audit.sqlite"_s);
    QVERIFY(tests::appendLines(m_file, 1, lineCount));
}

//! As someone with the file in hand would.
void TestAudit::tamper(const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement :
             QStringList{u"DROP TRIGGER IF EXISTS lines_stay"_s, u"DROP TRIGGER IF EXISTS lines_remain"_s} + statements)
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        query.finish();
        QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

void TestAudit::lines_comeBackAsWritten()
{
    AuditDatabase database(m_file);
    const QList<api::AuditEntry> entries = database.load(5);
    QCOMPARE(entries.size(), 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY(entries.at(i) == entryOf(lineCount - i));
}

void TestAudit::untouchedLog_isWhole()
{
    const auto verdict = AuditDatabase::verify(m_file);
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->lines, qint64(lineCount));
    QVERIFY(verdict->findings.isEmpty());
}

void TestAudit::ordinaryChanges_areRefusedByTheFile_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE lines SET agent = 'x'"_s;
    QTest::newRow("delete") << u"DELETE FROM lines"_s;
}

void TestAudit::ordinaryChanges_areRefusedByTheFile()
{
    QFETCH(QString, statement);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(!query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"change"_s);
    QVERIFY(findings().isEmpty());
}

void TestAudit::forgery_isFoundAndNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("last");
    const auto row = [](const char *name, const QStringList &statements, Kind kind, int line, int last) {
        QTest::newRow(name) << statements << int(kind) << line << last;
    };
    for (const char *column :
         {"event", "environment", "agent", "customer", "operation", "target", "outcome", "reason", "previous", "hash"})
        row(column, {u"UPDATE lines SET %1 = %1 || 'x' WHERE number = 7"_s.arg(QLatin1String(column))}, Kind::Changed,
            7, 7);
    row("time", {u"UPDATE lines SET at = at + 1 WHERE number = 1"_s}, Kind::Changed, 1, 1);
    row("one letter", {u"UPDATE lines SET agent = 'Agent@example.org' WHERE number = 20"_s}, Kind::Changed, 20, 20);
    row("one line removed", {u"DELETE FROM lines WHERE number = 9"_s}, Kind::Removed, 9, 9);
    row("three lines removed", {u"DELETE FROM lines WHERE number BETWEEN 9 AND 11"_s}, Kind::Removed, 9, 11);
    row("the first removed", {u"DELETE FROM lines WHERE number = 1"_s}, Kind::Removed, 1, 1);
    row("two swapped",
        {u"UPDATE lines SET number = -1 WHERE number = 4"_s, u"UPDATE lines SET number = 4 WHERE number = 12"_s,
         u"UPDATE lines SET number = 12 WHERE number = -1"_s},
        Kind::Swapped, 4, 12);
    row("neighbours swapped",
        {u"UPDATE lines SET number = -1 WHERE number = 4"_s, u"UPDATE lines SET number = 4 WHERE number = 5"_s,
         u"UPDATE lines SET number = 5 WHERE number = -1"_s},
        Kind::Swapped, 4, 5);
    row("tail cut", {u"DELETE FROM lines WHERE number > 17"_s}, Kind::TailCut, 18, 20);
    row("tail cut with the counter set back",
        {u"DELETE FROM lines WHERE number > 17"_s, u"UPDATE sqlite_sequence SET seq = 17"_s}, Kind::TailCut, 18, 20);
    row("all removed", {u"DELETE FROM lines"_s, u"DELETE FROM sqlite_sequence"_s}, Kind::TailCut, 1, 20);
}

void TestAudit::forgery_isFoundAndNamed()
{
    QFETCH(QStringList, statements);
    QFETCH(int, kind);
    QFETCH(int, line);
    QFETCH(int, last);
    tamper(statements);
    const QList<AuditFinding> found = findings();
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found.constFirst().kind), kind);
    QCOMPARE(int(found.constFirst().line), line);
    QCOMPARE(int(found.constFirst().last), last);
}

void TestAudit::oneByteInTheFile_isFound()
{
    tamper({}); // brings all lines into the file itself
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype place = content.indexOf("A-00000013");
    QVERIFY(place > 0);
    QVERIFY(file.seek(place + 9));
    QVERIFY(file.putChar('4'));
    file.close();
    QCOMPARE(findings(), (QList<AuditFinding>{{Kind::Changed, 13, 13}}));
}

void TestAudit::cutTail_isFoundEvenIfWrittenOn()
{
    tamper({u"DELETE FROM lines WHERE number > 17"_s});
    {
        AuditDatabase database(m_file);
        QVERIFY(database.append(entryOf(99)));
    }
    QCOMPARE(findings(), (QList<AuditFinding>{{Kind::Removed, 18, 20}}));
}

void TestAudit::headGone_isSaid()
{
    QVERIFY(QFile::remove(m_file + u".head"_s));
    QCOMPARE(findings(), (QList<AuditFinding>{{Kind::NoHead, 0, 0}}));
}

void TestAudit::otherFiles_areSaidToBeNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello, this is no database at all, and it is long enough to look at");
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10", 17);
}

void TestAudit::otherFiles_areSaidToBeNone()
{
    QFETCH(QByteArray, content);
    m_file = m_folder->filePath(u"other.sqlite"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(findings(), (QList<AuditFinding>{{Kind::Unreadable, 0, 0}}));
}

void TestAudit::twoWriters_makeOneChain()
{
    AuditDatabase first(m_file);
    AuditDatabase second(m_file);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(first.append(entryOf(100 + i)));
        QVERIFY(second.append(entryOf(200 + i)));
    }
    const auto verdict = AuditDatabase::verify(m_file);
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->lines, qint64(lineCount + 40));
    QVERIFY(verdict->findings.isEmpty());
}

void TestAudit::commandLine_namesWhatItFinds()
{
    const testing::CliOutcome whole = testing::runCli({u"audit"_s, u"verify"_s, m_file});
    QCOMPARE(whole.exitCode, 0);
    QVERIFY(whole.out.contains("20 lines"));
    tamper({u"UPDATE lines SET outcome = 'ok' WHERE number = 7"_s, u"DELETE FROM lines WHERE number = 9"_s,
            u"DELETE FROM lines WHERE number > 18"_s});
    const testing::CliOutcome forged = testing::runCli({u"audit"_s, u"verify"_s, m_file});
    QCOMPARE(forged.exitCode, 1);
    QVERIFY2(forged.out.contains("changed: line 7"), forged.out.constData());
    QVERIFY2(forged.out.contains("removed: line 9"), forged.out.constData());
    QVERIFY2(forged.out.contains("tail-cut: the tail was cut: lines 19 to 20"), forged.out.constData());
}

void TestAudit::commandLine_withoutALog_saysSo()
{
    QCOMPARE(testing::runCli({u"audit"_s, u"verify"_s, m_folder->filePath(u"none"_s)}).exitCode, 2);
    QCOMPARE(testing::runCli({u"audit"_s}).exitCode, 2);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none"_s)));
}

void TestAudit::log_writesBeforeItGoes()
{
    {
        app::AuditLog log(m_file);
        for (int i = 0; i < 10; ++i)
            log.append(entryOf(300 + i));
        QList<api::AuditEntry> loaded;
        const api::CallHandle call =
            log.load(100, [&loaded](const QList<api::AuditEntry> &entries) { loaded = entries; });
        QTRY_COMPARE(loaded.size(), lineCount + 10);
        log.append(entryOf(400));
    }
    QCOMPARE(AuditDatabase::verify(m_file)->lines, qint64(lineCount + 11));
}

void TestAudit::model_filtersAndExports()
{
    models::AuditModel model;
    const QAbstractItemModelTester tester(&model);
    api::AuditEntry evil = entryOf(1);
    evil.reason = u"=1+1, \"quoted\""_s;
    model.setEntries({evil, entryOf(2)});
    models::AuditFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(u"kt-ct-4122 COLLECT"_s);
    QCOMPARE(filter.rowCount(), 1);
    const QString csv = models::tableAsCsv(filter);
    QCOMPARE(csv.count(u"\r\n"_s), 2);
    QVERIFY2(csv.contains(u"\"'=1+1, \"\"quoted\"\"\""_s), qPrintable(csv));
    filter.setText(u"nothing"_s);
    QCOMPARE(filter.rowCount(), 0);
}

#include "tst_audit.moc"
QTEST_GUILESS_MAIN(TestAudit)
