// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

struct Page
{
    int status = 0;
    QString html;
    QByteArray location;
    QList<QByteArray> headers;
};

QUrlQuery card(const QString &number = QStringLiteral("4242 4242 4242 4242"))
{
    return {{QStringLiteral("holder"), QStringLiteral("A Customer")},
            {QStringLiteral("number"), number},
            {QStringLiteral("expiry"), QStringLiteral("04/29")}};
}

QUrlQuery bankAccount()
{
    return {{QStringLiteral("holder"), QStringLiteral("A Customer")},
            {QStringLiteral("sortCode"), QStringLiteral("20-00-00")},
            {QStringLiteral("number"), QStringLiteral("31926819")}};
}

QUrlQuery with(QUrlQuery form, const char *name, const QString &value)
{
    form.addQueryItem(QString::fromLatin1(name), value);
    return form;
}

} // namespace

//! The pages that a browser sees: hosted pages and the vendor's form, and what they leave behind.
class DemoPaymentPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<PaymentStage>(); }
    void hostedPayment_isAPageThatNeedsNoScript();
    void hostedPayment_paidByCard_movesTheLedger();
    void hostedPayment_byDirectDebit_isPendingForThreeDays();
    void hostedPayment_otherDeeds_takeNothing_data();
    void hostedPayment_otherDeeds_takeNothing();
    void hostedPayment_cardEndingIn99_isRefused();
    void hostedPage_worksOnce();
    void hostedPage_expiresAfterADay();
    void hostedPage_showsWhatIsWrong_andKeepsWhatWasTyped();
    void hostedPage_escapesWhatOthersWrote();
    void hostedPage_refusesWhatIsNoForm();
    void returnUrls_areFollowedOnlyToTheWeb_data();
    void returnUrls_areFollowedOnlyToTheWeb();
    void hostedInstruction_isAddedAndCollectedFrom();
    void hostedInstruction_refusedOrCancelled();
    void vendorForm_givesAReferenceToStore();
    void vendorForm_withoutAccount_isForAnyAccount();
    void vendorForm_takesAPayment();
    void secretsAndUrls_openTheirOwnPagesOnly();

private:
    Page send(const QUrl &url, const QByteArray &body, const QByteArray &type = "application/x-www-form-urlencoded");
    Page get(const QUrl &url) { return send(url, {}, {}); }
    Page submit(const QUrl &url, const char *deed, const QUrlQuery &fields)
    {
        return send(url, with(fields, "deed", QString::fromLatin1(deed)).toString(QUrl::FullyEncoded).toUtf8());
    }
    Page submitSecret(const QString &secret, const char *deed, const QUrlQuery &fields)
    {
        return submit(vendorUrl(), deed, with(fields, "secret", secret));
    }
    QUrl vendorUrl() { return m_stage->demo.server.url().resolved(QUrl(QStringLiteral("/vendor"))); }
    QUrl hostedPayment(Json more = Json::object());
    QUrl hostedInstruction(const char *type);

    std::unique_ptr<PaymentStage> m_stage;
    QNetworkAccessManager m_network;
};

Page DemoPaymentPagesTest::send(const QUrl &url, const QByteArray &body, const QByteArray &type)
{
    QNetworkRequest request(url);
    // The pages lead to other sites, where nothing of a test may go.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!type.isEmpty()) {
        request.setRawHeader("Content-Type", type);
    }
    const std::unique_ptr<QNetworkReply> reply(type.isEmpty() ? m_network.get(request) : m_network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished()) {
        finished.wait(10000);
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QString::fromUtf8(reply->readAll()),
            reply->rawHeader("Location"), reply->rawHeaderList()};
}

QUrl DemoPaymentPagesTest::hostedPayment(Json more)
{
    Json input = {{"amount", 1250}, {"description", "Spring bill"}, {"collectionMethod", "CARD"}};
    input.update(more);
    const Reply reply = m_stage->runOnLedger("initiateHostedStandalonePayment", input);
    return QUrl(reply.text("/initiateHostedStandalonePayment/payment/url"));
}

