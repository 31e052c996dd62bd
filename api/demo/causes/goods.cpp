// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/causes/causes.h"

#include <array>

namespace tideline::demo {

namespace {

constexpr std::array causes = {
    Cause{"createGoodsQuote", "KT-CT-8202", Origin::Natural,
          "no product, an unknown one, a number, price or currency that cannot be, over 100,000 pounds, or parameters "
          "that are no JSON object"},
    Cause{"createGoodsQuote", "KT-CT-8205", Origin::Natural, "a product is not on sale, or the account is closed"},
    Cause{
        "createGoodsQuoteWithoutAccount", "KT-CT-8202", Origin::Natural,
        "as of an account's quote, a product that is not on sale, or a profile without name, street, email, telephone "
        "number or postcode"},
    Cause{"shareGoodsQuote", "KT-CT-4122", Origin::Natural, "not an email address"},
    Cause{"shareGoodsQuote", "KT-CT-8203", Origin::Natural, "no quote has the code"},
    Cause{"scheduleQuoteFollowUp", "KT-CT-4619", Origin::Natural,
          "no quote has the code, or it is of another account than the named one or not for the viewer"},
    Cause{"scheduleQuoteFollowUp", "KT-CT-4632", Origin::Natural,
          "no name, neither email nor mobile number, or one that cannot be"},
    Cause{"scheduleQuoteFollowUp", "KT-CT-4633", Origin::RuleOnly, "follow-ups are switched on in the demo"},
    Cause{"acceptGoodsQuote", "KT-CT-8223", Origin::Natural,
          "no such account, not the viewer's, or the quote is another account's"},
    Cause{"acceptGoodsQuote", "KT-CT-8201", Origin::Natural, "no quote has the identifier"},
    Cause{"acceptGoodsQuote", "KT-CT-8224", Origin::Natural,
          "the quote has expired or was accepted before, or parameters are no JSON object"},
    Cause{"createGoodsPurchase", "KT-CT-1131", Origin::Natural, "no such account, or not the viewer's"},
    Cause{"createGoodsPurchase", "KT-CT-8206", Origin::Natural,
          "no product, one that is unknown or not on sale, a number or price that cannot be, or parameters that are no "
          "JSON object"},
    Cause{"updateActivePurchase", "KT-CT-8225", Origin::Natural, "the account has no such order"},
    Cause{"updateActivePurchase", "KT-CT-8226", Origin::Natural, "the order has been delivered"},
    Cause{"updateActivePurchase", "KT-CT-8206", Origin::Natural,
          "no product, one that is unknown or not on sale, a number or price that cannot be, or parameters that are no "
          "JSON object"},
    Cause{"updateActivePurchase", "KT-CT-8227", Origin::Natural, "the new items cost less than the order's grants"},
};

} // namespace

std::span<const Cause> goodsCauses() { return causes; }

} // namespace tideline::demo
