// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/context.h"

namespace tideline::demo {

//! What a mutation answers when its input does not name one ledger of the account. An empty code stands for "this is no
//! error": the main ledger is taken where none is named, and `foreign` answers for both of the last two.
struct LedgerCodes
{
    std::string_view both; //!< `ledgerId` and `ledgerNumber` are given.
    std::string_view neither;
    std::string_view unknown; //!< There is no such ledger; empty: as `foreign`.
    std::string_view foreign; //!< It belongs to another account.
};

//! \brief The ledger that `ledgerId` or `ledgerNumber` of \p input name, of the account with this number.
//!
//! An account always has a main ledger, its first.
[[nodiscard]] tl::expected<Record, graphql::FieldError>
chooseLedger(const Context &context, const Json &input, const std::string &account, const LedgerCodes &codes);

constexpr std::int64_t largestPayment = 10'000'000; //!< Pence; what one payment may come to.
//! Pence; amounts of the API have 32 bits, so no ledger gets further than this from nothing.
constexpr std::int64_t largestBalance = 2'000'000'000;

//! What is wrong with collecting this amount for a ledger, as a sentence; empty when nothing is.
[[nodiscard]] std::string complaintAboutAmount(const Context &context, const Json &ledger, std::int64_t amount);

//! \brief The ledger of the account that an input names by `ledgerNumber` or, as of old, by `ledgerId`.
//!
//! The same with the codes that most have: KT-CT-3820 when it gives both, KT-CT-3821 when it gives neither, \p unknown
//! when the account has no such ledger.
[[nodiscard]] tl::expected<Record, graphql::FieldError>
ledgerOf(const Context &context, const Json &input, const std::string &accountNumber, std::string_view unknown);

//! What open repayment requests ask back from a ledger. Pence.
[[nodiscard]] std::int64_t requestedBack(const DataSet &data, const std::string &ledgerNumber);

} // namespace tideline::demo
