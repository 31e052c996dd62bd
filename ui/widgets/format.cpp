// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format.h"

#include "models/forms/fieldspec.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tideline::ui {

using models::ColumnKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

QString formatMoney(qint64 minorUnits)
{
    const bool isNegative = minorUnits < 0;
    const quint64 size = isNegative ? quint64(0) - quint64(minorUnits) : quint64(minorUnits);
    const QString pounds = QLocale().toString(qulonglong(size / 100));
    const QString text =
        u"£%1%2%3"_s.arg(pounds, QLocale().decimalPoint(), QString::number(size % 100).rightJustified(2, u'0'));
    return isNegative ? u'−' + text : text;
}

QString formatOwed(qint64 owed)
{
    if (owed == 0)
        return Words::tr("nothing owed");
    return owed > 0 ? Words::tr("owes %1").arg(formatMoney(owed)) : Words::tr("in credit %1").arg(formatMoney(-owed));
}

QString sentenceStart(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString formatDate(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate.left(10), Qt::ISODate);
    if (!date.isValid())
        return isoDate;
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QString formatDateTime(const QString &isoDateTime)
{
    if (!isoDateTime.contains(u'T'))
        return formatDate(isoDateTime); // a day, not its midnight
    const QDateTime given = QDateTime::fromString(isoDateTime, Qt::ISODate);
    if (!given.isValid())
        return isoDateTime;
    return QLocale().toString(given.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
}

QString formatStatus(const QString &value) { return models::enumLabel(value); }

QString formatVolume(const QString &cubicMetres)
{
    if (cubicMetres.isEmpty())
        return {};
    // Decimals come with all their places: 1096.000 says no more than 1096.
    QString shown = cubicMetres;
    if (shown.contains(u'.')) {
        while (shown.endsWith(u'0'))
            shown.chop(1);
        if (shown.endsWith(u'.'))
            shown.chop(1);
    }
    return u"%1 m³"_s.arg(shown.replace(u'.', QLocale().decimalPoint()));
}

QString formatValue(const QVariant &value, ColumnKind kind)
{
    if (!value.isValid() || value.toString().isEmpty())
        return u"–"_s;
    switch (kind) {
    case ColumnKind::Money:
        return formatMoney(value.toLongLong());
    case ColumnKind::Owed:
        return sentenceStart(formatOwed(value.toLongLong()));
    case ColumnKind::MoneyMajor:
        return formatMoney(qRound64(value.toDouble() * 100));
    case ColumnKind::Date:
        return formatDate(value.toString());
    case ColumnKind::DateTime:
        return formatDateTime(value.toString());
    case ColumnKind::Status:
        return formatStatus(value.toString());
    case ColumnKind::Count:
        return QLocale().toString(value.toLongLong());
    case ColumnKind::Volume:
        return formatVolume(value.toString());
    case ColumnKind::YesNo:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case ColumnKind::Text:
    case ColumnKind::Identifier:
        break;
    }
    return value.toString();
}

Role toneOf(const QString &status)
{
    static const QSet<QString> good = {u"ACTIVE"_s,    u"CLEARED"_s, u"FULFILLED"_s, u"PAID"_s, u"ACCEPTED"_s,
                                       u"COMPLETED"_s, u"CLOSED"_s,  u"APPROVED"_s,  u"OPEN"_s};
    static const QSet<QString> bad = {u"FAILED"_s,   u"PROMISE_BROKEN"_s, u"ENROLMENT_ERROR"_s, u"ENROLMENT_REJECTED"_s,
                                      u"REJECTED"_s, u"ERRORED"_s,        u"STALLED"_s,         u"VOID"_s};
    static const QSet<QString> waiting = {u"PENDING"_s,  u"PROVISIONAL"_s, u"SCHEDULED"_s,   u"REQUESTED"_s,
                                          u"PROMISED"_s, u"INCOMPLETE"_s,  u"IN_PROGRESS"_s, u"NEEDS_ATTENTION"_s};
    if (good.contains(status))
        return Role::Good;
    if (bad.contains(status))
        return Role::Error;
    return waiting.contains(status) ? Role::Warning : Role::Muted;
}

} // namespace tideline::ui
