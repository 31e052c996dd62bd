// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/alerts.h"

#include "models/records/connectionmodel.h"
#include "models/records/jsonpath.h"
#include "models/shell/customersummary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

//! Calls \p visit with every object of the list at \p path; nothing happens when there is none.
template <typename Visit>
void forEach(const Json &json, std::string_view path, Visit visit)
{
    const Json *list = valueAt(json, path);
    if (!list || !list->is_array())
        return;
    for (const Json &item : *list) {
        if (item.is_object())
            visit(item);
    }
}

QString text(const Json &json, std::string_view path) { return toVariant(valueAt(json, path)).toString(); }

void addUserAlerts(const Json &overview, QList<Alert> &alerts)
{
    QStringList needs;
    forEach(overview, "account.users", [&](const Json &user) {
        if (toVariant(valueAt(user, "isDeceased")).toBool())
            alerts += {Alert::Tone::Error, Words::tr("%1 has died").arg(text(user, "fullName")), u"account"_s};
        forEach(user, "specialCircumstances.records", [&needs](const Json &record) {
            if (const QString summary = text(record, "summary"); !summary.isEmpty() && !needs.contains(summary))
                needs += summary;
        });
    });
    if (!needs.isEmpty())
        alerts += {Alert::Tone::Warning, Words::tr("Priority services: %1").arg(needs.join(u", "_s)), u"account"_s};
}

void addPaymentAlerts(const Json &overview, QList<Alert> &alerts)
{
    // Only the newest payment that has an outcome counts: a failure that was made good is history.
    bool isDecided = false;
    forEach(overview, "account.payments.edges", [&](const Json &edge) {
        const QString status = text(edge, "node.status");
        if (isDecided || status == "SCHEDULED"_L1 || status == "PENDING"_L1 || status == "DELETED"_L1)
            return;
        isDecided = true;
        if (status == "FAILED"_L1)
            alerts += {Alert::Tone::Error, Words::tr("The latest payment failed"), u"payments"_s};
    });
    const qint64 overdue = toVariant(valueAt(overview, "account.overdueBalance")).toLongLong();
    const Json *account = valueAt(overview, "account");
    const qint64 owed = account ? customerSummary(*account).owed.value_or(0) : 0;
    if (overdue > 0) {
        alerts += {Alert::Tone::Warning,
                   overdue < owed ? Words::tr("Part of the balance is overdue") : Words::tr("The balance is overdue"),
                   u"payments"_s};
    }
    if (toVariant(valueAt(overview, "account.isInHardship")).toBool())
        alerts +=
            {Alert::Tone::Warning, Words::tr("In hardship: talk about help before asking for money"), u"account"_s};
}

} // namespace

QList<Alert> alertsOf(const Json &overview)
{
    QList<Alert> alerts;
    addUserAlerts(overview, alerts);
    addPaymentAlerts(overview, alerts);
    forEach(overview, "goodsQuotes", [&alerts](const Json &quote) {
        if (!toVariant(valueAt(quote, "hasQuoteExpired")).toBool())
            alerts += {Alert::Tone::Info, Words::tr("Open quote %1").arg(text(quote, "code")), u"goods"_s};
    });
    QStringList pending;
    forEach(overview, "account.consents", [&pending](const Json &consent) {
        if (text(consent, "value") == "PENDING"_L1)
            pending += text(consent, "type.name");
    });
    if (!pending.isEmpty())
        alerts += {Alert::Tone::Info, Words::tr("Waiting for the customer to confirm: %1").arg(pending.join(u", "_s)),
                   u"consents"_s};
    std::stable_sort(alerts.begin(), alerts.end(),
                     [](const Alert &a, const Alert &b) { return int(a.tone) > int(b.tone); });
    return alerts;
}

QList<Alert> hiddenAlerts(const QList<api::Error> &refusals)
{
    const struct
    {
        std::string path;
        QString text;
        QString screen;
    } sources[] = {
        {"account.users.specialCircumstances.records.summary", Words::tr("Priority services are not shown to you"),
         u"account"_s},
        {"account.payments.status", Words::tr("Whether a payment failed is not shown to you"), u"payments"_s},
        {"account.isInHardship", Words::tr("Whether there is hardship is not shown to you"), u"account"_s},
        {"goodsQuotes.hasQuoteExpired", Words::tr("Open quotes are not shown to you"), u"goods"_s},
        {"account.consents.value", Words::tr("Consents that wait are not shown to you"), u"consents"_s},
    };
    QList<Alert> hidden;
    for (const auto &[path, text, screen] : sources) {
        for (const api::Error &refused : refusals) {
            const std::string met = plainPath(dotted(refused.path));
            const Alert alert{Alert::Tone::Info, text, screen};
            if (isNotAllowed(refused) && isPartOf(path, met) && !hidden.contains(alert))
                hidden += alert;
        }
    }
    return hidden;
}

} // namespace tideline::models
