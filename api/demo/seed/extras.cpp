// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/consents.h"
#include "api/demo/engine/loyalty.h"
#include "api/demo/seed/parts.h"

namespace tideline::demo {

namespace {

void addConsents(Seed &seed, const std::string &owner, bool hasPending)
{
    static const char *const values[] = {"ACCEPTED", "REJECTED", "UNKNOWN", "ACCEPTED"};
    int place = seed.random.between(0, 3);
    for (const Record &type : seed.data.consentTypes.all()) {
        const std::string code = textOf(*type, "code");
        const int id = seed.data.nextId();
        const bool isPending = hasPending && code == "MARKETING_EMAIL";
        const Record consent =
            seed.data.consents.add(std::to_string(id),
                                   {{"id", id},
                                    {"code", code},
                                    {"value", isPending ? "PENDING" : values[place++ % 4]},
                                    {"type", reference("consentTypes", code)},
                                    {"$source", "ONBOARDING"},
                                    {"$changedAt", isoDateTime(seed.today.addDays(isPending ? -2 : -120))}},
                                   owner);
        if (isPending) {
            ConsentBook(seed.data).remember(seed.random.hex(32), consent, owner,
                                            seed.data.clock.unixTime() + ConsentBook::tokenSeconds);
        }
    }
}

void addPriorityServices(Seed &seed, const std::string &user)
{
    struct Need
    {
        const char *code;
        const char *summary;
        int monthsLeft; //!< 0: without end.
    };
    static const Need needs[] = {{"HEARING_IMPAIRED", "Hard of hearing", 0},
                                 {"PENSIONABLE_AGE", "Of pensionable age", 0},
                                 {"BABY_UNDER_12_MONTHS", "Baby under twelve months", 7},
                                 {"HOME_DIALYSIS", "Dialysis at home", 0},
                                 {"MEDICATION_REFRIGERATED", "Keeps medicine in a refrigerator", 10}};
    const int first = seed.random.between(0, 4);
    for (int step = 0; step < 2; ++step) {
        const Need &need = needs[(first + step * 2) % 5];
        const std::string id = seed.id();
        Json record = {
            {"__typename",
             need.monthsLeft == 0 ? "SpecialCircumstanceRecordType" : "TemporarySpecialCircumstanceRecordType"},
            {"id", id},
            {"summary", need.summary},
            {"internalCode", need.code},
            {"createdAt", isoDateTime(seed.today.addMonths(-11))}};
        if (need.monthsLeft > 0) {
            record["expiryDate"] = isoDate(seed.today.addMonths(need.monthsLeft));
        }
        seed.data.psrRecords.add(id, std::move(record), user);
    }
    (*seed.data.users.find(user))["$psrSharing"] = true;
}

void addLoyalty(Seed &seed, const AccountSeed &account, const std::string &user)
{
    joinPointsProgramme(seed.data, *seed.data.accounts.find(account.number), user);
    std::int64_t balance = 0;
    for (int month = 10; month >= 0; --month) {
        const bool isCharge = month == 3;
        const std::int64_t value = isCharge ? balance / 2 : seed.random.between(20, 120);
        const std::int64_t carried = isCharge ? balance - value : balance + value;
        const std::string id = seed.id();
        seed.data.loyaltyEntries.add(id,
                                     {{"id", id},
                                      {"ledgerType", isCharge ? "CHARGE" : "CREDIT"},
                                      {"value", std::to_string(value)},
                                      {"balanceBroughtForward", std::to_string(balance)},
                                      {"balanceCarriedForward", std::to_string(carried)},
                                      {"reasonCode", isCharge ? "Redeemed for account credit" : "On-time payment"},
                                      {"idempotencyKey", seed.random.uuid()},
                                      {"postedAt", isoDateTime(seed.today.addMonths(-month).addDays(-3))},
                                      {"accountNumber", account.number}},
                                     user);
        balance = carried;
    }
}

void addMetadata(Seed &seed, const std::string &owner, const std::string &key, const std::string &value)
{
    seed.data.metadata.add(owner + '/' + key, {{"key", key}, {"value", value}}, owner);
}

void addReferences(Seed &seed, const AccountSeed &account)
{
    for (const char *const name : {"legacy-billing", "housing-association"}) {
        if (std::string_view(name) == "housing-association" && account.index % 6 != 0) {
            continue;
        }
        seed.data.references.add(account.number + '/' + name,
                                 {{"namespace", name},
                                  {"value", seed.random.digits(9)},
                                  {"createdAt", isoDateTime(account.since)},
                                  {"updatedAt", isoDateTime(account.since)},
                                  {"account", reference("accounts", account.number)}},
                                 account.number);
    }
}

void addReferrals(Seed &seed, const AccountSeed &account)
{
    for (int friendNumber = 0; friendNumber < 2; ++friendNumber) {
        const Person person = inventPerson(seed.random);
        const bool isPaid = friendNumber == 0;
        const std::string id = seed.id();
        seed.data.referrals.add(id,
                                {{"paymentDate", isPaid ? Json(isoDate(seed.today.addDays(-70))) : Json()},
                                 {"schemeType", "REFERRAL_REWARD"},
                                 {"code", "NEIGHBOUR"},
                                 {"referredUserName", person.givenName + ' ' + person.familyName.front() + '.'},
                                 {"paymentStatus", isPaid ? "Paid" : "Pending"},
                                 {"referredUserJoinDate", isoDateTime(seed.today.addDays(isPaid ? -100 : -12))},
                                 {"referredUserPaymentAmount", 1500},
                                 {"referringUserPaymentAmount", 1500},
                                 {"combinedPaymentAmount", 3000},
                                 {"id", id}},
                                account.number);
    }
    const std::string id = seed.id();
    seed.data.rewards.add(id,
                          {{"paymentDate", isoDate(seed.today.addDays(-70))},
                           {"schemeType", "REFERRAL_REWARD"},
                           {"code", "NEIGHBOUR"},
                           {"rewardAmount", 1500},
                           {"paymentStatus", "Paid"},
                           {"id", id}},
                          account.number);
}

void addCampaign(Seed &seed, const AccountSeed &account, const std::string &slug)
{
    const Record campaign = seed.data.campaigns.find(slug);
    seed.data.accountCampaigns.add(account.number + '/' + slug,
                                   {{"campaignExpiryDate", isoDate(seed.today.addMonths(9))},
                                    {"name", memberOf(*campaign, "name")},
                                    {"slug", slug},
                                    {"expiryDate", isoDate(seed.today.addMonths(6))},
                                    {"startDate", isoDate(seed.today.addMonths(-2))}},
                                   account.number);
}

void addSecurity(Seed &seed, const std::string &user, bool hasDevice)
{
    if (hasDevice) {
        for (const char *const method : {"EMAIL", "TOTP"}) {
            seed.data.mfaDevices.add(user + '/' + method,
                                     {{"$id", user + '/' + method},
                                      {"deviceType", method},
                                      {"isConfirmed", std::string_view(method) == "EMAIL"},
                                      {"$secret", seed.random.text(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}},
                                     user);
        }
        seed.data.applications.add("home-display-" + user,
                                   {{"name", "Home display"}, {"clientId", "home-display-" + user}}, user);
    }
}

} // namespace

void addExtras(Seed &seed, const AccountSeed &account)
{
    const std::string &user = account.userIds.front();
    const bool isFirstHome = seed.data.consents.of("user:" + user).empty();
    addConsents(seed, account.number, account.index % 5 == 2);
    addReferences(seed, account);
    if (account.index % 3 == 0) {
        addMetadata(seed, "ACCOUNT/" + account.number, "contact-preference", "{\"bestTime\": \"after 17:00\"}");
    }
    if (account.index % 2 == 0) {
        addCampaign(seed, account, account.index % 4 == 0 ? "save-water-2" : "leak-watch");
    }
    if (account.index % 8 == 5) {
        addReferrals(seed, account);
    }
    const std::string task = "task-" + account.number;
    seed.data.tasks.add(task, {{"status", "FINISHED"}, {"result", "{\"done\": true}"}, {"error", nullptr}},
                        account.number);
    if (!isFirstHome) {
        return;
    }
    addConsents(seed, "user:" + user, account.index % 10 == 7);
    addSecurity(seed, user, account.index % 6 == 3);
    addMetadata(seed, "ACCOUNT_USER/" + textOf(*seed.data.users.find(user), "email"), "marketing-segment",
                "\"garden\"");
    if (account.traits.hasPriorityServices) {
        addPriorityServices(seed, user);
    }
    if (account.traits.hasLoyalty) {
        addLoyalty(seed, account, user);
    }
}

void addProcesses(Seed &seed, const AccountSeed &account)
{
    DataSet &data = seed.data;
    const Json supplyPoints = Json::array({memberOf(*data.supplyPoints.of(account.propertyId).front(), "id")});
    const std::string state = account.traits.isNew ? "IN_PROGRESS" : "COMPLETED";
    const std::string join = "JS-" + std::to_string(10000000 + account.index);
    data.joinProcesses.add(join,
                           {{"__typename", "JoinSupplierProcessType"},
                            {"id", seed.id()},
                            {"status", state},
                            {"$supplyPoints", supplyPoints},
                            {"number", join},
                            {"subtype", "NEW_CUSTOMER"},
                            {"contractIdentifiers", Json::array({"C-" + seed.random.digits(7)})},
                            {"stage", account.traits.isNew ? "COOLING_OFF" : "DONE"},
                            {"$termsAccepted", !account.traits.isNew},
                            {"$account", account.number}},
                           account.number);
    const std::string occupy = seed.id();
    data.occupyProcesses.add(occupy,
                             {{"__typename", "OccupyPropertyProcessType"},
                              {"id", occupy},
                              {"status", state},
                              {"occupyAt", isoDateTime(account.since)},
                              {"$supplyPoints", supplyPoints},
                              {"$account", account.number}},
                             account.number);
    if (!account.until.isValid()) {
        return;
    }
    const std::string leave = "LS-" + std::to_string(10000000 + account.index);
    data.leaveSupplierProcesses.add(leave,
                                    {{"id", seed.id()},
                                     {"status", "COMPLETED"},
                                     {"number", leave},
                                     {"$supplyPoints", supplyPoints},
                                     {"subtype", "MOVED_OUT"},
                                     {"stage", "DONE"}},
                                    account.number);
    const std::string vacate = seed.id();
    data.leavePropertyProcesses.add(vacate, {{"id", vacate}, {"status", "COMPLETED"}, {"$supplyPoints", supplyPoints}},
                                    account.number);
}

} // namespace tideline::demo
