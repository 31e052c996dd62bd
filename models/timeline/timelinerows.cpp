// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinerows.h"

#include "models/forms/fieldspec.h"
#include "models/records/jsonpath.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

//! Later than any date, as text.
constexpr const char *underWay = "~";

QString text(const Json &json, std::string_view path) { return toVariant(valueAt(json, path)).toString(); }

Json leaf(const Json &json, std::string_view path)
{
    const Json *value = valueAt(json, path);
    return value ? *value : Json();
}

QString titleOfKind(const char *kind)
{
    const QList<TimelineKind> kinds = timelineKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [kind](const TimelineKind &one) { return one.id == QLatin1StringView(kind); });
    return found == kinds.end() ? QString() : found->title;
}

//! Times of all zones in one order: in local time, days without a time before everything of that day.
std::string orderOf(const QString &at)
{
    if (!at.contains(u'T'))
        return at.toStdString();
    const QDateTime time = QDateTime::fromString(at, Qt::ISODate);
    return (time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) : at).toStdString();
}

Json entry(const char *kind, const QString &id, const QString &at, const QString &what, Json amount = nullptr,
           Json status = nullptr)
{
    return {{"id", kind + (':' + id.toStdString())},
            {"at", at.isEmpty() ? Json() : Json(at.toStdString())},
            {"kind", kind},
            {"kindWords", titleOfKind(kind).toStdString()},
            {"what", what.toStdString()},
            {"amount", std::move(amount)},
            {"status", std::move(status)},
            {"screen", kind == std::string_view("actions") ? "" : kind},
            {"order", at.isEmpty() ? underWay : orderOf(at)}};
}

template <typename MakeRow>
Json rowsFrom(const Json &list, MakeRow makeRow)
{
    Json rows = Json::array();
    for (const Json &record : rowsOf(list)) {
        if (!record.is_object())
            continue;
        if (Json row = makeRow(record); !row.is_null())
            rows.push_back(std::move(row));
    }
    return rows;
}

QString period(const Json &bill)
{
    const QLocale locale;
    const auto day = [&locale](const QString &iso) {
        return locale.toString(QDate::fromString(iso, Qt::ISODate), u"d MMM yyyy"_s);
    };
    const QString from = text(bill, "fromDate");
    const QString to = text(bill, "toDate");
    return from.isEmpty() || to.isEmpty() ? Words::tr("Bill issued")
                                          : Words::tr("Bill from %1 to %2").arg(day(from), day(to));
}

bool isOver(const QString &status)
{
    return status == "COMPLETED"_L1 || status == "CANCELLED"_L1 || status == "REJECTED"_L1 || status == "ERRORED"_L1;
}

} // namespace

QList<TimelineKind> timelineKinds()
{
    return {{u"payments"_s, Words::tr("Payments and bills")},
            {u"goods"_s, Words::tr("Goods")},
            {u"loyalty"_s, Words::tr("Points and referrals")},
            {u"property"_s, Words::tr("Readings")},
            {u"moves"_s, Words::tr("Moves")},
            {u"actions"_s, Words::tr("Your own actions")}};
}

Columns timelineColumns()
{
    return {{"at", Words::tr("When"), ColumnKind::DateTime},
            {"kindWords", Words::tr("Area")},
            {"what", Words::tr("What happened")},
            {"amount", Words::tr("Amount"), ColumnKind::Money},
            {"status", Words::tr("Status"), ColumnKind::Status}};
}

Json transactionEntries(const Json &transactions)
{
    return rowsFrom(transactions, [](const Json &transaction) {
        const bool isReversed = toVariant(valueAt(transaction, "isReversed")).toBool();
        return entry("payments", u"t"_s + text(transaction, "id"), text(transaction, "postedDate"),
                     text(transaction, "title"), leaf(transaction, "amount"), isReversed ? Json("REVERSED") : Json());
    });
}

Json paymentEntries(const Json &payments)
{
    return rowsFrom(payments, [](const Json &payment) -> Json {
        const QString status = text(payment, "status");
        if (status == "CLEARED"_L1)
            return nullptr; // the transaction tells
        const QString method = text(payment, "transactionType");
        return entry("payments", u"p"_s + text(payment, "uuid"), text(payment, "paymentDate"),
                     method.isEmpty() ? Words::tr("Payment") : Words::tr("Payment: %1").arg(enumLabel(method)),
                     leaf(payment, "amount"), leaf(payment, "status"));
    });
}

