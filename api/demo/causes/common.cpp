// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tideline::demo {

namespace {

//! KT-CT-1111: a pre-signed token of another scope. KT-CT-1112: no token. Both are found before the mutation runs.
//! KT-CT-1113 comes by rule only: the demo serves every operation.
constexpr std::array<std::string_view, 3> commonCodes = {"KT-CT-1111", "KT-CT-1112", "KT-CT-1113"};

} // namespace

bool isCommonCode(std::string_view code) { return std::ranges::find(commonCodes, code) != commonCodes.end(); }

std::vector<Cause> allCauses()
{
    std::vector<Cause> all;
    for (const std::span<const Cause> area : {
             accountCauses(),
             goodsCauses(),
             moveCauses(),
             propertyCauses(),
             repaymentCauses(),
             securityCauses(),
             paymentCauses(),
             consentCauses(),
             contactCauses(),
             loyaltyCauses(),
         }) {
        std::ranges::copy(area, std::back_inserter(all));
    }
    return all;
}

} // namespace tideline::demo
