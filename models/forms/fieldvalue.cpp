// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/fieldvalue.h"

#include "models/forms/datetext.h"
#include "models/forms/jsontext.h"
#include "models/forms/money.h"

#include <QRegularExpression>
#include <QUuid>

#include <cmath>
#include <limits>

namespace tideline::models {

namespace {

using graphql::Json;
using Value = tl::expected<Json, TextFault>;

Value fault(TextFault why) { return tl::unexpected(why); }

Json jsonText(const QString &text) { return Json(text.toStdString()); }

//! Digits with an optional sign and groups as the locale writes them, "1,234" → "1234"; empty: no whole number.
QString wholeNumber(const QString &text, const QLocale &locale)
{
    QString digits = text;
    digits.replace(QChar(u'\u2212'), u'-');
    static const QRegularExpression plain(QStringLiteral("^[+-]?\\d+$"));
    if (plain.match(digits).hasMatch())
        return digits;
    const QString separator = QRegularExpression::escape(locale.groupSeparator());
    const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(?:%1\\d{3})+$").arg(separator));
    return grouped.match(digits).hasMatch() ? digits.remove(locale.groupSeparator()) : QString();
}

template <typename Integer>
Value integerOfText(const QString &text, const QLocale &locale)
{
    const QString digits = wholeNumber(text, locale);
    if (digits.isEmpty())
        return fault(TextFault::Malformed);
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    if (!fits || number < std::numeric_limits<Integer>::min() || number > std::numeric_limits<Integer>::max())
        return fault(TextFault::OutOfRange);
    return Json(number);
}

//! A decimal number in the canonical spelling, "1.50"; empty when it is none.
QString decimalNumber(const QString &text, const QLocale &locale)
{
    static const QRegularExpression plain(QStringLiteral("^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?$"));
    QString number = text;
    number.replace(QChar(u'\u2212'), u'-');
    if (plain.match(number).hasMatch())
        return number;
    if (locale.decimalPoint() != QStringLiteral(".")) {
        number.replace(locale.decimalPoint(), QStringLiteral("."));
    } else {
        const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(?:%1\\d{3})+(?:\\.\\d*)?$")
                                             .arg(QRegularExpression::escape(locale.groupSeparator())));
        if (grouped.match(number).hasMatch())
            number.remove(locale.groupSeparator());
    }
    return plain.match(number).hasMatch() ? number : QString();
}

Value floatOfText(const QString &text, const QLocale &locale)
{
    const QString number = decimalNumber(text, locale);
    if (number.isEmpty())
        return fault(TextFault::Malformed);
    bool fits = false;
    const double value = QLocale::c().toDouble(number, &fits);
    if (!fits || !std::isfinite(value))
        return fault(TextFault::OutOfRange);
    return Json(value);
}

Value decimalOfText(const QString &text, const QLocale &locale)
{
    const QString number = decimalNumber(text, locale);
    return number.isEmpty() ? fault(TextFault::Malformed) : Value(jsonText(number));
}

Value moneyOfText(const FormField &field, const QString &text, const QLocale &locale)
{
    const std::optional<qint64> amount = minorUnitsFromText(text, locale);
    if (!amount)
        return fault(TextFault::Malformed);
    const bool is32Bit = field.spec().type->innermost()->name == "Int";
    if (is32Bit && (*amount < std::numeric_limits<qint32>::min() || *amount > std::numeric_limits<qint32>::max()))
        return fault(TextFault::OutOfRange);
    return Json(*amount);
}

Value timeValue(const QString &text, FieldKind kind, const FormSurroundings &world)
{
    const QDateTime now = world.currentTime();
    if (kind == FieldKind::Date) {
        const auto date = dateFromText(text, now.date(), world.locale);
        return date ? Value(jsonText(isoText(*date))) : fault(TextFault::Malformed);
    }
    if (kind == FieldKind::DateTime) {
        const auto moment = dateTimeFromText(text, now, world.locale);
        return moment ? Value(jsonText(isoText(*moment))) : fault(TextFault::Malformed);
    }
    const auto time = timeFromText(text, world.locale);
    return time ? Value(jsonText(time->toString(Qt::ISODate))) : fault(TextFault::Malformed);
}

Value jsonValue(const QString &text, FieldKind kind)
{
    std::optional<Json> value = jsonFromText(text);
    if (!value)
        return fault(TextFault::Malformed);
    return kind == FieldKind::JsonText ? Value(jsonText(text)) : Value(std::move(*value));
}

//! A scalar nobody has described: JSON if it is written as an object, a list or a quoted text.
Value unknownValue(const QString &text)
{
    const QString bare = text.trimmed();
    if (bare.startsWith(u'{') || bare.startsWith(u'[') || bare.startsWith(u'"')) {
        if (std::optional<Json> value = jsonFromText(bare))
            return std::move(*value);
    }
    return jsonText(text);
}

std::optional<QString> textOfNumber(FieldKind kind, const Json &value, const QLocale &locale)
{
    if (value.is_string())
        return textOf(value);
    if (kind == FieldKind::Money && value.is_number_integer())
        return textFromMinorUnits(value.get<qint64>(), locale);
    return value.is_number() ? std::optional(compactText(value)) : std::nullopt;
}

} // namespace

