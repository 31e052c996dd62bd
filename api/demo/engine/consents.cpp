// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/consents.h"

#include "api/demo/engine/brands.h"
#include "api/demo/engine/emails.h"

#include <algorithm>

namespace tideline::demo {

namespace {

constexpr std::string_view userPrefix = "user:";

} // namespace

bool ConsentBook::isKeptFor(const std::string &owner) const
{
    const auto isBought = [this](const Json &number) {
        const Record account = m_data.accounts.find(number.get_ref<const std::string &>());
        return account && isOfBoughtBrand(*account);
    };
    if (!owner.starts_with(userPrefix)) {
        return !isBought(Json(owner));
    }
    const Record user = m_data.users.find(std::string_view(owner).substr(userPrefix.size()));
    if (!user) {
        return true;
    }
    const Json &numbers = memberOf(*user, "$accounts");
    return numbers.empty() || !std::all_of(numbers.begin(), numbers.end(), isBought);
}

Record ConsentBook::find(const std::string &owner, const std::string &code) const
{
    const auto &all = m_data.consents.of(owner);
    const auto found =
        std::find_if(all.begin(), all.end(), [&code](const Record &one) { return textOf(*one, "code") == code; });
    return found == all.end() ? nullptr : *found;
}

Json ConsentBook::listOf(const std::string &owner) const
{
    Json list = Json::array();
    for (const Record &consent : m_data.consents.of(owner)) {
        list.push_back(reference("consents", std::to_string(numberOf(*consent, "id"))));
    }
    return list;
}

Record ConsentBook::write(const std::string &owner, const std::string &code, const std::string &value,
                          const std::string &source)
{
    Record consent = find(owner, code);
    if (!consent) {
        const int id = m_data.nextId();
        consent = m_data.consents.add(std::to_string(id),
                                      {{"id", id}, {"code", code}, {"type", reference("consentTypes", code)}}, owner);
    }
    (*consent)["value"] = value;
    (*consent)["$source"] = source;
    (*consent)["$changedAt"] = isoDateTime(m_data.clock.now());
    return consent;
}

Record ConsentBook::set(const std::string &owner, const std::string &code, const std::string &value,
                        const std::string &source)
{
    return value == "PENDING" ? ask({owner, code, source, {}, Json::array()}) : write(owner, code, value, source);
}

Record ConsentBook::ask(const Question &question)
{
    const Record consent = write(question.owner, question.code, "PENDING", question.source);
    (*consent)["$ipAddress"] = question.ipAddress;
    const std::string token = m_data.random.hex(32);
    remember(token, consent, question.owner, m_data.clock.unixTime() + tokenSeconds);
    (*m_data.consentTokens.find(token))["$sentTo"] = question.sendTo;
    for (const Json &address : question.sendTo)
        sendMessage(m_data,
                    {address.get<std::string>(), "Confirm your choice",
                     "Confirm with the token " + token + " within seven days.", token});
    return consent;
}

void ConsentBook::remember(const std::string &token, const Record &consent, const std::string &owner,
                           std::int64_t expiresAt)
{
    const std::string id = std::to_string(numberOf(*consent, "id"));
    (*consent)["$token"] = token;
    m_data.consentTokens.add(token,
                             {{"$consent", id}, {"$owner", owner}, {"$expiresAt", expiresAt}, {"$isUsed", false}}, id);
}

} // namespace tideline::demo
