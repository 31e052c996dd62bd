// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/coercion/scalars.h"
#include "api/graphql/coercion/textformats.h"

#include <cmath>

namespace tideline::graphql {
namespace {

using TextCheck = bool (*)(std::string_view);

bool isJsonText(std::string_view text) { return Json::accept(text); }

bool isAnyText(std::string_view /*text*/) { return true; }

//! A scalar whose values are strings of one format.
struct TextScalar
{
    std::string_view name;
    TextCheck check;
    std::string_view expected;
};

constexpr TextScalar textScalars[] = {
    {"Date", isDateText, "a date such as 2026-01-31"},
    {"DateTime", isDateTimeText, "a date and time such as 2026-01-31T09:30:00+00:00"},
    {"Time", isTimeText, "a time such as 09:30:00"},
    {"UUID", isUuidText, "a UUID such as 123e4567-e89b-12d3-a456-426614174000"},
    {"JSONString", isJsonText, "text that is valid JSON"},
    {"Email", isEmailText, "an email address such as person@example.com"},
    {"EmailAddress", isEmailText, "an email address such as person@example.com"},
    {"EmailString", isEmailText, "an email address such as person@example.com"},
    {"EmailType", isEmailText, "an email address such as person@example.com"},
    {"BusinessSectorString", isAnyText, "text"},
    {"RoleString", isAnyText, "text"},
};

std::optional<std::string> expectedText(std::string_view what, const Json &value)
{
    return "Expected " + std::string(what) + ", found " + describe(value) + '.';
}

bool isDecimal(const Json &value)
{
    if (value.is_string())
        return isDecimalText(value.get_ref<const std::string &>());
    return value.is_number() && std::isfinite(value.get<double>());
}

bool isBigInt(const Json &value)
{
    if (value.is_string())
        return isIntegerText(value.get_ref<const std::string &>());
    return wholeNumberText(value).has_value();
}

bool isNonEmptyId(const Json &value)
{
    if (value.is_string())
        return !value.get_ref<const std::string &>().empty();
    return wholeNumberText(value).has_value();
}

} // namespace

std::optional<std::string> checkKnownScalar(std::string_view scalar, const Json &value)
{
    for (const TextScalar &known : textScalars) {
        if (known.name != scalar)
            continue;
        if (value.is_string() && known.check(value.get_ref<const std::string &>()))
            return std::nullopt;
        return expectedText(known.expected, value);
    }
    if (scalar == "Decimal" && !isDecimal(value))
        return expectedText("a decimal number such as 12.50", value);
    if (scalar == "BigInt" && !isBigInt(value))
        return expectedText("a whole number", value);
    if (scalar == "NonEmptyID" && !isNonEmptyId(value))
        return expectedText("an ID that is not empty", value);
    return std::nullopt;
}

} // namespace tideline::graphql
