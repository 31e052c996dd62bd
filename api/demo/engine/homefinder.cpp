// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/homefinder.h"

#include "api/demo/engine/addresses.h"

namespace tideline::demo {

Home findHome(const Context &context, const Json &input, InputProblems &problems)
{
    Home home;
    const std::string number = textOf(input, "accountNumber");
    home.account = context.data.accounts.find(number);
    if (!home.account || !context.maySee(*home.account)) {
        problems.add("accountNumber", "No such account.");
        return {};
    }
    home.property = context.data.properties.find(idOf(input, "propertyId"));
    if (!home.property || openPeriod(*home.property, number) == nullptr) {
        problems.add("propertyId", "The account does not live there, or has given notice already.");
        home.property = nullptr;
    }
    return home;
}

std::string idOf(const Json &object, std::string_view member)
{
    const Json &value = memberOf(object, member);
    return value.is_number_integer() ? std::to_string(value.get<std::int64_t>()) : textOf(object, member);
}

bool isBlank(const std::string &text) { return text.find_first_not_of(' ') == std::string::npos; }

bool isPhone(const std::string &text)
{
    const std::string digits = digitsOf(text);
    return digits.size() >= 7 && digits.size() <= 15;
}

} // namespace tideline::demo
