// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demofixture.h"

namespace tideline::demo::testing {

//! \brief A demo with one account at hand, for everything about payments: runs mutations and reads back what queries
//! say afterwards.
class PaymentStage
{
public:
    PaymentStage(); //!< Signed in as the agent, at an active account that pays by a direct debit that works.

    //! The same for the first account whose record, main ledger and first instruction fit; the last may be null.
    void choose(const std::function<bool(const Json &account, const Json &ledger, const Json &instruction)> &fits);
    void moveTo(int daysFromToday); //!< Moves the clock, and signs in again as tokens have run out.

    //! Runs a mutation; its account number is added unless the input has one. `ledger` adds the ledger's number.
    Reply run(const char *mutation, Json input);
    Reply runOnLedger(const char *mutation, Json input);
    //! A payment that is collected now, under a key of its own.
    Reply collect(std::int64_t amount, const char *method = "DIRECT_DEBIT", int inDays = 0);

    [[nodiscard]] Json account(); //!< As the query shows it.
    [[nodiscard]] std::int64_t balance(); //!< Of the ledger.
    //! The row with this id, from the account's `payments`, `paymentSchedules` or `paymentMethods`; null without.
    [[nodiscard]] Json row(const char *connection, const Json &id);
    [[nodiscard]] std::size_t count(const char *connection);
    [[nodiscard]] std::string statusOf(const Json &paymentId) { return textOf(row("payments", paymentId), "status"); }
    [[nodiscard]] Json newestPayment(); //!< The one with the highest id.
    //! The schedules of the ledger that run today.
    [[nodiscard]] std::vector<Json> running();
    [[nodiscard]] std::string foreignLedger(); //!< The main ledger of another account.

    static std::string day(int fromToday); //!< ISO date.
    DataSet &data() { return demo.server.data(); }

    Demo demo;
    std::string number;
    std::string ledger;

private:
    int m_keys = 0;
};

constexpr const char *goodSortCode = "20-00-00";
constexpr const char *goodNumber = "31926819";

[[nodiscard]] Json goodBank(); //!< BankDetailsInput
[[nodiscard]] Json localBank(); //!< DirectDebitInstructionLocalBankDetailsInput

} // namespace tideline::demo::testing
