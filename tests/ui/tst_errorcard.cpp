// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/errormessage.h"
#include "tests/models/formfixture.h"
#include "ui/forms/errorsummary.h"
#include "ui/shell/errordialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tideline;

namespace {

constexpr qsizetype longestValue = 501; //!< 500 characters and the ellipsis.
constexpr qsizetype mostDetails = 60;
constexpr int tallestDialog = 900;
constexpr qint64 longestMs = 3000; //!< Far above what it takes.

QDateTime someTime() { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }

//! Nothing in it turns, hides or breaks the text around it.
bool isHarmless(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const char16_t unit = character.unicode();
        const bool turns = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x061C
            || unit == 0x200E || unit == 0x200F;
        const bool breaks = unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029;
        return turns || breaks || unit == 0xFEFF || unit == 0x200B;
    });
}

//! The same hostile text in every place that a server can put one.
api::Error errorOf(const QString &text, int others)
{
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    error.code = text;
    error.message = text;
    error.description = text;
    error.errorType = text;
    error.operation = u"pay"_s;
    error.endpoint = text;
    error.requestId = text;
    error.path = {text.toStdString()};
    for (int i = 0; i < others; ++i) {
        error.validationErrors.append({text, text, {"input", text.toStdString()}});
        api::Error other;
        other.code = u"KT-XX-%1"_s.arg(i);
        other.message = text;
        error.others.append(other);
    }
    return error;
}

} // namespace

//! Whatever a server says, a card shows it as a short plain text.
class ErrorCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }
    void hostileText_isShownAsShortPlainText_data() { addTexts(); }
    void hostileText_isShownAsShortPlainText();
    void hostileText_isHarmlessAtFields_data() { addTexts(); }
    void hostileText_isHarmlessAtFields();
    void longText_isCutBetweenCharacters();
    void secrets_areNotInTheTextForATicket();
    void endsOfASession_areOneTrouble();
    void severalErrorsOfOneAnswer_areAllNamed();
    void details_holdWhatATicketNeeds();
    void numbersAndNamesOfTheServer_areInTheCard_data();
    void numbersAndNamesOfTheServer_areInTheCard();

private:
    static void addTexts();

    std::unique_ptr<ui::Theme> m_theme;
    catalogue::ErrorCatalogue m_errors;
};

void ErrorCardTest::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("others");
    const QString markup = u"<h1>Hello</h1><img src='x'><a href='file:///'>click</a><script>x()</script>&amp;"_s;
    QTest::newRow("markup") << markup << 3;
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'A') << 3;
    QTest::newRow("a megabyte of markup") << markup.repeated(12'000) << 1;
    QTest::newRow("direction overrides") << u"\u202Egnp.exe\u202C \u2066a\u2069 \u061C\u200F\u200E\u2067"_s << 3;
    QTest::newRow("line breaks") << u"one\r\ntwo\nthree\u2028four\u2029five\vsix\fseven\u0085eight"_s.repeated(200)
                                 << 3;
    QTest::newRow("without shape") << u"\uFEFFa\u200Bb\u2060c\u0000\u0007\u001B[31m"_s << 3;
    QTest::newRow("very many") << u"Once more unto the breach"_s << 10'000;
}

void ErrorCardTest::hostileText_isShownAsShortPlainText()
{
    QFETCH(QString, text);
    QFETCH(int, others);
    QElapsedTimer time;
    time.start();
    const models::ErrorMessage message = models::describeError(errorOf(text, others), m_errors, someTime());
    QVERIFY(message.entry.headline.size() <= 60 && !message.entry.text.contains(text));
    QVERIFY(!message.details.isEmpty() && message.details.size() <= mostDetails);
    for (const auto &[label, value] : message.details) {
        QVERIFY2(isHarmless(label) && label.size() <= 200, qPrintable(label));
        QVERIFY2(isHarmless(value) && value.size() <= longestValue, qPrintable(value));
    }
    QCOMPARE(message.copyText().count(u'\n'), message.details.size() + 1);

    QWidget window;
    window.show();
    ui::ErrorDialog dialog(message, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *disclosure = dialog.findChild<QWidget *>(u"errorDisclosure"_s);
    QVERIFY(disclosure);
    disclosure->findChild<QAbstractButton *>()->click();
    auto *details = dialog.findChild<QPlainTextEdit *>(u"errorDetails"_s);
    QVERIFY(details && details->isVisible() && details->isReadOnly());
    QCOMPARE(details->toPlainText().count(u'\n') + 1, message.details.size());
    QTest::qWait(1);
    QVERIFY2(dialog.height() <= tallestDialog, qPrintable(QString::number(dialog.height())));
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
    dialog.findChild<QPushButton *>(u"copyDetails"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), message.copyText());
    QVERIFY2(time.elapsed() < longestMs, qPrintable(QString::number(time.elapsed())));
}

