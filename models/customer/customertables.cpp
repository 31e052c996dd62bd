// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/customertables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

} // namespace

TableSource usersTable()
{
    return {u"account"_s,
            "account.users",
            "id",
            {{"fullName", Words::tr("Name")},
             {"accountUserRoles.0.role", Words::tr("Role"), ColumnKind::Status},
             {"email", Words::tr("Email"), ColumnKind::Identifier},
             {"mobile", Words::tr("Mobile"), ColumnKind::Identifier},
             {"landline", Words::tr("Landline"), ColumnKind::Identifier},
             {"dateOfBirth", Words::tr("Date of birth"), ColumnKind::Date},
             {"number", Words::tr("User number"), ColumnKind::Identifier}}};
}

TableSource ledgersTable()
{
    return {u"account"_s,
            "account.ledgers",
            "number",
            {{"name", Words::tr("Ledger")},
             {"number", Words::tr("Number"), ColumnKind::Identifier},
             {"ledgerType", Words::tr("Type"), ColumnKind::Status},
             {"amountOwedByCustomer", Words::tr("Balance"), ColumnKind::Owed}}};
}

TableSource referencesTable()
{
    return {u"account"_s,
            "account.references",
            "namespace",
            {{"namespace", Words::tr("Namespace")},
             {"value", Words::tr("Value"), ColumnKind::Identifier},
             {"updatedAt", Words::tr("Changed"), ColumnKind::DateTime}}};
}

TableSource metadataTable()
{
    return {u"account"_s, "account.metadata", "key", {{"key", Words::tr("Key")}, {"value", Words::tr("Value")}}};
}

TableSource billsTable()
{
    return {u"bills"_s,
            "account.bills",
            "id",
            {{"issuedDate", Words::tr("Issued"), ColumnKind::Date},
             {"billType", Words::tr("Kind"), ColumnKind::Status},
             {"fromDate", Words::tr("From"), ColumnKind::Date},
             {"toDate", Words::tr("To"), ColumnKind::Date},
             {"closingBalance", Words::tr("Closing balance"), ColumnKind::Money},
             {"paymentDueDate", Words::tr("Due"), ColumnKind::Date},
             {"id", Words::tr("Number"), ColumnKind::Identifier}}};
}

Columns priorityServiceColumns()
{
    return {{"summary", Words::tr("Need")},
            {"who", Words::tr("Who")},
            {"internalCode", Words::tr("Code"), ColumnKind::Identifier},
            {"createdAt", Words::tr("Since"), ColumnKind::DateTime},
            {"expiryDate", Words::tr("Until"), ColumnKind::Date}};
}

Columns eventColumns()
{
    return {{"date", Words::tr("Date"), ColumnKind::Date},
            {"what", Words::tr("What happened")},
            {"amount", Words::tr("Amount"), ColumnKind::Money},
            {"status", Words::tr("Status"), ColumnKind::Status}};
}

} // namespace tideline::models
