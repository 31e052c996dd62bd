// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/emails.h"
#include "api/demo/engine/presigned.h"
#include "api/demo/seed/parts.h"

#include <array>

//! \file
//! People, keys and tokens that are the same for every seed, so that whoever tries the demo out knows what to type.
//! Takes nothing from the seed's numbers: everything else stays as it is without them.
namespace tideline::demo {

namespace {

constexpr std::int64_t sampleSeconds = 30LL * 24 * 60 * 60; //!< Samples last as long as a demo may run.

constexpr KnownPerson people[] = {
    {46, "5046", "A-7A5E0046", "Ms", "Rosalind", "Tarn", "rosalind.tarn@example.com", "Kestrel-harbour-58", "7",
     "Kingfisher Way", "Leicester", "Leicestershire", "LE2 4TA"},
    {47, "5047", "A-7A5E0047", "Mr", "Edmund", "Skerry", "", "", "12", "Weir Street", "Derby", "Derbyshire", "DE1 3SK"},
};

void addDevice(Seed &seed, const std::string &user, const char *method, bool isConfirmed, const char *secret,
               const std::string &to)
{
    const std::string id = user + '/' + method;
    seed.data.mfaDevices.add(
        id, {{"$id", id}, {"deviceType", method}, {"isConfirmed", isConfirmed}, {"$secret", secret}, {"$to", to}},
        user);
}

} // namespace

const KnownPerson *knownPerson(int accountIndex)
{
    for (const KnownPerson &person : people) {
        if (person.index == accountIndex) {
            return &person;
        }
    }
    return nullptr;
}

void addStandIns(Seed &seed)
{
    for (const AccountSeed &account : seed.accounts) {
        if (account.traits.hasNoEmail) {
            Json &user = *seed.data.users.find(account.userIds.front());
            user["email"] = standInEmail(textOf(user, "number"));
            user["$password"] = "";
        }
    }
}

void addSecuritySamples(Seed &seed)
{
    DataSet &data = seed.data;
    const std::string agent = textOf(*data.users.all().front(), "id");
    addDevice(seed, agent, "EMAIL", true, "JVXWE2LOM4QHIYLSN4QGC3TE", textOf(*data.users.all().front(), "email"));
    addDevice(seed, agent, "TOTP", false, "ORUWIZLMNFXGKIDEMVWW6IDTMVRXEZLU", {});
    data.masqueradeTokens.add("demo-masquerade", {{"$expiresAt", data.clock.unixTime() + sampleSeconds}});
    data.masqueradeTokens.add("demo-masquerade-old", {{"$expiresAt", data.clock.unixTime() - 60}});
    addPreSigned(data, "demo-login-link", {people[0].userId, loginLinkScope, sampleSeconds, true});
    addPreSigned(data, "demo-identity-key", {people[1].userId, "UPDATE_BLACKHOLE_EMAIL", sampleSeconds});
    addPreSigned(data, "demo-expired-key", {people[1].userId, "UPDATE_BLACKHOLE_EMAIL", -60});
    addPasswordReset(data, "demo-reset-token", people[0].userId, sampleSeconds);
}

} // namespace tideline::demo
