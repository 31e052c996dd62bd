// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/afterwards.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::testing {

namespace {

using graphql::Json;

//! `goodsQuote.code` becomes `/goodsQuote/code`; null when it leads nowhere.
Json valueIn(const Json &answer, const QString &path)
{
    const Json::json_pointer pointer((u'/' + QString(path).replace(u'.', u'/')).toStdString());
    return answer.contains(pointer) ? answer.at(pointer) : Json();
}

QString textOf(const Json &value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

bool holds(const Json &shown, const Json &wanted)
{
    if (wanted == Json("*"))
        return !shown.is_null();
    if (wanted.is_object()) {
        return shown.is_object()
            && std::all_of(wanted.items().begin(), wanted.items().end(), [&shown](const auto &member) {
                   return shown.contains(member.key()) && holds(shown.at(member.key()), member.value());
               });
    }
    if (wanted.is_array()) {
        return shown.is_array() && std::all_of(wanted.begin(), wanted.end(), [&shown](const Json &row) {
                   return std::any_of(shown.begin(), shown.end(), [&row](const Json &one) { return holds(one, row); });
               });
    }
    return shown == wanted;
}

QString complaint(const char *what, const Json &wanted, const std::optional<Shown> &before, const Shown &after)
{
    const auto words = [](const Shown &shown) {
        return shown.page.isEmpty() ? textOf(shown.data) + u' ' + shown.code : shown.page;
    };
    return u"%1: %2\nbefore: %3\nafter: %4"_s.arg(QLatin1String(what), textOf(wanted),
                                                  before ? words(*before) : u"not asked"_s, words(after));
}

} // namespace

Json withAnswer(Json value, const Json &answer)
{
    if (value.is_structured()) {
        for (Json &inner : value)
            inner = withAnswer(inner, answer);
        return value;
    }
    if (!value.is_string())
        return value;
    QString text = textOf(value);
    static const QRegularExpression placeholder(u"\\$\\{answer\\.([\\w.]+)\\}"_s);
    qsizetype from = 0;
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text, from)) {
        const Json found = valueIn(answer, match.captured(1));
        if (!found.is_null() && match.capturedLength() == text.size())
            return found;
        const QString words = found.is_null() ? match.captured(0) : textOf(found);
        text.replace(match.capturedStart(), match.capturedLength(), words);
        from = match.capturedStart() + words.size();
    }
    return text.toStdString();
}

bool canBeAskedBefore(const Json &rule)
{
    if (textOf(rule.value("query", Json(""))).startsWith("mutation"_L1))
        return false;
    return std::none_of(rule.items().begin(), rule.items().end(), [](const auto &member) {
        return member.key() != "shows" && member.key() != "reads" && textOf(member.value()).contains("${answer."_L1);
    });
}

QString missingChange(const Json &rule, const std::optional<Shown> &before, const Shown &after)
{
    if (rule.contains("refused")) {
        const QString code = textOf(rule.at("refused"));
        const bool isRefused = after.code == code && !(before && before->code == code);
        return isRefused ? QString() : complaint("is not refused", rule.at("refused"), before, after);
    }
    if (rule.contains("reads")) {
        const QString words = textOf(rule.at("reads"));
        const bool isRead = after.page.contains(words) && !(before && before->page.contains(words));
        return isRead ? QString() : complaint("cannot be read", rule.at("reads"), before, after);
    }
    if (!after.code.isEmpty())
        return complaint("was refused", rule, before, after);
    if (rule.contains("changes"))
        return before && before->data != after.data ? QString() : complaint("is as before", rule, before, after);
    if (rule.contains("shows")) {
        const Json &wanted = rule.at("shows");
        if (!holds(after.data, wanted) || (before && holds(before->data, wanted)))
            return complaint("does not come to show", wanted, before, after);
    }
    if (rule.contains("hides")) {
        const Json &wanted = rule.at("hides");
        if (holds(after.data, wanted) || !before || !holds(before->data, wanted))
            return complaint("does not go", wanted, before, after);
    }
    return rule.contains("shows") || rule.contains("hides") ? QString() : u"the rule says nothing"_s;
}

} // namespace tideline::testing