QUrl DemoPaymentPagesTest::hostedInstruction(const char *type)
{
    const Reply reply = m_stage->run("getHostedUrlForNewPaymentInstruction", {{"instructionType", type}});
    return QUrl(reply.text("/getHostedUrlForNewPaymentInstruction/url"));
}

void DemoPaymentPagesTest::hostedPayment_isAPageThatNeedsNoScript()
{
    const QUrl url = hostedPayment();
    QCOMPARE(url.port(), int(m_stage->demo.server.port()));
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("REQUESTED"));
    const Page page = get(url);
    QCOMPARE(page.status, 200);
    QVERIFY(page.html.contains(QStringLiteral("£12.50")));
    QVERIFY(page.html.contains(QStringLiteral("Spring bill")));
    QVERIFY(page.html.contains(QStringLiteral("method=\"post\"")));
    QVERIFY(!page.html.contains(QStringLiteral("<script")));
    QVERIFY(page.headers.contains("Content-Security-Policy"));
    QVERIFY(!page.headers.contains("Access-Control-Allow-Origin"));
    // Looking changes nothing.
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("REQUESTED"));
}

void DemoPaymentPagesTest::hostedPayment_paidByCard_movesTheLedger()
{
    const std::int64_t before = m_stage->balance();
    const QUrl url = hostedPayment();
    const Json id = m_stage->newestPayment().at("id");
    QCOMPARE(m_stage->balance(), before);
    const Page page = submit(url, "complete", card());
    QCOMPARE(page.status, 200);
    QVERIFY(page.html.contains(QStringLiteral("Thank you")));
    QCOMPARE(m_stage->statusOf(id), std::string("CLEARED"));
    QCOMPARE(m_stage->balance(), before + 1250);
}

void DemoPaymentPagesTest::hostedPayment_byDirectDebit_isPendingForThreeDays()
{
    const QUrl url = hostedPayment({{"collectionMethod", "DIRECT_DEBIT"},
                                    {"returnUrlPending", "https://shop.example/pending?order=1"},
                                    {"returnUrlSuccess", "https://shop.example/done"}});
    const Json id = m_stage->newestPayment().at("id");
    const Page page = submit(url, "complete", bankAccount());
    QCOMPARE(page.status, 303);
    QCOMPARE(page.location, QByteArray("https://shop.example/pending?order=1"));
    QCOMPARE(m_stage->statusOf(id), std::string("PENDING"));
    m_stage->moveTo(3);
    QCOMPARE(m_stage->statusOf(id), std::string("CLEARED"));
}

void DemoPaymentPagesTest::hostedPayment_otherDeeds_takeNothing_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("the bank refuses") << QByteArray("refuse") << QByteArray("FAILED")
                                      << QByteArray("https://shop.example/failure");
    QTest::newRow("something breaks") << QByteArray("break") << QByteArray("FAILED")
                                      << QByteArray("https://shop.example/error");
    QTest::newRow("cancelled") << QByteArray("cancel") << QByteArray("DELETED")
                               << QByteArray("https://shop.example/cancel");
}

void DemoPaymentPagesTest::hostedPayment_otherDeeds_takeNothing()
{
    QFETCH(QByteArray, deed);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, location);
    const std::int64_t before = m_stage->balance();
    const QUrl url = hostedPayment({{"returnUrlFailure", "https://shop.example/failure"},
                                    {"returnUrlError", "https://shop.example/error"},
                                    {"returnUrlCancel", "https://shop.example/cancel"}});
    const Json id = m_stage->newestPayment().at("id");
    const Page page = submit(url, deed.constData(), {}); // Without details.
    QCOMPARE(page.status, 303);
    QCOMPARE(page.location, location);
    QCOMPARE(m_stage->statusOf(id), status.toStdString());
    QCOMPARE(m_stage->balance(), before);
}

