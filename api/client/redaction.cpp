// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/redaction.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

namespace tideline::api {

namespace {

constexpr int maximumDepth = 100; //!< JSON deeper than this is left out rather than followed.

const QString &hidden()
{
    static const QString text = QStringLiteral("‹hidden›");
    return text;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

//! Names whose values are secret, as part of a longer name too: "newPassword", "clientSecret".
const QString &secretNames()
{
    static const QString names = QStringLiteral(
        "[a-z0-9_-]*(?:password|passwd|secret|token|api_?-?key|pre_?signed_?key|secret_?key|captcha_?response|"
        "iban|bank_?account(?:_?number)?|bank_?code|branch_?code|sort_?code|card_?number|cvv|cvc|pin_?code|"
        "otp|authorization|cookie)[a-z0-9_-]*");
    return names;
}

//! In the order in which they are applied: whole header lines and members first, then what is secret by shape.
const QList<std::pair<QRegularExpression, QString>> &rules()
{
    static const QList<std::pair<QRegularExpression, QString>> all = {
        {pattern(QStringLiteral("^(\\s*(?:proxy-)?(?:authorization|cookie|set-cookie|x-api-key)\\s*:).*$")),
         QStringLiteral("\\1 ") + hidden()},
        // Members, also of a text cut off in the middle; then members of JSON that stands in a JSON string.
        {pattern(QStringLiteral("(\"%1\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*+\"?").arg(secretNames())),
         QStringLiteral("\\1\"") + hidden() + QStringLiteral("\"")},
        {pattern(
             QStringLiteral("(\\\\\"%1\\\\\"\\s*:\\s*)\\\\\"(?:[^\"\\\\]|\\\\{3}\"|\\\\{2,4}[^\"\\\\])*+(?:\\\\\")?")
                 .arg(secretNames())),
         QStringLiteral("\\1\\\\\"") + hidden() + QStringLiteral("\\\\\"")},
        {pattern(QStringLiteral("(\"%1\"\\s*:\\s*)-?[0-9][0-9.eE+-]*").arg(secretNames())),
         QStringLiteral("\\1\"") + hidden() + QStringLiteral("\"")},
        {pattern(QStringLiteral("(\"account_?number\"\\s*:\\s*)\"[0-9 -]+\"")),
         QStringLiteral("\\1\"") + hidden() + QStringLiteral("\"")},
        {pattern(QStringLiteral("([?&;](?:key|%1)=)[^&#\\s\"]*").arg(secretNames())), QStringLiteral("\\1") + hidden()},
        {pattern(
             QStringLiteral("\\b(%1\\s*[:=]\\s*)(?:bearer\\s+|jwt\\s+)?(?![‹\"\\s])[^\\s,;\"]+").arg(secretNames())),
         QStringLiteral("\\1") + hidden()},
        {pattern(QStringLiteral("\\b(bearer|jwt)\\s+[a-z0-9._~+/=-]{8,}")), QStringLiteral("\\1 ") + hidden()},
        {pattern(QStringLiteral("\\beyJ[a-z0-9_-]+(?:\\.[a-z0-9_-]*)*")), QStringLiteral("‹token›")},
        {pattern(QStringLiteral("\\b(?:sk|pk|rk)_[a-z0-9_-]{4,}")), QStringLiteral("‹key›")},
        {pattern(QStringLiteral("[a-z0-9._%+'-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+")), QStringLiteral("‹email›")},
        {pattern(QStringLiteral("\\b[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?\\b")),
         QStringLiteral("‹bank number›")},
        {pattern(QStringLiteral("\\b[0-9]{2}-[0-9]{2}-[0-9]{2}\\b(?:[ ,/]*[0-9]{8}\\b)?")),
         QStringLiteral("‹bank number›")},
        {pattern(QStringLiteral("\\b[0-9]{6}[ /][0-9]{8}\\b")), QStringLiteral("‹bank number›")},
        {pattern(QStringLiteral("\\b[0-9](?:[ -]?[0-9]){12,18}\\b")), QStringLiteral("‹card number›")},
        {pattern(QStringLiteral("\\b[0-9a-f]{32,}\\b")), QStringLiteral("‹token›")},
        {pattern(QStringLiteral("\\b(?=[a-z_-]*[0-9])[a-z0-9_+/-]{40,}={0,2}")), QStringLiteral("‹token›")},
    };
    return all;
}

graphql::Json redactedTo(const graphql::Json &value, int depth);

graphql::Json redactedMember(const std::string &name, const graphql::Json &value, int depth)
{
    if (!value.is_null() && !value.is_structured() && isSecretName(QString::fromStdString(name)))
        return hidden().toStdString();
    return redactedTo(value, depth);
}

graphql::Json redactedTo(const graphql::Json &value, int depth)
{
    if (depth > maximumDepth)
        return hidden().toStdString();
    if (value.is_string())
        return redacted(QString::fromStdString(value.get_ref<const std::string &>())).toStdString();
    if (value.is_array()) {
        graphql::Json list = graphql::Json::array();
        for (const graphql::Json &item : value)
            list.push_back(redactedTo(item, depth + 1));
        return list;
    }
    if (value.is_object()) {
        graphql::Json object = graphql::Json::object();
        for (const auto &[name, member] : value.items())
            object[name] = redactedMember(name, member, depth + 1);
        return object;
    }
    return value;
}

} // namespace

QString redacted(const QString &text)
{
    QString result = text;
    for (const auto &[expression, replacement] : rules())
        result.replace(expression, replacement);
    return result;
}

graphql::Json redacted(const graphql::Json &value) { return redactedTo(value, 0); }

bool isSecretName(const QString &name)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(secretNames()),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(name).hasMatch();
}

} // namespace tideline::api
