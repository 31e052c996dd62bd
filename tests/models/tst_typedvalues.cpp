// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/datetext.h"
#include "models/forms/fieldvalue.h"
#include "models/forms/money.h"

#include <QTest>
#include <QTimeZone>

using namespace tideline::models;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale american(QLocale::English, QLocale::UnitedStates);

} // namespace

//! Amounts and dates as people type them.
class TestTypedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amount_isReadToThePenny_data();
    void amount_isReadToThePenny();
    void amount_isRefused_data();
    void amount_isRefused();
    void amount_comesBackFromItsText();
    void date_isReadInEveryUsualForm_data();
    void date_isReadInEveryUsualForm();
    void dateTime_isSentWithItsZone_data();
    void dateTime_isSentWithItsZone();
    void dateTime_comesBackAsItIsTyped_data();
    void dateTime_comesBackAsItIsTyped();
    void time_isRead_data();
    void time_isRead();
};

void TestTypedValues::amount_isReadToThePenny_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("pence");
    QTest::newRow("pounds and pence") << QStringLiteral("25.00") << british << qint64(2500);
    QTest::newRow("with the sign") << QStringLiteral("£25.00") << british << qint64(2500);
    QTest::newRow("whole pounds") << QStringLiteral("25") << british << qint64(2500);
    QTest::newRow("one decimal") << QStringLiteral("25.5") << british << qint64(2550);
    QTest::newRow("pence only") << QStringLiteral(".05") << british << qint64(5);
    QTest::newRow("a value that floats miss") << QStringLiteral("1.15") << british << qint64(115);
    QTest::newRow("another one") << QStringLiteral("4.35") << british << qint64(435);
    QTest::newRow("groups") << QStringLiteral("1,234.56") << british << qint64(123456);
    QTest::newRow("groups without decimals") << QStringLiteral("1,234") << british << qint64(123400);
    QTest::newRow("millions") << QStringLiteral("£1,234,567.89") << british << qint64(123456789);
    QTest::newRow("a comma before two digits") << QStringLiteral("25,50") << british << qint64(2550);
    QTest::newRow("German") << QStringLiteral("1.234,56") << german << qint64(123456);
    QTest::newRow("German groups") << QStringLiteral("1.234") << german << qint64(123400);
    QTest::newRow("blanks around") << QStringLiteral("  £ 7.10 ") << british << qint64(710);
    QTest::newRow("negative") << QStringLiteral("-£3.00") << british << qint64(-300);
    QTest::newRow("the largest") << QStringLiteral("92233720368547758.07") << british
                                 << std::numeric_limits<qint64>::max();
}

void TestTypedValues::amount_isReadToThePenny()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(qint64, pence);
    const auto amount = minorUnitsFromText(text, locale);
    QVERIFY(amount);
    QCOMPARE(*amount, pence);
}

void TestTypedValues::amount_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "£", "abc", "1.234", "12.345", "1,23,456", "12,3456", "1.2.3", "--5", "5-", "1e3",
                             "0x10", "92233720368547758.08", "1 000 00", "25.00p", "."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTypedValues::amount_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!minorUnitsFromText(text, british));
}

void TestTypedValues::amount_comesBackFromItsText()
{
    for (const QLocale &locale : {british, german}) {
        for (const qint64 amount : {qint64(0), qint64(1), qint64(-1), qint64(99), qint64(100), qint64(123456),
                                    std::numeric_limits<qint64>::max(), -std::numeric_limits<qint64>::max()})
            QCOMPARE(minorUnitsFromText(textFromMinorUnits(amount, locale), locale), std::optional(amount));
    }
    QCOMPARE(moneyInWords(123450, british), QStringLiteral("£1,234.50"));
    QCOMPARE(moneyInWords(-5, british), QStringLiteral("−£0.05"));
    QCOMPARE(moneyInWords(std::numeric_limits<qint64>::min(), british), QStringLiteral("−£92,233,720,368,547,758.08"));
}

void TestTypedValues::date_isReadInEveryUsualForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDate>("date");
    const QDate day(2026, 11, 4);
    QTest::newRow("ISO") << QStringLiteral("2026-11-04") << british << day;
    QTest::newRow("slashes") << QStringLiteral("04/11/2026") << british << day;
    QTest::newRow("short") << QStringLiteral("4/11/26") << british << day;
    QTest::newRow("dots") << QStringLiteral("4.11.2026") << german << day;
    QTest::newRow("month first") << QStringLiteral("11/04/2026") << american << day;
    QTest::newRow("with a name") << QStringLiteral("4 Nov 2026") << british << day;
    QTest::newRow("with a long name") << QStringLiteral("4 november 2026") << british << day;
    QTest::newRow("name first") << QStringLiteral("Nov 4, 2026") << british << day;
    QTest::newRow("this year") << QStringLiteral("4 Nov") << british << day;
    QTest::newRow("today") << QStringLiteral("Today") << british << QDate(2026, 11, 23);
    QTest::newRow("tomorrow") << QStringLiteral("tomorrow") << british << QDate(2026, 11, 24);
    QTest::newRow("no such day") << QStringLiteral("31/02/2026") << british << QDate();
    QTest::newRow("no date") << QStringLiteral("soon") << british << QDate();
    QTest::newRow("mixed separators") << QStringLiteral("4/11.2026") << british << QDate();
    QTest::newRow("nothing") << QString() << british << QDate();
}

