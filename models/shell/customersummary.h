// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace tideline::models {

//! One customer as a line: in search results, in the list of recent customers, on a tab.
struct CustomerSummary
{
    QString accountNumber;
    QString name;
    QString place; //!< "12 Mill Lane, Tewkesbury, GL20 5AB"
    QString contact; //!< Email or phone of the first user.
    QString status; //!< The account's status as the API spells it.
    std::optional<qint64> owed; //!< Over all ledgers, minor units, negative when in credit; unset when not known.

    bool operator==(const CustomerSummary &) const = default;
};

//! From an account object with number, billingName, status, ledgers, address and users; absent parts stay empty.
[[nodiscard]] CustomerSummary customerSummary(const graphql::Json &account);

//! What lists of customers offer beside the name to show.
enum CustomerRole { CustomerSummaryRole = Qt::UserRole, CustomerNumberRole };

//! One customer for a role of a list's data(); an invalid QVariant for roles that say nothing of customers.
[[nodiscard]] QVariant customerData(const CustomerSummary &customer, int role);

} // namespace tideline::models

Q_DECLARE_METATYPE(tideline::models::CustomerSummary)
