// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/goodslane.h"
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GoodsScreen)
};

ListDescription quotes()
{
    return {.id = u"goods.quotes"_s,
            .title = Words::tr("Quotes"),
            .query = u"goods"_s,
            .path = "goodsQuotes",
            .idPath = "id",
            .derive = quotesWithState,
            .rowsPath = "goodsQuotes",
            .columns = {{"code", Words::tr("Quote"), ColumnKind::Identifier},
                        {"quotedAt", Words::tr("Quoted"), ColumnKind::DateTime},
                        {"totalNetAmount", Words::tr("Total"), ColumnKind::Money},
                        {"state", Words::tr("State"), ColumnKind::Status},
                        {"goodsQuotedProducts.0.product", Words::tr("First item")}},
            .details = {{"id", Words::tr("Number"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No quote was made. Make one from the products."),
            .actions = {{u"createGoodsQuote"_s, Words::tr("New quote")},
                        {u"shareGoodsQuote"_s, Words::tr("Share…"), true},
                        {u"scheduleQuoteFollowUp"_s, Words::tr("Follow up…"), true},
                        {u"acceptGoodsQuote"_s, Words::tr("Accept…"), true, "isOpen"}}};
}

ListDescription purchases()
{
    return {.id = u"goods.purchases"_s,
            .title = Words::tr("Purchases"),
            .query = u"goods"_s,
            .path = "goodsPurchases",
            .idPath = "code",
            .columns = {{"code", Words::tr("Order"), ColumnKind::Identifier},
                        {"marketName", Words::tr("Market")},
                        {"goodsSaleItems.0.product", Words::tr("First item")},
                        {"goodsSaleItems.0.numberOfUnits", Words::tr("Units"), ColumnKind::Count},
                        {"goodsSaleItems.0.grossAmount", Words::tr("Amount"), ColumnKind::MoneyMajor},
                        {"ledgerNumber", Words::tr("Ledger"), ColumnKind::Identifier}},
            .emptyText = Words::tr("Nothing was bought yet. Accept a quote, or buy at once."),
            .actions = {{u"createGoodsPurchase"_s, Words::tr("Buy")},
                        {u"updateActivePurchase"_s, Words::tr("Change…"), true}}};
}

ListDescription products()
{
    return {.id = u"goods.products"_s,
            .title = Words::tr("Products"),
            .query = u"goodsproducts"_s,
            .path = "goodsProducts",
            .idPath = "id",
            .isConnection = true,
            .columns = {{"customerName", Words::tr("Product")},
                        {"grossPricePerUnit", Words::tr("Price"), ColumnKind::MoneyMajor},
                        {"productType.internalName", Words::tr("Kind")},
                        {"availableFrom", Words::tr("From"), ColumnKind::Date},
                        {"availableTo", Words::tr("To"), ColumnKind::Date},
                        {"code", Words::tr("Code"), ColumnKind::Identifier}},
            .details = {{"description", Words::tr("Description")},
                        {"pricePerUnit", Words::tr("Price before tax"), ColumnKind::MoneyMajor}},
            .emptyText = Words::tr("Nothing is on offer."),
            .actions = {{u"createGoodsQuote"_s, Words::tr("Quote for this"), true}}};
}

} // namespace

ScreenDescription goodsScreen()
{
    return {.id = u"goods"_s,
            .lists = {quotes(), purchases(), products()},
            .actions = {{u"createGoodsQuote"_s, Words::tr("New quote")}}};
}

} // namespace tideline::models
