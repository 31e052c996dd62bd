// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditdatabase.h"
#include "tests/app/consolefixture.h"
#include "ui/forms/actionpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/panelsplitter.h"

#include <QClipboard>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

#include <memory>

using namespace tideline;
using namespace Qt::StringLiterals;
using graphql::Json;
using models::FormSubmission;
using tests::ConsoleFixture;

namespace {

const QString rosalind = u"A-7A5E0046"_s;
const QString payer = u"A-651EBCF8"_s;
const QString edmund = u"A-7A5E0047"_s;

bool click(const QString &name)
{
    auto *button = ConsoleFixture::find<QAbstractButton>(name);
    if (button)
        button->click();
    return button != nullptr;
}

//! Whether a list or a label of \p window reads \p words.
bool reads(const QWidget &window, const QString &words)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

//! What goes on where the window hears nothing of it: in a browser, in the payment provider's form, in the session of
//! the person themselves.
class TestOutside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void hostedPayment_showsWhenOneComesBack();
    void comingBack_asksForNothingWhereNothingWentOutside();
    void vendorForm_leadsFromTheSecretToAStoredCard();
    void vendorForm_isNotOfferedElsewhereThanInTheDemo();
    void identifiedPerson_registersTheirEmailInAWindowOfTheirOwn();
    void windowOfTheirOwn_endsWithTheAgent_data();
    void windowOfTheirOwn_endsWithTheAgent();
    void refusedToken_opensNoWindow();

private:
    //! The submission of \p operation, sent with \p variables from the tab of \p account and answered.
    FormSubmission *done(const QString &operation, const QString &account, const Json &variables);
    FormSubmission *send(ui::ActionPanel &panel, const Json &variables);
    //! The page that comes of it, or the address that it leads on to.
    QByteArray post(const QUrl &url, const QUrlQuery &fields);
    void lookAwayAndBack();
    [[nodiscard]] QList<api::AuditEntry> audit() const;
    [[nodiscard]] static QString balance()
    {
        const auto *label = ConsoleFixture::find<QLabel>(u"customerBalance"_s);
        return label ? label->text() : QString();
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    QStringList m_pages; //!< Asked for in a browser.
    QNetworkAccessManager m_network;
};

void TestOutside::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->start());
    m_pages.clear();
    m_fixture->context().showPage = [this](const QString &address) { m_pages += address; };
}

FormSubmission *TestOutside::send(ui::ActionPanel &panel, const Json &variables)
{
    auto *submission = const_cast<FormSubmission *>(panel.submission());
    static_cast<void>(submission->form().setVariables(variables));
    panel.submit();
    if (submission->state() == FormSubmission::State::Checking)
        submission->confirm();
    const bool isDone = QTest::qWaitFor([submission] { return submission->state() == FormSubmission::State::Done; });
    return isDone ? submission : nullptr;
}

FormSubmission *TestOutside::done(const QString &operation, const QString &account, const Json &variables)
{
    ui::Workspace *workspace = m_fixture->window().openCustomer(account);
    if (!QTest::qWaitFor([] { return ConsoleFixture::shows(u"Lives at"_s); }))
        return nullptr;
    workspace->openOperation(operation);
    return send(*workspace->panel()->panel(), variables);
}

QByteArray TestOutside::post(const QUrl &url, const QUrlQuery &fields)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    // The pages lead to other sites, where nothing of a test may go.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, fields.toString(QUrl::FullyEncoded).toUtf8()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return {};
    return reply->hasRawHeader("Location") ? reply->rawHeader("Location") : reply->readAll();
}

//! As when a browser stands in front for a while.
void TestOutside::lookAwayAndBack()
{
    QWidget browser;
    browser.show();
    browser.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&browser));
    browser.hide();
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

QList<api::AuditEntry> TestOutside::audit() const
{
    app::AuditDatabase database(m_fixture->file(u"audit.sqlite"_s));
    return database.load(1000);
}

