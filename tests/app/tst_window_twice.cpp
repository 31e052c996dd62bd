// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/dataset.h"
#include "tests/app/desk.h"
#include "tests/app/formtypist.h"
#include "tests/demo/inputs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tideline;
using models::FormSubmission;
using State = FormSubmission::State;

namespace {

constexpr int patienceMs = 20000;
const QString refund = u"submitRepaymentRequest"_s; //!< Carries an idempotency key and shows the answers first.
const QString quote = u"createGoodsQuote"_s; //!< Nothing tells the server that it comes again.

} // namespace

//! One effect in the demo backend, whatever fingers, panels and networks do.
class WindowTwiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void enterHeldDown_stopsAtTheAnswersAndSendsOnce();
    void enterPressedOften_sendsOnce();
    void doubleClicks_sendOnce();
    void keysWhileItIsSent_stayInThePanel();
    void sameFormInTwoWindows_isSentOnce();
    void lostAnswer_withKey_isSentAgainWithTheSameKeyAndDoneOnce();
    void lostAnswer_withoutKey_asksToLookFirst();
    void lostRequest_withKey_isDoneOnceWhenSentAgain();

private:
    //! The form of \p operation in a window, filled in with its example; null with a complaint.
    ui::ActionPanel *fillIn(const QString &operation, ui::MainWindow *in = nullptr);
    static void press(bool isRepeat = false); //!< Ctrl+Enter, wherever the keys go.
    static void send(ui::ActionPanel &panel);
    //! Two double clicks on whatever button sends \p operation now.
    static void clickNervously(ui::ActionPanel &panel, const QString &operation);
    [[nodiscard]] std::size_t refunds() const { return m_desk->server.data().repaymentRequests.size(); }
    [[nodiscard]] std::size_t quotes() const { return m_desk->server.data().goodsQuotes.size(); }

    std::unique_ptr<ui::Theme> m_theme;
    models::CatalogueSource::Pointer m_operations;
    std::unique_ptr<tests::Desk> m_desk;
    std::unique_ptr<QSignalSpy> m_requests; //!< Since the form was filled in.
};

void WindowTwiceTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_operations = tests::bundledOperations();
}

void WindowTwiceTest::init() { m_desk = std::make_unique<tests::Desk>(m_operations, *m_theme); }

void WindowTwiceTest::cleanup()
{
    m_requests.reset();
    m_desk.reset();
}

ui::ActionPanel *WindowTwiceTest::fillIn(const QString &operation, ui::MainWindow *in)
{
    const QList<testing::DemoInput> inputs = testing::demoInputs(QDateTime::currentDateTime());
    for (const testing::DemoInput &input : inputs) {
        if (input.operation != operation)
            continue;
        if (!m_desk->window && !m_desk->open(input.as))
            return nullptr;
        ui::ActionPanel *panel = m_desk->openFromPalette(operation, in);
        if (!panel)
            return nullptr;
        tests::FormTypist typist(*panel);
        typist.fillIn(input.variables);
        m_requests = std::make_unique<QSignalSpy>(&m_desk->server, &demo::Server::requestHandled);
        if (typist.complaint().isEmpty())
            return panel;
        qWarning("%s", qPrintable(typist.complaint()));
    }
    return nullptr;
}

void WindowTwiceTest::press(bool isRepeat)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::simulateEvent(focus, true, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, isRepeat);
    if (!isRepeat && QApplication::focusWidget())
        QTest::simulateEvent(QApplication::focusWidget(), false, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, false);
}

//! From the form to the request, over the page of answers where there is one.
void WindowTwiceTest::send(ui::ActionPanel &panel)
{
    press();
    if (panel.submission()->state() == State::Checking)
        press();
}

void WindowTwiceTest::clickNervously(ui::ActionPanel &panel, const QString &operation)
{
    for (const char *name : {".confirm", ".submit"}) {
        auto *button = panel.findChild<QPushButton *>(operation + QLatin1String(name));
        if (!button || !button->isVisible())
            continue;
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(button, Qt::LeftButton);
            if (button->isVisible()) // the second click of the two meets what is there by then
                QTest::mouseDClick(button, Qt::LeftButton);
        }
        return;
    }
}

void WindowTwiceTest::enterHeldDown_stopsAtTheAnswersAndSendsOnce()
{
    ui::ActionPanel *panel = fillIn(refund);
    QVERIFY(panel);
    const std::size_t before = refunds();
    press();
    for (int i = 0; i < 30; ++i) {
        press(true);
        QTest::qWait(5);
    }
    QCOMPARE(panel->submission()->state(), State::Checking); // nothing leaves unread
    QVERIFY(m_requests->isEmpty());
    press();
    for (int i = 0; i < 30; ++i) {
        press(true);
        QTest::qWait(5);
    }
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    QCOMPARE(refunds(), before + 1);
}

void WindowTwiceTest::enterPressedOften_sendsOnce()
{
    ui::ActionPanel *panel = fillIn(quote);
    QVERIFY(panel);
    const std::size_t before = quotes();
    for (int i = 0; i < 30; ++i) {
        press();
        QTest::qWait(i % 10);
    }
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    QTest::qWait(200);
    QCOMPARE(quotes(), before + 1);
}

