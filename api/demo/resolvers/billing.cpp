// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/tables.h"

#include <algorithm>

namespace tideline::demo {

namespace {

Resolution ledgers(const Call &call)
{
    const Json &number = call.argument("ledgerNumber");
    std::vector<Record> found;
    for (const Record &ledger : call.data().ledgers.of(call.text("number"))) {
        const bool isDebt = textOf(*ledger, "ledgerType") == "DEBT";
        if ((number.is_string() && number != memberOf(*ledger, "number"))
            || (isDebt && !flagOf(call.field.arguments, "includeDebtLedgers", true))) {
            continue;
        }
        found.push_back(ledger);
    }
    return listOf(found, call.field.field.type);
}

Resolution amountOwed(const Call &call) { return Resolved(Json(-numberOf(*call.record, "balance"))); }

//! What is planned or on its way for this ledger. Pence.
Resolution paymentsOutstanding(const Call &call)
{
    std::int64_t sum = 0;
    for (const Record &payment : call.data().payments.of(call.text("$account"))) {
        const std::string status = textOf(*payment, "status");
        if (textOf(*payment, "$ledger") == call.text("number") && (status == "PENDING" || status == "REQUESTED")) {
            sum += numberOf(*payment, "amount");
        }
    }
    return Resolved(Json(sum));
}

bool fitsType(const Json &transaction, const std::string &type)
{
    if (type == "UNISSUED_TRANSACTIONS") {
        return !flagOf(transaction, "isIssued");
    }
    if (type == "WATER_CHARGES") {
        return textOf(transaction, "__typename") == "Charge" && textOf(transaction, "reasonCode") == "WATER";
    }
    return false; // No energy here, and nothing imported.
}

bool fitsAnyType(const Json &transaction, const Json &types)
{
    return std::any_of(types.begin(), types.end(), [&transaction](const Json &type) {
        return type.is_string() && fitsType(transaction, type.get<std::string>());
    });
}

//! Filters and order of the `transactions` fields.
Resolution transactionPage(const Call &call, const std::vector<Record> &all)
{
    const Json &types = call.argument("transactionTypes");
    const Json &excluded = call.argument("transactionTypesExcluded");
    const std::string from = textOf(call.field.arguments, "fromDate");
    const std::string to = textOf(call.field.arguments, "toDate");
    std::vector<Record> rows;
    for (const Record &transaction : all) {
        const std::string day = textOf(*transaction, "postedDate");
        if ((types.is_array() && !types.empty() && !fitsAnyType(*transaction, types))
            || (excluded.is_array() && fitsAnyType(*transaction, excluded)) || (!from.empty() && day < from)
            || (!to.empty() && day > to)) {
            continue;
        }
        rows.push_back(transaction);
    }
    // Postings come in the order of their days but for those written late; within a day the later one is newer.
    std::stable_sort(rows.begin(), rows.end(), [](const Record &left, const Record &right) {
        return memberOf(*left, "postedDate").get_ref<const std::string &>()
            < memberOf(*right, "postedDate").get_ref<const std::string &>();
    });
    const bool isAscending = textOf(call.field.arguments, "orderBy") == "POSTED_DATE_ASC";
    return connection(call, isAscending ? Rows::of(std::move(rows)) : Rows::newestFirst(std::move(rows)));
}

Resolution accountTransactions(const Call &call)
{
    const Json &number = call.argument("ledgerNumber");
    const bool allLedgers = flagOf(call.field.arguments, "includeAllLedgers");
    std::vector<Record> all;
    for (const Record &ledger : call.data().ledgers.of(call.text("number"))) {
        const bool isWanted = number.is_string() ? number == memberOf(*ledger, "number")
                                                 : allLedgers || flagOf(*ledger, "affectsAccountBalance");
        if (isWanted) {
            const auto &rows = call.data().transactions.of(textOf(*ledger, "number"));
            all.insert(all.end(), rows.begin(), rows.end());
        }
    }
    return transactionPage(call, all);
}

Resolution ledgerTransactions(const Call &call)
{
    return transactionPage(call, call.data().transactions.of(call.text("number")));
}

Resolution statementTransactions(const Call &call)
{
    std::vector<Record> rows;
    for (const Record &transaction : call.data().transactions.of(call.text("$ledger"))) {
        if (memberOf(*transaction, "billingDocumentIdentifier") == memberOf(*call.record, "id")) {
            rows.push_back(transaction);
        }
    }
    return connection(call, std::move(rows));
}

bool isWantedBill(const Call &call, const Json &bill)
{
    const Json &arguments = call.field.arguments;
    const std::string type = textOf(bill, "billType");
    const bool isOpen = textOf(bill, "status") == "OPEN";
    const std::string issued = textOf(bill, "issuedDate");
    const auto outside = [&arguments](const std::string &day, const char *from, const char *to) {
        const std::string first = textOf(arguments, from);
        const std::string last = textOf(arguments, to);
        return (!first.empty() && day < first) || (!last.empty() && day > last);
    };
    return (!isOpen || flagOf(arguments, "includeOpenStatements"))
        && (type != "PRE_KRAKEN" || flagOf(arguments, "includeHistoricStatements", true))
        && (type != "INVOICE" || flagOf(arguments, "includeInvoices", true))
        && (!call.argument("ledgerNumber").is_string() || call.argument("ledgerNumber") == memberOf(bill, "$ledger"))
        && !outside(textOf(bill, "fromDate"), "fromDate", "toDate")
        && !outside(issued, "issuedFromDate", "issuedToDate");
}

Resolution bills(const Call &call)
{
    std::vector<Record> rows;
    for (const Record &bill : call.data().bills.of(call.text("number"))) {
        if (isWantedBill(call, *bill)) {
            rows.push_back(bill);
        }
    }
    const char *const member =
        textOf(call.field.arguments, "orderBy") == "ISSUED_DATE_DESC" ? "issuedDate" : "fromDate";
    std::stable_sort(rows.begin(), rows.end(), [member](const Record &left, const Record &right) {
        return textOf(*left, member) < textOf(*right, member);
    });
    return connection(call, Rows::newestFirst(std::move(rows)));
}

Resolution bill(const Call &call)
{
    for (const Record &candidate : call.data().bills.of(call.text("number"))) {
        const auto fits = [&call, &candidate](const char *argument, const char *member) {
            const Json &wanted = call.argument(argument);
            return wanted.is_null() || wanted == memberOf(*candidate, member);
        };
        const bool isNamed = !call.argument("id").is_null() || !call.argument("identifier").is_null();
        if (isNamed && fits("id", "id") && fits("identifier", "identifier") && fits("billType", "billType")
            && fits("ledgerNumber", "$ledger")) {
            return objectOf(candidate, call.field.field.type);
        }
    }
    return Resolved();
}

Resolution attachments(const Call &call)
{
    std::vector<Record> rows;
    for (const Json &attachment : memberOf(*call.record, "$attachments")) {
        rows.push_back(passing(attachment));
        (*rows.back())["id"] = memberOf(attachment, "filename");
    }
    return connection(call, std::move(rows));
}

Resolution chargeReasons(const Call &call) { return listOf(call.data().chargeReasons.all(), call.field.field.type); }

Resolution creditReasons(const Call &call) { return listOf(call.data().creditReasons.all(), call.field.field.type); }

constexpr ResolverEntry table[] = {
    {"Query.accountChargeReasons", &chargeReasons},
    {"Query.accountCreditReasons", &creditReasons},
    {"AccountType.ledgers", &ledgers},
    {"AccountType.transactions", &accountTransactions},
    {"AccountType.bills", &bills},
    {"AccountType.bill", &bill},
    {"LedgerType.amountOwedByCustomer", &amountOwed},
    {"LedgerType.paymentsOutstanding", &paymentsOutstanding},
    {"LedgerType.transactions", &ledgerTransactions},
    {"StatementType.transactions", &statementTransactions},
    {"StatementType.attachments", &attachments},
    {"InvoiceType.attachments", &attachments},
    {"PreKrakenBillType.attachments", &attachments},
    {"PeriodBasedDocumentType.attachments", &attachments},
};

} // namespace

std::span<const ResolverEntry> billingResolvers() { return table; }

} // namespace tideline::demo
