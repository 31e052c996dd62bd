// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draftdatabase.h"
#include "app/store/sqlitedraftstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tideline;
using app::DraftDatabase;
using app::DraftTrouble;
using models::Draft;
using models::DraftClaim;
using models::DraftScope;
using Verdict = DraftClaim::Verdict;

namespace {

const DraftScope scope{QStringLiteral("test"), QStringLiteral("agent@example.org")};

Draft draftOf(const QString &id, const char *typed = "x")
{
    Draft draft;
    draft.formId = id;
    draft.scope = scope;
    draft.account = QStringLiteral("A-1");
    draft.operation = QStringLiteral("pay");
    draft.savedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
    draft.state = {{"text", typed}};
    return draft;
}

QString typedIn(const Draft &draft) { return QString::fromStdString(draft.state.value("text", std::string())); }

void execute(const QString &file, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("aside"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("aside"));
}

} // namespace

//! The file of drafts: what it keeps, what two consoles do to it, and what happens when it cannot be used.
class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void save_keepsWhatWasTypedForTheSameIdentityOnly();
    void save_replacesWhatWasTypedAndNotTheStage();
    void remove_forgetsTheDraft();
    void claim_isGrantedOnceForAnAttempt();
    void claim_isRefusedForAFormThatWasSent();
    void claim_isOnDiskBeforeItIsAnswered();
    void settle_makesItADraftAgain();
    void twoProcesses_shareTheFile();
    void unusableFile_saysSoOnceAndKeepsDraftsInMemory_data();
    void unusableFile_saysSoOnceAndKeepsDraftsInMemory();
    void badFile_isPutAside_data();
    void badFile_isPutAside();
    void refusedChange_isTriedAgain();
    void file_isForTheUserAlone();
    void store_writesEverythingBeforeItGoes();
    void store_neverAnswersBeforeTheCallReturns();

private:
    std::unique_ptr<DraftDatabase> database();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QList<DraftTrouble> m_troubles;
    QStringList m_details;
};

void TestDraftStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("data/drafts.sqlite"));
    m_troubles.clear();
    m_details.clear();
}

std::unique_ptr<DraftDatabase> TestDraftStore::database()
{
    return std::make_unique<DraftDatabase>(m_file, [this](DraftTrouble trouble, const QString &detail) {
        m_troubles += trouble;
        m_details += detail;
    });
}

void TestDraftStore::save_keepsWhatWasTypedForTheSameIdentityOnly()
{
    Draft draft = draftOf(QStringLiteral("f1"), "Kräuter");
    database()->save(draft);
    QCOMPARE(database()->load(scope), QList<Draft>{draft});
    QVERIFY(database()->load({scope.environment, QStringLiteral("other@example.org")}).isEmpty());
    QVERIFY(database()->load({QStringLiteral("production"), scope.identity}).isEmpty());

    Draft later = draftOf(QStringLiteral("f2"));
    later.savedAt = draft.savedAt.addSecs(1);
    database()->save(later);
    QCOMPARE(database()->load(scope), (QList<Draft>{later, draft}));
    QVERIFY(m_troubles.isEmpty());
}

void TestDraftStore::save_replacesWhatWasTypedAndNotTheStage()
{
    const auto file = database();
    file->save(draftOf(QStringLiteral("f1"), "a"));
    QCOMPARE(file->claim(draftOf(QStringLiteral("f1"), "b")).verdict, Verdict::Granted);
    file->save(draftOf(QStringLiteral("f1"), "c"));
    const QList<Draft> kept = file->load(scope);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(typedIn(kept.front()), QStringLiteral("c"));
    QCOMPARE(kept.front().stage, Draft::Stage::Sent);
    QCOMPARE(kept.front().attempt, 1);
}

void TestDraftStore::remove_forgetsTheDraft()
{
    const auto file = database();
    file->save(draftOf(QStringLiteral("f1")));
    file->remove(QStringLiteral("f1"), false);
    QVERIFY(file->load(scope).isEmpty());
    file->save(draftOf(QStringLiteral("f1"))); // typed again in another window
    QCOMPARE(file->load(scope).size(), 1);
    file->remove(QStringLiteral("f1"), true);
    file->save(draftOf(QStringLiteral("f1"))); // a copy of what was done
    QVERIFY(file->load(scope).isEmpty());
}