void ErrorCardTest::hostileText_isHarmlessAtFields()
{
    QFETCH(QString, text);
    const tests::FormFixture fixture;
    const auto form = fixture.form("pay");
    form->setServerProblems({{QString(), text, {"input", "reference"}}, {QString(), text, {"input", "weather"}}});
    QCOMPARE(form->problems().size(), 2);
    ui::ErrorSummary summary;
    summary.setProblems(form->problems());
    const QList<QLabel *> lines = summary.findChildren<QLabel *>(u"problem"_s);
    QCOMPARE(lines.size(), 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &said = form->problems().at(i).text;
        QVERIFY2(isHarmless(said) && said.size() <= longestValue && !said.isEmpty(), qPrintable(said));
        QCOMPARE(lines.at(i)->accessibleName(), said);
        if (lines.at(i)->textFormat() != Qt::PlainText)
            QVERIFY(lines.at(i)->text().contains(said.toHtmlEscaped()));
    }
    QCOMPARE(form->field(form->problems().front().fieldId)->error(), form->problems().front().text);
}

void ErrorCardTest::longText_isCutBetweenCharacters()
{
    const QString face = QString::fromUcs4(U"\U0001F600");
    const QString cut = models::harmlessText(face.repeated(10), 5);
    QCOMPARE(cut, face.repeated(2) + u'…');
    QCOMPARE(models::harmlessText(u"  two \r\n\t words \n"_s), u"two words"_s);
    QCOMPARE(models::harmlessText(u"می\u200Cخواهم"_s), u"می\u200Cخواهم"_s); // a joiner is part of the word
}

void ErrorCardTest::secrets_areNotInTheTextForATicket()
{
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    error.code = u"KT-CT-1139"_s;
    error.message = u"The token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl is no good"_s;
    error.operation = u"obtainKrakenToken"_s;
    const QString copied = models::describeError(error, m_errors, someTime()).copyText();
    QVERIFY(copied.contains(u"KT-CT-1139"_s) && copied.contains(u"obtainKrakenToken"_s));
    QVERIFY2(!copied.contains(u"eyJzdWIiOiJhIn0"_s), qPrintable(copied));

    // Nor what the form knows and the card says.
    error.code = u"KT-CT-4111"_s;
    error.known.insert(u"email"_s, u"anna@example.org"_s);
    const models::ErrorMessage message = models::describeError(error, m_errors, someTime());
    QVERIFY(message.entry.text.contains(u"anna@example.org"_s));
    QVERIFY2(!message.copyText().contains(u"anna@"_s), qPrintable(message.copyText()));
}

void ErrorCardTest::endsOfASession_areOneTrouble()
{
    const auto message = [this](const char *code) {
        api::Error error;
        error.kind = api::Error::Kind::GraphQl;
        error.code = QLatin1String(code);
        return models::describeError(error, m_errors, someTime());
    };
    QVERIFY(message("KT-CT-1162").isSameAs(message("KT-CT-1124")));
    QVERIFY(!message("KT-CT-1162").isSameAs(message("KT-CT-1111")));
    QVERIFY(!message("KT-CT-1111").isSameAs(message("KT-CT-4123")));
}

