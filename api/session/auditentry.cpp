// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session/auditentry.h"

#include "api/client/redaction.h"

#include <QRegularExpression>
#include <QStringList>

namespace tideline::api {

namespace {

constexpr qsizetype longestValue = 60;
constexpr qsizetype mostTargets = 6;
constexpr int deepest = 4;

//! Names of arguments that point at a record. What is not surely one is left out.
bool isIdentifier(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^id|[a-z]Ids?|[a-z]Number|Uuid|^uuid|[a-z]Code)$"));
    static const QRegularExpression never(
        QStringLiteral(
            "phone|mobile|landline|bank|sort|branch|card|iban|postcode|token|secret|key|claim|promo|captcha"),
        QRegularExpression::CaseInsensitiveOption);
    // A number of a bank account is called as that of a customer's: see accountNumberOf().
    return pattern.match(name).hasMatch() && !never.match(name).hasMatch() && !isSecretName(name);
}

//! Customers' numbers look like A-1B2C3D4E; those of bank accounts do not.
bool isCustomerNumber(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z]-[0-9A-Z]{4,12}\\z"));
    return form.match(value).hasMatch();
}

QString textOf(const graphql::Json &value)
{
    if (value.is_number_integer())
        return QString::number(value.get<qint64>());
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

bool isPlain(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_.:-]+\\z"));
    return value.size() <= longestValue && form.match(value).hasMatch();
}

template <typename Visit>
void visitMembers(const graphql::Json &value, int depth, const Visit &visit)
{
    if (depth > deepest)
        return;
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end(); ++member) {
            visit(QString::fromStdString(member.key()), member.value());
            visitMembers(member.value(), depth + 1, visit);
        }
    } else if (value.is_array()) {
        for (const graphql::Json &element : value)
            visitMembers(element, depth + 1, visit);
    }
}

} // namespace

QString auditCustomer(const Request &request)
{
    QString found;
    visitMembers(request.variables, 0, [&found](const QString &name, const graphql::Json &value) {
        const QString text = textOf(value);
        if (found.isEmpty() && name.endsWith(QLatin1String("ccountNumber")) && isCustomerNumber(text))
            found = text;
    });
    return found;
}

QString auditTarget(const Request &request)
{
    QStringList found;
    visitMembers(request.variables, 0, [&found](const QString &name, const graphql::Json &value) {
        const QString text = textOf(value);
        const bool isAccount = name.endsWith(QLatin1String("ccountNumber"));
        if (found.size() < mostTargets && isIdentifier(name) && isPlain(text) && (!isAccount || isCustomerNumber(text)))
            found += name + u'=' + text;
    });
    return found.join(u' ');
}

QString auditOutcome(const Result &result)
{
    if (!result && result.error().maybeDone)
        return QStringLiteral("unknown");
    QStringList words;
    if (result) {
        words += QStringLiteral("ok");
        for (const Error &warning : result->warnings)
            words += warning.codes();
    } else {
        words = result.error().codes();
        if (words.isEmpty())
            words += toString(result.error().kind);
    }
    return words.join(u' ').left(longestValue * 2);
}

} // namespace tideline::api
