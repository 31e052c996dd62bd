// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! The console as a process that is started in ways that cannot be: a sentence and an exit code, never a crash.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_endsWithAWord_data();
    void start_endsWithAWord();
};

void TestStart::start_endsWithAWord_data()
{
    QTest::addColumn<bool>("hasPlatform");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QTest::newRow("no display") << false << QStringList{} << 2 << u"There is no display"_s;
    QTest::newRow("help without display") << false << QStringList{u"--help"_s} << 0 << u"--tour"_s;
    QTest::newRow("version without display")
        << false << QStringList{u"--version"_s} << 0 << QStringLiteral(TIDELINE_VERSION);
#endif
    QTest::newRow("unknown option") << true << QStringList{u"--bad"_s} << 2 << u"'bad'"_s;
    QTest::newRow("a word too many") << true << QStringList{u"extra"_s} << 2 << u"\"extra\" is not an option"_s;
    QTest::newRow("unknown environment") << true << QStringList{u"--environment"_s, u"nowhere"_s} << 2
                                         << u"no environment called \"nowhere\""_s;
    QTest::newRow("two environments") << true << QStringList{u"--demo"_s, u"--environment"_s, u"demo"_s} << 2
                                      << u"Leave one out"_s;
}

void TestStart::start_endsWithAWord()
{
    QFETCH(bool, hasPlatform);
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    if (hasPlatform)
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(TIDELINE_CONSOLE), arguments);
    QVERIFY(process.waitForFinished(30000));
    const QByteArray output = process.readAll();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(output.contains(says.toUtf8()), output.constData());
    QCOMPARE(process.exitCode(), exitCode);
}

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
