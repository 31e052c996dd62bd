// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/masquerading.h"
#include "tests/support/manualclock.h"

#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>

using namespace tideline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::ConsoleFixture;

//! What time does to sessions, with a clock that the test moves: the automatic lock and its setting, and the end of a
//! session in a customer's place with everything open that can be.
class TestSessionLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void lock_comesAfterTenMinutes_unlessSomebodyChose();
    void lock_takesShortcutsForWork();
    void lock_choiceIsInForceAtOnce_andKept();
    void lock_never_isShownWithWhatItMeans();
    void lockDialog_isInMenuAndPalette();
    void masquerade_isOverAtItsTime_notBefore();
    void masquerade_endsWithinASecond_whateverIsOpen_data();
    void masquerade_endsWithinASecond_whateverIsOpen();

private:
    //! Nobody touches anything for so long; as if the automatic lock looked at the clock each second.
    void idle(std::chrono::seconds duration);
    void choose(int minutes);
    //! So much of the time goes by in which the agent works.
    void work(std::chrono::seconds duration);
    void openEverything(app::SessionWindow &session);
    [[nodiscard]] bool isLocked() { return m_fixture->window().cover() != nullptr; }

    tests::ManualClock m_clock;
    std::unique_ptr<ConsoleFixture> m_fixture;
};

