// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace tideline::models {

namespace {

QString words(const char *text) { return QCoreApplication::translate("tideline::models::DateText", text); }

//! The order of day and month in what the locale writes: true for 11/24/2026.
bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    return month >= 0 && day >= 0 && month < day && !format.startsWith(u'y');
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() <= 2 ? 2000 + year : year;
}

//! Numbers separated by one of / . - or a space: year first if it has four digits, else as the locale orders them.
std::optional<QDate> dateFromNumbers(const QString &text, const QLocale &locale)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$)"));
    static const QRegularExpression yearLast(QStringLiteral(R"(^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$)"));
    QDate date;
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        date = QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    } else if (const auto other = yearLast.match(text); other.hasMatch()) {
        const int first = other.captured(1).toInt();
        const int second = other.captured(3).toInt();
        const int year = fullYear(other.captured(4));
        date = isMonthFirst(locale) ? QDate(year, first, second) : QDate(year, second, first);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

//! "24 Nov 2026", "24 November", "Nov 24, 2026", with the locale's names of months or the English ones.
std::optional<QDate> dateFromNames(const QString &text, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})\.? +([^\d\s.]+)\.?,?(?: +(\d{4}|\d{2}))?$)"));
    static const QRegularExpression monthFirst(QStringLiteral(R"(^([^\d\s.]+)\.? +(\d{1,2})(?:,? +(\d{4}|\d{2}))?$)"));
    QString name;
    QString day;
    QString year;
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        day = match.captured(1);
        name = match.captured(2);
        year = match.captured(3);
    } else if (const auto other = monthFirst.match(text); other.hasMatch()) {
        name = other.captured(1);
        day = other.captured(2);
        year = other.captured(3);
    } else {
        return std::nullopt;
    }
    if (name.size() < 3)
        return std::nullopt;
    for (const QLocale &names : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            if (!names.monthName(month).startsWith(name, Qt::CaseInsensitive))
                continue;
            const QDate date(year.isEmpty() ? today.year() : fullYear(year), month, day.toInt());
            return date.isValid() ? std::optional(date) : std::nullopt;
        }
    }
    return std::nullopt;
}

//! Cuts "Z", "+01:00" or "-0530" off the end; nothing when there is none.
std::optional<int> takeOffset(QString *text)
{
    static const QRegularExpression zone(QStringLiteral(R"(\s*(?:([zZ])|([+-])(\d{2}):?(\d{2}))$)"));
    const auto match = zone.match(*text);
    if (!match.hasMatch())
        return std::nullopt;
    int seconds = 0;
    if (match.captured(1).isEmpty()) {
        seconds = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
        if (match.captured(2) == u'-')
            seconds = -seconds;
    }
    text->truncate(match.capturedStart());
    return seconds;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, const QDate &today, const QLocale &locale)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return std::nullopt;
    if (typed.compare(words("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (typed.compare(words("tomorrow"), Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    if (typed.compare(words("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (const auto date = dateFromNumbers(typed, locale))
        return date;
    if (const auto date = dateFromNames(typed, today, locale))
        return date;
    const QDate written = locale.toDate(typed, QLocale::LongFormat);
    return written.isValid() ? std::optional(written) : std::nullopt;
}

std::optional<QTime> timeFromText(const QString &text, const QLocale &locale)
{
    static const QRegularExpression clock(
        QStringLiteral(R"(^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:\.(\d{1,6}))?)?)?\s*([ap]m)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = clock.match(text.trimmed());
    if (!match.hasMatch()) {
        const QTime written = locale.toTime(text.trimmed(), QLocale::ShortFormat);
        return written.isValid() ? std::optional(written) : std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    if (half.isEmpty() && match.captured(2).isEmpty())
        return std::nullopt; // a bare number could be anything
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QStringLiteral("pm") ? 12 : 0);
    }
    const int milliseconds = match.captured(4).leftJustified(3, u'0').left(3).toInt();
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt(), milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> dateTimeFromText(const QString &text, const QDateTime &now, const QLocale &locale)
{
    QString typed = text.simplified();
    if (typed.compare(words("now"), Qt::CaseInsensitive) == 0)
        return now;
    const auto make = [&now](const QDate &date, const QTime &time, const std::optional<int> &offset) {
        if (offset)
            return QDateTime(date, time, Qt::OffsetFromUTC, *offset);
        QDateTime moment = now; // keeps the zone, whatever kind it is
        moment.setDate(date);
        moment.setTime(time);
        return moment;
    };
    if (const auto date = dateFromText(typed, now.date(), locale))
        return make(*date, QTime(0, 0), std::nullopt);
    const std::optional<int> offset = takeOffset(&typed);
    // The time is what stands behind the last T, comma or blank; "2:30 pm" has a blank of its own.
    for (qsizetype i = typed.size() - 1; i > 0; --i) {
        if (typed[i] != u'T' && typed[i] != u' ' && typed[i] != u',')
            continue;
        const QString front = typed.left(i).trimmed();
        const auto time = timeFromText(typed.mid(i + 1), locale);
        const auto date = dateFromText(front.endsWith(u',') ? front.chopped(1) : front, now.date(), locale);
        if (time && date)
            return make(*date, *time, offset);
    }
    return std::nullopt;
}

QString isoText(const QDate &date) { return date.toString(Qt::ISODate); }

QString isoText(const QDateTime &moment)
{
    const int offset = moment.offsetFromUtc();
    const QTime zone = QTime(0, 0).addSecs(qAbs(offset));
    const bool hasFraction = moment.time().msec() != 0;
    return moment.toString(hasFraction ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")
                                       : QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + (offset < 0 ? u'-' : u'+') + zone.toString(QStringLiteral("HH:mm"));
}

QString dateInWords(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString dateTimeInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    QDateTime here = now;
    here.setMSecsSinceEpoch(moment.toMSecsSinceEpoch());
    const QString clock = locale.toString(moment.time(), QLocale::ShortFormat);
    const QString text = dateInWords(moment.date(), locale) + u' ' + clock;
    if (here.offsetFromUtc() == moment.offsetFromUtc())
        return text;
    const int offset = moment.offsetFromUtc();
    const QString zone = QTime(0, 0).addSecs(qAbs(offset)).toString(QStringLiteral("HH:mm"));
    return text + (offset < 0 ? QStringLiteral(" UTC\u2212") : QStringLiteral(" UTC+")) + zone;
}

QString typedDate(const QDate &date, const QLocale &locale)
{
    return date.toString(isMonthFirst(locale) ? QStringLiteral("MM/dd/yyyy") : QStringLiteral("dd/MM/yyyy"));
}

} // namespace tideline::models
