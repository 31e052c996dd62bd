// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/store/customers.h"

namespace tideline::demo {

namespace {

constexpr std::string_view numberLetters = "0123456789ABCDEF";

Json orNull(const std::string &text) { return text.empty() ? Json() : Json(text); }

Json preferences()
{
    return {{"isOptedInToClientMessages", false},         {"isOptedInToOfferMessages", false},
            {"isOptedInToRecommendedMessages", false},    {"isOptedInToUpdateMessages", true},
            {"isOptedInToThirdPartyMessages", false},     {"emailFormat", "HTML"},
            {"isUsingInvertedEmailColours", false},       {"fontSizeMultiplier", 1.0},
            {"isOptedInMeterReadingConfirmations", true}, {"isOptedInToSmsMessages", false},
            {"preferredHoldMusic", "NO_SONG_PREFERRED"},  {"smsOptInLastChangeDate", nullptr}};
}

Record addUser(DataSet &data, const NewCustomer &customer, const std::string &name, const Json &address)
{
    const std::string id = std::to_string(data.nextId());
    return data.users.add(id,
                          {{"id", id},
                           {"number", "U-" + data.random.text(8, numberLetters)},
                           {"givenName", customer.givenName},
                           {"familyName", customer.familyName},
                           {"fullName", name},
                           {"preferredName", customer.givenName},
                           {"email", orNull(customer.email)},
                           {"mobile", customer.mobile},
                           {"landline", customer.landline},
                           {"title", customer.title},
                           {"pronouns", ""},
                           {"isDeceased", false},
                           {"liveSecretKey", "sk_demo_" + data.random.hex(24)},
                           {"createdAt", isoDateTime(data.clock.now())},
                           {"dateOfBirth", orNull(customer.dateOfBirth)},
                           {"isActive", true},
                           {"address", address},
                           {"preferences", preferences()},
                           {"label", ""},
                           {"alternativePhoneNumbers", Json::array()},
                           {"hasFamilyIssues", false},
                           {"isInHardship", false},
                           {"externalId", "EXT-" + data.random.digits(7)},
                           {"details", Json::array()},
                           {"$password", customer.password},
                           {"$isAgent", false},
                           {"$psrSharing", false},
                           {"$accounts", Json::array()}});
}

void addMainLedger(DataSet &data, const std::string &account)
{
    const std::string number = "L-" + data.random.digits(9) + data.random.text(1, "ABCDEF");
    data.ledgers.add(
        number,
        {{"id", std::to_string(data.nextId())},
         {"name", "Water and waste water"},
         {"number", number},
         {"ledgerType", "SEVERN_TRENT_WATER"},
         {"balance", 0},
         {"affectsAccountBalance", true},
         {"acceptsPayments", true},
         {"supportsStatements", true},
         {"supportsInvoices", false},
         {"currentDirectDebitInstructionInvalidatedWithVendor", false},
         {"paymentAdequacy", {{"isCurrentlyExempt", false}, {"latestAppliedPaymentAdequacyChange", nullptr}}},
         {"$account", account}},
        account);
}

void addConsents(DataSet &data, const std::string &owner)
{
    for (const Record &type : data.consentTypes.all()) {
        const int id = data.nextId();
        data.consents.add(std::to_string(id),
                          {{"id", id},
                           {"code", textOf(*type, "code")},
                           {"value", memberOf(*type, "defaultValue")},
                           {"type", reference("consentTypes", textOf(*type, "code"))},
                           {"$source", "ONBOARDING"},
                           {"$changedAt", isoDateTime(data.clock.now())},
                           {"$token", nullptr}},
                          owner);
    }
}

} // namespace

std::string addCustomer(DataSet &data, const NewCustomer &customer, const Json &richAddress)
{
    const std::string name =
        customer.givenName.empty() ? customer.familyName : customer.givenName + ' ' + customer.familyName;
    Json address = richAddress;
    address["name"] = name;
    const Record user = addUser(data, customer, name, address);
    const std::string userId = textOf(*user, "id");
    const std::string number = "A-" + data.random.text(8, numberLetters);
    (*user)["$accounts"].push_back(number);
    data.accounts.add(number,
                      {{"__typename", "AccountType"},
                       {"id", std::to_string(data.nextId())},
                       {"number", number},
                       {"brand", "TIDEWATER"},
                       {"status", "PENDING"},
                       {"urn", "TW" + data.random.digits(10)},
                       {"billingName", name},
                       {"billingSubName", ""},
                       {"billingEmail", orNull(customer.email)},
                       {"address", address},
                       {"accountType", "DOMESTIC"},
                       {"commsDeliveryPreference", customer.email.empty() ? "POSTAL_MAIL" : "EMAIL"},
                       {"documentAccessibility", nullptr},
                       {"isInHardship", false},
                       {"createdAt", isoDateTime(data.clock.now())},
                       {"preferredLanguageForComms", "en"},
                       {"$users", Json::array({userId})},
                       {"$holder", userId},
                       {"$postsPayments", true}});
    addMainLedger(data, number);
    addConsents(data, number);
    addConsents(data, "user:" + userId);
    return number;
}

} // namespace tideline::demo