void TestSessionLimits::init()
{
    m_clock.set(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
    m_fixture = std::make_unique<ConsoleFixture>();
    m_fixture->useClock(m_clock);
    QVERIFY(m_fixture->start());
    ConsoleFixture::press(Qt::Key_Shift);
}

void TestSessionLimits::idle(std::chrono::seconds duration)
{
    constexpr auto step = 50s; // a longer one would count as sleep
    for (auto left = duration; left > 0s; left -= step) {
        m_clock.advance(std::min(left, step));
        m_fixture->console().away().look();
    }
}

void TestSessionLimits::work(std::chrono::seconds duration)
{
    constexpr auto step = 50s;
    for (auto left = duration; left > 0s; left -= step) {
        ConsoleFixture::press(Qt::Key_Shift);
        m_clock.advance(std::min(left, step));
        m_fixture->console().away().look();
    }
}

void TestSessionLimits::choose(int minutes)
{
    m_fixture->window().actions().action(u"lockSettings"_s)->trigger();
    auto *choices = ConsoleFixture::find<QComboBox>(u"lockAfter"_s);
    QVERIFY(choices);
    const int place = choices->findData(minutes);
    QVERIFY2(place >= 0, qPrintable(QString::number(minutes)));
    choices->setCurrentIndex(place);
    ConsoleFixture::find<QPushButton>(u"saveLock"_s)->click();
    QTRY_VERIFY(!ConsoleFixture::find<QComboBox>(u"lockAfter"_s));
    ConsoleFixture::press(Qt::Key_Shift);
}

void TestSessionLimits::lock_comesAfterTenMinutes_unlessSomebodyChose()
{
    idle(599s);
    QVERIFY(!isLocked());
    idle(1s);
    QVERIFY(isLocked());
    QVERIFY(m_fixture->console().session().connection()->gate().isLocked());
}

//! A key that is a shortcut never arrives as one that was pressed.
void TestSessionLimits::lock_takesShortcutsForWork()
{
    idle(590s);
    ConsoleFixture::press(Qt::Key_T, Qt::ControlModifier);
    idle(590s);
    QVERIFY(!isLocked());
}

void TestSessionLimits::lock_choiceIsInForceAtOnce_andKept()
{
    choose(2);
    QCOMPARE(m_fixture->settings().lockAfterMinutes(), 2);
    idle(119s);
    QVERIFY(!isLocked());
    idle(1s);
    QVERIFY(isLocked());
    QVERIFY(m_fixture->restart());
    ConsoleFixture::press(Qt::Key_Shift);
    m_fixture->window().actions().action(u"lockSettings"_s)->trigger();
    QCOMPARE(ConsoleFixture::find<QComboBox>(u"lockAfter"_s)->currentData().toInt(), 2);
    ConsoleFixture::find<QPushButton>(u"cancelLock"_s)->click();
    idle(121s);
    QVERIFY(isLocked());
}

void TestSessionLimits::lock_never_isShownWithWhatItMeans()
{
    m_fixture->window().actions().action(u"lockSettings"_s)->trigger();
    QCOMPARE(ConsoleFixture::find<QComboBox>(u"lockAfter"_s)->findData(0), -1); // no choice to make by mistake
    QVERIFY(!ConsoleFixture::find<QLabel>(u"lockWarning"_s));
    ConsoleFixture::find<QPushButton>(u"cancelLock"_s)->click();
    QTRY_VERIFY(!ConsoleFixture::find<QComboBox>(u"lockAfter"_s));
    m_fixture->settings().setLockAfterMinutes(0); // by hand, in the file
    QVERIFY(m_fixture->restart());
    idle(3h);
    QVERIFY(!isLocked());
    m_fixture->window().actions().action(u"lockSettings"_s)->trigger();
    QCOMPARE(ConsoleFixture::find<QComboBox>(u"lockAfter"_s)->currentData().toInt(), 0);
    QVERIFY(ConsoleFixture::find<QLabel>(u"lockWarning"_s));
    ConsoleFixture::find<QPushButton>(u"cancelLock"_s)->click();
    QTRY_VERIFY(!ConsoleFixture::find<QComboBox>(u"lockAfter"_s));
    choose(1);
    idle(61s);
    QVERIFY(isLocked());
}

void TestSessionLimits::lockDialog_isInMenuAndPalette()
{
    const QList<QObject *> places = m_fixture->window().actions().action(u"lockSettings"_s)->associatedObjects();
    QVERIFY(std::any_of(places.cbegin(), places.cend(), [](QObject *place) { return qobject_cast<QMenu *>(place); }));
    ConsoleFixture::press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(ConsoleFixture::focusName(), u"paletteBox"_s);
    ConsoleFixture::type(u"automatic lock"_s);
    ConsoleFixture::press(Qt::Key_Return);
    QTRY_VERIFY(ConsoleFixture::find<QComboBox>(u"lockAfter"_s));
    QTRY_COMPARE(ConsoleFixture::focusName(), u"lockAfter"_s);
}

void TestSessionLimits::masquerade_isOverAtItsTime_notBefore()
{
    const QPointer<app::SessionWindow> begun = tests::beginMasquerade(*m_fixture);
    QVERIFY(begun && begun->isMasquerade());
    const auto left = begun->connection()->session().timeLeft().value_or(0s);
    QVERIFY(left > 0s && left <= api::Session::longestMasquerade);
    work(left - 2s);
    QTest::qWait(1500); // the session has looked at the clock
    QVERIFY(begun && begun->window().isVisible());
    QVERIFY(begun->window().findChild<QWidget *>(u"masqueradeBar"_s)->accessibleName().contains(u"1 minute"_s));
    QVERIFY(!m_fixture->console().session().window().cover()); // the agent's own session goes on
    m_clock.advance(2s);
    QTRY_VERIFY_WITH_TIMEOUT(!begun, 1000);
    QVERIFY(m_fixture->console().isSignedIn());
}

void TestSessionLimits::openEverything(app::SessionWindow &session)
{
    ui::MainWindow &window = session.window();
    const auto trigger = [&window](const QString &action) { window.actions().action(action)->trigger(); };
    const auto count = [&window](const QString &name) { return window.findChildren<QDialog *>(name).size(); };
    trigger(u"viewer"_s);
    QTRY_COMPARE(count(u"facts"_s), 1);
    trigger(u"viewer"_s);
    QTRY_COMPARE(count(u"facts"_s), 2);
    trigger(u"environments"_s);
    trigger(u"audit"_s);
    trigger(u"lockSettings"_s);
    window.openPalette();
    QVERIFY(window.findChildren<QDialog *>().size() >= 6);
}

void TestSessionLimits::masquerade_endsWithinASecond_whateverIsOpen_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"time", "end", "lock", "close", "token", "sleep"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestSessionLimits::masquerade_endsWithinASecond_whateverIsOpen()
{
    QFETCH(QString, by);
    app::SessionWindow *begun = tests::beginMasquerade(*m_fixture);
    QVERIFY(begun && begun->isMasquerade());
    QVERIFY(begun->window().currentWorkspace());
    const QPointer<ui::MainWindow> window = &begun->window();
    openEverything(*begun);
    QList<QPointer<QWidget>> dialogs;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        dialogs += dialog;
    if (by == "time"_L1) {
        work(begun->connection()->session().timeLeft().value_or(0s) - 2s);
        QTest::qWait(1500);
        QVERIFY(window);
    }
    QElapsedTimer since;
    since.start();
    if (by == "time"_L1)
        m_clock.advance(2s);
    else if (by == "end"_L1)
        window->findChild<QPushButton *>(u"endMasquerade"_s)->click();
    else if (by == "lock"_L1)
        m_fixture->console().lockAll();
    else if (by == "close"_L1)
        window->close();
    else if (by == "sleep"_L1)
        m_fixture->console().away().noteSleep(true);
    else
        begun->connection()->session().reject(begun->connection()->session().readyToken().value_or(QString()));
    QTRY_VERIFY_WITH_TIMEOUT(!window, 1000);
    QVERIFY2(since.elapsed() <= 1000, qPrintable(QString::number(since.elapsed())));
    for (const QPointer<QWidget> &dialog : dialogs)
        QVERIFY(!dialog);
    QCOMPARE(m_fixture->console().sessions().size(), 1U);
    for (const QWidget *top : QApplication::topLevelWidgets())
        QVERIFY(!top->isVisible() || !top->windowTitle().contains(u"Viewing as"_s));
}

#include "tst_sessionlimits.moc"
QTEST_MAIN(TestSessionLimits)
