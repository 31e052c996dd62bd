// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"

#include <algorithm>
#include <cctype>

namespace tideline::demo {

namespace {

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

Json richAddress(const Place &place, const std::string &name, const std::string &organisation, bool isStructured)
{
    Json structured;
    if (isStructured) {
        structured = {{"buildingNumber", place.house}, {"thoroughfare", place.street}, {"postTown", place.town}};
    }
    return {{"name", name},
            {"organization", organisation},
            {"streetAddress", place.house + ' ' + place.street},
            {"structuredStreetAddress", structured},
            {"dependentLocality", place.locality},
            {"locality", place.town},
            {"administrativeArea", place.county},
            {"postalCode", place.postcode},
            {"sortingCode", ""},
            {"country", "GB"},
            {"deliveryPointIdentifier", ""}};
}

Json preferences(Random &random)
{
    return {{"isOptedInToClientMessages", random.chance(60)},
            {"isOptedInToOfferMessages", random.chance(40)},
            {"isOptedInToRecommendedMessages", random.chance(40)},
            {"isOptedInToUpdateMessages", random.chance(80)},
            {"isOptedInToThirdPartyMessages", random.chance(10)},
            {"emailFormat", "HTML"},
            {"isUsingInvertedEmailColours", random.chance(10)},
            {"fontSizeMultiplier", random.chance(15) ? 1.5 : 1.0},
            {"isOptedInMeterReadingConfirmations", random.chance(70)},
            {"isOptedInToSmsMessages", random.chance(50)},
            {"preferredHoldMusic", "NO_SONG_PREFERRED"},
            {"smsOptInLastChangeDate", nullptr}};
}

Json userRecord(Seed &seed, const Person &person, const std::string &email, const QDate &since, const Json &address)
{
    Random &random = seed.random;
    const std::string id = seed.id();
    return {{"id", id},
            {"number", "U-" + random.text(8, "0123456789ABCDEF")},
            {"givenName", person.givenName},
            {"familyName", person.familyName},
            {"fullName", person.givenName + ' ' + person.familyName},
            {"preferredName", person.givenName},
            {"email", email},
            {"mobile", inventMobile(random)},
            {"landline", random.chance(60) ? inventLandline(random) : ""},
            {"title", person.title},
            {"pronouns", person.pronouns},
            {"isDeceased", false},
            {"liveSecretKey", "sk_demo_" + random.hex(24)},
            {"createdAt", isoDateTime(since)},
            {"dateOfBirth", isoDate(QDate(1940, 1, 1).addDays(random.between(0, 22000)))},
            {"isActive", true},
            {"address", address},
            {"preferences", preferences(random)},
            {"label", ""},
            {"alternativePhoneNumbers", Json::array()},
            {"hasFamilyIssues", false},
            {"isInHardship", false},
            {"externalId", "EXT-" + random.digits(7)},
            {"details", Json::array({Json{{"namespace", "crm"}, {"value", random.digits(9)}, {"isSensitive", false}}})},
            {"$password", inventPassword(random)},
            {"$isAgent", false},
            {"$psrSharing", false},
            {"$accounts", Json::array()}};
}

void addAgent(Seed &seed)
{
    const Place office = {"1", "Waterworks Yard", "", "Coventry", "West Midlands", "CV1 1WW", 52.40, -1.51};
    Json agent = userRecord(seed, {"Ms", "Robin", "Marlow", "they/them"}, "robin.marlow@tideline.example",
                            seed.today.addYears(-4), richAddress(office, "Robin Marlow", "Tideline support", false));
    agent["liveSecretKey"] = "sk_demo_agent";
    agent["$organisationKey"] = "sk_demo_organisation";
    agent["$password"] = "";
    agent["$isAgent"] = true;
    agent["label"] = "Support agent";
    const std::string id = textOf(agent, "id");
    seed.data.users.add(id, std::move(agent));
}

Person renamed(Person person, const KnownPerson &known)
{
    person.title = known.title;
    person.pronouns.clear();
    person.givenName = known.givenName;
    person.familyName = known.familyName;
    return person;
}

std::string addUser(Seed &seed, const AccountSeed &account, bool isHolder)
{
    const KnownPerson *const known = isHolder ? knownPerson(account.index) : nullptr;
    const Person person = known != nullptr ? renamed(inventPerson(seed.random), *known) : inventPerson(seed.random);
    std::string email = lower(person.givenName + '.' + person.familyName) + "@example.com";
    for (int twin = 2; seed.data.users.findBy("email", email); ++twin) {
        email = lower(person.givenName + '.' + person.familyName) + std::to_string(twin) + "@example.com";
    }
    const QDate since = account.traits.isNew ? account.since : seed.today.addDays(-seed.random.between(900, 3200));
    Json user = userRecord(seed, person, email, since,
                           richAddress(account.place, person.givenName + ' ' + person.familyName, "", false));
    user["isInHardship"] = account.traits.isInDebt && isHolder;
    if (known != nullptr) {
        user["id"] = known->userId;
        user["email"] = known->email;
        user["$password"] = known->password;
    }
    const std::string id = textOf(user, "id");
    seed.data.users.add(id, std::move(user));
    return id;
}

void addLedger(Seed &seed, const AccountSeed &account, const std::string &number, const std::string &name,
               const std::string &type, bool affectsBalance)
{
    seed.data.ledgers.add(number,
                          {{"id", seed.id()},
                           {"name", name},
                           {"number", number},
                           {"ledgerType", type},
                           {"balance", 0},
                           {"affectsAccountBalance", affectsBalance},
                           {"acceptsPayments", true},
                           {"supportsStatements", affectsBalance},
                           {"supportsInvoices", account.traits.isBusiness},
                           {"currentDirectDebitInstructionInvalidatedWithVendor", account.traits.hasRefusingBank},
                           {"paymentAdequacy",
                            {{"isCurrentlyExempt", !affectsBalance},
                             {"latestAppliedPaymentAdequacyChange",
                              {{"appliedDate", isoDateTime(seed.today.addDays(-120))},
                               {"previousPaymentAmount", 2800},
                               {"newPaymentAmount", 3100}}}}},
                           {"$account", account.number}},
                          account.number);
}

std::string ledgerNumber(Random &random) { return "L-" + random.digits(9) + random.text(1, "ABCDEF"); }

void addAccount(Seed &seed, AccountSeed &account)
{
    DataSet &data = seed.data;
    Random &random = seed.random;
    const Traits &traits = account.traits;
    account.number = "A-" + random.text(8, "0123456789ABCDEF");
    account.place = inventPlace(random);
    if (const KnownPerson *const known = knownPerson(account.index)) {
        account.number = known->accountNumber;
        account.place.house = known->house;
        account.place.street = known->street;
        account.place.locality.clear();
        account.place.town = known->town;
        account.place.county = known->county;
        account.place.postcode = known->postcode;
    }
    account.ledger = ledgerNumber(random);
    // Three accounts belong to people who have another one already; every seventh has a second person on it.
    const bool isSecondHome = account.index == 10 || account.index == 20 || account.index == 40;
    account.userIds.push_back(isSecondHome ? seed.accounts[static_cast<std::size_t>(account.index) - 10].userIds.front()
                                           : addUser(seed, account, true));
    if (account.index % 7 == 3) {
        account.userIds.push_back(addUser(seed, account, false));
    }
    for (const std::string &user : account.userIds) {
        (*data.users.find(user))["$accounts"].push_back(account.number);
    }
    const Record holder = data.users.find(account.userIds.front());
    const std::string name = textOf(*holder, "fullName");
    const std::string business = traits.isBusiness ? inventBusiness(random) : std::string();
    data.accounts.add(account.number,
                      {{"__typename", "AccountType"},
                       {"id", seed.id()},
                       {"number", account.number},
                       {"brand", "TIDEWATER"},
                       {"status",
                        traits.hasMovedOut            ? "DORMANT"
                            : account.index % 16 == 8 ? "PENDING"
                                                      : "ACTIVE"},
                       {"urn", "TW" + random.digits(10)},
                       {"billingName", traits.isBusiness ? business : name},
                       {"billingSubName", traits.isBusiness ? name : ""},
                       {"billingEmail", traits.hasNoEmail ? Json() : Json(textOf(*holder, "email"))},
                       {"address", richAddress(account.place, name, business, traits.hasStructuredAddress)},
                       {"accountType", traits.isBusiness ? "BUSINESS" : "DOMESTIC"},
                       {"commsDeliveryPreference", traits.hasNoEmail ? "POSTAL_MAIL" : "EMAIL"},
                       {"documentAccessibility", traits.hasPriorityServices ? Json("LARGE_PRINT") : Json()},
                       {"isInHardship", traits.isInDebt && account.index % 2 == 0},
                       {"createdAt", isoDateTime(account.since)},
                       {"preferredLanguageForComms", "en"},
                       {"$users", account.userIds},
                       {"$holder", account.userIds.front()},
                       {"$postsPayments", true}});
    addLedger(seed, account, account.ledger, "Water and waste water", "SEVERN_TRENT_WATER", true);
    if (traits.hasDebtLedger) {
        addLedger(seed, account, ledgerNumber(random), "Earlier debt", "DEBT", true);
    }
    if (traits.hasGoodsLedger) {
        addLedger(seed, account, ledgerNumber(random), "Goods and services", "GOODS", false);
    }
    if (traits.isBusiness) {
        const std::string id = seed.id();
        data.businesses.add(id,
                            {{"id", id},
                             {"name", business},
                             {"number", random.digits(8)},
                             {"displayableNumber", "No. " + random.digits(8)},
                             {"businessType", "LIMITED"},
                             {"sectors", Json::array({"RETAIL"})},
                             {"details", Json::array({Json{{"key", "vat"}, {"value", "GB" + random.digits(9)}}})},
                             {"billingAddress", richAddress(account.place, name, business, false)},
                             {"legalAddress", richAddress(account.place, "", business, false)},
                             {"linkedAccountNumber", account.number},
                             {"linkedAccountNumbers", Json::array({account.number})},
                             {"segmentName", "Small business"},
                             {"$account", account.number}},
                            account.number);
    }
}

void addPortfolio(Seed &seed, const std::vector<std::size_t> &members, const std::string &name,
                  const std::string &parent)
{
    const AccountSeed &lead = seed.accounts[members.front()];
    const std::string number = "P-" + seed.random.text(8, "0123456789ABCDEF");
    Json numbers = Json::array();
    for (const std::size_t member : members) {
        numbers.push_back(seed.accounts[member].number);
        (*seed.data.accounts.find(seed.accounts[member].number))["$portfolio"] = number;
    }
    seed.data.portfolios.add(number,
                             {{"id", seed.id()},
                              {"number", number},
                              {"createdAt", isoDateTime(seed.today.addYears(-3))},
                              {"updatedAt", isoDateTime(seed.today.addDays(-20))},
                              {"billingName", name},
                              {"collectiveBilling", members.size() > 1},
                              {"leadAccountNumber", lead.number},
                              {"brand", "TIDEWATER"},
                              {"name", name},
                              {"depth", parent.empty() ? 0 : 1},
                              {"parent", parent.empty() ? Json() : reference("portfolios", parent)},
                              {"$users", Json::array({lead.userIds.front()})},
                              {"$accounts", numbers}});
}

} // namespace

void addCustomers(Seed &seed)
{
    addAgent(seed);
    for (AccountSeed &account : seed.accounts) {
        addAccount(seed, account);
    }
    addStandIns(seed);
    addPortfolio(seed, {29, 30}, "Two sites, one bill", {});
    const std::string parent = textOf(*seed.data.portfolios.all().front(), "number");
    addPortfolio(seed, {5}, "Head office", parent);
    addPortfolio(seed, {0, 10}, "Both homes", {});
    addPortfolio(seed, {20, 40}, "Rented homes", {});
}

} // namespace tideline::demo
