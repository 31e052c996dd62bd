// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/support/eventloopalive.h"
#include "tests/support/testcertificates.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/errorsummary.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/findpage.h"
#include "ui/widgets/callout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslServer>
#include <QTest>

using namespace tideline;
using namespace Qt::StringLiterals;
using tests::httpAnswer;
using tests::RawAnswer;
using tests::TestCertificates;
using tests::unboundedAnswer;
using Then = RawAnswer::Then;

namespace {

constexpr int longestGapMs = 2000; //!< Far above what happens, far below a frozen window.
constexpr int patienceMs = 20000;
const QString operation = u"updateAccountBillingEmail"_s;

//! Where a form's failure is told.
enum class Place {
    Notice, //!< In the panel alone: it may have been done.
    Bar, //!< In the panel, and for the whole window in the bar.
    Box, //!< A dialog.
    Summary //!< In the form, among what has to be put right.
};

enum class Server { Answers, IsGone, Expired, SelfSigned, WrongHost };

struct Fault
{
    const char *name;
    Server server = Server::Answers;
    RawAnswer answer;
    Place place;
    const char *formHeadline;
    const char *searchHeadline;
    const char *hint = ""; //!< Said in the text of the search, too.
};

RawAnswer raw(const QByteArray &bytes, Then then = Then::Close)
{
    RawAnswer answer;
    answer.bytes = bytes;
    answer.then = then;
    return answer;
}

RawAnswer status(int code, const QByteArray &headers = {})
{
    return raw(httpAnswer(code, "text/html", "<html><h1>No</h1></html>", headers));
}

RawAnswer json(const QByteArray &body) { return tests::jsonAnswer(body); }

std::vector<Fault> makeFaults()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    RawAnswer endless = raw(head + "\r\n{\"data\": ");
    endless.filler = -1;
    constexpr const char *broke = "The connection broke off";
    constexpr const char *brokeMaybe = "The connection broke off; this may have been done";
    constexpr const char *cut = "The answer broke off";
    constexpr const char *cutMaybe = "The answer broke off; this may have been done";
    constexpr const char *damaged = "The answer arrived damaged";
    constexpr const char *damagedMaybe = "The answer arrived damaged; this may have been done";
    constexpr const char *foreign = "The answer is not one of this API";
    constexpr const char *foreignMaybe = "The answer is a foreign one; this may have been done";
    const auto same = [](const char *name, Server server, RawAnswer answer, Place place, const char *headline,
                         const char *hint = "") {
        return Fault{name, server, std::move(answer), place, headline, headline, hint};
    };
    const auto answers = Server::Answers;
    return {
        same("connection refused", Server::IsGone, {}, Place::Bar, "The server can't be reached"),
        {"reset before headers", answers, raw({}, Then::Reset), Place::Notice, brokeMaybe, broke},
        {"reset after headers", answers, raw(head + "Content-Length: 20\r\n\r\n", Then::Reset), Place::Notice, cutMaybe,
         cut},
        same("certificate that ran out", Server::Expired, {}, Place::Bar,
             "The server's certificate is not valid today"),
        same("certificate signed by itself", Server::SelfSigned, {}, Place::Bar,
             "The server's certificate is not trusted"),
        same("certificate of another host", Server::WrongHost, {}, Place::Bar,
             "The certificate is for another address"),
        same("redirect to http", answers, status(301, "Location: http://elsewhere.example/graphql\r\n"), Place::Bar,
             "The server pointed to an unsafe address"),
        same("redirect to https", answers, status(308, "Location: https://elsewhere.example/graphql\r\n"), Place::Bar,
             "The API has another address now"),
        same("401", answers, status(401), Place::Box, "You are not signed in any more"),
        same("403", answers, status(403), Place::Box, "You may not use this server"),
        same("407", answers, status(407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"), Place::Bar,
             "The proxy asks for a sign-in"),
        same("413", answers, status(413), Place::Summary, "The answers are too large to send"),
        same("429 with a time to wait", answers, status(429, "Retry-After: 120\r\n"), Place::Box,
             "Too many requests for now", "Try again in 120 s."),
        same("429", answers, status(429), Place::Box, "Too many requests for now"),
        {"500", answers, status(500), Place::Notice, "The server stumbled, and this may have been done",
         "The server has a fault"},
        {"502 with HTML", answers, status(502), Place::Notice, "The gateway got no answer; this may have been done",
         "The API behind its gateway did not answer"},
        same("503", answers, status(503), Place::Box, "The server is busy or being serviced"),
        {"504", answers, status(504), Place::Notice, "The gateway gave up waiting; this may have been done",
         "The API was too slow for its gateway"},
        same("400", answers, status(400), Place::Box, "The server did not understand the request"),
        {"truncated", answers, raw(head + "Content-Length: 500\r\n\r\n{\"data\": {\"acc"), Place::Notice, cutMaybe,
         cut},
        {"truncated without a length", answers, unboundedAnswer(head + "\r\n{\"data\": {\"acc"), Place::Notice,
         damagedMaybe, damaged},
        {"chunked garbage", answers,
         raw(head + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"data\": \r\nzz\r\nnot a chunk"), Place::Notice,
         damagedMaybe, damaged},
        {"gzip garbage", answers, raw(head + "Content-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot gzip at!"),
         Place::Notice, damagedMaybe, damaged},
        {"wrong content type", answers, raw(httpAnswer(200, "text/html", "<html>Welcome to the hotel</html>")),
         Place::Notice, "Something else answered; this may have been done",
         "Something else answered in place of the API"},
        {"empty", answers, json(""), Place::Notice, "The answer was empty; this may have been done",
         "The answer was empty"},
        {"null", answers, json("null"), Place::Notice, foreignMaybe, foreign},
        {"list", answers, json("[]"), Place::Notice, foreignMaybe, foreign},
        {"endless", answers, endless, Place::Notice, "The answer was too large; this may have been done",
         "The answer is too large"},
    };
}

const std::vector<Fault> &faults()
{
    static const std::vector<Fault> all = makeFaults();
    return all;
}

} // namespace

