// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matters/goodslane.h"

#include "models/records/jsonpath.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GoodsLane)
};

bool isOpen(const TableModel &quotes, int row)
{
    return row >= 0 && row < quotes.rowCount() && !quotes.value(row, "hasQuoteExpired").toBool();
}

//! The quote that was made last and can still be accepted; -1: there is none.
int newestOpenQuote(const TableModel &quotes)
{
    int newest = -1;
    for (int row = 0; row < quotes.rowCount(); ++row) {
        if (isOpen(quotes, row)
            && (newest < 0 || quotes.value(row, "quotedAt").toString() > quotes.value(newest, "quotedAt").toString()))
            newest = row;
    }
    return newest;
}

QString currentStep(bool hasChosenQuote, bool isQuoteOpen, bool hasPurchase, bool hasChosenPurchase)
{
    if (hasChosenPurchase)
        return u"update"_s;
    if (isQuoteOpen)
        return u"share"_s;
    if (hasChosenQuote)
        return u"quote"_s; // it expired
    return hasPurchase ? u"update"_s : u"product"_s;
}

} // namespace

Json quotesWithState(const Json &quotes)
{
    Json rows = Json::array();
    for (Json &quote : rowsOf(quotes)) {
        if (!quote.is_object())
            continue;
        const bool isOver = toVariant(valueAt(quote, "hasQuoteExpired")).toBool();
        quote["isOpen"] = !isOver;
        quote["state"] = isOver ? "ACCEPTED_OR_EXPIRED" : "OPEN";
        rows.push_back(std::move(quote));
    }
    return rows;
}

QList<LaneStep> goodsLane(const TableModel &quotes, int quoteRow, const TableModel &purchases, int purchaseRow)
{
    const bool hasChosenQuote = quoteRow >= 0 && quoteRow < quotes.rowCount();
    const bool hasChosenPurchase = purchaseRow >= 0 && purchaseRow < purchases.rowCount();
    const int quote = hasChosenQuote ? quoteRow : newestOpenQuote(quotes);
    const int purchase = hasChosenPurchase ? purchaseRow : purchases.rowCount() > 0 ? 0 : -1;
    const bool isQuoteOpen = isOpen(quotes, quote);
    const QString quoteList = u"goods.quotes"_s;
    const QString purchaseList = u"goods.purchases"_s;
    QList<LaneStep> steps = {
        {u"product"_s, Words::tr("Product"), {}, u"goods.products"_s, -1, true},
        {u"quote"_s, Words::tr("Quote"), u"createGoodsQuote"_s, quoteList, -1, true},
        {u"share"_s, Words::tr("Share"), u"shareGoodsQuote"_s, quoteList, isQuoteOpen ? quote : -1, isQuoteOpen},
        {u"accept"_s, Words::tr("Accept"), u"acceptGoodsQuote"_s, quoteList, isQuoteOpen ? quote : -1, isQuoteOpen},
        {u"purchase"_s, Words::tr("Purchase"), u"createGoodsPurchase"_s, purchaseList, -1, true},
        {u"update"_s, Words::tr("Update"), u"updateActivePurchase"_s, purchaseList, purchase, purchase >= 0}};
    const QString current = currentStep(hasChosenQuote, isQuoteOpen, purchase >= 0, hasChosenPurchase);
    for (LaneStep &step : steps)
        step.isCurrent = step.id == current;
    return steps;
}

} // namespace tideline::models
