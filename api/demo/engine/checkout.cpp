// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/checkout.h"

#include "api/demo/engine/bankdetails.h"
#include "api/demo/engine/ledgers.h"

namespace tideline::demo {

namespace {

constexpr int daysOpen = 1;
constexpr int bankDays = 3; //!< From the customer's word to the money, by direct debit.

std::string addRequestedPayment(DataSet &data, const PageRequest &request, const std::string &expiresAt)
{
    const std::string id = std::to_string(data.nextId());
    data.payments.add(id,
                      {{"id", id},
                       {"amount", request.amount},
                       {"paymentDate", isoDate(data.clock.today())},
                       {"reference", request.description},
                       {"transactionType", request.method == "CARD" ? "DEBIT_CARD" : "DD_FIRST_COLLECTION"},
                       {"status", "REQUESTED"},
                       {"uuid", data.random.uuid()},
                       {"paymentInstruction", nullptr},
                       {"surchargeAmount", 0},
                       {"$reason", nullptr},
                       {"$ledger", request.ledger},
                       {"$expiresAt", expiresAt}},
                      request.account);
    return id;
}

std::string settlePayment(DataSet &data, Json &page, Json &payment, Deed deed, const Means &means)
{
    if (deed != Deed::Complete) {
        payment["status"] = deed == Deed::Cancel ? "DELETED" : "FAILED";
        return deed == Deed::Cancel ? "Cancel" : deed == Deed::Break ? "Error" : "Failure";
    }
    const std::string ledger = textOf(payment, "$ledger");
    const std::int64_t amount = numberOf(payment, "amount");
    const QDate today = data.clock.today();
    payment["paymentDate"] = isoDate(today);
    if (refusesCollections(means.number) || data.balance(ledger) + amount > largestBalance) {
        payment["status"] = "FAILED";
        return "Failure";
    }
    if (textOf(page, "method") != "CARD") {
        payment["paymentDate"] = isoDate(today.addDays(bankDays));
        payment["status"] = "PENDING"; // Collected by catchUp() when the day has come.
        return "Pending";
    }
    data.collect(payment, today);
    return "Success";
}

Completion settleInstruction(DataSet &data, const Json &page, Deed deed, const Means &means)
{
    if (deed == Deed::Cancel || deed == Deed::Break) {
        return {deed == Deed::Cancel ? "Cancel" : "Error", {}};
    }
    const bool isRefused = deed == Deed::Refuse;
    if (flagOf(page, "isEmbedded")) {
        return {isRefused ? "Failure" : "Success",
                isRefused ? std::string() : addVendorReference(data, means, textOf(page, "account"))};
    }
    const Record ledger = data.ledgers.find(textOf(page, "ledger"));
    if (!ledger) {
        return {"Error", {}};
    }
    InstructionStart start;
    start.status = isRefused ? "FAILED" : "ACTIVE";
    addInstruction(data, *ledger, means, start);
    return {isRefused ? "Failure" : "Success", {}};
}

} // namespace

Record openPage(DataSet &data, const PageRequest &request)
{
    const std::string secret = data.random.hex(40);
    const std::string expiresAt = isoDateTime(data.clock.now().addDays(daysOpen));
    Json page = {{"secret", secret},
                 {"retrievalToken", data.random.hex(24)},
                 {"account", request.account},
                 {"ledger", request.ledger},
                 {"method", request.method},
                 {"isEmbedded", request.isEmbedded},
                 {"amount", request.amount},
                 {"description", request.description},
                 {"isByTelephone", request.isByTelephone},
                 {"returnUrls", request.returnUrls},
                 {"payment", request.amount > 0 ? addRequestedPayment(data, request, expiresAt) : std::string()},
                 {"expiresAt", expiresAt},
                 {"isUsed", false}};
    return data.paymentPages.add(secret, std::move(page), request.account);
}

PageState stateOf(const DataSet &data, const Json &page)
{
    if (flagOf(page, "isUsed")) {
        return PageState::Used;
    }
    return dateTimeFrom(textOf(page, "expiresAt")) <= data.clock.now() ? PageState::Expired : PageState::Open;
}

Completion completePage(DataSet &data, Json &page, Deed deed, const Means &means)
{
    Q_ASSERT(stateOf(data, page) == PageState::Open);
    page["isUsed"] = true;
    if (numberOf(page, "amount") == 0) {
        return settleInstruction(data, page, deed, means);
    }
    const Record payment = data.payments.find(textOf(page, "payment"));
    if (!payment || textOf(*payment, "status") != "REQUESTED") {
        return {"Error", {}};
    }
    return {settlePayment(data, page, *payment, deed, means), {}};
}

std::string addVendorReference(DataSet &data, const Means &means, const std::string &account, std::string reference)
{
    if (reference.empty()) {
        reference = "vendor_" + data.random.hex(20);
    }
    data.vendorReferences.add(reference, {{"means", withoutNumbers(means)}, {"account", account}, {"isStored", false}});
    return reference;
}

} // namespace tideline::demo
