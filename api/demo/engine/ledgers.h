// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/context.h"

namespace tideline::demo {

//! \brief The ledger of the account that an input names by `ledgerNumber` or, as of old, by `ledgerId`.
//!
//! KT-CT-3820 when it gives both, KT-CT-3821 when it gives neither, \p unknown when the account has no such ledger.
[[nodiscard]] tl::expected<Record, graphql::FieldError>
ledgerOf(const Context &context, const Json &input, const std::string &accountNumber, std::string_view unknown);

//! What open repayment requests ask back from a ledger. Pence.
[[nodiscard]] std::int64_t requestedBack(const DataSet &data, const std::string &ledgerNumber);

} // namespace tideline::demo