void TestTypedValues::date_isReadInEveryUsualForm()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QDate, date);
    const auto read = dateFromText(text, QDate(2026, 11, 23), locale);
    QCOMPARE(read.value_or(QDate()), date);
    if (date.isValid())
        QCOMPARE(dateFromText(typedDate(date, locale), QDate(2026, 11, 23), locale), std::optional(date));
}

void TestTypedValues::dateTime_isSentWithItsZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent");
    QTest::newRow("zone as typed") << QStringLiteral("2026-07-01T10:00:00+02:00")
                                   << QStringLiteral("2026-07-01T10:00:00+02:00");
    QTest::newRow("UTC") << QStringLiteral("2026-07-01T10:00:00Z") << QStringLiteral("2026-07-01T10:00:00+00:00");
    QTest::newRow("own zone in summer") << QStringLiteral("1/7/2026 14:30")
                                        << QStringLiteral("2026-07-01T14:30:00+01:00");
    QTest::newRow("own zone in winter") << QStringLiteral("4 Nov 2026, 2:30 pm")
                                        << QStringLiteral("2026-11-04T14:30:00+00:00");
    QTest::newRow("date alone") << QStringLiteral("4/11/2026") << QStringLiteral("2026-11-04T00:00:00+00:00");
    QTest::newRow("milliseconds") << QStringLiteral("2026-07-01T10:00:00.250Z")
                                  << QStringLiteral("2026-07-01T10:00:00.250+00:00");
    QTest::newRow("no time of day") << QStringLiteral("4/11/2026 25:00") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTypedValues::dateTime_isSentWithItsZone()
{
    QFETCH(QString, text);
    QFETCH(QString, sent);
    const QTimeZone london("Europe/London");
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), london);
    const auto moment = dateTimeFromText(text, now, british);
    QCOMPARE(moment ? isoText(*moment) : QString(), sent);
}

void TestTypedValues::dateTime_comesBackAsItIsTyped_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &sent, const QString &typed) {
        QTest::newRow(name) << sent << typed;
    };
    row("winter", QStringLiteral("2026-11-23T18:24:00+00:00"), QStringLiteral("23/11/2026 18:24"));
    row("summer", QStringLiteral("2026-07-01T10:00:00+01:00"), QStringLiteral("01/07/2026 10:00"));
    row("seconds", QStringLiteral("2026-11-23T18:24:05Z"), QStringLiteral("23/11/2026 18:24:05"));
    row("another zone", QStringLiteral("2026-11-23T18:24:00+05:30"), QStringLiteral("2026-11-23T18:24:00+05:30"));
    row("parts of a second", QStringLiteral("2026-11-23T18:24:05.250+00:00"),
        QStringLiteral("2026-11-23T18:24:05.250+00:00"));
    row("no moment", QStringLiteral("soon"), QStringLiteral("soon"));
}

void TestTypedValues::dateTime_comesBackAsItIsTyped()
{
    QFETCH(QString, sent);
    QFETCH(QString, typed);
    FormSurroundings world;
    world.locale = british;
    world.now = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("Europe/London")); };
    QCOMPARE(textOfValue(FieldKind::DateTime, sent.toStdString(), world).value_or(QString()), typed);
}

void TestTypedValues::time_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("colon") << QStringLiteral("14:30") << QTime(14, 30);
    QTest::newRow("dot") << QStringLiteral("14.30") << QTime(14, 30);
    QTest::newRow("seconds") << QStringLiteral("14:30:05") << QTime(14, 30, 5);
    QTest::newRow("afternoon") << QStringLiteral("2:30 PM") << QTime(14, 30);
    QTest::newRow("noon") << QStringLiteral("12pm") << QTime(12, 0);
    QTest::newRow("midnight") << QStringLiteral("12 am") << QTime(0, 0);
    QTest::newRow("out of range") << QStringLiteral("24:01") << QTime();
    QTest::newRow("a bare number") << QStringLiteral("14") << QTime();
}

void TestTypedValues::time_isRead()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(timeFromText(text, british).value_or(QTime()), time);
}

QTEST_GUILESS_MAIN(TestTypedValues)
#include "tst_typedvalues.moc"