void TestDraftStore::claim_isGrantedOnceForAnAttempt()
{
    const auto one = database();
    const auto other = database();
    const Draft draft = draftOf(QStringLiteral("f1"));
    one->save(draft);
    const DraftClaim first = one->claim(draft);
    QCOMPARE(first.verdict, Verdict::Granted);
    QCOMPARE(first.attempt, 1);
    QCOMPARE(other->claim(draft).verdict, Verdict::BeingSent);

    // Both know of the attempt whose outcome is unknown: one of them sends it again.
    Draft again = draft;
    again.attempt = 1;
    QCOMPARE(other->claim(again).attempt, 2);
    QCOMPARE(one->claim(again).verdict, Verdict::BeingSent);
}

void TestDraftStore::claim_isRefusedForAFormThatWasSent()
{
    const auto one = database();
    const auto other = database();
    const Draft draft = draftOf(QStringLiteral("f1"));
    QCOMPARE(one->claim(draft).verdict, Verdict::Granted);
    one->remove(draft.formId, true);
    QCOMPARE(other->claim(draft).verdict, Verdict::SentBefore);
    QVERIFY(other->load(scope).isEmpty());
}

void TestDraftStore::claim_isOnDiskBeforeItIsAnswered()
{
    app::SqliteDraftStore store(m_file);
    bool wasAnswered = false;
    const api::CallHandle call = store.claim(draftOf(QStringLiteral("f1")), [this, &wasAnswered](const DraftClaim &) {
        wasAnswered = true;
        const QList<Draft> kept = database()->load(scope);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.front().stage, Draft::Stage::Sent);
    });
    QTRY_VERIFY(wasAnswered);
}

void TestDraftStore::settle_makesItADraftAgain()
{
    const auto one = database();
    const Draft draft = draftOf(QStringLiteral("f1"));
    QCOMPARE(one->claim(draft).attempt, 1);
    one->settle(draft.formId, 1);
    QCOMPARE(one->load(scope).front().stage, Draft::Stage::Typed);
    // Nothing was done: a window that knows nothing of the attempt may send.
    QCOMPARE(database()->claim(draft).attempt, 2);
    one->settle(draft.formId, 1); // late news of the first attempt
    QCOMPARE(one->load(scope).front().stage, Draft::Stage::Sent);
}

void TestDraftStore::twoProcesses_shareTheFile()
{
    app::SqliteDraftStore one(m_file);
    app::SqliteDraftStore other(m_file);
    QSignalSpy troubleOfOne(&one, &models::DraftStore::troubled);
    QSignalSpy troubleOfOther(&other, &models::DraftStore::troubled);
    constexpr int rounds = 60;
    for (int i = 0; i < rounds; ++i) {
        one.save(draftOf(QStringLiteral("one-%1").arg(i)));
        other.save(draftOf(QStringLiteral("other-%1").arg(i)));
    }
    qsizetype found = -1;
    int waiting = 2;
    const auto count = [&found, &waiting](const QList<Draft> &drafts) {
        found = std::max(found, drafts.size());
        --waiting;
    };
    const api::CallHandle a = one.load(scope, count);
    const api::CallHandle b = other.load(scope, count);
    QTRY_COMPARE_WITH_TIMEOUT(waiting, 0, 30000);
    QCOMPARE(found, 2 * rounds);
    QVERIFY(troubleOfOne.isEmpty() && troubleOfOther.isEmpty());
}

void TestDraftStore::unusableFile_saysSoOnceAndKeepsDraftsInMemory_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the folder cannot be made") << QStringLiteral("folder");
    QTest::newRow("a folder stands in its place") << QStringLiteral("place");
    QTest::newRow("another program holds the file") << QStringLiteral("locked");
}

