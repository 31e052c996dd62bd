// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/auth/totp.h"

#include <QTest>

using namespace tideline::demo;

//! One-time codes against the vectors of RFC 6238 (appendix B, SHA-1) and RFC 4648 (section 10).
class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_areThoseOfTheStandard_data();
    void codes_areThoseOfTheStandard();
    void base32_isThatOfTheStandard_data();
    void base32_isThatOfTheStandard();
    void base32_refusesOtherCharacters();
    void codes_countWithinTheirWindow();
};

void TotpTest::codes_areThoseOfTheStandard_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << QStringLiteral("94287082");
    QTest::newRow("2005, before the step") << qint64(1111111109) << QStringLiteral("07081804");
    QTest::newRow("2005, after the step") << qint64(1111111111) << QStringLiteral("14050471");
    QTest::newRow("2009") << qint64(1234567890) << QStringLiteral("89005924");
    QTest::newRow("2033") << qint64(2000000000) << QStringLiteral("69279037");
    QTest::newRow("2603") << qint64(20000000000) << QStringLiteral("65353130");
}

void TotpTest::codes_areThoseOfTheStandard()
{
    QFETCH(qint64, time);
    QFETCH(QString, code);
    const QByteArray key = "12345678901234567890";
    QCOMPARE(QString::fromStdString(totpCode(key, time, 8)), code);
    QCOMPARE(QString::fromStdString(totpCode(key, time)), code.right(6));
}

void TotpTest::base32_isThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("MY======") << QByteArray("f");
    QTest::newRow("two bytes") << QByteArray("MZXQ====") << QByteArray("fo");
    QTest::newRow("three bytes") << QByteArray("MZXW6===") << QByteArray("foo");
    QTest::newRow("four bytes") << QByteArray("MZXW6YQ=") << QByteArray("foob");
    QTest::newRow("five bytes") << QByteArray("MZXW6YTB") << QByteArray("fooba");
    QTest::newRow("six bytes") << QByteArray("MZXW6YTBOI======") << QByteArray("foobar");
    QTest::newRow("without padding") << QByteArray("MZXW6YTBOI") << QByteArray("foobar");
    QTest::newRow("as apps show it") << QByteArray("mzxw 6ytb oi") << QByteArray("foobar");
    QTest::newRow("the standard's key") << QByteArray("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
                                        << QByteArray("12345678901234567890");
}

void TotpTest::base32_isThatOfTheStandard()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const auto decoded = fromBase32(text.toStdString());
    QVERIFY(decoded.has_value());
    QCOMPARE(*decoded, bytes);
}

void TotpTest::base32_refusesOtherCharacters()
{
    for (const char *const text : {"MZXW0", "MZXW1", "MZXW8", "MZ.W", "\xC3\xA4"}) {
        QVERIFY2(!fromBase32(text).has_value(), text);
    }
}

void TotpTest::codes_countWithinTheirWindow()
{
    const std::string secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const std::string code = "287082"; // Of the seconds 30 to 59.
    QVERIFY(totpStepOf(secret, code, 59, 0, 0));
    QVERIFY(totpStepOf(secret, "287 082", 59, 0, 0));
    QVERIFY(!totpStepOf(secret, code, 60, 0, 0));
    QVERIFY(totpStepOf(secret, code, 89, 1, 0));
    QVERIFY(!totpStepOf(secret, code, 90, 1, 0));
    QVERIFY(!totpStepOf(secret, code, 29, 1, 0));
    QVERIFY(totpStepOf(secret, code, 29, 0, 1));
    QVERIFY(!totpStepOf(secret, "287083", 59, 1, 1));
    QVERIFY(!totpStepOf(secret, "", 59, 1, 1));
    QVERIFY(!totpStepOf("", code, 59, 1, 1));
    QVERIFY(!totpStepOf("no base32!", code, 59, 1, 1));
}

QTEST_GUILESS_MAIN(TotpTest)
#include "tst_totp.moc"
