// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/faults/faultrules.h"

#include "api/demo/engine/facts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tideline::demo {

namespace {

using Result = tl::expected<FaultRule, QString>;

tl::unexpected<QString> bad(const QString &sentence) { return tl::unexpected<QString>(sentence); }

QString tr(const char *text) { return QCoreApplication::translate("FaultRules", text); }

Result parseHttp(const QString &value)
{
    FaultRule rule;
    rule.kind = FaultRule::Kind::Http;
    rule.status = value.toInt();
    if (rule.status < 400 || rule.status > 599) {
        return bad(tr("The status in \"http=%1\" must be a number from 400 to 599.").arg(value));
    }
    return rule;
}

Result parseDelay(const QString &value)
{
    FaultRule rule;
    rule.kind = FaultRule::Kind::Delay;
    bool isNumber = false;
    rule.delayMs = value.toInt(&isNumber);
    if (!isNumber || rule.delayMs < 0 || rule.delayMs > 600000) {
        return bad(tr("The delay in \"delay=%1\" must be milliseconds from 0 to 600000.").arg(value));
    }
    return rule;
}

Result parseDrop(const QString &value)
{
    FaultRule rule;
    if (value == QLatin1String("before")) {
        rule.kind = FaultRule::Kind::DropBefore;
    } else if (value == QLatin1String("after")) {
        rule.kind = FaultRule::Kind::DropAfter;
    } else {
        return bad(tr("\"drop=%1\" is unknown; write drop=before or drop=after.").arg(value));
    }
    return rule;
}

Result parseBody(const QString &value)
{
    static const std::pair<const char *, FaultRule::Body> kinds[] = {{"truncated", FaultRule::Body::Truncated},
                                                                     {"html", FaultRule::Body::Html},
                                                                     {"notjson", FaultRule::Body::NotJson},
                                                                     {"empty", FaultRule::Body::Empty}};
    for (const auto &[name, kind] : kinds) {
        if (value == QLatin1String(name)) {
            FaultRule rule;
            rule.kind = FaultRule::Kind::Body;
            rule.body = kind;
            return rule;
        }
    }
    return bad(tr("\"body=%1\" is unknown; write body=truncated, body=html, body=notjson or body=empty.").arg(value));
}

//! No country has the letters XX (ISO 3166-1): these stand for the codes that a server may have tomorrow.
bool isOfNobody(const QString &code)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("KT-XX-[0-9]{1,6}")));
    return form.match(code).hasMatch();
}

Result parseCode(const QString &mutation, const QString &code, const Facts &facts)
{
    FaultRule rule;
    rule.code = code.toStdString();
    if (mutation.contains(QLatin1Char('.'))) {
        rule.kind = FaultRule::Kind::Field;
        rule.field = mutation.toStdString();
    } else {
        rule.mutation = mutation.toStdString();
    }
    if (rule.kind == FaultRule::Kind::Code && facts.operation(rule.mutation) == nullptr) {
        return bad(tr("There is no mutation called \"%1\".").arg(mutation));
    }
    if (facts.code(rule.code) == nullptr && !isOfNobody(code)) {
        return bad(tr("\"%1\" is not an error code that the API documents.").arg(code));
    }
    return rule;
}

Result parseOnce(const QString &text, const Facts &facts)
{
    if (text == QLatin1String("expire")) {
        FaultRule rule;
        rule.kind = FaultRule::Kind::Expire;
        rule.remaining = 1;
        return rule;
    }
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const QString name = text.left(equals).trimmed();
    const QString value = text.mid(equals + 1).trimmed();
    if (equals <= 0 || value.isEmpty()) {
        return bad(tr("\"%1\" is not a fault rule; write MUTATION=CODE, TYPE.FIELD=CODE, http=STATUS, delay=MS, "
                      "drop=before, drop=after, "
                      "body=truncated, body=html, body=notjson, body=empty or expire.")
                       .arg(text));
    }
    if (name == QLatin1String("http")) {
        return parseHttp(value);
    }
    if (name == QLatin1String("delay")) {
        return parseDelay(value);
    }
    if (name == QLatin1String("drop")) {
        return parseDrop(value);
    }
    if (name == QLatin1String("body")) {
        return parseBody(value);
    }
    return parseCode(name, value, facts);
}

} // namespace

tl::expected<FaultRule, QString> FaultRule::parse(const QString &text, const Facts &facts)
{
    const qsizetype star = text.indexOf(QLatin1Char('*'));
    if (star < 0) {
        return parseOnce(text.trimmed(), facts);
    }
    bool isNumber = false;
    const int times = text.mid(star + 1).trimmed().toInt(&isNumber);
    if (!isNumber || times < 1) {
        return bad(tr("What follows * in \"%1\" must be a whole number, 1 or more.").arg(text));
    }
    Result rule = parseOnce(text.left(star).trimmed(), facts);
    if (rule) {
        rule->remaining = times;
    }
    return rule;
}

std::optional<std::string> FaultRules::takeCode(const std::string &mutation)
{
    for (FaultRule &rule : m_rules) {
        if (rule.kind == FaultRule::Kind::Code && rule.mutation == mutation && rule.remaining != 0) {
            rule.remaining -= rule.remaining > 0 ? 1 : 0;
            return rule.code;
        }
    }
    return std::nullopt;
}

std::optional<std::string> FaultRules::takeField(std::string_view type, std::string_view field)
{
    for (FaultRule &rule : m_rules) {
        if (rule.kind != FaultRule::Kind::Field || rule.remaining == 0) {
            continue;
        }
        const std::string_view wanted(rule.field);
        if (wanted.size() == type.size() + 1 + field.size() && wanted.starts_with(type) && wanted.ends_with(field)
            && wanted[type.size()] == '.') {
            rule.remaining -= rule.remaining > 0 ? 1 : 0;
            return rule.code;
        }
    }
    return std::nullopt;
}

std::optional<FaultRule> FaultRules::take(FaultRule::Kind kind, bool endlessOnly)
{
    for (FaultRule &rule : m_rules) {
        if (rule.kind == kind && rule.remaining != 0 && !(endlessOnly && rule.remaining > 0)) {
            rule.remaining -= rule.remaining > 0 ? 1 : 0;
            return rule;
        }
    }
    return std::nullopt;
}

} // namespace tideline::demo
