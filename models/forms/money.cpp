// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/money.h"

#include <limits>

namespace tideline::models {

namespace {

constexpr char16_t pound = u'\u00A3';
constexpr char16_t minusSign = u'\u2212';

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

//! Splits off a sign, a currency sign and white space; false when the sign stands twice.
bool isNegative(QString *text)
{
    bool negative = false;
    while (!text->isEmpty()) {
        const QChar first = text->front();
        if (first == u'-' || first == minusSign) {
            if (negative)
                break;
            negative = true;
        } else if (first != pound && !first.isSpace()) {
            break;
        }
        text->remove(0, 1);
    }
    while (!text->isEmpty() && (text->back() == pound || text->back().isSpace()))
        text->chop(1);
    return negative;
}

//! Where the decimals begin, or the text's length; -1 when the separators make no sense.
qsizetype decimalPoint(const QString &text, const QLocale &locale)
{
    qsizetype last = -1;
    qsizetype separators = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'.' || text[i] == u',') {
            last = i;
            ++separators;
        }
    }
    if (last < 0)
        return text.size();
    const qsizetype decimals = text.size() - last - 1;
    if (decimals == 1 || decimals == 2)
        return last;
    const bool isGroup = separators > 1 || text.mid(last, 1) == locale.groupSeparator();
    return decimals == 3 && isGroup ? text.size() : -1;
}

//! The digits of the whole part without group separators; empty when the groups are not of three.
QString wholeDigits(const QString &whole, QChar decimalSeparator)
{
    QString digits;
    qsizetype sinceSeparator = -1;
    QChar separator;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            if (sinceSeparator >= 0)
                ++sinceSeparator;
        } else if (c == u'.' || c == u',' || c == u' ' || c == QChar::Nbsp || c == u'\'') {
            const bool fitsGroup = sinceSeparator < 0 ? (!digits.isEmpty() && digits.size() <= 3)
                                                      : (sinceSeparator == 3 && c == separator);
            if (!fitsGroup || c == decimalSeparator)
                return {};
            separator = c;
            sinceSeparator = 0;
        } else {
            return {};
        }
    }
    return sinceSeparator < 0 || sinceSeparator == 3 ? digits : QString();
}

} // namespace

std::optional<qint64> minorUnitsFromText(const QString &text, const QLocale &locale)
{
    QString rest = text.trimmed();
    const bool negative = isNegative(&rest);
    const qsizetype point = decimalPoint(rest, locale);
    if (point < 0 || rest.isEmpty())
        return std::nullopt;
    const bool hasDecimals = point < rest.size();
    QString decimals = hasDecimals ? rest.mid(point + 1) : QString();
    QString digits =
        point == 0 ? QStringLiteral("0") : wholeDigits(rest.left(point), hasDecimals ? rest[point] : QChar());
    if (digits.isEmpty())
        return std::nullopt;
    digits += decimals.leftJustified(2, u'0');

    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 amount = 0;
    for (const QChar c : std::as_const(digits)) {
        if (!isDigit(c))
            return std::nullopt;
        const int digit = c.unicode() - u'0';
        if (amount > (most - digit) / 10)
            return std::nullopt;
        amount = amount * 10 + digit;
    }
    return negative ? -amount : amount;
}

QString textFromMinorUnits(qint64 minorUnits, const QLocale &locale)
{
    // Unsigned, because the smallest qint64 has no positive counterpart.
    const quint64 size = minorUnits < 0 ? 0 - static_cast<quint64>(minorUnits) : static_cast<quint64>(minorUnits);
    const QString decimals = QString::number(size % 100).rightJustified(2, u'0');
    const QString sign = minorUnits < 0 ? QStringLiteral("-") : QString();
    return sign + QString::number(size / 100) + locale.decimalPoint() + decimals;
}

QString moneyInWords(qint64 minorUnits, const QLocale &locale)
{
    const quint64 size = minorUnits < 0 ? 0 - static_cast<quint64>(minorUnits) : static_cast<quint64>(minorUnits);
    const QString decimals = QString::number(size % 100).rightJustified(2, u'0');
    const QString sign = minorUnits < 0 ? QString(QChar(minusSign)) : QString();
    return sign + QChar(pound) + locale.toString(size / 100) + locale.decimalPoint() + decimals;
}

} // namespace tideline::models
