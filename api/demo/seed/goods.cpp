// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"

namespace tideline::demo {

namespace {

struct Product
{
    const char *code;
    const char *type;
    const char *name;
    double price; //!< Pounds, without tax.
};

constexpr Product products[] = {{"WATER_BUTT", "GARDEN", "Water butt, 190 litres", 32.50},
                                {"SHOWER_TIMER", "SAVING", "Four-minute shower timer", 4.00},
                                {"TAP_AERATOR", "SAVING", "Tap aerator, pair", 6.20},
                                {"DRAIN_COVER", "COVER", "Drain cover for a year", 84.00},
                                {"LEAK_SENSOR", "SMART", "Leak sensor", 49.00},
                                {"JUG_FILTER", "KITCHEN", "Filter jug", 18.75}};

Json quotedProduct(const Product &product, int units)
{
    const auto pence = static_cast<int>(product.price * 100 + 0.5);
    return {{"product", product.name},    {"numberOfUnits", units}, {"pricePerUnit", pence},
            {"netAmount", pence * units}, {"currency", "GBP"},      {"$code", product.code}};
}

void addQuote(Seed &seed, const AccountSeed &account, const QDate &day)
{
    const Json lines = Json::array({quotedProduct(products[static_cast<std::size_t>(account.index) % 6], 1),
                                    quotedProduct(products[1], seed.random.between(1, 3))});
    std::int64_t net = 0;
    for (const Json &line : lines) {
        net += numberOf(line, "netAmount");
    }
    const std::string id = seed.id();
    seed.data.goodsQuotes.add(id,
                              {{"id", id},
                               {"code", "Q-" + seed.random.text(8, "0123456789ABCDEF")},
                               {"totalNetAmount", net},
                               {"quotedAt", isoDateTime(day)},
                               {"goodsQuotedProducts", lines},
                               {"$expiresOn", isoDate(day.addDays(30))},
                               {"$account", account.number}},
                              account.number);
}

void addPurchase(Seed &seed, const AccountSeed &account)
{
    const Record ledger = seed.data.ledgers.of(account.number).back();
    const Product &product = products[static_cast<std::size_t>(account.index) % 6];
    const double gross = product.price * 1.2;
    const std::string code = "GP-" + seed.random.text(8, "0123456789ABCDEF");
    const Json item = {{"product", product.name},    {"numberOfUnits", 1},   {"pricePerUnit", product.price},
                       {"netAmount", product.price}, {"grossAmount", gross}, {"currency", "GBP"},
                       {"$code", product.code}};
    const Json grant = {{"type", "WATER_SAVING"}, {"netAmount", 2.5}, {"grossAmount", 3.0}, {"currency", "GBP"}};
    seed.data.goodsPurchases.add(code,
                                 {{"$id", seed.id()},
                                  {"code", code},
                                  {"ledgerId", memberOf(*ledger, "id")},
                                  {"ledgerNumber", memberOf(*ledger, "number")},
                                  {"goodsSaleItems", Json::array({item})},
                                  {"goodsGrants", account.index % 2 == 0 ? Json::array({grant}) : Json::array()},
                                  {"marketName", "GBR_GOODS"},
                                  {"marketParams", "{}"},
                                  {"clientParams", "{\"channel\": \"telephone\"}"},
                                  {"$charged", static_cast<std::int64_t>(gross * 100 + 0.5)},
                                  {"$deliveredOn", isoDate(seed.today.addDays(-36))},
                                  {"$account", account.number}},
                                 account.number);
    if (textOf(*ledger, "ledgerType") == "GOODS") {
        seed.data.post(textOf(*ledger, "number"), "Charge", -static_cast<std::int64_t>(gross * 100 + 0.5),
                       seed.today.addDays(-50), product.name,
                       {{"isExport", false}, {"reasonCode", "GOODS"}, {"isIssued", true}});
    }
}

} // namespace

void addGoodsProducts(Seed &seed)
{
    int id = 100; // Ids that stay the same whatever else the company has.
    for (const Product &product : products) {
        seed.data.goodsProducts.add(
            product.code,
            {{"id", ++id},
             {"marketName", "GBR_GOODS"},
             {"productType", {{"code", product.type}, {"internalName", product.type}}},
             {"code", product.code},
             {"internalName", product.code},
             {"customerName", product.name},
             {"notes", ""},
             {"description", std::string(product.name) + ", delivered to the door."},
             {"availableFrom", isoDate(seed.today.addYears(-2))},
             {"availableTo",
              std::string_view(product.code) == "JUG_FILTER" ? Json(isoDate(seed.today.addDays(-10))) : Json()},
             {"pricePerUnit", product.price},
             {"grossPricePerUnit", product.price * 1.2},
             {"currency", "GBP"},
             {"$allowsFreePrice", std::string_view(product.code) == "DRAIN_COVER"}});
    }
}

void addGoods(Seed &seed, const AccountSeed &account)
{
    if (account.index % 4 == 1) {
        addQuote(seed, account, seed.today.addDays(-seed.random.between(1, 12)));
    }
    if (account.index % 4 == 3) {
        addQuote(seed, account, seed.today.addDays(-seed.random.between(45, 200)));
    }
    if (account.traits.hasGoodsLedger || account.index % 16 == 6) {
        addPurchase(seed, account);
    }
}

} // namespace tideline::demo
