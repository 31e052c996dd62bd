// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/backoff.h"
#include "api/client/redaction.h"
#include "api/client/requestlog.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace tideline;
using namespace std::chrono_literals;

//! What must not leave the program, and the two small keepers: the log and the patience.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secret_isTakenOut_data();
    void secret_isTakenOut();
    void harmlessText_stays_data();
    void harmlessText_stays();
    void json_losesItsSecrets();
    void longText_isQuick();
    void log_forgetsTheOldest();
    void log_redactsCodes();
    void backoff_growsAndIsShared();
    void backoff_knowsServersByHostAndPort();
};

void TestRedaction::secret_isTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const char *text, const char *secret) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(secret);
    };
    row("JWT", "token eyJhbGciOi.eyJzdWIiOiJh.c2ln_-x was", "eyJzdWIiOiJh");
    row("JWT without signature", "eyJhbGciOi.eyJzdWIiOiJh.", "eyJhbGciOi");
    row("API key", "with sk_live_abcDEF123456 in it", "abcDEF123456");
    row("demo key", "sk_demo_agent", "demo_agent");
    row("Authorization header", "Accept: x\nAuthorization: abc.def ghi\nHost: y", "abc.def");
    row("Authorization header, lower case", "authorization: JWT abc", "abc");
    row("Cookie header", "Cookie: session=abc; other=def", "def");
    row("Bearer", "sent Bearer abcdefgh12", "abcdefgh12");
    row("password in JSON", R"({"password": "hunter2", "a": 1})", "hunter2");
    row("password with quotes in JSON", R"({"password": "hun\"ter2"})", "ter2");
    row("new password in JSON", R"({"newPassword1":"hunter2"})", "hunter2");
    row("APIKey in JSON", R"({"APIKey":"plainkey"})", "plainkey");
    row("refresh token in JSON", R"("refreshToken" : "short")", "short");
    row("number as token", R"({"token":123456})", "123456");
    row("secret in escaped JSON", R"({"metadata":"{\"password\":\"hunter2\"}"})", "hunter2");
    row("secret with a quote in escaped JSON", R"({"m":"{\"password\":\"hun\\\"ter2\"}"})", "ter2");
    row("password in JSON cut off", R"({"password": "hunter2)", "hunter2");
    row("TOTP secret", R"({"totpSecret":"JBSWY3DP"})", "JBSWY3DP");
    row("password as text", "password=hunter2;user=x", "hunter2");
    row("token in a URL", "https://x.example/?key=abc123&b=1", "abc123");
    row("IBAN", "to GB29NWBK60161331926819 now", "60161331926819");
    row("IBAN in groups", "to GB29 NWBK 6016 1331 9268 19 now", "6016 1331");
    row("sort code", "from 20-00-00 55779911", "55779911");
    row("sort code alone", "from 20-00-00.", "20-00-00");
    row("bank account in JSON", R"({"accountNumber":"55779911","a":1})", "55779911");
    row("card number", "card 4111 1111 1111 1111", "1111 1111");
    row("card number in one", "card 4111111111111111.", "41111111");
    row("email", "sent to jane.doe+x@example.co.uk.", "jane.doe");
    row("64 hex digits", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "0123456789abcdef");
    row("long random text", "x Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MTIz y", "Zm9vYmFy");
}

void TestRedaction::secret_isTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString result = api::redacted(text);
    QVERIFY2(!result.contains(secret), qPrintable(result));
    QCOMPARE(api::redacted(result), result); // Twice does no more than once.
}

void TestRedaction::harmlessText_stays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"KT-CT-4123", "collectPayment", "2026-01-01T00:00:00.000Z pay 127.0.0.1 12 ms 100 B out 200 B in HTTP 200 ok",
          R"({"errorCode":"KT-CT-1111","path":["pay"]})", "Account A-1B2C3D4E has no ledger L-123456789A.",
          R"({"accountNumber":"A-1B2C3D4E"})", "HTTP 502", "the answer is not UTF-8 at byte 17",
          "Meter reading 00012345 was refused", "SpecialCircumstanceRecordUnionAndOtherVeryLongTypeNames"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedaction::harmlessText_stays()
{
    QFETCH(QString, text);
    QCOMPARE(api::redacted(text), text);
}