void DemoPaymentPagesTest::hostedPayment_cardEndingIn99_isRefused()
{
    const QUrl url = hostedPayment();
    // No card: its check digit does not fit.
    QCOMPARE(submit(url, "complete", card(QStringLiteral("4000 0000 0000 0099"))).status, 422);
    const Page refused = submit(url, "complete", card(QStringLiteral("4000 0000 0000 0499")));
    QCOMPARE(refused.status, 200);
    QVERIFY(refused.html.contains(QStringLiteral("The bank refused")));
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("FAILED"));
}

void DemoPaymentPagesTest::hostedPage_worksOnce()
{
    const QUrl url = hostedPayment();
    const std::int64_t before = m_stage->balance();
    QCOMPARE(submit(url, "complete", card()).status, 200);
    QCOMPARE(submit(url, "complete", card()).status, 410);
    QCOMPARE(submit(url, "cancel", {}).status, 410);
    QCOMPARE(get(url).status, 410);
    QCOMPARE(m_stage->balance(), before + 1250);
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("CLEARED"));
}

void DemoPaymentPagesTest::hostedPage_expiresAfterADay()
{
    const QUrl plain = hostedPayment();
    const Json id = m_stage->newestPayment().at("id");
    const QUrl leading = hostedPayment({{"returnUrlExpired", "https://shop.example/late"}});
    const std::int64_t before = m_stage->balance();
    m_stage->moveTo(1);
    const std::int64_t night = m_stage->balance();
    QCOMPARE(submit(plain, "complete", card()).status, 410);
    QCOMPARE(get(leading).location, QByteArray("https://shop.example/late"));
    QCOMPARE(m_stage->statusOf(id), std::string("DELETED"));
    QCOMPARE(m_stage->balance(), night);
    QVERIFY(night - before != 1250);
}

void DemoPaymentPagesTest::hostedPage_showsWhatIsWrong_andKeepsWhatWasTyped()
{
    const QUrl url = hostedPayment();
    const QUrlQuery wrong = {{QStringLiteral("holder"), QStringLiteral("Anna+Bo \"<b>\"")},
                             {QStringLiteral("number"), QStringLiteral("4242424242424241")},
                             {QStringLiteral("expiry"), QStringLiteral("01/20")}};
    QUrlQuery encoded;
    for (const auto &[name, value] : wrong.queryItems()) {
        encoded.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const Page page = submit(url, "complete", encoded);
    QCOMPARE(page.status, 422);
    QVERIFY(page.html.contains(QStringLiteral("role=\"alert\"")));
    QCOMPARE(page.html.count(QStringLiteral("<li>")), 2);
    QVERIFY(page.html.contains(QStringLiteral("value=\"Anna+Bo &quot;&lt;b&gt;&quot;\"")));
    QVERIFY(!page.html.contains(QStringLiteral("4242424242424241")));
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("REQUESTED"));
    QCOMPARE(submit(url, "complete", card()).status, 200);
}

void DemoPaymentPagesTest::hostedPage_escapesWhatOthersWrote()
{
    const Page page = get(hostedPayment({{"description", "<script>alert(1)</script> %1 %2 \"&\""}}));
    QCOMPARE(page.status, 200);
    QVERIFY(!page.html.contains(QStringLiteral("<script")));
    QVERIFY(page.html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; %1 %2 &quot;&amp;&quot;")));
}

void DemoPaymentPagesTest::hostedPage_refusesWhatIsNoForm()
{
    const QUrl url = hostedPayment();
    QCOMPARE(send(url, "{\"deed\": \"complete\"}", "application/json").status, 415);
    QCOMPARE(send(url, QByteArray(20000, 'x')).status, 413);
    QCOMPARE(get(m_stage->demo.server.url().resolved(QUrl(QStringLiteral("/pay/0123")))).status, 404);
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("REQUESTED"));
}

