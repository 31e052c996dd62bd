// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/dataset.h"

#include <string>

namespace tideline::demo {

constexpr std::string_view friendScheme = "NEIGHBOUR"; //!< Customers recommend the company to each other.

//! The scheme as one account takes part in it: with a code and a link of its own.
[[nodiscard]] Json personalScheme(const DataSet &data, const Json &account);
//! The account that a code such as FRIEND-1A2B3C4D belongs to; null when there is none.
[[nodiscard]] Record accountOfReferralCode(const DataSet &data, const std::string &code);
//! The account meant by an email address, a personal link or a code; null when there is none.
[[nodiscard]] Record referringAccount(const DataSet &data, const std::string &reference);

} // namespace tideline::demo
