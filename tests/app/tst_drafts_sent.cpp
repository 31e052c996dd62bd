// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/draftdesk.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace tideline;
using models::Draft;
using models::FormContext;
using State = models::FormSubmission::State;
using tests::DraftConsole;
using tests::DraftDesk;
using Panel = DraftDesk::Panel;

//! Drafts of forms that were sent: gone when answered, back when not, and never sent twice.
class TestDraftsSent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DraftDesk>(); }
    void cleanup() { m_desk.reset(); }
    void sentForm_isGone();
    void refusedForm_isADraftAgain();
    void killedWhileSending_comesBackAsMaybeDoneWithItsKey();
    void lostAnswer_comesBackAsMaybeDone();
    void doubleClickAndHeldEnter_sendOnce();
    void sameFormInTwoPanels_sendsOnce();
    void sameFormInTwoConsoles_sendsOnce();
    void resendWithKey_carriesTheSameKey();
    void resendWithoutKey_asksToLookFirst();
    void changedAnswers_doNotForgetThatItLeft();
    void failureAfterALostAnswer_doesNotForgetThatItLeft();

private:
    std::unique_ptr<DraftDesk> m_desk;
};

void TestDraftsSent::sentForm_isGone()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QCOMPARE(m_desk->onDisk().front().stage, Draft::Stage::Sent);
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    QCOMPARE(panel.state(), State::Done);
    QTRY_VERIFY(m_desk->onDisk().isEmpty());
    QVERIFY(!m_desk->open(console, "pay", m_desk->customer).form->isDirty());
}

void TestDraftsSent::refusedForm_isADraftAgain()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    QVERIFY(console.client.fail(error));
    QTRY_COMPARE(m_desk->onDisk().front().stage, Draft::Stage::Typed);
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
}

void TestDraftsSent::killedWhileSending_comesBackAsMaybeDoneWithItsKey()
{
    QString key;
    {
        DraftConsole console(m_desk->file);
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        DraftDesk::fillIn(panel);
        key = panel.form->fieldAt(QStringLiteral("input.idempotencyKey"))->text();
        DraftDesk::press(panel, "pay.submit");
        QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
        // The program ends here; no answer ever comes.
    }
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    QTRY_COMPARE(panel.state(), State::MaybeDone);
    QVERIFY(console.client.requests.empty());
    QCOMPARE(panel.form->fieldAt(QStringLiteral("input.idempotencyKey"))->text(), key);
    QCOMPARE(panel.widget->findChild<QPushButton *>(QStringLiteral("pay.submit"))->text(),
             QStringLiteral("Send again"));
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QCOMPARE(
        QString::fromStdString(console.client.requests.front().variables["input"]["idempotencyKey"].get<std::string>()),
        key);
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    QTRY_VERIFY(m_desk->onDisk().isEmpty());
}

void TestDraftsSent::lostAnswer_comesBackAsMaybeDone()
{
    {
        DraftConsole console(m_desk->file);
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        DraftDesk::fillIn(panel);
        DraftDesk::press(panel, "pay.submit");
        QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
        QVERIFY(console.client.fail(DraftDesk::lostAnswer()));
        QCOMPARE(panel.state(), State::MaybeDone);
        DraftDesk::press(panel, "pay.more"); // looking around is no reason to forget
    }
    DraftConsole console(m_desk->file);
    {
        const Panel panel = m_desk->open(console, "pay", m_desk->customer);
        QTRY_COMPARE(panel.state(), State::MaybeDone);
    }
    // The list of drafts says so too, once the panel is gone.
    QTRY_VERIFY(console.book.drafts().size() == 1 && console.book.drafts().front().stage == Draft::Stage::Sent);
}

void TestDraftsSent::doubleClickAndHeldEnter_sendOnce()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    auto *submit = panel.widget->findChild<QPushButton *>(QStringLiteral("pay.submit"));
    QTest::mouseClick(submit, Qt::LeftButton);
    QTest::mouseDClick(submit, Qt::LeftButton);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, QString(), true);
        QApplication::sendEvent(panel.widget.get(), &held);
        QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(5);
    }
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(console.client.requests.size(), std::size_t(1));
}

