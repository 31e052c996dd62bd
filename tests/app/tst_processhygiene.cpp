// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/awaywatch.h"
#include "app/process/processhygiene.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace tideline;
using namespace std::chrono_literals;

//! What the program does for itself as a process: memory that stays private, and noticing that nobody is there.
class TestProcessHygiene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memory_staysPrivate();
    void idle_isToldOnce_untilSomeoneComesBack();
    void idle_ofZero_isNever();
    void sleep_isSeenInEitherClock();
    void system_tellsOfSleepAndScreen();
};

void TestProcessHygiene::memory_staysPrivate()
{
    app::keepMemoryPrivate();
#if defined(__linux__)
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#if !defined(__SANITIZE_ADDRESS__)
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
#endif
}

void TestProcessHygiene::idle_isToldOnce_untilSomeoneComesBack()
{
    tests::ManualClock clock;
    app::AwayWatch watch(clock, 10min);
    QSignalSpy away(&watch, &app::AwayWatch::away);
    const auto pass = [&clock, &watch](int seconds) {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(1s);
            watch.look();
        }
    };
    pass(599);
    QCOMPARE(away.count(), 0);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(this, &key);
    pass(599);
    QCOMPARE(away.count(), 0);
    pass(600);
    QCOMPARE(away.count(), 1);
    QCoreApplication::sendEvent(this, &key);
    pass(601);
    QCOMPARE(away.count(), 2);
}

void TestProcessHygiene::idle_ofZero_isNever()
{
    tests::ManualClock clock;
    app::AwayWatch watch(clock, 0min);
    QSignalSpy away(&watch, &app::AwayWatch::away);
    for (int i = 0; i < 1000; ++i) {
        clock.advance(30s);
        watch.look();
    }
    QCOMPARE(away.count(), 0);
}

void TestProcessHygiene::sleep_isSeenInEitherClock()
{
    tests::ManualClock clock;
    app::AwayWatch watch(clock, 0min);
    QSignalSpy away(&watch, &app::AwayWatch::away);
    clock.advance(1h); // both go on in sleep
    watch.look();
    QCOMPARE(away.count(), 1);
    watch.look();
    QCOMPARE(away.count(), 1);
    clock.set(
        std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch() + 1h)); // the wall clock alone
    watch.look();
    QCOMPARE(away.count(), 2);
}

void TestProcessHygiene::system_tellsOfSleepAndScreen()
{
    tests::ManualClock clock;
    app::AwayWatch watch(clock, 0min);
    QSignalSpy away(&watch, &app::AwayWatch::away);
    watch.noteSleep(true);
    watch.noteSleep(false);
    watch.noteScreenLock(true);
    watch.noteScreenLock(false);
    watch.noteSessionLock();
    QCOMPARE(away.count(), 3);
}

#include "tst_processhygiene.moc"
QTEST_MAIN(TestProcessHygiene)
