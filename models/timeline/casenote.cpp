// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/casenote.h"

#include "api/client/redaction.h"
#include "models/forms/fieldspec.h"
#include "models/forms/money.h"
#include "models/records/jsonpath.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

constexpr int mostRecords = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseNote)
};

QString text(const Json &row, std::string_view path) { return toVariant(valueAt(row, path)).toString(); }

QString whenOf(const QString &at)
{
    const QLocale locale;
    if (at.isEmpty())
        return Words::tr("under way");
    if (!at.contains(u'T'))
        return locale.toString(QDate::fromString(at, Qt::ISODate), u"d MMM yyyy"_s);
    return locale.toString(QDateTime::fromString(at, Qt::ISODate).toLocalTime(), u"d MMM yyyy, HH:mm"_s);
}

QString lineOf(const Json &row)
{
    QStringList parts = {text(row, "what")};
    const QVariant amount = toVariant(valueAt(row, "amount"));
    if (amount.isValid())
        parts += moneyInWords(amount.toLongLong(), QLocale());
    if (const QString status = text(row, "status"); !status.isEmpty())
        parts += enumLabel(status);
    return u"- %1: %2"_s.arg(whenOf(text(row, "at")), parts.join(u", "_s));
}

QString balanceOf(const CustomerSummary &customer)
{
    if (!customer.owed)
        return {};
    if (*customer.owed == 0)
        return Words::tr("Owes nothing");
    const QString amount = moneyInWords(std::abs(*customer.owed), QLocale());
    return *customer.owed > 0 ? Words::tr("Owes %1").arg(amount) : Words::tr("In credit %1").arg(amount);
}

} // namespace

QString caseNote(const CustomerSummary &customer, const Json &rows, const QDateTime &now, const QStringList &missing)
{
    QStringList done;
    QStringList latest;
    for (const Json &row : rows) {
        if (text(row, "kind") == "actions"_L1)
            done.prepend(lineOf(row));
        else if (latest.size() < mostRecords)
            latest += lineOf(row);
    }
    QStringList head = {Words::tr("Account %1").arg(customer.accountNumber)};
    for (const QString &part : {customer.name, balanceOf(customer)}) {
        if (!part.isEmpty())
            head += part;
    }
    QStringList lines = {head.join(u" · "_s), QLocale().toString(now, u"d MMM yyyy, HH:mm"_s)};
    lines += Words::tr("Done in this session:");
    lines += done.isEmpty() ? QStringList(u"- "_s + Words::tr("nothing")) : done;
    lines += Words::tr("Latest on the account:");
    lines += latest.isEmpty() ? QStringList(u"- "_s + Words::tr("nothing")) : latest;
    if (!missing.isEmpty())
        lines += Words::tr("Not in this summary: %1").arg(missing.join(u", "_s));
    for (QString &line : lines)
        line = api::redacted(line);
    return lines.join(u'\n') + u'\n';
}

} // namespace tideline::models
