// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

//! \file
//! What can be told about a bank account or card from its numbers alone. Spaces and dashes between digits do not count.
//!
//! The demo's own conventions: no bank has the sort code 00-00-00, and an account or card number that ends in 99 is
//! taken but refuses every collection.
namespace tideline::demo {

[[nodiscard]] bool isSortCode(const std::string &text); //!< Six digits, in pairs or not.
[[nodiscard]] bool isBankAccountNumber(const std::string &text); //!< Eight digits.
[[nodiscard]] bool isIban(const std::string &text); //!< ISO 13616: country, two check digits (mod 97), 15 to 34 long.
[[nodiscard]] bool isCardNumber(const std::string &text); //!< ISO/IEC 7812: 12 to 19 digits, the last a check digit.

[[nodiscard]] std::string pairedSortCode(const std::string &text); //!< "20-00-00"
[[nodiscard]] bool isKnownSortCode(const std::string &text); //!< Some bank has it.
[[nodiscard]] bool refusesCollections(const std::string &number);

} // namespace tideline::demo
