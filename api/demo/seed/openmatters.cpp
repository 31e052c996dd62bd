// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/brands.h"
#include "api/demo/engine/consents.h"
#include "api/demo/seed/parts.h"

//! \file
//! What waits for somebody, with keys that are the same for every seed, and the rarer states that errors come from.
//!
//! Takes no random numbers and no new ids: what else the seed makes stays as it is.
namespace tideline::demo {

namespace {

constexpr std::int64_t daySeconds = 24 * 3600;
constexpr std::size_t boughtAccount = 46;
constexpr std::size_t earlyBonusAccount = 28;
constexpr std::size_t correctedAccount = 36;

const AccountSeed &accountAt(const Seed &seed, std::size_t index) { return seed.accounts[index]; }

//! A pending consent to offers by email, asked for \p daysAgo, and what the consent says by now.
void addOptIn(Seed &seed, std::size_t index, const std::string &token, int daysAgo, const char *value)
{
    const std::string &owner = accountAt(seed, index).number;
    ConsentBook book(seed.data);
    const Record consent = book.find(owner, "MARKETING_EMAIL");
    (*consent)["value"] = value;
    (*consent)["$source"] = "CONSUMER_SITE";
    (*consent)["$changedAt"] = isoDateTime(seed.today.addDays(-daysAgo));
    book.remember(token, consent, owner, seed.data.clock.unixTime() + ConsentBook::tokenSeconds - daysAgo * daySeconds);
}

void addPointsEntry(Seed &seed, std::size_t index, std::int64_t points, const QDate &day, const char *reason)
{
    const AccountSeed &account = accountAt(seed, index);
    const std::string &user = account.userIds.front();
    const std::int64_t before = seed.data.loyaltyPoints(user);
    const std::string id = std::string("points-") + account.number;
    seed.data.loyaltyEntries.add(id,
                                 {{"id", id},
                                  {"ledgerType", points < 0 ? "CHARGE" : "CREDIT"},
                                  {"value", std::to_string(points < 0 ? -points : points)},
                                  {"balanceBroughtForward", std::to_string(before)},
                                  {"balanceCarriedForward", std::to_string(before + points)},
                                  {"reasonCode", reason},
                                  {"idempotencyKey", nullptr},
                                  {"postedAt", isoDateTime(day)},
                                  {"accountNumber", account.number}},
                                 user);
}

void addClaim(Seed &seed, int id, const char *code, const char *scheme)
{
    seed.data.referralClaims.add(code,
                                 {{"id", id},
                                  {"value", code},
                                  {"referralScheme", reference("referralSchemes", scheme)},
                                  {"accountReferral", nullptr},
                                  {"isValid", true},
                                  {"createdAt", isoDateTime(seed.today.addDays(-30))}});
}

//! One open feedback an account, about a telephone call: 7000 and the account's place in the seed.
void addFeedback(Seed &seed)
{
    const std::string form = textOf(*seed.data.feedbackForms.all().front(), "id");
    for (const AccountSeed &account : seed.accounts) {
        const std::string id = std::to_string(7000 + account.index);
        seed.data.feedback.add(id, {{"id", id}, {"$form", form}, {"$account", account.number}}, account.number);
    }
    seed.data.feedbackForms.add("801",
                                {{"id", "801"},
                                 {"name", "From our website"},
                                 {"$source", "FEEDBACK_SOURCE_CONSUMER_SITE"},
                                 {"$question", "What do you think of our website?"},
                                 {"$defaultScore", 5}});
}

void addDevice(Seed &seed, const std::string &token, const std::string &user)
{
    seed.data.pushBindings.add(token,
                               {{"id", token},
                                {"registeredAt", isoDateTime(seed.today.addDays(-20))},
                                {"expiresAt", isoDateTime(seed.today.addDays(70))},
                                {"user", reference("users", user)},
                                {"application",
                                 {{"id", "example.tidewater.app/GCM"},
                                  {"name", "Tidewater"},
                                  {"bundleId", "example.tidewater.app"},
                                  {"service", "GCM"},
                                  {"externalProvider", "FCM"},
                                  {"externalProjectId", "tidewater-demo"},
                                  {"description", "The company's app"}}},
                                {"token", token},
                                {"$user", user}},
                               user);
}

void addLine(Seed &seed)
{
    for (const char *const token : {"line-link-1", "line-link-2", "line-link-3"}) {
        seed.data.lineTokens.add(token, {{"$lineUser", std::string("U-") + token}});
    }
    (*seed.data.users.find(accountAt(seed, 1).userIds.front()))["$lineUser"] = "U-linked";
    const Record refused = seed.data.users.find(accountAt(seed, 3).userIds.front());
    (*refused)["$lineUser"] = "U-refused";
    (*refused)["$lineRefuses"] = true;
}

} // namespace

void addOpenMatters(Seed &seed)
{
    (*seed.data.accounts.find(accountAt(seed, boughtAccount).number))["brand"] = boughtBrand;
    addOptIn(seed, 2, "opt-in-pending", 1, "PENDING");
    addOptIn(seed, 7, "opt-in-expired", 21, "PENDING");
    addOptIn(seed, 12, "opt-in-answered", 2, "ACCEPTED");
    addOptIn(seed, boughtAccount, "opt-in-meadowbrook", 1, "PENDING");

    addPointsEntry(seed, earlyBonusAccount, 200, seed.today.addDays(20), "Bonus of a partner, entered ahead");
    const std::int64_t collected = seed.data.loyaltyPoints(accountAt(seed, correctedAccount).userIds.front());
    addPointsEntry(seed, correctedAccount, -collected - 120, seed.today, "Correction of points given twice");

    addClaim(seed, 901, "SPLASH-2026", "NEIGHBOUR");
    addClaim(seed, 902, "TRADE-2026", "TRADE");
    addFeedback(seed);
    addDevice(seed, "device-of-the-agent", textOf(*seed.data.users.all().front(), "id"));
    addDevice(seed, "device-of-a-customer", accountAt(seed, 0).userIds.front());
    addLine(seed);
}

} // namespace tideline::demo