void TestOutside::hostedPayment_showsWhenOneComesBack()
{
    const FormSubmission *made = done(u"initiateHostedStandalonePayment"_s, payer,
                                      Json{{"input",
                                            {{"accountNumber", payer.toStdString()},
                                             {"ledgerNumber", "L-050020264C"},
                                             {"amount", 1234},
                                             {"description", "Spring"},
                                             {"collectionMethod", "CARD"},
                                             {"returnUrlSuccess", "https://shop.example/paid"}}}});
    QVERIFY(made);
    QVERIFY(ConsoleFixture::shows(u"when you come back to this window"_s));
    m_fixture->window().currentWorkspace()->showScreen(u"overview"_s);
    QVERIFY(click(u"openLink"_s));
    QCOMPARE(m_pages.size(), 1);
    QVERIFY(m_pages.constFirst().contains(u"/pay/"_s));

    const QString before = balance();
    QVERIFY(!before.isEmpty());
    const QByteArray page = post(QUrl(m_pages.constFirst()),
                                 {{u"deed"_s, u"complete"_s},
                                  {u"holder"_s, u"R Tarn"_s},
                                  {u"number"_s, u"4242 4242 4242 4242"_s},
                                  {u"expiry"_s, u"04/29"_s}});
    QCOMPARE(page, QByteArray("https://shop.example/paid"));
    QCOMPARE(balance(), before);
    lookAwayAndBack();
    QTRY_VERIFY(balance() != before);
}

void TestOutside::comingBack_asksForNothingWhereNothingWentOutside()
{
    m_fixture->window().openCustomer(rosalind);
    QTRY_VERIFY(ConsoleFixture::shows(u"Lives at"_s));
    QTRY_VERIFY(!ConsoleFixture::shows(u"running"_s));
    QSignalSpy answers(&m_fixture->context().client, &api::GraphQlClient::answered);
    lookAwayAndBack();
    QTest::qWait(300);
    QCOMPARE(answers.size(), 0);
}

void TestOutside::vendorForm_leadsFromTheSecretToAStoredCard()
{
    const FormSubmission *secret =
        done(u"getEmbeddedSecretForNewPaymentInstruction"_s, rosalind,
             Json{{"input", {{"accountNumber", rosalind.toStdString()}, {"instructionType", "CARD"}}}});
    QVERIFY(secret);
    QVERIFY(click(u"openVendorForm"_s));
    QCOMPARE(m_pages.size(), 1);
    const QString key = QGuiApplication::clipboard()->text();
    QCOMPARE(key, secret->vendorSecret());
    QVERIFY(!m_pages.constFirst().contains(key));

    const QByteArray page = post(QUrl(m_pages.constFirst()),
                                 {{u"secret"_s, key},
                                  {u"deed"_s, u"complete"_s},
                                  {u"holder"_s, u"R Tarn"_s},
                                  {u"number"_s, u"4242 4242 4242 4242"_s},
                                  {u"expiry"_s, u"04/29"_s}});
    const QString reference = QRegularExpression(u"vendor_[0-9a-f]+"_s).match(QString::fromUtf8(page)).captured();
    QVERIFY2(!reference.isEmpty(), page.constData());
    QVERIFY(click(u"followUp.storePaymentInstruction"_s));
    ui::ActionPanel &panel = *m_fixture->window().currentWorkspace()->panel()->panel();
    QTRY_COMPARE(panel.submission()->operation().name, u"storePaymentInstruction"_s);
    Json variables = panel.submission()->form().variables();
    variables["input"]["vendorReference"] = reference.toStdString();
    const FormSubmission *stored = send(panel, variables);
    QVERIFY2(stored, qPrintable(panel.submission()->error().message));
}

void TestOutside::vendorForm_isNotOfferedElsewhereThanInTheDemo()
{
    m_fixture->context().vendorForm.clear();
    QVERIFY(done(u"getEmbeddedSecretForNewPaymentInstruction"_s, rosalind,
                 Json{{"input", {{"accountNumber", rosalind.toStdString()}, {"instructionType", "CARD"}}}}));
    QVERIFY(ConsoleFixture::shows(u"payment provider's form"_s));
    QVERIFY(!ConsoleFixture::find<QAbstractButton>(u"openVendorForm"_s));
}

