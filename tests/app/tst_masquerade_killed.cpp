// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditdatabase.h"
#include "tests/app/traces.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;

namespace {

constexpr int patienceMs = 60000;

//! Nothing of this may be anywhere: what was pasted, and the key that the demo's agent signs in with.
const QStringList secrets = {u"demo-masquerade"_s, u"sk_demo_agent"_s};

//! The token is typed into the window: it is in no argument and in no variable of the environment.
const char *const inTheCustomersPlace = R"({"steps": [
    {"trigger": "masquerade"},
    {
        "type": {"masqueradeToken": "demo-masquerade", "masqueradeUser": "5046", "masqueradeReason": "Case 4711"},
        "press": "startMasquerade"
    },
    {"shows": ["You are viewing as Rosalind Tarn", "Lives at"], "picture": "viewing"},
    {"press": "actForCustomer"},
    {"press": "confirmActing", "shows": ["changes count"], "picture": "acting"},
    {"trigger": "viewer", "shows": ["Masquerade token"], "picture": "dialog"},
    {"shows": ["Nothing says this, so it waits here"]}
]})";

const char *const afterwards = R"({"steps": [
    {"shows": ["Find a customer"], "hides": ["iewing as", "cting as", "Rosalind"]},
    {"trigger": "audit", "shows": ["masquerade-start", "Case 4711"], "picture": "audit"}
]})";

} // namespace

//! Kills the console itself in the middle of a session in a customer's place, and looks at what is left: on disk, and
//! in the console that is started next.
class TestMasqueradeKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_leavesNoSessionAndNoToken_data();
    void kill_leavesNoSessionAndNoToken();

private:
    //! Starts the console on the story of that text, in a home of its own.
    void start(QProcess &console, const QString &name, const char *story);
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    [[nodiscard]] QString auditFile() const { return path(u"data/tideline/audit.sqlite"_s); }
    [[nodiscard]] bool hasPicture(const QString &name) const;
    [[nodiscard]] QStringList events() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_stories; //!< Outside of the home: they hold the token.
};

void TestMasqueradeKilled::start(QProcess &console, const QString &name, const char *story)
{
    QVERIFY(QDir().mkpath(m_stories->filePath(name)));
    QFile file(m_stories->filePath(name + u"/story.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(story) > 0);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home->path());
    for (const auto &[variable, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
                                           {u"XDG_DATA_HOME"_s, u"data"_s},
                                           {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                           {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                           {u"TMPDIR"_s, u"tmp"_s}}) {
        QVERIFY(QDir().mkpath(path(folder)));
        environment.insert(variable, path(folder));
    }
    environment.insert(u"QT_LOGGING_RULES"_s, u"tideline.*=true"_s);
    console.setProcessEnvironment(environment);
    console.setWorkingDirectory(m_home->path());
    console.setStandardErrorFile(path(name + u".err"_s));
    console.setStandardOutputFile(path(name + u".out"_s));
    console.start(
        QStringLiteral(TIDELINE_CONSOLE),
        {u"--demo"_s, u"--tour"_s, path(u"pictures"_s), u"--keep"_s, u"--stories"_s, m_stories->filePath(name)});
    QVERIFY(console.waitForStarted(patienceMs));
}

bool TestMasqueradeKilled::hasPicture(const QString &name) const
{
    return !QDir(path(u"pictures"_s)).entryList({u"*-story-%1.png"_s.arg(name)}).isEmpty();
}

//! Oldest first.
QStringList TestMasqueradeKilled::events() const
{
    QStringList names;
    app::AuditDatabase database(auditFile());
    for (const api::AuditEntry &entry : database.load(100))
        names.prepend(entry.event);
    return names;
}

void TestMasqueradeKilled::kill_leavesNoSessionAndNoToken_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<int>("laterMs");
    QTest::newRow("as soon as it is noted") << QString() << 0;
    QTest::newRow("while it opens") << QString() << 60;
    QTest::newRow("viewing") << u"viewing"_s << 0;
    QTest::newRow("acting") << u"acting"_s << 0;
    QTest::newRow("with a dialog open") << u"dialog"_s << 0;
    QTest::newRow("a while later") << u"dialog"_s << 1500;
}

void TestMasqueradeKilled::kill_leavesNoSessionAndNoToken()
{
    QFETCH(QString, picture);
    QFETCH(int, laterMs);
    m_home = std::make_unique<QTemporaryDir>();
    m_stories = std::make_unique<QTemporaryDir>();
    QProcess console;
    start(console, u"masquerade"_s, inTheCustomersPlace);
    const auto isTime = [this, picture] {
        return picture.isEmpty() ? QFile::exists(auditFile()) && events().contains(u"masquerade-start"_s)
                                 : hasPicture(picture);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTime(), patienceMs);
    QTest::qWait(laterMs);
    QCOMPARE(console.state(), QProcess::Running);
    console.kill();
    QVERIFY(console.waitForFinished(patienceMs));
    QCOMPARE(console.exitStatus(), QProcess::CrashExit);

    // The search finds what is there, and no secret is.
    QVERIFY(!tests::tracesIn(m_home->path(), {u"Case 4711"_s}).isEmpty());
    QCOMPARE(tests::tracesIn(m_home->path(), secrets).join(u'\n'), QString());
    QCOMPARE(tests::webTokensIn(m_home->path()).join(u'\n'), QString());
    const auto verdict = app::AuditDatabase::verify(auditFile());
    QVERIFY(verdict && verdict->findings.isEmpty());
    const QStringList before = events();
    QCOMPARE(before.count(u"masquerade-start"_s), 1);
    QCOMPARE(before.count(u"masquerade-end"_s), 0); // nobody was left to note it

    QProcess again;
    start(again, u"afterwards"_s, afterwards);
    QVERIFY(again.waitForFinished(patienceMs));
    QFile said(path(u"afterwards.err"_s));
    QVERIFY(said.open(QIODevice::ReadOnly));
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, said.readAll().constData());
    QVERIFY(hasPicture(u"audit"_s));
    QCOMPARE(events().mid(0, before.size()), before);
    QCOMPARE(events().mid(before.size()), QStringList{u"sign-in"_s}); // the demo's agent, by a key
    QCOMPARE(tests::tracesIn(m_home->path(), secrets).join(u'\n'), QString());
    QCOMPARE(tests::webTokensIn(m_home->path()).join(u'\n'), QString());
    QVERIFY(app::AuditDatabase::verify(auditFile())->findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestMasqueradeKilled)
#include "tst_masquerade_killed.moc"
