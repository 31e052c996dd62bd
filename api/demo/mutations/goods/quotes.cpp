// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/mutations/goods/lines.h"
#include "api/demo/mutations/tables.h"

//! \file
//! Quotes for goods: made for an account or for somebody without one.
//! What brings their errors about is written in causes/goods.cpp.
//!
//! Assumptions where the facts are silent: a quote holds for 30 days; an account that the viewer may not see is
//! "Unauthorized" (KT-CT-1111), as no code of its own is listed; of the twins KT-CT-8202 and KT-CT-8205 the first is
//! about the input, the second about what is sold and whether the account is still a customer's.
namespace tideline::demo {

namespace {

constexpr int daysOfQuote = 30;

MutationResult storeQuote(Context &context, const PricedGoods &priced, const std::string &account, Json profile)
{
    Json products = Json::array();
    for (const GoodsLine &line : priced.lines) {
        products.push_back({{"product", line.name},
                            {"numberOfUnits", line.units},
                            {"pricePerUnit", line.unitNet},
                            {"netAmount", line.net()},
                            {"currency", "GBP"},
                            {"$code", line.code}});
    }
    DataSet &data = context.data;
    const std::string id = std::to_string(data.nextId());
    data.goodsQuotes.add(id,
                         {{"id", id},
                          {"code", "Q-" + data.random.text(8, "0123456789ABCDEF")},
                          {"totalNetAmount", priced.net},
                          {"quotedAt", isoDateTime(data.clock.now())},
                          {"goodsQuotedProducts", std::move(products)},
                          {"$expiresOn", isoDate(data.clock.today().addDays(daysOfQuote))},
                          {"$profile", std::move(profile)},
                          {"$account", account}},
                         account);
    return Json{{"goodsQuote", reference("goodsQuotes", id)}};
}

MutationResult createGoodsQuote(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string number = textOf(input, "accountNumber");
    const auto account = context.account(number, "KT-CT-1111", "KT-CT-1111");
    if (!account) {
        return tl::unexpected(account.error());
    }
    PricedGoods priced = priceGoods(context, input, "productsToQuote", ProductKey::Id);
    checkParams(input, priced.problems);
    if (!priced.problems.empty()) {
        return context.refuse("KT-CT-8202", {}, priced.problems);
    }
    if (priced.isOffSale) {
        return context.refuse("KT-CT-8205", "One of the products is not on sale.");
    }
    if (textOf(**account, "status") == "DORMANT") {
        return context.refuse("KT-CT-8205", "The account is closed.");
    }
    return storeQuote(context, priced, number, {});
}

std::vector<InputProblem> profileProblems(const Json &profile)
{
    std::vector<InputProblem> problems;
    const auto expect = [&problems](bool isGood, const char *member, const char *message) {
        if (!isGood) {
            problems.push_back({{"input", "customerProfile", member}, message, {}});
        }
    };
    for (const char *const member : {"givenName", "familyName", "addressLine1"}) {
        const std::string text = textOf(profile, member);
        expect(!text.empty() && text.size() <= 255, member, "Between 1 and 255 characters.");
    }
    expect(isEmail(textOf(profile, "email")), "email", "Enter a valid email address.");
    const std::size_t digits = digitsOf(textOf(profile, "phoneNumber")).size();
    expect(digits >= 7 && digits <= 15, "phoneNumber", "Enter a telephone number.");
    expect(isPostcode(textOf(profile, "postcode")), "postcode", "Enter a UK postcode.");
    return problems;
}

//! A quote without an account is found by its code only. All that is wrong is KT-CT-8202 here, products that are not on
//! sale included.
MutationResult createGoodsQuoteWithoutAccount(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Json &profile = memberOf(input, "customerProfile");
    PricedGoods priced = priceGoods(context, input, "productsToQuote", ProductKey::Id);
    checkParams(input, priced.problems);
    const std::vector<InputProblem> ofProfile = profileProblems(profile);
    priced.problems.insert(priced.problems.end(), ofProfile.begin(), ofProfile.end());
    if (priced.isOffSale) {
        priced.problems.push_back({{"input", "productsToQuote"}, "One of the products is not on sale.", {}});
    }
    if (!priced.problems.empty()) {
        return context.refuse("KT-CT-8202", {}, priced.problems);
    }
    return storeQuote(context, priced, {}, profile);
}

constexpr MutationEntry table[] = {
    {"createGoodsQuote", &createGoodsQuote},
    {"createGoodsQuoteWithoutAccount", &createGoodsQuoteWithoutAccount},
};

} // namespace

std::span<const MutationEntry> goodsQuoteMutations() { return table; }

} // namespace tideline::demo
