// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/support/eventloopalive.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/findpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/callout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::httpAnswer;
using tests::RawAnswer;

namespace {

constexpr qint64 endless = -1;
constexpr qint64 hugeBody = 200LL * 1024 * 1024;
constexpr int longestGapMs = 2000; //!< Far above what happens, far below a frozen window.

QByteArray headOf(qint64 length)
{
    const QByteArray size =
        length == endless ? "Transfer-Encoding: identity" : "Content-Length: " + QByteArray::number(length);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + size + "\r\n\r\n";
}

} // namespace

//! Answers that no server should give, met in a window: on a screen, in a form, while searching.
class TestBrokenAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void screen_saysOnceWhatHappened_data() { addAnswers(); }
    void screen_saysOnceWhatHappened();
    void form_saysOnceWhatHappenedAndKeepsEveryAnswer_data() { addAnswers(); }
    void form_saysOnceWhatHappenedAndKeepsEveryAnswer();
    void search_saysOnceWhatHappened_data() { addAnswers(); }
    void search_saysOnceWhatHappened();
    void screen_recoversWhenTheServerDoes();

private:
    static void addAnswers();
    [[nodiscard]] QList<ui::Callout *> troubles() const;
    [[nodiscard]] QStringList dialogs() const;

    std::unique_ptr<tests::ClientFixture> m_fixture;
    std::unique_ptr<api::HttpGraphQlClient> m_client;
    std::unique_ptr<tests::WindowFixture> m_window;
};

void TestBrokenAnswers::addAnswers()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("filler");
    QTest::addColumn<int>("then");
    const int keep = int(RawAnswer::Then::KeepOpen);
    const int close = int(RawAnswer::Then::Close);
    const int hang = int(RawAnswer::Then::Hang);
    const auto json = [](const QByteArray &body) { return httpAnswer(200, "application/json", body); };
    QTest::newRow("HTML") << httpAnswer(200, "text/html", "<html><body>Sign in to the hotel's Wi-Fi</body></html>")
                          << qint64(0) << keep;
    QTest::newRow("HTML that says JSON") << json("<html></html>") << qint64(0) << keep;
    QTest::newRow("truncated") << headOf(5000) + R"({"data": {"account": {"num)" << qint64(0) << close;
    QTest::newRow("not JSON") << json("OK, all went well") << qint64(0) << keep;
    QTest::newRow("empty") << json("") << qint64(0) << keep;
    QTest::newRow("no answer at all") << QByteArray() << qint64(0) << close;
    QTest::newRow("not UTF-8") << json("{\"data\": {\"account\": {\"number\": \"\xff\xfe\x80\"}}}") << qint64(0)
                               << keep;
    QTest::newRow("endless") << headOf(endless) + R"({"data": ")" << endless << keep;
    QTest::newRow("silent") << QByteArray() << qint64(0) << hang;
    QTest::newRow("200 MB") << headOf(hugeBody) << hugeBody << keep;
    QTest::newRow("number for an object") << json("42") << qint64(0) << keep;
    QTest::newRow("neither data nor errors") << json(R"({"account": {"number": "A-1"}})") << qint64(0) << keep;
    QTest::newRow("errors of another shape") << json(R"({"errors": "many"})") << qint64(0) << keep;
    QTest::newRow("server error") << httpAnswer(500, "text/html", "<h1>Internal Server Error</h1>") << qint64(0)
                                  << keep;
}

void TestBrokenAnswers::init()
{
    m_fixture = std::make_unique<tests::ClientFixture>();
    m_client = m_fixture->makeClient();
    m_window = std::make_unique<tests::WindowFixture>(*m_client);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void TestBrokenAnswers::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_fixture.reset();
}

QList<ui::Callout *> TestBrokenAnswers::troubles() const
{
    QList<ui::Callout *> shown;
    for (ui::Callout *callout : m_window->window.findChildren<ui::Callout *>()) {
        const QString tone = callout->property("tone").toString();
        if (callout->isVisible() && (tone == "error"_L1 || tone == "warning"_L1))
            shown += callout;
    }
    return shown;
}

QStringList TestBrokenAnswers::dialogs() const
{
    QStringList headlines;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (const auto *dialog = qobject_cast<const ui::ErrorDialog *>(top); dialog && dialog->isVisible())
            headlines += dialog->message().entry.headline;
    }
    return headlines;
}

