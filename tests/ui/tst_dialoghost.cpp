// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialoghost.h"
#include "ui/shell/errordialog.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using catalogue::ErrorAction;

namespace {

QList<QAccessible::Event> announced;

void note(QAccessibleEvent *event) { announced += event->type(); }

} // namespace

//! Troubles come one at a time, and none twice.
class DialogHostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }
    void init();
    void cleanup();
    void sameTrouble_isMergedAndCounted();
    void sameTroubleThatWaits_isMergedToo();
    void endOfASession_isNoRequest();
    void otherTrouble_waitsForTheFirstToClose();
    void dialog_isWindowModalAndSpeaksUp();
    void keys_closeAndNeverAct_data();
    void keys_closeAndNeverAct();
    void return_pressesTheButtonWithTheFocus();
    void action_tellsWhatToDo();
    void lostConnection_isABarAndNoBox();
    void detailsOfALostConnection_areABox();
    void closedWindow_takesItsTroublesAlong();
    void window_hasItsOwnTroubles();
    void pausedWindow_holdsUpNoOther();

private:
    [[nodiscard]] models::ErrorMessage message(const char *code,
                                               api::Error::Kind kind = api::Error::Kind::GraphQl) const;
    [[nodiscard]] QList<ui::ErrorDialog *> dialogs() const;
    [[nodiscard]] ui::ErrorDialog *dialog() const { return dialogs().value(0); }

    std::unique_ptr<ui::Theme> m_theme;
    catalogue::ErrorCatalogue m_errors;
    std::unique_ptr<ui::DialogHost> m_host;
    std::unique_ptr<QWidget> m_window;
};

void DialogHostTest::init()
{
    m_host = std::make_unique<ui::DialogHost>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void DialogHostTest::cleanup()
{
    m_window.reset();
    m_host.reset();
}

models::ErrorMessage DialogHostTest::message(const char *code, api::Error::Kind kind) const
{
    api::Error error;
    error.kind = kind;
    error.code = QLatin1String(code);
    error.operation = u"pay"_s;
    return models::describeError(error, m_errors, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
}

QList<ui::ErrorDialog *> DialogHostTest::dialogs() const
{
    QList<ui::ErrorDialog *> shown;
    for (ui::ErrorDialog *one : m_window->findChildren<ui::ErrorDialog *>()) {
        if (one->isVisible())
            shown += one;
    }
    return shown;
}

void DialogHostTest::sameTrouble_isMergedAndCounted()
{
    m_host->report(message("KT-CT-1111"), m_window.get());
    const auto *repeats = dialog()->findChild<QLabel *>(u"errorRepeats"_s);
    QVERIFY(!repeats->isVisible());
    m_host->report(message("KT-CT-1111"), m_window.get());
    m_host->report(message("KT-CT-1111"), m_window.get());
    QCOMPARE(dialogs().size(), 1);
    QVERIFY(repeats->isVisible());
    QCOMPARE(repeats->text(), u"3 requests ended for the same reason."_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_host->isShowing());
    QTest::qWait(1);
    QVERIFY(dialogs().isEmpty());
}

void DialogHostTest::sameTroubleThatWaits_isMergedToo()
{
    m_host->report(message("KT-CT-1111"), m_window.get());
    m_host->report(message("KT-CT-9705"), m_window.get());
    m_host->report(message("KT-CT-9705"), m_window.get());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_COMPARE(dialogs().size(), 1);
    QTRY_COMPARE(dialog()->message().entry.code, u"KT-CT-9705"_s);
    QCOMPARE(dialog()->message().repeats, 2);
}

void DialogHostTest::endOfASession_isNoRequest()
{
    models::ErrorMessage ended = message("KT-CT-1162");
    ended.repeats = 0;
    m_host->report(message("KT-CT-1162"), m_window.get());
    m_host->report(ended, m_window.get());
    QVERIFY(!dialog()->findChild<QLabel *>(u"errorRepeats"_s)->isVisible());
    m_host->report(message("KT-CT-1124"), m_window.get()); // another that the same sign-in mends
    QCOMPARE(dialog()->message().repeats, 2);
}

void DialogHostTest::otherTrouble_waitsForTheFirstToClose()
{
    m_host->report(message("KT-CT-1111"), m_window.get());
    m_host->report(message("KT-CT-9705"), m_window.get());
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(dialog()->message().entry.code, u"KT-CT-1111"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() && dialog()->message().entry.code == u"KT-CT-9705"_s);
    QCOMPARE(dialogs().size(), 1);
}

void DialogHostTest::dialog_isWindowModalAndSpeaksUp()
{
    QAccessible::setActive(true);
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(&note);
    m_host->report(message("KT-CT-1111"), m_window.get());
    QAccessible::installUpdateHandler(before);
    if (QAccessible::isActive()) // The offscreen platform has nobody to tell.
        QVERIFY(announced.contains(QAccessible::Alert));
    QCOMPARE(dialog()->windowModality(), Qt::WindowModal);
    QCOMPARE(dialog()->parentWidget(), m_window.get());
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(dialog());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Dialog);
    QCOMPARE(spoken->text(QAccessible::Name), dialog()->message().entry.headline);
    QCOMPARE(spoken->text(QAccessible::Description), dialog()->message().entry.text);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QTRY_COMPARE(QApplication::focusWidget(), dialog()->findChild<QPushButton *>(u"errorClose"_s));
}

void DialogHostTest::keys_closeAndNeverAct_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
}

