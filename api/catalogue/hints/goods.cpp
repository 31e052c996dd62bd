// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

HintRows HintTables::goods()
{
    return {
        HintRow("CreateGoodsQuoteWithoutAccountInput.customerProfile", tr("Who asks")),
        HintRow("CustomerProfileInput.addressLine1", tr("House number and street")),
        HintRow("ProductToQuoteInput.productId", tr("Product")).row("productId").choices("goodsProducts"),
        HintRow("ProductToQuoteInput.pricePerUnit", tr("Price of one")).pence(0),
        HintRow("ProductToQuoteInput.currency", tr("Currency"))
            .suggestions("GBP")
            .pattern("[A-Z]{3}", tr("Enter three capital letters, like GBP")),
        HintRow("ProductToPurchaseInput.productCode", tr("Product")).row("productCode").choices("goodsProductCodes"),
        HintRow("ProductToPurchaseInput.pricePerUnit", tr("Price of one")).pence(0),
        HintRow("ShareGoodsQuoteInput.email", tr("Send it to"))
            .editor(FieldHint::Editor::Email)
            .prefill(FieldHint::Prefill::Email),
        HintRow("QuoteShareInput.recipient", tr("Whom to contact")),
        HintRow("AcceptGoodsQuoteInput.quoteId", tr("Quote")).row("quoteId").choices("goodsQuotes"),
        HintRow("UpdatePurchaseInput.purchaseId", tr("Order")).row("purchaseCode").choices("goodsPurchases"),
    };
}

} // namespace tideline::catalogue