void TestDraftStore::unusableFile_saysSoOnceAndKeepsDraftsInMemory()
{
    QFETCH(QString, how);
    QSqlDatabase holder;
    if (how == QStringLiteral("folder")) {
        QFile blocker(m_folder->filePath(QStringLiteral("data")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
    } else if (how == QStringLiteral("place")) {
        QVERIFY(QDir().mkpath(m_file));
    } else {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(m_file);
        QVERIFY(holder.open());
        QSqlQuery query(holder);
        QVERIFY(query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE mine (x)")));
    }
    const auto file = database();
    file->save(draftOf(QStringLiteral("f1")));
    QCOMPARE(file->load(scope).size(), 1);
    QCOMPARE(file->claim(draftOf(QStringLiteral("f1"))).verdict, Verdict::Granted);
    file->remove(QStringLiteral("f1"), true);
    QCOMPARE(file->claim(draftOf(QStringLiteral("f1"))).verdict, Verdict::SentBefore);
    QCOMPARE(m_troubles, QList<DraftTrouble>{DraftTrouble::Unwritable});
    holder = {};
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
}

void TestDraftStore::badFile_isPutAside_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<app::DraftTrouble>("trouble");
    QTest::newRow("no database") << QStringLiteral("garbage") << DraftTrouble::Damaged;
    QTest::newRow("cut in the middle") << QStringLiteral("cut") << DraftTrouble::Damaged;
    QTest::newRow("of a later version") << QStringLiteral("newer") << DraftTrouble::TooNew;
}

void TestDraftStore::badFile_isPutAside()
{
    QFETCH(QString, how);
    QFETCH(DraftTrouble, trouble);
    {
        const auto before = database();
        for (int i = 0; i < 200; ++i)
            before->save(draftOf(QStringLiteral("old-%1").arg(i), "something typed at some length"));
    }
    if (how == QStringLiteral("newer")) {
        execute(m_file, QStringLiteral("PRAGMA user_version = 99"));
    } else {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (how == QStringLiteral("cut"))
            QVERIFY(file.resize(file.size() / 2 + 100));
        else
            QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
    }
    const QByteArray old = [this] {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();

    const auto file = database();
    file->save(draftOf(QStringLiteral("new")));
    QCOMPARE(m_troubles, QList<DraftTrouble>{trouble});
    const QList<Draft> kept = database()->load(scope);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.front().formId, QStringLiteral("new"));
    QFile aside(m_details.front());
    QVERIFY2(aside.open(QIODevice::ReadOnly), qPrintable(m_details.front()));
    QCOMPARE(aside.readAll(), old);
    QCOMPARE(m_troubles.size(), 1);
}

void TestDraftStore::refusedChange_isTriedAgain()
{
    const auto file = database();
    file->save(draftOf(QStringLiteral("f0")));
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(m_file);
        QVERIFY(holder.open());
        QSqlQuery query(holder);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        file->save(draftOf(QStringLiteral("f1")));
        QCOMPARE(m_troubles, QList<DraftTrouble>{DraftTrouble::NotSaved});
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    file->save(draftOf(QStringLiteral("f2")));
    QCOMPARE(database()->load(scope).size(), 3);
    QCOMPARE(m_troubles.size(), 1);
}

void TestDraftStore::file_isForTheUserAlone()
{
    database()->save(draftOf(QStringLiteral("f1")));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(m_file) & others));
#else
    Q_UNUSED(others)
#endif
}

void TestDraftStore::store_writesEverythingBeforeItGoes()
{
    {
        app::SqliteDraftStore store(m_file);
        for (int i = 0; i < 50; ++i)
            store.save(draftOf(QStringLiteral("f%1").arg(i)));
    }
    QCOMPARE(database()->load(scope).size(), 50);
}

void TestDraftStore::store_neverAnswersBeforeTheCallReturns()
{
    app::SqliteDraftStore store(m_file);
    int answers = 0;
    api::CallHandle kept = store.load(scope, [&answers](const QList<Draft> &) { ++answers; });
    api::CallHandle dropped = store.load(scope, [&answers](const QList<Draft> &) { answers += 100; });
    QCOMPARE(answers, 0);
    QVERIFY(kept.isActive());
    dropped.cancel();
    QTRY_COMPARE(answers, 1);
    QVERIFY(!kept.isActive());
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
