// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/mutations/goods/lines.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! Orders: from a quote or without one, and changed while they are on their way.
//!
//! Assumptions where the facts are silent: an order is charged with tax to the account's goods ledger, or to its main
//! one when it has none; it is active until it is delivered, 14 days after it was placed; `purchaseId` takes an order's
//! code as well as its identifier, as no query shows the identifier. An order with a product that saves water carries a
//! grant, which stays with it when its items change; a change that costs less than the grants is refused. What a change
//! makes dearer or cheaper is posted as a charge or credit of its own. A quote made without an account becomes that of
//! the account that accepts it.
namespace tideline::demo {

namespace {

constexpr int daysToDeliver = 14;
constexpr std::int64_t grantNet = 250;
constexpr std::int64_t grantGross = 300;

double pounds(std::int64_t pence) { return static_cast<double>(pence) / 100.0; }

std::int64_t pence(const Json &object, const char *member)
{
    const Json &value = memberOf(object, member);
    return value.is_number() ? static_cast<std::int64_t>(value.get<double>() * 100 + 0.5) : 0;
}

std::int64_t sumOf(const Json &list, const char *member)
{
    std::int64_t sum = 0;
    for (const Json &item : list) {
        sum += pence(item, member);
    }
    return sum;
}

Json saleItems(const std::vector<GoodsLine> &lines)
{
    Json items = Json::array();
    for (const GoodsLine &line : lines) {
        items.push_back({{"product", line.name},
                         {"numberOfUnits", line.units},
                         {"pricePerUnit", pounds(line.unitNet)},
                         {"netAmount", pounds(line.net())},
                         {"grossAmount", pounds(line.gross())},
                         {"currency", "GBP"},
                         {"$code", line.code}});
    }
    return items;
}

//! The grants that an order already has, or the one that its items earn it.
Json grantsFor(const std::vector<GoodsLine> &lines, const Json &present)
{
    if (present.is_array() && !present.empty()) {
        return present;
    }
    Json grants = Json::array();
    if (std::ranges::any_of(lines, &GoodsLine::savesWater)) {
        grants.push_back({{"type", "WATER_SAVING"},
                          {"netAmount", pounds(grantNet)},
                          {"grossAmount", pounds(grantGross)},
                          {"currency", "GBP"}});
    }
    return grants;
}

void takeParams(Json &purchase, const Json &input)
{
    for (const char *const member : {"marketParams", "clientParams"}) {
        if (isSet(input, member)) {
            purchase[member] = memberOf(input, member);
        }
    }
}

//! Brings what the ledger was charged for the order to what its items and grants come to now.
void settle(DataSet &data, Json &purchase)
{
    const std::int64_t total = sumOf(memberOf(purchase, "goodsSaleItems"), "grossAmount")
        - sumOf(memberOf(purchase, "goodsGrants"), "grossAmount");
    const std::int64_t more = total - numberOf(purchase, "$charged");
    purchase["$charged"] = total;
    const std::string ledger = textOf(purchase, "ledgerNumber");
    const std::string title = "Order " + textOf(purchase, "code");
    if (more > 0) {
        data.post(ledger, "Charge", -more, data.clock.today(), title, {{"isExport", false}, {"reasonCode", "GOODS"}});
    } else if (more < 0) {
        data.post(ledger, "Credit", -more, data.clock.today(), title, {{"reasonCode", "GOODS"}});
    }
}

MutationResult placeOrder(Context &context, const std::string &account, const std::vector<GoodsLine> &lines,
                          const Json &input)
{
    DataSet &data = context.data;
    Record ledger = data.mainLedger(account);
    for (const Record &one : data.ledgers.of(account)) {
        ledger = textOf(*one, "ledgerType") == "GOODS" ? one : ledger;
    }
    const std::string code = "GP-" + data.random.text(8, "0123456789ABCDEF");
    const Record purchase =
        data.goodsPurchases.add(code,
                                {{"$id", std::to_string(data.nextId())},
                                 {"code", code},
                                 {"ledgerId", memberOf(*ledger, "id")},
                                 {"ledgerNumber", memberOf(*ledger, "number")},
                                 {"goodsSaleItems", saleItems(lines)},
                                 {"goodsGrants", grantsFor(lines, {})},
                                 {"marketName", "GBR_GOODS"},
                                 {"marketParams", nullptr},
                                 {"clientParams", nullptr},
                                 {"$charged", 0},
                                 {"$deliveredOn", isoDate(data.clock.today().addDays(daysToDeliver))},
                                 {"$account", account}},
                                account);
    takeParams(*purchase, input);
    settle(data, *purchase);
    return Json{{"goodsPurchase", reference("goodsPurchases", code)}};
}

MutationResult acceptGoodsQuote(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-8223", "KT-CT-8223");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Record quote = context.data.goodsQuotes.find(textOf(input, "quoteId"));
    if (!quote) {
        return context.refuse("KT-CT-8201", {}, {{{"input", "quoteId"}, "Not found.", {}}});
    }
    const std::string owner = textOf(*quote, "$account");
    if (!owner.empty() && owner != number) {
        return context.refuse("KT-CT-8223", "The quote was made for another account.");
    }
    std::vector<InputProblem> problems;
    checkParams(input, problems);
    if (flagOf(*quote, "$accepted")) {
        problems.push_back({{"input", "quoteId"}, "The quote was accepted before.", {}});
    } else if (dateFrom(textOf(*quote, "$expiresOn")) < context.data.clock.today()) {
        problems.push_back({{"input", "quoteId"}, "The quote has expired.", {}});
    }
    if (!problems.empty()) {
        return context.refuse("KT-CT-8224", {}, problems);
    }
    (*quote)["$accepted"] = true;
    const std::vector<GoodsLine> lines = linesOfQuote(context.data, *quote);
    if (owner.empty()) {
        Json owned = *quote;
        owned["$account"] = number;
        const std::string id = textOf(owned, "id");
        context.data.goodsQuotes.add(id, std::move(owned), number);
    }
    return placeOrder(context, number, lines, input);
}

//! The items of an input, or KT-CT-8206.
tl::expected<PricedGoods, graphql::FieldError> itemsOf(const Context &context, const Json &input)
{
    PricedGoods priced = priceGoods(context, input, "saleItems", ProductKey::Code);
    checkParams(input, priced.problems);
    if (priced.isOffSale) {
        priced.problems.push_back({{"input", "saleItems"}, "One of the products is not on sale.", {}});
    }
    if (!priced.problems.empty()) {
        return context.refuse("KT-CT-8206", {}, priced.problems);
    }
    return priced;
}

MutationResult createGoodsPurchase(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1131", "KT-CT-1131");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto priced = itemsOf(context, input);
    if (!priced) {
        return tl::unexpected(priced.error());
    }
    return placeOrder(context, number, priced->lines, input);
}

//! By code or by identifier, among the account's.
Record purchaseOf(const DataSet &data, const std::string &account, const std::string &id)
{
    for (const Record &purchase : data.goodsPurchases.of(account)) {
        if (textOf(*purchase, "code") == id || textOf(*purchase, "$id") == id) {
            return purchase;
        }
    }
    return nullptr;
}

MutationResult updateActivePurchase(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Record purchase = purchaseOf(context.data, number, textOf(input, "purchaseId"));
    if (!purchase) {
        return context.refuse("KT-CT-8225", {}, {{{"input", "purchaseId"}, "Not found.", {}}});
    }
    if (dateFrom(textOf(*purchase, "$deliveredOn")) <= context.data.clock.today()) {
        return context.refuse("KT-CT-8226", "The order has been delivered.");
    }
    const auto priced = itemsOf(context, input);
    if (!priced) {
        return tl::unexpected(priced.error());
    }
    Json grants = grantsFor(priced->lines, memberOf(*purchase, "goodsGrants"));
    if (sumOf(grants, "netAmount") > priced->net) {
        return context.refuse("KT-CT-8227", "The grants come to more than the items.");
    }
    (*purchase)["goodsSaleItems"] = saleItems(priced->lines);
    (*purchase)["goodsGrants"] = std::move(grants);
    takeParams(*purchase, input);
    settle(context.data, *purchase);
    return Json{{"goodsPurchase", reference("goodsPurchases", textOf(*purchase, "code"))}};
}

constexpr MutationEntry table[] = {
    {"acceptGoodsQuote", &acceptGoodsQuote},
    {"createGoodsPurchase", &createGoodsPurchase},
    {"updateActivePurchase", &updateActivePurchase},
};

} // namespace

std::span<const MutationEntry> goodsPurchaseMutations() { return table; }

} // namespace tideline::demo
