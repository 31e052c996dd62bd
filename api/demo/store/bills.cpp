// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/bills.h"

#include "api/demo/store/homes.h"
#include "api/demo/store/water.h"

#include <QString>

#include <algorithm>

namespace tideline::demo {

namespace {

//! What one home used in a time, and what that costs.
struct Usage
{
    std::int64_t cubic = 0; //!< Cubic metres; whole ones are billed.
    std::int64_t pence = 0;
    bool isMetered = false;
};

Usage usageOf(const DataSet &data, const std::string &account, const Json &property, const QDate &from,
              const QDate &until)
{
    Usage usage;
    const Record point = supplyPointOf(data, property);
    const Json link = reference("supplyPoints", point ? textOf(*point, "id") : std::string());
    for (const Record &agreement : data.agreements.of(account)) {
        const QDate end = dateFrom(textOf(*agreement, "validTo"));
        const QDate first = std::max(from, dateFrom(textOf(*agreement, "validFrom")));
        const QDate last = end.isValid() ? std::min(until, end) : until;
        if (memberOf(*agreement, "supplyPoint") != link || first >= last) {
            continue;
        }
        const Record product = data.follow(memberOf(*agreement, "product"));
        if (!product || !flagOf(*product, "$isMeasured")) {
            usage.pence += unmeasuredPencePerQuarter * first.daysTo(last) / 91;
            continue;
        }
        std::int64_t litres = 0;
        for (const Record &meter : data.meters.of(textOf(property, "id"))) {
            const MeterHistory history(data, textOf(*meter, "id"));
            const QDate removed = dateFrom(textOf(*meter, "$removedOn"));
            const QDate fitted = std::max(first, dateFrom(textOf(*meter, "$installedOn")));
            const QDate stopped = removed.isValid() ? std::min(last, removed) : last;
            litres += fitted < stopped ? history.litresOn(stopped) - history.litresOn(fitted) : 0;
        }
        const std::int64_t cubic = std::max<std::int64_t>(0, litres) / 1000;
        usage.isMetered = true;
        usage.cubic += cubic;
        usage.pence += cubic * pencePerCubicMetre;
    }
    return usage;
}

Json statementRecord(const DataSet &data, const std::string &account, const std::string &id, const QDate &from,
                     const QDate &to)
{
    const Record owner = data.accounts.find(account);
    const Record ledger = data.mainLedger(account);
    const std::string ledgerNumber = ledger ? textOf(*ledger, "number") : std::string();
    std::int64_t opening = 0; // What all earlier bills left.
    for (const Record &transaction : data.transactions.of(ledgerNumber)) {
        opening += isSet(*transaction, "billingDocumentIdentifier") ? numberOf(*transaction, "amount") : 0;
    }
    return {{"__typename", "StatementType"},
            {"id", id},
            {"billType", "STATEMENT"},
            {"fromDate", isoDate(from)},
            {"toDate", isoDate(to)},
            {"temporaryUrl", nullptr},
            {"issuedDate", nullptr},
            {"$attachments", Json::array()},
            {"reversalsAfterClose", "NOT_CLOSED"},
            {"totalCharges", billTotal(0)},
            {"totalCredits", billTotal(0)},
            {"closingBalance", nullptr},
            {"openingBalance", opening},
            {"isExternalBill", false},
            {"userId", owner ? std::stoi('0' + textOf(*owner, "$holder")) : 0},
            {"toAddress", owner ? memberOf(*owner, "billingEmail") : Json()},
            {"paymentDueDate", nullptr},
            {"consumptionStartDate", isoDate(from)},
            {"consumptionEndDate", isoDate(to)},
            {"isFinal", false},
            {"status", "OPEN"},
            {"heldStatus", {{"isHeld", false}, {"reason", nullptr}}},
            {"$ledger", ledgerNumber},
            {"$account", account}};
}

//! Puts what is on no bill yet onto this one. Returns the sum of it.
std::int64_t claimTransactions(DataSet &data, const std::string &ledger, const std::string &bill)
{
    std::int64_t sum = 0;
    for (const Record &transaction : data.transactions.of(ledger)) {
        if (!isSet(*transaction, "billingDocumentIdentifier")) {
            (*transaction)["billingDocumentIdentifier"] = bill;
            (*transaction)["isIssued"] = true;
            (*transaction)["hasStatement"] = true;
            sum += numberOf(*transaction, "amount");
        }
    }
    return sum;
}

} // namespace

Json billTotal(std::int64_t amount) { return {{"netTotal", amount}, {"taxTotal", 0}, {"grossTotal", amount}}; }

Json billAttachment(const std::string &bill, const QDate &today)
{
    return Json::array({Json{{"temporaryUrl", "https://water.example.com/documents/" + bill + ".pdf"},
                             {"temporaryUrlExpiresAt", isoDateTime(today.addDays(1))},
                             {"filename", "bill-" + bill + ".pdf"}}});
}

Record openStatement(const DataSet &data, const std::string &account)
{
    const auto &bills = data.bills.of(account);
    const auto found = std::find_if(bills.rbegin(), bills.rend(),
                                    [](const Record &bill) { return textOf(*bill, "status") == "OPEN"; });
    return found == bills.rend() ? nullptr : *found;
}

Record addOpenStatement(DataSet &data, const std::string &account, const QDate &from)
{
    const std::string id = std::to_string(data.nextId());
    return data.bills.add(id, statementRecord(data, account, id, from, from.addMonths(3).addDays(-1)), account);
}

QDate billedUntil(const DataSet &data, const std::string &account)
{
    QDate last;
    for (const Record &bill : data.bills.of(account)) {
        const QDate to = dateFrom(textOf(*bill, "toDate"));
        if (isSet(*bill, "issuedDate") && to.isValid() && (!last.isValid() || to >= last)) {
            last = to.addDays(1);
        }
    }
    return last;
}

Record issueFinalBill(DataSet &data, const std::string &account, const Json &property, const QDate &day)
{
    const QDate today = data.clock.today();
    Record bill = openStatement(data, account);
    if (!bill) {
        const QDate billed = billedUntil(data, account);
        bill = addOpenStatement(data, account, billed.isValid() ? billed : day);
    }
    const QDate from = std::min(day, dateFrom(textOf(*bill, "fromDate")));
    const Usage usage = usageOf(data, account, property, from, day);
    const std::int64_t standing = from.daysTo(day) * standingPencePerDay;
    const std::string id = textOf(*bill, "id");
    const std::string ledger = textOf(*bill, "$ledger");
    const std::int64_t credits = claimTransactions(data, ledger, id);
    const Json quantity =
        usage.isMetered ? Json(QString::number(static_cast<double>(usage.cubic), 'f', 3).toStdString()) : Json();
    data.post(ledger, "Charge", -(usage.pence + standing), today, "Final charge for water and waste water",
              {{"consumption",
                {{"startDate", isoDate(from)},
                 {"endDate", isoDate(day)},
                 {"quantity", quantity},
                 {"unit", "cubicMetres"},
                 {"usageCost", usage.pence},
                 {"supplyCharge", standing}}},
               {"isExport", false},
               {"reasonCode", "WATER"}});
    claimTransactions(data, ledger, id);
    bill->update(Json{{"toDate", isoDate(day)},
                      {"consumptionEndDate", isoDate(day)},
                      {"temporaryUrl", "https://water.example.com/documents/" + id + ".pdf"},
                      {"issuedDate", isoDate(today)},
                      {"$attachments", billAttachment(id, today)},
                      {"reversalsAfterClose", "NONE"},
                      {"totalCharges", billTotal(usage.pence + standing)},
                      {"totalCredits", billTotal(credits)},
                      {"closingBalance", data.balance(ledger)},
                      {"paymentDueDate", isoDate(today.addDays(14))},
                      {"isFinal", true},
                      {"status", "CLOSED"}});
    return bill;
}

} // namespace tideline::demo