//! Every way in which an answer can be wrong has a card of its own that says the right thing.
class FaultCardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fault_hasItsCardInAForm_data() { addFaults(); }
    void fault_hasItsCardInAForm();
    void fault_hasItsCardInASearch_data() { addFaults(); }
    void fault_hasItsCardInASearch();
    void bar_goesWithTheNextGoodAnswer();
    void causes_areToldApart();

private:
    static void addFaults();
    void start(const Fault &fault);
    [[nodiscard]] bool serveTls(TestCertificates::Flaw flaw);
    [[nodiscard]] QLineEdit *line(const char *name) const;
    [[nodiscard]] ui::Callout *notice(const QString &objectName) const;
    [[nodiscard]] ui::ErrorDialog *dialog() const;
    void fillInAndSend();
    void checkPlace(const Fault &fault);
    void checkDetails(const Fault &fault);

    TestCertificates m_certificates;
    bool m_hasCertificates = false;
    std::unique_ptr<tests::TrustedRoot> m_trust;
    std::unique_ptr<QSslServer> m_tls;
    QByteArray m_overTls; //!< What arrived there.
    std::unique_ptr<tests::ClientFixture> m_fixture;
    std::unique_ptr<api::HttpGraphQlClient> m_client;
    std::unique_ptr<tests::WindowFixture> m_window;
};

void FaultCardsTest::addFaults()
{
    QTest::addColumn<int>("fault");
    for (std::size_t i = 0; i < faults().size(); ++i)
        QTest::newRow(faults().at(i).name) << int(i);
}

void FaultCardsTest::initTestCase() { m_hasCertificates = m_certificates.make(); }

void FaultCardsTest::init()
{
    m_fixture = std::make_unique<tests::ClientFixture>();
    m_fixture->options.queryTimeout = m_fixture->options.mutationTimeout = std::chrono::seconds(10);
}

void FaultCardsTest::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_fixture.reset();
    m_tls.reset();
    m_trust.reset();
    m_overTls.clear();
}