void DemoPaymentPagesTest::returnUrls_areFollowedOnlyToTheWeb_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char *name, const char *url, const char *location) {
        QTest::newRow(name) << QByteArray(url) << QByteArray(location);
    };
    row("https", "https://shop.example/done?a=1&b=2#end", "https://shop.example/done?a=1&b=2#end");
    row("http", "http://shop.example", "http://shop.example");
    row("script", "javascript:alert(1)", "");
    row("file", "file:///etc/passwd", "");
    row("data", "data:text/html,hello", "");
    row("no scheme", "//shop.example/done", "");
    row("a path", "/v1/graphql/", "");
    row("no host", "https:///done", "");
    row("a header within", "https://shop.example/\r\nSet-Cookie: a=b", "");
    row("nothing", "", "");
}

void DemoPaymentPagesTest::returnUrls_areFollowedOnlyToTheWeb()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, location);
    const Page page = submit(hostedPayment({{"returnUrlSuccess", url.toStdString()}}), "complete", card());
    QCOMPARE(page.status, location.isEmpty() ? 200 : 303);
    QCOMPARE(page.location, location);
    QVERIFY(!page.headers.contains("Set-Cookie"));
}

void DemoPaymentPagesTest::hostedInstruction_isAddedAndCollectedFrom()
{
    m_stage->choose([](const Json &, const Json &, const Json &instruction) { return instruction.is_null(); });
    QCOMPARE(m_stage->count("paymentMethods"), std::size_t(0));
    const QUrl url = hostedInstruction("DIRECT_DEBIT");
    QVERIFY(get(url).html.contains(QStringLiteral("Set up a direct debit")));
    QCOMPARE(m_stage->count("paymentMethods"), std::size_t(0));
    QCOMPARE(submit(url, "complete", bankAccount()).status, 200);
    const Json methods = m_stage->account().at("paymentMethods").at("edges");
    QCOMPARE(methods.size(), std::size_t(1));
    const Json method = methods.at(0).at("node");
    QCOMPARE(textOf(method, "status"), std::string("ACTIVE"));
    QCOMPARE(textOf(method, "maskedAccountIdentifier"), std::string("*****819"));
    QCOMPARE(m_stage->collect(500).text("/collectPayment/payment/status"), QStringLiteral("CLEARED"));
}

void DemoPaymentPagesTest::hostedInstruction_refusedOrCancelled()
{
    m_stage->choose([](const Json &, const Json &, const Json &instruction) { return instruction.is_null(); });
    QCOMPARE(submit(hostedInstruction("CARD"), "cancel", {}).status, 200);
    QCOMPARE(m_stage->count("paymentMethods"), std::size_t(0));
    QCOMPARE(submit(hostedInstruction("CARD"), "refuse", card()).status, 200);
    const Json method = m_stage->account().at("paymentMethods").at("edges").at(0).at("node");
    QCOMPARE(textOf(method, "status"), std::string("FAILED"));
    QCOMPARE(textOf(method, "cardNumber"), std::string("************4242"));
}

