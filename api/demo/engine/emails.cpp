// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/emails.h"

#include "api/demo/engine/addresses.h"

#include <string_view>

namespace tideline::demo {

namespace {

constexpr std::string_view standInDomain = "@blackhole.tideline.example";
constexpr std::size_t keptMessages = 500; //!< The oldest one goes for the newest.
constexpr std::string_view unreachable = ".invalid";

} // namespace

std::string standInEmail(const std::string &userNumber) { return lowered(userNumber) + std::string(standInDomain); }

bool isStandInEmail(const std::string &email) { return lowered(email).ends_with(standInDomain); }

bool canBeReached(const std::string &email) { return !isStandInEmail(email) && !lowered(email).ends_with(unreachable); }

void setEmail(DataSet &data, Json &user, const std::string &email)
{
    const std::string from = "ACCOUNT_USER/" + textOf(user, "email");
    const std::string to = "ACCOUNT_USER/" + lowered(email);
    user["email"] = lowered(email);
    if (from == to) {
        return;
    }
    const std::vector<Record> entries = data.metadata.of(from);
    for (const Record &entry : entries) {
        const std::string key = textOf(*entry, "key");
        const Json copy = *entry;
        data.metadata.remove(from + '/' + key);
        data.metadata.add(to + '/' + key, copy, to);
    }
}

void sendMessage(DataSet &data, const Message &message)
{
    if (data.messages.size() >= keptMessages) {
        data.messages.remove(textOf(*data.messages.all().front(), "id"));
    }
    const std::string id = std::to_string(data.nextId());
    data.messages.add(id,
                      {{"id", id},
                       {"to", message.to},
                       {"subject", message.subject},
                       {"text", message.text},
                       {"sentAt", isoDateTime(data.clock.now())},
                       {"$secret", message.secret}},
                      message.to);
}

} // namespace tideline::demo
