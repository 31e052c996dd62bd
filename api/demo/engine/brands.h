// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/store/record.h"

#include <string_view>

namespace tideline::demo {

//! \brief A small water company that the demo company bought. Its accounts carry this brand until they are moved over.
//!
//! It has no consent management and no points programme, and it does not take part in referrals with the main brand.
constexpr std::string_view boughtBrand = "MEADOWBROOK";

[[nodiscard]] inline bool isOfBoughtBrand(const Json &account) { return textOf(account, "brand") == boughtBrand; }

} // namespace tideline::demo
