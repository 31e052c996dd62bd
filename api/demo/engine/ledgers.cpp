// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/ledgers.h"

namespace tideline::demo {

tl::expected<Record, graphql::FieldError> ledgerOf(const Context &context, const Json &input,
                                                   const std::string &accountNumber, std::string_view unknown)
{
    const Json &number = memberOf(input, "ledgerNumber");
    const Json &id = memberOf(input, "ledgerId");
    if (!number.is_null() && !id.is_null()) {
        return context.refuse("KT-CT-3820", {}, {{{"input", "ledgerId"}, "Give the number alone.", {}}});
    }
    if (number.is_null() && id.is_null()) {
        return context.refuse("KT-CT-3821", {}, {{{"input", "ledgerNumber"}, "Say which ledger is meant.", {}}});
    }
    // Some inputs take the identifier as a number, others as text.
    const std::string wantedId = id.is_string() ? id.get<std::string>() : id.is_null() ? std::string() : id.dump();
    for (const Record &ledger : context.data.ledgers.of(accountNumber)) {
        if (id.is_null() ? memberOf(*ledger, "number") == number : textOf(*ledger, "id") == wantedId) {
            return ledger;
        }
    }
    return context.refuse(unknown, "The account has no such ledger.",
                          {{{"input", id.is_null() ? "ledgerNumber" : "ledgerId"}, "Not found.", {}}});
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
