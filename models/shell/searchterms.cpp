// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/searchterms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

constexpr qsizetype fewestCharacters = 2;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

} // namespace

bool looksLikeAccountNumber(const QString &text) { return matches(text.trimmed(), u"A-[0-9A-Z]{4,10}"_s); }

Json searchTerms(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted.size() < fewestCharacters)
        return nullptr;
    const std::string utf8 = wanted.toStdString();
    if (matches(wanted, u"A-?[0-9A-Z]*"_s) && (wanted.contains(u'-') || looksLikeAccountNumber(wanted)))
        return {{"accountNumber", wanted.toUpper().toStdString()}};
    if (matches(wanted, u"P-[0-9A-Z]*"_s))
        return {{"portfolioNumber", wanted.toUpper().toStdString()}};
    if (wanted.contains(u'@'))
        return {{"user", utf8}};
    if (matches(wanted, u"\\+?[0-9][0-9 ()-]{4,}"_s))
        return {{"telephoneNumber", QString(wanted).remove(QRegularExpression(u"[^0-9+]"_s)).toStdString()}};
    // A whole postcode, or its outward half: "BS1", "BS1 4".
    if (matches(wanted, u"[A-Z]{1,2}[0-9][0-9A-Z]?( ?[0-9][A-Z]{0,2})?"_s))
        return {{"location", wanted.toUpper().toStdString()}};
    if (matches(wanted, u"[0-9]*[A-Z]*[0-9]{5,}[A-Z0-9]*"_s))
        return {{"meterSerialNumber", wanted.toUpper().toStdString()}};
    return {{"user", utf8}};
}

} // namespace tideline::models
