// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

//! \file
//! How the demo backend comes to each documented error: for every pair of mutation and code one row, an area a file.
//! Codes that every mutation shares (KT-CT-1111, KT-CT-1112, KT-CT-1113) are made once, in common.cpp, and have no
//! rows.
namespace tideline::demo {

//! What brings an error about.
enum class Origin {
    Natural, //!< Input or state: `how` says which.
    RuleOnly, //!< Nothing but a fault rule: `how` says why.
};

//! One pair of mutation and code.
struct Cause
{
    std::string_view mutation; //!< "collectPayment"
    std::string_view code; //!< "KT-CT-3928"
    Origin origin = Origin::Natural;
    std::string_view how; //!< One clause, in the present tense.
};

[[nodiscard]] std::span<const Cause> accountCauses();
[[nodiscard]] std::span<const Cause> goodsCauses();
[[nodiscard]] std::span<const Cause> moveCauses();
[[nodiscard]] std::span<const Cause> propertyCauses();
[[nodiscard]] std::span<const Cause> repaymentCauses();
[[nodiscard]] std::span<const Cause> securityCauses();
[[nodiscard]] std::span<const Cause> paymentCauses();
[[nodiscard]] std::span<const Cause> consentCauses();
[[nodiscard]] std::span<const Cause> contactCauses();
[[nodiscard]] std::span<const Cause> loyaltyCauses();

//! The rows of all areas, in no particular order.
[[nodiscard]] std::vector<Cause> allCauses();

//! Whether the cause of \p code is the same for every mutation: no token, a token of another scope, not served.
[[nodiscard]] bool isCommonCode(std::string_view code);

} // namespace tideline::demo