void DemoPaymentPagesTest::vendorForm_givesAReferenceToStore()
{
    const Reply reply = m_stage->run("getEmbeddedSecretForNewPaymentInstruction", {{"instructionType", "CARD"}});
    const QString secret = reply.text("/getEmbeddedSecretForNewPaymentInstruction/secretKey");
    QVERIFY(get(vendorUrl()).html.contains(QStringLiteral("name=\"secret\"")));
    const Page form = send(vendorUrl(), QByteArray("secret=") + secret.toUtf8());
    QCOMPARE(form.status, 200);
    QVERIFY(form.html.contains(QStringLiteral("Add a card")));
    const std::size_t methods = m_stage->count("paymentMethods");
    const Page done = submitSecret(secret, "complete", card());
    const QRegularExpressionMatch match = QRegularExpression(QStringLiteral("<code>([^<]+)</code>")).match(done.html);
    QVERIFY(match.hasMatch());
    QCOMPARE(m_stage->count("paymentMethods"), methods); // Not until it is stored.
    const Json input = {{"instructionType", "CARD"}, {"vendorReference", match.captured(1).toStdString()}};

    Json foreign = input;
    foreign["accountNumber"] = textOf(*m_stage->data().ledgers.find(m_stage->foreignLedger()), "$account");
    QCOMPARE(m_stage->run("storePaymentInstruction", foreign).code(), QStringLiteral("KT-CT-4177"));
    const Reply stored = m_stage->run("storePaymentInstruction", input);
    QCOMPARE(stored.code(), QString());
    QCOMPARE(m_stage->count("paymentMethods"), methods + 1);
    QCOMPARE(m_stage->run("storePaymentInstruction", input).code(), QStringLiteral("KT-CT-4177"));
    QCOMPARE(submitSecret(secret, "complete", card()).status, 410);
}

void DemoPaymentPagesTest::vendorForm_withoutAccount_isForAnyAccount()
{
    const QByteArray token = m_stage->demo.token;
    m_stage->demo.token.clear();
    const Reply reply =
        m_stage->run("getEmbeddedSecretForNewPaymentInstructionWithoutAccount", {{"instructionType", "DIRECT_DEBIT"}});
    QCOMPARE(reply.code(), QString());
    m_stage->demo.token = token;
    const QString secret = reply.text("/getEmbeddedSecretForNewPaymentInstructionWithoutAccount/secretKey");
    const Page done = submitSecret(secret, "complete", bankAccount());
    const QRegularExpressionMatch match = QRegularExpression(QStringLiteral("<code>([^<]+)</code>")).match(done.html);
    const Reply stored = m_stage->runOnLedger(
        "storePaymentInstruction",
        {{"instructionType", "DIRECT_DEBIT"}, {"vendorReference", match.captured(1).toStdString()}});
    QCOMPARE(stored.code(), QString());
    const Json id = stored.at("/storePaymentInstruction/paymentInstruction/id");
    QCOMPARE(textOf(m_stage->row("paymentMethods", id), "sortCode"), std::string("20-00-00"));
}

void DemoPaymentPagesTest::vendorForm_takesAPayment()
{
    const std::int64_t before = m_stage->balance();
    const Reply reply =
        m_stage->runOnLedger("initiateStandalonePayment",
                             {{"amount", 999}, {"description", "By telephone"}, {"isTelephoneInitiated", true}});
    const QString secret = reply.text("/initiateStandalonePayment/payment/secretToken");
    QVERIFY(secret != reply.text("/initiateStandalonePayment/payment/retrievalToken"));
    const Page form = send(vendorUrl(), QByteArray("secret=") + secret.toUtf8());
    QVERIFY(form.html.contains(QStringLiteral("by telephone")));
    QCOMPARE(submitSecret(secret, "complete", card()).status, 200);
    QCOMPARE(m_stage->balance(), before + 999);
    QCOMPARE(textOf(m_stage->newestPayment(), "reference"), std::string("By telephone"));
}

void DemoPaymentPagesTest::secretsAndUrls_openTheirOwnPagesOnly()
{
    const Reply reply = m_stage->run("getEmbeddedSecretForNewPaymentInstruction", {{"instructionType", "CARD"}});
    const QString secret = reply.text("/getEmbeddedSecretForNewPaymentInstruction/secretKey");
    QCOMPARE(get(m_stage->demo.server.url().resolved(QUrl(QStringLiteral("/pay/") + secret))).status, 404);
    const QUrl hosted = hostedPayment();
    QCOMPARE(submitSecret(hosted.fileName(), "complete", card()).status, 404);
    QCOMPARE(textOf(m_stage->newestPayment(), "status"), std::string("REQUESTED"));
}

QTEST_GUILESS_MAIN(DemoPaymentPagesTest)
#include "tst_demopaymentpages.moc"
