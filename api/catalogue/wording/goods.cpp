// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/wording/operationtable.h"

namespace tideline::catalogue {

OperationRows OperationTables::goods()
{
    return {
        OperationRow("createGoodsQuote", tr("Make a goods quote"), tr("Make quote"),
                     tr("Prices goods for the account; nothing is ordered yet."), tr("Quote made"))
            .keywords(tr("offer, price, product, water butt"))
            .shows({"goodsQuote.code", "goodsQuote.totalNetAmount"})
            .showsEach("goodsQuote.goodsQuotedProducts", "product", {"numberOfUnits", "netAmount"})
            .shows({"goodsQuote.id", "goodsQuote.quotedAt", "$input.accountNumber"})
            .touches({"overview", "goods", "timeline"})
            .then("shareGoodsQuote", tr("Send this quote"), {{"goodsQuote.code", "input.quoteCode"}})
            .then("acceptGoodsQuote", tr("Accept this quote"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"goodsQuote.id", "input.quoteId"}})
            .then("scheduleQuoteFollowUp", tr("Follow up on this quote"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"goodsQuote.code", "input.quoteCode"}}),
        OperationRow("createGoodsQuoteWithoutAccount", tr("Make a goods quote (no account yet)"), tr("Make quote"),
                     tr("Prices goods for someone without an account; nothing is ordered yet."), tr("Quote made"))
            .keywords(tr("offer, price, product, prospect"))
            .shows({"goodsQuote.code", "goodsQuote.totalNetAmount"})
            .showsEach("goodsQuote.goodsQuotedProducts", "product", {"numberOfUnits", "netAmount"})
            .shows({"goodsQuote.id", "goodsQuote.quotedAt", "$input.customerProfile"})
            .then("shareGoodsQuote", tr("Send this quote"),
                  {{"goodsQuote.code", "input.quoteCode"}, {"$input.customerProfile.email", "input.email"}})
            .then("scheduleQuoteFollowUp", tr("Follow up on this quote"),
                  {{"goodsQuote.code", "input.quoteCode"},
                   {"$input.customerProfile.givenName", "input.recipient.givenName"},
                   {"$input.customerProfile.familyName", "input.recipient.familyName"},
                   {"$input.customerProfile.email", "input.recipient.email"}}),
        OperationRow("shareGoodsQuote", tr("Send a quote"), tr("Send quote"),
                     tr("Emails the quote; whoever receives it can read it."), tr("Quote sent"))
            .keywords(tr("share, email, offer"))
            .touches({"goods", "timeline"})
            .worksWithoutSignIn()
            .then("scheduleQuoteFollowUp", tr("Follow up on this quote"),
                  {{"$input.quoteCode", "input.quoteCode"}, {"$input.email", "input.recipient.email"}}),
        OperationRow("scheduleQuoteFollowUp", tr("Follow up on a quote"), tr("Schedule follow-up"),
                     tr("Arranges for someone to be contacted about the quote."), tr("Follow-up scheduled"))
            .keywords(tr("remind, contact, call back"))
            .touches({"goods", "timeline"}),
        OperationRow("acceptGoodsQuote", tr("Accept a quote"), tr("Place order"),
                     tr("Orders what the quote offers; the customer will be charged."), tr("Order placed"))
            .keywords(tr("buy, order, purchase"))
            .shows({"goodsPurchase.code"})
            .showsEach("goodsPurchase.goodsSaleItems", "product", {"numberOfUnits", "grossAmount"})
            .showsEach("goodsPurchase.goodsGrants", "type", {"grossAmount"})
            .shows({"goodsPurchase.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "goods", "payments", "timeline"})
            .checksAnswers()
            .then("updateActivePurchase", tr("Change this order"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"goodsPurchase.code", "input.purchaseId"}}),
        OperationRow("createGoodsPurchase", tr("Order goods without a quote"), tr("Place order"),
                     tr("Orders goods at once; the customer will be charged."), tr("Order placed"))
            .keywords(tr("buy, purchase, product"))
            .shows({"goodsPurchase.code"})
            .showsEach("goodsPurchase.goodsSaleItems", "product", {"numberOfUnits", "grossAmount"})
            .showsEach("goodsPurchase.goodsGrants", "type", {"grossAmount"})
            .shows({"goodsPurchase.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "goods", "payments", "timeline"})
            .checksAnswers()
            .then("updateActivePurchase", tr("Change this order"),
                  {{"$input.accountNumber", "input.accountNumber"}, {"goodsPurchase.code", "input.purchaseId"}}),
        OperationRow("updateActivePurchase", tr("Change an order"), tr("Change order"),
                     tr("Replaces the items of an order that is still open; what the customer pays changes with it."),
                     tr("Order changed"))
            .keywords(tr("purchase, items, quantity"))
            .shows({"goodsPurchase.code"})
            .showsEach("goodsPurchase.goodsSaleItems", "product", {"numberOfUnits", "grossAmount"})
            .showsEach("goodsPurchase.goodsGrants", "type", {"grossAmount"})
            .shows({"goodsPurchase.ledgerNumber", "$input.accountNumber"})
            .touches({"overview", "goods", "payments", "timeline"})
            .checksAnswers(),
    };
}

} // namespace tideline::catalogue