Value valueOfText(const FormField &field, const FormSurroundings &world)
{
    const FieldKind kind = field.kind();
    const QString &typed = field.text();
    if (takesEmptyText(kind) && typed.isEmpty() && field.sendsEmptyText())
        return jsonText(typed);
    const QString bare = typed.trimmed();
    if (bare.isEmpty())
        return fault(TextFault::Missing);
    switch (kind) {
    case FieldKind::Integer:
        return integerOfText<qint32>(bare, world.locale);
    case FieldKind::BigInteger:
        return integerOfText<qint64>(bare, world.locale);
    case FieldKind::Float:
        return floatOfText(bare, world.locale);
    case FieldKind::Decimal:
        return decimalOfText(bare, world.locale);
    case FieldKind::Money:
        return moneyOfText(field, bare, world.locale);
    case FieldKind::Boolean:
        return bare == QStringLiteral("true") || bare == QStringLiteral("false")
            ? Value(Json(bare == QStringLiteral("true")))
            : fault(TextFault::Malformed);
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Time:
        return timeValue(bare, kind, world);
    case FieldKind::JsonText:
    case FieldKind::Json:
        return jsonValue(bare, kind);
    case FieldKind::Uuid:
        return QUuid::fromString(bare).isNull() ? fault(TextFault::Malformed) : Value(jsonText(bare));
    case FieldKind::Enumeration:
    case FieldKind::Id:
        return jsonText(bare);
    case FieldKind::Unknown:
        return unknownValue(typed);
    default:
        return jsonText(typed);
    }
}

namespace {

//! A moment as a person would type it here, "24/11/2026 14:30"; as it came when that would not say the same.
QString typedMoment(const QString &text, const FormSurroundings &world)
{
    const QDateTime now = world.currentTime();
    const auto moment = dateTimeFromText(text, now, world.locale);
    if (!moment || !QDateTime::fromString(text, Qt::ISODate).isValid())
        return text;
    const bool isWholeMinute = moment->time().second() == 0 && moment->time().msec() == 0;
    const QString typed = typedDate(moment->date(), world.locale) + u' '
        + moment->time().toString(isWholeMinute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    const auto read = dateTimeFromText(typed, now, world.locale);
    return read && isoText(*read) == isoText(*moment) ? typed : text;
}

} // namespace

std::optional<QString> textOfValue(FieldKind kind, const Json &value, const FormSurroundings &world)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::BigInteger:
    case FieldKind::Float:
    case FieldKind::Decimal:
    case FieldKind::Money:
        return textOfNumber(kind, value, world.locale);
    case FieldKind::Boolean:
        return value.is_boolean() ? std::optional(compactText(value)) : std::nullopt;
    case FieldKind::Json:
        return indentedText(value);
    case FieldKind::Date:
        if (value.is_string()) {
            const QString text = textOf(value);
            const QDate date = QDate::fromString(text, Qt::ISODate);
            return date.isValid() ? typedDate(date, world.locale) : text;
        }
        return std::nullopt;
    case FieldKind::DateTime:
        return value.is_string() ? std::optional(typedMoment(textOf(value), world)) : std::nullopt;
    case FieldKind::Id:
        if (value.is_number_integer())
            return compactText(value);
        [[fallthrough]];
    default:
        break;
    }
    if (value.is_string()) {
        const QString text = textOf(value);
        // Quoted, so that a text that looks like JSON stays a text.
        const bool looksLikeJson = text.startsWith(u'{') || text.startsWith(u'[') || text.startsWith(u'"');
        return kind == FieldKind::Unknown && looksLikeJson ? compactText(value) : text;
    }
    return kind == FieldKind::Unknown ? std::optional(compactText(value)) : std::nullopt;
}

std::optional<Json> valueOfField(const FormField &field, const FormSurroundings &world)
{
    if (field.presence() == FormField::Presence::LeftOut)
        return std::nullopt;
    if (field.presence() == FormField::Presence::Null)
        return Json(nullptr);
    if (field.kind() == FieldKind::Object) {
        Json object = Json::object();
        for (const auto &member : field.children()) {
            if (std::optional<Json> value = valueOfField(*member, world))
                object[member->spec().name.toStdString()] = std::move(*value);
        }
        return object;
    }
    if (field.kind() == FieldKind::List) {
        Json list = Json::array();
        for (const auto &item : field.children())
            list.push_back(valueOfField(*item, world).value_or(nullptr));
        return list;
    }
    Value value = valueOfText(field, world);
    return value ? std::move(*value) : jsonText(field.text());
}

} // namespace tideline::models
