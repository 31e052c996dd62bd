// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/instructions.h"

#include "api/demo/engine/addresses.h"
#include "api/demo/engine/bankdetails.h"

namespace tideline::demo {

namespace {

std::string lastOf(const std::string &text, std::size_t count)
{
    return text.size() > count ? text.substr(text.size() - count) : text;
}

//! The schedules that collect by this kind of instruction, and what they have planned, follow it.
void takeOverSchedules(DataSet &data, const Json &ledger, const Json &instruction)
{
    const std::string type = textOf(instruction, "instructionType") == "CARD" ? "CARD_PAYMENT" : "DIRECT_DEBIT";
    const std::string today = isoDate(data.clock.today());
    const std::string account = textOf(ledger, "$account");
    const Json link = reference("instructions", textOf(instruction, "id"));
    for (const Record &schedule : data.schedules.of(account)) {
        const std::string until = textOf(*schedule, "validTo");
        if (textOf(*schedule, "ledgerNumber") != textOf(ledger, "number") || textOf(*schedule, "scheduleType") != type
            || (!until.empty() && until <= today)) {
            continue;
        }
        (*schedule)["$instruction"] = link;
        for (const Record &payment : data.payments.of(account)) {
            if (memberOf(*payment, "$schedule") == memberOf(*schedule, "id")
                && textOf(*payment, "status") == "SCHEDULED") {
                (*payment)["paymentInstruction"] = link;
            }
        }
    }
}

} // namespace

Json withoutNumbers(const Means &means)
{
    const bool isCard = means.type == "CARD";
    const std::string digits = digitsOf(means.number.empty() ? means.iban : means.number);
    return {{"accountHolder", means.holder},
            {"instructionType", means.type},
            {"cardPaymentNetwork", isCard ? Json(digits.starts_with('4') ? "Visa" : "Mastercard") : Json()},
            {"cardExpiryMonth", isCard ? Json(means.expiryMonth) : Json()},
            {"cardExpiryYear", isCard ? Json(means.expiryYear) : Json()},
            {"sortCode", isCard ? std::string() : pairedSortCode(means.sortCode)},
            {"iban", ""},
            {"bankCode", isCard || means.sortCode.empty() ? Json() : Json(digitsOf(means.sortCode))},
            {"accountType", isCard ? Json() : Json("CURRENT")},
            {"vendor", isCard ? "DEMO_CARDS" : "DEMO_BANK"},
            {"cardNumber", isCard ? "************" + lastOf(digits, 4) : std::string()},
            {"cardType", isCard ? Json("debit") : Json()},
            {"maskedAccountIdentifier", "*****" + lastOf(digits, 3)},
            {"lastFourDigitsOfAccountNumber", lastOf(digits, 4)},
            {"maskedIban", means.iban.empty() ? Json() : Json(means.iban.substr(0, 2) + "**" + lastOf(digits, 4))},
            {"$refuses", refusesCollections(digits)}};
}

Record addInstruction(DataSet &data, const Json &ledger, const Means &means, const InstructionStart &start)
{
    return addInstruction(data, ledger, withoutNumbers(means), start);
}

Record addInstruction(DataSet &data, const Json &ledger, const Json &stored, const InstructionStart &start)
{
    const std::string id = std::to_string(data.nextId());
    const std::string account = textOf(ledger, "$account");
    Json record = stored;
    record["id"] = id;
    record["status"] = start.status;
    record["validFrom"] = start.validFrom.empty() ? isoDateTime(data.clock.now()) : start.validFrom;
    record["owners"] = start.owners;
    if (const Record holder = data.accounts.find(account); holder && !start.owners.is_array()) {
        record["owners"] = Json::array({Json{{"accountUser", reference("users", textOf(*holder, "$holder"))}}});
    }
    record["$ledger"] = memberOf(ledger, "number");
    record["$isAutomated"] = start.isAutomated;
    const Record added = data.instructions.add(id, std::move(record), account);
    if (start.status == "ACTIVE" && start.isAutomated) {
        takeOverSchedules(data, ledger, *added);
        const Record own = data.ledgers.find(textOf(ledger, "number"));
        if (own && textOf(*added, "instructionType") == "DIRECT_DEBIT") {
            (*own)["currentDirectDebitInstructionInvalidatedWithVendor"] = false;
        }
    }
    return added;
}

} // namespace tideline::demo
