// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"
#include "api/demo/store/homes.h"

//! \file
//! What moves and product switches need beside the ordinary course of things: quoted products, enrolments in every
//! state, a meter where charges do not follow it yet.
namespace tideline::demo {

namespace {

void addProductLike(Seed &seed, const std::string &code, const std::string &name, const QDate &availableTo)
{
    Json product = *seed.data.products.find("WATER_MEASURED");
    product.update(Json{{"id", seed.id()},
                        {"code", code},
                        {"fullName", name},
                        {"displayName", name},
                        {"availableTo", availableTo.isValid() ? Json(isoDateTime(availableTo)) : Json()}});
    seed.data.products.add(code, std::move(product));
}

//! Fitted lately, charges still go by the value of the property.
void addUnusedMeter(Seed &seed, const AccountSeed &account)
{
    const QDate fitted = seed.today.addDays(-60);
    const std::string serial = "26D" + std::to_string(400000 + account.index);
    const Record meter = addMeter(seed.data, account.propertyId, {{}, serial, "AMR", 5, fitted});
    const std::string id = textOf(*meter, "id");
    addReading(seed.data, id, 0, fitted, "COMPANY");
    addReading(seed.data, id, 17'400, seed.today.addDays(-9), "CUSTOMER");
}

//! A quote is one product for one supply point. Its id is shown in the account's metadata.
void addQuotedProduct(Seed &seed, const AccountSeed &account)
{
    const std::string id = "QP-" + std::to_string(10000000 + account.index);
    const bool isAssessed = !account.traits.isMetered && account.index % 4 == 2;
    const bool hasEnded = account.index % 12 == 1;
    Json product = hasEnded        ? "WATER_SAVER"
        : account.traits.isMetered ? "WATER_SEASONAL"
        : isAssessed               ? "WATER_UNMEASURED"
                                   : "WATER_ASSESSED";
    if (account.index % 12 == 6) {
        product = nullptr; // Nobody has chosen one yet.
    }
    const Json details = {{"quotedProductId", id}, {"product", product}};
    const std::string owner = "ACCOUNT/" + account.number;
    seed.data.metadata.add(owner + "/product-quote", {{"key", "product-quote"}, {"value", details.dump()}}, owner);
    seed.data.quotedProducts.add(
        id,
        {{"id", id},
         {"$product", product},
         {"$supplyPoint", textOf(*seed.data.supplyPoints.of(account.propertyId).front(), "id")},
         {"$account", account.number}},
        account.number);
}

//! Accounts that wait for something have an enrolment under way, each in another state.
void openEnrolment(Seed &seed, const AccountSeed &account, const char *status, const char *subtype, const char *stage)
{
    const Record process = seed.data.joinProcesses.of(account.number).front();
    process->update(Json{{"status", status}, {"subtype", subtype}, {"stage", stage}, {"$termsAccepted", false}});
}

} // namespace

void addMoves(Seed &seed)
{
    addProductLike(seed, "WATER_SEASONAL", "Measured water, dearer in summer", {});
    addProductLike(seed, "WATER_SAVER", "Measured water for savers", seed.today.addDays(-90));
    for (const AccountSeed &account : seed.accounts) {
        const std::string owner = "PROPERTY/" + account.propertyId;
        const Record property = seed.data.properties.find(account.propertyId);
        seed.data.metadata.add(owner + "/property-type",
                               {{"key", "property-type"}, {"value", Json(textOf(*property, "$type")).dump()}}, owner);
        addQuotedProduct(seed, account);
        if (account.index == 32 || account.index == 44) {
            addUnusedMeter(seed, account);
        }
        if (account.traits.isNew) {
            openEnrolment(seed, account, "IN_PROGRESS", "NEW_CUSTOMER", "AWAITING_TERMS");
        }
    }
    openEnrolment(seed, seed.accounts[8], "IN_PROGRESS", "NEW_CUSTOMER", "AWAITING_TERMS");
    openEnrolment(seed, seed.accounts[24], "IN_PROGRESS", "BULK_TRANSFER", "AWAITING_TERMS");
    openEnrolment(seed, seed.accounts[40], "STALLED", "NEW_CUSTOMER", "AWAITING_TERMS");
}

} // namespace tideline::demo