void DialogHostTest::keys_closeAndNeverAct()
{
    QFETCH(int, key);
    auto *line = new QLineEdit(m_window.get());
    line->show();
    line->setFocus();
    QSignalSpy acted(m_host.get(), &ui::DialogHost::actionChosen);
    m_host->report(message("KT-CT-1111"), m_window.get());
    QVERIFY(dialog()->findChild<QPushButton *>(u"errorAction"_s));
    QTest::keyClick(dialog(), Qt::Key(key));
    QTRY_VERIFY(!m_host->isShowing());
    QCOMPARE(acted.count(), 0);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), line);
}

void DialogHostTest::return_pressesTheButtonWithTheFocus()
{
    QSignalSpy acted(m_host.get(), &ui::DialogHost::actionChosen);
    m_host->report(message("KT-CT-1111"), m_window.get());
    dialog()->findChild<QPushButton *>(u"errorAction"_s)->setFocus();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QCOMPARE(acted.count(), 1);
    QTRY_VERIFY(!m_host->isShowing());
}

void DialogHostTest::action_tellsWhatToDo()
{
    QSignalSpy acted(m_host.get(), &ui::DialogHost::actionChosen);
    m_host->report(message("session.renewed"), m_window.get());
    auto *action = dialog()->findChild<QPushButton *>(u"errorAction"_s);
    QCOMPARE(action->text(), u"Try again"_s);
    action->click();
    QCOMPARE(acted.count(), 1);
    const auto told = acted.constFirst().constFirst().value<models::ErrorMessage>();
    QCOMPARE(toString(told.entry.action), toString(ErrorAction::TryAgain));
    QCOMPARE(told.entry.operation, u"pay"_s);
    QTRY_VERIFY(!m_host->isShowing());
}

void DialogHostTest::lostConnection_isABarAndNoBox()
{
    QSignalSpy bar(m_host.get(), &ui::DialogHost::connectionTrouble);
    m_host->report(message("", api::Error::Kind::Network), m_window.get());
    QVERIFY(!m_host->isShowing());
    QCOMPARE(bar.count(), 1);
    QCOMPARE(bar.at(0).at(0).toString(), message("", api::Error::Kind::Network).entry.headline);
    m_host->connectionRestored();
    QCOMPARE(bar.count(), 2);
    QVERIFY(bar.at(1).at(0).toString().isEmpty());
    m_host->connectionRestored(); // said once
    QCOMPARE(bar.count(), 2);
}

void DialogHostTest::detailsOfALostConnection_areABox()
{
    QSignalSpy bar(m_host.get(), &ui::DialogHost::connectionTrouble);
    m_host->explain(message("", api::Error::Kind::Network), m_window.get());
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(bar.count(), 0);
}

void DialogHostTest::closedWindow_takesItsTroublesAlong()
{
    auto other = std::make_unique<QWidget>();
    other->show();
    m_host->report(message("KT-CT-1111"), m_window.get());
    m_host->report(message("KT-CT-9705"), other.get());
    m_host->report(message("KT-CT-4122"), m_window.get());
    other.reset();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() && dialog()->message().entry.code == u"KT-CT-4122"_s);
}

//! Two customers side by side: what goes wrong with one of them is no business of the other's window.
void DialogHostTest::window_hasItsOwnTroubles()
{
    QWidget other;
    auto *inOther = new QWidget(&other);
    other.show();
    QSignalSpy acted(m_host.get(), &ui::DialogHost::actionChosen);
    m_host->report(message("KT-CT-1111"), m_window.get());
    m_host->report(message("KT-CT-1111"), inOther);
    m_host->report(message("KT-CT-9705"), &other);
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(dialog()->message().repeats, 1);
    auto *second = other.findChild<ui::ErrorDialog *>();
    QVERIFY(second && second->isVisible());
    QCOMPARE(second->parentWidget(), &other);
    QCOMPARE(second->windowModality(), Qt::WindowModal);
    QCOMPARE(second->message().repeats, 1);
    QVERIFY(m_host->isShowing(m_window.get()) && m_host->isShowing(&other));
    second->findChild<QPushButton *>(u"errorAction"_s)->click();
    QCOMPARE(acted.count(), 1);
    QCOMPARE(acted.at(0).at(1).value<QWidget *>(), &other);
    const auto codeInOther = [&other] {
        const auto *shown = other.findChild<ui::ErrorDialog *>();
        return shown && shown->isVisible() ? shown->message().entry.code : QString();
    };
    QTRY_COMPARE(codeInOther(), u"KT-CT-9705"_s); // the next one there
    QCOMPARE(dialog()->message().entry.code, u"KT-CT-1111"_s); // untouched
}

void DialogHostTest::pausedWindow_holdsUpNoOther()
{
    QWidget other;
    other.show();
    m_host->setPaused(m_window.get(), true);
    m_host->report(message("KT-CT-1111"), m_window.get());
    m_host->report(message("KT-CT-1111"), &other);
    QVERIFY(!m_host->isShowing(m_window.get()));
    QVERIFY(m_host->isShowing(&other));
    m_host->setPaused(&other, false);
    QVERIFY(!m_host->isShowing(m_window.get()));
    m_host->setPaused(m_window.get(), false);
    QCOMPARE(dialogs().size(), 1);
}

QTEST_MAIN(DialogHostTest)
#include "tst_dialoghost.moc"
