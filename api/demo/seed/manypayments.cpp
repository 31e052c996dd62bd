// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/manypayments.h"

#include "api/demo/seed/parts.h"

namespace tideline::demo {

void addManyPayments(DataSet &data, int count)
{
    if (count > 0 && !data.accounts.all().empty()) {
        addManyPayments(data, textOf(*data.accounts.all().front(), "number"), count);
    }
}

void addManyPayments(DataSet &data, const std::string &account, int count)
{
    constexpr int aDay = 20;
    const Record ledger = data.mainLedger(account);
    const QDate today = data.clock.today();
    for (int i = count; i > 0; --i) {
        const std::string id = std::to_string(data.nextId());
        data.payments.add(id,
                          {{"id", id},
                           {"amount", 500 + (i * 37) % 9500},
                           {"paymentDate", isoDate(today.addDays(-1 - i / aDay))},
                           {"reference", "Payment " + std::to_string(i)},
                           {"transactionType", i % 3 == 0 ? "BACS_DEPOSIT" : "DEBIT_CARD"},
                           {"status", i % 11 == 0 ? "FAILED" : "CLEARED"},
                           {"uuid", data.random.uuid()},
                           {"paymentInstruction", nullptr},
                           {"surchargeAmount", 0},
                           {"$reason", "BILL_ISSUED"},
                           {"$ledger", ledger ? Json(textOf(*ledger, "number")) : Json()}},
                          account);
    }
}

} // namespace tideline::demo
