// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/building/examplescalars.h"

#include <string>

namespace tideline::graphql {
namespace {

struct Example
{
    std::string_view name;
    const char *json;
};

constexpr Example known[] = {
    {"Int", "1"},
    {"Float", "1.5"},
    {"String", "\"text\""},
    {"Boolean", "true"},
    {"ID", "\"1\""},
    {"BigInt", "1"},
    {"Date", "\"2026-01-15\""},
    {"DateTime", "\"2026-01-15T09:30:00+00:00\""},
    {"Time", "\"09:30:00\""},
    {"Decimal", "\"12.50\""},
    {"UUID", "\"123e4567-e89b-12d3-a456-426614174000\""},
    {"JSONString", "\"{}\""},
    {"GenericScalar", "{}"},
    {"NonEmptyID", "\"1\""},
};

//! Parts of the names of scalars, in lower case; the first that occurs decides.
constexpr Example guesses[] = {
    {"datetime", "\"2026-01-15T09:30:00+00:00\""},
    {"timestamp", "\"2026-01-15T09:30:00+00:00\""},
    {"date", "\"2026-01-15\""},
    {"time", "\"09:30:00\""},
    {"email", "\"person@example.com\""},
    {"url", "\"https://example.com/\""},
    {"uri", "\"https://example.com/\""},
    {"uuid", "\"123e4567-e89b-12d3-a456-426614174000\""},
    {"guid", "\"123e4567-e89b-12d3-a456-426614174000\""},
    {"jsonstring", "\"{}\""},
    {"json", "{}"},
    {"decimal", "\"12.50\""},
    {"money", "\"12.50\""},
    {"bigint", "1"},
    {"long", "1"},
    {"phone", "\"+441632960001\""},
};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

} // namespace

Json exampleScalar(std::string_view name)
{
    for (const Example &example : known) {
        if (example.name == name)
            return Json::parse(example.json, nullptr, false);
    }
    const std::string lower = lowerCase(name);
    for (const Example &guess : guesses) {
        if (lower.find(guess.name) != std::string::npos)
            return Json::parse(guess.json, nullptr, false);
    }
    return "text";
}

} // namespace tideline::graphql