void TestDraftsSent::sameFormInTwoPanels_sendsOnce()
{
    DraftConsole console(m_desk->file);
    const Panel one = m_desk->open(console, "pay", m_desk->customer);
    const Panel other = m_desk->open(console, "pay", m_desk->customer); // before anything was typed
    QCOMPARE(one.form->formId(), other.form->formId());
    DraftDesk::fillIn(one);
    const Panel third = m_desk->open(console, "pay", m_desk->customer);
    QCOMPARE(third.form->variablesText(), one.form->variablesText());
    DraftDesk::fillIn(other);

    DraftDesk::press(one, "pay.submit");
    DraftDesk::press(third, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QTRY_COMPARE(third.state(), State::Failed);
    QVERIFY(console.client.answerData(R"({"pay": 1})"));
    QCOMPARE(one.state(), State::Done);
    DraftDesk::press(other, "pay.submit");
    QTRY_COMPARE(other.state(), State::Failed);
    QCOMPARE(other.widget->submission()->error().code, QStringLiteral("gate.already-sent"));
    QCOMPARE(console.client.requests.size(), std::size_t(1));

    // A new one is possible, on purpose.
    auto *notice = other.widget->findChild<QWidget *>(QStringLiteral("draftNotice"));
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    QVERIFY(other.form->formId() != one.form->formId());
    DraftDesk::fillIn(other);
    DraftDesk::press(other, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
}

void TestDraftsSent::sameFormInTwoConsoles_sendsOnce()
{
    DraftConsole one(m_desk->file);
    DraftConsole other(m_desk->file);
    const Panel first = m_desk->open(one, "pay", m_desk->customer);
    DraftDesk::fillIn(first);
    QTRY_COMPARE(m_desk->onDisk().size(), 1);
    const Panel second = m_desk->open(other, "pay", m_desk->customer);
    QTRY_COMPARE(second.form->formId(), first.form->formId());
    DraftDesk::press(first, "pay.submit");
    DraftDesk::press(second, "pay.submit");
    QTRY_VERIFY(one.client.requests.size() + other.client.requests.size() == 1);
    QTRY_VERIFY(first.state() == State::Failed || second.state() == State::Failed);
    QVERIFY(one.client.requests.size() + other.client.requests.size() == 1);
}

void TestDraftsSent::resendWithKey_carriesTheSameKey()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(DraftDesk::lostAnswer()));
    QVERIFY(!panel.widget->findChild<QCheckBox *>(QStringLiteral("pay.looked"))->isVisible());
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
    QVERIFY(console.client.requests[0].variables == console.client.requests[1].variables);
}

void TestDraftsSent::resendWithoutKey_asksToLookFirst()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "login", m_desk->customer);
    DraftDesk::press(panel, "login.more");
    DraftDesk::type(panel, "login.email", QStringLiteral("known@example.org"));
    DraftDesk::press(panel, "login.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(DraftDesk::lostAnswer()));
    auto *submit = panel.widget->findChild<QPushButton *>(QStringLiteral("login.submit"));
    auto *looked = panel.widget->findChild<QCheckBox *>(QStringLiteral("login.looked"));
    QVERIFY(looked->isVisible());
    QVERIFY(!submit->isEnabled());
    submit->click();
    QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(console.client.requests.size(), std::size_t(1));

    looked->click();
    QVERIFY(submit->isEnabled());
    submit->click();
    QTRY_COMPARE(console.client.requests.size(), std::size_t(2));
    // Lost again: one look is good for one sending.
    QVERIFY(console.client.fail(DraftDesk::lostAnswer()));
    QVERIFY(!submit->isEnabled());
    QVERIFY(!looked->isChecked());
}

void TestDraftsSent::changedAnswers_doNotForgetThatItLeft()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "pay", m_desk->customer);
    DraftDesk::fillIn(panel);
    DraftDesk::press(panel, "pay.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(DraftDesk::lostAnswer()));
    panel.form->fieldAt(QStringLiteral("input.amount"))->setText(QStringLiteral("lots"));
    DraftDesk::press(panel, "pay.submit"); // finds the mistake, sends nothing
    QCOMPARE(panel.state(), State::MaybeDone);
    QTest::qWait(2 * int(models::FormDraft::saveDelay.count()));
    QCOMPARE(m_desk->onDisk().front().stage, Draft::Stage::Sent);
}

void TestDraftsSent::failureAfterALostAnswer_doesNotForgetThatItLeft()
{
    DraftConsole console(m_desk->file);
    const Panel panel = m_desk->open(console, "login", m_desk->customer);
    DraftDesk::press(panel, "login.more");
    DraftDesk::type(panel, "login.email", QStringLiteral("known@example.org"));
    DraftDesk::press(panel, "login.submit");
    QTRY_COMPARE(console.client.requests.size(), std::size_t(1));
    QVERIFY(console.client.fail(DraftDesk::lostAnswer()));
    auto *submit = panel.widget->findChild<QPushButton *>(QStringLiteral("login.submit"));
    auto *looked = panel.widget->findChild<QCheckBox *>(QStringLiteral("login.looked"));
    auto *notice = panel.widget->findChild<QWidget *>(QStringLiteral("login.unsettled"));
    for (const api::Error::Kind kind : {api::Error::Kind::Network, api::Error::Kind::GraphQl}) {
        looked->click();
        const std::size_t before = console.client.requests.size();
        submit->click();
        QTRY_COMPARE(console.client.requests.size(), before + 1);
        api::Error error; // of this sending alone: it changed nothing
        error.kind = kind;
        QVERIFY(console.client.fail(error));
        QCOMPARE(panel.state(), State::Failed);
        QVERIFY(panel.widget->submission()->isUnsettled());
        QVERIFY(notice->isVisible());
        QVERIFY(looked->isVisible() && !looked->isChecked());
        QVERIFY(!submit->isEnabled());
        QTest::keyClick(panel.widget.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(console.client.requests.size(), before + 1);
        QCOMPARE(m_desk->onDisk().front().stage, Draft::Stage::Sent);
    }
}

#include "tst_drafts_sent.moc"
QTEST_MAIN(TestDraftsSent)
