// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

//! \file
//! Bills as records, and the last one that a home gets.
namespace tideline::demo {

[[nodiscard]] Json billTotal(std::int64_t amount);
[[nodiscard]] Json billAttachment(const std::string &bill, const QDate &today);

//! The statement that the account's charges gather in until it is issued. Null when there is none.
[[nodiscard]] Record openStatement(const DataSet &data, const std::string &account);
//! Opens one from \p from on, for three months.
Record addOpenStatement(DataSet &data, const std::string &account, const QDate &from);

//! \brief Charges what was used in the home until \p day and was not billed yet, and issues the bill.
//!
//! Each agreement of the time is charged by its own product: by the meter, or by days. The open statement becomes the
//! final bill; an account that has none gets a new one. Transactions that are on no bill yet come onto this one.
Record issueFinalBill(DataSet &data, const std::string &account, const Json &property, const QDate &day);

//! The day after the last one that an issued bill covers; invalid when none was issued.
[[nodiscard]] QDate billedUntil(const DataSet &data, const std::string &account);

} // namespace tideline::demo
