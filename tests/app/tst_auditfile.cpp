// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditlog.h"
#include "tests/app/auditlines.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <vector>

using namespace tideline;
using namespace Qt::StringLiterals;
using app::AuditDatabase;
using app::AuditFinding;
using Kind = app::AuditFinding::Kind;
using tests::appendLines;
using tests::entryOf;
using tests::findingsIn;

namespace {

constexpr int lineCount = 20;

//! Takes the log away, with what SQLite has beside it; the head stays.
void takeAway(const QString &file)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + ending);
}

//! Puts \p other in the place of \p file.
bool replace(const QString &file, const QString &other)
{
    takeAway(file);
    return QFile::copy(other, file);
}

} // namespace

//! The audit log as a file: put away, replaced, written by several at once, on a disk that has no room.
class TestAuditFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takenAway_isFound_evenWhenWrittenOn();
    void takenAway_fromUnderAWriter_losesNoFurtherLine();
    void olderCopyInItsPlace_isFound_evenWhenWrittenOn();
    void otherChainInItsPlace_isFound_evenWhenWrittenOn();
    void manyWriters_makeOneChain_andTheHeadIsItsEnd();
    void verify_whileOthersWrite_findsNothing();
    void fullDisk_isSaidOnce();
    void linesThatCouldNotBeWritten_areWrittenWhenTheyCan();
    void linesThatCouldNotBeWritten_areWrittenAtTheEnd();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestAuditFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"audit.sqlite"_s);
    QVERIFY(appendLines(m_file, 1, lineCount));
    QVERIFY(findingsIn(m_file).isEmpty());
}

void TestAuditFile::takenAway_isFound_evenWhenWrittenOn()
{
    takeAway(m_file);
    QCOMPARE(findingsIn(m_file), (QList<AuditFinding>{{Kind::TailCut, 1, lineCount}}));
    QVERIFY(appendLines(m_file, 101, 150)); // more than there were
    QCOMPARE(findingsIn(m_file), (QList<AuditFinding>{{Kind::Removed, 1, lineCount}}));
}

void TestAuditFile::takenAway_fromUnderAWriter_losesNoFurtherLine()
{
    AuditDatabase database(m_file);
    QVERIFY(database.append(entryOf(101)));
    takeAway(m_file);
    QVERIFY(database.append(entryOf(102)));
    QCOMPARE(AuditDatabase(m_file).load(10).size(), 1);
    QCOMPARE(findingsIn(m_file), (QList<AuditFinding>{{Kind::Removed, 1, lineCount + 1}}));
}

void TestAuditFile::olderCopyInItsPlace_isFound_evenWhenWrittenOn()
{
    const QString older = m_folder->filePath(u"older.sqlite"_s);
    QVERIFY(QFile::copy(m_file, older));
    QVERIFY(appendLines(m_file, 101, 105));
    QVERIFY(replace(m_file, older));
    QCOMPARE(findingsIn(m_file), (QList<AuditFinding>{{Kind::TailCut, lineCount + 1, lineCount + 5}}));
    QVERIFY(appendLines(m_file, 201, 230));
    QCOMPARE(findingsIn(m_file), (QList<AuditFinding>{{Kind::Removed, lineCount + 1, lineCount + 5}}));
}

void TestAuditFile::otherChainInItsPlace_isFound_evenWhenWrittenOn()
{
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    QVERIFY(appendLines(other, 501, 500 + lineCount));
    QVERIFY(replace(m_file, other));
    const QList<AuditFinding> changed = {{Kind::Changed, lineCount, lineCount}};
    QCOMPARE(findingsIn(m_file), changed);
    QVERIFY(appendLines(m_file, 601, 630));
    QCOMPARE(findingsIn(m_file), changed);
}

void TestAuditFile::manyWriters_makeOneChain_andTheHeadIsItsEnd()
{
    constexpr int writers = 4;
    constexpr int each = 40;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([this] {
            if (!appendLines(m_file, 1, each))
                qWarning("a line was not written");
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    constexpr int all = lineCount + writers * each;
    QCOMPARE(AuditDatabase::verify(m_file)->lines, qint64(all));
    QCOMPARE(findingsIn(m_file), QList<AuditFinding>());
    QFile head(m_file + u".head"_s);
    QVERIFY(head.open(QIODevice::ReadOnly));
    const QByteArray text = head.readAll();
    QVERIFY2(text.contains("\"lines\":" + QByteArray::number(all)), text.constData());
}

void TestAuditFile::verify_whileOthersWrite_findsNothing()
{
    const std::unique_ptr<QThread> writer(QThread::create([this] {
        if (!appendLines(m_file, 1, 150))
            qWarning("a line was not written");
    }));
    writer->start();
    int looks = 0;
    for (; !writer->isFinished(); ++looks)
        QCOMPARE(findingsIn(m_file), QList<AuditFinding>());
    QVERIFY(looks > 3);
    QVERIFY(writer->wait(60'000));
}

void TestAuditFile::fullDisk_isSaidOnce()
{
    app::AuditLog log(m_folder->path()); // a folder is no file
    QSignalSpy troubled(&log, &app::AuditLog::troubled);
    log.append(entryOf(1));
    log.append(entryOf(2));
    QTRY_COMPARE(troubled.count(), 1);
    QTest::qWait(20);
    QCOMPARE(troubled.count(), 1);
}

void TestAuditFile::linesThatCouldNotBeWritten_areWrittenWhenTheyCan()
{
    QFile obstacle(m_folder->filePath(u"logs"_s)); // a file where the folder should be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const QString file = obstacle.fileName() + u"/audit.sqlite"_s;
    app::AuditLog log(file);
    QSignalSpy troubled(&log, &app::AuditLog::troubled);
    QSignalSpy appended(&log, &app::AuditLog::appended);
    log.append(entryOf(1));
    log.append(entryOf(2));
    QTRY_COMPARE(troubled.count(), 1);
    QVERIFY(obstacle.remove());
    QTRY_VERIFY_WITH_TIMEOUT(!appended.isEmpty(), 10'000); // by itself
    log.append(entryOf(3));
    QTRY_COMPARE(AuditDatabase(file).load(10).size(), 3);
    const QList<api::AuditEntry> lines = AuditDatabase(file).load(10);
    for (int i = 0; i < 3; ++i)
        QVERIFY(lines.at(i) == entryOf(3 - i));
}

void TestAuditFile::linesThatCouldNotBeWritten_areWrittenAtTheEnd()
{
    QFile obstacle(m_folder->filePath(u"logs"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const QString file = obstacle.fileName() + u"/audit.sqlite"_s;
    {
        app::AuditLog log(file);
        QSignalSpy troubled(&log, &app::AuditLog::troubled);
        log.append(entryOf(1));
        QTRY_COMPARE(troubled.count(), 1);
        QVERIFY(obstacle.remove());
    }
    QCOMPARE(AuditDatabase(file).load(10).size(), 1);
}

#include "tst_auditfile.moc"
QTEST_GUILESS_MAIN(TestAuditFile)