bool FaultCardsTest::serveTls(TestCertificates::Flaw flaw)
{
    const auto configuration = m_hasCertificates ? m_certificates.serverConfiguration(flaw) : std::nullopt;
    if (!configuration)
        return false;
    m_trust = std::make_unique<tests::TrustedRoot>(m_certificates.root());
    m_tls = std::make_unique<QSslServer>();
    m_tls->setSslConfiguration(*configuration);
    if (!m_tls->listen(QHostAddress::LocalHost))
        return false;
    connect(m_tls.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_tls->nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_overTls += socket->readAll(); });
    });
    m_fixture->options.apiUrl = QUrl(u"https://127.0.0.1:%1/v1/graphql/"_s.arg(m_tls->serverPort()));
    return true;
}

void FaultCardsTest::start(const Fault &fault)
{
    using Flaw = TestCertificates::Flaw;
    switch (fault.server) {
    case Server::Answers:
        m_fixture->server.script({fault.answer});
        break;
    case Server::IsGone:
        m_fixture->server.stop();
        break;
    case Server::Expired:
    case Server::SelfSigned:
    case Server::WrongHost: {
        const Flaw flaw = fault.server == Server::Expired ? Flaw::Expired
            : fault.server == Server::SelfSigned          ? Flaw::SelfSigned
                                                          : Flaw::WrongHost;
        if (!serveTls(flaw))
            QSKIP("TLS and the openssl program are needed");
        break;
    }
    }
    m_client = m_fixture->makeClient();
    m_window = std::make_unique<tests::WindowFixture>(*m_client);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

QLineEdit *FaultCardsTest::line(const char *name) const
{
    return m_window->window.findChild<QLineEdit *>(operation + u'.' + QLatin1String(name));
}

ui::Callout *FaultCardsTest::notice(const QString &objectName) const
{
    auto *callout = m_window->window.findChild<ui::Callout *>(objectName);
    return callout && callout->isVisible() ? callout : nullptr;
}

ui::ErrorDialog *FaultCardsTest::dialog() const
{
    for (ui::ErrorDialog *one : m_window->window.findChildren<ui::ErrorDialog *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void FaultCardsTest::fillInAndSend()
{
    m_window->window.openOperation(operation);
    auto *more = m_window->window.findChild<QAbstractButton *>(operation + u".more"_s);
    QVERIFY(more);
    if (!more->isChecked())
        more->click();
    QVERIFY(line("accountNumber") && line("billingEmail"));
    line("accountNumber")->setFocus();
    QTest::keyClicks(line("accountNumber"), u"A-1B2C3D4E"_s);
    QTest::keyClicks(line("billingEmail"), u"bills@example.org"_s);
    m_window->window.findChild<QPushButton *>(operation + u".submit"_s)->click();
}

void FaultCardsTest::checkPlace(const Fault &fault)
{
    const QString headline = QString::fromUtf8(fault.formHeadline);
    const QString noticeName = operation + u".notice"_s;
    if (fault.place == Place::Summary) {
        auto *summary = m_window->window.findChild<ui::ErrorSummary *>(u"errorSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->isVisible(), patienceMs);
        QVERIFY(summary->hasFocus());
        m_window->window.findChild<QPushButton *>(u"problemDetails"_s)->click();
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(notice(noticeName), patienceMs);
    QVERIFY2(notice(noticeName)->accessibleName().startsWith(headline + u". "_s),
             qPrintable(notice(noticeName)->accessibleName()));
    QCOMPARE(m_window->dialogs.isShowing(), fault.place == Place::Box);
    QCOMPARE(notice(u"connectionBar"_s) != nullptr, fault.place == Place::Bar);
    if (fault.place == Place::Bar)
        QCOMPARE(notice(u"connectionBar"_s)->accessibleName(), notice(noticeName)->accessibleName());
    if (fault.place != Place::Box)
        notice(noticeName)->findChild<QPushButton *>(u"calloutAction"_s)->click();
}

//! The card with the same headline, what it offers, and the server's side of the story; Esc closes it.
void FaultCardsTest::checkDetails(const Fault &fault)
{
    const QString headline = QString::fromUtf8(fault.formHeadline);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLabel *>(u"errorHeadline"_s)->text(), headline);
    const QString text = dialog()->findChild<QLabel *>(u"errorText"_s)->text();
    QVERIFY2(text.endsWith(QString::fromUtf8(fault.hint)), qPrintable(text));
    QVERIFY(dialog()->message().copyText().contains(operation));
    const QString endpoint = u"Endpoint: "_s + m_fixture->options.apiUrl.toString();
    QVERIFY2(dialog()->message().copyText().contains(endpoint), qPrintable(dialog()->message().copyText()));
    if (dialog()->message().entry.kind == catalogue::ErrorKind::MaybeDone) {
        QCOMPARE(dialog()->findChild<QPushButton *>(u"errorAction"_s)->text(), u"Look at the record"_s);
        QVERIFY(text.contains(u"before you send it again"_s));
    }
    QVERIFY(dialog()->findChild<QPushButton *>(u"errorClose"_s)->isDefault());
    QTRY_VERIFY(dialog()->isActiveWindow());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->dialogs.isShowing());
}

void FaultCardsTest::fault_hasItsCardInAForm()
{
    QFETCH(int, fault);
    const Fault &met = faults().at(std::size_t(fault));
    start(met);
    if (QTest::currentTestFailed() || !m_window)
        return;
    const tests::EventLoopAlive alive;
    fillInAndSend();
    checkPlace(met);
    if (QTest::currentTestFailed())
        return;
    checkDetails(met);
    QVERIFY(alive.ticks() > 0);
    QVERIFY2(alive.longestGapMs() < longestGapMs, qPrintable(QString::number(alive.longestGapMs())));

    QTest::qWait(50); // nothing more may go out
    QCOMPARE(m_fixture->server.requestCount(), met.server == Server::Answers ? 1 : 0);
    QVERIFY(m_overTls.isEmpty());
    QCOMPARE(line("accountNumber")->text(), u"A-1B2C3D4E"_s);
    QTest::keyClicks(line("billingEmail"), u".uk"_s); // the window still works
    QCOMPARE(line("billingEmail")->text(), u"bills@example.org.uk"_s);
}

void FaultCardsTest::fault_hasItsCardInASearch()
{
    QFETCH(int, fault);
    const Fault &met = faults().at(std::size_t(fault));
    start(met);
    if (QTest::currentTestFailed() || !m_window)
        return;
    const tests::EventLoopAlive alive;
    m_window->window.findPage()->setText(u"Hall"_s);
    const auto shown = [this]() -> QString {
        for (const ui::Callout *callout : m_window->window.findPage()->findChildren<ui::Callout *>()) {
            if (callout->isVisible() && callout->property("tone").toString() != "neutral"_L1)
                return callout->accessibleName();
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty(), patienceMs);
    QVERIFY2(shown().startsWith(QString::fromUtf8(met.searchHeadline) + u". "_s), qPrintable(shown()));
    QVERIFY2(shown().endsWith(QString::fromUtf8(met.hint)), qPrintable(shown()));
    QVERIFY(!m_window->dialogs.isShowing()); // in place, not in the way
    QVERIFY(alive.longestGapMs() < longestGapMs);
    QVERIFY(m_overTls.isEmpty());
    QCOMPARE(m_window->window.findPage()->findChild<QLineEdit *>(u"findBox"_s)->text(), u"Hall"_s);
}

void FaultCardsTest::bar_goesWithTheNextGoodAnswer()
{
    m_fixture->server.script({status(407), json(R"({"data": {"accountsSearch": null}})")});
    m_client = m_fixture->makeClient();
    m_window = std::make_unique<tests::WindowFixture>(*m_client);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
    fillInAndSend();
    QTRY_VERIFY(notice(u"connectionBar"_s));
    m_window->window.findPage()->setText(u"Hall"_s);
    QTRY_VERIFY(!notice(u"connectionBar"_s));
}

void FaultCardsTest::causes_areToldApart()
{
    QSet<QString> inForms;
    QSet<QString> inSearches;
    for (const Fault &fault : faults()) {
        inForms.insert(QString::fromUtf8(fault.formHeadline) + QString::fromUtf8(fault.hint));
        inSearches.insert(QString::fromUtf8(fault.searchHeadline) + QString::fromUtf8(fault.hint));
    }
    constexpr qsizetype sameCauses = 4; // three of damage, two of foreign data, two of answers cut off
    QCOMPARE(inForms.size(), qsizetype(faults().size()) - sameCauses);
    QCOMPARE(inSearches.size(), inForms.size());
}

QTEST_MAIN(FaultCardsTest)
#include "tst_faultcards.moc"