void WindowTwiceTest::doubleClicks_sendOnce()
{
    ui::ActionPanel *panel = fillIn(refund);
    QVERIFY(panel);
    const std::size_t before = refunds();
    for (int i = 0; i < 20; ++i) {
        clickNervously(*panel, refund);
        QTest::qWait(5);
    }
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    QTest::qWait(200);
    QCOMPARE(refunds(), before + 1);
}

void WindowTwiceTest::keysWhileItIsSent_stayInThePanel()
{
    ui::ActionPanel *panel = fillIn(refund);
    QVERIFY(panel);
    send(*panel);
    QCOMPARE(panel->submission()->state(), State::Sending);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
}

void WindowTwiceTest::sameFormInTwoWindows_isSentOnce()
{
    const QTemporaryDir folder;
    m_desk->keepDrafts(folder.filePath(u"drafts.sqlite"_s));
    ui::ActionPanel *first = fillIn(refund);
    QVERIFY(first);
    const std::size_t before = refunds();
    const std::unique_ptr<ui::MainWindow> other = m_desk->makeWindow();
    ui::ActionPanel *second = m_desk->openFromPalette(refund, other.get());
    QVERIFY(second);
    // It is the same form: what was typed there is here.
    QTRY_VERIFY(second->submission()->form().variables() == first->submission()->form().variables());
    for (ui::ActionPanel *panel : {first, second}) {
        panel->submit();
        QCOMPARE(panel->submission()->state(), State::Checking);
    }
    first->submit();
    second->submit();
    QTRY_COMPARE_WITH_TIMEOUT(first->submission()->state(), State::Done, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(second->submission()->state(), State::Failed, patienceMs);
    QVERIFY(second->submission()->error().kind == api::Error::Kind::Gate);
    second->submit(); // and once more
    if (second->submission()->state() == State::Checking)
        second->submit();
    QTest::qWait(200);
    QVERIFY(second->submission()->state() != State::Done);
    QCOMPARE(refunds(), before + 1);
    QCOMPARE(m_requests->size(), 1);
}

void WindowTwiceTest::lostAnswer_withKey_isSentAgainWithTheSameKeyAndDoneOnce()
{
    ui::ActionPanel *panel = fillIn(refund);
    QVERIFY(panel);
    const std::size_t before = refunds();
    QVERIFY(m_desk->server.addFault(u"drop=after"_s));
    send(*panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::MaybeDone, patienceMs);
    QCOMPARE(refunds(), before + 1);
    m_desk->server.clearFaults();
    m_requests->clear();

    QVERIFY(panel->submission()->isKnownByKey());
    send(*panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Failed, patienceMs);
    QCOMPARE(refunds(), before + 1);
    // The server knew the key, and the person reads that it was done before.
    QCOMPARE(panel->submission()->error().code, u"KT-CT-3928"_s);
    QCOMPARE(m_requests->size(), 1);
}

void WindowTwiceTest::lostAnswer_withoutKey_asksToLookFirst()
{
    ui::ActionPanel *panel = fillIn(quote);
    QVERIFY(panel);
    const std::size_t before = quotes();
    QVERIFY(m_desk->server.addFault(u"drop=after"_s));
    send(*panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::MaybeDone, patienceMs);
    QCOMPARE(quotes(), before + 1);
    m_desk->server.clearFaults();
    m_requests->clear();

    send(*panel);
    auto *submit = panel->findChild<QPushButton *>(quote + u".submit"_s);
    QVERIFY(!submit->isEnabled());
    QTest::mouseClick(submit, Qt::LeftButton);
    QTest::qWait(200);
    QVERIFY(m_requests->isEmpty());
    QCOMPARE(quotes(), before + 1);

    // Who has looked may send it again, knowing what that does.
    auto *looked = panel->findChild<QCheckBox *>(quote + u".looked"_s);
    QVERIFY(looked->isVisible());
    looked->setFocus();
    QTest::keyClick(looked, Qt::Key_Space);
    QVERIFY(submit->isEnabled());
    send(*panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    QCOMPARE(m_requests->size(), 1);
    QCOMPARE(quotes(), before + 2);
}

void WindowTwiceTest::lostRequest_withKey_isDoneOnceWhenSentAgain()
{
    ui::ActionPanel *panel = fillIn(refund);
    QVERIFY(panel);
    const std::size_t before = refunds();
    QVERIFY(m_desk->server.addFault(u"drop=before"_s));
    send(*panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::MaybeDone, patienceMs);
    m_desk->server.clearFaults();
    m_requests->clear();
    QTest::qWait(500);
    QVERIFY(m_requests->isEmpty()); // never by itself
    QCOMPARE(refunds(), before);
    send(*panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->submission()->state(), State::Done, patienceMs);
    QCOMPARE(refunds(), before + 1);
}

QTEST_MAIN(WindowTwiceTest)
#include "tst_window_twice.moc"
