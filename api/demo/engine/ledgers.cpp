// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/ledgers.h"

namespace tideline::demo {

tl::expected<Record, graphql::FieldError> chooseLedger(const Context &context, const Json &input,
                                                       const std::string &account, const LedgerCodes &codes)
{
    // Some inputs take the identifier as a number, others as text.
    const Json &givenId = memberOf(input, "ledgerId");
    const std::string id = givenId.is_number() ? givenId.dump() : textOf(input, "ledgerId");
    const std::string number = textOf(input, "ledgerNumber");
    if (!id.empty() && !number.empty() && !codes.both.empty()) {
        return context.refuse(codes.both, "Name the ledger by its number alone.",
                              {{{"input", "ledgerId"}, "Leave the identifier out.", {}}});
    }
    if (id.empty() && number.empty()) {
        if (!codes.neither.empty()) {
            return context.refuse(codes.neither, "Name the ledger.",
                                  {{{"input", "ledgerNumber"}, "A ledger is required.", {}}});
        }
        if (Record main = context.data.mainLedger(account)) {
            return main;
        }
        return context.refuse(codes.foreign, "The account has no ledger.");
    }
    const Record found = number.empty() ? context.data.ledgers.findBy("id", id) : context.data.ledgers.find(number);
    if (found && textOf(*found, "$account") == account) {
        return found;
    }
    const bool isUnknown = !found && !codes.unknown.empty();
    return context.refuse(isUnknown ? codes.unknown : codes.foreign, "The account has no such ledger.",
                          {{{"input", number.empty() ? "ledgerId" : "ledgerNumber"}, "Not one of the account's.", {}}});
}

std::string complaintAboutAmount(const Context &context, const Json &ledger, std::int64_t amount)
{
    if (amount <= 0) {
        return "More than nothing has to be paid.";
    }
    if (amount > largestPayment) {
        return "One payment comes to £100,000.00 at most.";
    }
    const std::int64_t after = context.data.balance(textOf(ledger, "number")) + amount;
    return after > largestBalance ? "The ledger cannot hold that much." : std::string();
}

tl::expected<Record, graphql::FieldError> ledgerOf(const Context &context, const Json &input,
                                                   const std::string &accountNumber, std::string_view unknown)
{
    return chooseLedger(context, input, accountNumber, {"KT-CT-3820", "KT-CT-3821", unknown, unknown});
}

std::int64_t requestedBack(const DataSet &data, const std::string &ledgerNumber)
{
    std::int64_t sum = 0;
    for (const Record &request : data.repaymentRequests.of(ledgerNumber)) {
        sum += textOf(*request, "status") == "REQUESTED" ? numberOf(*request, "amount") : 0;
    }
    return sum;
}

} // namespace tideline::demo