void TestRedaction::json_losesItsSecrets()
{
    const graphql::Json given = {{"input", {{"email", "a@b.example"}, {"password", "hunter2"}, {"otp", 123456}}},
                                 {"list", {"sk_live_abcdef", 7}},
                                 {"token", nullptr}};
    const std::string text = api::redacted(given).dump();
    for (const char *secret : {"a@b", "hunter2", "123456", "sk_live"})
        QVERIFY2(text.find(secret) == std::string::npos, text.c_str());
    QCOMPARE(api::redacted(given)["list"][1].get<int>(), 7);
    QVERIFY(api::redacted(given)["token"].is_null());
    QVERIFY(api::isSecretName(QStringLiteral("organizationSecretKey")));
    QVERIFY(!api::isSecretName(QStringLiteral("amount")));
    graphql::Json deep = "sk_live_abcdef";
    for (int i = 0; i < 200; ++i)
        deep = graphql::Json{{"a", std::move(deep)}};
    QVERIFY(api::redacted(deep).dump().find("sk_live") == std::string::npos);
}

void TestRedaction::longText_isQuick()
{
    for (const QString &piece : {QStringLiteral("a@"), QStringLiteral("\"password"), QStringLiteral("1 "),
                                 QStringLiteral("x-"), QStringLiteral("\\\""), QStringLiteral("eyJ.")})
        QVERIFY(!api::redacted(piece.repeated(5000)).isNull()); // The test's time limit is the check.
}

void TestRedaction::log_forgetsTheOldest()
{
    api::RequestLog log(3);
    QSignalSpy changed(&log, &api::RequestLog::changed);
    for (int i = 0; i < 5; ++i) {
        api::LoggedRequest request;
        request.operation = QString::number(i);
        log.add(request);
    }
    QCOMPARE(log.requests().size(), 3U);
    QCOMPARE(log.requests().front().operation, QStringLiteral("2"));
    QCOMPARE(changed.count(), 5);
    log.clear();
    QVERIFY(log.requests().empty());
}

void TestRedaction::log_redactsCodes()
{
    api::RequestLog log;
    api::LoggedRequest request;
    request.codes = {QStringLiteral("sk_live_abcdef123")};
    log.add(request);
    QVERIFY(!log.requests().front().codes.constFirst().contains(u"abcdef"));
}

void TestRedaction::backoff_growsAndIsShared()
{
    tests::ManualClock clock;
    api::Backoff backoff(clock);
    QCOMPARE(backoff.remaining().count(), 0);
    const auto sent = clock.steady();
    clock.advance(100ms);
    for (int i = 0; i < 20; ++i)
        backoff.failed(sent, std::nullopt); // Twenty requests, one outage.
    QCOMPARE(backoff.remaining().count(), 2000);
    for (const int expected : {5000, 15000, 15000}) {
        clock.advance(20s);
        QCOMPARE(backoff.remaining().count(), 0);
        backoff.failed(clock.steady(), std::nullopt);
        QCOMPARE(backoff.remaining().count(), expected);
    }
    backoff.succeeded(sent); // An old answer says nothing about now.
    QCOMPARE(backoff.remaining().count(), 15000);
    clock.advance(20s);
    backoff.succeeded(clock.steady());
    backoff.failed(clock.steady(), 7s);
    QCOMPARE(backoff.remaining().count(), 7000);
    backoff.failed(clock.steady(), 3600s);
    QCOMPARE(backoff.remaining().count(), 30000); // Never longer than the policy says.
}

void TestRedaction::backoff_knowsServersByHostAndPort()
{
    const tests::ManualClock clock;
    api::Backoffs backoffs(clock);
    const auto of = [&backoffs](const char *url) { return &backoffs.of(QUrl(QString::fromLatin1(url))); };
    QCOMPARE(of("https://api.example/a"), of("https://API.example:443/b"));
    QVERIFY(of("https://api.example/") != of("https://auth.example/"));
    QVERIFY(of("http://127.0.0.1:1/") != of("http://127.0.0.1:2/"));
}

#include "tst_redaction.moc"
QTEST_GUILESS_MAIN(TestRedaction)