void TestOutside::identifiedPerson_registersTheirEmailInAWindowOfTheirOwn()
{
    QVERIFY(done(u"verifyIdentity"_s, edmund,
                 Json{{"input",
                       {{"accountNumber", edmund.toStdString()},
                        {"fullName", "Edmund Skerry"},
                        {"postcode", "DE1 3SK"},
                        {"firstLineOfAddress", "12 Weir Street"}}}}));
    QVERIFY(click(u"followUp.obtainKrakenToken"_s));
    ui::ActionPanel &panel = *m_fixture->window().currentWorkspace()->panel()->panel();
    QTRY_COMPARE(panel.submission()->operation().name, u"obtainKrakenToken"_s);
    const FormSubmission *token = send(panel, panel.submission()->form().variables());
    QVERIFY(token);
    const QString held = token->followUps().constFirst().token;
    QVERIFY(!held.isEmpty());

    const auto &sessions = m_fixture->console().sessions();
    QCOMPARE(sessions.size(), std::size_t(1));
    QVERIFY(click(u"followUp.registerEmail"_s));
    QTRY_COMPARE(sessions.size(), std::size_t(2));
    app::SessionWindow &theirs = *sessions.back();
    QTRY_VERIFY(theirs.window().isVisible());
    QCOMPARE(theirs.connection()->session().readyToken().value_or(QString()), held);
    QVERIFY(theirs.connection()->session().subject()
            != m_fixture->console().session().connection()->session().subject());
    QVERIFY(reads(theirs.window(), theirs.connection()->session().identity()));
    QVERIFY(!theirs.context().drafts);

    auto *form = theirs.window().findChild<ui::ActionPanel *>();
    QTRY_VERIFY(form && form->isOpen());
    QCOMPARE(form->submission()->operation().name, u"registerEmail"_s);
    Json variables = form->submission()->form().variables();
    QCOMPARE(QString::fromStdString(variables["input"]["accountNumber"].get<std::string>()), edmund);
    variables["input"]["email"] = "edmund.skerry@example.com";
    const FormSubmission *registered = send(*form, variables);
    QVERIFY2(registered, qPrintable(form->submission()->error().message));

    // The agent stays who they are, and sees it on coming back.
    const QString agent = m_fixture->console().session().connection()->session().identity();
    theirs.window().close();
    QTRY_COMPARE(sessions.size(), std::size_t(1));
    m_fixture->window().currentWorkspace()->showScreen(u"overview"_s);
    lookAwayAndBack();
    QTRY_VERIFY(reads(m_fixture->window(), u"edmund.skerry@example.com"_s));

    QTRY_COMPARE(audit().value(0).event, u"sign-out"_s); // written off the GUI thread
    int told = 0;
    const QList<api::AuditEntry> entries = audit();
    for (const api::AuditEntry &entry : entries) {
        QVERIFY2(!entry.reason.contains(held) && !entry.target.contains(held), qPrintable(entry.event));
        const bool isTheirs = !entry.customer.isEmpty() && entry.customer != edmund && entry.customer != agent;
        if ((entry.event == u"sign-in"_s && isTheirs) || (entry.event == u"sign-out"_s && isTheirs)
            || entry.operation == u"registerEmail"_s) {
            QCOMPARE(entry.agent, agent);
            ++told;
        }
    }
    QCOMPARE(told, 3);
}

void TestOutside::windowOfTheirOwn_endsWithTheAgent_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("signed out") << u"signOut"_s;
    QTest::newRow("locked") << u"lock"_s;
}

void TestOutside::windowOfTheirOwn_endsWithTheAgent()
{
    QFETCH(QString, action);
    const auto &sessions = m_fixture->console().sessions();
    const QString token = sessions.front()->connection()->session().readyToken().value_or(QString());
    m_fixture->context().goOnAs({u"registerEmail"_s, u"Register"_s, {}, token});
    QTRY_VERIFY(sessions.size() == 2 && sessions.back()->window().isVisible());
    m_fixture->window().actions().action(action)->trigger();
    QTRY_COMPARE(sessions.size(), std::size_t(1));
}

void TestOutside::refusedToken_opensNoWindow()
{
    models::FollowUpOffer offer{u"registerEmail"_s, u"Register"_s, {}, u"two words"_s};
    m_fixture->context().goOnAs(offer);
    QTRY_VERIFY(ConsoleFixture::find<QWidget>(u"errorDialog"_s));
    QTRY_COMPARE(m_fixture->console().sessions().size(), std::size_t(1));
}

QTEST_MAIN(TestOutside)
#include "tst_outside.moc"
