// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tideline::demo {

class DataSet;

//! \brief Gives the first customer's account \p count more cleared payments, back into the past: for long lists.
//!
//! They stand in the list of payments only; no ledger knows them.
void addManyPayments(DataSet &data, int count);
void addManyPayments(DataSet &data, const std::string &account, int count); //!< The same for any account.

} // namespace tideline::demo