void ErrorCardTest::severalErrorsOfOneAnswer_areAllNamed()
{
    const auto error = [](const char *code) {
        api::Error made;
        made.kind = api::Error::Kind::GraphQl;
        made.code = QLatin1String(code);
        return made;
    };
    api::Error first = error("KT-CT-4122");
    first.others = {error("KT-CT-1111"), error("KT-CT-1111"), error("KT-CT-4122"), error("KT-CT-9705"),
                    error("KT-CT-1112")};
    const models::ErrorMessage message = models::describeError(first, m_errors, someTime());
    const auto headline = [this, &error](const char *code) { return m_errors.describe(error(code).facts()).headline; };
    QCOMPARE(message.also, (QStringList{headline("KT-CT-1111"), headline("KT-CT-9705")}));
    ui::ErrorCard card;
    card.setMessage(message);
    const auto *also = card.findChild<QLabel *>(u"errorAlso"_s);
    QVERIFY(!also->isHidden());
    for (const QString &one : message.also)
        QVERIFY(also->text().contains(one) && card.accessibleName().contains(one));
}

void ErrorCardTest::details_holdWhatATicketNeeds()
{
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    error.code = u"KT-CT-9705"_s;
    error.message = u"Not yet."_s;
    error.operation = u"requestPrintedBill"_s;
    error.path = {std::string("requestPrintedBill")};
    error.endpoint = u"https://api.example.org/v1/graphql/"_s;
    error.requestId = u"abcdefghijklmnop"_s;
    const QDateTime time(QDate(2026, 7, 1), QTime(12, 30, 5), Qt::OffsetFromUTC, 3600);
    const models::ErrorMessage message = models::describeError(error, m_errors, time);
    ui::ErrorCard card;
    card.setMessage(message);
    QVERIFY(!card.findChild<QPlainTextEdit *>(u"errorDetails"_s)); // closed
    card.findChild<QAbstractButton *>(u"errorDisclosure.button"_s)->click();
    const QString shown = card.findChild<QPlainTextEdit *>(u"errorDetails"_s)->toPlainText();
    for (const char *line : {"Code: KT-CT-9705", "Server's words: Not yet.", "Operation: requestPrintedBill",
                             "Path: requestPrintedBill", "Time: 2026-07-01T12:30:05+01:00",
                             "Endpoint: https://api.example.org/v1/graphql/", "Request: abcdefghijklmnop"}) {
        QVERIFY2(shown.split(u'\n').contains(QLatin1String(line)), qPrintable(shown));
        QVERIFY(message.copyText().split(u'\n').contains(QLatin1String(line)));
    }
    const QDateTime local(QDate(2026, 1, 1), QTime(12, 0), QTimeZone("America/New_York"));
    QVERIFY(models::describeError(error, m_errors, local).copyText().contains(u"2026-01-01T12:00:00-05:00"_s));
}

void ErrorCardTest::numbersAndNamesOfTheServer_areInTheCard_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("added");
    QTest::newRow("a limit") << u"KT-CT-4122"_s << u"At most 250.00 a day."_s << u"At most 250.00 a day."_s;
    QTest::newRow("a name") << u"KT-CT-4122"_s << u"No scheme \"Summer\"."_s << u"No scheme \"Summer\"."_s;
    QTest::newRow("nothing that the text lacks") << u"KT-CT-4122"_s << u"Invalid data."_s << QString();
    QTest::newRow("lines") << u"KT-CT-4122"_s << u"From 2\n<b>to</b> 3"_s << u"From 2 <b>to</b> 3"_s;
    QTest::newRow("unknown codes have their own way") << u"KT-XX-1"_s << u"At most 250.00 a day."_s << QString();
}

void ErrorCardTest::numbersAndNamesOfTheServer_areInTheCard()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    QFETCH(QString, added);
    api::Error error;
    error.kind = api::Error::Kind::GraphQl;
    error.code = code;
    error.message = words;
    const models::ErrorMessage message = models::describeError(error, m_errors, someTime());
    QCOMPARE(message.added, added);
    ui::ErrorCard card;
    card.setMessage(message);
    const auto *label = card.findChild<QLabel *>(u"errorAdded"_s);
    QCOMPARE(label->isHidden(), added.isEmpty());
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->text().contains(added));
}

QTEST_MAIN(ErrorCardTest)
#include "tst_errorcard.moc"