Json billEntries(const Json &bills)
{
    return rowsFrom(bills, [](const Json &bill) {
        Json amount = leaf(bill, "closingBalance");
        if (amount.is_null())
            amount = leaf(bill, "grossAmount");
        return entry("payments", u"b"_s + text(bill, "id"), text(bill, "issuedDate"), period(bill),
                     amount.is_number_integer() ? amount : Json());
    });
}

Json readingEntries(const Json &properties)
{
    Json rows = Json::array();
    for (const Json &meter : rowsAt(Json{{"properties", properties}}, "properties.*.activeWaterMeters")) {
        for (const Json &reading : rowsAt(meter, "readings")) {
            const bool isHeld = toVariant(valueAt(reading, "isHeld")).toBool();
            rows.push_back(entry(
                "property", text(reading, "id"), text(reading, "readingDate"),
                Words::tr("Meter %1 read: %2 m³").arg(text(meter, "serialNumber"), text(reading, "valueCubicMetres")),
                nullptr, isHeld ? Json("HELD") : leaf(reading, "source")));
        }
    }
    return rows;
}

Json referralEntries(const Json &referrals)
{
    return rowsFrom(referrals, [](const Json &referral) -> Json {
        const QString joined = text(referral, "referredUserJoinDate");
        if (joined.isEmpty())
            return nullptr;
        return entry("loyalty", u"r"_s + text(referral, "id"), joined,
                     Words::tr("%1 joined by referral").arg(text(referral, "referredUserName")), nullptr,
                     leaf(referral, "paymentStatus"));
    });
}

Json quoteEntries(const Json &quotes)
{
    return rowsFrom(quotes, [](const Json &quote) {
        const bool isOpen = !toVariant(valueAt(quote, "hasQuoteExpired")).toBool();
        return entry("goods", text(quote, "id"), text(quote, "quotedAt"),
                     Words::tr("Quote %1").arg(text(quote, "code")), leaf(quote, "totalNetAmount"),
                     isOpen ? Json() : Json("ACCEPTED_OR_EXPIRED"));
    });
}

Json pointsEntries(const Json &ledger)
{
    return rowsFrom(ledger, [](const Json &movement) {
        const QString reason = enumLabel(text(movement, "reasonCode"));
        QString points = text(movement, "value");
        if (text(movement, "ledgerType") == "CHARGE"_L1 && !points.startsWith(u'-'))
            points.prepend(u'−');
        return entry("loyalty", text(movement, "id"), text(movement, "postedAt"),
                     reason.isEmpty() ? Words::tr("%1 points").arg(points)
                                      : Words::tr("%1 points: %2").arg(points, reason));
    });
}

Json processEntries(const Json &lifecycleProcesses)
{
    const struct
    {
        const char *member;
        QString what;
    } sorts[] = {{"joinSupplierProcesses", Words::tr("Joining")},
                 {"leaveSupplierProcesses", Words::tr("Leaving")},
                 {"occupyPropertyProcesses", Words::tr("Moving in")},
                 {"leavePropertyProcesses", Words::tr("Moving out")}};
    Json rows = Json::array();
    for (const auto &[member, what] : sorts) {
        for (const Json &process : rowsAt(lifecycleProcesses, member)) {
            const QString at = text(process, "occupyAt");
            if (at.isEmpty() && isOver(text(process, "status")))
                continue;
            rows.push_back(entry("moves", QLatin1StringView(member) + text(process, "id"), at, what, nullptr,
                                 leaf(process, "status")));
        }
    }
    return rows;
}

Json actionEntries(const QList<AgentAction> &actions)
{
    Json rows = Json::array();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const AgentAction &action = actions.at(i);
        const char *status = action.outcome == AgentAction::Outcome::Done ? "COMPLETED"
            : action.outcome == AgentAction::Outcome::Refused             ? "REJECTED"
                                                                          : "NO_ANSWER";
        rows.push_back(entry("actions", QString::number(i), action.at.toUTC().toString(Qt::ISODateWithMs), action.title,
                             nullptr, status));
    }
    return rows;
}

void sortEntries(Json &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Json &one, const Json &other) {
        return one["order"].get_ref<const std::string &>() > other["order"].get_ref<const std::string &>();
    });
}

} // namespace tideline::models
