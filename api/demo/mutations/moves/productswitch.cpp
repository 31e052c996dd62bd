// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/homefinder.h"
#include "api/demo/mutations/tables.h"

#include <algorithm>

//! \file
//! initiateProductSwitch: another product for a supply point, from a day to come.
//! What brings its errors about is written in causes/moves.cpp.
//!
//! Assumptions where the facts are silent: a quoted product belongs to one account and one supply point, and the
//! account can be told its id by its metadata (`product-quote`), as no query of the schema lists quoted products; the
//! new agreement is there at once and becomes active on its day; nobody is written to, so suppressCommunications
//! changes nothing.
namespace tideline::demo {

namespace {

bool isUserOf(const Json &account, const std::string &user)
{
    const Json &users = memberOf(account, "$users");
    return std::find(users.begin(), users.end(), Json(user)) != users.end();
}

//! Why the account cannot have the product; empty when it can.
const char *whyNot(const DataSet &data, const Json &account, const Json &product)
{
    const QDate until = dateFrom(textOf(product, "availableTo"));
    if (until.isValid() && until <= data.clock.today()) {
        return "The product is not offered any more.";
    }
    if (textOf(product, "availabilityStatus") == "RESTRICTED" && !flagOf(account, "isInHardship")) {
        return "The product is for households on a low income.";
    }
    return nullptr;
}

MutationResult initiateProductSwitch(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    DataSet &data = context.data;
    const auto account = context.account(textOf(input, "accountNumber"), "KT-CT-4924", "KT-CT-4924");
    if (!account) {
        return tl::unexpected(account.error());
    }
    const std::string number = textOf(**account, "number");
    const Record quoted = data.quotedProducts.find(idOf(input, "quotedProductId"));
    if (!quoted) {
        return context.refuse("KT-CT-4619");
    }
    if (textOf(*quoted, "$account") != number) {
        return context.refuse("KT-CT-4924", "The quote was made for another account.");
    }
    if (isSet(input, "userId") && !isUserOf(**account, idOf(input, "userId"))) {
        return context.refuse("KT-CT-4924", "The user does not belong to the account.");
    }
    const Record point = data.supplyPoints.find(textOf(*quoted, "$supplyPoint"));
    const Record property = point ? data.follow(memberOf(*point, "property")) : nullptr;
    if (!property || openPeriod(*property, number) == nullptr) {
        return context.refuse("KT-CT-4719", "The account does not live where the quote is for.");
    }
    const Record product = data.products.find(textOf(*quoted, "$product"));
    if (!product) {
        return context.refuse("KT-CT-4626");
    }
    const char *const problem = whyNot(data, **account, *product);
    if (problem != nullptr) {
        return context.refuse("KT-CT-4624", problem);
    }
    const std::string code = textOf(*product, "code");
    const Record agreement = openAgreement(data, number, *point);
    const QDate today = data.clock.today();
    if (!agreement || !flagOf(*agreement, "isActive")) {
        return context.refuse("KT-CT-1509", "Another switch is on its way.");
    }
    if (memberOf(*agreement, "product") == reference("products", code)) {
        return context.refuse("KT-CT-1509", "The account has this product already.");
    }
    const QDate day = dateFrom(textOf(input, "switchDate"));
    if (!day.isValid() || day < today.addDays(switchNoticeDays)
        || day >= today.addDays(switchNoticeDays + switchRangeDays)) {
        return context.refuse("KT-CT-1507", {},
                              {{{"input", "switchDate"}, "From a fortnight ahead, for a year.", "invalid"}});
    }
    agree(data, number, *point, code, day);
    return Json{{"productCode", code}, {"switchDate", isoDate(day)}};
}

constexpr MutationEntry table[] = {
    {"initiateProductSwitch", &initiateProductSwitch},
};

} // namespace

std::span<const MutationEntry> productSwitchMutations() { return table; }

} // namespace tideline::demo
