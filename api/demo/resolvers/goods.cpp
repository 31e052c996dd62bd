// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/connection.h"
#include "api/demo/resolvers/tables.h"

#include <algorithm>

namespace tideline::demo {

namespace {

bool isListed(const Json &list, const std::string &value)
{
    return !list.is_array() || list.empty() || std::find(list.begin(), list.end(), Json(value)) != list.end();
}

Resolution goodsProducts(const Call &call)
{
    std::vector<Record> rows;
    for (const Record &product : call.data().goodsProducts.all()) {
        if (memberOf(*product, "marketName") == call.argument("marketName")
            && isListed(call.argument("code"), textOf(*product, "code"))
            && isListed(call.argument("productType"), textOf(memberOf(*product, "productType"), "code"))) {
            rows.push_back(product);
        }
    }
    return connection(call, std::move(rows));
}

//! Whether somebody sent the quote to the viewer's email address.
bool isSharedWith(const Context &context, const Json &quote)
{
    const Record viewer = context.viewerRecord();
    return viewer && memberOf(quote, "$shares").contains(lowered(textOf(*viewer, "email")));
}

//! By account or by code; a quote without an account is found by its code only, and so is one that was shared.
Resolution goodsQuotes(const Call &call)
{
    const Json &number = call.argument("accountNumber");
    const Json &code = call.argument("quoteCode");
    std::vector<Record> rows;
    if (number.is_string()) {
        const auto account = call.context.account(number.get<std::string>(), "KT-CT-4178", "KT-CT-4177");
        if (!account) {
            return tl::unexpected(account.error());
        }
        rows = call.data().goodsQuotes.of(number.get<std::string>());
    } else if (code.is_string()) {
        rows = call.data().goodsQuotes.all();
    }
    std::erase_if(rows, [&call, &code](const Record &quote) {
        const Record owner = call.data().accounts.find(textOf(*quote, "$account"));
        return (code.is_string() && code != memberOf(*quote, "code"))
            || (owner && !call.context.maySee(*owner) && !isSharedWith(call.context, *quote));
    });
    std::reverse(rows.begin(), rows.end());
    return listOf(rows, call.field.field.type);
}

//! Assumption: a quote that was accepted is used up, which is as good as expired.
Resolution hasQuoteExpired(const Call &call)
{
    return Resolved(
        Json(flagOf(*call.record, "$accepted") || dateFrom(call.text("$expiresOn")) < call.data().clock.today()));
}

Resolution goodsPurchases(const Call &call)
{
    const std::string number = textOf(call.field.arguments, "accountNumber");
    const auto account = call.context.account(number, "KT-CT-4178", "KT-CT-4177");
    if (!account) {
        return tl::unexpected(account.error());
    }
    std::vector<Record> rows = call.data().goodsPurchases.of(number);
    std::reverse(rows.begin(), rows.end());
    return listOf(rows, call.field.field.type);
}

constexpr ResolverEntry table[] = {
    {"Query.goodsProducts", &goodsProducts, Access::Anyone},
    {"Query.goodsQuotes", &goodsQuotes},
    {"Query.goodsPurchases", &goodsPurchases},
    {"GoodsQuote.hasQuoteExpired", &hasQuoteExpired},
};

} // namespace

std::span<const ResolverEntry> goodsResolvers() { return table; }

} // namespace tideline::demo