void TestBrokenAnswers::screen_saysOnceWhatHappened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, filler);
    QFETCH(int, then);
    m_fixture->server.script({RawAnswer{.bytes = bytes, .filler = filler, .then = RawAnswer::Then(then)}});
    const tests::EventLoopAlive alive;
    ui::Workspace *workspace = m_window->window.openCustomer(u"A-1B2C3D4E"_s);
    QTRY_COMPARE_WITH_TIMEOUT(troubles().size(), 1, 20000);
    QVERIFY(alive.ticks() > 0);
    QVERIFY2(alive.longestGapMs() < longestGapMs, qPrintable(QString::number(alive.longestGapMs())));
    QVERIFY(dialogs().isEmpty()); // in place, not in the way
    QVERIFY(!troubles().first()->accessibleName().isEmpty());
    auto *again = troubles().first()->findChild<QPushButton *>(u"calloutAction"_s);
    QVERIFY(again && again->isVisible());
    QCOMPARE(m_window->window.currentWorkspace(), workspace);
    workspace->showScreen(u"account"_s); // the window still works
    QCOMPARE(workspace->currentScreen(), u"account"_s);
}

void TestBrokenAnswers::form_saysOnceWhatHappenedAndKeepsEveryAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, filler);
    QFETCH(int, then);
    m_fixture->server.script({RawAnswer{.bytes = bytes, .filler = filler, .then = RawAnswer::Then(then)}});
    m_window->window.openOperation(u"updateAccountBillingEmail"_s);
    const auto line = [this](const char *name) {
        return m_window->window.findChild<QLineEdit *>(u"updateAccountBillingEmail."_s + QLatin1String(name));
    };
    if (auto *more = m_window->window.findChild<QAbstractButton *>(u"updateAccountBillingEmail.more"_s);
        !more->isChecked())
        more->click();
    QVERIFY(line("accountNumber") && line("billingEmail"));
    line("accountNumber")->setFocus();
    QTest::keyClicks(line("accountNumber"), u"A-1B2C3D4E"_s);
    QTest::keyClicks(line("billingEmail"), u"bills@example.org"_s);
    const tests::EventLoopAlive alive;
    m_window->window.findChild<QPushButton *>(u"updateAccountBillingEmail.submit"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(troubles().size(), 1, 20000);
    QVERIFY(alive.ticks() > 0);
    QVERIFY2(alive.longestGapMs() < longestGapMs, qPrintable(QString::number(alive.longestGapMs())));
    const QStringList shown = dialogs();
    QVERIFY(shown.size() <= 1);
    for (const QString &headline : shown)
        QVERIFY(troubles().first()->accessibleName().startsWith(headline)); // one story, told the same
    QCOMPARE(m_fixture->server.requestCount(), 1); // a mutation goes out once
    QCOMPARE(line("accountNumber")->text(), u"A-1B2C3D4E"_s);
    QCOMPARE(line("billingEmail")->text(), u"bills@example.org"_s);
    // What may have been done goes out again only when somebody has looked.
    if (auto *looked = m_window->window.findChild<QAbstractButton *>(u"updateAccountBillingEmail.looked"_s);
        looked->isVisible())
        looked->click();
    QVERIFY(m_window->window.findChild<QPushButton *>(u"updateAccountBillingEmail.submit"_s)->isEnabled());
}

void TestBrokenAnswers::search_saysOnceWhatHappened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, filler);
    QFETCH(int, then);
    m_fixture->server.script({RawAnswer{.bytes = bytes, .filler = filler, .then = RawAnswer::Then(then)}});
    const tests::EventLoopAlive alive;
    m_window->window.findPage()->setText(u"Hall"_s);
    QTRY_COMPARE_WITH_TIMEOUT(troubles().size(), 1, 20000);
    QVERIFY(alive.longestGapMs() < longestGapMs);
    QVERIFY(dialogs().isEmpty());
    QCOMPARE(m_window->window.findPage()->findChild<QLineEdit *>(u"findBox"_s)->text(), u"Hall"_s);
}

void TestBrokenAnswers::screen_recoversWhenTheServerDoes()
{
    m_fixture->server.script({tests::jsonAnswer("not json")});
    m_window->window.openCustomer(u"A-1B2C3D4E"_s);
    QTRY_COMPARE(troubles().size(), 1);
    m_fixture->server.script(
        {tests::jsonAnswer(R"({"data": {"account": {"number": "A-1B2C3D4E", "billingName": "Ann Hall"},
            "viewer": null, "loyaltyPointsBalance": null, "goodsQuotes": null}})")});
    troubles().first()->findChild<QPushButton *>(u"calloutAction"_s)->click();
    auto *name = m_window->window.findChild<QLabel *>(u"customerName"_s);
    QTRY_COMPARE(name->text(), u"Ann Hall"_s);
    QVERIFY(troubles().isEmpty());
}

QTEST_MAIN(TestBrokenAnswers)
#include "tst_brokenanswers.moc"
