// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

namespace tideline::demo {

//! What is known of a card or bank account. Whole numbers are not kept: the data set stores the last digits only.
struct Means
{
    std::string type; //!< "CARD", "DIRECT_DEBIT" …
    std::string holder;
    std::string number; //!< Of the card or bank account; or empty, with an IBAN.
    std::string sortCode;
    std::string iban;
    int expiryMonth = 0; //!< Cards only.
    int expiryYear = 0;
};

//! How an instruction begins its life.
struct InstructionStart
{
    std::string status = "ACTIVE";
    std::string validFrom; //!< ISO time; empty: now.
    Json owners; //!< List of PaymentInstructionOwnerType; null: the account's holder.
    bool isAutomated = true; //!< Schedules of its kind on the ledger collect from it from now on.
};

//! \brief Adds an instruction to the account that \p ledger belongs to.
//!
//! A number that ends in 99 makes one that refuses every collection (bankdetails.h).
Record addInstruction(DataSet &data, const Json &ledger, const Means &means, const InstructionStart &start);

//! The stored form of the same, for what is kept until somebody stores it: without whole numbers.
[[nodiscard]] Json withoutNumbers(const Means &means);
Record addInstruction(DataSet &data, const Json &ledger, const Json &stored, const InstructionStart &start);

} // namespace tideline::demo
