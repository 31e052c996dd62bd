// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/mutations/goods/lines.h"

#include "api/graphql/core/jsonguard.h"

namespace tideline::demo {

namespace {

constexpr std::size_t mostLines = 100;
constexpr std::int64_t mostUnits = 1'000'000;
constexpr std::int64_t mostPence = 10'000'000;

//! The product that a line names; null when there is none. The catalogue is a handful.
Record productOf(const DataSet &data, const Json &line, ProductKey key)
{
    if (key == ProductKey::Code) {
        return data.goodsProducts.find(textOf(line, "productCode"));
    }
    const std::string id = textOf(line, "productId");
    for (const Record &product : data.goodsProducts.all()) {
        if (std::to_string(numberOf(*product, "id")) == id) {
            return product;
        }
    }
    return nullptr;
}

std::int64_t listPrice(const Json &product)
{
    const Json &pounds = memberOf(product, "pricePerUnit");
    return pounds.is_number() ? static_cast<std::int64_t>(pounds.get<double>() * 100 + 0.5) : 0;
}

bool isOnSale(const Json &product, const std::string &today)
{
    const std::string until = textOf(product, "availableTo");
    return textOf(product, "availableFrom") <= today && (until.empty() || today <= until);
}

bool savesWater(const Json &product) { return textOf(memberOf(product, "productType"), "code") == "SAVING"; }

//! Takes one line of the input; what is wrong with it goes to the problems.
void addLine(const Context &context, const Json &line, const std::vector<std::string> &path, ProductKey key,
             PricedGoods &priced)
{
    const std::size_t before = priced.problems.size();
    const auto refuse = [&priced, &path](const char *member, const char *message) {
        std::vector<std::string> where = path;
        where.emplace_back(member);
        priced.problems.push_back({std::move(where), message, {}});
    };
    const Record product = productOf(context.data, line, key);
    if (!product) {
        refuse(key == ProductKey::Id ? "productId" : "productCode", "There is no such product.");
    }
    const std::int64_t units = numberOf(line, "numberOfUnits");
    if (units < 1 || units > mostUnits) {
        refuse("numberOfUnits", "Between 1 and 1,000,000.");
    }
    if (numberOf(line, "pricePerUnit") < 0) {
        refuse("pricePerUnit", "Not below zero.");
    }
    if (key == ProductKey::Id && textOf(line, "currency") != "GBP") {
        refuse("currency", "Only GBP.");
    }
    if (priced.problems.size() > before) {
        return;
    }
    if (!isOnSale(*product, isoDate(context.data.clock.today()))) {
        priced.isOffSale = true;
        return;
    }
    const bool hasOwnPrice = isSet(line, "pricePerUnit") && flagOf(*product, "$allowsFreePrice");
    priced.lines.push_back({textOf(*product, "code"), textOf(*product, "customerName"), savesWater(*product), units,
                            hasOwnPrice ? numberOf(line, "pricePerUnit") : listPrice(*product)});
    priced.net += priced.lines.back().net();
}

} // namespace

PricedGoods priceGoods(const Context &context, const Json &input, const std::string &list, ProductKey key)
{
    PricedGoods priced;
    const Json &items = memberOf(input, list);
    if (!items.is_array() || items.empty() || items.size() > mostLines) {
        priced.problems.push_back({{"input", list}, "Between 1 and 100 products.", {}});
        return priced;
    }
    for (std::size_t place = 0; place < items.size(); ++place) {
        addLine(context, items[place], {"input", list, std::to_string(place)}, key, priced);
    }
    if (priced.net > mostPence) {
        priced.problems.push_back({{"input", list}, "At most 100,000 pounds in one go.", {}});
    }
    return priced;
}

std::vector<GoodsLine> linesOfQuote(const DataSet &data, const Json &quote)
{
    std::vector<GoodsLine> lines;
    for (const Json &line : memberOf(quote, "goodsQuotedProducts")) {
        const std::string code = textOf(line, "$code");
        const Record product = data.goodsProducts.find(code);
        lines.push_back({code, textOf(line, "product"), product && savesWater(*product),
                         numberOf(line, "numberOfUnits"), numberOf(line, "pricePerUnit")});
    }
    return lines;
}

void checkParams(const Json &input, std::vector<InputProblem> &problems)
{
    for (const char *const member : {"clientParams", "marketParams"}) {
        if (isSet(input, member) && !graphql::parseForeignJson(textOf(input, member)).is_object()) {
            problems.push_back({{"input", member}, "A JSON object is needed.", {}});
        }
    }
}

} // namespace tideline::demo
