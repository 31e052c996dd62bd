// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/customersummary.h"

#include "models/records/jsonpath.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tideline::models {

CustomerSummary customerSummary(const graphql::Json &account)
{
    const auto text = [&account](std::string_view path) { return toVariant(valueAt(account, path)).toString(); };
    CustomerSummary summary;
    summary.accountNumber = text("number");
    summary.status = text("status");
    summary.name = text("billingName");
    if (summary.name.isEmpty())
        summary.name = text("users.0.fullName");
    QStringList place;
    for (const std::string_view path : {"address.streetAddress", "address.locality", "address.postalCode"}) {
        if (const QString part = text(path); !part.isEmpty())
            place += part;
    }
    summary.place = place.join(u", "_s);
    summary.contact = text("users.0.email");
    if (summary.contact.isEmpty())
        summary.contact = text("users.0.mobile");
    // Not the account's balance: it leaves ledgers out, and its sign is not documented.
    if (const graphql::Json *ledgers = valueAt(account, "ledgers"); ledgers && ledgers->is_array()) {
        summary.owed = 0;
        for (const graphql::Json &ledger : *ledgers)
            *summary.owed += toVariant(valueAt(ledger, "amountOwedByCustomer")).toLongLong();
    }
    return summary;
}

QVariant customerData(const CustomerSummary &customer, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return customer.name;
    case Qt::AccessibleTextRole: {
        QStringList parts = {customer.name, customer.accountNumber, customer.place};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case CustomerSummaryRole:
        return QVariant::fromValue(customer);
    case CustomerNumberRole:
        return customer.accountNumber;
    default:
        return {};
    }
}

} // namespace tideline::models
