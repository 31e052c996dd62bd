// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/referrals.h"

#include "api/demo/engine/addresses.h"

#include <algorithm>
#include <cctype>

namespace tideline::demo {

namespace {

constexpr std::string_view codePrefix = "FRIEND-";
constexpr std::string_view numberPrefix = "A-";

std::string raised(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

//! The last part of a link's path; anything else as it is.
std::string codeIn(std::string link)
{
    link = link.substr(0, link.find_first_of("?#"));
    while (link.ends_with('/')) {
        link.pop_back();
    }
    const std::size_t slash = link.rfind('/');
    return slash == std::string::npos ? link : link.substr(slash + 1);
}

} // namespace

Json personalScheme(const DataSet &data, const Json &account)
{
    const Record scheme = data.referralSchemes.find(friendScheme);
    if (!scheme) {
        return {};
    }
    const std::string number = textOf(account, "number");
    const std::string code = std::string(codePrefix) + number.substr(std::min(numberPrefix.size(), number.size()));
    const Record holder = data.users.find(textOf(account, "$holder"));
    Json own = *scheme;
    own["code"] = code;
    own["referralUrl"] = "https://water.example.com/refer/" + code;
    own["referralDisplayUrl"] = "water.example.com/refer/" + code;
    own["referrerGivenName"] = holder ? memberOf(*holder, "givenName") : Json();
    own["isUsageAtCapacity"] =
        static_cast<std::int64_t>(data.referrals.of(number).size()) >= numberOf(*scheme, "maxRecurrence");
    return own;
}

Record accountOfReferralCode(const DataSet &data, const std::string &code)
{
    const std::string upper = raised(code);
    return upper.starts_with(codePrefix)
        ? data.accounts.find(std::string(numberPrefix) + upper.substr(codePrefix.size()))
        : nullptr;
}

Record referringAccount(const DataSet &data, const std::string &reference)
{
    if (!isEmail(reference)) {
        return accountOfReferralCode(data, codeIn(reference));
    }
    const Record user = data.users.findBy("email", lowered(reference));
    const Json &numbers = user ? memberOf(*user, "$accounts") : Json();
    return numbers.empty() ? nullptr : data.accounts.find(numbers.front().get<std::string>());
}

} // namespace tideline::demo
